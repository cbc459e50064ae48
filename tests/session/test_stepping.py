"""The verbs of the debugger: units, both directions, run to a step, reset, and where it says it stands."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Design
from nnsim.session.changes import Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.walking import UNITS
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


def deciding(session: Session) -> bytes:
    """All that decides the next number, but pc and last."""
    return session.setup.memory.snapshot()[128:]


def shown(session: Session) -> bytes:
    """Everything that can be seen, too."""
    arrays = []
    for layer in session.network.layers:
        for name in ("o", "z", "delta", "do", "slope", "W", "grad", "y"):
            array = session.array(layer.id, name)
            arrays.append(b"none" if array is None else array.tobytes())
    return deciding(session) + b"".join(arrays) + repr((session.loss, session.next_index, session.batch)).encode()


def batches(design: Design, size: int, **training: object) -> Design:
    return replace(design, training=replace(design.training, batch_size=size, **training))  # type: ignore[arg-type]


XOR2 = batches(EXAMPLES["xor"].make(), 3, epochs=4)


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(UNITS)), max_size=12), st.integers(0, 1000))
def test_forth_and_back_by_any_units(moves: list[tuple[bool, str]], seed: int) -> None:
    """One unit back from the beginning of a unit undoes it; at the start, all is as it was at first."""
    case = random_case(np.random.default_rng(seed), shuffle=True, dropout=0.2)
    with opened(with_data(replace(case.design, training=replace(case.design.training, epochs=3)), 5)) as session:
        start = shown(session)
        for forth, unit in moves:
            before = shown(session)
            moved = forth or session.can_back  # after the planned epochs, as many again are planned
            session.step(unit) if forth else session.back(unit)
            assert (shown(session) != before) == moved
        while session.can_back:
            session.back("epoch")
        assert shown(session) == start
        assert (session.epoch, session.update) == (0, 0)


@pytest.mark.parametrize("unit", UNITS)
def test_units_forth_and_back(unit: str) -> None:
    with opened(XOR2) as session:
        moments = [shown(session)]
        while session.next_index is not None:
            session.step(unit)
            moments.append(shown(session))
        assert len(set(moments)) == len(moments)
        for moment in reversed(moments[:-1]):
            session.back(unit)
            assert shown(session) == moment
        assert not session.can_back


def test_how_many_steps_each_unit_makes() -> None:
    counts = {}
    for unit in UNITS:
        with opened(XOR2) as session:
            counts[unit] = 0
            while session.next_index is not None:
                session.step(unit)
                counts[unit] += 1
    assert counts["epoch"] == 4
    assert counts["batch"] == 8
    assert counts["epoch"] < counts["batch"] < counts["phase"] < counts["layer"] < counts["operation"]


def test_a_long_epoch_is_run_and_can_be_taken_back() -> None:
    design = batches(EXAMPLES["digits"].make(), 4, epochs=2)
    with opened(design) as session:
        for _ in range(9):
            session.step("operation")
        within = shown(session)
        session.step("epoch")
        assert (session.epoch, session.update) == (1, session.batches)
        count = session.update
        assert session.batches > 200
        after = shown(session)
        session.step("operation")
        session.back("operation")
        assert shown(session) == after
        session.back("operation")
        session.step("operation")
        assert shown(session) == after
        session.back("epoch")
        assert (session.epoch, session.update) == (0, 0)
        for _ in range(9):
            session.step("operation")
        assert shown(session) == within
        session.step("epoch")
        assert (shown(session), session.update) == (after, count)


def test_an_epoch_is_one_epoch_also_after_the_batch_size_was_changed() -> None:
    with opened(batches(EXAMPLES["digits"].make(), 0, epochs=20)) as session:
        for _ in range(3):
            session.step("epoch")
        session.set_training("Batch size", batch_size=2)
        assert (session.epoch, session.update) == (3, 3)
        session.step("epoch")
        assert (session.epoch, session.update) == (4, 3 + session.batches)


@given(st.integers(0, 60), st.integers(0, 60))
def test_run_to_goes_forth_and_back_within_the_iteration(start: int, index: int) -> None:
    with opened(XOR2) as session:
        for _ in range(start):
            session.step("operation")
        index %= len(session.steps)
        before = session.next_index
        session.run_to(index)
        assert session.next_index == index or before is None


def test_run_to_the_end_of_an_epoch_passes_all_batches() -> None:
    with opened(batches(EXAMPLES["iris"].make(), 2)) as session:
        evaluate = next(view.index for view in session.steps if view.name == "evaluate")
        session.run_to(evaluate)
        assert session.next_index == evaluate
        assert session.update == session.batches > 40
        session.run_to(1)
        assert session.next_index == 1


def test_run_to_what_is_not_reached_stops() -> None:
    """The best weights are kept only where there was progress; at the latest the next epoch ends the search."""
    with opened(replace(XOR2, training=replace(XOR2.training, patience=50, epochs=100, rate=1e-9))) as session:
        for _ in range(3):
            session.step("epoch")
        keep = next(view.index for view in session.steps if view.name == "keep best")
        epoch = session.epoch
        session.run_to(keep)
        assert session.next_index == keep or session.epoch <= epoch + 1


def test_run_to_refuses_a_step_that_is_not_there() -> None:
    with opened("xor") as session, pytest.raises(UserError, match="there is no step 99"):
        session.run_to(99)


def test_finish_phase_ends_at_another_phase() -> None:
    with opened(XOR2) as session:
        phases = [session.steps[session.next_index or 0].phase]
        for _ in range(9):
            session.finish_phase()
            phases.append(session.steps[session.next_index or 0].phase)
        assert all(one != other for one, other in pairwise(phases))
        assert phases[:7] == ["data", "forward", "loss", "backward", "update", "data", "forward"]


def test_states_of_steps() -> None:
    with opened("xor") as session:
        assert {session.state(view.index) for view in session.steps} == {"next", "later"}
        for _ in range(4):
            session.step("operation")
        states = [session.state(view.index) for view in session.steps]
        assert states[:5] == ["done"] * 4 + ["next"]
        assert set(states[5:]) == {"later"}


def test_reset_returns_to_the_very_same_start() -> None:
    with opened("xor") as session:
        start = shown(session)
        session.train()
        session.wait()
        curve = session.curves.current
        assert session.epoch == 5000
        session.reset()
        assert shown(session) == start
        assert session.curves.current is not curve
        assert session.curves.current.count == 0
        session.reset()
        assert len(session.curves.runs) == 2


def test_a_stop_rule_that_holds_ends_the_stepping() -> None:
    said = []
    with opened(batches(EXAMPLES["xor"].make(), 0, epochs=5, loss_below=10.0)) as session:
        session.noticed.connect(said.append)
        session.step("epoch")
        assert session.next_index is None
        session.step("operation")
        assert (said[-1].text, session.next_index, session.training.epochs) == ("the training has ended", None, 5)


def test_at_the_end_a_step_plans_as_many_epochs_again_and_says_so() -> None:
    said = []
    with opened(batches(EXAMPLES["xor"].make(), 0, epochs=3)) as session:
        session.noticed.connect(said.append)
        session.back()
        assert said[-1].text.startswith("this is the beginning")
        for _ in range(3):
            session.step("epoch")
        assert session.next_index is None
        assert session.position_text == "epoch 3 · the training has ended"
        session.run_to(3)
        assert session.next_index is None
        session.step("operation")
        assert said[-1].text == "3 epochs were planned and are done; 3 more are planned now, 6 in all"
        assert (session.training.epochs, session.last_index, session.undo_title) == (6, 0, "Train on")
        session.back("epoch")
        session.back("epoch")
        assert session.epoch == 2
        session.visit_end()
        for _ in range(6):
            session.step("epoch")
        assert (session.epoch, session.training.epochs) == (9, 9), "as many again as at first"


def test_training_after_its_end_goes_on_for_as_long_again() -> None:
    """Also after an edit has made another program of it; undo takes the plan back; a stop rule that holds ends it."""
    said = []
    with opened(batches(EXAMPLES["xor"].make(), 0, epochs=20)) as session:
        session.noticed.connect(said.append)

        def train_on() -> None:
            session.train_on()
            session.wait()

        train_on()
        assert (session.epoch, said) == (20, [])
        assert session.progress.reason == "20 epochs are done"
        train_on()
        assert (session.epoch, session.training.epochs) == (40, 40)
        assert said[-1].text == "20 epochs were planned and are done; 20 more are planned now, 40 in all"
        session.edit_network("Grow", lambda n: edits.resize(n, 2, 5))
        assert session.epoch == 40
        train_on()
        assert (session.epoch, session.training.epochs) == (60, 60)
        session.undo()
        assert (session.epoch, session.training.epochs) == (60, 40)
        session.redo()
        session.set_training("Stop", loss_below=10.0)
        train_on()
        assert session.training.epochs >= session.epoch
        before = session.epoch
        train_on()
        assert (session.epoch, said[-1].text) == (before, "the training has ended")


def test_positions_in_words() -> None:
    with opened("xor") as session:
        assert session.position_text == "epoch 0 · batch 1 of 1 · data · input · batch"
        session.step("operation")
        assert session.position_text == "epoch 0 · batch 1 of 1 · forward · hidden1 · net input"
        assert (session.epoch, session.batch, session.batches, session.update) == (0, 0, 1, 0)
    empty = Session(Settings())
    assert empty.position_text == "not ready"
    assert (empty.rate, empty.epoch, empty.batches, empty.width, empty.can_back) == (0.1, 0, 0, 1, False)
    assert (empty.next_index, empty.last_index, empty.loss) == (None, None, None)


def test_the_unit_is_a_preference(tmp_path: Path) -> None:
    with opened("xor", path=tmp_path / "s.json") as session:
        heard = []
        session.changed.connect(heard.append)
        session.set_unit("phase")
        assert heard == [frozenset({Change.SETTINGS})]
        session.step()
        assert session.steps[session.next_index or 0].phase == "forward"
        with pytest.raises(UserError, match="there is no unit 'second'"):
            session.set_unit("second")
    assert Settings(tmp_path / "s.json").get("unit") == "phase"


def test_formulas_in_the_other_notation() -> None:
    with opened("xor") as session:
        course = [view.text for view in session.steps]
        session.set_notation("common")
        common = [view.text for view in session.steps]
        assert common != course
        assert any("a¹" in text for text in common)
        assert not any("o¹" in text for text in common)
        session.set_notation("course")
        assert [view.text for view in session.steps] == course


def test_an_opened_iteration_whose_beginning_is_forgotten_is_begun_anew() -> None:
    with opened(XOR2) as session:
        session.step("epoch")
        for _ in range(6):
            session.step("operation")
        setup = session.setup
        setup.machine.journal.clear()
        setup.remember()
        assert not session.can_back
        session.walker.rewind()
        assert setup.machine.between_iterations
        assert session.last_index is None


def test_samples_are_known_by_their_row_in_the_data() -> None:
    """Also after the last batch of an epoch, when the loop has moved on."""
    with opened(XOR2) as session:
        assert session.sample_number(0) is None
        assert session.sample_label(0) == "1 of 3"
        table = session.table.inputs
        for _ in range(150):
            session.step("operation")
            if session.next_index is None:
                break
            found = session.sample_number(0)
            if found is None:
                assert session.steps[session.last_index or 0].name == "shuffle"
                continue
            inputs = session.array(session.network.inputs[0].id, "o")
            assert inputs is not None
            for column in range(session.width):
                np.testing.assert_array_equal(inputs[:, column], table[session.sample_number(column)])
        session.show_sample(99)
        assert session.sample == session.width - 1
        session.show_sample(-5)
        assert session.sample == 0
        assert session.sample_label(0).startswith("1 of ")
        assert "row" in session.sample_label(0)


def test_values_that_are_not_computed_are_absent() -> None:
    with opened("xor") as session:
        hidden = session.network.layer("hidden1").id
        assert session.array(hidden, "z") is None
        assert session.array(hidden, "slope") is None
        assert session.loss is None
        assert session.array(hidden, "W") is not None
        assert session.array(hidden, "velocity") is not None
        assert session.array(hidden, "nothing") is None
        assert session.array(99, "z") is None
        session.step("operation")
        assert session.array(session.network.inputs[0].id, "o") is not None
        assert session.array(session.network.inputs[0].id, "slope") is None
        assert session.array(session.network.outputs[0].id, "y") is not None
        assert session.array(hidden, "o") is None, "its row of ones is written with the batch, its outputs are not"
        session.step("operation")
        assert session.array(hidden, "z") is not None
        session.step("operation")
        assert session.array(hidden, "slope").shape == (2, 4)


def test_rates_that_are_set_between_steps_hold_and_are_replayed() -> None:
    with opened(batches(EXAMPLES["xor"].make(), 2, epochs=9)) as session:
        session.settings.set("journal_budget", 1)
        for _ in range(25):
            session.step("operation")
        moments = []
        for rate in (0.3, 0.3, 0.7, 0.05, 0.05):
            session.set_training("Rate", rate=rate)
            for _ in range(11):
                moments.append(shown(session))
                session.step("operation")
        session.setup.machine.journal.clear()
        here = shown(session)
        for _ in range(55):
            session.back("operation")
            assert shown(session) == moments.pop()
            assert session.training.rate == session.rate
        assert session.rate == 0.3
        session.back("operation")
        assert session.rate == 0.5, "it had not been changed by then"
        for _ in range(56):
            session.step("operation")
        assert shown(session) == here
        assert session.training.rate == 0.05
        session.reset()
        assert session.rate == 0.05


def test_the_rate_of_a_schedule_is_the_one_in_force() -> None:
    training = replace(XOR2.training, schedule=Choice("exponential", {"factor": 0.5}), epochs=4, batch_size=0)
    with opened(replace(XOR2, training=training)) as session:
        assert session.rate == 0.5
        while session.next_index is not None:
            session.step("epoch")
        assert session.rate == 0.5 * 0.5**3
        np.testing.assert_allclose(session.curves.current.columns["rate"], [0.5, 0.25, 0.125, 0.0625])
    with opened(replace(XOR2, training=training)) as session:
        session.train()
        session.wait()
        np.testing.assert_allclose(session.curves.current.columns["rate"], [0.5, 0.25, 0.125, 0.0625])
