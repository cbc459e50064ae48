"""Cells of a grid in colours, four- or six-sided; the mouse and the arrow keys walk through them."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from nnsim.gui.class_look import class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.color_scale import ColorScale, rising
from nnsim.session.views.unit_grid import UnitGrid

_EDGE, _ROOMY = 6.0, 26.0
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Cells(QWidget):
    """The grid, as large as there is room; `pointed` tells the unit under the pointer, `chosen` one that is clicked."""

    read_as = "chart"

    own_keys = PICTURE

    pointed = Signal(object)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Unit grid"))
        self.setToolTip(tr("Arrow keys walk through the units, Enter selects one; the mouse does the same"))
        self.grid: UnitGrid | None = None
        self.classes = 0
        self.at: int | None = None
        self.selected: int | None = None
        self.scale: ColorScale = rising(0.0, 1.0)
        signals().changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(260))

    def show_grid(self, grid: UnitGrid, classes: int, selected: int | None) -> None:
        """Show the numbers of the units; with classes, cells have the hue of theirs."""
        self.grid, self.classes, self.selected = grid, classes, selected
        if self.at is not None and self.at >= len(grid.values):
            self.at = None
        known = grid.values[np.isfinite(grid.values)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        self.scale = rising(low, high if high > low else low + 1.0)
        self.update()

    def _follow(self) -> None:
        if self.grid is not None:
            self.show_grid(self.grid, self.classes, self.selected)

    # -- where the cells are

    def _layout(self) -> tuple[float, QPointF]:
        """The distance of neighbours in pixels, and where the first unit stands."""
        assert self.grid is not None
        places = self.grid.places
        wide, high = (float(side) + 1.0 for side in places.max(0) - places.min(0))
        high += 0.16 if self.grid.hexagonal else 0.0
        size = max(2.0, min((self.width() - 2 * px(_EDGE)) / wide, (self.height() - 2 * px(_EDGE)) / high))
        left = (self.width() - size * wide) / 2 + size / 2
        top = (self.height() - size * high) / 2 + size * (0.58 if self.grid.hexagonal else 0.5)
        return size, QPointF(left, top)

    def center(self, unit: int) -> QPointF:
        """The middle of a unit's cell."""
        assert self.grid is not None
        size, origin = self._layout()
        x, y = (self.grid.places[unit] - self.grid.places.min(0)).tolist()
        return QPointF(origin.x() + x * size, origin.y() + y * size)

    def _shape(self, middle: QPointF, size: float) -> QPolygonF:
        assert self.grid is not None
        if not self.grid.hexagonal:
            return QPolygonF(QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size))
        radius = size / math.sqrt(3)
        turns = [math.pi / 3 * k + math.pi / 6 for k in range(6)]
        return QPolygonF([QPointF(middle.x() + radius * math.cos(a), middle.y() + radius * math.sin(a)) for a in turns])

    def unit_at(self, place: QPointF) -> int | None:
        """The unit whose cell lies there."""
        if self.grid is None:
            return None
        size, origin = self._layout()
        spots = (self.grid.places - self.grid.places.min(0)) * size + [origin.x(), origin.y()]
        apart = np.hypot(spots[:, 0] - place.x(), spots[:, 1] - place.y())
        best = int(apart.argmin())
        return best if apart[best] <= size * 0.6 else None

    # -- what is seen

    def color_of(self, unit: int) -> QColor:
        """The colour of a cell: by its class, stronger where it wins more, or by its number."""
        assert self.grid is not None
        grid = self.grid
        if grid.label is None or not self.classes:
            return self.scale.color(float(grid.values[unit]))
        if grid.label[unit] < 0:
            return mix(theme().card, theme().text, 0.06)
        share = float(grid.values[unit]) / max(float(grid.values.max()), 1.0)
        return mix(theme().card, class_color(int(grid.label[unit]), self.classes), 0.3 + 0.7 * share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cells; where there is room with their numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.grid is None:
            return
        size, _ = self._layout()
        for unit in range(len(self.grid.values)):
            middle, color = self.center(unit), self.color_of(unit)
            painter.setPen(QPen(theme().card, 1.0))
            painter.setBrush(color)
            painter.drawPolygon(self._shape(middle, size))
            if size >= _ROOMY:
                painter.setPen(QColor("#000000" if color.lightnessF() > 0.5 else "#ffffff"))
                painter.setFont(ui_font(7.5))
                value = float(self.grid.values[unit])
                text = short(value, 3) if self.grid.label is None else f"{value:.0f}"
                box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                if self.grid.label is not None and self.classes and self.grid.label[unit] >= 0:
                    self._paint_class(painter, QPointF(middle.x(), middle.y() - size * 0.3), int(self.grid.label[unit]))
        for marked, width, hue in ((self.selected, 2.6, theme().accent), (self.at, 2.0, theme().text)):
            if marked is not None:
                painter.setPen(QPen(hue, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolygon(self._shape(self.center(marked), size - 2))

    @staticmethod
    def _paint_class(painter: QPainter, at: QPointF, label: int) -> None:
        """The shape of a class, in the colour of what is written there."""
        painter.save()
        painter.translate(at)
        painter.scale(7.0, 7.0)
        painter.setBrush(painter.pen().color())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(symbol(label, 0))
        painter.restore()

    # -- who asks

    def point(self, unit: int | None) -> None:
        """Point at a unit."""
        if unit != self.at:
            self.at = unit
            self.pointed.emit(unit)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The unit under the pointer is told."""
        self.point(self.unit_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects a unit."""
        unit = self.unit_at(event.position())
        if unit is not None:
            self.point(unit)
            self.chosen.emit(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbour, Enter selects, Esc points at nothing."""
        key = Qt.Key(event.key())
        if self.grid is not None and key in _MOVES:
            self.point(self._neighbour(_MOVES[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.at is not None:
            self.chosen.emit(self.at)
        elif key == Qt.Key.Key_Escape and self.at is not None:
            self.point(None)
        else:
            event.ignore()

    def _neighbour(self, step: tuple[int, int]) -> int:
        assert self.grid is not None
        if self.at is None:
            return 0
        places = self.grid.places
        way = places - places[self.at]
        along = way @ np.array(step, float)
        aside = np.abs(way @ np.array([step[1], step[0]], float))
        ahead = np.flatnonzero(along > 0.4)
        return int(ahead[np.argmin(along[ahead] + 2 * aside[ahead])]) if len(ahead) else self.at
