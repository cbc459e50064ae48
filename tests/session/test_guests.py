"""A sample that is kept for test is walked through, and nothing is learned from it: all is as it was before."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.repetition import Repetition
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.session.sessions import opened, train_a_little, train_at_full_speed


def state(session):
    """The samples, the weights, and how many updates were made."""
    memory = session.setup.memory
    numbers = {name: np.array(memory[name]) for name in ("X", "Y", "update", "epoch")}
    return numbers | {f"W{n}": np.array(w) for n, w in session.setup.weights().items()}


def same(one, other):
    return all(np.array_equal(one[name], other[name]) for name in one)


def walk_out(step):
    def until_gone(session):
        while session.guest is not None:
            step(session)

    return until_gone


def saved(session):
    session.project()
    assert session.guest_shown is not None
    session.step("epoch")
    session.step("epoch")


def ran_about(session):
    last = max(step.index for step in session.steps if step.phase == "forward")
    for index in (last, last - 1, last):
        session.run_to(index)
        assert session.next_index == index
        assert session.guest_shown is not None
    session.step("phase")
    session.step("phase")


WAYS = {
    "to the end": walk_out(lambda session: session.step("layer")),
    "to the front": walk_out(lambda session: session.back("operation")),
    "visit": lambda session: session.visit(session.updates_made),
    "run about": ran_about,
    "save": saved,
    "full speed": lambda session: None,
}
EDITS = {"rate": {"rate": 0.02}, "patience": {"patience": 500}}


@given(
    st.integers(0, 20), st.sampled_from(["test", "validation"]), st.integers(0, 22), st.sampled_from([*WAYS, *EDITS])
)
@settings(max_examples=15, deadline=None)
def test_whatever_is_done_then_the_training_is_the_same(steps, part, number, way):
    with opened("iris") as session, opened("iris") as other:
        for one in (session, other):
            one.set_training("Short", epochs=6)
            for _ in range(steps):
                one.step("batch")
        row = int(getattr(session.prepared, part)[number])
        assert part in session.look_through(row)
        assert session.sample_number(session.sample) == row
        for _ in range(number % 5):
            session.step("operation")
        if way in EDITS:
            for one in (session, other):
                one.set_training("Otherwise", **EDITS[way])
        else:
            WAYS[way](session)
        if way != "full speed":
            assert session.guest is None
            assert same(state(session), state(other))
        for one in (session, other):
            train_at_full_speed(one, 6)
        assert session.guest is None
        assert same(state(session), state(other))


def test_its_forward_pass_is_the_prediction_of_it():
    with opened("digits") as session:
        train_a_little(session, 1)
        row = int(session.prepared.test[7])
        session.look_through(row)
        layer = session.network.outputs[0].id
        assert session.array(session.network.inputs[0].id, "o")[:, 0] == pytest.approx(session.prepared.x_test[7])
        assert "kept for test, is looked at" in session.position_text
        session.step("phase")
        assert "the forward pass is done" in session.position_text
        assert session.array(layer, "o")[:, 0] == pytest.approx(
            session.predict(session.table.inputs[row])[0], rel=1e-10
        )
        before = session.array(layer, "o")
        project = session.project()  # an autosave comes at any time
        assert np.array_equal(session.array(layer, "o"), before)
        assert session.guest_shown is not None
        with opened("digits") as other:
            other._show(project, None)  # and has nothing of it
            assert other.guest is None
            assert other.setup.machine.between_iterations


def test_going_back_within_it_keeps_it_and_notes_nothing_down():
    with opened("iris") as session:
        watch = session.watches.add("o[output][1]")
        session.step("batch")
        session.look_through(int(session.prepared.test[0]))
        session.step("operation")
        session.step("operation")
        session.back("operation")
        assert session.guest_shown is not None
        session.step("phase")
        session.step("operation")
        assert session.guest_shown is None
        assert session.updates_made == 1
        assert watch is not None


def test_not_in_an_exercise_and_not_where_there_is_no_forward_pass():
    with opened("iris") as session:
        session.step("batch")
        session.start_exercise()
        with pytest.raises(UserError, match="exercise"):
            session.look_through(int(session.prepared.test[0]))


def test_a_training_sample_is_stepped_through_as_before(tmp_path):
    session = Session(Settings(tmp_path / "s.json"))
    try:
        session.example("iris")
        row = int(session.prepared.train[50])
        assert "in this batch" in session.look_through(row)
        assert session.guest is None
    finally:
        session.close()


@pytest.mark.parametrize("part", ["test", "train"])
def test_after_the_planned_epochs_looking_changes_nothing_at_all(part):
    with opened("iris") as session:
        session.set_training("Short", epochs=2)
        train_at_full_speed(session, 2)
        before, edits, course = session.setup.memory.snapshot(True), session.undo_title, session.course
        shown = {session.sample_number(column) for column in range(session.width)}
        row = next(int(row) for row in getattr(session.prepared, part) if row not in shown)
        assert "nothing is learned" in session.look_through(row)
        session.step("phase")
        z = session.array(session.network.outputs[0].id, "z")[:, 0]
        session.back("layer")
        session.back("phase")
        assert session.guest_shown.row == row
        session.step("phase")
        assert np.array_equal(session.array(session.network.outputs[0].id, "z")[:, 0], z)
        session.step("operation")
        assert session.guest_shown is None
        assert session.next_index is None
        assert session.setup.memory.snapshot(True) == before
        assert (session.training.epochs, session.undo_title, session.course) == (2, edits, course)
        assert session.can_back


def test_what_is_gone_through_again_has_the_own_samples():
    """The path on the loss surface, say: replayed while a guest stands in the batch, it comes to the same weights."""
    with opened("iris") as session:
        train_a_little(session, 3)
        session.look_through(int(session.prepared.test[0]))
        again = Repetition(session.setup)
        again.timeline.visit(again.machine, session.updates_made)
        assert all(np.array_equal(session.setup.memory[name], again.memory[name]) for name in ("order", "rate"))
        for name in (layer.w.name for layer in session.setup.compiled.wiring.weighted):
            assert np.array_equal(session.setup.memory[name], again.memory[name])
        session.step("epoch")
        session.step("epoch")
        assert np.array_equal(session.setup.memory["X"], again.memory["X"])
