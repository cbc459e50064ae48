"""Running a program in two ways, as it was done the first time: kernel by kernel, or compiled.

Both ways agree up to rounding, not to the bit. So whoever goes through a course of training again has to go in the
same way: `Spans` say where it was the compiled one. Steps that are walked there are those of the kernels, and at the
end of an iteration the memory becomes what the compiled program makes of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nnsim.engine.spans import Spans
from nnsim.engine.stops import Check, Checks

if TYPE_CHECKING:
    from nnsim.engine.fused.executor import Fused
    from nnsim.engine.machine import Machine

Log = Callable[[Any], None]
_SHORT, _LONG = 0.002, 0.006  # seconds that one call of the compiled program takes

_FOREVER, _MOST = 2**62, 2**40
_NONE: tuple[Check, ...] = ()


class Record:
    """Which places of a course the compiled program executed, and whether it is to execute new ones.

    `load` gives the compiled program where it is needed to do something again. `eager`, where given, executes what
    has not been executed before: all from the place `known` on.
    """

    def __init__(self, load: Callable[[], Fused], spans: Spans | None = None, known: int = 0) -> None:
        self.load, self.spans, self.known = load, spans or Spans(), known
        self.eager: Fused | None = None
        self._begun: tuple[int, bytes] = (-1, b"")

    # -- at full speed

    def run(
        self, machine: Machine, pause: Callable[[], bool], until: int | None, checks: Checks | None, log: Log | None,
        epoch_ends: bool,
    ) -> tuple[Check, ...]:  # fmt: skip
        """As `Machine.run`; `log` gets the rows that the compiled program notes down at the ends of epochs."""
        limit = _FOREVER if until is None else until
        if limit <= machine.updates:
            return _NONE
        while machine.next is not None and (machine.updates < limit or not machine.between_iterations):
            place, hits = machine.place, _NONE
            end = self.spans.end(place)
            at_front = machine.between_iterations and not checks  # the compiled program begins there, and asks nothing
            if end > place and at_front:
                paused = self._compiled(machine, self.load(), pause, min(limit, end // 2), log, epoch_ends)
            elif end > place:
                hits, paused = self._again(machine, pause, checks)
            elif self.eager is not None and at_front and place >= self.known:
                paused = self._compiled(machine, self.eager, pause, limit, log, epoch_ends)
            else:
                hits, paused = self._plain(machine, pause, self._turn(place, checks, limit), checks)
            if hits or paused:
                return hits
        return _NONE

    def _turn(self, place: int, checks: Checks | None, limit: int) -> int:
        """The place where running kernel by kernel has to end."""
        goal = self.spans.following(place)
        places = [2 * limit, *([goal] if goal is not None else [])]
        if self.eager is not None and not checks:
            places.append(max(self.known, place + 1))
        return min(places)

    def _plain(
        self, machine: Machine, pause: Callable[[], bool], goal: int, checks: Checks | None
    ) -> tuple[tuple[Check, ...], bool]:
        """Kernel by kernel, up to a place."""
        if goal // 2 > machine.updates:
            asked = _Asked(pause)
            hits = machine.run_kernels(asked, goal // 2, checks)
            return hits, asked.answer
        return self._rest(machine, pause, checks)

    def _rest(
        self, machine: Machine, pause: Callable[[], bool], checks: Checks | None
    ) -> tuple[tuple[Check, ...], bool]:
        """What is left of a place, an iteration or the end of an epoch, step by step."""
        place = machine.place
        while machine.next is not None and machine.place == place:
            hits = machine.walk(checks)
            if hits:
                return hits, False
        return _NONE, place % 2 == 1 and pause()

    def _compiled(
        self, machine: Machine, fused: Fused, pause: Callable[[], bool], limit: int, log: Log | None, epoch_ends: bool
    ) -> bool:
        most, new = 1, fused is self.eager
        while True:
            begin, now = machine.place, time.perf_counter()
            rows = fused.run(limit, 0 if limit <= machine.updates else most, epoch_ends)
            machine.settle()
            if new:
                self.spans.add(begin, machine.place if machine.next is not None else 2 * machine.updates + 1)
            if log is not None and len(rows):
                log(rows)
            if machine.updates >= limit or machine.next is None:
                return pause()
            if pause():
                return True
            spent = time.perf_counter() - now
            most = min(2 * most, _MOST) if spent < _SHORT else max(1, most // 2) if spent > _LONG else most

    def _again(
        self, machine: Machine, pause: Callable[[], bool], checks: Checks | None
    ) -> tuple[tuple[Check, ...], bool]:
        """A place of the compiled program kernel by kernel, since there is something to ask on the way."""
        place = machine.place
        if place % 2 == 0 or machine.next != machine.iteration.start:
            return self._rest(machine, pause, checks)
        self.begin(machine)
        hits = machine.run_kernels(lambda: True, None, checks)
        if machine.place != place:
            self.finish(machine)
        return hits, not hits and pause()

    # -- walking

    def begin(self, machine: Machine) -> bool:
        """In front of a step that is walked: whether the compiled program executed this place.

        Where the place begins, the state is remembered from which it did so.
        """
        if not self.spans.items:
            return False
        place = machine.place
        if self.spans.end(place) <= place:
            return False
        steps = machine.iteration
        if machine.next == (steps.start if place % 2 else steps.stop):
            self._begun = (place, machine.memory.snapshot())
        return self._begun[0] == place

    def finish(self, machine: Machine) -> None:
        """After a step that was walked: where a place has ended, the memory becomes what it was the first time."""
        place, snapshot = self._begun
        if machine.next is not None and machine.place == place:
            return
        machine.memory.restore(snapshot)
        self.load().run(place // 2 + 1) if place % 2 else self.load().run(-1, 0)
        machine.settle()


class _Asked:
    """Asks whether to pause, and remembers the answer."""

    def __init__(self, pause: Callable[[], bool]) -> None:
        self._pause, self.answer = pause, False

    def __call__(self) -> bool:
        self.answer = self._pause()
        return self.answer
