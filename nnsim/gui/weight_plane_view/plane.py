"""The plane of two weights at one threshold: the half that each pattern asks for, what they have in common, the units.

Patterns are told apart by the direction of their hatching and the dashes of their lines, not by colour alone.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.class_look import class_color
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font

if TYPE_CHECKING:
    from nnsim.session.views.weight_plane import Floats, Half, UnitPoint

LEFT, LOW, TOP, SIDE = 34, 26, 8, 8
APART = 11.0  # pixels from one line of a hatching to the next
TURNS = (0.0, 90.0, 45.0, 135.0, 22.0, 112.0, 67.0, 157.0)  # degrees: of the hatching of the patterns in turn
DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 2), (8, 3, 2, 3))
MOST_NAMES = 3  # with more units only their numbers are written
FEW = len(TURNS)  # more patterns than that have lines only
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ZOOMS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}


class WeightPlane(QWidget):
    """`moved` says that a person shows more or less of the plane; `pointed` tells the weights under the pointer."""

    read_as = "chart"

    moved = Signal()
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reach, self.threshold = 3.0, 0.0
        self.halves: list[Half] = []
        self._labels: list[QRectF] = []  # where words stand that no other may hide
        self.common: Floats = np.empty((0, 2))
        self.units: list[UnitPoint] = []
        self.elsewhere = False
        self.at: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(px(260), px(260))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Plane of the weights w₁ and w₂"))
        self.setToolTip(
            tr(
                "Each pattern asks for the hatched side of its line. Point at weights, or go there with the arrows; "
                "+ and − show less or more"
            )
        )
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(420))

    def show_plane(
        self, halves: list[Half], common: Floats, units: list[UnitPoint], threshold: float, elsewhere: bool = False
    ) -> None:
        """Show what is asked at a threshold, and the units; `elsewhere`: there is something in common, out of sight."""
        self.elsewhere = elsewhere
        self.halves, self.common, self.units, self.threshold = halves, common, units, threshold
        area = (
            tr("some weights do what all patterns ask")
            if len(common) or elsewhere
            else tr("no weights do what all patterns ask")
        )
        self.setAccessibleDescription(tr("threshold {value}: {area}", value=short(threshold), area=area))
        self.update()

    # -- where things are

    @property
    def area(self) -> QRectF:
        """The square that is drawn into."""
        side = max(40.0, min(self.width() - px(LEFT) - px(SIDE), self.height() - px(LOW) - px(TOP)))
        return QRectF(px(LEFT) + (self.width() - px(LEFT) - px(SIDE) - side) / 2, px(TOP), side, side)

    def spot(self, w1: float, w2: float) -> QPointF:
        """Where weights are on the screen."""
        area = self.area
        return QPointF(
            area.left() + (w1 / self.reach + 1) / 2 * area.width(),
            area.bottom() - (w2 / self.reach + 1) / 2 * area.height(),
        )

    def _polygon(self, corners: Floats) -> QPolygonF:
        return QPolygonF([self.spot(float(x), float(y)) for x, y in corners])

    # -- the mouse and the keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, at = self.area, event.position()
        inside = area.contains(at)
        w1 = ((at.x() - area.left()) / area.width() * 2 - 1) * self.reach
        w2 = ((area.bottom() - at.y()) / area.height() * 2 - 1) * self.reach
        self._look_at((w1, w2) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look_at(None)

    def _look_at(self, weights: tuple[float, float] | None) -> None:
        self.at = weights
        self.pointed.emit(weights)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go to other weights, + and − show less or more."""
        way = _MOVES.get(Qt.Key(event.key()))
        if way is not None:
            step, (w1, w2) = self.reach / 20, self.at or (0.0, 0.0)
            w1, w2 = (min(max(w + by * step, -self.reach), self.reach) for w, by in zip((w1, w2), way, strict=True))
            self._look_at((w1, w2))
            return
        factor = _ZOOMS.get(Qt.Key(event.key()))
        if factor is None:
            super().keyPressEvent(event)
            return
        self.reach = min(max(self.reach * factor, 0.05), 1e4)
        self.moved.emit()

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The halves, what they have in common, axes and units."""
        painter, colors, area = QPainter(self), theme(), self.area
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, colors.canvas)
        self._labels = []
        painter.save()
        painter.setClipRect(area)
        if len(self.common):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(colors.canvas, colors.good, 0.34))
            painter.drawPolygon(self._polygon(self.common))
        few = len(self.halves) <= FEW
        for number, half in enumerate(self.halves):
            if few and half.asks == "side":
                self._hatch(painter, number, half)
        self._axes(painter)
        for number, half in enumerate(self.halves):
            if len(half.line):
                self._line(painter, number, half)
        if len(self.common):
            painter.setPen(QPen(colors.good, 2.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(self._polygon(self.common))
        for unit in self.units:
            self._unit(painter, unit)
        if self.at is not None:
            spot = self.spot(*self.at)
            painter.setPen(QPen(colors.text, 1.4))
            for arm in (QPointF(7, 0), QPointF(0, 7)):
                painter.drawLine(spot - arm, spot + arm)
        painter.restore()
        painter.setPen(QPen(colors.accent if self.hasFocus() else colors.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        if not len(self.common):
            self._say_empty(painter)
        self._scale(painter)

    def ink(self, half: Half) -> QColor:
        """The colour of a pattern: by what the unit is to answer."""
        return class_color(int(half.pattern.fires), 2)

    def _hatch(self, painter: QPainter, number: int, half: Half) -> None:
        path = QPainterPath()
        path.addPolygon(self._polygon(half.polygon))
        path.closeSubpath()
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        color = QColor(self.ink(half))
        color.setAlpha(105)
        painter.setPen(QPen(color, 1.0))
        area = self.area
        middle, far = area.center(), area.width() * 0.75
        turn = math.radians(TURNS[number])
        along, across = QPointF(math.cos(turn), math.sin(turn)), QPointF(-math.sin(turn), math.cos(turn))
        for at in np.arange(-far, far, APART):
            base = middle + across * float(at)
            painter.drawLine(base - along * far, base + along * far)
        painter.restore()

    def _line(self, painter: QPainter, number: int, half: Half) -> None:
        colors, ink = theme(), self.ink(half)
        if len(self.halves) > FEW:  # a crowd of lines: none of them matters by itself
            ink = QColor(ink)
            ink.setAlpha(max(18, 160 - len(self.halves)))
        pen = QPen(ink, 2.0 if len(self.halves) <= FEW else 1.0)
        if DASHES[number % len(DASHES)] and len(self.halves) <= FEW:
            pen.setDashPattern(list(DASHES[number % len(DASHES)]))
        painter.setPen(pen)
        ends = [self.spot(float(x), float(y)) for x, y in half.line]
        painter.drawLine(*ends)
        if len(self.halves) > FEW:
            return
        share = 0.2 + 0.16 * (number % 4)
        at = ends[0] + (ends[1] - ends[0]) * share
        inward = self._polygon(half.polygon).boundingRect().center() - at
        length = max(math.hypot(inward.x(), inward.y()), 1e-9)
        at += inward * (18.0 / length)
        text = f"{half.pattern.name} → {int(half.pattern.fires)}"
        painter.setFont(ui_font(8.5, 600))
        wide = painter.fontMetrics().horizontalAdvance(text) + 8
        box = QRectF(at.x() - wide / 2, at.y() - 8, wide, 16)
        area = self.area.adjusted(3, 3, -3, -3)
        box.moveLeft(min(max(box.left(), area.left()), area.right() - wide))
        box.moveTop(min(max(box.top(), area.top()), area.bottom() - 16))
        for unit in self.units:  # what marks a unit hides no words
            spot = self.spot(*unit.weights)
            if box.adjusted(-9, -9, 9, 9).contains(spot):
                box.moveLeft(spot.x() + 12 if spot.x() + 12 + wide < area.right() else spot.x() - 12 - wide)
        self._labels.append(box)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(mix(ink, colors.text, 0.35))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _axes(self, painter: QPainter) -> None:
        painter.setPen(QPen(mix(theme().canvas, theme().text, 0.35), 1))
        painter.drawLine(self.spot(-self.reach, 0), self.spot(self.reach, 0))
        painter.drawLine(self.spot(0, -self.reach), self.spot(0, self.reach))

    def _unit(self, painter: QPainter, unit: UnitPoint) -> None:
        """A unit's weights: full where its threshold is shown, else hollow, with the threshold beside it."""
        colors, at = theme(), self.spot(*unit.weights)
        here = abs(unit.threshold - self.threshold) <= 1e-6 * max(1.0, abs(self.threshold))
        painter.setPen(QPen(colors.text, 2.2))
        painter.setBrush(colors.delta if here else colors.canvas)
        painter.drawEllipse(at, 6.0, 6.0)
        name = unit.name if len(self.units) <= MOST_NAMES else unit.name.split()[-1]
        text = name if here else tr("{unit} (θ {value})", unit=name, value=short(unit.threshold, 3))
        painter.setFont(ui_font(8.5, 600))
        wide = painter.fontMetrics().horizontalAdvance(text) + 8
        box = self._free(at, wide)
        self._labels.append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colors.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _free(self, at: QPointF, wide: float) -> QRectF:
        """Where the name of a unit hides no other label: right, left, above or below it, or farther off."""
        right, left = at.x() + 10, at.x() - 10 - wide
        places = [(right, at.y() - 8), (left, at.y() - 8)]
        places += [(x, at.y() - 8 + away) for away in (-20, 20, -38, 38) for x in (right, at.x() - wide / 2, left)]
        boxes = [QRectF(x, y, wide, 16) for x, y in places]
        inside = [box for box in boxes if self.area.contains(box)] or boxes[:1]
        return next((box for box in inside if not any(box.intersects(other) for other in self._labels)), inside[0])

    def _say_empty(self, painter: QPainter) -> None:
        colors, area = theme(), self.area
        refusing = [half.pattern.name for half in self.halves if half.asks == "nothing"]
        text = tr("nothing in common")
        if refusing:
            text = tr("nothing: {names} refuses all weights here", names=", ".join(refusing[:3]))
        if self.elsewhere:
            text = tr("what they have in common is farther out (−)")
        ink = colors.muted if self.elsewhere else colors.error
        painter.setFont(ui_font(9.5, 600))
        wide = painter.fontMetrics().horizontalAdvance(text) + 18
        box = QRectF(area.center().x() - wide / 2, area.bottom() - 30, wide, 22)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _scale(self, painter: QPainter) -> None:
        colors, area = theme(), self.area
        painter.setFont(ui_font(8))
        painter.setPen(colors.muted)
        for value in (-self.reach, 0.0, self.reach):
            x, y = self.spot(value, -self.reach).x(), self.spot(-self.reach, value).y()
            text = short(value, 3)
            painter.drawText(QRectF(x - 30, area.bottom() + 3, 60, 14), Qt.AlignmentFlag.AlignCenter, text)
            box = QRectF(area.left() - 60, min(max(y - 7, area.top()), area.bottom() - 14), 55, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(colors.text)
        painter.setFont(ui_font(9.5, 600))
        painter.drawText(QRectF(area.right() - 90, area.bottom() + 2, 60, 16), Qt.AlignmentFlag.AlignCenter, "w₁")
        box = QRectF(area.left() - 60, area.top() + area.height() * 0.22, 55, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, "w₂")
