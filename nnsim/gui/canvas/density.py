"""All edges of a crowded link at once: how much weight passes where, as a picture. No Qt.

Only the strongest edges of such a link are drawn one by one; this lies below them and leaves none out. Ends that are
close together are taken as one, so that a million edges cost little more than as many multiplications.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.canvas.curves import REACH
from nnsim.gui.canvas.geometry import Box, Floats

BINS, COLUMNS, ROWS = 32, 40, 96
FULL = 0.98  # this share of what is not empty is lighter than the darkest


@dataclass(frozen=True, eq=False)
class Density:
    """How strong the weights are that pass each place of a box, from 0 to 1, and which share of them is positive."""

    box: Box
    strength: Floats
    positive: Floats


def density(starts: Floats, ends: Floats, weights: Floats) -> Density | None:
    """The density of edges from all starts to all ends with these weights; None where all are 0.

    `starts` are (sources, 2) and `ends` (targets, 2), each of them one above the other.
    """
    sizes = np.asarray(weights, np.float32)
    if not np.isfinite(sizes).all():
        sizes = np.nan_to_num(sizes, nan=0.0, posinf=0.0, neginf=0.0)
    heights = np.concatenate((starts[:, 1], ends[:, 1]))
    low, high = float(heights.min()), float(heights.max())
    left, right = float(starts[0, 0]), float(ends[0, 0])
    if right <= left or high <= low or not np.any(sizes):
        return None
    leave, arrive = _bins(starts[:, 1], low, high), _bins(ends[:, 1], low, high)
    above = np.maximum(sizes, 0.0)
    sums = (np.asarray(leave @ part @ arrive.T, np.float32) for part in (above, above - sizes))
    up, down = (_spread().of(total.ravel()) for total in sums)
    whole = up + down
    full = float(np.quantile(whole[whole > 0], FULL))
    strength = np.sqrt(np.clip(whole / full, 0.0, 1.0))
    return Density(Box(left, low, right - left, high - low), strength, up / np.where(whole > 0, whole, 1.0))


def _bins(heights: Floats, low: float, high: float) -> NDArray[np.float32]:
    """Which of the bins each end belongs to, as a matrix of 0 and 1."""
    at = np.rint((heights - low) / (high - low) * (BINS - 1)).astype(int)
    return np.asarray(at == np.arange(BINS)[:, None], np.float32)


class _Spread(NamedTuple):
    """What each place of the picture is the sum of: `parts` of `pairs` of bins, those of a place from `begins` on."""

    places: NDArray[np.intp]
    begins: NDArray[np.intp]
    pairs: NDArray[np.intp]
    parts: NDArray[np.float32]

    def of(self, sums: NDArray[np.float32]) -> Floats:
        """The picture of how much passes between each pair of bins."""
        found = np.zeros(ROWS * COLUMNS)
        found[self.places] = np.add.reduceat(np.take(sums, self.pairs) * self.parts, self.begins)
        return found.reshape(ROWS, COLUMNS)


@lru_cache(maxsize=1)
def _spread() -> _Spread:
    """How much of each place of the picture an edge between two bins covers."""
    t = np.linspace(0.0, 1.0, 200)
    along = 3 * REACH * (1 - t) ** 2 * t + 3 * (1 - REACH) * (1 - t) * t**2 + t**3
    share = np.interp((np.arange(COLUMNS) + 0.5) / COLUMNS, along, 3 * t**2 - 2 * t**3)
    bins = np.arange(BINS) / (BINS - 1) * (ROWS - 1)
    heights = (1 - share)[:, None, None] * bins[:, None] + share[:, None, None] * bins  # (columns, source, target)
    low = np.minimum(heights.astype(int), ROWS - 2)
    part = heights - low
    column, source, target = np.indices(heights.shape)
    at = np.concatenate([((low + below) * COLUMNS + column).ravel() for below in (0, 1)])
    parts = np.concatenate([(1 - part).ravel(), part.ravel()]).astype(np.float32)
    pairs = np.tile((source * BINS + target).ravel(), 2)
    order = np.argsort(at, kind="stable")
    order = order[parts[order] > 0]
    places, begins = np.unique(at[order], return_index=True)
    return _Spread(places, begins, pairs[order], parts[order])
