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
from nnsim.session.tours.reading import tours_of

if TYPE_CHECKING:
    from nnsim.gui.window import Window


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


def add_tours(card: QWidget, example: str, low: int, window: Window) -> QPushButton | None:
    """A button on the card of an example that has a guided tour; with several it opens a menu of them."""
    tours = tours_of(example)
    if not tours:
        return None
    names = ", ".join(spoken(tour.title) for tour in tours)
    button = accessible(TourButton(tr("Guided tour"), card, low), tr("Guided tour: {names}", names=names),
                        "\n".join(spoken(tour.about) for tour in tours))  # fmt: skip
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # T does it: Tab goes from card to card
    card.setAccessibleDescription(card.accessibleDescription() + tr(" T: guided tour."))
    card.setToolTip(card.toolTip() + tr("\n\nGuided tour  (T)"))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if len(tours) == 1:
        button.clicked.connect(lambda: window.tours.begin(tours[0]))
    else:
        menu = QMenu(button)
        for tour in tours:
            menu.addAction(spoken(tour.title)).triggered.connect(lambda _on=False, t=tour: window.tours.begin(t))
        button.setMenu(menu)
    button.place()
    return button
