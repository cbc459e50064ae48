"""What a watch was before: one step of the chosen unit back, whatever way has led to a moment; not another moment's."""

from dataclasses import replace
from itertools import takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.design import Choice, Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.exercises.questions import Plan
from nnsim.session.places import bias_place, edge_place
from nnsim.session.session import Session
from tests.session.sessions import opened

TEXTS = ("W[output][0][1]", "loss", "delta[output][1][2]", "norm(grad[hidden1])", "train_loss", "update")
UNITS = ("operation", "layer", "phase", "batch")


def few(**training: object) -> Design:
    design = EXAMPLES["moons"].make()
    wanted = {"epochs": 4, "batch_size": 80, "optimizer": Choice("adam"), "shuffle": True} | training
    return replace(design, training=replace(design.training, **wanted))


def watching(session: Session) -> None:
    for text in TEXTS:
        session.watches.add(text)


def now(session: Session) -> list[float | None]:
    return [watch.value for watch in session.watches]


def before(session: Session) -> list[float | None]:
    return [watch.previous for watch in session.watches]


def course(session: Session) -> list[tuple[bytes, list[float | None], dict[str, object]]]:
    """Every moment of a training, walked from the start: its position, the values, and the unit that comes next."""
    found = []
    while True:
        keys = {unit: session.walker.unit_key(unit) for unit in UNITS}
        found.append((session.setup.machine.position, now(session), keys))
        if session.next_index is None:
            return found
        session.step("operation")


def one_back(
    walked: list[tuple[bytes, list[float | None], dict[str, object]]], index: int, unit: str
) -> list[float | None]:
    """The values at the first moment of the unit to which the step before a moment belongs."""
    if not index:
        return [None] * len(TEXTS)
    last = walked[index - 1][2][unit]
    same = takewhile(lambda moment: moment[2][unit] == last, reversed(walked[:index]))
    return walked[index - sum(1 for _ in same)][1]


@pytest.fixture(scope="module")
def walked() -> list[tuple[bytes, list[float | None], dict[str, object]]]:
    with opened(few()) as session:
        watching(session)
        return course(session)


MOVES = st.lists(
    st.tuples(st.just("step") | st.just("back"), st.integers(1, 9))
    | st.tuples(st.just("visit"), st.integers(0, 8))
    | st.tuples(st.just("unit"), st.sampled_from(UNITS))
    | st.tuples(st.just("phase"), st.just(1)),
    max_size=8,
)


@settings(max_examples=30)
@given(moves=MOVES, trained=st.booleans(), unit=st.sampled_from(UNITS))
def test_it_is_the_value_one_step_of_the_unit_back_however_one_came_there(walked, moves, trained, unit) -> None:
    with opened(few()) as session:
        watching(session)
        if trained:
            session.train()
            session.wait()
        at = {position: index for index, (position, _, _) in enumerate(walked)}
        taken = unit
        session.set_unit(unit)
        for verb, how in moves:
            here = session.setup.machine.position
            if verb == "unit":
                session.set_unit(str(how))
                continue
            if verb == "visit":
                session.visit(int(how))
            elif verb != "back" and session.next_index is None:
                continue  # more epochs would be planned
            elif verb == "phase":
                taken = "phase"
                session.finish_phase()
            else:
                for _ in range(int(how)):
                    taken = session.unit
                    if verb == "back":
                        session.back()
                    elif session.next_index is not None:
                        session.step()
            index = at[session.setup.machine.position]
            assert now(session) == walked[index][1]
            if session.setup.machine.position == here:
                continue  # it was the end, or the beginning
            asked = taken if session.walker.stride is not None else session.unit
            assert before(session) == one_back(walked, index, asked)


def test_after_a_click_on_the_timeline_it_is_that_of_the_update_before() -> None:
    with opened(few(epochs=20)) as session, opened(few(epochs=20)) as slow:
        watching(session)
        watching(slow)
        session.set_unit("batch")
        session.train()
        session.wait()
        session.visit(38)
        while slow.updates_made < 38:
            slow.step("batch")
        assert (now(session), before(session)) == (now(slow), before(slow))
        there = now(session), before(session)
        session.step()
        session.back()
        assert (now(session), before(session)) == there
        session.back()
        session.step()
        assert (now(session), before(session)) == there


def test_of_an_epoch_it_is_the_end_of_the_one_before_where_that_is_known() -> None:
    with opened(few()) as session:
        watching(session)
        session.set_unit("epoch")
        ends = [now(session)]
        for _ in range(4):
            session.step()
            assert before(session) == ends[-1]
            ends.append(now(session))
        for count in (3, 2, 1):
            session.back()
            assert (now(session), before(session)) == (ends[count], ends[count - 1])
        for watch in session.watches:
            watch.history.clear()
        session.visit_epoch(3)
        assert before(session) == [None] * len(TEXTS)


@pytest.mark.parametrize("unit", ["operation", "batch"])
def test_a_typed_weight_is_a_step_of_its_own(unit: str) -> None:
    with opened("xor") as session:
        session.set_unit(unit)
        output = session.network.layer("output")
        bias, other, loss = (session.watches.add(t) for t in ("W[output][0][1]", "W[output][1][1]", "loss"))
        for _ in range(3):
            session.step("batch")
        known, error = session.array(output.id, "W")[:, 0].copy(), session.loss
        session.set_weight(bias_place(output.id, output.units[0]), 2.0)
        for _ in range(2):
            assert (bias.value, bias.previous) == (2.0, known[0])
            assert bias.change == 2.0 - known[0]
            assert (other.value, other.change) == (known[1], 0.0)
            assert (loss.value, loss.previous) == (None, error)
            assert loss.history.value(session.watches.moment.place) == error, "it was computed, and stays in the course"
            session.step()
            assert bias.previous == 2.0
            session.back()
        session.set_weight(bias_place(output.id, output.units[0]), 3.0)
        assert (bias.previous, bias.change) == (2.0, 1.0)
        session.step("batch")
        session.back("batch")
        assert (bias.value, bias.previous) == (3.0, 2.0)
        session.visit(1)
        session.visit(3)
        assert (bias.value, bias.previous) == (3.0, 2.0)


def test_a_weight_that_is_typed_before_the_first_step() -> None:
    with opened("iris") as session:
        layer = session.network.order[-1]
        watch = session.watches.add(f"W[{layer.name}][1][1]")
        start, other = watch.value, session.watches.add(f"W[{layer.name}][1][2]")
        weights = session.array(layer.id, "W").copy()
        source = session.network.layer(session.network.order[-2].name)
        session.set_weight(edge_place(source.id, source.units[0], layer.id, layer.units[0]), 2.0)
        assert (watch.value, watch.previous) == (2.0, start)
        assert (other.value, other.previous) == (weights[1, 1], weights[1, 1])


def test_within_an_exercise_it_is_what_was_shown_before_the_step() -> None:
    with opened("xor") as session:
        other = session.watches.add("W[output][1][1]")
        session.set_unit("phase")
        session.start_exercise(Plan(kinds=("delta",)))
        session.step()
        for _ in range(2):
            shown = other.value
            session.step()
            assert other.previous == shown
