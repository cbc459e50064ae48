"""Full-speed training as one loop, used by the worker process, by the command line and where no worker can be had.

It runs the machine and, now and then, hands out news: rows of the curves, checkpoints, the present state.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.fused.executor import ROWS, Fused
from nnsim.engine.machine import Machine
from nnsim.engine.stops import Check, Checks
from nnsim.session.curves import COLUMNS, thin
from nnsim.session.training.rate import effective_rate
from nnsim.session.watches.recorder import Recorder

MOST_ROWS = 4 * ROWS  # that are handed out together


@dataclass
class Trainer:
    """Runs a machine until it ends or is asked to pause, and calls back at most every `interval` seconds.

    `checks` halt it where they want. `on_rows` gets rows of the curves, `on_watched` those of the recorder,
    `on_checkpoint` (updates, snapshot) where it `can_keep` one, `on_news` nothing; `pause` is asked after each
    iteration, `rate` gives a newly set learning rate or None, `fast` the compiled form once there is one.
    """

    machine: Machine
    pause: Callable[[], bool]
    on_rows: Callable[[np.ndarray], None]
    on_checkpoint: Callable[[int, bytes], None]
    can_keep: Callable[[], bool] = lambda: True
    on_news: Callable[[], None] = lambda: None
    on_rate: Callable[[int, float], None] = lambda updates, rate: None
    rate: Callable[[], float | None] = lambda: None
    recorder: Recorder | None = None
    on_watched: Callable[[np.ndarray], None] = lambda rows: None
    interval: float = 0.033
    checkpoint_every: float = 0.03
    seconds: float = 0.0
    checks: Checks | None = None
    fast: Callable[[], Fused | None] = lambda: None
    _rows: np.ndarray = field(default_factory=lambda: np.empty((MOST_ROWS, len(COLUMNS))))
    _gathered: int = 0

    def run(self, until_update: int | None = None) -> tuple[Check, ...]:
        """Train; afterwards the machine stands between two steps and all rows have been handed out.

        The checks that have halted it are returned.
        """
        arrays = self.machine.memory.view(1)
        self._figures = [arrays[name].item for name in FIGURES]
        self._epoch, self._update, self._rate = arrays["epoch"], arrays["update"], arrays["rate"]
        self._rate_shown = arrays[effective_rate(self.machine)].item
        self._epoch_now = self._epoch.item
        self._rate_then = self._rate_shown()
        self._seen = int(self._epoch)
        self._begin = self._told = self._kept = time.perf_counter()
        self._new_rate: float | None = None
        self._speed_up()
        self._faster = self._keep = False
        if self.recorder is not None:
            self.recorder.resume()
        ends = self.recorder is not None
        while True:
            self._keep = False
            hits = self.machine.run(self._after_iteration, until_update, self.checks, self._log, ends)
            if self._new_rate is not None:
                self._rate[()] = self._new_rate
                self.on_rate(self.machine.updates, self._new_rate)
            if self._keep:
                self.on_checkpoint(self.machine.updates, self.machine.memory.snapshot())
            interrupted = self._keep or self._new_rate is not None or self._faster
            self._new_rate, self._faster = None, False
            over = self.machine.next is None or self.machine.updates == until_update
            if hits or not interrupted or over or self.pause():
                break
        self._collect(int(self._epoch), int(self._update))
        self.seconds += time.perf_counter() - self._begin
        self._hand_out()
        return hits

    def _after_iteration(self) -> bool:
        epoch = self._epoch_now()
        if epoch != self._seen:
            self._collect(epoch, int(self._update) - 1)  # one iteration of the next epoch has been made
        if self.recorder is not None:
            self.recorder.look()
        self._rate_then = self._rate_shown()
        now = time.perf_counter()
        if now - self._told >= self.interval:
            self._hand_out()
            rate = self.rate()
            if rate is not None and rate != self._rate[()]:
                self._new_rate = rate
            if now - self._kept >= self.checkpoint_every and self.can_keep():
                self._kept = now
                self._keep = True
            self._speed_up()
            self.on_news()
            self._told = time.perf_counter()
        return self._keep or self._new_rate is not None or self._faster or self.pause()

    def _speed_up(self) -> None:
        """Go over to the compiled form of the program, where there is one now."""
        record = self.machine.record
        self._faster = False
        if record is not None and record.eager is None and not (self.checks and self.checks.by_step):
            record.eager = self.fast()
            self._faster = record.eager is not None

    def _log(self, rows: np.ndarray) -> None:
        """Take the rows that the compiled form noted down, all but the time."""
        self._seen = int(rows[-1, 0])
        if self.recorder is not None:
            self.recorder.finish()
        new = self._room_for(len(rows))
        new[:, :-1], new[:, -1] = rows, self.seconds + time.perf_counter() - self._begin

    def _collect(self, epoch: int, update: int) -> None:
        if epoch == self._seen:
            return
        self._seen = epoch
        if self.recorder is not None:
            self.recorder.finish()
        elapsed = self.seconds + time.perf_counter() - self._begin
        figures = [figure() for figure in self._figures]
        self._room_for(1)[0] = (epoch, update, *figures, self._rate_then, elapsed)

    def _room_for(self, count: int) -> np.ndarray:
        """Where so many more rows are written; the extremes of those before are kept where there would be too many."""
        if self._gathered + count > len(self._rows):
            self._gathered = thin(self._rows[: self._gathered])
        self._gathered += count
        return self._rows[self._gathered - count : self._gathered]

    def _hand_out(self) -> None:
        if self._gathered:
            self.on_rows(self._rows[: self._gathered].copy())
            self._gathered = 0
        if self.recorder is not None and len(watched := self.recorder.take()):
            self.on_watched(watched)
