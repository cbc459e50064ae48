"""The list of samples: sorted by a click on a head; a sample is chosen by a click, and stepped through by Enter."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.class_look import PARTS
from nnsim.gui.fonts import px
from nnsim.gui.numbers import full
from nnsim.gui.samples_view.rows import Filter, SampleRows
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, ui_font
from nnsim.session.views.predictions import Predictions

THUMBNAIL = 26
_WIDTHS = {"row": 74, "place": 60, "part": 76, "truth": 92, "called": 104, "share": 74, "loss": 84}
_COPIED = 100_000


class SampleList(QTableView):
    """`chosen` carries the row of the data that is looked at, `asked` one that is to be stepped through."""

    chosen = Signal(int)
    asked = Signal(int)
    sorted = Signal()

    def __init__(self, parent: QWidget | None = None, click_asks: bool = False) -> None:
        super().__init__(parent)
        self.rows = SampleRows(self)
        self._click_asks = click_asks
        self._current: int | None = None
        self._moving = False
        self.setModel(self.rows)
        self.setAccessibleName(tr("Samples and predictions"))
        ways = tr("Click or Enter: step through it") if click_asks else tr("Enter or double click: step through it")
        self.setToolTip(tr("{ways}; Ctrl+C copies", ways=ways))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(px(THUMBNAIL), px(THUMBNAIL)))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self.sort_by)
        self.rows.modelReset.connect(self._fit)
        self.selectionModel().currentRowChanged.connect(self._choose)
        signals().changed.connect(self._follow)
        self._follow()

    # -- what is listed

    def show_predictions(self, found: Predictions | None) -> None:
        """List these; what was looked at stays so."""
        self._moving = True
        self.rows.show_predictions(found)
        self._stay()

    def show_filter(self, wanted: Filter) -> None:
        """List others of them."""
        self._moving = True
        self.rows.show_filter(wanted)
        self._stay()

    def _stay(self) -> None:
        line = None if self._current is None else self.rows.line_of(self._current)
        if line is None:
            self.selectionModel().clear()
        elif line != self.currentIndex().row() or not self.selectionModel().hasSelection():
            flag = self.selectionModel().SelectionFlag
            where = self.rows.index(line, 0)
            self.selectionModel().setCurrentIndex(where, flag.ClearAndSelect | flag.Rows)
        self._moving = False

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more the other way round."""
        if column >= len(self.rows.columns):
            return
        key, now = self.rows.columns[column][0], self.rows.filter
        falling = not now.falling if key == now.key else key in ("loss", "share") or key.startswith("error")
        self.show_filter(replace(now, key=key, falling=falling))
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.rows.columns) - 1)
        self.scrollToTop()
        self.sorted.emit()

    def look_at(self, row: int) -> None:
        """Look at a row of the data, if it is listed."""
        line = self.rows.line_of(row)
        if line is not None:
            self.selectRow(line)
            self.scrollTo(self.rows.index(line, 0))
            self._take(row)

    @property
    def current(self) -> int | None:
        """The row of the data that is looked at."""
        return self._current

    def mark_shown(self, row: int | None) -> None:
        """Mark the sample that the canvas shows."""
        if row != self.rows.shown:
            self.rows.shown = row
            self.viewport().update()

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if not self._moving and row is not None:
            self._take(row)

    def _take(self, row: int) -> None:
        if row != self._current:
            self._current = row
            self.chosen.emit(row)

    # -- looks

    def _fit(self) -> None:
        images = self.rows.found is not None and self.rows.found.table.image is not None
        self.rows.side = px(THUMBNAIL) if images else 0
        high = self.fontMetrics().height() + 7
        self.verticalHeader().setDefaultSectionSize(max(high, px(THUMBNAIL) + 4) if images else high)
        for column, (key, title, _) in enumerate(self.rows.columns):
            named = self.horizontalHeader().fontMetrics().horizontalAdvance(title + " ▼") + 18
            wanted = max(_WIDTHS.get(key, 84), named, self._needed(key))
            self.setColumnWidth(column, wanted + (px(THUMBNAIL) if images and key == "row" else 0))

    def _needed(self, key: str) -> int:
        """The room that the words of a column want: names of files, as far as there is as much, and those of parts."""
        found = self.rows.found
        words = list(map(tr, PARTS)) if key == "part" else list(found.table.files) if key == "place" and found else []
        wide = self.fontMetrics().horizontalAdvance(max(words, key=len, default=""))
        return min(wide + 14, px(200)) if words else 0

    def _follow(self) -> None:
        self.setFont(mono_font(9))
        self.horizontalHeader().setFont(ui_font(8.5))
        self.rows.forget_pictures()
        self._fit()

    # -- mouse and keyboard

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.rows.row_at(self.indexAt(event.position().toPoint()).row())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._take(row)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if self._click_asks and plain and event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.asked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row_at(self.indexAt(event.position().toPoint()).row())
        if row is not None and not self._click_asks:
            self.asked.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row_at(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.asked.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.tsv())
        else:
            super().keyPressEvent(event)

    def table(self, lines: range | list[int] | None = None) -> tuple[list[str], list[list[object]]]:
        """Heads and rows as they are listed; all lines unless some are named."""
        heads = [title for _, title, _ in self.rows.columns]
        wanted = range(self.rows.rowCount()) if lines is None else lines
        return heads, [[self.rows.value(line, column) for column in range(len(heads))] for line in wanted]

    def tsv(self) -> str:
        """The selected samples, or all that are listed, separated by tabs."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        heads, rows = self.table(chosen or range(min(self.rows.rowCount(), _COPIED)))
        lines = [heads, *([full(v) if isinstance(v, float) else str(v) for v in row] for row in rows)]
        return "\n".join("\t".join(line) for line in lines)
