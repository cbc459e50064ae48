"""The line below the table of contributions: what is added up, a button that copies the table, and the sum."""

from math import isnan

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnsim.engine.veil import is_hidden
from nnsim.gui.numbers import full, long
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, per_theme, signals, theme, ui_font
from nnsim.gui.widgets.plain_buttons import Link

_SIDE, _GAP = 8, 6
_SIZE = 9
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TotalLine(QWidget):
    """`copied` tells that the table is to be copied; a click on the line copies the sum with all its digits.

    Words and sum are painted: as labels, each other sum would lay out the page anew, and be painted twice.
    """

    read_as = "value"

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = tr("Copy the rows and their sum with all digits")
        self.copies = accessible(Link(tr("copy"), self), tr("Copy the table"), tip)
        self.copies.clicked.connect(lambda _on=False: self.copied.emit())
        self.words, self.sum = "", ""
        self.fitting = ""  # as much of the words as there is room for
        self._total: float | None = None
        self._place_of_copies: object = None
        signals().changed.connect(self._place)

    def show_total(self, words: str, total: float | None) -> None:
        """Show what is added up, and what it comes to."""
        if words == self.words and total == self._total and not isnan(total or 0.0):
            return
        self.words, self._total, self.sum = words, total, "" if total is None else long(total)
        exact = self._exact
        self.setToolTip(exact)
        self.setAccessibleName(" · ".join([words, *([tr("Sum {number}", number=exact)] if exact else [])]))
        self._place()

    @property
    def _exact(self) -> str:
        """The sum with all its digits."""
        return "" if self._total is None else full(self._total)

    def sizeHint(self) -> QSize:
        """As high as the button, in any width."""
        return QSize(0, self.copies.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All goes along with the right side."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The sum has the room that it needs, the words what is left beside it and the button."""
        of_words, of_sum = _metrics()
        button, high = self.copies.sizeHint().width(), self.height()
        taken = of_sum.horizontalAdvance(self.sum) + button + 2 * (_SIDE + _GAP)
        wide, room = of_words.horizontalAdvance(self.words), max(0, self.width() - taken)
        self.fitting = self.words
        if wide > room:
            self.fitting, wide = of_words.elidedText(self.words, Qt.TextElideMode.ElideRight, room), room
            self.setToolTip(f"{self.words}\n{self._exact}")
        place = (_SIDE + wide + _GAP, 0, button, high)
        if place != self._place_of_copies:
            self._place_of_copies = place
            self.copies.setGeometry(*place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the sum."""
        colors, wide, high = theme(), self.width() - 2 * _SIDE, self.height()
        painter = QPainter(self)
        painter.setFont(ui_font(_SIZE))
        painter.setPen(colors.muted)
        painter.drawText(_SIDE, 0, wide, high, _LEFT, self.fitting)
        if self.sum:
            painter.setFont(mono_font(_SIZE))
            painter.setPen(colors.text)
            painter.drawText(_SIDE, 0, wide, high, _RIGHT, self.sum)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click copies the sum, as with other numbers."""
        if event.button() != Qt.MouseButton.LeftButton or self._total is None or is_hidden(self._total):
            super().mousePressEvent(event)
            return
        exact = self._exact
        QGuiApplication.clipboard().setText(exact)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tr("copied {number}", number=exact), self)


@per_theme()
def _metrics() -> tuple[QFontMetrics, QFontMetrics]:
    """How much room words and sums need."""
    return QFontMetrics(ui_font(_SIZE)), QFontMetrics(mono_font(_SIZE))
