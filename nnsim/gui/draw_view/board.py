"""A board to draw an image on: strokes of a brush, and the pixels that the network sees of them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme

Key = Qt.Key
Points = list[tuple[float, float]]


class Board(QWidget):
    """`drawn` says that the strokes are others now."""

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: list[Points] = []
        self.brush = 0.12
        self.pixels = np.zeros((1, 1))
        self.cross = (0.5, 0.5)
        self.pen_down = False
        self._undone: list[Points] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(px(280), px(280))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Board to draw on"))
        self.setToolTip(tr("Draw with the mouse; or move the cross with the arrows, Enter sets the brush down and "
                           "lifts it, Del clears, Ctrl+Z takes the last stroke back"))  # fmt: skip
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(360))

    @property
    def square(self) -> QRectF:
        """Where the image is."""
        side = min(self.width(), self.height()) - 2
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def show_pixels(self, pixels: np.ndarray) -> None:
        """Show what the network sees, from 0 to 1."""
        self.pixels = pixels
        self.update()

    def clear(self) -> None:
        """Begin again."""
        self.strokes, self._undone, self.pen_down = [], [], False
        self.drawn.emit()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self.strokes:
            self._undone.append(self.strokes.pop())
            self.pen_down = False
            self.drawn.emit()

    @property
    def can_redo(self) -> bool:
        """True when a stroke was taken back."""
        return bool(self._undone)

    def redo(self) -> None:
        """Draw the stroke again that was taken back."""
        if self._undone:
            self.strokes.append(self._undone.pop())
            self.drawn.emit()

    # -- the mouse and the keys

    def _place(self, at: QPointF) -> tuple[float, float]:
        square = self.square
        x, y = (at.x() - square.left()) / square.width(), (at.y() - square.top()) / square.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _begin(self, at: tuple[float, float]) -> None:
        self._undone = []
        self.strokes.append([at])
        self.drawn.emit()

    def _go_on(self, at: tuple[float, float]) -> None:
        if self.strokes and at != self.strokes[-1][-1]:
            self.strokes[-1].append(at)
            self.drawn.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.cross = self._place(event.position())
            self._begin(self.cross)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.cross = self._place(event.position())
            self._go_on(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the cross, Enter sets the brush down and lifts it, Del clears."""
        step = 0.01 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.05
        moves = {Key.Key_Left: (-step, 0), Key.Key_Right: (step, 0), Key.Key_Up: (0, -step), Key.Key_Down: (0, step)}
        key = Key(event.key())
        if key in moves:
            x, y = self.cross[0] + moves[key][0], self.cross[1] + moves[key][1]
            self.cross = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
            if self.pen_down:
                self._go_on(self.cross)
            self.update()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.pen_down = not self.pen_down
            if self.pen_down:
                self._begin(self.cross)
            self.update()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, square = QPainter(self), theme(), self.square
        rows, columns = self.pixels.shape
        painter.drawImage(square, picture(self.pixels, colors.canvas, colors.text))
        painter.setPen(QPen(mix(colors.canvas, colors.line, 0.55), 1))
        for k in range(1, columns):
            x = square.left() + square.width() * k / columns
            painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()))
        for k in range(1, rows):
            y = square.top() + square.height() * k / rows
            painter.drawLine(QPointF(square.left(), y), QPointF(square.right(), y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        trace = QColor(colors.accent)
        trace.setAlpha(150)
        painter.setPen(QPen(trace, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for stroke in self.strokes:
            places = [self._screen(point) for point in stroke]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(places)
        if self.hasFocus():
            at = self._screen(self.cross)
            painter.setPen(QPen(colors.delta if self.pen_down else colors.muted, 1.6))
            for way in (QPointF(7, 0), QPointF(0, 7)):
                painter.drawLine(at - way, at + way)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colors.accent if self.hasFocus() else colors.line, 1))
        painter.drawRect(square)

    def _screen(self, point: tuple[float, float]) -> QPointF:
        square = self.square
        return QPointF(square.left() + point[0] * square.width(), square.top() + point[1] * square.height())


def picture(pixels: np.ndarray, ground: QColor, ink: QColor) -> QImage:
    """Pixels from 0 to 1 as an image, from one colour to the other."""
    low, high = (np.array([c.red(), c.green(), c.blue()], float) for c in (ground, ink))
    made = np.ascontiguousarray((low + pixels.clip(0, 1)[..., None] * (high - low)).round().astype(np.uint8))
    height, width, _ = made.shape
    return QImage(made.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
