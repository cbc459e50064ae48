"""The button on a card of the gallery that begins the guided tour of its example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.languages import spoken
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.gui.window import Window
    from nnsim.session.tours.shelf import Offer


class TourButton(QPushButton):
    """It stands at the lower end of the card's picture, `low` pixels from its top beside text of the usual size."""

    def __init__(self, text: str, card: QWidget, low: int) -> None:
        super().__init__(text, card)
        self._low = low
        signals().changed.connect(self.place)

    def place(self) -> None:
        """As large as its text, and in its place."""
        self.setStyleSheet(f"padding: 1px {px(8)}px; min-height: {px(18)}px;")
        self.adjustSize()
        self.move(8, px(self._low) - self.height() - 4)


def make_tour_button(card: QWidget, offers: Sequence[Offer], low: int, window: Window) -> QPushButton:
    """A button on a card that begins the guided tour it offers; with several it opens a menu of them."""
    names = ", ".join(spoken(offer.title) for offer in offers)
    button = accessible(TourButton(tr("Guided tour"), card, low), tr("Guided tour: {names}", names=names),
                        "\n".join(spoken(offer.about) for offer in offers))  # fmt: skip
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # T does it: Tab goes from card to card
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if len(offers) == 1:
        button.clicked.connect(lambda: window.tours.begin(offers[0].tour()))
    else:
        menu = QMenu(button)
        for offer in offers:
            entry = menu.addAction(spoken(offer.title))
            entry.triggered.connect(lambda _on=False, o=offer: window.tours.begin(o.tour()))
        button.setMenu(menu)
    button.place()
    button.show()
    return button
