"""Lines through many points, made at once from arrays, and drawn as fast as they can be."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

from nnsim.gui.curves_view.series import Array
from nnsim.gui.widgets.many_lines import draw_lines

_THIN = 1.0  # so wide, whole lines take no time
_FAR, _FARTHEST = 2000.0, 1e12  # pixels: so far beyond a box is drawn, since Qt dies of very large coordinates
_JOINT = 0.3  # pixels that stretches reach into each other: a line has as much ink then as if it was drawn as a whole


@dataclass(frozen=True, eq=False)
class Stroke:
    """A line through points in pixels, with gaps where a point has no place, and the pen it is drawn with."""

    x: Array
    y: Array
    pen: QPen

    def paint(self, painter: QPainter) -> None:
        """Draw it in whole lines, as a drawing keeps them."""
        painter.setPen(self.pen)
        for piece in self._pieces:
            painter.drawPolyline(piece)

    def paint_fast(self, painter: QPainter) -> None:
        """Draw it on the screen. Of a line that is wide Qt draws single stretches ten times as fast as the whole."""
        if self.pen.widthF() <= _THIN:
            self.paint(painter)
            return
        painter.setPen(QPen(self.pen.color(), self.pen.widthF(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        draw_lines(painter, self._stretches)

    @cached_property
    def _pieces(self) -> list[QPolygonF]:
        return [polygon(x, y) for x, y in pieces(self.x, self.y)]

    @cached_property
    def _stretches(self) -> Array:
        """One in a row: the numbers lie as Qt has those of its own lines, and are drawn as they are."""
        width, pattern = self.pen.widthF(), np.array(self.pen.dashPattern())
        parts = [np.stack(stretches(x, y, pattern * width, width / 2), axis=1) for x, y in pieces(self.x, self.y)]
        return np.concatenate(parts) if parts else np.empty((0, 4))


def nearby(x: Array, y: Array, box: QRectF) -> tuple[Array, Array]:
    """A line without what lies far beyond a box: where something does, each stretch is cut, and a line of its own."""
    known = np.isfinite(y)  # what has no place leaves a gap, also where it has none since it is endless
    x, y = np.clip(x, -_FARTHEST, _FARTHEST), np.where(known, np.clip(y, -_FARTHEST, _FARTHEST), np.nan)
    bands = (box.left() - _FAR, box.right() + _FAR), (box.top() - _FAR, box.bottom() + _FAR)
    if not any(((values < low) | (values > high)).any() for values, (low, high) in zip((x, y), bands, strict=True)):
        return x, y
    parts = [_part(values, *band) for values, band in zip((x, y), bands, strict=True)]
    begin = np.maximum(np.maximum(parts[0][0], parts[1][0]), 0.0)
    end = np.minimum(np.minimum(parts[0][1], parts[1][1]), 1.0)
    kept = begin < end
    cut = []
    for values in (x, y):
        first, step = values[:-1][kept], np.diff(values)[kept]
        ends = first + begin[kept] * step, first + end[kept] * step
        cut.append(np.stack([*ends, np.full(len(first), np.nan)], axis=1).ravel())
    return cut[0], cut[1]


def _part(values: Array, low: float, high: float) -> tuple[Array, Array]:
    """From which to which part of each stretch it lies within a band; NaN at a gap."""
    first, step = values[:-1], np.diff(values)
    with np.errstate(divide="ignore", invalid="ignore"):
        ends = (low - first) / step, (high - first) / step
    level = step == 0
    inside = (first >= low) & (first <= high)
    begin = np.where(level, np.where(inside, 0.0, 1.0), np.minimum(*ends))
    return begin, np.where(level, np.where(inside, 1.0, 0.0), np.maximum(*ends))


def pieces(x: Array, y: Array) -> list[tuple[Array, Array]]:
    """The stretches of points that have a place; a point alone makes none."""
    seen = np.isfinite(y)
    if seen.all():
        return [(x, y)] if len(x) > 1 else []
    ends = np.flatnonzero(np.diff(np.concatenate([[False], seen, [False]])))
    stretches = zip(ends[0::2].tolist(), ends[1::2].tolist(), strict=True)
    return [(x[first:end], y[first:end]) for first, end in stretches if end - first > 1]


def stretches(x: Array, y: Array, pattern: Array, cap: float) -> tuple[Array, Array, Array, Array]:
    """The ends (x, y, x, y) of the straight stretches of a line, with dashes and gaps where there is a pattern of them.

    All is in pixels. A stretch reaches a little into the next one, and by `cap` beyond the end of a dash.
    """
    inked = np.ones(len(x) - 1, bool)
    if pattern.size:
        way = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
        cuts = np.cumsum(np.tile(pattern, int(way[-1] // pattern.sum()) + 1))
        at = np.sort(np.concatenate([way, cuts[: np.searchsorted(cuts, way[-1])]]))
        at = at[np.concatenate([[True], at[1:] > at[:-1]])]
        inked = np.searchsorted(cuts, (at[:-1] + at[1:]) / 2, side="right") % 2 == 0
        x, y = np.interp(at, way, x), np.interp(at, way, y)
    beside = np.concatenate([[False], inked, [False]])
    more = np.where(beside, _JOINT, cap)
    across, up = np.diff(x), np.diff(y)
    length = np.maximum(np.hypot(across, up), 1e-9)
    across, up = across / length, up / length
    before, after = more[:-2], more[2:]
    found = (x[:-1] - before * across, y[:-1] - before * up, x[1:] + after * across, y[1:] + after * up)
    return tuple(ends[inked] for ends in found)  # type: ignore[return-value]


def polygon(x: Array, y: Array) -> QPolygonF:
    """The points as Qt keeps them."""
    points = QPolygonF()
    points.resize(len(x))
    if len(x):
        room: Any = VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
        both = np.frombuffer(room, np.float64).reshape(-1, 2)
        both[:, 0], both[:, 1] = x, y
    return points
