"""Documents: files that resume identically, weights that travel, and what happens when something cannot be had."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import FileError, UserError
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.places import unit_place
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_a_little, uneven_design, with_data

# ------------------------------------------------------------------------------------------------ files


@given(st.integers(0, 500), st.integers(0, 70))
def test_a_saved_document_resumes_identically(seed: int, steps: int) -> None:
    import tempfile

    case = random_case(np.random.default_rng(seed), shuffle=True, dropout=0.2, schedule="cosine")
    with tempfile.TemporaryDirectory() as folder, opened(with_data(case.design)) as session:
        path = Path(folder) / "it.nnsim"
        session.step("epoch")
        for _ in range(steps):
            session.step("operation")
        session.save(path)
        with opened("xor") as other:
            other.open(path)
            assert not other.dirty
            assert other.position_text == session.position_text
            assert deciding(other) == deciding(session)
            assert (other.explain(other.selection[0]) if other.selection else ()) == ()
            for one in (session, other):
                for _ in range(30):
                    one.step("operation")
                if one.next_index is not None:
                    one.train()
                    one.wait()
            assert deciding(other) == deciding(session)
            ours, theirs = session.curves.current.columns, other.curves.current.columns
            for name in set(ours) - {"seconds"}:
                np.testing.assert_array_equal(ours[name], theirs[name])


def deciding(session: Session) -> bytes:
    """All that decides the next number, but the step that was last."""
    memory = session.setup.memory
    return b"".join(array.tobytes() for name, array in memory.named("counter", "carried").items() if name != "last")


def test_what_was_not_computed_is_not_shown_as_0_after_opening(tmp_path: Path) -> None:
    with opened("xor") as session, opened("xor") as other:
        train_a_little(session, 3)
        session.save(tmp_path / "a.nnsim")
        other.open(tmp_path / "a.nnsim")
        assert other.array(2, "o") is None
        assert other.loss is None
        assert other.epoch == 3
        session.step("phase")
        session.step("phase")
        session.save(tmp_path / "b.nnsim")
        other.open(tmp_path / "b.nnsim")
        np.testing.assert_array_equal(other.array(2, "o"), session.array(2, "o"))
        assert other.array(2, "delta") is None
        other.step("phase")
        other.back("phase")
        assert not other.can_back
        assert {one.quantity: bool(one.note) for one in other.explain(unit_place(2, 1))} == {
            "z": False, "o": False, "do": False, "delta": False,
        }  # fmt: skip
        np.testing.assert_array_equal(other.array(2, "o"), session.array(2, "o"))


def test_a_run_begun_after_a_reset_does_not_go_on_the_saved_curve(tmp_path: Path) -> None:
    with opened("xor") as session, opened("and") as other:
        train_a_little(session, 4)
        session.reset()
        session.save(tmp_path / "a.nnsim")
        other.open(tmp_path / "a.nnsim")
        other.step("epoch")
        assert [run.epochs.tolist() for run in other.curves.runs] == [[1, 2, 3, 4], [1]]


def test_saving_marks_the_history_clean_and_names_the_document(tmp_path: Path) -> None:
    with opened("xor") as session:
        with pytest.raises(UserError, match="has no file yet"):
            session.save()
        session.edit("Title", lambda design: replace(design, title="untitled"))
        session.save(tmp_path / "mine.nnsim")
        assert (session.design.title, session.dirty, session.path) == ("mine", False, tmp_path / "mine.nnsim")
        session.set_training("Rate", rate=0.3)
        assert session.dirty
        session.undo()
        assert not session.dirty
        session.save()
        with pytest.raises(FileError):
            session.save(tmp_path / "not there" / "x.nnsim")
        assert session.path == tmp_path / "mine.nnsim"
        assert session.settings.recent == [str(tmp_path / "mine.nnsim")]
        copy = session.save_recovery()
        session.open(copy)
        assert session.design.title == "mine"


def test_a_state_that_does_not_fit_gives_way_to_the_weights(tmp_path: Path) -> None:
    with opened("xor") as session, opened("and") as other:
        train_a_little(session, 3)
        project = session.project()
        for wrong in (
            {"order": np.zeros(4, np.int64)}, {"pc": np.array(10**6)}, {"batch": np.array(-3)},
            {"epoch": np.array(-1)}, {"last": np.array(10**6)}, {"extra": np.array(1)}, {"N": np.zeros(2)},
        ):  # fmt: skip
            assert not other_fits(other, {**project.state, **wrong}, project)
        from nnsim.files.project import save_project

        said: list[Any] = []
        other.noticed.connect(said.append)
        save_project(tmp_path / "a.nnsim", replace(project, state={**project.state, "order": np.zeros(4, np.int64)}))
        other.open(tmp_path / "a.nnsim")
        assert said[0].text == "the training could not be taken up where it was"
        np.testing.assert_array_equal(other.array(2, "W"), session.array(2, "W"))


def other_fits(session: Session, state: dict[str, Any], project: Any) -> bool:
    session.new(project.design)
    before = session.setup.memory.block.tobytes()
    fits = session.setup.put_carried(state)
    assert fits or session.setup.memory.block.tobytes() == before
    return fits


# ------------------------------------------------------------------------------------------------ weights out and in


@pytest.mark.parametrize("ending", ["npz", "safetensors", "json"])
def test_exported_weights_give_the_same_outputs_in_a_new_network(ending: str, tmp_path: Path) -> None:
    case = random_case(np.random.default_rng(5))
    path = tmp_path / f"weights.{ending}"
    with opened(with_data(case.design)) as session, opened(with_data(case.design, seed=3)) as other:
        train_a_little(session, 4)
        session.export_weights(path)
        other.new_seed()
        inputs = session.table.inputs
        assert (other.predict(inputs) != session.predict(inputs)).any()
        train_a_little(other, 2)
        other.import_weights(path)
        np.testing.assert_array_equal(other.predict(inputs), session.predict(inputs))
        assert (other.update, other.undo_title) == (0, "Import weights")
        assert len(other.curves.runs) == 2
        train_a_little(other, 1)
        other.reset()
        np.testing.assert_array_equal(other.predict(inputs), session.predict(inputs))
        other.undo()
        assert other.undo_title == "New seed"


def test_weights_that_do_not_fit_are_refused_and_nothing_changes(tmp_path: Path) -> None:
    with opened("xor") as session, opened("iris") as other:
        other.export_weights(tmp_path / "iris.npz")
        before = session.design
        with pytest.raises(FileError, match="the weights of hidden1 do not fit"):
            session.import_weights(tmp_path / "iris.npz")
        good = {f"{n}.{k}": a for n in ("hidden1", "output") for k, a in _parts(session, n).items()}
        for wrong, text in (
            ({n: a for n, a in good.items() if n != "hidden1.bias"}, "hidden1.bias is missing"),
            ({**good, "other.weight": np.zeros(2)}, "there is no layer for other.weight"),
            ({**good, "hidden1.W": np.zeros((2, 2))}, "the weights of hidden1 do not fit"),
        ):
            with pytest.raises(FileError, match=text):
                session.put_weights(wrong)
        assert session.design == before
        session.put_weights({**good, "hidden1.bias": np.array([7.0, 8.0])})
        np.testing.assert_array_equal(session.array(2, "W")[0], [7, 8])


def _parts(session: Session, name: str) -> dict[str, Any]:
    matrix = session.setup.memory[f"{name}.W"]
    return {"weight": matrix[1:].copy(), "bias": matrix[0].copy()}


# ------------------------------------------------------------------------------------------------ the whole


def test_predictions_are_in_the_units_of_the_data() -> None:
    with opened("sine") as session:
        session.train()
        session.wait()
        table = session.table
        found = session.predict(table.inputs)
        assert np.mean((found - table.targets) ** 2) < 0.05
        assert session.predict(table.inputs[0]).shape == (1, 1)
        with pytest.raises(UserError, match="the network takes 1 inputs"):
            session.predict(np.zeros((2, 3)))
        assert set(session.scores()) == {"train", "validation", "test"}


def test_an_example_that_is_not_there() -> None:
    with opened("xor") as session, pytest.raises(UserError, match="choose one of not, and"):
        session.example("nothing")


def test_a_network_that_does_not_fit_into_memory_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: object) -> None:
        raise MemoryError

    with opened("xor") as session:
        monkeypatch.setattr("nnsim.session.core.Setup", full)
        session.edit_network("Grow", lambda n: edits.resize(n, 2, 3))
        assert not session.ready
        assert session.problems[0].what == "the network does not fit into the memory"
        monkeypatch.undo()
        session.undo()
        assert session.ready


def test_data_that_cannot_be_had_are_a_problem() -> None:
    with opened("xor") as session:
        session.set_data("Data", dataset=Choice("csv", {"path": "/not/there.csv"}))
        assert not session.ready
        assert session.problems[0].severity == "error"
        with pytest.raises(UserError):
            _ = session.table
        session.set_data("Data", dataset=Choice("iris"), train=0.5)
        assert any("cannot be split" in problem.what for problem in session.problems)
        session.undo()
        session.undo()
        assert session.ready


def test_a_session_can_be_closed_twice() -> None:
    session = Session(Settings())
    session.new(Design(sequential((2, 2, 1)), Training()))
    session.close()
    session.close()
    assert not session.ready


def test_updates_made_by_hand_are_unsaved_work(tmp_path: Path) -> None:
    """A walk through part of an iteration is none; what was made stays unsaved when one goes back in time."""
    with opened("mazur") as session:
        session.step("phase")
        assert not session.dirty
        session.step("epoch")
        session.step("epoch")
        assert session.dirty
        session.visit(0)
        assert session.dirty, "the run is there and can be gone on with"
        session.visit_end()
        session.save(tmp_path / "mine.nnsim")
        assert not session.dirty
        session.step("operation")
        assert not session.dirty
        session.step("epoch")
        assert session.dirty


def test_a_reset_leaves_the_run_unsaved() -> None:
    with opened("xor") as session:
        for _ in range(3):
            session.step("epoch")
        session.reset()
        assert session.dirty


def test_a_single_update_on_a_course_that_was_left_is_unsaved_work(tmp_path: Path) -> None:
    """No epoch of it was ended, and the present course begins anew: only the course that is kept tells of it."""
    with opened(uneven_design()) as session:
        session.step("batch")
        session.reset()
        assert [(course.start, course.end) for course in session.courses] == [(0, 1), (0, 0)]
        assert session.dirty
        session.save(tmp_path / "mine.nnsim")
        assert not session.dirty


def test_what_is_made_of_a_document_bears_the_name_that_is_seen(tmp_path):
    """The file's name in the title bar is that in exported code, texts that are shared, and worked solutions."""
    with opened("xor") as session:
        assert session.trained().title == "xor"
        session.save(tmp_path / "mine.nnsim")
        session.save(tmp_path / "other.nnsim")
        assert session.title == session.trained().title == session.named_design.title == "other"
        session.export_weights(tmp_path / "net.py")
        assert "other" in (tmp_path / "net.py").read_text()
