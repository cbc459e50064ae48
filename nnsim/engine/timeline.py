"""Earlier moments of a run: checkpoints, thinned as they grow in number, and exact replay from the nearest one."""

from bisect import bisect_right, insort
from dataclasses import dataclass

from nnsim.engine.machine import Machine

_FAR = 32  # updates; a longer replay leaves checkpoints on its way


@dataclass(frozen=True)
class Event:
    """What was done from outside, such as a new learning rate, where `before` says; `started` counts the updates.

    `before` and `after` are positions of the machine; without them it was done as soon as the update had been made.
    The name of an array says that it was set to the value; "" that the ended program was opened again.
    """

    started: int
    name: str
    value: float = 0.0
    before: bytes = b""
    after: bytes = b""

    def is_due(self, machine: Machine) -> bool:
        """True where the machine stands where it was done."""
        if self.before:
            return machine.position == self.before
        return machine.between_iterations and machine.updates == self.started

    def apply(self, machine: Machine) -> None:
        """Do it again."""
        if self.name:
            machine.memory[self.name][()] = self.value
        else:
            machine.reopen()


@dataclass(frozen=True)
class _Checkpoint:
    snapshot: bytes
    events: int


class Timeline:
    """Checkpoints by their number of updates, and what was changed from outside in between, in the order of time.

    What is remembered is all that led to the present, and perhaps checkpoints of what comes next if nothing is changed.
    """

    def __init__(self, budget: int = 64 * 2**20) -> None:
        self.budget = budget
        self.updates: list[int] = []
        self.events: list[Event] = []
        self.nbytes = 0
        self._kept: dict[int, _Checkpoint] = {}

    def clear(self) -> None:
        """Forget everything."""
        self.updates.clear()
        self.events.clear()
        self._kept.clear()
        self.nbytes = 0

    # -- what happens

    def keep(self, updates: int, snapshot: bytes) -> None:
        """Remember the present moment, between two iterations; what was remembered of later moments is forgotten."""
        while self.updates and self.updates[-1] >= updates:
            self._drop(len(self.updates) - 1)
        self.updates.append(updates)
        self._kept[updates] = _Checkpoint(snapshot, len(self.events))
        self.nbytes += len(snapshot)
        self._save_bytes()

    def keep_here(self, machine: Machine) -> None:
        """Remember the machine's present moment, if it stands between two iterations."""
        if machine.between_iterations:
            self.keep(machine.updates, machine.memory.snapshot())

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
        self._add(Event(updates, name, value))

    def change(self, machine: Machine, name: str, value: float) -> None:
        """Set a number of the memory from outside, here and now."""
        before = machine.position
        machine.memory[name][()] = value
        self._add(Event(machine.started, name, value, before, machine.position))

    def reopen(self, machine: Machine) -> None:
        """Let a program that has ended ask again whether to go on."""
        before, started = machine.position, machine.started
        machine.reopen()
        if machine.position != before:
            self._add(Event(started, "", 0.0, before, machine.position))

    def _add(self, event: Event) -> None:
        self.events.append(event)
        while len(self.updates) > 1 and self.updates[-1] >= event.started:
            self._drop(len(self.updates) - 1)  # it may be of a later moment, in which this had not been done

    def undone(self, machine: Machine) -> None:
        """The machine is about to take a step back: what was done from outside after that step is forgotten."""
        position = machine.position
        while self.events and self.events[-1].after == position:
            position = self.events.pop().before
        self._drop_futures()

    def _drop_futures(self) -> None:
        while len(self.updates) > 1 and self._kept[self.updates[-1]].events > len(self.events):
            self._drop(len(self.updates) - 1)

    # -- going back

    def is_first(self, machine: Machine) -> bool:
        """True when the machine stands at the earliest moment that is remembered."""
        return not self.updates or machine.position_in(self._kept[self.updates[0]].snapshot) == machine.position

    def visit(self, machine: Machine, updates: int) -> None:
        """Bring the machine to the moment after so many updates, by replay from the nearest checkpoint before it.

        That moment is the present now: what was done from outside after it is forgotten.
        """
        del self.events[self._replay(machine, updates) :]
        self._drop_futures()

    def _replay(self, machine: Machine, updates: int) -> int:
        """The same; returns how many events had been by then."""
        at = bisect_right(self.updates, updates) - 1
        if at < 0:
            raise LookupError(f"nothing is remembered from before update {updates}")
        checkpoint = self._kept[self.updates[at]]
        machine.restore(checkpoint.snapshot)
        done = checkpoint.events
        while done < len(self.events) and self.events[done].started < updates:
            event = self.events[done]
            machine.run(lambda: False, event.started)
            while not event.is_due(machine):
                self._step(machine, updates)
            event.apply(machine)
            done += 1
        while updates - machine.updates > _FAR and machine.next is not None:
            machine.run(lambda: False, (machine.updates + updates) // 2)
            self._insert(machine, done)
        machine.run(lambda: False, updates)
        return done

    def _insert(self, machine: Machine, events: int) -> None:
        """Remember a moment that the replay came by, so that the next steps back have a shorter way."""
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
        goal, now, total = machine.position, machine.updates, len(self.events)
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
        del self.events[before:]
        self._drop_futures()
        return machine.back() is not None
