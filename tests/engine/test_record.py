"""A course that a compiled program has executed in part is gone through again to the last bit, whichever way."""

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.fused.compiled import plain_kernel
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.kernel import write_kernel
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from nnsim.engine.record import Record
from nnsim.engine.spans import Spans
from nnsim.engine.stops import Check, Checks
from nnsim.engine.timeline import Timeline
from tests.engine_strategies import Case, cases, deciding, everything, small_case


def never() -> bool:
    return False


def fused_on(machine: Machine, log: tuple[str, ...] = ("epoch", "update")) -> Fused:
    written = write_kernel(machine.program, log)
    kernel = plain_kernel(written.text, written.real)

    def quiet(*arguments: Any) -> int:
        with np.errstate(all="ignore"):
            return kernel(*arguments)

    return Fused(machine.memory, written, quiet)


class Course:
    """A machine with a record and a timeline, as the session has them."""

    def __init__(self, case: Case) -> None:
        self.machine, self.timeline = case.machine(), Timeline()
        self.fused = fused_on(self.machine)
        self.machine.record = Record(lambda: self.fused, self.timeline.spans)
        self.timeline.keep_here(self.machine)

    def go(self, until: int, compiled: bool) -> None:
        record = self.machine.record
        assert record is not None
        record.known = 2 * self.timeline.end
        record.eager = self.fused if compiled else None
        self.machine.run(never, until)
        record.eager = None
        self.timeline.keep_here(self.machine)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12))), st.integers(0, 50))
def test_spans_are_sets_of_places(pairs: list[tuple[int, int]], cut: int) -> None:
    spans, places = Spans(), set()
    for begin, length in pairs:
        spans.add(begin, begin + length)
        places |= set(range(begin, begin + length))
    spans.cut(cut)
    places = {place for place in places if place < cut}
    for place in range(60):
        assert (spans.end(place) > place) == (place in places)
        if place not in places:
            assert spans.following(place) == min((p for p in places if p > place), default=None)
    for (_, end), (begin, _) in zip(spans.items, spans.items[1:], strict=False):
        assert end < begin


STRETCHES = st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1, max_size=3)


@given(cases(dtype=("float64",)), STRETCHES, st.data())
def test_any_moment_again(case: Case, stretches: list[tuple[int, bool]], data: st.DataObject) -> None:
    try:
        course = Course(case)
    except NotFusible:
        return
    machine, timeline = course.machine, course.timeline
    seen = {0: deciding(machine)}
    for length, compiled in stretches:
        for _ in range(length):
            course.go(machine.updates + 1, compiled)
            seen.setdefault(machine.updates, deciding(machine))
    end = machine.updates
    course.go(end + 1, False)
    for _ in range(2):
        goal = data.draw(st.integers(0, end), "visit")
        timeline.visit(machine, goal)
        assert machine.updates == goal
        way = data.draw(st.sampled_from([run_on, walk_on, ask_on]), "way")
        while machine.updates < end and machine.next is not None:
            way(machine)
            if machine.updates in seen:
                assert deciding(machine) == seen[machine.updates], (machine.updates, timeline.spans)


def run_on(machine: Machine) -> None:
    machine.run(never, machine.updates + 1)


def ask_on(machine: Machine) -> None:
    steps = frozenset(range(len(machine.code.steps)))
    machine.run(never, machine.updates + 1, Checks([Check(never, steps, steps)]))


def walk_on(machine: Machine) -> None:
    before, there, count = deciding(machine), machine.updates, 0
    while machine.next is not None and (machine.updates == there or not machine.between_iterations):
        machine.step()
        count += 1
    after = everything(machine)
    for _ in range(count):
        machine.back()
    assert deciding(machine) == before
    for _ in range(count):
        machine.step()
    assert everything(machine) == after


def test_what_has_been_done_kernel_by_kernel_is_not_compiled_afterwards() -> None:
    course = Course(small_case(7, 3, batch_size=3, epochs=9, shuffle=True))
    course.go(5, False)
    wanted = deciding(course.machine)
    course.timeline.visit(course.machine, 0)
    course.go(8, True)
    assert course.timeline.spans.items == [(11, 17)] or course.timeline.spans.items[0][0] >= 10
    course.timeline.visit(course.machine, 5)
    course.timeline.visit(course.machine, 0)
    course.machine.run(never, 5)
    assert deciding(course.machine) == wanted


def test_a_change_in_a_compiled_stretch_begins_another_course() -> None:
    course = Course(small_case(7, 3, batch_size=3, epochs=9, shuffle=True))
    course.go(8, True)
    machine, timeline = course.machine, course.timeline
    for updates, steps in ((4, 0), (4, 3), (3, 0), (6, 1)):
        timeline.visit(machine, updates)
        for _ in range(steps):
            machine.step()
        timeline.change(machine, "rate", 0.125)
        assert timeline.spans.end(machine.place) == machine.place
        course.go(9, True)
        wanted = deciding(machine)
        timeline.visit(machine, 2)
        while machine.updates < 9:
            event = timeline.next_event
            machine.run(never, 9 if event is None else min(9, event.started))
            while event is not None and machine.updates == event.started and not timeline.catch_up(machine):
                machine.step()
        assert deciding(machine) == wanted
