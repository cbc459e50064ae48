"""Histograms over time as ridges: the earliest behind, the latest in front, each lifted by its place in time."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plot_axes import Axis
from nnsim.session.views.histograms import Histogram

_TALL = 0.30  # of the plot's height: the highest ridge
_ROOM = 1.0 + _TALL
_APART = 7.0  # pixels from one ridge to the next


class TimeAxis(pg.AxisItem):
    """The updates at which ridges stand, as many as can be read."""

    def __init__(self) -> None:
        super().__init__("right")
        self.marks: list[tuple[float, str]] = []
        self.setStyle(tickLength=0, tickTextOffset=5, hideOverlappingLabels=False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        """Where the first, the last and some between them stand."""
        found: list[float] = []
        room = 14.0 / max(size, 1.0) * _ROOM
        for at in [self.marks[-1][0], self.marks[0][0], *(mark for mark, _ in self.marks)] if self.marks else []:
            if all(abs(at - other) >= room for other in found):
                found.append(at)
        return [(1.0, sorted(found))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers of the updates."""
        words = dict(self.marks)
        return [words.get(value, "") for value in values]


class RidgesItem(pg.GraphicsObject):
    """The ridges, from behind to the front."""

    def __init__(self) -> None:
        super().__init__()
        self._shapes: list[tuple[QPolygonF, float]] = []
        self._area = QRectF()
        self.color = QColor()
        self.lit: int | None = None

    def show_ridges(self, shapes: list[tuple[np.ndarray, np.ndarray]], area: QRectF) -> None:
        """Ridges as (x, y) of their tops, y of the first and the last point being their ground."""
        if area != self._area:
            self.prepareGeometryChange()
        self._area = area
        self._shapes = [
            (
                QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]),
                (at + 1) / len(shapes),
            )
            for at, (x, y) in enumerate(shapes)
        ]
        self.update()

    def boundingRect(self) -> QRectF:
        """Where the ridges lie."""
        return self._area

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The ridges; the later, the stronger."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme().card
        for number, (shape, age) in enumerate(self._shapes):
            lit = number == self.lit
            painter.setBrush(mix(ground, self.color, 0.75 if lit else 0.10 + 0.38 * age))
            pen = QPen(theme().text if lit else mix(ground, self.color, 0.45 + 0.5 * age), 2.0 if lit else 1.0)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPolygon(shape)


class RidgePlot(ClearPlot):
    """The histograms of one layer; `pointed` carries the one under the mouse or chosen by keys, or None."""

    own_keys = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})

    pointed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.bottom, self.right = Axis("bottom"), TimeAxis()
        self.bottom.fractions = True
        super().__init__(parent, axisItems={"bottom": self.bottom, "right": self.right})
        self.name = name
        self.setAccessibleName(name)
        self.setToolTip(tr("{name}: the numbers across, the updates upwards. ↑ and ↓ choose a moment", name=name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        item = self.getPlotItem()
        item.hideButtons()
        item.showAxis("right")
        item.hideAxis("left")
        item.setContentsMargins(10, 18, 2, 0)
        self._view = item.getViewBox()
        self._view.setMouseEnabled(False, False)
        self._view.disableAutoRange()
        self.ridges = RidgesItem()
        item.addItem(self.ridges, ignoreBounds=True)
        self.course: list[Histogram] = []
        self._whole: list[Histogram] = []
        self._title = Label(name, "muted", 8.5, 600, parent=self)
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title.move(12, 1)
        self.scene().sigMouseMoved.connect(self._hover)
        signals().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(160))

    def show_course(self, course: list[Histogram], color: QColor) -> None:
        """The ridges of these moments: later ones lower and in front, where there is most to see."""
        self._whole, self.ridges.color = course, color
        course = self.course = self._apart(course)
        known = [one for one in course if one.counts.any()]
        low = min((one.low for one in known), default=0.0)
        high = max((one.high for one in known), default=1.0)
        pad = (high - low) * 0.03
        heights = [self._height(at) for at in range(len(course))]
        tall = np.array([one.density.max() for one in course])
        shapes = []
        for one, ground, peak in zip(course, heights, tall, strict=True):
            middles = (one.edges[:-1] + one.edges[1:]) / 2
            share = _TALL * one.density / peak if peak > 0 else one.density
            x = np.concatenate([[low - pad, one.low], middles, [one.high, high + pad]])
            y = np.concatenate([[ground, ground], ground + share, [ground, ground]])
            shapes.append((x, y))
        self.ridges.show_ridges(shapes, QRectF(low - pad, -0.02, high - low + 2 * pad, _ROOM + 0.04))
        self.right.marks = [(ground, grouped(one.update)) for one, ground in zip(course, heights, strict=True)]
        self.right.picture = None
        self.right.update()
        self._view.setRange(xRange=(low - pad, high + pad), yRange=(-0.02, _ROOM), padding=0, disableAutoRange=True)

    def _apart(self, course: list[Histogram]) -> list[Histogram]:
        """As many moments as can be told apart at this height, the latest and the first among them."""
        if len(course) < 3:
            return list(course)
        room = max(self.height() - 38, 40) / _ROOM
        first, last = course[0].update, course[-1].update
        found = [course[-1]]
        for one in reversed(course[1:-1]):
            if (found[-1].update - one.update) / (last - first) * room >= _APART:
                found.append(one)
        if len(found) > 1 and (found[-1].update - first) / (last - first) * room < _APART:
            found.pop()
        return [course[0], *reversed(found)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for other moments."""
        super().resizeEvent(event)
        if getattr(self, "_whole", None):
            self.show_course(self._whole, self.ridges.color)

    def _height(self, at: int) -> float:
        """Where a ridge stands: by the update, the first at the top."""
        first, last = self.course[0].update, self.course[-1].update
        return 1.0 - (self.course[at].update - first) / (last - first) if last > first else 0.0

    # -- pointing

    @property
    def lit(self) -> Histogram | None:
        """The moment that stands out."""
        at = self.ridges.lit
        return None if at is None or at >= len(self.course) else self.course[at]

    def point(self, at: int | None) -> None:
        """Light up a ridge."""
        if at != self.ridges.lit:
            self.ridges.lit = at
            self.ridges.update()
        self.pointed.emit(self.lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ choose a moment, Esc none."""
        key, at = Qt.Key(event.key()), self.ridges.lit
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.course:
            step = -1 if key == Qt.Key.Key_Up else 1
            self.point(len(self.course) - 1 if at is None else min(max(at + step, 0), len(self.course) - 1))
        elif key == Qt.Key.Key_Escape and at is not None:
            self.point(None)
        else:
            event.ignore()

    def _hover(self, place: QPointF) -> None:
        if not self.course or not self._view.sceneBoundingRect().contains(place):
            self.point(None)
            return
        y = float(self._view.mapSceneToView(place).y()) - _TALL * 0.25
        heights = np.array([self._height(at) for at in range(len(self.course))])
        self.point(int(np.argmin(np.abs(heights - y))))

    def leaveEvent(self, event: object) -> None:
        """The light goes with the mouse."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point(None)

    def _follow(self) -> None:
        self.bottom.setPen(QPen(theme().line, 1))
        self.right.setPen(QPen(Qt.PenStyle.NoPen))
        for axis in (self.bottom, self.right):
            axis.setTextPen(QPen(theme().muted))
            axis.setStyle(tickFont=ui_font(8))
        self.bottom.setHeight(20)
        self.right.setWidth(52)
