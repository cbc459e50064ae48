"""The samples as a table: which part each belongs to, its inputs and its targets; one's own can be typed into."""

from collections.abc import Sequence
from math import isnan
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from nnsim.gui.data_view.sample_cell import CHOICES, SampleCell
from nnsim.gui.fonts import px
from nnsim.gui.numbers import full, short
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Prepared, class_of

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_DISPLAY, _TIP, _EDIT, _SIDE, _FONT, _INK, _GROUND = (
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.BackgroundRole,
    )
)  # fmt: skip
PARTS = ("training", "validation", "test")
DELETES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
EDITS = DELETES | {Qt.Key.Key_F2, Qt.Key.Key_Insert}


class SampleRows(QAbstractTableModel):
    """A table of samples; the first column says which part a sample belongs to.

    `typed` carries row and column (inputs, then targets) and what was typed, where samples can be edited.
    """

    typed = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.part = np.zeros(0, np.int8)
        self.current: int | None = None
        self.editable = False

    def show_table(self, table: Table | None, prepared: Prepared | None) -> None:
        """Show a table; without its parts, all samples are for training."""
        same = self.table is not None and table is not None and _heads(self.table) == _heads(table)
        same = same and len(self.table.inputs) == len(table.inputs)
        if not same:
            self.beginResetModel()
        self.table = table
        self.part = np.zeros(0 if table is None else len(table.inputs), np.int8)
        if prepared is not None and table is not None:
            self.part[prepared.validation] = 1
            self.part[prepared.test] = 2
        self.current = None
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def show_current(self, row: int | None) -> None:
        """Mark the sample that the canvas shows."""
        if row != self.current:
            rows = [r for r in (self.current, row) if r is not None and r < self.rowCount()]
            self.current = row
            for one in rows:
                self.dataChanged.emit(self.index(one, 0), self.index(one, self.columnCount() - 1), [_GROUND])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many samples there are."""
        return 0 if parent.isValid() or self.table is None else len(self.table.inputs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The part, the inputs, the targets, and for classes the class."""
        if parent.isValid() or self.table is None:
            return 0
        return 1 + bool(self.table.classes) + self.table.inputs.shape[1] + self.table.targets.shape[1]

    def _cell(self, row: int, column: int) -> Any:
        assert self.table is not None
        if column == 0:
            return tr(PARTS[self.part[row]])
        if self.table.classes:
            if column == 1:
                return self.table.classes[int(class_of(self.table.targets[row : row + 1])[0])]
            column -= 1
        inputs = self.table.inputs.shape[1]
        if column <= inputs:
            return self.table.inputs[row, column - 1]
        return self.table.targets[row, column - 1 - inputs]

    def place(self, column: int) -> int | None:
        """Which number of a sample a column shows, inputs first; None for one that cannot be typed into."""
        if self.table is None or column == 0:
            return None
        inputs = self.table.inputs.shape[1]
        if not self.table.classes:
            return column - 1
        if column == 1:
            return inputs
        return column - 2 if column - 2 < inputs else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of one's own samples can be typed into."""
        flags = super().flags(index)
        can = self.editable and self.place(index.column()) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another number; the table changes when the session has taken it."""
        at = self.place(index.column())
        if role != Qt.ItemDataRole.EditRole or at is None or not self.editable:
            return False
        self.typed.emit(index.row(), at, str(value))
        return True

    def exact(self, row: int, column: int) -> str:
        """A cell with all digits, empty where a number is missing."""
        value = self._cell(row, column)
        return value if isinstance(value, str) else "" if isnan(value) else full(value)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self.table is None or not index.isValid():
            return None
        column, named = index.column(), bool(self.table.classes)
        if role == _SIDE:
            return _RIGHT if column > named else None
        if role == _FONT:
            return ui_font(9) if column <= named else None
        if role == _GROUND:
            return self._ground(index.row(), column)
        if role == _INK:
            return self._ink(index.row(), column)
        if role == CHOICES:
            return self.table.classes if column == 1 and named else None
        if role not in (_DISPLAY, _TIP, _EDIT):
            return None
        value = self._cell(index.row(), column)
        if isinstance(value, str):
            return plain_tip(value) if role == _TIP else value
        if isnan(value):
            return tr("missing") if role == _DISPLAY else ""  # and empty where it is copied
        return short(value) if role == _DISPLAY else full(value)

    def _ink(self, row: int, column: int) -> QColor | None:
        if column == 0:
            return (theme().text, theme().warning, theme().evaluate)[self.part[row]]
        assert self.table is not None
        if not self.table.fills:
            return None
        value = self._cell(row, column)
        return theme().faint if not isinstance(value, str) and isnan(value) else None

    def _ground(self, row: int, column: int) -> QColor | None:
        assert self.table is not None
        if row == self.current:
            return theme().accent_soft
        first_target = 1 + bool(self.table.classes) + self.table.inputs.shape[1]
        return mix(theme().card, theme().loss, 0.07) if column >= first_target else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; samples count from 1."""
        if (
            role == Qt.ItemDataRole.TextAlignmentRole
            and orientation == Qt.Orientation.Horizontal
            and self.table is not None
        ):
            return _RIGHT if section > bool(self.table.classes) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Vertical and self.table is not None:
            return plain_tip(self.table.place(section)) or None
        if role != Qt.ItemDataRole.DisplayRole or self.table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        names = [tr("part"), *([tr("class")] if self.table.classes else []), *self.table.input_names]
        names += [f"→ {name}" for name in self.table.target_names]
        return names[section] if section < len(names) else ""


