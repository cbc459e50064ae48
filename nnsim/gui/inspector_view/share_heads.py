"""The heads of the table of contributions: painted in one go, as high as their letters, which are measured once."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import theme
from nnsim.kit.recent import Recent

_ALONG, _ACROSS = 8, 4  # the room around a head, as the style sheet has it for other headers
_FIRST = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_OTHER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_HORIZONTAL, _RIGHT = Qt.Orientation.Horizontal, Qt.TextElideMode.ElideRight
_TEXTS = 16  # of which it is kept how much there is room for
_OTHER_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ShareHeads(QHeaderView):
    """A header over columns whose names come from the model; the first one stands left, all others right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._size: QSize | None = None
        self._fit: Recent[tuple[str, int]] = Recent(_TEXTS)

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() in _OTHER_SIZE:
            self._size, self._fit = None, Recent(_TEXTS)

    def sizeHint(self) -> QSize:
        """As high as its letters; its width is that of the table."""
        if not self.count():
            return super().sizeHint()
        if self._size is None:
            self._size = super().sizeHint()
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heads, and a line below them."""
        colors, view, model = theme(), self.viewport(), self.model()
        painter = QPainter(view)
        painter.setFont(self.font())
        along, across, bottom, end = px(_ALONG), px(_ACROSS), view.height() - 1, 0
        painter.setPen(colors.muted)
        for at in range(self.count()):
            size = self.sectionSize(at)
            if size:
                start = self.sectionViewportPosition(at)
                end = start + size
                text, room = self._fitting(model.headerData(at, _HORIZONTAL), size - 2 * along)
                if text:
                    side = _OTHER if at else _FIRST
                    painter.drawText(start + along, across, room, bottom - 2 * across, side, text)
        painter.setPen(colors.line)
        painter.drawLine(0, bottom, end - 1, bottom)

    def _fitting(self, text: str, room: int) -> tuple[str, int]:
        """As much of a text as there is room for, with that room."""
        return self._fit.of((text, room), lambda: (self.fontMetrics().elidedText(text, _RIGHT, room), room))
