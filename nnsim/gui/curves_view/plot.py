"""One plot of curves over epochs: fast, with axes that cope with anything, a crosshair, and zooming with the mouse."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.curves_view import ticks
from nnsim.gui.curves_view.cursor import EpochCursor
from nnsim.gui.curves_view.series import Points, bounds, nearest, points, visible
from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.label import Label

MOST = 1500


@dataclass(frozen=True, eq=False)
class Curve:
    """A curve to draw: its epochs and values, what it is called, its colour, and whether it is dashed.

    `run` is what it belongs to; with `dashes` it has a pattern of its own.
    """

    name: str
    run: Any
    column: str
    x: np.ndarray
    y: np.ndarray
    color: QColor
    dashed: bool = False
    sparse: bool = False
    dashes: tuple[float, ...] = ()
    apart: tuple[int, ...] = ()

    @cached_property
    def stamp(self) -> tuple[object, ...]:
        """What tells that the curve has changed: its length, how many values are known, and its last one."""
        unknown = int(np.count_nonzero(np.isnan(self.y)))
        x, y = (float(self.x[-1]), repr(float(self.y[-1]))) if len(self.x) else (0.0, "")
        return len(self.x), unknown, x, y


class Axis(pg.AxisItem):
    """An axis with round ticks and numbers as the rest of the window writes them."""

    def __init__(self, orientation: str, share: bool = False) -> None:
        super().__init__(orientation)
        self.log, self.share, self.fractions = False, share, False
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)

    def ticks(self, low: float, high: float, size: float) -> list[float]:
        """Where ticks stand."""
        upright = self.orientation in ("left", "right")
        most = max(2, int(size // (26 if upright else 80)))
        if self.log:
            return ticks.logarithmic(low, high, most)
        return ticks.linear(low, high, most) if upright or self.fractions else ticks.whole(low, high, most)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        """The ticks in the form that pyqtgraph asks for."""
        found = self.ticks(min(minVal, maxVal), max(minVal, maxVal), size)
        return [(ticks.step_of(found), found)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """What is written at ticks."""
        if self.log:
            return [ticks.power(value) for value in values]
        write = ticks.percent if self.share else ticks.number
        return [write(value, spacing) for value in values]


class Grid(pg.GraphicsObject):
    """Thin lines at the ticks of the y axis, in one opaque colour."""

    def __init__(self, axis: Axis, view: pg.ViewBox) -> None:
        super().__init__()
        self._axis, self._view = axis, view
        self.setZValue(-10)
        view.sigRangeChanged.connect(self._moved)

    def _moved(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self._view.viewRect())

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The lines."""
        area = self._view.viewRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(mix(theme().card, theme().line, 0.55), 0))
        for value in self._axis.ticks(area.top(), area.bottom(), self._axis.height()):
            painter.drawLine(QPointF(area.left(), value), QPointF(area.right(), value))


