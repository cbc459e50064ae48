"""A run at full speed halts exactly where walking would, and the halts change no number."""

import itertools
from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.machine import Machine
from nnsim.engine.stops import Check, Checks
from tests.engine_strategies import Case, cases, everything, small_case


def never() -> bool:
    return False


def falling(machine: Machine, name: str) -> Callable[[], bool]:
    """Holds when the first element of an array is smaller than when it was asked last."""
    array = machine.memory[name].reshape(-1)
    last = [np.inf]

    def ask() -> bool:
        now, before = float(array[0]), last[0]
        last[0] = now
        return now < before

    return ask


def checks_on(machine: Machine, places: list[tuple[int, int, int]], names: list[str]) -> Checks:
    steps = len(machine.code.steps)
    made = []
    for before, after, name in places:
        ask = falling(machine, names[name % len(names)])
        made.append(Check(ask, frozenset({before % steps}), frozenset({after % steps, (after * 7) % steps})))
    return Checks(made)


Halts = list[tuple[int, int | None, int | None, list[int]]]


def note(machine: Machine, checks: Checks, hits: tuple[Check, ...], seen: Halts) -> None:
    if hits:
        seen.append((machine.updates, machine.next, machine.last, sorted(checks.all.index(hit) for hit in hits)))


def walk(machine: Machine, checks: Checks, limit: int) -> Halts:
    """What stops do while walking: asked after each step and in front of the next."""
    seen: Halts = []
    while machine.next is not None and machine.updates < limit:
        index = machine.next
        machine.step()
        after = checks.hits_after(index)
        ahead = tuple(hit for hit in checks.hits_before(machine.next) if hit not in after)
        note(machine, checks, after + ahead, seen)
    return seen


def run(machine: Machine, checks: Checks, limit: int, pauses: list[bool]) -> Halts:
    seen: Halts = []
    number = itertools.count()
    while machine.next is not None and machine.updates < limit:
        note(machine, checks, machine.run(lambda: pauses[next(number) % len(pauses)], limit, checks), seen)
    return seen


@given(
    cases(),
    st.lists(st.tuples(*[st.integers(0, 60)] * 3), min_size=1, max_size=4),
    st.lists(st.booleans(), min_size=1, max_size=5),
)
def test_a_run_halts_exactly_where_walking_would(
    case: Case, places: list[tuple[int, int, int]], pauses: list[bool]
) -> None:
    walked, ran, free = case.machine(), case.machine(), case.machine()
    names = [slot.name for slot in case.compiled.program.slots if slot.role == "carried" and slot.dtype != "uint64"]
    limit = 6
    expected = walk(walked, checks_on(walked, places, names), limit)
    found = run(ran, checks_on(ran, places, names), limit, pauses)
    assert [halt for halt in found if halt[0] < limit] == [halt for halt in expected if halt[0] < limit]
    while not walked.between_iterations:
        walked.step()
    ran.run(never, limit)
    free.run(never, limit)
    assert ran.memory.snapshot() == free.memory.snapshot()


def test_a_run_that_was_halted_in_front_of_a_step_goes_on_from_there() -> None:
    machine, free = small_case(4, batch_size=2, epochs=9).machine(), small_case(4, batch_size=2, epochs=9).machine()
    place = machine.iteration[3]
    checks = Checks([Check(lambda: True, before=frozenset({place}))])
    for update in range(4):
        assert machine.run(never, None, checks) == checks.all
        assert (machine.next, machine.last, machine.updates) == (place, place - 1, update)
    assert machine.run(never, 4, None) == ()
    free.run(never, 4)
    assert everything(machine) == everything(free)


def test_a_pause_in_front_of_a_step_where_it_is_to_halt_is_a_halt() -> None:
    machine = small_case(4, batch_size=2, epochs=9).machine()
    checks = Checks([Check(lambda: True, before=frozenset({machine.iteration.start}))])
    halts = []
    while machine.next is not None:
        if machine.run(lambda: True, None, checks):
            halts.append(machine.updates)
            assert machine.next == machine.iteration.start
    assert halts == list(range(18))


def test_each_of_several_checks_at_one_place_is_asked() -> None:
    machine = small_case(4, batch_size=2, epochs=9).machine()
    asked: list[str] = []

    def ask(name: str, answer: bool) -> Callable[[], bool]:
        def say() -> bool:
            asked.append(name)
            return answer

        return say

    place = frozenset({machine.iteration[2]})
    first, second, third = (Check(ask(name, name != "b"), after=place) for name in "abc")
    assert machine.run(never, None, Checks([first, second, third])) == (first, third)
    assert asked == ["a", "b", "c"]
    assert machine.last == machine.iteration[2]


def test_no_checks_are_nothing() -> None:
    checks = Checks()
    assert not checks
    assert checks.hits_before(None) == checks.hits_after(0) == ()
    begun: list[int] = []
    Checks([Check(never, frozenset({0}), start=lambda: begun.append(1))]).start()
    assert begun == [1]
