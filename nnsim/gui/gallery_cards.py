"""The cards of the gallery in columns, which the arrow keys walk through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px, ui_font
from nnsim.gui.texts import tr

if TYPE_CHECKING:
    from nnsim.gui.gallery import ExampleCard
    from nnsim.session.history import Milestone

NARROWEST, WIDEST, HEIGHT, GAP = 220, 290, 230, 16


class Cards(QWidget):
    """The cards in as many columns as fit; arrow keys walk through them."""

    def __init__(self, cards: list[ExampleCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self._columns = 1
        for card in cards:
            card.setParent(self)
            card.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def columns_for(self, width: int) -> int:
        """How many cards stand side by side."""
        return max(1, (width + px(GAP)) // (px(NARROWEST) + px(GAP)))

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        rows = -(-len(self.cards) // self.columns_for(width))
        return rows * (px(HEIGHT) + px(GAP))

    def sizeHint(self) -> QSize:
        """Three columns, if there is room."""
        width = 3 * (px(NARROWEST) + px(GAP))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One card: how high all of them are depends on the width."""
        return QSize(px(NARROWEST), px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the cards out anew."""
        super().resizeEvent(event)
        self._columns = self.columns_for(self.width())
        width = min(px(WIDEST), (self.width() + px(GAP)) // self._columns - px(GAP))
        for number, card in enumerate(self.cards):
            row, column = divmod(number, self._columns)
            card.set_width(width)
            card.move(column * (width + px(GAP)), row * (px(HEIGHT) + px(GAP)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Arrow keys go to the neighbour, Home and End to the ends, Enter opens."""
        if event.type() != QEvent.Type.KeyPress or watched not in self.cards:
            return False
        assert isinstance(event, QKeyEvent)
        at = self.cards.index(watched)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: self._columns,
                 Qt.Key.Key_Up: -self._columns}  # fmt: skip
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cards[at].click()
            return True
        if event.key() == Qt.Key.Key_T and (tour := self.cards[at].make_tour_button()) is not None:
            tour.click()
            return True
        ends = {Qt.Key.Key_Home: -at, Qt.Key.Key_End: len(self.cards) - 1 - at}
        if event.key() in steps or event.key() in ends:
            to = at + {**steps, **ends}[Qt.Key(event.key())]
            if 0 <= to < len(self.cards):
                self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False


def fitting(title: str, room: int) -> tuple[QFont, str]:
    """How a title is written in a card: a long one is set smaller before it is cut off."""
    for size in (10.0, 9.5, 9.0, 8.5):
        font = ui_font(size, 600)
        if QFontMetrics(font).horizontalAdvance(title) <= room:
            return font, title
    return font, QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room)


def people_of(example: Milestone, short: bool = False) -> str:
    """Who it is by, with family names alone where there is little room."""
    names = example.people.replace(" and ", ", ").split(", ")
    *others, last = [name.rpartition(" ")[2] for name in names] if short else names
    return tr("{names} and {last}", names=", ".join(others), last=last) if others else last
