"""A matrix as a table: short numbers in cells, all digits in tooltips and in what is copied, "not yet" where None."""

from collections.abc import Sequence
from functools import lru_cache
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from nnsim.gui.numbers import full, short
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.gui.widgets.names_header import NamesHeader
from nnsim.gui.widgets.plain_table import INSET, PlainTable, half_height

Index = QModelIndex | QPersistentModelIndex
_NAME = 16  # digits that the name of a row has room for; a longer one loses its middle
_BESIDE = 8  # what a cell keeps free beside its number
_NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRITTEN = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_TINTS = 256
_BITS = np.uint64


@lru_cache(maxsize=8)
def _tints(card: int, hue: int) -> tuple[QColor, ...]:
    """The grounds of cells, from that of a 0 to that of the largest number."""
    ground, ink = QColor.fromRgba(card), QColor.fromRgba(hue)
    return tuple(mix(ground, ink, 0.35 * at / (_TINTS - 1)) for at in range(_TINTS))


class ArrayModel(QAbstractTableModel):
    """A matrix with names for its rows and columns; `hidden` cells (NaN masks aside) are shown as a dash."""

    def __init__(self, parent: QWidget | None = None, *, tinted: bool = True) -> None:
        super().__init__(parent)
        self.array: NDArray[Any] | None = None
        self.rows: Sequence[str] = ()
        self.columns: Sequence[str] = ()
        self._absent: NDArray[np.bool_] | None = None
        self._smallest = self._scale = 0.0
        self._tinted = tinted

    def set_array(
        self,
        array: NDArray[Any] | None,
        rows: Sequence[str] = (),
        columns: Sequence[str] = (),
        absent: NDArray[np.bool_] | None = None,
    ) -> None:
        """Show another matrix, or None; a matrix of the same shape replaces the numbers where they stand."""
        same = self.fits(array, rows, columns)
        if not same:
            self.beginResetModel()
        self.array, self.rows, self.columns, self._absent = array, tuple(rows), tuple(columns), absent
        self._smallest, self._scale = _extent(array)
        if not same:
            self.endResetModel()
        elif array is not None and array.size:
            last = self.index(array.shape[0] - 1, array.shape[1] - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def fits(self, array: NDArray[Any] | None, rows: Sequence[str], columns: Sequence[str]) -> bool:
        """True for a matrix whose numbers can stand where those that are shown do."""
        if array is None or self.array is None:
            return array is self.array
        return array.shape == self.array.shape and (tuple(rows), tuple(columns)) == (self.rows, self.columns)

    def shows(self, array: NDArray[Any] | None, absent: NDArray[np.bool_] | None) -> bool:
        """True for the same numbers, to the last bit, of a matrix that fits."""
        if array is None or self.array is None:
            return array is self.array
        if (absent is None) != (self._absent is None) or not np.array_equal(array.view(_BITS), self.array.view(_BITS)):
            return False
        return absent is None or self._absent is None or np.array_equal(absent, self._absent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() or self.array is None else int(self.array.shape[0])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() or self.array is None else int(self.array.shape[1])

    def absent(self, row: int, column: int) -> bool:
        """True for a cell that holds no number, such as a cut edge."""
        return self._absent is not None and bool(self._absent[row, column])

    def exact(self, row: int, column: int) -> str:
        """A cell with all its digits."""
        assert self.array is not None
        return "" if self.absent(row, column) else full(self.array[row, column])

    @property
    def longest(self) -> int:
        """In how many signs every number can be written: those with the most are extreme."""
        if self.array is None or not self._scale:
            return 1
        return max(len(short(-size)) for size in (self._smallest, self._scale))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's number, its tooltip, its place, and its tint by sign and size."""
        if self.array is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            names = [names[at] for names, at in ((self.rows, row), (self.columns, column)) if at < len(names)]
            return plain_tip(f"{' → '.join(names)}\n{self.exact(row, column) or tr('cut')}".strip())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        if role == Qt.ItemDataRole.BackgroundRole:
            return self.tint(row, column)
        return None

    def text(self, row: int, column: int) -> str:
        """A cell as it is shown."""
        assert self.array is not None
        return "–" if self.absent(row, column) else short(self.array[row, column])

    def tint(self, row: int, column: int) -> QColor | None:
        """The ground of a cell, by the sign and the size of its number."""
        assert self.array is not None
        value = float(self.array[row, column])
        if not self._tinted or self.absent(row, column) or not isfinite(value) or self._scale <= 0:
            return None
        colors = theme()
        hue = colors.positive if value > 0 else colors.negative
        return _tints(colors.card.rgba(), hue.rgba())[round((_TINTS - 1) * abs(value) / self._scale)]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a row or a column; its number where it has none."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        names = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        name = names[section] if section < len(names) else str(section + 1)
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name


def _extent(array: NDArray[Any] | None) -> tuple[float, float]:
    """The smallest and the largest size of the finite numbers that are not 0; two zeros where there is none."""
    if array is None or not array.size:
        return 0.0, 0.0
    sizes = np.abs(array)
    largest = float(sizes.max())
    if not isfinite(largest):
        sizes = sizes[np.isfinite(sizes)]
        largest = float(sizes.max(initial=0.0))
    return (float(np.where(sizes > 0, sizes, largest).min()) if largest else 0.0), largest


class ArrayTable(PlainTable):
    """A table of numbers; Ctrl+C copies the selected cells, or all, with all digits, separated by tabs.

    Where its numbers lead on, `asked` carries row and column of one that was clicked.
    """

    copied = Signal(str)
    asked = Signal(int, int)

    def __init__(
        self, name: str, parent: QWidget | None = None, model: ArrayModel | None = None, *, leads: bool = False
    ) -> None:
        super().__init__(parent, NamesHeader(Qt.Orientation.Horizontal, lambda: self.numbers.columns))
        self._leads = leads
        self._laid_out: tuple[int, int, int] | None = None
        self.numbers = model or ArrayModel(self)
        self.setVerticalHeader(NamesHeader(Qt.Orientation.Vertical, lambda: self.numbers.rows))
        self.setModel(self.numbers)
        self.setAccessibleName(name)
        self.setToolTip(tr("{name}: Ctrl+C copies with all digits", name=name))
        if leads:
            self.setToolTip(tr("{name}: a click leads to where a number comes from; Ctrl+C copies", name=name))
            self.clicked.connect(self._ask)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setCornerWidget(QWidget())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        signals().changed.connect(self._follow)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self._follow()

    def set_array(
        self,
        array: NDArray[Any] | None,
        rows: Sequence[str] = (),
        columns: Sequence[str] = (),
        absent: NDArray[np.bool_] | None = None,
    ) -> bool:
        """Show another matrix; None is shown as "not yet". False where it is the one that is shown."""
        array = None if array is None else np.atleast_2d(np.array(array, dtype=np.float64))
        if self.numbers.fits(array, rows, columns):
            if self.numbers.shows(array, absent):
                return False
            self.numbers.set_array(array, rows, columns, absent)
            self._fill_width()
            return True
        with self.columns_held():
            self.numbers.set_array(array, rows, columns, absent)
            for header in (self.horizontalHeader(), self.verticalHeader()):
                header.setVisible(array is not None)
        self.settle()
        self._fill_width()
        self.viewport().update()
        return True

    @property
    def head_height(self) -> int:
        """How high the names of the columns are."""
        return self.horizontalHeader().sizeHint().height()

    def _fill_width(self) -> None:
        """Columns are as wide as their numbers and names; as many as fit fill the width."""
        head, count, room = self.horizontalHeader(), self.numbers.columnCount(), self.viewport().width()
        name = max(self.numbers.columns, key=len, default="")
        number = self.fontMetrics().horizontalAdvance("0" * max(10, self.numbers.longest)) + _BESIDE
        wanted = max(number, QFontMetrics(head.font()).horizontalAdvance(name) + 16)
        if not count or (count, wanted, room) == self._laid_out:
            return
        self._laid_out = (count, wanted, room)
        with self.columns_held():
            if count * wanted <= room:
                head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
                width = max(wanted, room // max(room // wanted, 1))  # none is cut at the right side: "-0" is no number
                head.setDefaultSectionSize(width)
                for column in range(count):
                    if head.sectionSize(column) != width:
                        head.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A few columns fill the width."""
        super().resizeEvent(event)
        self._fill_width()

    def _follow(self) -> None:
        self.setFont(mono_font(9.5))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(ui_font(9))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.verticalHeader().setMaximumWidth(QFontMetrics(ui_font(9)).horizontalAdvance("0" * _NAME))
        self._fill_width()
        self.viewport().update()

    def tsv(self) -> str:
        """The selected cells, or all when none or only one is, with all digits, columns separated by tabs."""
        model = self.numbers
        if model.array is None:
            return ""
        chosen: QItemSelection = self.selectionModel().selection()
        indexes = chosen.indexes()
        if len(indexes) <= 1:
            rows, columns = range(model.rowCount()), range(model.columnCount())
        else:
            rows = range(min(i.row() for i in indexes), max(i.row() for i in indexes) + 1)
            columns = range(min(i.column() for i in indexes), max(i.column() for i in indexes) + 1)
        return "\n".join("\t".join(model.exact(row, column) for column in columns) for row in rows)

    def copy(self) -> None:
        """Copy the numbers."""
        text = self.tsv()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def _ask(self, index: QModelIndex) -> None:
        """A single cell was clicked; one that is added to a selection to be copied does not lead on."""
        held = QGuiApplication.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if index.isValid() and held == Qt.KeyboardModifier.NoModifier and len(self.selectedIndexes()) <= 1:
            self.asked.emit(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies; Enter asks where the number of the cell comes from."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._leads and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is in sight of the table, or a dashed "not yet"."""
        painter = QPainter(self.viewport())
        if self.numbers.array is None:
            self._paint_not_yet(painter)
        elif self.numbers.array.size:
            self._paint_cells(painter, event.rect())

    def _paint_cells(self, painter: QPainter, area: QRect) -> None:
        """All that is plain in one go: Qt asks for each cell ten times. What is chosen or under the mouse is Qt's."""
        model = self.numbers
        down, across = self.seen(area, down=True), self.seen(area, down=False)
        if not across or not down:
            return
        painter.setFont(self.font())
        painter.setPen(theme().text)
        metrics = self.fontMetrics()
        half = half_height(self.font())
        for row, y, high in down:
            top = y + (high - 1) // 2 - half  # where the style has it
            for column, x, wide in across:
                tint = model.tint(row, column)
                if tint is not None:
                    painter.fillRect(x, y, wide - 1, high - 1, tint)
                text, room = model.text(row, column), wide - 1 - 2 * INSET
                if len(text) * metrics.averageCharWidth() > room:
                    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                painter.drawText(x + INSET, top, room, high, _WRITTEN, text)
        for row, column in self._marked([at for at, *_ in down], [at for at, *_ in across]):
            self._paint_by_style(painter, model.index(row, column))
        right, bottom = across[-1][1] + across[-1][2] - 1, down[-1][1] + down[-1][2] - 1
        painter.setPen(theme().line)
        for _, y, high in down:
            painter.drawLine(area.left(), y + high - 1, min(area.right(), right), y + high - 1)
        for _, x, wide in across:
            painter.drawLine(x + wide - 1, area.top(), x + wide - 1, min(area.bottom(), bottom))

    def _paint_not_yet(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(9.5))
        words = tr("not yet")
        area = painter.fontMetrics().boundingRect(words).adjusted(-12, -6, 12, 6)
        area.moveCenter(self.viewport().rect().center())
        painter.setPen(QPen(theme().faint, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, 6, 6)
        painter.setPen(theme().muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
