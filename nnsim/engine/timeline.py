"""Earlier moments of a run: checkpoints, thinned as they grow in number, and exact replay from the nearest one."""

from bisect import bisect_right

from nnsim.engine.machine import Machine


class Timeline:
    """Checkpoints by their number of updates, and what was changed from outside (the learning rate) in between."""

    def __init__(self, budget: int = 64 * 2**20) -> None:
        self.budget = budget
        self.updates: list[int] = []
        self._snapshots: dict[int, bytes] = {}
        self.events: list[tuple[int, str, float]] = []

    def clear(self) -> None:
        """Forget everything."""
        self.updates.clear()
        self._snapshots.clear()
        self.events.clear()

    @property
    def nbytes(self) -> int:
        """How much the checkpoints weigh."""
        return sum(len(snapshot) for snapshot in self._snapshots.values())

    def keep(self, updates: int, snapshot: bytes) -> None:
        """Remember a moment between two iterations; what was remembered of later moments is forgotten."""
        self.forget_after(updates - 1)
        self.updates.append(updates)
        self._snapshots[updates] = snapshot
        while self.nbytes > self.budget and len(self.updates) > 2:
            self._thin()

    def keep_here(self, machine: Machine) -> None:
        """Remember the machine's present moment, if it stands between two iterations."""
        if machine.between_iterations:
            self.keep(machine.updates, machine.memory.snapshot())

    def _thin(self) -> None:
        gaps = [
            ((self.updates[i + 1] - self.updates[i - 1]) / (1 + self.updates[-1] - self.updates[i]), i)
            for i in range(1, len(self.updates) - 1)
        ]
        del self._snapshots[self.updates.pop(min(gaps)[1])]

    def forget_after(self, updates: int) -> None:
        """Forget the moments after so many updates: the run goes on differently from there."""
        while self.updates and self.updates[-1] > updates:
            del self._snapshots[self.updates.pop()]
        self.events = [event for event in self.events if event[0] <= updates]

    def note(self, updates: int, name: str, value: float) -> None:
        """A number of the memory was set from outside after so many updates."""
        self.events.append((updates, name, value))

    def is_first(self, machine: Machine) -> bool:
        """True when the machine stands at the earliest moment that is remembered."""
        counters = machine.memory.counters.tobytes()
        return not self.updates or self._snapshots[self.updates[0]][: len(counters)] == counters

    def visit(self, machine: Machine, updates: int) -> None:
        """Bring the machine to the moment after so many updates, by replay from the nearest checkpoint before it."""
        at = max(bisect_right(self.updates, updates) - 1, 0)
        if not self.updates or self.updates[at] > updates:
            raise LookupError(f"nothing is remembered from before update {updates}")
        machine.memory.restore(self._snapshots[self.updates[at]])
        machine.journal.clear()
        for when, name, value in self.events:
            if self.updates[at] <= when < updates:
                machine.run(lambda: False, when)
                machine.memory[name][()] = value
        machine.run(lambda: False, updates)

    def back(self, machine: Machine) -> bool:
        """Take one step back beyond the journal: replay to shortly before, walk up to here, and take the step back."""
        if self.is_first(machine):
            return False
        goal, now = machine.memory.counters.tobytes(), machine.updates
        here = machine.memory.snapshot()
        self.visit(machine, max(now - 1, self.updates[0]))
        changes = {when: (name, value) for when, name, value in self.events}
        while machine.memory.counters.tobytes() != goal:
            if machine.updates in changes and machine.between_iterations:
                name, value = changes.pop(machine.updates)
                machine.memory[name][()] = value
            if machine.step() is None or machine.updates > now:
                machine.memory.restore(here)
                machine.journal.clear()
                return False
        return machine.back() is not None
