"""Cells of −1 and 1 that are drawn by hand: a pattern, or a state, row by row."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme

Key = Qt.Key
_MOVES = {Key.Key_Left: (0, -1), Key.Key_Right: (0, 1), Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0)}


class Cells(QWidget):
    """`drawn` says that a person has changed a cell; `values` are −1 and 1, as many as there are units."""

    read_as = "picture"

    drawn = Signal()

    def __init__(self, count: int, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.values = np.full(count, -1.0)
        self.others: np.ndarray | None = None  # what the cells are compared with: other ones get a mark
        self.at = 0
        self._paint = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(px(220), px(220))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Cells to draw a pattern in"))
        self.setToolTip(tr("Click or drag turns cells on and off; or move with the arrows, Enter turns a cell, "
                           "Del clears all"))  # fmt: skip
        signals().changed.connect(self.update)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(px(340), px(340))

    @property
    def rows(self) -> int:
        """How many rows there are; the last one may be shorter."""
        return math.ceil(len(self.values) / self.columns)

    def cell(self, number: int) -> QRectF:
        """Where a cell is."""
        side = min((self.width() - 4) / self.columns, (self.height() - 4) / self.rows)
        left, top = (self.width() - side * self.columns) / 2, (self.height() - side * self.rows) / 2
        row, column = divmod(number, self.columns)
        return QRectF(left + column * side, top + row * side, side, side)

    def cell_at(self, point: QPointF) -> int | None:
        """The cell at a point, or None."""
        first = self.cell(0)
        column = math.floor((point.x() - first.left()) / first.width())
        row = math.floor((point.y() - first.top()) / first.height())
        number = row * self.columns + column
        return number if 0 <= column < self.columns and row >= 0 and number < len(self.values) else None

    def take_shape(self, count: int, columns: int) -> None:
        """Other cells, all off."""
        self.columns, self.at = columns, 0
        self.show_values(np.full(count, -1.0))

    def show_values(self, values: np.ndarray, others: np.ndarray | None = None) -> None:
        """Show other cells."""
        self.values, self.others = np.where(np.asarray(values) > 0, 1.0, -1.0), others
        self._tell()
        self.update()

    def set_cell(self, number: int, value: float) -> None:
        """A person turns a cell."""
        self.at = number
        if self.values[number] != value:
            self.values = self.values.copy()
            self.values[number] = value
            self.others = None
            self.drawn.emit()
        self._tell()
        self.update()

    def clear(self) -> None:
        """All cells off."""
        self.show_values(np.full(len(self.values), -1.0))
        self.drawn.emit()

    def _tell(self) -> None:
        row, column = divmod(self.at, self.columns)
        self.setAccessibleDescription(
            tr("row {row}, column {column}: {value}; {count} of {all} on", row=row + 1, column=column + 1,
               value="1" if self.values[self.at] > 0 else "−1", count=int((self.values > 0).sum()),
               all=len(self.values))
        )  # fmt: skip

    # -- the mouse and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._paint = -self.values[number]
            self.set_cell(number, self._paint)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.cell_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and number is not None:
            self.set_cell(number, self._paint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, Enter turns a cell, Del clears."""
        key = Key(event.key())
        if key in _MOVES:
            row, column = divmod(self.at, self.columns)
            row, column = row + _MOVES[key][0], column + _MOVES[key][1]
            number = row * self.columns + column
            if row >= 0 and 0 <= column < self.columns and number < len(self.values):
                self.at = number
                self._tell()
                self.update()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.set_cell(self.at, -self.values[self.at])
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        line = mix(colors.canvas, colors.text, 0.25)
        for number, value in enumerate(self.values):
            box = self.cell(number)
            painter.setPen(QPen(line, 1))
            painter.setBrush(mix(colors.canvas, colors.accent, 0.9 if value > 0 else 0.04))
            painter.drawRect(box)
            if self.others is not None and self.others[number] != value:
                painter.setBrush(colors.canvas if value > 0 else colors.accent)
                painter.setPen(Qt.PenStyle.NoPen)
                dot = box.width() * 0.14
                painter.drawEllipse(box.center(), dot, dot)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.delta, 2.2))
            painter.drawRect(self.cell(self.at).adjusted(1.5, 1.5, -1.5, -1.5))
