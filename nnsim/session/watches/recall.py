"""What a watch was in the part of a training that went by unwatched: the course is gone through again, in pieces."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import numpy as np

from nnsim.kit.errors import UserError
from nnsim.kit.pieces import go_on
from nnsim.session.repetition import Repetition
from nnsim.session.setup import Setup
from nnsim.session.watches.history import Array, moment_of


class Recall:
    """Reads expressions at the beginning and after each epoch of a known course: `work` does a piece of it.

    Those of a sample that the last batch does not have are read after the batch before as well, in rows of their own.
    `take` gives the rows since the last time, as those of a recorder: updates, epochs, a value for each expression.
    """

    def __init__(self, setup: Setup, texts: Sequence[str]) -> None:
        self.texts = tuple(texts)
        self._setup, self._known = setup, setup.timeline
        self._again = Repetition(setup)
        self._course = tuple(setup.timeline.events), setup.timeline.end
        self.course: object = (id(setup), self._course, self.texts)  # what it can find out, and nothing more
        self._rows: list[Array] = []
        self._early = tuple(text for text in self.texts if self._misses_last(text))
        self.done = 0.0
        self._work = self._go()

    @property
    def outdated(self) -> bool:
        """True when the course is not the one any more that it goes through."""
        known = self._known
        changed = self._setup.closed or self._setup.timeline is not known
        return changed or (tuple(known.events), known.end) != self._course

    def work(self, seconds: float = 0.02) -> bool:
        """Go on for about that long; False when the whole course is known."""
        if self.outdated:
            return False
        self._limit = time.perf_counter() + seconds
        if go_on(self._work, seconds):
            return True
        self.done = 1.0
        return False

    def take(self) -> Array:
        """The rows since the last time."""
        rows, self._rows = self._rows, []
        return np.vstack(rows) if rows else np.empty((0, 2 + len(self.texts)))

    def _go(self) -> Iterator[None]:
        from nnsim.engine.replay import replay
        from nnsim.session.watches.recorder import Recorder

        again, machine, timeline = self._again, self._again.machine, self._again.timeline
        count = again.compiled.program.batching.count
        timeline.visit(machine, timeline.first)
        self._rows.append(self._here(self.texts))
        recorder = Recorder(again, self.texts)
        first, end = timeline.first, timeline.end
        span = max(1, end - first)
        begun = int(again.memory["batch"]) if machine.between_iterations else 0
        stop = first + count - begun % count
        while stop <= end:
            timeline.catch_up(machine)  # what had ended may have been gone on with
            for goal in (stop - 1, stop) if self._early else (stop,):
                for _ in replay(timeline, machine, goal, lambda: time.perf_counter() >= self._limit):
                    yield
                if goal < stop and machine.updates == goal:
                    self._rows.append(self._here(self._early))
            if machine.updates < stop:
                return  # the training ended by itself before
            recorder.resume()
            while machine.next is not None and machine.next >= machine.iteration.stop:
                timeline.catch_up(machine)
                machine.step()
            recorder.finish()
            self._rows.append(recorder.take())
            self.done = (stop - first) / span
            stop += count
            yield

    def _here(self, wanted: Sequence[str]) -> Array:
        moment = moment_of(self._again.machine)
        values = (self._now(text) if text in wanted else np.nan for text in self.texts)
        return np.array([[moment.place, moment.epoch, *values]])

    def _misses_last(self, text: str) -> bool:
        from nnsim.session.expressions.expression import compile_expression

        try:
            return compile_expression(text, self._again).misses_last
        except UserError:
            return False

    def _now(self, text: str) -> float:
        from nnsim.session.expressions.expression import compile_expression

        try:
            value = compile_expression(text, self._again).number()
        except UserError:
            return np.nan  # the list shows what is wrong with it
        return np.nan if value is None else value
