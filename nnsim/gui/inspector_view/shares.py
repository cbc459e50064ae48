"""The contributions to a number as a table, the largest first, each with a bar; rows lead to what they are made of."""

from collections.abc import Callable
from math import isnan
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.inspector_view.rows import Row, Rows
from nnsim.gui.inspector_view.share_heads import ShareHeads
from nnsim.gui.inspector_view.share_painting import paint_rows
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full, narrow, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, per_theme, signals, theme, ui_font
from nnsim.gui.widgets.settled_table import SettledTable
from nnsim.session.explanations.numbers import Number

Index = QModelIndex | QPersistentModelIndex
_ROW = 24
_MOST_ROWS = 9
_DIGITS = 4
_LEAVE = QEvent.Type.Leave
_EMPTY = 4  # rows below the last one that may stay empty, so that nothing below the table moves at each step
_LOOKED_AT = 12  # rows that decide whether a column says anything


class ShareRows(QAbstractTableModel):
    """Rows in an order; each is made when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Rows = Rows([])
        self.order: list[int] = []
        self.sized = True
        self.largest = 0.0
        self.unsummed = False  # nothing is added
        self.digits = _DIGITS
        self._made: dict[int, Row] = {}

    def show_rows(self, rows: Rows, sized: bool) -> bool:
        """Show these rows, by size or in the order of the program. True when there are more or fewer than before."""
        order = list(rows.order(sized))
        fresh, changed = len(order) != len(self.order), rows.heads != self.rows.heads
        if fresh:
            self.beginResetModel()
        self.rows, self.order, self.sized, self._made = rows, order, sized, {}
        sizes = np.abs(rows.products)
        finite = sizes[np.isfinite(sizes)]
        self.largest = float(finite.max()) if len(finite) else 0.0
        self.unsummed = not len(finite) and bool(np.isnan(sizes).all())
        self.digits = _digits(self.largest, rows.total)
        if fresh:
            self.endResetModel()
        elif order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(order) - 1, 3))
        if changed:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)
        return fresh

    def row(self, at: int) -> Row:
        """The row at a place of the table."""
        if at not in self._made:
            self._made[at] = self.rows.row(self.order[at])
        return self._made[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What, two factors, and what they add."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if column else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.label}: {full(row.product)}" if column == 0 else self.number(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label if column == 0 else self.number(row, column)
        parts = [row.label, tr(row.lead.tip)] if row.lead.tip != row.label else [row.label]
        if not np.isnan(row.product):
            parts.append(f"= {full(row.product)}")
        if row.lead.main is not None:
            parts.append(tr("Click or Enter: where that comes from"))
        return "\n".join(part for part in parts if part)

    def number(self, row: Row, column: int) -> str:
        """The number in a cell."""
        value = (0.0, row.left, row.right, row.product)[column]
        if isnan(value) and (column < 3 or not row.lead.numbers[0]):
            return ""
        return short(value, self.digits) if column == 3 else narrow(value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.rows.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def column_says(self, column: int) -> bool:
        """True for a column of factors that differ; one that is the same everywhere says nothing."""
        if column > self.rows.factors:
            return False
        known, without, looked_at = set(), set(), min(len(self.order), _LOOKED_AT)
        for at in range(looked_at):
            kind = self.rows.kind(self.order[at])
            if kind in without:
                continue  # it need not be made
            row = self.row(at)
            value = row.left if column == 1 else row.right
            if isnan(value):
                without.add(kind)
            else:
                known.add(value)
            if len(known) > 1:
                return True
        return bool(known) and looked_at == 1


def _digits(largest: float, total: float | None) -> int:
    """How many digits terms need so that they add up to what is written as their sum, also where they cancel."""
    ratio = largest / abs(total) if total and np.isfinite(total) else 1.0
    return min(_DIGITS + int(np.log10(ratio)), 17) if ratio >= 100 else _DIGITS


@per_theme()
def _product_width(digits: int) -> int:
    """How wide the column of products is for numbers of so many digits."""
    return QFontMetrics(mono_font(8.5)).horizontalAdvance("−0.1" + "2" * digits) + 34


class Shares(SettledTable):
    """The table. `followed` carries the number that a row leads to, `pointed` the places that carried what is lit."""

    followed = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ShareHeads())
        self.rows = ShareRows(self)
        self.lit = -1
        self._columns: object = None  # what they were laid out for
        self._room = 0  # for how many rows
        self._tip = ""
        self.written: Callable[[Number], str] = lambda number: number.quantity  # how a number is called in the menu
        self.setModel(self.rows)
        self.setAccessibleName(tr("Contributions"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QTableView { border-radius: 8px; } QHeaderView, QHeaderView::section { background: transparent; }"
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.verticalHeader().setMinimumSectionSize(px(_ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(px(40))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        signals().changed.connect(self._follow)
        self._follow()

    def show_rows(self, rows: Rows, sized: bool) -> None:
        """Show these rows."""
        model = self.rows
        fresh = model.show_rows(rows, sized)
        shown = len(model.order)
        self._take_shape(fresh)
        hidden = len(rows) - shown
        tip = tr("{n} more are exactly 0", n=grouped(hidden)) if hidden else ""
        if tip != self._tip:
            self._tip = tip
            self.setToolTip(tip)
        lit, self.lit = self.lit, -1
        if lit >= 0:
            self._light(lit if lit < shown else -1, anew=True)
        if shown and self.hasFocus() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))  # one can go on with Enter

    def _take_shape(self, fresh: bool) -> None:
        """Columns that say something, with room for their digits, and as many rows as there is room for."""
        model = self.rows
        said = (model.column_says(1), model.column_says(2), not len(model.rows) or not model.unsummed)
        columns = (model.digits, said)
        if columns != self._columns:
            self._columns = columns
            with self.columns_held(settled=not fresh):
                for column, says in enumerate(said, 1):
                    self.setColumnHidden(column, not says)
                self._widen()
        elif not fresh:
            return
        self.make_room(len(model.order))
        self.settle()

    def make_room(self, count: int) -> None:
        """Be as high as so many rows ask for, up to nine; while that leaves only some empty, the room stays."""
        rows = min(max(count, 1), _MOST_ROWS)
        if not rows <= self._room <= rows + _EMPTY:
            self._room = rows
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * px(_ROW) + 8)

    def _follow(self) -> None:
        self._columns, self._room = None, 0
        self.horizontalHeader().setFont(ui_font(8.5))
        digits = QFontMetrics(mono_font(8.5))
        for column in (1, 2):
            self.setColumnWidth(column, digits.horizontalAdvance("−0.001234") + 10)
        self._widen()
        self.viewport().update()

    def _widen(self) -> None:
        self.setColumnWidth(3, _product_width(self.rows.digits))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are in sight, and the line below the cell that has the focus."""
        down, across = self.seen(event.rect(), down=True), self.seen(event.rect(), down=False)
        if not down or not across:
            return
        painter = QPainter(self.viewport())
        paint_rows(painter, self.rows, down, across, self.lit)
        if self.hasFocus() and self.currentIndex().isValid():
            cell = QRectF(self.visualRect(self.currentIndex()))
            painter.setPen(theme().accent)
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())

    # -- leading on

    def _number(self, index: QModelIndex) -> Number | None:
        """What a cell leads to: a factor, or what the whole row is about."""
        if not index.isValid():
            return None
        row = self.rows.row(index.row())
        factor = row.lead.numbers[index.column() - 1] if index.column() in (1, 2) else None
        return factor or row.lead.main

    def _ask(self, number: Number | None) -> None:
        if number is not None:
            self._light(-1)
            self.followed.emit(number)

    def _light(self, row: int, anew: bool = False) -> None:
        """Light up a row, and on the canvas what carried it."""
        if row != self.lit or anew:
            self.lit = row
            self.viewport().update()
            self.pointed.emit(self.rows.row(row).lead.places if row >= 0 else ())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._light(index.row() if index.isValid() else -1)
        hand = self._number(index) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self._number(self.indexAt(event.position().toPoint())))

    def viewportEvent(self, event: QEvent) -> bool:
        if type(event) is QEvent and event.type() is _LEAVE:
            self._light(-1)
        return super().viewportEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._light(current.row() if current.isValid() else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a row, Shift+Enter its other factor; Ctrl+C copies the table with all digits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex()
            if index.isValid():
                row = self.rows.row(index.row())
                other = next((n for n in row.lead.numbers if n is not None and n != row.lead.main), row.lead.main)
                self._ask(other if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else row.lead.main)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where each of a row's numbers comes from, and copying."""
        index = self.indexAt(event.pos())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            row = self.rows.row(index.row())
            for number in dict.fromkeys((row.lead.main, *row.lead.numbers)):
                if number is not None:
                    action = menu.addAction(tr("Where {number} comes from", number=self.written(number)))
                    action.triggered.connect(lambda _on=False, n=number: self._ask(n))
            menu.addSeparator()
        menu.addAction(tr("Copy the table")).triggered.connect(self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Copy the rows as they are ordered, separated by tabs, with all digits, and their sum."""
        found = []
        for at in range(self.rows.rowCount()):
            row = self.rows.row(at)
            cells = [row.label, *(full(x) for x in (row.left, row.right) if not np.isnan(x)), full(row.product)]
            found.append("\t".join(cells))
        total = self.rows.rows.total
        if total is not None:
            found.append(f"{self.rows.rows.total_text}\t{full(total)}")
        QGuiApplication.clipboard().setText("\n".join(found))
