"""How the time is taken: time of the processor, in short rounds, all of them in turn within each round."""

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Timing:
    """How many units of work each second: the median of the rounds, and the quartiles around it."""

    median: float
    quartiles: tuple[float, float]
    rounds: int

    @classmethod
    def of(cls, rates: list[float]) -> "Timing":
        """From the rates of the rounds."""
        low, middle, high = np.percentile(rates, (25, 50, 75)).tolist()
        return cls(middle, (low, high), len(rates))

    def times(self, factor: float) -> "Timing":
        """The same in smaller units of work, of which a former one has `factor`."""
        low, high = self.quartiles
        return Timing(self.median * factor, (low * factor, high * factor), self.rounds)


def interleaved(
    workers: Mapping[str, Callable[[int], object]],
    seconds: float,
    rounds: int,
    tick: Callable[[], None] = lambda: None,
    clock: Callable[[], float] = time.process_time,
    clocks: Mapping[str, Callable[[], float]] | None = None,
) -> dict[str, Timing]:
    """How fast each of the workers, which are told how many units to do, works.

    Each round lets every worker work for about so many seconds, beginning with another one each time: what disturbs
    the machine for a while disturbs all of them. `clocks` gives some of them a clock of their own, such as that of
    another process; `tick` is called after each piece.
    """
    own = {name: (clocks or {}).get(name, clock) for name in workers}
    counts = {name: _calibrated(work, seconds, own[name]) for name, work in workers.items()}
    rates: dict[str, list[float]] = {name: [] for name in workers}
    names = list(workers)
    gc.freeze()  # what was there before the rounds is not looked through again between them
    try:
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                gc.collect()
                rates[name].append(counts[name] / _taken(workers[name], counts[name], own[name]))
                tick()
    finally:
        gc.unfreeze()
    return {name: Timing.of(found) for name, found in rates.items()}


def _taken(work: Callable[[int], object], count: int, clock: Callable[[], float]) -> float:
    begin = clock()
    work(count)
    return max(clock() - begin, 1e-9)


def _calibrated(work: Callable[[int], object], seconds: float, clock: Callable[[], float]) -> int:
    """How many units take about so many seconds, found by doubling; that warms everything up, too."""
    work(1)
    count = 1
    while (taken := _taken(work, count, clock)) < seconds / 2:
        count = max(2 * count, min(int(0.8 * count * seconds / taken), 100 * count))
    return max(1, round(count * seconds / taken))
