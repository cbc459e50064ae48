"""The confusion matrix: what samples are, row by row, and what they are called: in counts, per cent and colours."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nnsim.engine.expr import Array
from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import percent
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import mix, signals, theme, ui_font

_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_WIDE, _HIGH = 86.0, 40.0  # of a cell, at most
_NAME = 110.0
LEGIBLE = 3.5  # of WCAG's ratio of contrast
_HEAD = 34.0


def luminance(color: QColor) -> float:
    """How bright a colour is to the eye, from 0 to 1 (WCAG 2, without its gamma)."""
    return 0.2126 * color.redF() ** 2.2 + 0.7152 * color.greenF() ** 2.2 + 0.0722 * color.blueF() ** 2.2


def readable(ground: QColor) -> QColor:
    """Of the colours of text and of cards one that stands out on a ground: that of cards where it does."""
    here, there = luminance(ground) + 0.05, luminance(theme().card) + 0.05
    return theme().card if max(here / there, there / here) >= LEGIBLE else theme().text


class Confusion(QWidget):
    """`asked` carries the class and what it was called, of a cell that was clicked, or on which Enter was pressed."""

    own_keys = PICTURE

    asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Array = np.zeros((0, 0), np.int64)
        self.names: Sequence[str] = ()
        self.old = False
        self.current = (0, 0)
        self.chosen: tuple[int, int] | None = None
        self.setAccessibleName(tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(px(160), px(90))
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        count = max(len(self.names), 2)
        return QSize(round(px(_NAME) + count * px(_WIDE)), round(px(_HEAD) + count * px(_HIGH)))

    def show_counts(self, counts: Array, names: Sequence[str], old: bool) -> None:
        """Show other counts, [class][called]; what is old is paler."""
        if len(names) != len(self.names):
            self.current, self.chosen = (0, 0), None
        self.counts, self.names, self.old = counts, names, old
        self._describe()
        self.update()

    def choose(self, cell: tuple[int, int] | None) -> None:
        """Mark the cell whose samples are listed."""
        self.chosen = cell
        if cell is not None:
            self.current = cell
        self.update()

    # -- in words

    def share(self, row: int, column: int) -> float:
        """How many of the samples of a class are called so; NaN where there are none."""
        whole = int(self.counts[row].sum())
        return float(self.counts[row, column]) / whole if whole else float("nan")

    def words(self, row: int, column: int) -> str:
        """A cell in a sentence."""
        count, whole = int(self.counts[row, column]), int(self.counts[row].sum())
        if not whole:
            return tr("No sample is {name}.", name=self.names[row])
        return tr(
            "{count:,} of {whole} that are {truth} ({share}) are called {called}.",
            count=count, whole=counted(whole, "sample"), share=percent(count / whole), truth=self.names[row],
            called=self.names[column],
        )  # fmt: skip

    def _describe(self) -> None:
        if len(self.names):
            self.setAccessibleDescription(self.words(*self.current))

    # -- where things stand

    def _grid(self, area: QRectF) -> QRectF:
        """The cells within an area."""
        count = max(len(self.names), 1)
        name = min(px(_NAME), area.width() * 0.3)
        wide = min(px(_WIDE), (area.width() - name - 4) / count)
        head = float(px(_HEAD))
        if self._upright(wide):
            head = min(px(_HEAD) + 60.0, max(px(_HEAD), area.height() * 0.3))
        high = min(px(_HIGH), (area.height() - head - 2) / count)
        return QRectF(area.left() + name, area.top() + head, wide * count, high * count)

    def _upright(self, wide: float) -> bool:
        """Whether names above columns so wide have to be written upwards."""
        metrics = QFontMetricsF(ui_font(8))
        return any(metrics.horizontalAdvance(name) > wide for name in self.names)

    def _cell(self, grid: QRectF, row: int, column: int) -> QRectF:
        wide, high = grid.width() / len(self.names), grid.height() / len(self.names)
        return QRectF(grid.left() + column * wide, grid.top() + row * high, wide, high)

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """The cell at a place of the widget."""
        grid, count = self._grid(QRectF(self.rect())), len(self.names)
        if not count or not grid.contains(place):
            return None
        row = int((place.y() - grid.top()) / grid.height() * count)
        column = int((place.x() - grid.left()) / grid.width() * count)
        return min(row, count - 1), min(column, count - 1)

    # -- painting

    def color(self, row: int, column: int) -> QColor:
        """Right ones in the accent, wrong ones in the colour of warnings, by their share of the class."""
        share, colors = self.share(row, column), theme()
        if not share > 0:
            return colors.card
        hue, strength = (colors.accent, share) if row == column else (colors.negative, share**0.5)
        return mix(colors.card, hue, (0.12 + 0.83 * strength) * (0.5 if self.old else 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), alive=True)

    def paint(self, painter: QPainter, area: QRectF, alive: bool = False) -> None:
        """Draw it into an area; `alive` with the marks of the keyboard."""
        count = len(self.names)
        if not count:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self._grid(area)
        self._paint_names(painter, area, grid)
        size = max(6.5, min(9.5, grid.height() / count * 0.42))
        both = grid.height() / count >= 32
        points = self._joined_size(size, grid.width() / count) if not both else 0.0
        joined, size = bool(points), points or size
        for row in range(count):
            for column in range(count):
                cell = self._cell(grid, row, column).adjusted(0.5, 0.5, -0.5, -0.5)
                ground = self.color(row, column)
                painter.fillRect(cell, ground)
                painter.setPen(readable(ground))
                self._paint_numbers(painter, cell, row, column, size, both, joined)
        painter.setPen(QPen(theme().line, 1))
        painter.drawRect(grid)
        if self.chosen is not None and max(self.chosen) < count:
            painter.setPen(QPen(theme().text, 2))
            painter.drawRect(self._cell(grid, *self.chosen).adjusted(1, 1, -1, -1))
        if alive and self.hasFocus() and max(self.current) < count:
            painter.setPen(QPen(theme().text, 1.5, Qt.PenStyle.DotLine))
            painter.drawRect(self._cell(grid, *self.current).adjusted(3, 3, -3, -3))

    def _joined_size(self, size: float, wide: float) -> float:
        """The size in which counts and shares fit beside each other into cells so wide; 0 where they do not."""
        shown = [(int(self.counts[at]), self.share(*at)) for at in np.ndindex(*self.counts.shape) if self.counts[at]]
        longest = max((f"{count:,} · {percent(share)}" for count, share in shown), key=len, default="")
        sizes = (one for one in (size, 8.0, 7.5, 7.0, 6.5, 6.0) if one <= size)
        return next((s for s in sizes if QFontMetricsF(ui_font(s, 600)).horizontalAdvance(longest) + 3 < wide), 0.0)

    def _paint_numbers(
        self, painter: QPainter, cell: QRectF, row: int, column: int, size: float, both: bool, joined: bool
    ) -> None:
        count = int(self.counts[row, column])
        painter.setFont(ui_font(size, 600 if row == column else 400))
        high = painter.fontMetrics().height()
        center = Qt.AlignmentFlag.AlignCenter
        written = grouped(count)
        if cell.width() < painter.fontMetrics().horizontalAdvance(written) + 2:
            size = 6.0
            painter.setFont(ui_font(size, 600 if row == column else 400))
            high = painter.fontMetrics().height()
        if cell.height() < high - 3 or cell.width() + 2 < painter.fontMetrics().horizontalAdvance(written):
            return  # the tooltip has it
        share = percent(self.share(row, column)) if count else ""
        if not count:
            painter.setOpacity(0.55)
        if both and share:
            painter.drawText(QRectF(cell.left(), cell.center().y() - high, cell.width(), high), center, written)
            painter.setFont(ui_font(size - 1))
            painter.drawText(QRectF(cell.left(), cell.center().y(), cell.width(), high), center, share)
        else:
            painter.drawText(cell, center, f"{written} · {share}" if share and joined else written)
        painter.setOpacity(1.0)

    def _paint_names(self, painter: QPainter, area: QRectF, grid: QRectF) -> None:
        painter.setFont(ui_font(8))
        painter.setPen(theme().muted)
        line = painter.fontMetrics().height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(grid.left(), area.top(), grid.width(), line + 2), Qt.AlignmentFlag.AlignLeft,
                         tr("called →"))  # fmt: skip
        painter.drawText(QRectF(area.left(), grid.top() - line - 2, grid.left() - area.left() - 6, line), right,
                         tr("is ↓"))  # fmt: skip
        painter.setPen(theme().text)
        elide = painter.fontMetrics().elidedText
        for at, name in enumerate(self.names):
            cell = self._cell(grid, at, at)
            if cell.height() >= line - 4 or not at % (1 + int(line / max(cell.height(), 1))):
                place = QRectF(area.left() + 2, cell.center().y() - line / 2, grid.left() - area.left() - 8, line)
                painter.drawText(place, right, elide(name, Qt.TextElideMode.ElideRight, round(place.width())))
            if self._upright(cell.width()):
                if cell.width() >= line - 4 or not at % (1 + int(line / max(cell.width(), 1))):
                    room = grid.top() - area.top() - line - 4
                    painter.save()
                    painter.translate(cell.center().x(), grid.top() - 3)
                    painter.rotate(-90)
                    painter.drawText(QRectF(0, -line / 2, room, line), Qt.AlignmentFlag.AlignVCenter,
                                     elide(name, Qt.TextElideMode.ElideRight, round(room)))  # fmt: skip
                    painter.restore()
            else:
                place = QRectF(cell.left(), grid.top() - line - 2, cell.width(), line)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    # -- mouse and keyboard

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.current = cell
            self._describe()
            self.asked.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and len(self.names):
            down, right = _MOVES[key]
            last = len(self.names) - 1
            self.current = (
                min(max(self.current[0] + down, 0), last),
                min(max(self.current[1] + right, 0), last),
            )
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self.names):
            self.asked.emit(*self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The tooltip says a cell in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            if cell is not None:
                QToolTip.showText(event.globalPos(), f"{self.words(*cell)} {tr('Click: list them (Enter)')}", self)
            else:
                QToolTip.hideText()
            return True
        return bool(super().event(event))