class Samples(QTableView):
    """The table; `asked` carries the row of the sample that was clicked, `typed` that one tried to type in vain.

    Where samples can be edited, `added` asks for one more behind a row, `deleted` for some to go.
    """

    asked = Signal(int)
    typed = Signal()
    added = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SampleRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(SampleCell(self))
        self.setAccessibleName(tr("Samples"))
        self.setToolTip(tr("Click a sample, or press Enter, to see it on the canvas; Ctrl+C copies"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        self.setShowGrid(False)
        self.setWordWrap(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        signals().changed.connect(self._follow)
        self._follow()

    def show_table(self, table: Table | None, prepared: Prepared | None) -> None:
        """Show a table with columns as wide as they need; where one was looking is kept, where it can be."""
        at, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        row, column = at.row(), at.column()
        alike = self.rows.table is not None and table is not None and _heads(self.rows.table) == _heads(table)
        self.rows.show_table(table, prepared)
        if alike:
            self.verticalScrollBar().setValue(scrolled)
            if row >= 0 and not self.currentIndex().isValid() and self.rows.rowCount():
                self.setCurrentIndex(self.rows.index(min(row, self.rows.rowCount() - 1), column))
            return
        head = self.horizontalHeader()
        for column in range(min(self.rows.columnCount(), 200)):
            named = self.rows.headerData(column, Qt.Orientation.Horizontal)
            words = [named, *(str(self.rows.index(row, column).data()) for row in range(min(self.rows.rowCount(), 20)))]
            width = max(
                head.fontMetrics().horizontalAdvance(words[0]),
                *map(self.fontMetrics().horizontalAdvance, words[1:]),
                36,
            )
            head.resizeSection(column, min(width + px(22), px(180)))

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Rows that only look otherwise are painted alone: Qt would paint all that is seen."""
        if list(roles) != [_GROUND]:
            super().dataChanged(first, last, roles)
            return
        top = self.rowViewportPosition(first.row())
        below = self.rowViewportPosition(last.row()) + self.rowHeight(last.row())
        self.viewport().update(0, top, self.viewport().width(), below - top)

    def _follow(self) -> None:
        self.setFont(mono_font(9))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(ui_font(8.5))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the sample."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.asked.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click would edit a cell that can be edited."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._type_into(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the sample, Ctrl+C copies the selected ones; what cannot be typed into says so."""
        types = event.key() in EDITS or (event.text().isprintable() and event.text().strip())
        if types and not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            self._take_key(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.tsv())
        else:
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> None:
        if not self.rows.editable:
            self.typed.emit()
        elif event.key() in DELETES:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        else:
            self._type_into(self.currentIndex(), "" if event.key() == Qt.Key.Key_F2 else event.text())

    def _type_into(self, index: QModelIndex, text: str = "") -> None:
        """Open the editor of a cell, with the first sign that was typed, if any."""
        if not self.rows.editable or (index.isValid() and self.rows.place(index.column()) is None):
            self.typed.emit()
            return
        if not index.isValid():  # there is no sample to type into
            return
        self.edit(index)
        for field in self.viewport().findChildren(QLineEdit):
            if text and field.isVisible():
                field.setText(text)

    def set_editable(self, on: bool) -> None:
        """Let cells be typed into, or not."""
        self.rows.editable = on
        plain = tr("Click a sample, or press Enter, to see it on the canvas; Ctrl+C copies")
        more = tr("Double click or type to change a cell; Ins adds a sample, Del deletes; Ctrl+Z takes it back")
        self.setToolTip(f"{plain}\n{more}" if on else plain)

    def go_to(self, row: int) -> None:
        """Select a sample and scroll to it."""
        column = max(self.currentIndex().column(), 1)
        self.setCurrentIndex(self.rows.index(row, min(column, self.rows.columnCount() - 1)))
        self.scrollTo(self.currentIndex())

    def chosen(self) -> list[int]:
        """The rows that are selected."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def tsv(self) -> str:
        """The selected samples, or all, with their names, separated by tabs."""
        rows = self.chosen() or range(self.rows.rowCount())
        columns = range(self.rows.columnCount())
        lines = [[str(self.rows.headerData(column, Qt.Orientation.Horizontal)) for column in columns]]
        lines += [[self.rows.exact(r, c) for c in columns] for r in rows]
        return "\n".join("\t".join(line) for line in lines)


def _heads(table: Table) -> tuple[object, ...]:
    return table.input_names, table.target_names, table.classes
