"""From which step on do two runs differ? Both are gone through on machines of their own, halving what is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isnan, nan

import numpy as np

from nnsim.engine.replay import replay
from nnsim.kit.pieces import go_on
from nnsim.session.setup import Setup
from nnsim.session.walking import step_path

SLICE = 0.015


@dataclass(frozen=True)
class Parting:
    """Where two runs part: the step (path and index) whose result differs first, and from where on their losses differ.

    `update` is the one in which they part, counted from 1; `step` is "" where they differ from the start. `loss_update`
    is the one, from 1, in which the loss E differs first, None where it never does; `losses` are both E of it.
    """

    update: int
    epoch: int
    step: str
    index: int | None
    loss_update: int | None
    losses: tuple[float, float]


class Finder:
    """Searches for the parting in slices: `work` does one, `found` is the answer, None when they never differ.

    The two setups are its own; `present` is the one whose courses they are copies of.
    """

    def __init__(self, first: Setup, second: Setup, present: Setup | None = None) -> None:
        self.first, self.second, self._present = first, second, present
        self.found: Parting | None = None
        self.ended = False
        self._work = self._go()

    @property
    def outdated(self) -> bool:
        """True when the training whose courses are compared has been thrown away: there is nowhere to go to."""
        return self._present is not None and self._present.closed

    def work(self, seconds: float) -> bool:
        """Search for about so many seconds; False when the search has ended."""
        if self.outdated:
            self.ended, self.found = True, None
            return False
        if go_on(self._work, seconds):
            return True
        self.ended = True
        return False

    def finish(self) -> Parting | None:
        """Search to the end."""
        while self.work(SLICE):
            pass
        return self.found

    def close(self) -> None:
        """Give the memory back."""
        self.first.close()
        self.second.close()

    def _visit(self, update: int) -> None:
        for setup in (self.first, self.second):
            setup.timeline.visit(setup.machine, update)

    def _alike(self) -> bool:
        """Whether all weights are the same, to the last bit."""
        one, other = self.first.weights(), self.second.weights()
        return one.keys() == other.keys() and all(np.array_equal(one[i], other[i], equal_nan=True) for i in one)

    def _go(self) -> Iterator[None]:
        low = max(self.first.timeline.first, self.second.timeline.first)
        high = min(self.first.timeline.end, self.second.timeline.end)
        self._visit(low)
        yield
        if not self._alike():
            yield from self._losses(low, high, (low, self._epoch(), "", None))
            return
        self._visit(high)
        yield
        if self._alike():
            return
        while high - low > 1:
            middle = (low + high) // 2
            self._visit(middle)
            yield
            low, high = (middle, high) if self._alike() else (low, middle)
        end = min(self.first.timeline.end, self.second.timeline.end)
        self._visit(low)
        yield
        yield from self._within(low, end)

    def _within(self, update: int, end: int) -> Iterator[None]:
        """Walk both through the update in which they part, and compare what each step has written."""
        names = {layer.id: layer.name for layer in self.first.compiled.layers.values()}
        others = {layer.id: layer.name for layer in self.second.compiled.layers.values()}
        machines = self.first.machine, self.second.machine
        while machines[0].next is not None and machines[0].started <= update:
            paths = []
            for setup, known in ((self.first, names), (self.second, others)):
                index = setup.machine.next
                paths.append("" if index is None else step_path(setup.machine.code.steps[index], known))
            index = machines[0].next
            for setup in (self.first, self.second):
                setup.machine.step()
                setup.timeline.catch_up(setup.machine)
            yield
            if paths[0] != paths[1] or index is None or self._differ(index):
                yield from self._losses(update, end, (update + 1, self._epoch(), paths[0], index))
                return

    def _losses(self, made: int, end: int, where: tuple[int, int, str, int | None]) -> Iterator[None]:
        """Go on, both, after so many updates, until the losses of an iteration differ."""
        while made < end:
            made += 1
            for setup in (self.first, self.second):
                for _ in replay(setup.timeline, setup.machine, made, lambda: True):
                    yield
            both = float(self.first.memory["E"]), float(self.second.memory["E"])
            if both[0] != both[1] and not (isnan(both[0]) and isnan(both[1])):
                self.found = Parting(*where, made, both)
                return
        self.found = Parting(*where, None, (nan, nan))

    def _differ(self, index: int) -> bool:
        written = self.first.machine.code.steps[index].operation.writes
        views = [setup.memory.view(setup.machine.shown_width) for setup in (self.first, self.second)]
        both = [name for name in written if name in views[1]]
        return any(not np.array_equal(views[0][name], views[1][name], equal_nan=True) for name in both)

    def _epoch(self) -> int:
        return int(self.first.memory["epoch"])
