"""Earlier moments of a run: checkpoints, thinned as they grow in number, and exact replay from the nearest one."""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nnsim.engine.machine import Machine
from nnsim.engine.spans import Spans

_FAR = 32  # updates; a longer replay leaves checkpoints on its way


@dataclass(frozen=True)
class Put:
    """Numbers that were put into a column of an array, and those that stood there before: nothing is computed of it."""

    column: int
    values: tuple[float, ...]
    before: tuple[float, ...]


@dataclass(frozen=True)
class Event:
    """What was done from outside, such as a new learning rate, where `before` says; `started` counts the updates.

    `before` and `after` are positions of the machine; without them it was done as soon as the update had been made.
    The name of an array says that it was set to the value, that two of its elements changed places (`swapped`), or that
    one of its columns was (`put`); "" that the ended program was opened again.
    """

    started: int
    name: str
    value: float = 0.0
    before: bytes = b""
    after: bytes = b""
    swapped: tuple[int, int] | None = None
    put: "Put | None" = None

    def is_due(self, machine: Machine) -> bool:
        """True where the machine stands where it was done."""
        if self.before:
            return machine.position == self.before
        return machine.between_iterations and machine.updates == self.started

    def apply(self, machine: Machine) -> None:
        """Do it again."""
        if self.swapped is not None:
            array, (one, other) = machine.memory[self.name], self.swapped
            array[[one, other]] = array[[other, one]]
        elif self.put is not None:
            machine.memory[self.name][:, self.put.column] = self.put.values
            machine.memory["last"][()] = -1
        elif self.name:
            machine.memory[self.name][()] = self.value
        else:
            machine.reopen()

    def take_back(self, machine: Machine) -> None:
        """Undo it, where the journal does not: single numbers come back with the step before, which has kept them."""
        if self.swapped is not None:
            self.apply(machine)
        elif self.put is not None:
            machine.memory[self.name][:, self.put.column] = self.put.before


@dataclass(frozen=True)
class _Checkpoint:
    snapshot: bytes
    events: int


