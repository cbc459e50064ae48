"""The line below the table of contributions: what is added up, a button that copies the table, and the sum."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.numbers import full, long
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plain_buttons import Link

_SIDE, _GAP = 8, 6


class TotalLine(QWidget):
    """`copied` tells that the table is to be copied.

    The line puts its parts in their places itself: with a layout, each other sum would lay out the whole page anew.
    """

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words = Label("", "muted", 9, parent=self)
        tip = tr("Copy the rows and their sum with all digits")
        self.copies = accessible(Link(tr("copy"), self), tr("Copy the table"), tip)
        self.copies.clicked.connect(lambda _on=False: self.copied.emit())
        self.sum = Label("", mono=True, size=9, parent=self)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_total(self, words: str, total: float | None) -> None:
        """Show what is added up, and what it comes to."""
        number = "" if total is None else long(total)
        self.words.setText(words)
        self.sum.setText(number)
        self.sum.setToolTip("" if total is None else full(total))
        self.sum.setAccessibleName(tr("Sum {number}", number=full(total)) if number else "")
        self._place()

    def sizeHint(self) -> QSize:
        """As high as the button, in any width."""
        return QSize(0, self.copies.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All goes along with the right side."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The sum has the room that it needs, the words what is left beside it and the button."""
        button, high, end = self.copies.sizeHint().width(), self.height(), self.width() - _SIDE
        needed = self.sum.fontMetrics().horizontalAdvance(self.sum.text())
        words = self.words.sizeHint().width()
        room = max(0, min(words, end - needed - button - _SIDE - 2 * _GAP))
        self.words.setGeometry(_SIDE, 0, room, high)
        self.words.setToolTip(self.words.text() if room < words else "")
        left = _SIDE + room + _GAP
        self.copies.setGeometry(left, 0, button, high)
        left += button + _GAP
        self.sum.setGeometry(left, 0, max(0, end - left), high)
