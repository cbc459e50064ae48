"""A card of widgets below each other; what is at its foot stands still while what is above it changes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from nnsim.gui.fonts import px
from nnsim.gui.widgets.card import Frame
from nnsim.gui.widgets.placing import Piling

_VOID = 100  # so much room is kept above the foot at most: some three lines of a formula


class Pile(Piling, Frame):
    """A card that is as high as what is in it.

    One with a foot stays as high as it has been, up to some room that is left above the foot: what is at its foot, and
    all below the card, stands still while numbers change. `let_go` makes it as high as need be again.
    """

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__((margin, margin - 2, margin, margin - 2), ground="card", parent=parent)
        self._kept = 0, 0  # how far down the foot has stood, in a width

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self.let_go()

    def let_go(self) -> None:
        """What is shown now has nothing to do with what was: no room is kept for that."""
        self._kept = 0, 0
        self.arrange_soon()

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part must be."""
        shown = ((item.minimumSize().width(), way.inset) for item, way in self._items if not item.isEmpty())
        left, _, right, _ = self._margins
        return QSize(max((wide + inset for wide, inset in shown), default=0) + left + right, 0)

    def _left(self, width: int, need: int) -> int:
        at, kept = self._kept
        left = kept - need if width == at and need <= kept <= need + px(_VOID) else 0
        if width == self.width() and (width, need + left) != self._kept:
            self._kept = width, need + left
        return left
