"""The list of stops: on or off, in words, hits so far, and how many hits are let pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme, ui_font

if TYPE_CHECKING:
    from nnsim.session.session import Session

NUMBER = int(Qt.ItemDataRole.UserRole)
STOP, HITS, PASS = range(3)
OWN_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)


class StopTable(QTableWidget):
    """The table; `switched` carries (number, on), `ignored` (number, how many), `removed` the numbers."""

    switched = Signal(int, bool)
    ignored = Signal(int, int)
    removed = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._session = session
        self._filling = False
        self.setHorizontalHeaderLabels([tr("stop"), tr("hits"), tr("let pass")])
        self.setAccessibleName(tr("Stops"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(24))
        head = self.horizontalHeader()
        head.setSectionResizeMode(STOP, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(HITS, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(PASS, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(HITS, 70)
        self.setColumnWidth(PASS, 70)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(self._changed)
        signals().changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the stops as they are now."""
        session, chosen = self._session, self.chosen()
        setup = session.setup if session.ready and not session.running else None
        stopped = session.stops.stopped
        here = {stop.number for stop in stopped.stops} if stopped else set()
        self._filling = True
        self.setRowCount(len(session.stops.items))
        for row, stop in enumerate(session.stops.items):
            problem = session.stops.problem(stop.number, setup)
            said = tr(session.stops.words(stop))
            words = QTableWidgetItem(
                tr("{said} · cannot be asked: {why}", said=said, why=tr(problem.what)) if problem else said
            )
            words.setData(NUMBER, stop.number)
            words.setFlags(words.flags() & ~Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            words.setCheckState(Qt.CheckState.Checked if stop.enabled else Qt.CheckState.Unchecked)
            words.setToolTip(tr(str(problem)) if problem else tr("Space switches it on and off, Delete removes it"))
            hits, ignore = QTableWidgetItem(grouped(stop.hits)), QTableWidgetItem(str(stop.ignore))
            hits.setFlags(hits.flags() & ~Qt.ItemFlag.ItemIsEditable)
            hits.setToolTip(tr("How often it has come true since the last reset, or since a jump to another moment"))
            ignore.setToolTip(tr("How many hits are let pass before it halts; F2 or a double click changes it"))
            for column, item in ((STOP, words), (HITS, hits), (PASS, ignore)):
                if stop.number in here:
                    item.setFont(ui_font(9, 700))
                item.setForeground(theme().text if stop.enabled and not problem else theme().faint)
                self.setItem(row, column, item)
            if problem is not None:
                words.setIcon(icon("warning", theme().warning))
            elif stop.number in here:
                words.setIcon(icon("stop", theme().error))
        self._filling = False
        self._choose(chosen)

    def chosen(self) -> list[int]:
        """The numbers of the stops that are selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        items = [self.item(row, STOP) for row in rows]
        return [int(item.data(NUMBER)) for item in items if item is not None]

    def _choose(self, numbers: list[int]) -> None:
        self.clearSelection()
        for row in range(self.rowCount()):
            item = self.item(row, STOP)
            if item is not None and item.data(NUMBER) in numbers:
                for column in range(3):
                    self.item(row, column).setSelected(True)

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        number = int(self.item(item.row(), STOP).data(NUMBER))
        if item.column() == STOP:
            self.switched.emit(number, item.checkState() == Qt.CheckState.Checked)
        elif item.column() == PASS:
            text = item.text().strip()
            if text.isascii() and text.isdecimal() and len(text) < 10:
                self.ignored.emit(number, int(text))
            else:
                self.refresh()

    def event(self, event: QEvent) -> bool:
        """Space and Delete belong to the list while it has the focus, not to the window."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space switches the selected stops, Delete removes them, F2 changes how many hits are let pass."""
        numbers = self.chosen()
        if event.key() == Qt.Key.Key_Space and numbers:
            on = not all(self._session.stops[number].enabled for number in numbers)
            for number in numbers:
                self.switched.emit(number, on)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and numbers:
            self.removed.emit(numbers)
        elif event.key() == Qt.Key.Key_F2 and self.currentRow() >= 0:
            self.edit(self.model().index(self.currentRow(), PASS))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows selects none."""
        super().mouseReleaseEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()
