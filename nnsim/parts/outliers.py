"""Single numbers that lie far from all others of their column, as a slip of the decimal point leaves them.

Far is farther from the quartiles than `FAR` times what lies between them: of normal numbers none does. Where many lie
there, they are a group of their own, and no slips.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float64]

FAR = 25.0
FEW = 0.02  # the share of the numbers that may lie so far
LEAST = 12  # numbers, from which on quartiles say anything
KEPT = 4_000


@dataclass(frozen=True)
class Fence:
    """The quartiles of numbers, and the bounds beyond which a number is far from the others."""

    first: float
    third: float

    @property
    def ends(self) -> tuple[float, float]:
        """Both quartiles."""
        return self.first, self.third

    @property
    def low(self) -> float:
        """The lower bound."""
        return self.first - FAR * (self.third - self.first)

    @property
    def high(self) -> float:
        """The upper bound."""
        return self.third + FAR * (self.third - self.first)


@dataclass(frozen=True)
class Outlier:
    """The farthest number of a column, where it stands, and the quartiles of all; `column` counts targets as well."""

    column: int
    where: int
    value: float
    fence: Fence

    @property
    def quartiles(self) -> tuple[str, str]:
        """The numbers between which half of the others lie, as they are told."""
        first, third = (f"{end:,.4g}" if abs(end) < 1e4 else f"{end:,.0f}" for end in self.fence.ends)
        return first, third

    @property
    def number(self) -> str:
        """The number as it is told."""
        return f"{self.value:,.7g}"


def fence(values: Rows) -> Fence | None:
    """The quartiles of these numbers; None where they are few, or all but the same, or many of them are far."""
    known = values[np.isfinite(values)]
    if len(known) < LEAST:
        return None
    first, third = (float(end) for end in np.percentile(known, (25, 75)))
    found = Fence(first, third)
    if not third > first or not np.isfinite(found.high - found.low):
        return None
    far = np.count_nonzero((known < found.low) | (known > found.high))
    return found if far <= max(1, FEW * len(known)) else None


def inside(values: Rows, bounds: Fence) -> tuple[float, float]:
    """The least and the largest number that is not far from the others."""
    known = values[np.isfinite(values)]
    near = known[(known >= bounds.low) & (known <= bounds.high)]
    return float(near.min()), float(near.max())


def outliers(rows: Rows, first: int = 0) -> tuple[Outlier, ...]:
    """The farthest number of each column that has one far from the others, with its row; columns count from `first`."""
    if len(rows) < LEAST:
        return ()
    found, some = [], rows[:: max(1, len(rows) // KEPT)]
    lows, highs = np.fmin.reduce(rows, 0), np.fmax.reduce(rows, 0)
    for at in np.flatnonzero(lows < highs).tolist():
        bounds = fence(some[:, at])
        if bounds is None or (lows[at] >= bounds.low and highs[at] <= bounds.high):
            continue
        values = rows[:, at]
        row = int(np.nan_to_num(np.maximum(bounds.first - values, values - bounds.third), nan=-1.0).argmax())
        found.append(Outlier(first + at, row, float(values[row]), bounds))
    return tuple(found)


class Spread:
    """Finds the farthest number of a column that is gone through in pieces, in bounded memory."""

    def __init__(self) -> None:
        self._pieces: list[Rows] = []
        self._count = 0
        self._step = 1
        self._seen = 0
        self._ends = [(np.inf, 0), (-np.inf, 0)]  # the least and the largest number, and their lines

    def add(self, values: Rows, lines: NDArray[np.int64]) -> None:
        """Some more numbers, and the lines on which they stand."""
        low, high = values.argmin(), values.argmax()
        if values[low] < self._ends[0][0]:
            self._ends[0] = float(values[low]), int(lines[low])
        if values[high] > self._ends[1][0]:
            self._ends[1] = float(values[high]), int(lines[high])
        kept = values[-self._seen % self._step :: self._step].copy()
        self._pieces.append(kept)
        self._seen += len(values)
        self._count += len(kept)
        while self._count > 2 * KEPT:
            self._pieces = [np.concatenate(self._pieces)[::2]]
            self._count, self._step = len(self._pieces[0]), 2 * self._step

    def outlier(self, column: int = 0) -> Outlier | None:
        """The farthest number, and its line; None where none is far from the others."""
        bounds = fence(np.concatenate([np.zeros(0), *self._pieces]))
        if bounds is None:
            return None
        (low, low_line), (high, high_line) = self._ends
        if bounds.first - low > max(high - bounds.third, bounds.first - bounds.low):
            return Outlier(column, low_line, low, bounds)
        return Outlier(column, high_line, high, bounds) if high > bounds.high else None
