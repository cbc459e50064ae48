"""One plot of curves over epochs: fast, with axes that cope with anything, a crosshair, and zooming with the mouse."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from nnsim.gui.curves_view.caption import SIZE, Caption
from nnsim.gui.curves_view.cursor import EpochCursor
from nnsim.gui.curves_view.frame import PlotFrame, clip
from nnsim.gui.curves_view.kept import KeptLook
from nnsim.gui.curves_view.lines import Stroke, nearby
from nnsim.gui.curves_view.series import MARGIN, Points, bounds, nearest, of_shares, points, visible
from nnsim.gui.fonts import px, text_scale
from nnsim.gui.keys import PICTURE
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font

MOST = 1500


@dataclass(frozen=True, eq=False)
class Curve:
    """A curve to draw: its epochs and values, what it is called, its colour, and whether it is dashed.

    `run` is what it belongs to; with `dashes` it has a pattern of its own. Its `ends` are always seen with it.
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
    ends: tuple[float, ...] = ()

    @cached_property
    def stamp(self) -> tuple[object, ...]:
        """What tells that the curve has changed: its length, how many values are known, and its last one."""
        unknown = int(np.count_nonzero(np.isnan(self.y)))
        x, y = (float(self.x[-1]), repr(float(self.y[-1]))) if len(self.x) else (0.0, "")
        return len(self.x), unknown, x, y


@dataclass(frozen=True)
class Dot:
    """A point that is marked, in the units of the axes; one that is walked along is larger, with a rim."""

    x: float
    y: float
    color: QColor
    walked: bool = False


