"""The line below the table of contributions: what is added up, a button that copies the table, and the sum."""

from math import isnan

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.numbers import full, long
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, per_theme, signals
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plain_buttons import Link

_SIDE, _GAP = 8, 6
_DIGITS = 9  # how large the sum is written


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
        self.sum = Label("", mono=True, size=_DIGITS, parent=self)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said, self._number = "", ""
        self._total: float | None = None
        self._wide = -1  # the room that the words need
        self._placed: object = None
        signals().changed.connect(self._dress)

    def show_total(self, words: str, total: float | None) -> None:
        """Show what is added up, and what it comes to."""
        if words != self._said:
            self._said, self._wide, self._placed = words, -1, None
            self.words.setText(words)
        if total != self._total or isnan(total or 0.0):
            self._total, self._number = total, "" if total is None else long(total)
            every = "" if total is None else full(total)
            self.sum.setText(self._number)
            self.sum.setToolTip(every)
            self.sum.setAccessibleName(tr("Sum {number}", number=every) if every else "")
        self._place()

    def sizeHint(self) -> QSize:
        """As high as the button, in any width."""
        return QSize(0, self.copies.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All goes along with the right side."""
        super().resizeEvent(event)
        self._place()

    def _dress(self) -> None:
        """Other letters need other room."""
        self._wide, self._placed = -1, None
        self._place()

    def _place(self) -> None:
        """The sum has the room that it needs, the words what is left beside it and the button."""
        button, high, end = self.copies.sizeHint().width(), self.height(), self.width() - _SIDE
        if self._wide < 0:
            self._wide = self.words.sizeHint().width()
        words, needed = self._wide, _metrics().horizontalAdvance(self._number)
        room = max(0, min(words, end - needed - button - _SIDE - 2 * _GAP))
        placed = room, high, end, button
        if placed == self._placed:
            return
        self._placed = placed
        self.words.setGeometry(_SIDE, 0, room, high)
        self.words.setToolTip(self._said if room < words else "")
        left = _SIDE + room + _GAP
        self.copies.setGeometry(left, 0, button, high)
        left += button + _GAP
        self.sum.setGeometry(left, 0, max(0, end - left), high)


@per_theme()
def _metrics() -> QFontMetrics:
    """How much room the sum needs."""
    return QFontMetrics(mono_font(_DIGITS))
