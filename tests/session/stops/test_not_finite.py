"""Anything that becomes NaN or infinite halts the training right after the step that made it, wherever it is."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.session import Session
from tests.campaigns import costly
from tests.engine_strategies import cases
from tests.session.sessions import opened, with_data


def design(rate: float, epochs: int = 60, sizes: tuple[int, ...] = (2, 3, 1), **training: Any) -> Design:
    fields = {"loss": Choice("mse"), "optimizer": Choice("sgd"), "batch_size": 3, "seed": 3, "shuffle": True}
    network = sequential(sizes, hidden=training.pop("hidden", "relu"), output=training.pop("output", "identity"))
    data = Data(Choice("xor"), 1.0, 0.0, 0.0)
    return Design(network, Training(rate=rate, epochs=epochs, **{**fields, **training}), data)


def by_hand(session: Session, most: int = 20_000) -> tuple[int, int | None] | None:
    """The moment right after the first step that leaves something that is not finite, found by looking at all."""
    machine, memory = session.setup.machine, session.setup.memory
    figures = ("train_loss", "validation_loss") if session.setup.compiled.wiring.validation else ("train_loss",)
    for _ in range(most):
        index = machine.next
        if index is None:
            return None
        machine.step()
        arrays = memory.view(machine.shown_width)
        written = machine.code.steps[index].operation.writes
        if index not in machine.iteration:
            written = tuple(name for name in written if name in figures)
        floats = [arrays[name] for name in written if arrays[name].dtype.kind == "f"]
        if not all(np.isfinite(array).all() for array in floats):
            return machine.started, machine.next
    raise AssertionError("it did not end")


def by_stop(session: Session, walking: bool = False) -> tuple[int, int | None] | None:
    session.stops.add("not_finite", "", session.setup)
    while session.next_index is not None:
        if walking:
            session.step("batch")
        else:
            session.train()
            session.wait()
        if session.stops.stopped is not None:
            return session.moment
    return None


CASES = {
    "the weights run away": design(50.0),
    "in float32": design(9.0, dtype="float32"),
    "with a partial batch": design(30.0, batch_size=3, shuffle=False),
    "nothing": design(0.01),
    # a state of the optimizer overflows while all weights, outputs and losses stay finite
    "a square of a gradient": design(1e-30, 40, optimizer=Choice("adam"), dtype="float32", hidden="identity"),
    # a net input overflows, and its output is 1
    "a net input": design(1e-3, 6, hidden="logistic", output="logistic"),
}


def prepared(key: str) -> Design:
    made = CASES[key]
    if key == "a square of a gradient":
        start = {2: np.full((3, 3), 100.0), 3: np.full((4, 1), 1e16)}
        return replace(made, start=start)
    if key == "a net input":
        start = {2: np.full((3, 3), 1.7e308)}
        return replace(made, start=start)
    return made


@pytest.mark.untraced
@pytest.mark.parametrize("key", CASES)
@pytest.mark.parametrize("how", ["walking", "running", "worker"])
def test_the_very_step_is_found(key: str, how: str, worked: Session) -> None:
    made = prepared(key)
    with opened(made) as plain, opened(made) as here:
        session = worked if how == "worker" else here
        session.new(made)
        wanted = by_hand(plain)
        assert (wanted is None) == (key == "nothing")
        assert by_stop(session, how == "walking") == wanted
        if key == "a net input":
            assert session.steps[session.last_index].name == "net input"
            assert np.isfinite(session.array(2, "W")).all()
        if key == "a square of a gradient":
            assert session.steps[session.last_index].phase == "update"
            assert np.isfinite(session.array(3, "W")).all()
            assert np.isfinite(session.loss)


@costly(100)
@given(cases(), st.floats(1, 1e9), st.integers(0, 3))
def test_in_any_network(case: Any, rate: float, visits: int) -> None:
    made = with_data(case.design, 5)
    made = replace(made, training=replace(made.training, rate=rate, epochs=6))
    with opened(made) as plain, opened(made) as session:
        if not session.ready:
            return
        wanted = by_hand(plain)
        for _ in range(visits):
            session.step("epoch")
        session.visit(0)
        assert by_stop(session) == wanted


def test_it_is_told_once_and_again_when_it_has_been_finite_in_between() -> None:
    with opened(CASES["the weights run away"]) as session:
        first = by_stop(session)
        assert first is not None
        hits = session.stops[1].hits
        session.train()
        session.wait()
        assert session.stops.stopped is None
        assert session.next_index is None
        session.visit(0)
        session.train()
        session.wait()
        assert session.moment == first
        assert session.stops[1].hits == hits, "they are counted anew"
        session.back("operation")
        arrays = session.setup.memory.view(session.setup.machine.shown_width)
        assert all(np.isfinite(arrays[f"{layer.name}.W"]).all() for layer in session.network.layers[1:])


def test_what_is_left_of_another_moment_beside_a_narrow_batch_does_not_matter() -> None:
    """Of 4 samples in batches of 3, the last batch has 1: the rest of the arrays is of the wide one, or of later."""
    with opened(CASES["with a partial batch"]) as session:
        moment = by_stop(session)
        assert moment is not None
        for update in range(moment[0]):
            session.visit(update)
            session.train()
            session.wait()
            assert session.moment == moment
