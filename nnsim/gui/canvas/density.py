"""All edges of a crowded link at once: how much weight passes where, as a picture. No Qt.

Only the strongest edges of such a link are drawn one by one; this lies below them and leaves none out. Ends that are
close together are taken as one, so that a million edges cost little more than as many multiplications.
"""

from dataclasses import dataclass
from functools import lru_cache

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
    sizes = np.nan_to_num(weights, nan=0.0, posinf=0.0, neginf=0.0).astype(np.float32)
    heights = np.concatenate((starts[:, 1], ends[:, 1]))
    low, high = float(heights.min()), float(heights.max())
    left, right = float(starts[0, 0]), float(ends[0, 0])
    if right <= left or high <= low or not np.any(sizes):
        return None
    leave, arrive = _bins(starts[:, 1], low, high), _bins(ends[:, 1], low, high)
    sums = [leave @ part @ arrive.T for part in (np.maximum(sizes, 0.0), np.maximum(-sizes, 0.0))]
    spread = _spread()
    up, down = (np.asarray(spread @ total.ravel(), np.float64).reshape(ROWS, COLUMNS) for total in sums)
    whole = up + down
    full = float(np.quantile(whole[whole > 0], FULL))
    strength = np.sqrt(np.clip(whole / full, 0.0, 1.0))
    return Density(Box(left, low, right - left, high - low), strength, up / np.where(whole > 0, whole, 1.0))


def _bins(heights: Floats, low: float, high: float) -> NDArray[np.float32]:
    """Which of the bins each end belongs to, as a matrix of 0 and 1."""
    at = np.rint((heights - low) / (high - low) * (BINS - 1)).astype(int)
    return np.asarray(at == np.arange(BINS)[:, None], np.float32)


@lru_cache(maxsize=1)
def _spread() -> NDArray[np.float32]:
    """How much of each place of the picture an edge between two bins covers: (places, pairs of bins)."""
    t = np.linspace(0.0, 1.0, 200)
    along = 3 * REACH * (1 - t) ** 2 * t + 3 * (1 - REACH) * (1 - t) * t**2 + t**3
    share = np.interp((np.arange(COLUMNS) + 0.5) / COLUMNS, along, 3 * t**2 - 2 * t**3)
    bins = np.arange(BINS) / (BINS - 1) * (ROWS - 1)
    heights = (1 - share)[:, None, None] * bins[:, None] + share[:, None, None] * bins  # (columns, source, target)
    low = np.minimum(heights.astype(int), ROWS - 2)
    part = heights - low
    found = np.zeros((ROWS, COLUMNS, BINS, BINS), np.float32)
    column, source, target = np.indices(heights.shape)
    found[low, column, source, target] = 1 - part
    found[low + 1, column, source, target] += part
    return found.reshape(ROWS * COLUMNS, BINS * BINS)
