"""A card: a rounded frame of the theme, and a titled section that holds one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.label import Label

RADIUS = 8.0
EDGE = 9  # how far the line and its corners reach into a card


class Frame(QWidget):
    """The ground of a card, with a thin line around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        signals().changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is in the card stays as it is painted; its line is elsewhere now."""
        super().resizeEvent(event)
        old, new = event.oldSize(), event.size()
        if old.isValid():
            if new.width() != old.width():
                self.update(min(old.width(), new.width()) - EDGE, 0, EDGE, new.height())
            if new.height() != old.height():
                self.update(0, min(old.height(), new.height()) - EDGE, new.width(), EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card's ground and its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().line, 1))
        painter.setBrush(theme().card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class Card(Frame):
    """A rounded frame; what is shown in it goes into `body`."""

    def __init__(self, parent: QWidget | None = None, margin: int = 12) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.body.setSpacing(6)


class Section(QWidget):
    """A bold title, with room at its right, over a card or any other content."""

    def __init__(self, title: str, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what is in it is not painted again when it grows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.title = Label(title, weight=700)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        column.addLayout(self.row)
        self._column = column
        if content is not None:
            column.addWidget(content)

    def add(self, content: QWidget) -> None:
        """One more widget below the title."""
        self._column.addWidget(content)

    def add_right(self, widget: QWidget) -> None:
        """One more widget at the right of the title."""
        self.row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