class CurvePlot(PlotFrame):
    """A plot of curves; `hovered` carries the epoch under the mouse or at the cursor of the keys, or None; `moved`
    tells that a person zoomed.

    Marks stand upright behind the curves: where the training stands (`now`), and which moment is shown (`moment`).
    """

    own_keys = PICTURE

    hovered = Signal(object)

    def __init__(self, name: str, share: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(share, parent)
        self.setAccessibleName(name)
        self.setToolTip(
            tr("← and → read the curves, with Shift point by point; ↑ and ↓ choose a run; + and − zoom, Home shows all")
        )
        self.name = name
        self.walker = EpochCursor(self)
        self.curves: list[Curve] = []
        self.points: list[Points] = []
        self.now: float | None = None
        self.moment: float | None = None
        self.crosshair: float | None = None
        self._dots: list[Dot] = []
        self._known: dict[tuple[Any, str], tuple[object, Points]] = {}
        self._drawn: tuple[object, list[Stroke]] = (None, [])
        self._frame = KeptLook()
        self._title, self._epochs = Caption(name), Caption(tr("epoch"))
        self.setAccessibleDescription(name)
        signals().changed.connect(self._follow)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The captions stand at the corners."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_epochs"):
            self._settle()

    def _settle(self) -> None:
        """The captions stand in their places."""
        title, across = self._title, self._epochs
        wide = max(px(46), across.width + 2)  # "mise à jour" needs more than "epoch"
        title.left, title.top = wide + px(8), 1
        across.left, across.top = wide - across.width, self.height() - across.height - 2
        self.left_room = wide + px(6)

    def _follow(self) -> None:
        self._settle()
        self.update()

    # -- what is shown

    @property
    def across(self) -> str:
        """What the x axis counts."""
        return self._epochs.text

    def set_across(self, text: str, fractions: bool = False) -> None:
        """Say what the x axis counts, and whether it has parts of it."""
        if (text, fractions) != (self.across, self.fractions):
            self._epochs.text = text
            self.fractions = fractions
            self._follow()

    def say(self, text: str) -> None:
        """Write something above the plot; its name where there is nothing to say."""
        words = text or self.name
        if words != self._title.text:
            self._title.text = words
            self.setAccessibleDescription(words)
            self.update()

    def set_log(self, x: bool, y: bool) -> None:
        """Choose logarithmic or linear axes."""
        self.log_x, self.log_y = x, y
        self.fitted = True
        self._known = {}
        self.set_curves(self.curves)

    def set_curves(self, curves: list[Curve]) -> None:
        """Show these curves."""
        self.curves = curves
        self._known = {(curve.run, curve.column): (curve.stamp, self._points(curve)) for curve in curves}
        self.points = [found for _, found in self._known.values()]
        self._drawn = (None, [])
        self.update()
        if self.fitted:
            self.fit()

    def _points(self, curve: Curve) -> Points:
        stamp, found = self._known.get((curve.run, curve.column), (None, None))
        if found is None or stamp != curve.stamp:
            found = points(curve.x, curve.y, log_x=self.log_x, log_y=self.log_y, sparse=curve.sparse,
                           apart=curve.apart, ends=curve.ends)  # fmt: skip
        return found

    def fit(self) -> None:
        """Show all points, and go on doing so; where there are none, nothing is left of what was there before."""
        self.fitted = True
        across, up = bounds(self.points) or ((self.area.left, self.area.right), (0.0, 1.0))
        self.show_area(*across, *(of_shares(*up, MARGIN) if self.share and not self.log_y else up))

    def hidden(self) -> tuple[int, int]:
        """How many values have no place on the axes, and how many stand at their end."""
        return sum(p.hidden for p in self.points), sum(p.clipped for p in self.points)

    def set_now(self, epoch: float | None) -> None:
        """Mark the epoch at which the training stands, where the curve goes on beyond it; None for no mark."""
        self.now = self._mark(self.now, epoch)

    def set_moment(self, epoch: float | None) -> None:
        """Mark the moment that is shown, with a thin line."""
        self.moment = self._mark(self.moment, epoch)

    def _mark(self, before: float | None, epoch: float | None) -> float | None:
        """Where a mark stands on the axis; None where it cannot."""
        place = None if epoch is None or (self.log_x and epoch <= 0) else self._on_axis(epoch)
        if place != before:
            self.update()
        return place

    def _on_axis(self, epoch: float) -> float:
        return float(np.log10(epoch)) if self.log_x else epoch

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it in one go."""
        painter, size = QPainter(self), self.size()
        box, title, across = self.inside(size), self._title, self._epochs
        axes = (self.area, self.log_x, self.log_y, self.fractions)
        look = (axes, box.getRect(), self.devicePixelRatioF(), title.look, across.look, theme(), text_scale())
        self._frame.paint(painter, size, look, lambda painter: self._paint_frame(painter, box))
        self._begin_curves(painter, box)
        self._paint_marks(painter, box)
        self._paint_lone(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes(box, min(MOST, max(round(box.width()), 1))):
            stroke.paint_fast(painter)
        self._paint_dots(painter, box, self._dots)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        """All that stands around the curves and behind them."""
        self.paint_frame(painter, box)
        painter.setFont(ui_font(SIZE))
        painter.setPen(theme().muted)
        for caption in (self._title, self._epochs):
            caption.paint(painter)

    def draw(self, painter: QPainter, size: QSize) -> None:
        """The plot as a drawing of a size, at the origin: with whole lines, without marks, without captions."""
        box = self.inside(size)
        self.paint_frame(painter, box)
        self._begin_curves(painter, box)
        self._paint_lone(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes(box, MOST):
            stroke.paint(painter)
        painter.setClipping(False)

    @staticmethod
    def _begin_curves(painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(clip(box))

    def _paint_lone(self, painter: QPainter, box: QRectF) -> None:
        """Points that no line shows."""
        lone = [Dot(found.x[at], found.y[at], curve.color)
                for curve, found in zip(self.curves, self.points, strict=True) for at in found.lone]  # fmt: skip
        self._paint_dots(painter, box, lone)

    def _paint_marks(self, painter: QPainter, box: QRectF) -> None:
        colors = theme()
        faint = mix(colors.card, colors.faint, 0.7)
        for at, color, width in (
            (self.moment, faint, 1), (self.crosshair, colors.faint, 1), (self.now, colors.accent, 2),
        ):  # fmt: skip
            x = box.left() - 1 if at is None else self.pixel(at, 0.0, box).x()
            if box.left() <= x <= box.right() + 1:
                painter.setPen(QPen(color, width))
                painter.drawLine(QLineF(x, box.top(), x, box.bottom() + 1))

    def _paint_dots(self, painter: QPainter, box: QRectF, dots: list[Dot]) -> None:
        around = box.adjusted(-5, -5, 5, 5)
        for dot in dots:
            at = self.pixel(float(dot.x), float(dot.y), box)
            if not around.contains(at):
                continue
            painter.setPen(QPen(theme().text, 1.5) if dot.walked else Qt.PenStyle.NoPen)
            painter.setBrush(dot.color)
            radius = 5.0 if dot.walked else 3.0
            painter.drawEllipse(at, radius, radius)

    def _strokes(self, box: QRectF, most: int) -> list[Stroke]:
        """The lines of the curves in a box, dashed ones last, by the extremes of `most` stretches. They are kept."""
        key, found = self._drawn
        if key != (self.area, box, most):
            shown = sorted(zip(self.curves, self.points, strict=True), key=lambda one: one[0].dashed)
            found = [self._stroke(curve, drawn, box, most) for curve, drawn in shown]
            self._drawn = (self.area, QRectF(box), most), found
        return found

    def _stroke(self, curve: Curve, drawn: Points, box: QRectF, most: int) -> Stroke:
        area = self.area
        x, y = visible(drawn, area.left, area.right, most)
        many = int(np.diff(np.searchsorted(drawn.x, (area.left, area.right)))[0]) > 600
        dashes = curve.dashes or (((6, 4) if many else (4, 2.5)) if curve.dashed else ())
        pen = QPen(curve.color, 1.0 if many else 2.0)
        if dashes:
            pen.setDashPattern(dashes)
        across = box.left() + (x - area.left) * (box.width() / (area.right - area.left))
        up = box.bottom() - (y - area.low) * (box.height() / (area.high - area.low))
        return Stroke(*nearby(across, up, box), pen)

    # -- the mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows all points again."""
        self.fit()
        self.moved.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The values under the mouse are read off."""
        super().mouseMoveEvent(event)
        self._hover(event.position())

    def _hover(self, pixel: QPointF) -> None:
        if self.inside(self.size()).contains(pixel) and any(p.shown for p in self.points):
            x = self.place(pixel)[0]
            self.hovered.emit(10.0**x if self.log_x else x)
        else:
            self.hovered.emit(None)

    def leaveEvent(self, event: QEvent) -> None:
        """The crosshair goes with the mouse; to where the keys have put it, if they have."""
        super().leaveEvent(event)
        self.hovered.emit(self.walker.epoch)

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, + and − zoom, Home shows all."""
        if not self.walker.press(event):
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The newest values are shown again, unless it is only the window that is left."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.walker.leave()

    def seen_across(self) -> tuple[float, float]:
        """The ends of what is seen of the x axis, in its own units."""
        return self.area.left, self.area.right

    def zoom_across(self, factor: float, at: float | None = None) -> None:
        """Show a shorter (below 1) or a longer stretch of the x axis around a place, or around the middle."""
        self.scale(factor, 1.0, None if at is None else self.pixel(at, 0.0))
        self._by_hand()

    def bring_into_view(self, x: float) -> None:
        """Move the plot as far as it needs for a place of the x axis to be seen."""
        low, high = self.seen_across()
        way = min(x - low, 0.0) + max(x - high, 0.0)
        if way:
            self.shift(way)
            self._by_hand()

    def show_epoch(self, epoch: float | None) -> list[tuple[Curve, float, float]]:
        """Put the crosshair at an epoch; gives each curve's epoch and value there. None takes the crosshair away."""
        found: list[tuple[Curve, float, float]] = []
        dots: list[Dot] = []
        if epoch is not None and not (self.log_x and epoch <= 0):
            x = self._on_axis(epoch)
            several, chosen = self.walker.epoch is not None and len(self.walker.runs) > 1, self.walker.run
            for curve, drawn in zip(self.curves, self.points, strict=True):
                at = nearest(drawn, x)
                if at is not None:
                    found.append((curve, float(drawn.epochs[at]), float(drawn.values[at])))
                    dots.append(Dot(float(drawn.x[at]), float(drawn.y[at]), curve.color,
                                    several and curve.run is chosen))  # fmt: skip
            crosshair = min((dot.x for dot in dots), key=lambda at: abs(at - x), default=None)
        else:
            crosshair = None
        if (crosshair, dots) != (self.crosshair, self._dots):
            self.crosshair, self._dots = crosshair, dots
            self.update()
        return found
