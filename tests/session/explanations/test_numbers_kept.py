"""Numbers that are not known any more, or were drawn, or come from elsewhere: what is said, and the way back."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.examples import EXAMPLES
from nnsim.session.explanations.explain import explain_number
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.order import Order
from nnsim.session.places import bias_place, edge_place, unit_place
from tests.session.sessions import opened, train_at_full_speed, with_data

# ------------------------------------------------------------------------------------------------ what is not known


@pytest.mark.parametrize("array", ["hidden1.z", "hidden1.do", "output.z", "hidden1.W"])
def test_step_back_to_see_what_went_in(array: str) -> None:
    with opened("xor") as session:
        train_at_full_speed(session, 5)
        number = session.setup.lineage.latest(array, (int("hidden" in array), 0), Order(session.setup))
        before = session.explain_number(number)
        epoch = session.epoch
        assert before.behind
        assert not before.numbers_text
        session.step_back_to(number)
        after = session.explain_number(number)
        assert after.numbers_text
        assert not after.behind
        assert after.value == before.value
        assert session.last_index == number.step
        assert session.epoch in (epoch, epoch - 1)


@pytest.mark.parametrize("array", ["hidden1.delta", "output.grad"])
def test_what_the_update_leaves_is_still_known_after_it(array: str) -> None:
    with opened("xor") as session:
        train_at_full_speed(session, 5)
        index = (int("hidden" in array), 0)
        one = session.explain_number(session.setup.lineage.latest(array, index, Order(session.setup)))
        assert not one.behind
        assert one.numbers_text


def test_step_back_into_the_update_before() -> None:
    with opened("xor") as session:
        session.step("batch")
        session.step("operation")
        session.step("operation")
        number = Number("hidden1.W", (1, 0))
        one = session.explain_number(number)
        assert one.value == session.array(2, "W")[1, 0]
        assert one.behind
        assert "after 1 update" in one.note
        session.look_at(number)
        session.step_back_to(number)
        assert session.number == session.setup.lineage.versions("hidden1.W", (1, 0))[-1]
        again = session.explain_number(session.number)
        assert again.value == one.value
        assert again.numbers_text


def test_before_the_first_update_a_weight_is_where_it_started() -> None:
    with opened("xor") as session:
        session.step("operation")
        assert "drawn by glorot uniform with seed 3" in session.explain_number(Number("hidden1.W", (1, 0))).note
        assert session.explain_number(Number("hidden1.W", (0, 0))).note == "a bias starts from 0"
        assert session.explain_number(Number("hidden1.velocity", (1, 0))).note == "as the optimizer begins"
        session.set_weight(edge_place(1, 1, 2, 1), 0.5)
        session.step("operation")
        assert "typed" in session.explain_number(Number("hidden1.W", (1, 0))).note


def test_the_first_moment_cannot_be_left_backwards() -> None:
    with opened("xor") as session:
        session.step("operation")
        with pytest.raises(UserError):
            session.step_back_to(Number("hidden1.W", (1, 0)))
        with pytest.raises(UserError):
            session.step_back_to(Number("rate"))


def test_a_drawn_mask_shows_the_random_number_that_decided() -> None:
    design = Design(
        sequential((2, 6, 1), "tanh", "identity"), Training(regularizers=(Choice("dropout", {"rate": 0.4}),))
    )
    with opened(with_data(design, 3)) as session:
        session.step("batch")
        masks = session.array(session.network.layer("hidden1").id, "mask")
        for row, column in np.ndindex(masks.shape):
            (number,) = session.setup.lineage.versions("hidden1.mask", (row, column))
            one = session.explain_number(number)
            assert one.value == masks[row, column]
            u = float(one.note.split()[2])
            assert (u >= 0.4) == (one.value > 0)


def test_a_schedule_is_explained_as_it_was_computed_even_after_the_epoch() -> None:
    """The epoch is counted by then: the rate shows the number that it was made with."""
    design = Design(sequential((2, 2, 1)), Training(rate=0.2, epochs=10, schedule=Choice("cosine"), batch_size=0))
    with opened(with_data(design, 3)) as session:
        for _ in range(3):
            session.step("epoch")
        now = session.single("rate.now")
        assert now is not None
        one = session.explain_number(now)
        assert {part.label: part.value for part in one.parts}["epoch"] == 2.0
        assert one.value == pytest.approx(0.1 * (1 + np.cos(np.pi * 0.2)))
        assert " 2 / 10" in one.numbers_text


def test_explaining_changes_nothing() -> None:
    with opened("digits") as session:
        session.step("batch")
        before = session.setup.memory.block.tobytes()
        for place in (unit_place(2, 1), edge_place(1, 20, 2, 1), bias_place(3, 1)):
            for number in session.numbers_at(place):
                explain_number(session.setup, number)
                session.uses_of(number)
                session.paths_of(number)
        assert session.setup.memory.block.tobytes() == before


def test_targets_and_classes() -> None:
    with opened("iris") as session:
        session.step("phase")
        target = session.number_for(session.network.outputs[0].id, "y", 1, 4)
        assert target is not None
        note = session.explain_number(target).note
        row = session.sample_number(4)
        assert row is not None
        assert note.startswith(f"row {row + 1} of the data, column ")
    hinge, data = Training(loss=Choice("hinge"), rate=0.1), Data(Choice("xor"))
    with opened(Design(sequential((2, 2, 1), "tanh", "identity"), hinge, data)) as session:
        session.step("operation")
        target = session.number_for(session.network.outputs[0].id, "y", 0, 0)
        assert target is not None, session.problems
        assert "written as −1 and 1" in session.explain_number(target).note


@pytest.mark.parametrize("epochs", [1, 3])
def test_the_row_of_a_sample_on_the_canvas_is_known_also_at_full_speed(epochs: int) -> None:
    """Paused between two iterations, at the end of an epoch and of the training: as the samples are labelled."""
    design = EXAMPLES["iris"].make()
    with opened(replace(design, training=replace(design.training, epochs=epochs + 2))) as session:
        moments = 0

        def look() -> None:
            nonlocal moments
            for sample in (0, session.width - 1):
                row = session.sample_number(sample)
                assert row is not None
                for unit in range(3):
                    number = session.number_for(3, "y", unit, sample)
                    assert number is not None
                    one = session.explain_number(number)
                    name = session.table.target_names[unit]
                    assert one.note == f"row {row + 1} of the data, column {name}"
                    assert one.value == session.table.targets[row, unit]
            moments += 1

        session.stops.add("epoch", str(epochs), session.setup)
        session.train()
        session.wait()
        for _ in range(20):
            if session.last_index is not None and session.steps[session.last_index].name != "shuffle":
                look()
            session.step("operation")
        session.train()
        session.wait()
        assert session.next_index is None
        look()
        assert moments > 10
