"""The names of the rows or columns of a matrix: painted in one go, and measured once for each set of names.

Qt asks the model for two hundred names to know how large a header is, and the style sheet for each that it paints.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import theme

_MOST = 64  # so many sets of names, or names that are cut short, are remembered
_ALONG, _ACROSS = 8, 4  # the room around a name, as the style sheet has it for other headers
_ROW = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_COLUMN = int(Qt.AlignmentFlag.AlignCenter)


class NamesHeader(QHeaderView):
    """A header whose names come from `names`; one that it has none for is called by its number."""

    def __init__(
        self, orientation: Qt.Orientation, names: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self._names = names
        self._down = orientation == Qt.Orientation.Vertical
        self._sizes: dict[tuple[int, tuple[str, ...]], QSize] = {}
        self._cut: dict[tuple[str, int], str] = {}
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSectionsClickable(True)

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._sizes.clear()
            self._cut.clear()

    def sizeHint(self) -> QSize:
        """As large as the names ask for."""
        key = (self.count(), tuple(self._names()))
        size = self._sizes.get(key)
        if size is None:
            if len(self._sizes) >= _MOST:
                self._sizes.clear()
            size = self._sizes[key] = super().sizeHint()
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names that are in sight, and below those of columns a line."""
        colors, area = theme(), self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        along, across, names = px(_ALONG), px(_ACROSS), self._names()
        length = area.height() if self._down else area.width()
        first, last = self.visualIndexAt(0), self.visualIndexAt(length - 1)
        last = self.count() - 1 if last < 0 else last
        places = [(at, self.sectionViewportPosition(at), self.sectionSize(at)) for at in range(max(first, 0), last + 1)]
        if places:
            begin, size = places[0][1], places[-1][1] + places[-1][2] - places[0][1]
            ground = (0, begin, area.width(), size) if self._down else (begin, 0, size, area.height())
            painter.fillRect(*ground, colors.panel)
        painter.setPen(colors.line)
        for _, start, size in places:
            end = start + size - 1
            if self._down:
                painter.drawLine(0, end, area.right(), end)
            else:
                painter.drawLine(start, area.bottom(), end, area.bottom())
        painter.setPen(colors.muted)
        for at, start, size in places:
            name = names[at] if at < len(names) else str(at + 1)
            if self._down:
                room = area.width() - 2 * along
                painter.drawText(along, start + across, room, size - 2 * across - 1, _ROW, self._fitting(name, room))
            else:
                room = size - 2 * along
                high = area.height() - 2 * across - 1
                painter.drawText(start + along, across, room, high, _COLUMN, self._fitting(name, room))

    def _fitting(self, name: str, room: int) -> str:
        """A name as far as there is room for it."""
        key = (name, room)
        written = self._cut.get(key)
        if written is None:
            if len(self._cut) >= _MOST * _MOST:
                self._cut.clear()
            written = self._cut[key] = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        return written
