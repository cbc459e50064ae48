"""A training that is halted anywhere leaves the same curves and the same courses of the watches as one run through."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.design import Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from tests.campaigns import covering
from tests.session.sessions import opened

TEXTS = ("train_loss", "W[hidden1][1][1]", "norm(grad[output])", "update", "train_loss < 0.25")


def few(**training: Any) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, **{"epochs": 6, "batch_size": 2} | training))


def train(session: Session) -> None:
    session.train()
    session.wait()


def watching(session: Session) -> None:
    for text in TEXTS:
        session.watches.add(text)


def kept(session: Session) -> tuple[Any, ...]:
    """The value of each epoch of all watches, and the curves without the clock."""
    courses = [[column.tolist() for column in watch.history.by_epoch()[:2]] for watch in session.watches]
    curves = {name: column.tolist() for name, column in session.curves.current.columns.items() if name != "seconds"}
    return courses, repr(curves)


def through(design: Design, worker: bool = False) -> tuple[Any, ...]:
    with opened(design, worker) as session:
        watching(session)
        train(session)
        return kept(session)


def on_by_training(session: Session) -> None:
    train(session)


def on_by_walking(session: Session) -> None:
    """Over the evaluation, one step."""
    session.step("operation")
    if session.next_index is not None:
        train(session)


STEP, CONDITION, PHASE = (
    ("step", "evaluate/evaluate"), ("condition", "update % 2 == 0 and W[hidden1][1][1] < 9"), ("phase", "data"),
)  # fmt: skip
HERE_AND_THERE = [(STEP, True, on_by_walking, False), (CONDITION, False, on_by_training, True)]
EITHER_WAY = [(PHASE, True, on_by_training, True), (PHASE, True, on_by_walking, False)]


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("stop", "shuffle", "go_on", "worker"),
    covering(
        [STEP, CONDITION, PHASE], [False, True], [on_by_training, on_by_walking], [False, True],
        always=[*HERE_AND_THERE, *EITHER_WAY],
    ),
)  # fmt: skip
def test_a_halt_between_the_last_update_and_the_evaluation(
    stop: tuple[str, str], shuffle: bool, go_on: Callable[[Session], None], worker: bool
) -> None:
    design = few(shuffle=shuffle)
    with opened(design, worker) as session:
        watching(session)
        session.stops.add(*stop, session.setup)
        train(session)
        halts = 0
        while session.next_index is not None:
            halts += session.stops.stopped is not None
            go_on(session)
        assert halts >= 5
        assert kept(session) == through(design, worker)
        assert len(session.watches[0].history.by_epoch()[0]) == 6


@pytest.mark.parametrize("worker", [False, True])
def test_an_epoch_that_ends_where_the_past_is_repeated(worker: bool) -> None:
    """The rate is changed in the middle of the first iteration of an epoch; then all is trained again."""
    design = few()
    with opened(design, worker) as session:
        watching(session)
        for _ in range(3):
            session.step("epoch")
        while session.steps[session.next_index].path != "backward/output/delta":
            session.step("operation")
        session.set_training("Rate", rate=0.9)
        train(session)
        wanted = kept(session)
        session.visit(0)
        watching(session)
        for watch in session.watches:
            watch.history.clear()
        session.curves.current.cut_epochs(0)
        train(session)
        assert session.training.rate == 0.9
        assert kept(session)[1] == wanted[1]
        epochs = [np.arange(1, 7).tolist()] * len(TEXTS)
        assert [course[0] for course in kept(session)[0]] == epochs
        assert kept(session)[0] == [[course[0][-6:], course[1][-6:]] for course in wanted[0]]


def test_an_epoch_that_was_taken_back_and_ends_otherwise_has_another_row() -> None:
    with opened(few()) as session:
        for _ in range(3):
            session.step("epoch")
        before = session.curves.current.columns["loss"].tolist()
        session.run_to(next(s.index for s in session.steps if s.path == "forward/output/net input"))
        assert session.epoch == 2
        session.set_training("Rate", rate=0.9)
        assert session.curves.current.columns["loss"].tolist() == before[:2]
        session.step("epoch")
        assert session.curves.current.columns["rate"].tolist() == [0.5, 0.5, 0.9]


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(1, 30), st.booleans()), max_size=12), st.booleans(), st.integers(1, 4))
def test_any_walks_between_trainings(moves: list[tuple[int, bool]], shuffle: bool, size: int) -> None:
    """Steps forwards, and stops after so many updates, in any order: the same as run through."""
    design = few(shuffle=shuffle, batch_size=size)
    with opened(design) as session:
        watching(session)
        for count, walking in moves:
            if session.next_index is None:
                break
            if walking:
                for _ in range(count):
                    if session.next_index is not None:
                        session.step("operation")
            else:
                index = count % len(session.steps)
                session.stops.add("step", session.steps[index].path, session.setup)
                train(session)
                session.stops.clear()
        if session.next_index is not None:
            train(session)
        found, wanted = kept(session), through(design)
        assert found[1] == wanted[1]
        for (text, mine), whole in zip(zip(TEXTS, found[0], strict=True), wanted[0], strict=True):
            if text != "norm(grad[output])":  # stays unknown after the shuffling
                assert mine == whole, text
