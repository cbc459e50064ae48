"""Backwards to a condition: when did it last become true? The course is gone through again, its latest part first."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from nnsim.engine.replay import Hits, replay
from nnsim.engine.stops import Checks
from nnsim.kit.pieces import go_on
from nnsim.session.repetition import Repetition
from nnsim.session.setup import Setup
from nnsim.session.walking import step_path

if TYPE_CHECKING:
    from nnsim.session.stops.stop import Stop


SLICE = 0.015


@dataclass(frozen=True)
class Found:
    """Where a condition last became true: the moment, the update (from 1) and the rows of the data (from 1) in it.

    `step` is the path of the step with which it came true, "" where numbers that were set by hand made it so;
    `position` is that of the machine right after it. `at_first`: it never came true, since it was so already at the
    first moment that is known, which is this one.
    """

    words: str
    updates: int
    position: bytes
    update: int
    epoch: int
    batch: int
    step: str
    samples: tuple[int, ...]
    at_first: bool = False


class Search:
    """A search under way: `work` does a slice of it. `found` is the answer, None when it was never so before.

    `here` is the present moment, where the condition came true with the very step that led to it: it lies not behind.
    """

    def __init__(self, setup: Setup, stop: Stop) -> None:
        from nnsim.session.stops.kinds import REGISTRY as KINDS

        self._setup = setup
        kind = KINDS.find(stop.kind)
        stop = replace(kind.resolve(setup, stop), hits=1)  # what has been so from the beginning on is no news
        self.words = kind.words(stop)
        self._rows = np.asarray(setup.loaded.prepared.train)
        self._again = Repetition(setup)
        self._checks = Checks((kind.exact or kind.checks)(self._again, stop))
        self._present, self._started, self._done = setup.machine.position, setup.machine.started, setup.timeline.done
        self.found: Found | None = None
        self.here: Found | None = None
        self.ended = False
        self.fraction = 0.0
        self._work = self._go()

    @property
    def outdated(self) -> bool:
        """True when the training that is searched has been thrown away: there is nowhere to go to."""
        return self._setup.closed

    def work(self, seconds: float) -> bool:
        """Search for about so many seconds; False when the search has ended."""
        if self.outdated:
            self.ended, self.found = True, None
            return False
        if go_on(self._work, seconds):
            return True
        self.ended, self.fraction = True, 1.0
        return False

    def finish(self) -> Found | None:
        """Search to the end; where the condition last became true, None when it never did."""
        while self.work(SLICE):
            pass
        return self.found

    def _go(self) -> Iterator[None]:
        marks = [updates for updates in self._again.timeline.updates if updates <= self._started]
        span = max(1, self._started - marks[0])
        end = self._started
        for begin in reversed(marks):
            yield from self._stretch(begin, end, first=begin == marks[0], last=end == self._started)
            self.fraction = (self._started - begin) / span
            if self.found is not None:
                return
            end = begin

    def _stretch(self, begin: int, end: int, first: bool, last: bool) -> Iterator[None]:
        """One stretch between two checkpoints; the last one goes on to the very step before the present.

        In front of the first one nothing is known: what is so there has been so from the beginning on. In front of
        another one an iteration is gone through as well: whether it was so there is known from where it was asked last,
        and what ends an epoch belongs to the stretch that follows.
        """
        machine, timeline = self._again.machine, self._again.timeline
        timeline.visit(machine, begin if first else begin - 1)
        yield
        self._checks.start()
        if first and any(check.holds() for check in self._checks.all):
            self.found = replace(self._moment(), step="", samples=(), at_first=True)
        limit = [0.0]

        def expired() -> bool:
            return time.perf_counter() >= limit[0]

        limit[0] = time.perf_counter() + SLICE
        for hits in replay(timeline, machine, end, expired, self._checks):
            self._note(hits, begin)
            yield
            limit[0] = time.perf_counter() + SLICE
        while last and machine.position != self._present and machine.next is not None:
            if timeline.catch_up(machine):
                self._note(self._checks.hits_set(), begin)
            if machine.position == self._present:
                break
            self._note(machine.walk(self._checks), begin)
            yield

    def _note(self, hits: Hits, begin: int) -> None:
        """Where the repetition stands it has come true, if there are hits and it belongs to this stretch."""
        machine = self._again.machine
        if not hits or machine.started < begin:
            return
        if machine.position == self._present:
            self.here = self._moment()
        else:
            self.found = self._moment()

    def _moment(self) -> Found:
        machine, memory, compiled = self._again.machine, self._again.memory, self._again.compiled
        names = {layer.id: layer.name for layer in compiled.layers.values()}
        last = machine.last
        step = "" if last is None else step_path(machine.code.steps[last], names)
        batching, inside = compiled.program.batching, last is not None and last in machine.iteration
        batch = int(memory["batch"])
        if inside and machine.between_iterations:
            batch -= 1
        begin = batch * batching.size
        rows = memory["order"][begin : begin + batching.size] if inside else ()
        samples = tuple(int(self._rows[row]) + 1 for row in rows)
        update = machine.started + (0 if machine.between_iterations else 1)
        epoch = int(memory["epoch"])
        return Found(self.words, machine.started, machine.position, update, epoch, batch + 1, step, samples)
