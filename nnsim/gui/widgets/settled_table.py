"""A table that is settled before it is painted, whatever has become of its rows and columns.

Qt puts off the layout of the cells, the rest of a change of widths, and the showing of scroll bars, each to a time of
its own after painting, and paints the table once more after each.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

_CALLS = QEvent.Type.MetaCall.value


class SettledTable(QTableView):
    """A table view, perhaps with a header of its own over its columns."""

    def __init__(self, parent: QWidget | None = None, head: QHeaderView | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        if head is not None:
            self.setHorizontalHeader(head)
        self._bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        resized = self.horizontalHeader().sectionResized
        resized.disconnect()  # Qt's own slot waits for a timer
        resized.connect(self._take_widths)

    def settle(self) -> None:
        """Do at once what Qt has put off."""
        self.executeDelayedItemsLayout()
        if any(bar.isVisibleTo(self) != (bar.minimum() < bar.maximum()) for bar in self._bars):
            QCoreApplication.sendPostedEvents(self, _CALLS)  # scroll bars that come and go

    @contextmanager
    def columns_held(self, settled: bool = True) -> Iterator[None]:
        """Columns get other widths in one go; the table takes them, or, if not, when it is settled."""
        head = self.horizontalHeader()
        with QSignalBlocker(head):
            yield
            head.length()  # what is to be stretched is so at once
        if settled:
            self._take_widths()

    def seen(self, area: QRect, *, down: bool) -> list[tuple[int, int, int]]:
        """The rows or columns that have a part in an area: the number, the beginning and the size of each."""
        head = self.verticalHeader() if down else self.horizontalHeader()
        first, last = (area.top(), area.bottom()) if down else (area.left(), area.right())
        begin, end = head.visualIndexAt(first), head.visualIndexAt(last)
        found = []
        for at in range(begin, (end if end >= 0 else head.count() - 1) + 1) if begin >= 0 else ():
            size = head.sectionSize(at)
            if size:
                found.append((at, head.sectionViewportPosition(at), size))
        return found

    def _take_widths(self, _column: int = 0, _old: int = 0, _new: int = 0) -> None:
        self.updateGeometries()
        self.viewport().update()
