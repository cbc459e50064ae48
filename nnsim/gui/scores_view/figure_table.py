"""A small table of figures, each row with its name; numbers are copied with all their digits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme, ui_font

Cell = str | int | float | None
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QTableWidget):
    """`heads` are (title, what it is); a cell that is None has no value and is written "–"."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: Sequence[tuple[str, str]] = ()
        self.lines: list[Sequence[Cell]] = []
        self.setAccessibleName(name)
        self.setToolTip(tr("Ctrl+C copies all figures with all digits"))
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        signals().changed.connect(self._follow)
        self._follow()

    def show_lines(self, heads: Sequence[tuple[str, str]], lines: list[Sequence[Cell]], old: bool = False) -> None:
        """Show these lines; what is old is paler."""
        if list(heads) != list(self.heads) or len(lines) != len(self.lines):
            self.heads = heads
            self.clear()
            self.setRowCount(len(lines))
            self.setColumnCount(len(heads))
            for column, (title, tip) in enumerate(heads):
                head = QTableWidgetItem(title)
                head.setToolTip(tip)
                head.setTextAlignment(_RIGHT if column else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.setHorizontalHeaderItem(column, head)
        self.lines = lines
        for row, line in enumerate(lines):
            for column, value in enumerate(line):
                self._put(row, column, value, old)
        wide = self.horizontalHeader().fontMetrics().horizontalAdvance
        for column, (title, _) in enumerate(heads):
            self.setColumnWidth(column, max(wide(title) + 24, 150 if not column else 92))

    def _put(self, row: int, column: int, value: Cell, old: bool) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        number = not isinstance(value, str)
        written = grouped(value) if isinstance(value, int) else short(value) if isinstance(value, float) else value
        item.setText(written or "–")
        item.setToolTip(full(value) if isinstance(value, float) else tr("no value") if value is None else str(value))
        item.setForeground(theme().faint if old else theme().text)
        if not column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        elif number:
            item.setFont(mono_font(9))
            item.setTextAlignment(_RIGHT)

    def _follow(self) -> None:
        self.setFont(ui_font(9))
        self.horizontalHeader().setFont(ui_font(8.5))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        lines, heads, self.heads = self.lines, self.heads, ()
        if heads:
            self.show_lines(heads, lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = [[title for title, _ in self.heads], *self.lines]
            text = "\n".join(
                "\t".join("" if v is None else full(v) if isinstance(v, float) else str(v) for v in row) for row in rows
            )
            QGuiApplication.clipboard().setText(text)
        else:
            super().keyPressEvent(event)