class CurvePlot(ClearPlot):
    """A plot of curves; `hovered` carries the epoch under the mouse or at the cursor of the keys, or None; `moved`
    tells that a person zoomed.
    """

    own_keys = PICTURE

    hovered = Signal(object)
    moved = Signal()

    def __init__(self, name: str, share: bool = False, parent: QWidget | None = None) -> None:
        self.bottom, self.left = Axis("bottom"), Axis("left", share)
        super().__init__(parent, axisItems={"bottom": self.bottom, "left": self.left})
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            tr("← and → read the curves, with Shift point by point; ↑ and ↓ choose a run; + and − zoom, Home shows all")
        )
        self.name = name
        self.cursor = EpochCursor(self)
        self.log_x = self.log_y = False
        self.fitted = True
        self.curves: list[Curve] = []
        self.points: list[Points] = []
        self._items: list[pg.PlotCurveItem] = []
        self._known: dict[tuple[Any, str], tuple[object, Points]] = {}
        self._drawing = False
        item = self.getPlotItem()
        item.hideButtons()
        self._view = item.getViewBox()
        self._view.disableAutoRange()
        self._view.setLimits(xMin=-1e15, xMax=1e15, yMin=-1e101, yMax=1e101, minXRange=1e-6)
        self._grid = Grid(self.left, self._view)
        item.addItem(self._grid, ignoreBounds=True)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.hide()
        item.addItem(self._line, ignoreBounds=True)
        self.now = pg.InfiniteLine(angle=90, movable=False)
        self.now.hide()
        item.addItem(self.now, ignoreBounds=True)
        self._dots = pg.ScatterPlotItem(size=6, pen=None)
        self._dots.setZValue(20)
        item.addItem(self._dots, ignoreBounds=True)
        self._lone = pg.ScatterPlotItem(size=6, pen=None)
        item.addItem(self._lone, ignoreBounds=True)
        self._view.sigXRangeChanged.connect(self._redraw)
        self._view.sigRangeChangedManually.connect(self._by_hand)
        self.scene().sigMouseMoved.connect(self._hover)
        self._title = self._caption(name)
        self._epochs = self._caption(tr("epoch"))
        signals().changed.connect(self._follow)
        self._follow()

    def _caption(self, text: str) -> Label:
        caption = Label(text, "muted", 8, parent=self)
        caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        caption.adjustSize()
        return caption

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The captions stand at the corners."""
        super().resizeEvent(event)
        if hasattr(self, "_epochs"):
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_epochs"):
            self._settle()

    def _settle(self) -> None:
        for caption in (self._title, self._epochs):
            caption.adjustSize()
        wide = max(px(46), self._epochs.width() + 2)  # "mise à jour" needs more than "epoch"
        self._title.move(wide + px(8), 1)
        self._epochs.move(wide - self._epochs.width(), self.height() - self._epochs.height() - 2)
        self.left.setWidth(wide + px(6))

    # -- what is shown

    @property
    def across(self) -> str:
        """What the x axis counts."""
        return self._epochs.text()

    def set_across(self, text: str, fractions: bool = False) -> None:
        """Say what the x axis counts, and whether it has parts of it."""
        self._epochs.setText(text)
        self._settle()
        self.bottom.fractions, self.bottom.picture = fractions, None

    def say(self, text: str) -> None:
        """Write something above the plot; its name where there is nothing to say."""
        self._title.setText(text or self.name)
        self._title.adjustSize()

    def set_log(self, x: bool, y: bool) -> None:
        """Choose logarithmic or linear axes."""
        self.log_x, self.log_y = x, y
        self.bottom.log, self.left.log = x, y
        for axis in (self.bottom, self.left):
            axis.picture = None
        self.fitted = True
        self._known = {}
        self.set_curves(self.curves)

    def set_curves(self, curves: list[Curve]) -> None:
        """Show these curves."""
        self.curves = curves
        self._known = {(curve.run, curve.column): (curve.stamp, self._points(curve)) for curve in curves}
        self.points = [found for _, found in self._known.values()]
        while len(self._items) < len(curves):
            item = pg.PlotCurveItem(connect="finite", antialias=True)
            self.getPlotItem().addItem(item, ignoreBounds=True)
            self._items.append(item)
        if self.fitted:
            self.fit()
        else:
            self._redraw()

    def _points(self, curve: Curve) -> Points:
        stamp, found = self._known.get((curve.run, curve.column), (None, None))
        if found is None or stamp != curve.stamp:
            found = points(curve.x, curve.y, log_x=self.log_x, log_y=self.log_y, sparse=curve.sparse,
                           apart=curve.apart)  # fmt: skip
        return found

    def fit(self) -> None:
        """Show all points, and go on doing so."""
        self.fitted = True
        found = bounds(self.points)
        if found is not None:
            (left, right), (low, high) = found
            self._drawing = True
            self._view.setRange(xRange=(left, right), yRange=(low, high), padding=0, disableAutoRange=True)
            self._drawing = False
        self._redraw()

    def twin(self, size: QSize) -> "CurvePlot":
        """The same plot in another size, off the screen, for export."""
        copy = CurvePlot(self.name, self.left.share)
        copy.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        copy.resize(size)
        copy.show()
        copy.set_log(self.log_x, self.log_y)
        copy.set_across(self.across, self.bottom.fractions)
        copy.set_curves(self.curves)
        copy.getPlotItem().getViewBox().setRange(QRectF(self._view.viewRect()), padding=0)
        copy.scene().prepareForPaint()
        return copy

    def close(self) -> bool:
        """Gone for good: pyqtgraph takes its axes apart, so the theme is no longer followed."""
        signals().changed.disconnect(self._follow)
        return bool(super().close())

    def hidden(self) -> tuple[int, int]:
        """How many values have no place on the axes, and how many stand at their end."""
        return sum(p.hidden for p in self.points), sum(p.clipped for p in self.points)

    def _redraw(self) -> None:
        if self._drawing:
            return
        low, high = self._view.viewRange()[0]
        lone: list[dict[str, object]] = []
        for number, item in enumerate(self._items):
            if number >= len(self.curves):
                item.hide()
                continue
            curve, found = self.curves[number], self.points[number]
            x, y = visible(found, low, high, MOST)
            width = (2.0 if len(x) <= 600 else 1.0) * max(1.0, self.devicePixelRatioF())
            dashes = curve.dashes or (((4, 2.5) if len(x) <= 600 else (6, 4)) if curve.dashed else ())
            pen = QPen(curve.color, width, Qt.PenStyle.CustomDashLine if dashes else Qt.PenStyle.SolidLine)
            pen.setCosmetic(True)
            if dashes:
                pen.setDashPattern(dashes)
            item.setData(x, y, pen=pen, connect="finite")
            item.setZValue(5 if curve.dashed else 4)
            item.show()
            lone.extend({"pos": (found.x[at], found.y[at]), "brush": curve.color} for at in found.lone)
        self._lone.setData(lone)

    def _follow(self) -> None:
        colors = theme()
        for axis in (self.bottom, self.left):
            axis.setPen(QPen(colors.line, 1))
            axis.setTextPen(QPen(colors.muted))
            axis.setStyle(tickFont=ui_font(8))
        self.getPlotItem().setContentsMargins(0, px(18), 18, 0)  # the title stands above, where no curve comes
        self._settle()
        self.bottom.setHeight(px(20))
        line = QPen(colors.faint, 1)
        line.setCosmetic(True)
        self._line.setPen(line)
        here = QPen(colors.accent, 2)
        here.setCosmetic(True)
        self.now.setPen(here)
        self._grid.update()

    # -- the mouse

    def _by_hand(self, *_args: object) -> None:
        self.fitted = False
        self.moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows all points again."""
        self.fit()
        self.moved.emit()

    def _hover(self, place: QPointF) -> None:
        if self._view.sceneBoundingRect().contains(place) and any(p.shown for p in self.points):
            x = float(self._view.mapSceneToView(place).x())
            self.hovered.emit(10.0**x if self.log_x else x)
        else:
            self.hovered.emit(None)

    def leaveEvent(self, event: QEvent) -> None:
        """The crosshair goes with the mouse; to where the keys have put it, if they have."""
        super().leaveEvent(event)
        self.hovered.emit(self.cursor.epoch)

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, + and − zoom, Home shows all."""
        if not self.cursor.press(event):
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The newest values are shown again, unless it is only the window that is left."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.cursor.leave()

    def seen_across(self) -> tuple[float, float]:
        """The ends of what is seen of the x axis, in its own units."""
        low, high = self._view.viewRange()[0]
        return float(low), float(high)

    def zoom_across(self, factor: float, at: QPointF | None = None) -> None:
        """Show a shorter (below 1) or a longer stretch of the x axis around a place, or around the middle."""
        self._view.scaleBy((factor, 1.0), at)
        self._by_hand()

    def bring_into_view(self, x: float) -> None:
        """Move the plot as far as it needs for a place of the x axis to be seen."""
        low, high = self.seen_across()
        way = min(x - low, 0.0) + max(x - high, 0.0)
        if way:
            self._view.translateBy(x=way)
            self._by_hand()

    def set_now(self, epoch: float | None) -> None:
        """Mark the epoch at which the training stands, where the curve goes on beyond it; None for no mark."""
        seen = epoch is not None and not (self.log_x and epoch <= 0)
        if seen and epoch is not None:
            self.now.setPos(float(np.log10(epoch)) if self.log_x else epoch)
        self.now.setVisible(seen)

    def show_epoch(self, epoch: float | None) -> list[tuple[Curve, float, float]]:
        """Put the crosshair at an epoch; gives each curve's epoch and value there. None takes the crosshair away."""
        found: list[tuple[Curve, float, float]] = []
        marks: list[dict[str, Any]] = []
        if epoch is not None and not (self.log_x and epoch <= 0):
            x = float(np.log10(epoch)) if self.log_x else epoch
            several, chosen = self.cursor.epoch is not None and len(self.cursor.runs) > 1, self.cursor.run
            for curve, drawn in zip(self.curves, self.points, strict=True):
                at = nearest(drawn, x)
                if at is not None:
                    found.append((curve, float(drawn.epochs[at]), float(drawn.values[at])))
                    walked = several and curve.run is chosen
                    marks.append({"pos": (drawn.x[at], drawn.y[at]), "brush": curve.color, "size": 10 if walked else 6,
                                  "pen": pg.mkPen(theme().text, width=1.5) if walked else None})  # fmt: skip
            if found:
                place = min((mark["pos"][0] for mark in marks), key=lambda at: abs(at - x))
                self._line.setPos(place)
        self._line.setVisible(bool(found))
        self._dots.setData(marks)
        return found
