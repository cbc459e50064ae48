"""What a stop sees at a step is what walking shows there: at full speed, in slices, in the worker, and going back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.engine.stops import Check, Checks
from nnsim.network.compile import Compiled
from nnsim.network.design import Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.session import Session
from nnsim.session.training import running
from tests.campaigns import covering
from tests.engine_strategies import Case, cases
from tests.session.sessions import opened

NAMES = ("epoch", "batch", "update", "rate", "loss", "train_loss", "batch * 100 + epoch * 10 + update")


@dataclass
class Bench:
    """A case as something to compile an expression against."""

    design: Design
    compiled: Compiled
    memory: Memory
    machine: Machine
    first_epoch: int = 0

    @classmethod
    def of(cls, case: Case) -> "Bench":
        machine = case.machine()
        return cls(case.design, case.compiled, machine.memory, machine)


Seen = tuple[str, int, tuple[str, ...]]


def observers(bench: Bench, every: int) -> tuple[Checks, list[Seen], list[int]]:
    """A check in front of each step and after each, which notes all values; each so many asks it wants to halt."""
    gets = [compile_expression(name, bench).value_now for name in NAMES]
    seen: list[Seen] = []
    hits: list[int] = []

    def observer(side: str, step: int) -> Callable[[], bool]:
        def ask() -> bool:
            seen.append((side, step, tuple(repr(get().tolist()) for get in gets)))
            if len(seen) % every == 0:
                hits.append(len(seen))
                return True
            return False

        return ask

    steps = range(len(bench.machine.code.steps))
    found = [Check(observer("before", i), before=frozenset({i})) for i in steps]
    found += [Check(observer("after", i), after=frozenset({i})) for i in steps]
    return Checks(found), seen, hits


def walk(case: Case, every: int) -> tuple[list[Seen], list[int]]:
    bench = Bench.of(case)
    checks, seen, hits = observers(bench, every)
    while bench.machine.next is not None:
        bench.machine.walk(checks)
    return seen, hits


def run(case: Case, every: int, pause: int) -> tuple[list[Seen], list[int]]:
    """The same at full speed, which is paused after every so many iterations, and goes on after each halt."""
    bench, count = Bench.of(case), [0]
    checks, seen, hits = observers(bench, every)

    def paused() -> bool:
        count[0] += 1
        return count[0] % pause == 0

    while bench.machine.next is not None:
        before = len(hits)
        found = bench.machine.run(paused, None, checks)
        assert bool(found) == (len(hits) > before)
    return seen, hits


@given(cases(), st.integers(1, 60), st.integers(1, 9))
def test_every_value_at_every_place_is_what_walking_shows(case: Case, every: int, pause: int) -> None:
    assert run(case, every, pause) == walk(case, every)


@given(cases(), st.integers(1, 40), st.integers(1, 9), st.integers(1, 9))
def test_it_does_not_matter_how_often_it_halts_or_pauses(case: Case, every: int, pause: int, other: int) -> None:
    assert run(case, every, pause)[0] == run(case, 10**9, other)[0]


# ------------------------------------------------------------------------------------------------ sessions

CONDITIONS = (
    "batch == 2 and W[hidden1][1][1] < 99",
    "W[hidden1][0][1] < 99 and batch == 3 and epoch == 1",
    "batch == 2 and epoch == 3",
    "update == 5 and batch > 1",
    "epoch == 2 and train_loss < 9",
    "batch == 3 and delta[output][1] != 9",
    "update % 4 == 1 and W[output][1][1] < 99",
)
PLACES = (("epoch", ""), ("epoch", "2"), ("step", "data/input/batch"), ("step", "data/shuffle"), ("sample", "2"))


def few(**training: Any) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, **{"epochs": 6, "batch_size": 1, "rate": 0.4} | training))


Halt = tuple[tuple[int, int | None], object]


def halts(session: Session, go: Callable[[Session], None]) -> list[Halt]:
    """Each moment at which it halts, with the values that are told of it, to the end of the training."""
    found: list[Halt] = []
    while session.next_index is not None:
        go(session)
        if session.stops.stopped is not None and session.next_index is not None:
            found.append((session.moment, session.stops.stopped.values))
        assert len(found) < 200
    return found


def train(session: Session) -> None:
    session.train()
    session.wait()


def step(session: Session) -> None:
    session.step("operation")


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("stop", "shuffle"),
    covering(
        [*(("condition", text) for text in CONDITIONS), *PLACES],
        [False, True],
        always=[(("step", "data/shuffle"), True)],
    ),
)
def test_walking_slices_and_the_worker_halt_alike(
    stop: tuple[str, str], shuffle: bool, worked: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, subject = stop
    if subject == "data/shuffle" and not shuffle:
        return
    design, found = few(shuffle=shuffle), []
    monkeypatch.setattr(running, "_SLICE", 0.0)  # it pauses after each iteration
    with opened(design) as walked, opened(design) as ran:
        worked.new(design)
        for session, go in ((walked, step), (ran, train), (worked, train)):
            assert not session.stops.items
            session.stops.add(kind, subject, session.setup)
            found.append(halts(session, go))
    assert found[0]
    assert found[1] == found[0]
    assert found[2] == found[0]


@pytest.mark.parametrize("shuffle", [False, True])
def test_an_epoch_begins_once(shuffle: bool) -> None:
    with opened(few(shuffle=shuffle)) as session:
        session.stops.add("epoch", "", session.setup)
        assert [update for (update, _), _ in halts(session, train)] == [4, 8, 12, 16, 20]


@pytest.mark.parametrize("text", CONDITIONS)
def test_going_back_leads_to_where_walking_halts(text: str) -> None:
    design = few(shuffle=True)
    with opened(design) as session, opened(design) as plain:
        plain.stops.add("condition", text, plain.setup)
        found = halts(plain, step)
        train(session)
        back = []
        while session.back_to("condition", text) is not None:
            back.append(session.moment)
            assert len(back) <= len(found)
        assert back == [moment for moment, _ in reversed(found)]


@pytest.mark.parametrize("every", [1, 2, 5])
@pytest.mark.parametrize("text", CONDITIONS)
def test_where_the_course_was_kept_in_between_makes_no_difference(text: str, every: int) -> None:
    design = few(shuffle=True)
    with opened(design) as session, opened(design) as plain:
        plain.stops.add("condition", text, plain.setup)
        found = halts(plain, step)
        train(session)
        for update in range(every, session.update, every):
            session.visit(update)
            session.setup.timeline.keep_here(session.setup.machine)
        session.visit_end()
        back = []
        while session.back_to("condition", text) is not None:
            back.append(session.moment)
            assert len(back) <= len(found)
        assert back == [moment for moment, _ in reversed(found)]


def test_a_stop_is_not_passed_where_the_past_is_repeated() -> None:
    """In the middle of the fifth iteration the rate was changed: training steps over that place itself."""
    for worker in (False, True):
        with opened(few(), worker) as session:
            while session.moment[0] < 4:
                session.step("batch")
            index = next(s.index for s in session.steps if s.path == "backward/output/delta")
            session.run_to(index)
            session.set_training("Rate", rate=0.9)
            train(session)
            session.visit(0)
            session.stops.add("step", "forward/output/net input", session.setup)
            session.stops.change(1, ignore=4)
            train(session)
            assert session.stops.stopped is not None
            assert (session.moment[0], session.steps[session.next_index].path) == (4, "forward/output/net input")
            assert session.stops[1].hits == 5
            step(session)
            train(session)
            assert (session.moment[0], session.stops[1].hits) == (5, 6)
            assert session.training.rate == 0.9


@settings(max_examples=6)
@given(st.lists(st.booleans(), min_size=1, max_size=8))
def test_hits_go_on_whoever_counts(worked: Session, walks: list[bool]) -> None:
    worked.new(few())
    worked.stops.add("step", "update/output/weights", worked.setup)
    for count, walking in enumerate(walks, 1):
        if not walking:
            train(worked)
        while walking and (worked.stops.stopped is None or worked.stops[1].hits < count):
            worked.step("epoch")
        assert worked.stops[1].hits == count
