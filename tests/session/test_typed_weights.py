"""A weight that is typed under way is a branch: what was before it stays before it, and what was learned is kept."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.network.design import Choice, Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import bias_place
from nnsim.session.session import Session
from tests.session.sessions import opened

BIAS = bias_place(3, 1)


def few(epochs: int, size: int) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, epochs=epochs, batch_size=size, shuffle=True))


def weights(session: Session) -> dict[int, np.ndarray]:
    return session.setup.weights()


def same(one: dict[int, np.ndarray], other: dict[int, np.ndarray]) -> bool:
    return all(np.array_equal(one[layer], other[layer]) for layer in one)


@pytest.mark.parametrize("size", [1, 3, 4])
@pytest.mark.parametrize("at", [3, 4])
@pytest.mark.parametrize("walked", [True, False])
def test_stepping_back_goes_on_into_what_was_before_it(size: int, at: int, walked: bool) -> None:
    with opened(few(9, size)) as session:
        course = [weights(session)]
        for _ in range(at):
            session.step("batch")
            course.append(weights(session))
        if not walked:
            session.reset()
            session.train()
            session.wait()
            session.visit(at)
        session.set_weight(BIAS, 2.0)
        edited = weights(session)
        assert edited[3][0, 0] == 2.0
        changed = {layer: matrix.copy() for layer, matrix in course[at].items()}
        changed[3][0, 0] = 2.0
        assert same(edited, changed)
        after = []
        for _ in range(2):
            session.step("batch")
            after.append(weights(session))
        for known in (after[0], edited, *reversed(course[:-1])):
            assert session.can_back
            session.back("batch")
            assert same(weights(session), known)
        assert not session.can_back
        for known in (*course[1:-1], edited, *after):
            session.step("batch")
            assert same(weights(session), known)
        session.visit(0)
        assert session.course[0] == 2 + (not walked)
        assert same(weights(session), course[0])
        session.visit_end()
        assert same(weights(session), after[-1])
        session.visit(at)
        assert same(weights(session), edited)
        assert session.setup.machine.last is None, "nothing that is there was computed with these weights"
        session.visit(at, None, session.course[1])
        assert same(weights(session), course[at])


def test_the_two_runs_have_names_and_colours_of_their_own() -> None:
    with opened(few(9, 4)) as session:
        for at in range(3):
            for _ in range(3):
                session.step("epoch")
            session.set_weight(BIAS, 2.0 + at)
            session.set_weight(BIAS, 3.0 + at)
        session.step("epoch")
        for course in session.courses:
            session.visit_end(course.number)
        assert len({course.label for course in session.courses}) == len({c.color for c in session.courses}) == 4
        runs = session.curves.runs
        assert len({run.label for run in runs}) == len({run.color for run in runs}) == 4
        assert sorted(run.count for run in runs) == [3, 6, 9, 10]


def test_within_the_first_epoch_the_run_that_is_left_keeps_its_curve() -> None:
    with opened(few(9, 1)) as session:
        session.step("batch")
        session.set_weight(BIAS, 2.0)
        for _ in range(2):
            session.step("epoch")
        assert session.curves.current.count == 2
        session.visit_end(1)
        assert session.curves.current.count == 0
        assert [(course.label, course.start, course.end) for course in session.courses] == [
            ("run 1", 0, 1), ("run 2", 1, 8),
        ]  # fmt: skip


def test_back_to_a_condition_finds_the_edit_that_made_it_so() -> None:
    with opened(few(9, 4)) as session:
        for _ in range(3):
            session.step("batch")
        session.set_weight(BIAS, 2.0)
        for _ in range(2):
            session.step("batch")
        session.step("operation")
        found = session.back_to("condition", "W[output][0][1] > 1")
        assert found is not None
        assert (found.updates, found.step, found.at_first) == (3, "", False)
        assert session.moment[0] == 3
        assert session.weight(BIAS) == 2.0
        assert session.back_to("condition", "W[output][0][1] > 1") is None, "it was not so before"
        assert session.moment[0] == 3
        session.step("operation")
        found = session.back_to("condition", "W[output][0][1] > 1")
        assert found is not None
        assert found.updates == 3


def test_gone_back_to_before_the_edit_another_one_is_a_branch_from_there() -> None:
    with opened(few(9, 4)) as session:
        for _ in range(3):
            session.step("batch")
        session.set_weight(BIAS, 2.0)
        session.step("batch")
        session.visit(1)
        session.set_weight(BIAS, -2.0)
        session.step("batch")
        assert session.course == (3, 2, 1)
        session.visit(3, None, 2)
        assert session.weight(BIAS) == 2.0
        session.visit(1, None, 3)
        assert session.weight(BIAS) == -2.0


def test_where_stepping_back_ends_it_is_said_why(tmp_path: Path) -> None:
    said = []
    with opened(few(9, 4)) as session:
        session.noticed.connect(lambda notice: said.append(notice.text))
        session.back()
        assert "the beginning of the training" in said[-1]
        for _ in range(3):
            session.step("batch")
        session.set_training("Adam", optimizer=Choice("adam"))
        session.back()
        assert "belongs to the run that it left" in said[-1]
        session.step("epoch")
        session.visit_start()
        assert (session.moment[0], session.course[0], session.training.optimizer.key) == (0, 1, "momentum")
        assert "the run that the other one has come from" in said[-1]
        session.visit_end(2)
        session.visit(3)
        session.remove_branch(1)
        session.back()
        assert "is not kept any more" in said[-1]
        session.visit_end()
        session.save(tmp_path / "four.nnsim")
        session.open(tmp_path / "four.nnsim")
        session.back()
        assert "were not saved" in said[-1]
        session.step("epoch")
        session.visit_start()
        assert session.moment[0] == 4


@pytest.mark.parametrize("worker", [False, True])
def test_trained_past_it_again_it_is_set_again(worker: bool) -> None:
    with opened(few(12, 1), worker) as session:
        session.train()
        session.wait()
        for at in (20, 30):
            session.visit(at)
            session.set_weight(BIAS, 2.0)
            session.train()
            session.wait()
        end = weights(session)
        session.visit(3)
        session.train()
        session.wait()
        assert same(weights(session), end)
        assert session.course[0] == 3
        session.visit(20)
        assert session.weight(BIAS) == 2.0
