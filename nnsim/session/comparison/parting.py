"""From which step on do two runs differ? Both are gone through on machines of their own, halving what is open."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from math import isnan, nan
from typing import Literal

import numpy as np

from nnsim.engine.replay import replay
from nnsim.kit.pieces import go_on
from nnsim.session.setup import Setup
from nnsim.session.walking import step_path

SLICE = 0.015
By = Literal["step", "edit", "start", "known"]


@dataclass(frozen=True)
class Stretch:
    """A part of two courses, from the moment after `first` updates to that after `end`.

    `open` puts both on machines of their own. `known` says that the moment before is known, too: there they were alike,
    and what differs at the beginning was edited there.
    """

    first: int
    end: int
    known: bool
    open: Callable[[], tuple[Setup, Setup]]


@dataclass(frozen=True)
class Parting:
    """Where two runs part: after `made` updates, by what `by` says, and from where on their losses differ.

    By a "step" of the next iteration, whose result differs first (its path and index); by an "edit" between two
    iterations; by their "start"; or they differ already at the first moment that is "known" of both. `loss_update` is
    the iteration, from 1, in which the loss E differs first, None where it never does; `losses` are both E of it.
    """

    made: int
    epoch: int
    by: By
    step: str
    index: int | None
    loss_update: int | None
    losses: tuple[float, float]


_Where = tuple[int, int, By, str, int | None]


class Finder:
    """Searches for the parting in slices: `work` does one, `found` is the answer, None when they never differ.

    The stretches are in the order of time, without those in which both are the same course; `present` is the setup of
    the training that they are of.
    """

    def __init__(self, stretches: Sequence[Stretch], present: Setup | None = None) -> None:
        self._stretches, self._present = stretches, present
        self._both: tuple[Setup, ...] = ()
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
        for setup in self._both:
            setup.close()
        self._both = ()

    def _open(self, stretch: Stretch) -> None:
        self.close()
        self._both = stretch.open()
        self._visit(stretch.first)

    def _visit(self, update: int) -> None:
        for setup in self._both:
            setup.timeline.visit(setup.machine, update)

    def _alike(self) -> bool:
        """Whether all weights are the same, to the last bit."""
        one, other = (setup.weights() for setup in self._both)
        return one.keys() == other.keys() and all(np.array_equal(one[i], other[i], equal_nan=True) for i in one)

    def _go(self) -> Iterator[None]:
        for at, stretch in enumerate(self._stretches):
            self._open(stretch)
            yield
            where: _Where | None = None
            if not self._alike():
                by: By = "edit" if stretch.known else "known" if stretch.first else "start"
                where = (stretch.first, self._epoch(), by, "", None)
            else:
                self._visit(stretch.end)
                yield
                if not self._alike():
                    where = yield from self._within(stretch.first, stretch.end)
            if where is not None:
                yield from self._losses(where, self._stretches[at:])
                return

    def _within(self, low: int, high: int) -> Generator[None, None, _Where]:
        """Halve what is open, walk both through the iteration in which they part, and compare what each step writes.

        Where no step of it writes anything else, it is what was edited right after it that differs.
        """
        while high - low > 1:
            middle = (low + high) // 2
            self._visit(middle)
            yield
            low, high = (middle, high) if self._alike() else (low, middle)
        self._visit(low)
        yield
        first, second = self._both
        names, others = ({layer.id: layer.name for layer in setup.compiled.layers.values()} for setup in self._both)
        while (index := first.machine.next) is not None and first.machine.started <= low:
            path, there = step_path(first.machine.code.steps[index], names), second.machine.next
            same = there is not None and path == step_path(second.machine.code.steps[there], others)
            for setup in self._both:
                setup.machine.step()
            if not same or self._differ(index):
                return low, self._epoch(), "step", path, index
            for setup in self._both:
                setup.timeline.catch_up(setup.machine)
            yield
        self._visit(high)
        return high, self._epoch(), "edit", "", None

    def _losses(self, where: _Where, stretches: Sequence[Stretch]) -> Iterator[None]:
        """Go on, both, until the losses of an iteration differ; the first of the stretches is open."""
        made = where[0]
        for stretch in stretches:
            if stretch is not stretches[0]:
                self._open(stretch)
            while made < stretch.end:
                made += 1
                for setup in self._both:
                    for _ in replay(setup.timeline, setup.machine, made, lambda: True):
                        yield
                one, other = (float(setup.memory["E"]) for setup in self._both)
                if one != other and not (isnan(one) and isnan(other)):
                    self.found = Parting(*where, made, (one, other))
                    return
        self.found = Parting(*where, None, (nan, nan))

    def _differ(self, index: int) -> bool:
        one, other = (setup.memory.view(setup.machine.shown_width) for setup in self._both)
        written = self._both[0].machine.code.steps[index].operation.writes
        return any(not np.array_equal(one[name], other[name], equal_nan=True) for name in written if name in other)

    def _epoch(self) -> int:
        return int(self._both[0].memory["epoch"])
