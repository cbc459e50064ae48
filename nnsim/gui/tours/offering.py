"""The button on a card of the gallery that begins the guided tour of its example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from nnsim.gui.languages import spoken
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.session.tours.reading import tours_of

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def add_tours(card: QWidget, example: str, low: int, window: Window) -> QPushButton | None:
    """A button on the card of an example that has a guided tour; with several it opens a menu of them."""
    tours = tours_of(example)
    if not tours:
        return None
    names = ", ".join(spoken(tour.title) for tour in tours)
    button = accessible(QPushButton(tr("Guided tour"), card), tr("Guided tour: {names}", names=names),
                        "\n".join(spoken(tour.about) for tour in tours))  # fmt: skip
    button.setStyleSheet("padding: 1px 8px; min-height: 18px;")
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
    button.adjustSize()
    button.move(8, low - button.height() - 4)
    return button