class Timeline:
    """Checkpoints by their number of updates, and what was changed from outside in between, in the order of time.

    One course of training: all that led to its end. The machine may stand anywhere on it: `done` counts the events that
    lie behind it. Going on from there gives the same numbers again, until something is changed, and with that all
    that lay ahead is forgotten (`copy` keeps it). `end` is the number of updates at which the course ends.
    """

    def __init__(self, budget: int = 64 * 2**20) -> None:
        self.budget = budget
        self.updates: list[int] = []
        self.events: list[Event] = []
        self.done = 0
        self.end = 0
        self.nbytes = 0
        self.spans = Spans()  # where it was executed by a compiled program
        self._kept: dict[int, _Checkpoint] = {}

    def clear(self) -> None:
        """Forget everything."""
        self.updates.clear()
        self.events.clear()
        self._kept.clear()
        self.spans.cut(0)
        self.done = self.end = self.nbytes = 0

    def copy(self) -> "Timeline":
        """Another one with the same past and future; the bytes of the checkpoints are shared."""
        other = Timeline(self.budget)
        other.updates, other.events, other._kept = list(self.updates), list(self.events), dict(self._kept)
        other.done, other.end, other.nbytes = self.done, self.end, self.nbytes
        other.spans = self.spans.copy()
        return other

    def govern(self, machine: Machine) -> None:
        """A machine is on this course: where it was compiled code that ran, it is to run again."""
        if machine.record is not None:
            machine.record.spans = self.spans

    # -- what happens

    def keep(self, updates: int, snapshot: bytes) -> None:
        """Remember the present moment, between two iterations."""
        self.end = max(self.end, updates)
        if updates in self._kept:
            return
        insort(self.updates, updates)
        self._kept[updates] = _Checkpoint(snapshot, self.done)
        self.nbytes += len(snapshot)
        self._save_bytes()

    def keep_here(self, machine: Machine) -> None:
        """Remember the machine's present moment, if it stands between two iterations."""
        self.reach(machine)
        if machine.between_iterations:
            self.keep(machine.updates, machine.memory.snapshot())

    def reach(self, machine: Machine) -> None:
        """The machine has come as far as it stands."""
        self.end = max(self.end, _reached(machine))

    def set_budget(self, budget: int) -> None:
        """Use so many bytes at most."""
        self.budget = budget
        self._save_bytes()

    def _save_bytes(self) -> None:
        while self.nbytes > self.budget and len(self.updates) > 2:
            self._thin()

    def _thin(self) -> None:
        gaps = [
            ((self.updates[i + 1] - self.updates[i - 1]) / (1 + self.updates[-1] - self.updates[i]), i)
            for i in range(1, len(self.updates) - 1)
        ]
        self._drop(min(gaps)[1])

    def _drop(self, at: int) -> None:
        self.nbytes -= len(self._kept.pop(self.updates.pop(at)).snapshot)

    def note(self, updates: int, name: str, value: float) -> None:
        """A number of the memory was set from outside as soon as so many updates had been made."""
        self._forget_ahead(updates)
        self._add(Event(updates, name, value))

    def change(self, machine: Machine, name: str, value: float) -> None:
        """Set a number of the memory from outside, here and now; what lay ahead is forgotten."""
        self.diverge(machine)
        before = machine.position
        machine.memory[name][()] = value
        self._add(Event(machine.started, name, value, before, machine.position))

    def swap(self, machine: Machine, name: str, one: int, other: int) -> None:
        """Let two elements of a row in the memory change places, here and now; what lay ahead is forgotten."""
        self.diverge(machine)
        event = Event(machine.started, name, 0.0, machine.position, machine.position, (one, other))
        event.apply(machine)
        self._add(event)

    def put(self, machine: Machine, name: str, column: int, values: Sequence[float]) -> None:
        """Put numbers into a column of an array in the memory, here and now; what lay ahead is forgotten."""
        self.diverge(machine)
        put = Put(column, tuple(map(float, values)), tuple(machine.memory[name][:, column].tolist()))
        event = Event(machine.started, name, 0.0, machine.position, machine.position, put=put)
        event.apply(machine)
        self._add(event)

    def reopen(self, machine: Machine) -> None:
        """Let a program that has ended ask again whether to go on."""
        before, started = machine.position, machine.started
        machine.reopen()
        if machine.position != before:
            self.diverge(machine)
            self._add(Event(started, "", 0.0, before, machine.position))

    def _add(self, event: Event) -> None:
        self.events.append(event)
        self.done = len(self.events)
        self.end = max(self.end, event.started)
        while len(self.updates) > 1 and self.updates[-1] >= event.started:
            self._drop(len(self.updates) - 1)  # it may be of a later moment, in which this had not been done

    # -- what lies ahead

    def is_ahead(self, machine: Machine) -> bool:
        """True when more is known than led to the machine's present moment."""
        return self.done < len(self.events) or self.end > _reached(machine)

    def diverge(self, machine: Machine) -> None:
        """What lies ahead of the machine will not be: forget it."""
        self._forget_ahead(machine.started)
        self.spans.cut(machine.place)
        self.end = _reached(machine)

    def _forget_ahead(self, updates: int) -> None:
        del self.events[self.done :]
        self.spans.cut(2 * updates + 1)
        while len(self.updates) > 1:
            last = self.updates[-1]
            if last <= updates and self._kept[last].events <= self.done:
                break
            self._drop(len(self.updates) - 1)
        self.end = updates

    def is_set(self, machine: Machine) -> bool:
        """True where numbers have been put into arrays since the last step."""
        event = self.events[self.done - 1] if self.done else None
        return event is not None and event.put is not None and event.after == machine.position

    def catch_up(self, machine: Machine, but: int = 0) -> bool:
        """Do again what was done from outside at the place where the machine stands; whether there was something.

        All of it `but` so many, the last ones of the course.
        """
        before, end = self.done, len(self.events) - but
        while self.done < end and self.events[self.done].is_due(machine):
            self.events[self.done].apply(machine)
            self.done += 1
        return self.done > before

    @property
    def next_event(self) -> Event | None:
        """What was done from outside next, after the present moment."""
        return self.events[self.done] if self.done < len(self.events) else None

    def undone(self, machine: Machine) -> None:
        """The machine is about to take a step back: what was done from outside after that step lies ahead now."""
        self.reach(machine)
        if not self.done:
            return
        position = machine.position
        while self.done and self.events[self.done - 1].after == position:
            self.done -= 1
            self.events[self.done].take_back(machine)
            position = self.events[self.done].before

    # -- going anywhere

    @property
    def first(self) -> int:
        """The number of updates of the earliest moment that can be visited."""
        return self.updates[0] if self.updates else 0

    @property
    def snapshots(self) -> dict[int, bytes]:
        """How the memory was at the moments that are remembered, by how many updates had been made, in order."""
        return {updates: self._kept[updates].snapshot for updates in self.updates}

    @property
    def earliest(self) -> bytes | None:
        """How the memory was at the earliest moment that can be visited; None where nothing is remembered."""
        return self._kept[self.updates[0]].snapshot if self.updates else None

    def is_first(self, machine: Machine) -> bool:
        """True when the machine stands at the earliest moment that is remembered."""
        return not self.updates or machine.position_in(self._kept[self.updates[0]].snapshot) == machine.position

    def visit(self, machine: Machine, updates: int, index: int | None = None, position: bytes | None = None) -> None:
        """Bring the machine to the moment after so many updates, and there in front of the step `index`.

        A step inside a loop comes more than once: that is the first time; a `position` says which time.
        Without both it is the moment when the next iteration is about to begin, an epoch that ends there being closed.
        It is as it was left: what was changed there from outside has been changed. It is reached by replay from the
        nearest checkpoint before it; the last iteration is walked, so that what it replaced is in the journal.
        LookupError where there is no such moment.
        """
        self.reach(machine)
        span, done = machine.memory.span("counter", "working"), self.done
        here = span.copy()
        try:
            self._go(machine, updates, index, position)
        except LookupError:
            span[:], self.done = here, done
            machine.journal.clear()
            raise

    def _go(self, machine: Machine, updates: int, index: int | None, position: bytes | None) -> None:
        self.done = self._replay(machine, updates, walked=True)
        if position is not None:
            self._walk_to(machine, updates, lambda: machine.position == position)
            return
        if index is not None:
            self._walk_to(machine, updates, lambda: machine.next == index)
            return
        while machine.next is not None and machine.next >= machine.iteration.stop:
            self.catch_up(machine)
            machine.step()
        self.catch_up(machine)

    def recover(self, machine: Machine, updates: int) -> int:
        """Go to the last checkpoint of up to so many updates, whatever is in the memory; returns its updates."""
        kept = max((count for count in self.updates if count <= updates), default=self.first)
        self.spans.cut(2 * kept + 1)
        self.done = self._replay(machine, kept)
        return kept

    def _walk_to(self, machine: Machine, updates: int, arrived: Callable[[], bool]) -> None:
        while not arrived():
            self.catch_up(machine)
            if machine.step() is None or machine.started > updates:
                raise LookupError(f"after {updates} updates the program does not come by that moment")
        self.catch_up(machine)

    def _replay(self, machine: Machine, updates: int, walked: bool = False) -> int:
        """Go to the moment after so many updates; returns how many events had been by then."""
        if not self.updates or updates < self.updates[0]:
            raise LookupError(f"nothing is remembered from before update {updates}")
        self.govern(machine)
        at = max(bisect_left(self.updates, updates) - 1, 0)  # an earlier one, so that the last iteration is computed
        checkpoint = self._kept[self.updates[at]]
        machine.restore(checkpoint.snapshot)
        done = checkpoint.events
        while done < len(self.events) and self.events[done].started < updates:
            event = self.events[done]
            _run_to(machine, event.started)
            while not event.is_due(machine):
                self._step(machine, updates)
            event.apply(machine)
            done += 1
        while updates - machine.updates > _FAR and machine.next is not None:
            _run_to(machine, (machine.updates + updates) // 2)
            self._insert(machine, done)
        _run_to(machine, max(updates - walked, 0))
        while machine.started < updates and machine.next is not None:
            machine.step()
        return done

    def _insert(self, machine: Machine, events: int) -> None:
        """Remember a moment that the replay came by, so that the next visits near it have a shorter way."""
        if machine.updates not in self._kept and machine.between_iterations:
            insort(self.updates, machine.updates)
            self._kept[machine.updates] = _Checkpoint(machine.memory.snapshot(), events)
            self.nbytes += len(self._kept[machine.updates].snapshot)
            self._save_bytes()

    def _step(self, machine: Machine, limit: int) -> None:
        if machine.step() is None or machine.updates > limit:
            raise LookupError("the replay did not come by where it should")

    def back(self, machine: Machine) -> bool:
        """Take one step back beyond the journal: replay to shortly before, walk up to here, and take the step back."""
        if self.is_first(machine):
            return False
        goal, now, total = machine.position, machine.updates, self.done
        self.reach(machine)
        span = machine.memory.span("counter", "working")
        here = span.copy()
        try:
            done = self._replay(machine, max(machine.started - 1, self.updates[0]))
            before = done
            while machine.position != goal or done < total:
                if done < total and self.events[done].is_due(machine):
                    self.events[done].apply(machine)
                    done += 1
                else:
                    before = done
                    self._step(machine, now)
        except LookupError:
            span[:] = here
            machine.journal.clear()
            return False
        self.done = before
        for event in reversed(self.events[before:total]):
            event.take_back(machine)
        return machine.back() is not None


def _run_to(machine: Machine, updates: int) -> None:
    """Run until so many iterations are whole; one that is under way is finished first."""
    while not machine.between_iterations and machine.started < updates:
        machine.step()
    machine.run(lambda: False, updates)


def _reached(machine: Machine) -> int:
    """How many updates a machine has made; one that is under way has not been."""
    return machine.started
