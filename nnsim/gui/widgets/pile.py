"""Widgets below each other on a card, put in their places without a layout: Qt would ask each of them many times."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.widgets.card import Frame

_GAP = 6


@dataclass(frozen=True)
class _Part:
    """A widget in the pile: how far it stands from the side, and whether it takes all of the width."""

    widget: QWidget
    inset: int
    wide: bool


class Pile(Frame):
    """A card that is as high as what is in it; who has changed much in it says so once, at the end, by `arrange`."""

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin, self._parts = margin, list[_Part]()
        self._found: dict[int, tuple[list[tuple[QWidget, int, int, int, int]], int]] = {}  # by width
        self._told = -1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, inset: int = 0, *, wide: bool = True) -> None:
        """One more below the others."""
        widget.setParent(self)
        self._parts.append(_Part(widget, inset, wide))

    def arrange(self) -> None:
        """Put all in its place; those around hear of it only where the pile needs another height."""
        self._found.clear()
        self._put()
        high = self._places(self.width())[1]
        if high != self._told:
            self._told = high
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Something in it needs other room, or has come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width all is in another place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._put()

    def heightForWidth(self, width: int) -> int:
        """As high as all parts one below the other."""
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self._places(self.width())[1])

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part must be."""
        least = (part.inset + part.widget.minimumSizeHint().width() for part in self._parts if _shown(part.widget))
        return QSize(max(least, default=0) + 2 * self._margin, 0)

    def _put(self) -> None:
        for widget, x, y, wide, high in self._places(self.width())[0]:
            widget.setGeometry(x, y, wide, high)

    def _places(self, width: int) -> tuple[list[tuple[QWidget, int, int, int, int]], int]:
        """Where each part that is shown stands in a width, and how high all are together."""
        found = self._found.get(width)
        if found is None:
            found = self._found[width] = self._measure(width)
        return found

    def _measure(self, width: int) -> tuple[list[tuple[QWidget, int, int, int, int]], int]:
        places = []
        y = self._margin - 2
        for part in self._parts:
            widget = part.widget
            if _shown(widget):
                room = max(0, width - 2 * self._margin - part.inset)
                wide = room if part.wide else min(room, widget.sizeHint().width())
                high = widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
                places.append((widget, self._margin + part.inset, y, wide, high))
                y += high + _GAP
        return places, max(y - _GAP, 0) + self._margin - 2


def _shown(widget: QWidget) -> bool:
    return not widget.isHidden()
