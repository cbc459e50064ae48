"""From a run's rows to the few points that a plot of some pixels can show; pure numbers, no Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
HIGHEST = 1e100
MARGIN = 0.06  # of a range, above and below the curves
_STRETCH = 16


@dataclass(frozen=True, eq=False)
class Points:
    """What is drawn of a curve, in the axes' own units (logarithms on log axes), and how many values are left out.

    `epochs` and `values` are the same points in their own units; `ends` are values that are seen beside them.
    """

    x: Array
    y: Array
    epochs: Array
    values: Array
    hidden: int = 0
    clipped: int = 0
    ends: Array = field(default_factory=lambda: np.empty(0))

    @cached_property
    def shown(self) -> int:
        """How many points have a place on the plot."""
        return int(np.count_nonzero(np.isfinite(self.y)))

    @cached_property
    def box(self) -> tuple[float, float, float, float] | None:
        """The ends of x and of y; None when there is no point."""
        seen = np.isfinite(self.y)
        if not seen.any():
            return None
        x, y = self.x[seen], np.append(self.y[seen], self.ends)
        return float(x.min()), float(x.max()), float(y.min()), float(y.max())

    @cached_property
    def thinned(self) -> tuple[Array, Array]:
        """The extremes of each stretch of some points, for curves of very many."""
        return thin(self.x, self.y, _STRETCH)

    @cached_property
    def lone(self) -> NDArray[np.int64]:
        """Points that have a gap on both sides, so that no line shows them; at most a hundred."""
        seen = np.concatenate([[False], np.isfinite(self.y), [False]])
        return np.flatnonzero(seen[1:-1] & ~seen[:-2] & ~seen[2:])[:100]


def points(
    x: Array, y: Array, *, log_x: bool, log_y: bool, sparse: bool, apart: Sequence[int] = (), ends: Sequence[float] = ()
) -> Points:
    """The points of a column over epochs. `sparse` columns are not measured in each epoch: their gaps are bridged.

    After the epochs `apart` there is a gap: what follows has begun from another state. The `ends` of a column that has
    some, as a condition has false and true, are seen wherever one of its points is.

    Values that an axis cannot show (infinite ones; zero and below on a log axis) are gaps and are counted; values
    beyond 1e100 stand at 1e100.
    """
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    if sparse:
        known = ~np.isnan(y)
        x, y = x[known], y[known]
    if apart:
        after = np.searchsorted(x, apart, side="right")
        x, y = np.insert(x, after, np.array(apart, np.float64)), np.insert(y, after, np.nan)
    clipped = int(np.count_nonzero(np.abs(y) > HIGHEST))
    hidden = int(np.count_nonzero(np.isinf(y)))
    clipped -= hidden
    epochs, values, marks = x, y, np.array(ends, np.float64)
    y = np.where(np.isinf(y), np.nan, np.clip(y, -HIGHEST, HIGHEST))
    if log_y:
        hidden += int(np.count_nonzero(y <= 0))
        y, marks = logarithm(y), logarithm(marks)
    if log_x:
        x = logarithm(x)
        seen = ~np.isnan(x)
        x, y, epochs, values = x[seen], y[seen], epochs[seen], values[seen]
    return Points(x, y, epochs, values, hidden, clipped, marks[~np.isnan(marks)])


def logarithm(values: Array) -> Array:
    """Decimal logarithms; NaN for zero and below."""
    out = np.full(values.shape, np.nan)
    np.log10(values, out=out, where=values > 0)
    return out


def visible(curve: Points, low: float, high: float, most: int) -> tuple[Array, Array]:
    """The points between two ends of the x axis, and one beyond each, thinned to the extremes of `most` stretches."""
    x, y = _between(curve.x, curve.y, low, high)
    if len(x) <= 2 * most:
        return x, y
    if len(x) > 4 * _STRETCH * most:
        x, y = _between(*curve.thinned, low, high)
    return thin(x, y, math.ceil(len(x) / most))


def thin(x: Array, y: Array, size: int) -> tuple[Array, Array]:
    """The lowest and the highest value of each stretch of so many points."""
    starts = np.arange(0, len(x), size)
    both = np.empty(2 * len(starts))
    both[0::2], both[1::2] = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
    return np.repeat(x[starts], 2), both


def _between(x: Array, y: Array, low: float, high: float) -> tuple[Array, Array]:
    first = max(int(np.searchsorted(x, low)) - 1, 0)
    last = min(int(np.searchsorted(x, high, side="right")) + 1, len(x))
    return x[first:last], y[first:last]


def bounds(curves: list[Points]) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The range of x and the range of y that show all points, with a margin; None when there is no point.

    They grow in steps: what has been drawn stays where it is while most points are added. Where no point has a place,
    y goes from 0 to 1.
    """
    boxes = [curve.box for curve in curves if curve.box is not None]
    boxes = boxes or [(float(curve.x.min()), float(curve.x.max()), 0.0, 1.0) for curve in curves if len(curve.x)]
    if not boxes:
        return None
    low_x, low_y = min(box[0] for box in boxes), min(box[2] for box in boxes)
    high_x, high_y = max(box[1] for box in boxes), max(box[3] for box in boxes)
    right = low_x + _onto_step(high_x - low_x, high_x - low_x)
    low, high = -_onto_step(-low_y, high_y - low_y), _onto_step(high_y, high_y - low_y)
    return widened(low_x, right, 0.01), widened(low, high, MARGIN)


def _onto_step(end: float, span: float) -> float:
    """The end of a range of a span, moved on to the next of steps of which the span has 16 to 32."""
    if not 1e-9 * abs(end) < span < HIGHEST:
        return end
    step = 2.0 ** (math.frexp(span)[1] - 5)
    return math.ceil(end / step) * step


def widened(low: float, high: float, share: float) -> tuple[float, float]:
    """A range with a margin; one that is a single value becomes wide enough to see it."""
    span = high - low
    if span <= 1e-12 * max(abs(low), abs(high)):
        pad = 0.5 if share < 0.05 else abs(low) * 0.1 or 1.0
        return low - pad, high + pad
    return low - share * span, high + share * span


def of_shares(low: float, high: float, share: float) -> tuple[float, float]:
    """A range of shares of a whole, with no more than a margin below 0 and above 1: there are none there."""
    margin = share * (min(high, 1.0) - max(low, 0.0))
    return max(low, -margin), min(high, 1.0 + margin)


def nearest(curve: Points, x: float) -> int | None:
    """The number of the point that is nearest in x and has a place on the plot."""
    seen = np.flatnonzero(np.isfinite(curve.y))
    if not seen.size:
        return None
    place = int(np.searchsorted(curve.x[seen], x))
    near = seen[max(place - 1, 0) : place + 1]
    return int(near[np.argmin(np.abs(curve.x[near] - x))])
