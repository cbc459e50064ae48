"""All edges of a crowded link at once: how much weight passes where, as a picture. No Qt.

Only the strongest edges of such a link are drawn one by one; this lies below them and leaves none out. Ends that are
close together are taken as one, so that a million edges cost little more than as many multiplications.
"""

from __future__ import annotations

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

    def near(self, other: Density, most: float) -> bool:
        """True when the strengths differ by less than that, and the shares by less where it is strong."""
        if self.box != other.box:
            return False
        share = np.abs(self.positive - other.positive) * self.strength
        return float(np.abs(self.strength - other.strength).max()) < most and float(share.max()) < most


@dataclass(frozen=True, eq=False)
class Flow:
    """How much positive and negative weight passes from each bin of the starts to each bin of the ends."""

    box: Box
    up: NDArray[np.floating]
    down: NDArray[np.floating]

    def density(self, every: int = 1) -> Density:
        """Where it passes; in some columns of the picture alone, which are much sooner known."""
        up, down = _spread(every).of(self.up, self.down)
        whole = up + down
        strength = np.sqrt(np.clip(whole / _nearly_largest(whole[whole > 0]), 0.0, 1.0))
        return Density(self.box, strength, up / np.where(whole > 0, whole, 1.0))


def flow(starts: Floats, ends: Floats, weights: Floats) -> Flow | None:
    """What passes on edges from all starts to all ends with these weights; None where all are 0.

    `starts` are (sources, 2) and `ends` (targets, 2), each of them one above the other.
    """
    sizes: NDArray[np.floating] = np.asarray(weights, np.float32)
    finite = np.isfinite(sizes)
    if not finite.all():
        sizes = np.where(finite, sizes, np.float32(0.0))
    ways = _ways(starts.tobytes(), ends.tobytes())
    if ways is None:
        return None
    box, leave, arrive = ways
    above = np.maximum(sizes, 0.0)
    up, down = leave @ above @ arrive, leave @ (above - sizes) @ arrive
    return Flow(box, up, down) if up.any() or down.any() else None


def _nearly_largest(values: Floats) -> float:
    """As `np.quantile` would find it, which takes longer for its many ways to do so."""
    at = FULL * (len(values) - 1)
    below = int(at)
    above = min(below + 1, len(values) - 1)
    values.partition((below, above))
    return float(values[below] + (at - below) * (values[above] - values[below]))


@lru_cache(maxsize=8)
def _ways(starts: bytes, ends: bytes) -> tuple[Box, NDArray[np.float32], NDArray[np.float32]] | None:
    """The box of edges between such ends, and from which bins to which they run; None where they do not run ahead."""
    here, there = (np.frombuffer(spots).reshape(-1, 2) for spots in (starts, ends))
    heights = np.concatenate((here[:, 1], there[:, 1]))
    low, high = float(heights.min()), float(heights.max())
    left, right = float(here[0, 0]), float(there[0, 0])
    if right <= left or high <= low:
        return None
    leave, arrive = _bins(here[:, 1], low, high), _bins(there[:, 1], low, high)
    return Box(left, low, right - left, high - low), leave, np.ascontiguousarray(arrive.T)


def _bins(heights: Floats, low: float, high: float) -> NDArray[np.float32]:
    """Which of the bins each end belongs to, as a matrix of 0 and 1."""
    at = np.rint((heights - low) / (high - low) * (BINS - 1)).astype(int)
    return np.asarray(at == np.arange(BINS)[:, None], np.float32)


class _Spread(NamedTuple):
    """What each place of the picture is the sum of: `parts` of `pairs` of bins, those of a place from `begins` on.

    Each part is there twice, for the two pictures that are made at a time.
    """

    columns: int
    places: NDArray[np.intp]
    begins: NDArray[np.intp]
    pairs: NDArray[np.intp]
    parts: NDArray[np.float32]

    def of(self, *sums: NDArray[np.floating]) -> tuple[Floats, Floats]:
        """The pictures of how much of two kinds passes between each pair of bins."""
        both = np.stack([kind.ravel() for kind in sums], axis=1).view(np.complex64)[:, 0]  # as one kind of number
        shares = (both.take(self.pairs).view(np.float32) * self.parts).view(np.complex64)
        found = np.zeros(ROWS * self.columns, complex)
        found[self.places] = np.add.reduceat(shares, self.begins)
        return found.real.reshape(ROWS, -1), found.imag.reshape(ROWS, -1)


@lru_cache(maxsize=2)
def _spread(every: int = 1) -> _Spread:
    """How much of each place of the picture an edge between two bins covers; of all columns, or of every so many."""
    t = np.linspace(0.0, 1.0, 200)
    along = 3 * REACH * (1 - t) ** 2 * t + 3 * (1 - REACH) * (1 - t) * t**2 + t**3
    share = np.interp((np.arange(0, COLUMNS, every) + 0.5) / COLUMNS, along, 3 * t**2 - 2 * t**3)
    bins = np.arange(BINS) / (BINS - 1) * (ROWS - 1)
    heights = (1 - share)[:, None, None] * bins[:, None] + share[:, None, None] * bins  # (columns, source, target)
    low = np.minimum(heights.astype(int), ROWS - 2)
    part = heights - low
    column, source, target = np.indices(heights.shape)
    at = np.concatenate([((low + below) * len(share) + column).ravel() for below in (0, 1)])
    parts = np.concatenate([(1 - part).ravel(), part.ravel()]).astype(np.float32)
    pairs = np.tile((source * BINS + target).ravel(), 2)
    order = np.argsort(at, kind="stable")
    order = order[parts[order] > 0]
    places, begins = np.unique(at[order], return_index=True)
    return _Spread(len(share), places, begins, pairs[order], parts[order].repeat(2))
