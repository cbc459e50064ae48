"""The plane that points are drawn into: the samples, what the network answers behind them, and a cross for the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.curves_view import ticks
from nnsim.gui.draw_view.marks import draw_mark, dress
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, number_font, signals, theme, ui_font
from nnsim.gui.thumbnail import class_colors

if TYPE_CHECKING:
    from nnsim.session.drawn.planes import Plane, Points

MARGIN = (46, 12, 14, 34)  # left, top, right, bottom
REACH, APART = 11.0, 14.0  # how near a point must be to be erased; how far apart points of one stroke are
SHOWN = 5_000
Key = Qt.Key


class PlaneView(QWidget):
    """`placed` carries a point and whether it was meant for the second class, `erased` one that is to go.

    `ended` says that a stroke has ended, `digit` that a number key was pressed.
    """

    read_as = "picture"

    placed = Signal(float, float, bool)
    erased = Signal(float, float)
    ended = Signal()
    digit = Signal(int)
    zoomed = Signal()

    def __init__(self, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plane = plane
        self.area = (-1.0, 1.0, -1.0, 1.0)
        self.points: Points = np.zeros((0, 2))
        self.answers: Points = np.zeros(0)
        self.map: Points | None = None
        self.erasing = False
        self.cross = QPointF(0.0, 0.0)
        self._last: QPointF | None = None
        self._image: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(px(320), px(300))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Plane of {x} and {y}", x=plane.names[0], y=plane.names[1]))
        self.setToolTip(tr("Click or drag: samples of the chosen class, with the right button of the next one. Arrows "
                           "move the cross, Enter draws there, Del erases, a digit chooses the class"))  # fmt: skip
        signals().changed.connect(self._follow)

    # -- what is shown

    def show_points(self, points: Points, answers: Points) -> None:
        """Show these samples."""
        self.points, self.answers = points, answers
        self.update()

    def show_map(self, outputs: Points | None) -> None:
        """Show what the network answers over the plane, or nothing."""
        self.map = outputs
        self._image = None
        self.update()

    def show_area(self, area: tuple[float, float, float, float]) -> None:
        """Show another part of the plane: left, right, bottom, top."""
        self.area = area
        self.cross = QPointF((area[0] + area[1]) / 2, (area[2] + area[3]) / 2)
        self._image = None
        self.update()

    def zoom(self, factor: float) -> None:
        """Show more (above 1) or less of the plane, about its middle."""
        left, right, bottom, top = self.area
        x, y = (left + right) / 2, (bottom + top) / 2
        half = ((right - left) / 2 * factor, (top - bottom) / 2 * factor)
        self.show_area((x - half[0], x + half[0], y - half[1], y + half[1]))
        self.zoomed.emit()

    def _follow(self) -> None:
        self._image = None
        self.update()

    @property
    def frame(self) -> QRectF:
        """Where the plane is drawn."""
        left, top, right, bottom = MARGIN
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def to_screen(self, x: float, y: float) -> QPointF:
        """Where a point of the plane is drawn."""
        left, right, bottom, top = self.area
        frame = self.frame
        return QPointF(
            frame.left() + (x - left) / (right - left) * frame.width(),
            frame.bottom() - (y - bottom) / (top - bottom) * frame.height(),
        )

    def to_plane(self, at: QPointF) -> tuple[float, float]:
        """Which point of the plane is drawn there, as exactly as a pixel says it."""
        left, right, bottom, top = self.area
        frame = self.frame
        x = left + (at.x() - frame.left()) / frame.width() * (right - left)
        y = bottom + (frame.bottom() - at.y()) / frame.height() * (top - bottom)
        return _rounded(x, right - left), _rounded(y, top - bottom)

    @property
    def reach(self) -> tuple[float, float]:
        """How near a point of the plane must be to be meant."""
        left, right, bottom, top = self.area
        return REACH / self.frame.width() * (right - left), REACH / self.frame.height() * (top - bottom)

    # -- the mouse and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self._draw(event.position(), event.button())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            if event.buttons() & button:
                self._draw(event.position(), button)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self.ended.emit()

    def _draw(self, at: QPointF, button: Qt.MouseButton) -> None:
        if not self.frame.contains(at):
            return
        apart = 4.0 if self.erasing else APART
        if self._last is not None and (at - self._last).manhattanLength() < apart:
            return
        self._last = at
        self.cross = QPointF(*self.to_plane(at))
        if self.erasing or button == Qt.MouseButton.MiddleButton:
            self.erased.emit(*self.to_plane(at))
        else:
            self.placed.emit(*self.to_plane(at), button == Qt.MouseButton.RightButton)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(0.8 if event.angleDelta().y() > 0 else 1.25)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cross, Enter draws, Del erases, digits choose a class, + and − show less and more."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = 1 if fine else 8
        moves = {Key.Key_Left: (-step, 0), Key.Key_Right: (step, 0), Key.Key_Up: (0, -step), Key.Key_Down: (0, step)}
        key = Key(event.key())
        if key in moves:
            at = self.to_screen(self.cross.x(), self.cross.y()) + QPointF(*moves[key])
            frame = self.frame
            at = QPointF(min(max(at.x(), frame.left()), frame.right()), min(max(at.y(), frame.top()), frame.bottom()))
            self.cross = QPointF(*self.to_plane(at))
            self.update()
        elif key in (Key.Key_Return, Key.Key_Enter):
            if self.erasing:
                self.erased.emit(self.cross.x(), self.cross.y())
            else:
                self.placed.emit(self.cross.x(), self.cross.y(), False)
            self.ended.emit()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.erased.emit(self.cross.x(), self.cross.y())
            self.ended.emit()
        elif key in (Key.Key_Plus, Key.Key_Minus):
            self.zoom(0.8 if key == Key.Key_Plus else 1.25)
        elif Key.Key_1 <= key <= Key.Key_9:
            self.digit.emit(int(key) - int(Key.Key_1))
        else:
            super().keyPressEvent(event)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, frame = QPainter(self), theme(), self.frame
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(frame, colors.canvas)
        if self.map is not None and self.map.ndim > 1:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, self._picture())
        self._axes(painter, frame)
        painter.save()
        painter.setClipRect(frame)
        if self.map is not None and self.map.ndim == 1:
            self._curve(painter, frame)
        self._samples(painter)
        if self.hasFocus():
            at = self.to_screen(self.cross.x(), self.cross.y())
            painter.setPen(QPen(colors.text, 1.2))
            for way in (QPointF(7, 0), QPointF(0, 7)):
                painter.drawLine(at - way, at + way)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.accent if self.hasFocus() else colors.line, 1))
        painter.drawRect(frame)

    def _picture(self) -> QImage:
        assert self.map is not None
        if self._image is None:
            ground = _rgb(theme().canvas)
            if self.map.ndim == 3:
                hues = np.array([_rgb(color) for color in class_colors(self.map.shape[2])])
                best = np.nan_to_num(self.map).clip(0, 1)
                mixed = best @ hues / np.maximum(best.sum(axis=2, keepdims=True), 1e-12)
            else:
                low, high = self._scale()
                share = (np.nan_to_num(self.map) - low) / (high - low)
                below, above = (_rgb(color) for color in class_colors(2))
                mixed = below + share.clip(0, 1)[..., None] * (above - below)
            pixels = np.ascontiguousarray(ground + 0.3 * (mixed - ground)).round().astype(np.uint8)
            height, width, _ = pixels.shape
            self._image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        return self._image

    def _scale(self) -> tuple[float, float]:
        values = self.answers if len(self.answers) else np.array([-1.0, 1.0])
        low, high = float(values.min()), float(values.max())
        return (low, high) if high > low else (low - 1.0, low + 1.0)

    def _curve(self, painter: QPainter, frame: QRectF) -> None:
        assert self.map is not None
        left, right, _, _ = self.area
        painter.setPen(QPen(theme().activation, 2))
        xs = left + (right - left) * (np.arange(len(self.map)) + 0.5) / len(self.map)
        places = [self.to_screen(float(x), float(y)) for x, y in zip(xs, self.map, strict=True) if np.isfinite(y)]
        painter.drawPolyline(places)

    def _samples(self, painter: QPainter) -> None:
        values = self.plane.kind == "values"
        palette = class_colors(max(len(self.plane.classes), 2))
        low, high = self._scale()
        stride = max(1, -(-len(self.points) // SHOWN))
        for at, answer in zip(self.points[::stride], self.answers[::stride], strict=True):
            color = (
                mix(palette[0], palette[1], float((answer - low) / (high - low))) if values else palette[int(answer)]
            )
            dress(painter, theme().accent if self.plane.kind == "curve" else color)
            draw_mark(painter, self.to_screen(*at), 0 if values else int(answer), 4.5)

    def _axes(self, painter: QPainter, frame: QRectF) -> None:
        colors = theme()
        left, right, bottom, top = self.area
        painter.setFont(number_font(8.5))
        for low, high, across in ((left, right, True), (bottom, top, False)):
            for value in ticks.linear(low, high, 7):
                at = self.to_screen(value, bottom) if across else self.to_screen(left, value)
                painter.setPen(QPen(mix(colors.canvas, colors.line, 0.7), 1))
                end = QPointF(at.x(), frame.top()) if across else QPointF(frame.right(), at.y())
                painter.drawLine(at, end)
                painter.setPen(colors.muted)
                box = QRectF(at.x() - 30, frame.bottom() + 3, 60, 13) if across else QRectF(0, at.y() - 8, 42, 16)
                flag = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignRight
                painter.drawText(box, flag | Qt.AlignmentFlag.AlignVCenter, short(value))
        painter.setFont(ui_font(9))
        painter.setPen(colors.text)
        metrics, names = painter.fontMetrics(), self.plane.names
        along = metrics.elidedText(names[0], Qt.TextElideMode.ElideRight, round(frame.width()))
        below = QRectF(frame.left(), frame.bottom() + 16, frame.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, along)
        painter.save()
        painter.translate(8, frame.center().y())
        painter.rotate(-90)
        up = metrics.elidedText(names[1], Qt.TextElideMode.ElideRight, round(frame.height()))
        painter.drawText(QRectF(-frame.height() / 2, -8, frame.height(), 16), Qt.AlignmentFlag.AlignCenter, up)
        painter.restore()


def _rounded(value: float, span: float) -> float:
    """Rounded to about a thousandth of the span, as a person would have typed it."""
    digits = max(0, 3 - int(np.floor(np.log10(span)))) if span > 0 else 6
    return round(value, digits)


def _rgb(color: QColor) -> Points:
    return np.array([color.red(), color.green(), color.blue()], np.float64)
