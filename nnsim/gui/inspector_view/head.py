"""The head of the inspector: what it is about, what is said about that, and whether all digits are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.column import Column
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.placing import Places
from nnsim.gui.widgets.plain_buttons import Toggle

_LEFT, _TOP, _RIGHT, _BOTTOM, _GAP = 14, 2, 10, 4, 8


class Head(Column):
    """Title and words below each other, and the button for all digits at their right.

    It places them itself: with each other title a layout would ask for room in the whole window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((_LEFT, _TOP, _RIGHT, _BOTTOM), gap=0, parent=parent)
        self.title = Label("", weight=600)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # no matter of the window's
        self.follows = Label("", "muted", 8.5, wrap=True)
        self.full = accessible(Toggle(self), tr("All digits"), tr("Show all digits of every number"))
        self.full.setText(tr("all digits"))
        self.full.setCheckable(True)
        self.full.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._said: object = None
        self._measured: object = None
        self.add(self.title)
        self.add(self.follows)

    def say(self, title: str, color: str, words: Sequence[str], tips: Sequence[str]) -> None:
        """Say this, where it is something else."""
        said = title, color, tuple(words), tuple(tips)
        if said == self._said:
            return
        self._said = said
        self.title.setText(title)
        self.title.set_color(color)
        self.follows.setText(" · ".join(words))
        self.follows.setVisible(bool(words))
        self.follows.setToolTip("\n".join(tips))

    def arrange(self) -> None:
        """Another title needs no other room: only words break."""
        title, words = self.title, self.follows
        lines = title.fontMetrics().height(), words.fontMetrics().height()
        measured = self.isVisible(), self.width(), words.text(), words.isHidden(), lines
        if measured != self._measured:
            self._measured = measured
            super().arrange()

    def minimumSizeHint(self) -> QSize:
        """Words break, and titles are cut off."""
        lines = sum(item.minimumSize().height() for item, _ in self._items if not item.isEmpty())
        return QSize(0, _TOP + max(lines, self.full.sizeHint().height()) + _BOTTOM)

    def _measure(self, width: int) -> Places:
        size = self.full.sizeHint()
        places, high = super()._measure(width - size.width() - _GAP)
        least = _TOP + size.height() + _BOTTOM
        if len(places) == 1:  # a title alone stands in the middle of the button
            title, x, y, wide, _ = places[0]
            places = [(title, x, y, wide, least - _TOP - _BOTTOM)]
        button = (self.full, max(0, width - _RIGHT - size.width()), _TOP, size.width(), size.height())
        return Places([*places, button], max(high, least))
