"""The table of all gradients: sorted by a click on a head, filtered, copied; a row selects its edge on the canvas."""

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.numbers import full, long, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.session.checks.gradient_table import Column, GradientTable, Row, Which

Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[Column, ...] = ("weight", "analytic", "numeric", "error")
VERDICTS = {
    "agrees": ("●", "good"), "differs": ("▲", "error"), "not known": ("○", "warning"), "kink": ("◆", "warning"),
}  # fmt: skip
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class GradientRows(QAbstractTableModel):
    """The rows that are chosen, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: GradientTable | None = None
        self.order = np.zeros(0, np.intp)
        self.column: Column = "error"
        self.descending = True
        self._which: Which = "all"
        self._text = ""

    def show_table(self, table: GradientTable | None) -> None:
        """Show another comparison."""
        self.table = table
        self._arrange()

    def choose(self, which: Which, text: str) -> None:
        """Show these rows alone."""
        if (which, text) != (self._which, self._text):
            self._which, self._text = which, text
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; that of verdicts sorts by the error."""
        self.column = COLUMNS[min(column, len(COLUMNS) - 1)]
        self.descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        if self.table is None:
            self.order = np.zeros(0, np.intp)
        else:
            order = self.table.order(self.column, self.descending)
            self.order = order[self.table.chosen(self._which, self._text)[order]]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The weight, both gradients, the error, and what it means."""
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def name(self, row: int) -> str:
        """What a row is called: both ends of its edge, numbered from 1."""
        assert self.table is not None
        source, target = self.table.ends(int(self.order[row]))
        return f"{source} → {target}" if source else tr("bias of {unit}", unit=target)

    def one(self, row: int) -> Row:
        """A row."""
        assert self.table is not None
        return self.table.row(int(self.order[row]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self.table is None or not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if 0 < column < len(COLUMNS) else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(9) if 0 < column < len(COLUMNS) else ui_font(9)
        one = self.one(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(index.row(), column, one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((
                self.name(index.row()),
                tr("analytic {number}", number=full(one.analytic)),
                tr("numeric {number}", number=full(one.numeric)),
                tr("relative error {number}", number=full(one.error)),
                tr("Click: select it on the canvas"),
            ))  # fmt: skip
        if role == Qt.ItemDataRole.ForegroundRole and column == len(COLUMNS):
            return getattr(theme(), VERDICTS[one.verdict][1])
        if role == Qt.ItemDataRole.BackgroundRole and one.verdict == "differs":
            return mix(theme().card, theme().serious, 0.10)
        return None

    def _text_of(self, row: int, column: int, one: Row) -> str:
        if column == 0:
            return self.name(row)
        if column in (1, 2):
            return long(one.analytic if column == 1 else one.numeric)
        if column == 3:
            return short(float(f"{one.error:.2g}"))
        return f"{VERDICTS[one.verdict][0]} {tr(one.verdict)}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("weight or bias"), tr("analytic"), tr("numeric"), tr("relative error"), "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if 0 < section < len(COLUMNS) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Sort by where it is"),
                tr("What the program's backward pass gives; sort by size"),
                tr("The slope that was measured by moving the weight; sort by size"),
                tr("|analytic − numeric| against the larger of the two, and at least a millionth of the loss"),
                tr("Sort by the error"),
            )[section]
        return None


class GradientView(QTableView):
    """The table; `asked` carries the place of a row that was clicked."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GradientRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Gradients"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setStyleSheet("QHeaderView::section { padding-right: 18px; }")  # room for the sign of sorting
        self.setSortingEnabled(True)
        self.sortByColumn(3, Qt.SortOrder.DescendingOrder)
        signals().changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.horizontalHeader().setFont(ui_font(8.5))
        digits, words = QFontMetrics(mono_font(9)), QFontMetrics(ui_font(9))
        self.verticalHeader().setDefaultSectionSize(max(digits.height(), words.height()) + 6)
        wide = digits.horizontalAdvance("−0.123456789e−10") + 14
        for column, width in enumerate((words.horizontalAdvance("hidden12 128 → hidden12 12") + 12, wide, wide, 136)):
            self.setColumnWidth(column, width)
        self.viewport().update()

    def tsv(self) -> str:
        """The selected rows, or all that are shown, with their heads and all digits, separated by tabs."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = rows if len(rows) > 1 else list(range(self.rows.rowCount()))
        lines = ["\t".join((tr("weight or bias"), tr("analytic"), tr("numeric"), tr("relative error"), tr("verdict")))]
        for row in rows:
            one = self.rows.one(row)
            numbers = (full(one.analytic), full(one.numeric), full(one.error))
            lines.append("\t".join((self.rows.name(row), *numbers, tr(one.verdict))))
        return "\n".join(lines)

    def copy(self) -> None:
        """Copy the rows."""
        if self.rows.rowCount():
            QGuiApplication.clipboard().setText(self.tsv())

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.table is not None:
            self.asked.emit(self.rows.table.place(int(self.rows.order[index.row()])))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the edge."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the edge, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
