"""A sample is stepped through: shown where the batch has it, else taken next, with the very weights that are there."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.exercises.questions import Plan
from tests.session.sessions import opened, train_a_little, train_at_full_speed


def matrices(session):
    return [np.array(matrix) for matrix in session.setup.weights().values()]


@settings(max_examples=12)
@given(st.lists(st.integers(0, 30), max_size=3), st.integers(0, 103), st.booleans())
def test_it_is_taken_next_with_the_present_weights(walk, number, shuffle):
    with opened("iris") as session:
        session.set_training("Shuffle", shuffle=shuffle)
        for unit, count in zip(("batch", "operation", "epoch"), walk, strict=False):
            for _ in range(count if unit != "epoch" else count % 2):
                session.step(unit)
        row = int(session.prepared.train[number])
        session.walker.rewind()
        before = matrices(session)
        session.step_through(row)
        assert session.sample_number(session.sample) == row
        assert all(np.array_equal(a, b) for a, b in zip(matrices(session), before, strict=True))
        assert sorted(session.setup.memory["order"]) == list(range(104))  # still each sample once
        layer = session.network.inputs[0].id
        assert session.array(layer, "o")[:, session.sample] == pytest.approx(session.prepared.x_train[number])
        session.step("batch")
        assert session.updates_made > 0


def test_a_sample_of_the_batch_is_shown_and_nothing_else_changes():
    with opened("iris") as session:
        session.step("phase")
        session.step("phase")
        position = session.setup.machine.position
        row = session.sample_number(5)
        assert "is shown" in session.step_through(row)
        assert session.sample == 5
        assert session.setup.machine.position == position


def test_going_back_restores_the_order_and_going_on_repeats_it():
    with opened("iris") as session:
        train_a_little(session, 2)
        session.step("batch")
        session.step("batch")
        before = session.setup.memory["order"].copy()
        shown = {session.sample_number(column) for column in range(session.width)}
        row = next(int(r) for r in session.prepared.train[before[60:]] if r not in shown)
        at = session.updates_made
        assert "in place of" in session.step_through(row)
        changed = session.setup.memory["order"].copy()
        assert np.count_nonzero(changed != before) == 2
        session.step("epoch")
        end = matrices(session)
        session.visit(at - 1)
        assert np.array_equal(session.setup.memory["order"], before)
        session.visit_end()
        assert all(np.array_equal(a, b) for a, b in zip(matrices(session), end, strict=True))
        session.visit(at)
        session.back("operation")
        assert np.array_equal(session.setup.memory["order"], before)


def test_a_training_at_full_speed_goes_on_from_it_and_is_repeated_exactly():
    with opened("iris") as session:
        train_at_full_speed(session, 2)
        row = int(session.prepared.train[session.setup.memory["order"][90]])
        session.step_through(row)
        at = session.updates_made
        session.pause()
        train_at_full_speed(session, session.epoch + 3)
        end = matrices(session)
        session.visit(at)
        session.visit_end()
        assert all(np.array_equal(a, b) for a, b in zip(matrices(session), end, strict=True))


def test_of_a_past_moment_what_was_known_is_kept_as_a_branch():
    with opened("iris") as session:
        train_a_little(session, 3)
        session.visit(8)
        order = session.setup.memory["order"]
        session.step_through(int(session.prepared.train[order[100]]))
        assert len(session.courses) == 2
        session.step("batch")
        assert session.courses[-1].end == 9


def test_what_cannot_be_stepped_through_is_told():
    with opened("iris") as session:
        with pytest.raises(UserError, match="never takes it"):
            session.step_through(int(session.prepared.test[0]))
        session.start_exercise(Plan())
        far = int(session.prepared.train[90])
        with pytest.raises(UserError, match="exercise"):
            session.step_through(far)
