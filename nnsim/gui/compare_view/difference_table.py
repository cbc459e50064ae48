"""The numbers of two moments beside each other, and their difference, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import full, long
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, theme

if TYPE_CHECKING:
    from nnsim.session.comparison.compare import Comparison

Index = QModelIndex | QPersistentModelIndex


class Differences(QAbstractTableModel):
    """The rows of a comparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None

    def show(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() or self.comparison is None else len(self.comparison.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _side(section)
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal or self.comparison is None:
            return None
        return (tr("where"), tr(self.comparison.first.label), tr(self.comparison.second.label), tr("difference"))[
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A name or a number, with all digits as a tooltip."""
        if not index.isValid() or self.comparison is None:
            return None
        row = self.comparison.rows[index.row()]
        values = (row.name, row.first, row.second, row.difference)
        value = values[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return value if isinstance(value, str) else long(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return value if isinstance(value, str) else full(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.FontRole and index.column():
            return mono_font(8.5)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 3:
            colors = theme()
            return colors.faint if row.difference == 0 else colors.positive if row.difference > 0 else colors.negative
        return None


def _side(column: int) -> int:
    """Names stand on the left, numbers on the right."""
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class DifferenceTable(QTableView):
    """The table; `asked` carries the place of a row that was chosen."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Differences(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Differences"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(22))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.comparison is not None:
            self.asked.emit(self.rows.comparison.rows[index.row()].place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the edge or neuron."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the edge or neuron, Ctrl+C copies the table with all digits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            rows = self.rows.comparison.rows if self.rows.comparison else ()
            lines = ("\t".join((r.name, full(r.first), full(r.second), full(r.difference))) for r in rows)
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)
