"""The ground of a page that is scrolled, where that is painted with each step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from nnsim.gui.theme import theme


class Ground(QWidget):
    """A page with the colour of a panel as its own: when it is painted, nothing of all that lies below it is.

    The style sheet has the same colour for it: of a page that is transparent there, Qt does not believe it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour."""
        QPainter(self).fillRect(event.rect(), theme().panel)


def ground_bar(area: QAbstractScrollArea) -> None:
    """Let the scroll bar of an area that stands on a panel have that colour as its own, too."""
    area.verticalScrollBar().parentWidget().setAutoFillBackground(True)
