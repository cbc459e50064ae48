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
from nnsim.engine.stops import Check, Checks, Rows

if TYPE_CHECKING:
    from nnsim.engine.fused.executor import Fused
    from nnsim.engine.machine import Machine
    from nnsim.engine.screening import Screening

Log = Callable[[Any], None]
_SHORT, _LONG = 0.002, 0.006  # seconds that one call of the compiled program takes; with checks twice as long

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
        self._screens: tuple[Checks, Screening] | None = None

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
            place = machine.place
            end = self.spans.end(place)
            at_front = _at_beginning(machine) and self._many(machine, checks)  # the compiled program begins there
            if end > place and at_front:
                hits, paused = self._compiled(
                    machine, self.load(), pause, checks, min(limit, end // 2), log, epoch_ends
                )
            elif end > place:
                hits, paused = self._again(machine, pause, checks)
            elif self.eager is not None and at_front and place >= self.known:
                hits, paused = self._compiled(machine, self.eager, pause, checks, limit, log, epoch_ends)
            else:
                hits, paused = self._plain(machine, pause, self._turn(machine, checks, limit), checks)
            if hits or paused:
                return hits
        return _NONE

    def _many(self, machine: Machine, checks: Checks | None) -> bool:
        """Whether many iterations can be executed with nothing asked between them."""
        return not checks or (machine.counts and not checks.by_step)

    def _turn(self, machine: Machine, checks: Checks | None, limit: int) -> int:
        """The place where running kernel by kernel has to end."""
        place = machine.place
        goal = self.spans.following(place)
        places = [2 * limit, *([goal] if goal is not None else [])]
        if self.eager is not None and self._many(machine, checks):
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
        self, machine: Machine, fused: Fused, pause: Callable[[], bool], checks: Checks | None, limit: int,
        log: Log | None, epoch_ends: bool,
    ) -> tuple[tuple[Check, ...], bool]:  # fmt: skip
        """Many iterations in a call; with checks, those where one may hold are done again kernel by kernel."""
        most, new = 1, fused is self.eager
        screening = self._screening(machine, checks) if checks else None
        while True:
            begin, made, now = machine.place, machine.updates, time.perf_counter()
            if screening is not None:
                screening.begin()
                most = min(most, len(screening.taps.seen))
            taps = None if screening is None else screening.taps
            rows = fused.run(limit, 0 if limit <= made else most, epoch_ends, taps)
            machine.settle()
            if new:
                self.spans.add(begin, _reached(machine))
            goal = 0
            if screening is not None:
                seen = screening.rows(machine.updates - made)
                found = screening.find(seen)
                if found is not None:
                    goal = min(made + found, limit)
                    rows = self._undo(machine, fused, screening, seen, found)
            if log is not None and len(rows):
                log(rows)
            if goal:
                if new:
                    self.spans.add(begin, 2 * goal)  # what is executed now as well
                hits, paused = self._asking(machine, pause, checks, goal)
                if new:
                    self.spans.cut(_reached(machine) + (not _at_beginning(machine)))
                if hits or paused:
                    return hits, paused
            if machine.updates >= limit or machine.next is None:
                return _NONE, not goal and pause()
            if not goal and pause():
                return _NONE, True
            spent = (time.perf_counter() - now) / (1 if screening is None else 2)
            most = min(2 * most, _MOST) if spent < _SHORT else max(1, most // 2) if spent > _LONG else most

    def _undo(self, machine: Machine, fused: Fused, screening: Screening, seen: Rows, found: int) -> Any:
        """Go back in front of the iteration before the one in which something is to be asked; the rows up to there.

        What the program does between the two is gone through as well.
        """
        screening.undo()
        count = max(found - 2, 0)
        screening.skip(seen[:found])
        rows = fused.run(machine.updates + count, count) if count else seen[:0]
        machine.settle()
        return rows

    def _asking(
        self, machine: Machine, pause: Callable[[], bool], checks: Checks | None, goal: int
    ) -> tuple[tuple[Check, ...], bool]:
        """Kernel by kernel until so many updates have been made."""
        while machine.next is not None and not (machine.between_iterations and machine.updates >= goal):
            hits, paused = self._again(machine, pause, checks)
            if hits or paused:
                return hits, paused
        return _NONE, False

    def _screening(self, machine: Machine, checks: Checks) -> Screening:
        from nnsim.engine.screening import Screening

        if self._screens is None or self._screens[0] is not checks:
            self._screens = (checks, Screening(checks.screens, machine.memory))
        return self._screens[1]

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


def _at_beginning(machine: Machine) -> bool:
    """Whether nothing of the present place has been executed: of an iteration, or of what lies behind it."""
    return machine.between_iterations and (machine.next is None or machine.next <= machine.iteration.stop)


def _reached(machine: Machine) -> int:
    """The place in front of which it stands, or in which; behind the last one at the end."""
    return machine.place if machine.next is not None else 2 * machine.updates + 1


class _Asked:
    """Asks whether to pause, and remembers the answer."""

    def __init__(self, pause: Callable[[], bool]) -> None:
        self._pause, self.answer = pause, False

    def __call__(self) -> bool:
        self.answer = self._pause()
        return self.answer
