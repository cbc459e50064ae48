"""Widgets below each other; on a card, what is at its foot stands still while what is above it changes."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import theme
from nnsim.gui.widgets.card import EDGE, Frame
from nnsim.gui.widgets.placing import Place, Places, Placing
from nnsim.gui.written import stand_on

_GAP = 6
_VOID = 140  # so much room is kept above the foot at most: some five lines of a formula


class _Way(NamedTuple):
    """How a part stands: how far from the side, whether it takes all of the width, and whether it is at the foot."""

    inset: int
    wide: bool
    foot: bool


class _Piling(Placing):
    """Widgets below each other, as high as they are together."""

    def __init__(self, ground: str = "", margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self._margin, self._ways = margin, list[_Way]()

    def add(self, widget: QWidget, inset: int = 0, *, wide: bool = True, foot: bool = False) -> None:
        """One more below the others."""
        self._take(widget, len(self._widgets))
        self._ways.append(_Way(inset, wide, foot))

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part must be."""
        shown = ((widget, way) for widget, way in zip(self._widgets, self._ways, strict=True) if not widget.isHidden())
        least = (way.inset + widget.minimumSizeHint().width() for widget, way in shown)
        return QSize(max(least, default=0) + 2 * self._margin, 0)

    def _measure(self, width: int) -> Places:
        places: list[Place] = []
        above = 0  # how many of them are above the foot
        y = start = max(0, self._margin - 2)
        for widget, (inset, all_wide, foot) in zip(self._widgets, self._ways, strict=True):
            if not widget.isHidden():
                room = max(0, width - 2 * self._margin - inset)
                wide = room if all_wide else min(room, widget.sizeHint().width())
                high = widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
                places.append((widget, self._margin + inset, y, wide, high))
                y += high + _GAP
                above += not foot
        need = max(y - _GAP, 0) + start
        left = self._left(width, need) if above < len(places) else 0
        if left:
            places[above:] = [(widget, x, y + left, wide, high) for widget, x, y, wide, high in places[above:]]
        return Places(places, need + left)

    def _left(self, width: int, need: int) -> int:
        """How much room is left above the foot."""
        return 0


class Column(_Piling, QWidget):
    """Widgets below each other, with nothing around them."""

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what is in it is not painted again when it grows
        stand_on(self, ground)

    def _follow(self) -> None:
        stand_on(self, self._ground)
        super()._follow()


class Pile(_Piling, Frame):
    """A card that is as high as what is in it.

    One with a foot stays as high as it has been, up to some room that is left above the foot: what is at its foot, and
    all below the card, stands still while numbers change. `let_go` makes it as high as need be again.
    """

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__("card", margin, parent)
        self._kept = 0, 0  # the height that it has had, in a width

    def _follow(self) -> None:
        super()._follow()
        self.let_go()

    def let_go(self) -> None:
        """What is shown now has nothing to do with what was: no room is kept for that."""
        self._kept = 0, 0
        self.arrange_soon()

    def _left(self, width: int, need: int) -> int:
        at, kept = self._kept
        left = kept - need if width == at and need <= kept <= need + px(_VOID) else 0
        if width == self.width() and (width, need + left) != self._kept:
            self._kept = width, need + left
        return left

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card's ground alone, or with its line where that is to be seen."""
        if self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE).contains(event.rect()):
            QPainter(self).fillRect(event.rect(), theme().card)
        else:
            super().paintEvent(event)
