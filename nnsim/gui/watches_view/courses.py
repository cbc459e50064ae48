"""The courses of the watches as small lines in their rows, drawn anew as often as the plot beside the list is."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnsim.gui.curves_view.colors import run_color
from nnsim.gui.curves_view.lines import Stroke
from nnsim.gui.curves_view.series import thin
from nnsim.gui.theme import theme
from nnsim.session.watches.watch import Watch
from nnsim.session.watches.watches import Watches

_POINTS = 80
_RADIUS = 2.2


@dataclass(frozen=True)
class Course:
    """The lines of one watch in an area of a size, and the point where it stands now."""

    lines: tuple[Stroke, ...] = ()
    now: QPointF | None = None
    color: QColor | None = None

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Draw it, with the upper left corner of its area there."""
        painter.translate(corner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self.lines:
            line.paint_fast(painter)
        if self.now is not None and self.color is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color)
            painter.drawEllipse(self.now, _RADIUS, _RADIUS)
        painter.translate(-corner)


class Courses:
    """The courses as they were when last asked to `renew`; one that has another size or look is made at once."""

    def __init__(self, watches: Watches) -> None:
        self._watches = watches
        self._known: dict[Watch, tuple[object, Course]] = {}

    def renew(self) -> None:
        """There may be more of them, or less: make them when they are painted."""
        self._known.clear()

    def paint(self, painter: QPainter, area: QRectF, watch: Watch) -> None:
        """Draw the values of a watch so far; what lies ahead of the present moment is faint."""
        color = run_color(watch.color) if watch.plotted and watch.enabled else theme().muted
        look = (area.width(), area.height(), color.rgba(), theme().line.rgba())
        seen, course = self._known.get(watch, (None, None))
        if course is None or seen != look:
            course = _course(watch, area.size(), self._watches.moment.place, color)
            self._known[watch] = look, course
        course.paint(painter, area.topLeft())


def _course(watch: Watch, size: QSizeF, moment: float, color: QColor) -> Course:
    places, values = watch.history.by_step()
    if len(places) > 2 * _POINTS:
        places, values = _thinned(places, values, math.ceil(len(places) / _POINTS))
    seen = np.isfinite(values)
    if not seen.any():
        return Course()
    known = values[seen]
    low, high = float(known.min()), float(known.max())
    left, right = float(places[0]), float(places[-1])
    half = high / 2 - low / 2
    x = (places - left) / ((right - left) or 1.0) * size.width()
    share = (values / 2 - low / 2) / half if half > 0 else np.full(len(values), 0.5)
    y = size.height() - share * size.height()
    now = int(np.searchsorted(places, moment, side="right"))
    ahead = max(now - 1, 0) if now < len(places) else now
    lines = [Stroke(x[ahead:], y[ahead:], QPen(theme().line, 1.2))] if ahead < len(x) else []
    lines.append(Stroke(x[:now], y[:now], QPen(color, 1.4)))
    point = QPointF(float(x[now - 1]), float(y[now - 1])) if now and seen[now - 1] else None
    return Course(tuple(lines), point, color)


def _stretches(values: np.ndarray) -> list[slice]:
    """The stretches between gaps."""
    known = np.isfinite(values)
    if known.all():
        return [slice(0, len(values))] if len(values) else []
    seen = np.concatenate([[False], known, [False]]).astype(int)
    starts, ends = np.flatnonzero(np.diff(seen) > 0), np.flatnonzero(np.diff(seen) < 0)
    return [slice(int(a), int(b)) for a, b in zip(starts, ends, strict=True)]


def _thinned(places: np.ndarray, values: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """The extremes of so many points each; gaps stay gaps."""
    gap = np.array([np.nan])
    parts = [thin(places[part], values[part], size) for part in _stretches(values)]
    both = [(np.append(x, x[-1]), np.concatenate([y, gap])) for x, y in parts]
    return np.concatenate([x for x, _ in both])[:-1], np.concatenate([y for _, y in both])[:-1]
