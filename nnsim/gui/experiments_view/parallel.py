"""Parallel coordinates: an upright axis for each variable and score, and a line for each run, in its colour."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from pyqtgraph.functions import arrayToQPath
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nnsim.gui.experiments_view.axes import Axis, axes_of
from nnsim.gui.experiments_view.words import said, scores_of
from nnsim.gui.fonts import px
from nnsim.gui.keys import EDITING, PICTURE
from nnsim.gui.panel import accessible
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.color_scale import ColorScale, rising
from nnsim.session.experiments.results import Result, best_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD, _FOOT, _SIDE = 24.0, 12.0, 62.0
CROWD = 300  # runs; more are drawn together, without smooth edges
_NEAR = 7.0  # pixels
_STEP = 0.05  # of an axis, with a key
_BRUSH = 7.0  # half the width of a brush
Brush = tuple[float, float]


class Parallel(QWidget):
    """The plot; `brushed` tells that other runs are kept by the brushes, `chosen` carries a run that was clicked.

    A drag along an axis keeps the runs that pass there, a click there lets all pass. Keys: ← and → choose an axis,
    Space sets a brush and takes it away, ↑ and ↓ move it, with Shift its upper end, with Ctrl its lower end, Esc takes
    all away.
    """

    read_as = "chart"

    own_keys = PICTURE | EDITING | {Qt.Key.Key_Space}

    brushed = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: list[Result] = []
        self.axes: list[Axis] = []
        self.brushes: dict[str, Brush] = {}  # by the title of the axis
        self.current: Result | None = None
        self.at = 0
        self._places: list[list[float | None]] = []
        self._numbers = np.empty((0, 0))
        self._drag: tuple[int, float] | None = None
        self._pressed = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(px(90))
        accessible(self, tr("Parallel coordinates"), "")
        signals().changed.connect(self.update)

    # -- what is shown

    def show_runs(self, names: Sequence[str], results: Sequence[Result]) -> None:
        """Show these runs; brushes on axes that are there still stay."""
        self.results = [one for one in results if not one.error]
        self.axes = axes_of(names, scores_of(self.results), self.results)
        self._places = [[axis.place(one) for axis in self.axes] for one in self.results]
        self._numbers = np.array([[np.nan if at is None else at for at in row] for row in self._places], np.float64)
        titles = {axis.title for axis in self.axes}
        self.brushes = {title: brush for title, brush in self.brushes.items() if title in titles}
        self.at = min(self.at, max(0, len(self.axes) - 1))
        self._describe()
        self.update()

    def choose(self, result: Result | None) -> None:
        """Show this run as the one that one is on."""
        self.current = result
        self.update()

    @property
    def kept(self) -> list[Result]:
        """The runs that pass all brushes."""
        return [one for one, places in zip(self.results, self._places, strict=True) if self._passes(places)]

    def _passes(self, places: list[float | None]) -> bool:
        for axis, place in zip(self.axes, places, strict=True):
            brush = self.brushes.get(axis.title)
            if brush is not None and (place is None or not brush[0] <= place <= brush[1]):
                return False
        return True

    @property
    def scale(self) -> ColorScale:
        """The colours of the loss that runs are judged by: the better, the farther from the ground."""
        merits = [one.merit for one in self.results if math.isfinite(one.merit)]
        low, high = (min(merits), max(merits)) if merits else (0.0, 1.0)
        scale = rising(low, high)
        ends = (255, 75) if theme().dark else (0, 190)
        return replace(scale, table=scale.table[np.linspace(*ends, 256).astype(int)])

    # -- places

    def _x(self, at: int, area: QRectF) -> float:
        room = area.width() - 2 * px(_SIDE)
        return area.left() + px(_SIDE) + (room * at / (len(self.axes) - 1) if len(self.axes) > 1 else room / 2)

    def _y(self, place: float, area: QRectF) -> float:
        return area.bottom() - px(_FOOT) - place * (area.height() - px(_HEAD) - px(_FOOT))

    def _place(self, y: float) -> float:
        area = self.rect().toRectF()
        return min(max((area.bottom() - px(_FOOT) - y) / max(area.height() - px(_HEAD) - px(_FOOT), 1.0), 0.0), 1.0)

    def _axis_at(self, x: float) -> int | None:
        area = self.rect().toRectF()
        near = [(abs(self._x(at, area) - x), at) for at in range(len(self.axes))]
        return min(near)[1] if near and min(near)[0] <= 2 * _NEAR else None

    def run_at(self, point: QPointF) -> Result | None:
        """The run whose line passes near a point."""
        area, best = self.rect().toRectF(), (_NEAR, None)
        for one, places in zip(self.results, self._places, strict=True):
            for at in range(len(self.axes) - 1):
                left, right = self._x(at, area), self._x(at + 1, area)
                start, end = places[at], places[at + 1]
                if start is None or end is None or not left <= point.x() <= right:
                    continue
                share = (point.x() - left) / max(right - left, 1.0)
                y = self._y(start + share * (end - start), area)
                if abs(y - point.y()) < best[0] and self._passes(places):
                    best = abs(y - point.y()), one  # type: ignore[assignment]
        return best[1]

    # -- brushes

    def set_brush(self, at: int, brush: Brush | None) -> None:
        """Keep the runs that pass between two places of an axis; None lets all pass."""
        title = self.axes[at].title
        if brush is None:
            self.brushes.pop(title, None)
        else:
            self.brushes[title] = (max(0.0, min(brush)), min(1.0, max(brush)))
        self._describe()
        self.update()
        self.brushed.emit()

    def clear(self) -> None:
        """Let all runs pass."""
        self.brushes.clear()
        self._describe()
        self.update()
        self.brushed.emit()

    def _describe(self) -> None:
        axis = self.axes[self.at].title if self.axes else ""
        told = tr("on {axis}; {n} of {all} runs pass", axis=axis, n=len(self.kept), all=len(self.results))
        self.setAccessibleDescription(told)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag along an axis begins, or a run is chosen."""
        self._pressed = event.position()
        at = self._axis_at(event.position().x())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if at is not None:
            self.at = at
            self._drag = at, self._place(event.position().y())
            self.update()
        else:
            self._choose(self.run_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The brush grows."""
        if self._drag is not None:
            if abs(event.position().y() - self._pressed.y()) > 3:
                self.set_brush(self._drag[0], (self._drag[1], self._place(event.position().y())))
        else:
            on_axis = self._axis_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SizeVerCursor if on_axis else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on an axis lets all pass there."""
        if self._drag is not None and abs(event.position().y() - self._pressed.y()) <= 3:
            self.set_brush(self._drag[0], None)
        self._drag = None

    def _choose(self, result: Result | None) -> None:
        if result is not None:
            self.choose(result)
            self.chosen.emit(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The brushes by keys."""
        key, held = event.key(), event.modifiers()
        if not self.axes:
            event.ignore()
            return
        brush = self.brushes.get(self.axes[self.at].title)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.at = min(max(self.at + (1 if key == Qt.Key.Key_Right else -1), 0), len(self.axes) - 1)
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = _STEP if key == Qt.Key.Key_Up else -_STEP
            low, high = brush or (0.0, 1.0)
            if held & Qt.KeyboardModifier.ShiftModifier:
                high = max(low, high + step)
            elif held & Qt.KeyboardModifier.ControlModifier:
                low = min(high, low + step)
            else:
                step = min(max(step, -low), 1.0 - high) if brush else 0.0
                low, high = low + step, high + step
            self.set_brush(self.at, (low, high))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_brush(self.at, (0.0, 1.0) if brush is None and key == Qt.Key.Key_Space else None)
        elif key == Qt.Key.Key_Escape and self.brushes:
            self.clear()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """What the run under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.run_at(QPointF(event.pos()))
            text = said(found) if found is not None else tr(
                "Drag along an axis to keep the runs that pass there; keys: ← → Space, ↑ ↓ with Shift or Ctrl, Esc"
            )  # fmt: skip
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)

    # -- drawing

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(180))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The axes and the lines."""
        painter = QPainter(self)
        self.paint(painter, self.rect().toRectF(), self.hasFocus())
        painter.end()

    def paint(self, painter: QPainter, area: QRectF, focus: bool = False) -> None:
        """Draw into an area."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, best = self.scale, best_of(self.results)
        if len(self.results) > CROWD:
            self._crowd(painter, area, scale)
            order = [pair for pair in zip(self.results, self._places, strict=True) if pair[0] in (best, self.current)]
        else:
            order = list(zip(self.results, self._places, strict=True))
        order = sorted(order, key=lambda pair: -pair[0].merit)
        passing = [(one, places) for one, places in order if self._passes(places)]
        pale = QPen(mix(theme().card, theme().line, 0.7), 1)
        for _one, places in order:
            if not self._passes(places):
                self._line(painter, places, area, pale)
        many = len(passing) > 60
        for one, places in passing:
            marked = one is best or one is self.current
            width = 3.0 if marked else 1.0 if many else 1.6
            color = scale.color(one.merit) if math.isfinite(one.merit) else theme().faint
            if one is self.current:
                self._line(painter, places, area, QPen(theme().accent, 6.0))
            self._line(painter, places, area, QPen(color, width))
        for at in range(len(self.axes)):
            self._axis(painter, at, area, focus and at == self.at)

    def _crowd(self, painter: QPainter, area: QRectF, scale: ColorScale) -> None:
        """Very many runs: those of one colour are one path, without smooth edges; the best come last."""
        merits = np.array([one.merit for one in self.results])
        passes = np.array([self._passes(places) for places in self._places])
        shades: dict[int, list[int]] = {}
        for at in np.argsort(-merits, kind="stable").tolist():
            color = scale.color(merits[at]) if math.isfinite(merits[at]) else theme().faint
            shades.setdefault(color.rgba() if passes[at] else 0, []).append(at)
        x = np.array([self._x(at, area) for at in range(len(self.axes))] + [np.nan])
        height = np.array(self._y(0.0, area)), self._y(1.0, area) - self._y(0.0, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, rows in sorted(shades.items(), key=lambda pair: pair[0] != 0):
            color = QColor.fromRgba(shade) if shade else mix(theme().card, theme().line, 0.7)
            y = np.pad(height[0] + self._numbers[rows] * height[1], ((0, 0), (0, 1)), constant_values=np.nan)
            painter.setPen(QPen(color, 1))
            painter.drawPath(arrayToQPath(np.tile(x, len(rows)), y.reshape(-1), connect="finite"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _line(self, painter: QPainter, places: list[float | None], area: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        piece: list[QPointF] = []
        for at, place in enumerate([*places, None]):
            if place is not None:
                piece.append(QPointF(self._x(at, area), self._y(place, area)))
            else:
                painter.drawPolyline(QPolygonF(piece))
                piece = []

    def _axis(self, painter: QPainter, at: int, area: QRectF, focus: bool) -> None:
        axis, colors, x = self.axes[at], theme(), self._x(at, area)
        top, bottom = self._y(1.0, area), self._y(0.0, area)
        painter.setPen(QPen(colors.accent if focus else colors.muted, 2.0 if focus else 1.2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        brush = self.brushes.get(axis.title)
        if brush is not None:
            high, low = self._y(brush[1], area), self._y(brush[0], area)
            painter.setPen(QPen(colors.accent, 1.5))
            painter.setBrush(mix(colors.accent_soft, colors.accent, 0.15))
            painter.setOpacity(0.7)
            painter.drawRoundedRect(QRectF(x - _BRUSH, high, 2 * _BRUSH, max(low - high, 2.0)), 3, 3)
            painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(ui_font(8.5, 600))
        metrics = QFontMetricsF(painter.font())
        room = (area.width() - 2 * px(_SIDE)) / max(len(self.axes) - 1, 1) - 8 if len(self.axes) > 1 else area.width()
        room = min(
            max(room, 40.0), 2 * (min(x - area.left(), area.right() - x) if at in (0, len(self.axes) - 1) else room)
        )
        painter.setPen(colors.accent if focus else colors.text)
        title = metrics.elidedText(axis.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x - room / 2, area.top() + 2, room, 16), Qt.AlignmentFlag.AlignCenter, title)
        painter.setFont(ui_font(8))
        metrics = QFontMetricsF(painter.font())
        last = at == len(self.axes) - 1 and at > 0
        for place, text in axis.marks(max(2, int((bottom - top) // 20))):
            y = self._y(place, area)
            wide = metrics.horizontalAdvance(text) + 4
            box = QRectF(x - _BRUSH - 2 - wide if at == 0 else x + _BRUSH + 1, y - 7, wide, 14)
            if not last and at:
                painter.fillRect(box, mix(colors.panel, colors.card, 0.5))
            painter.setPen(colors.muted)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
