"""Widgets below each other; on a card, what is at its foot stands still while what is above it changes."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import signals
from nnsim.gui.widgets.card import Frame
from nnsim.gui.widgets.placing import Place, Places, Placing
from nnsim.gui.written import stand_on

_GAP = 6
_VOID = 140  # so much room is kept above the foot at most: some five lines of a formula


@dataclass(frozen=True)
class _Part:
    """A widget in the pile: how far it stands from the side, whether it takes all of the width, or is at the foot."""

    widget: QWidget
    inset: int
    wide: bool
    foot: bool


class _Piling(Placing):
    """Widgets below each other, as high as they are together."""

    def __init__(self, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin, self._parts = margin, list[_Part]()

    def add(self, widget: QWidget, inset: int = 0, *, wide: bool = True, foot: bool = False) -> None:
        """One more below the others."""
        widget.setParent(self)
        self._parts.append(_Part(widget, inset, wide, foot))

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part must be."""
        shown = (part for part in self._parts if not part.widget.isHidden())
        least = (part.inset + part.widget.minimumSizeHint().width() for part in shown)
        return QSize(max(least, default=0) + 2 * self._margin, 0)

    def _measure(self, width: int) -> Places:
        places: list[Place] = []
        above = 0  # how many of them are above the foot
        y = start = max(0, self._margin - 2)
        for part in self._parts:
            widget = part.widget
            if not widget.isHidden():
                room = max(0, width - 2 * self._margin - part.inset)
                wide = room if part.wide else min(room, widget.sizeHint().width())
                high = widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
                places.append((widget, self._margin + part.inset, y, wide, high))
                y += high + _GAP
                above += not part.foot
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


class Pile(_Piling, Frame):
    """A card that is as high as what is in it.

    One with a foot stays as high as it has been, up to some room that is left above the foot: what is at its foot, and
    all below the card, stands still while numbers change. `let_go` makes it as high as need be again.
    """

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(margin, parent)
        self._kept = 0, 0  # the height that it has had, in a width
        signals().changed.connect(self._follow)

    def add(self, widget: QWidget, inset: int = 0, *, wide: bool = True, foot: bool = False) -> None:
        """One more below the others, on ground of its own: where it is painted, the card need not be."""
        super().add(widget, inset, wide=wide, foot=foot)
        stand_on(widget, "card")

    def _follow(self) -> None:
        """Other colours, and perhaps letters of another size."""
        for part in self._parts:
            stand_on(part.widget, "card")
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
