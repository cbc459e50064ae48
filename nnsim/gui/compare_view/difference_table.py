"""The numbers of two moments beside each other, and their difference, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from nnsim.gui.compare_view.words import heads
from nnsim.gui.fonts import px
from nnsim.gui.numbers import full, long
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, theme
from nnsim.gui.widgets.plain_table import INSET, PlainTable, half_height

if TYPE_CHECKING:
    from nnsim.session.comparison.compare import Comparison

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_SIDE, _FONT, _INK = (
    int(role) for role in (Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole)
)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SIDES = (int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), *[int(Qt.AlignmentFlag.AlignRight | _MIDDLE)] * 3)
_COLUMNS = len(_SIDES)
_WRITTEN = [int(Qt.AlignmentFlag.AlignTop | side) for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)]


class Differences(QAbstractTableModel):
    """The rows of a comparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self._rows: dict[int, tuple[str, float, float, float]] = {}

    def show(self, comparison: Comparison | None) -> None:
        """Show another comparison; one with as many rows takes the place of another without a new lay-out."""
        before = self.comparison
        if before is None or comparison is None or comparison.rows is not before.rows:
            self._rows = {}
        if before is None or comparison is None or len(before.rows) != len(comparison.rows):
            self.beginResetModel()
            self.comparison = comparison
            self.endResetModel()
            return
        self.comparison = comparison
        if heads(before) != heads(comparison):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)
        if comparison.rows is not before.rows and len(comparison.rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(comparison.rows) - 1, _COLUMNS - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() or self.comparison is None else len(self.comparison.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _SIDE and orientation == Qt.Orientation.Horizontal:
            return _SIDES[section]
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal or self.comparison is None:
            return None
        return self.heads()[section]

    def heads(self) -> tuple[str, ...]:
        """What stands above the columns."""
        return () if self.comparison is None else (tr("where"), *heads(self.comparison), tr("difference"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A name or a number, with all digits as a tooltip."""
        column = index.column()
        if column < 0:
            return None
        if role == _SIDE:
            return _SIDES[column]
        if role == _FONT:
            return mono_font(8.5) if column else None
        if role not in (_DISPLAY, _TIP, _INK) or self.comparison is None:
            return None
        values = self.row(index.row())
        if role == _INK:
            return _ink(values[-1]) if column == _COLUMNS - 1 else None
        value = values[column]
        return self.text(index.row(), column) if role == _DISPLAY else value if column == 0 else full(value)

    def text(self, row: int, column: int) -> str:
        """What is written in a cell."""
        values = self.row(row)
        return long(values[column]) if column else values[0]

    def row(self, number: int) -> tuple[str, float, float, float]:
        """A row of the comparison, made once."""
        known = self._rows.get(number)
        if known is None:
            assert self.comparison is not None
            row = self.comparison.rows[number]
            known = self._rows[number] = row.name, row.first, row.second, row.difference
        return known


def _ink(difference: float) -> QColor:
    colors = theme()
    return colors.faint if difference == 0 else colors.positive if difference > 0 else colors.negative


class DifferenceTable(PlainTable):
    """The table; `asked` carries the place of a row that was chosen."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Differences(self)
        self.setModel(self.rows)
        self.rows.dataChanged.connect(self._forget)
        self.setAccessibleName(tr("Differences"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(22))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are in sight, the names in usual letters and the numbers in even ones."""
        down, across = self.seen(event.rect(), down=True), self.seen(event.rect(), down=False)
        painter, model, colors = QPainter(self.viewport()), self.rows, theme()
        fonts = self.font(), mono_font(8.5)
        for column, left, wide in across:
            font = fonts[column > 0]
            metrics, half, room = QFontMetrics(font), half_height(font), wide - 2 * INSET
            painter.setFont(font)
            painter.setPen(colors.text)
            for row, y, high in down:
                if column == _COLUMNS - 1:
                    painter.setPen(_ink(model.row(row)[-1]))
                text = model.text(row, column)
                if metrics.horizontalAdvance(text) > room:
                    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                painter.drawText(left + INSET, y + high // 2 - half, room, high, _WRITTEN[column > 0], text)
        for row, column in self._marked([at for at, *_ in down], [at for at, *_ in across]):
            self._paint_by_style(painter, model.index(row, column))

    def _forget(self) -> None:
        """Other numbers stand in the rows: what was chosen is no longer there."""
        if self.currentIndex().isValid():
            self.selectionModel().reset()
            self.viewport().update()

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.comparison is not None:
            self.asked.emit(self.rows.comparison.rows[index.row()].place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the edge or neuron."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the edge or neuron, Ctrl+C copies the table, its heads first, with all digits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            rows = self.rows.comparison.rows if self.rows.comparison else ()
            lines = (self.rows.heads(), *((r.name, full(r.first), full(r.second), full(r.difference)) for r in rows))
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        else:
            super().keyPressEvent(event)
