"""A row of small buttons of which one is pressed; the row breaks where it becomes too long."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QLayoutItem, QWidget

from nnsim.gui.widgets.plain_buttons import Toggle


class Flow(QLayout):
    """Widgets from left to right, and on a new line where there is no room."""

    def __init__(self, parent: QWidget | None = None, gap: int = 3) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._known: list[tuple[QLayoutItem, int, int]] | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """One more."""
        self._items.append(item)
        self._known = None

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        self._known = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in a width; Qt asks for it many times."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has another size now, or is shown or hidden."""
        super().invalidate()
        self._heights.clear()
        self._known = None

    def _sizes(self) -> list[tuple[QLayoutItem, int, int]]:
        """What is shown, and how wide and high; Qt asks for that many times, too."""
        if self._known is None:
            shown = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._known = [(item, size.width(), size.height()) for item, size in shown]
        return self._known

    def setGeometry(self, area: QRect) -> None:
        """Put the widgets into an area."""
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = self._sizes()
        return QSize(sum(wide + self._gap for _, wide, _ in sizes), max((high for *_, high in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        sizes = self._sizes()
        return QSize(max((wide for _, wide, _ in sizes), default=0), max((high for *_, high in sizes), default=0))

    def _arrange(self, area: QRect, move: bool) -> int:
        left, end = area.x(), area.right() + 1
        x, y, height = left, area.y(), 0
        for item, wide, high in self._sizes():
            if x > left and x + wide > end:
                x, y, height = left, y + height + self._gap, 0
            if move:
                item.setGeometry(QRect(x, y, wide, high))
            x += wide + self._gap
            height = max(height, high)
        return y + height - area.y()


class Choices(QWidget):
    """Small buttons of which one is pressed; `chosen` carries its key when a person pressed it."""

    read_as = "group"

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setAccessibleName(name)
        self.buttons: dict[str, Toggle] = {}  # those that are shown, by their keys
        self._made: list[Toggle] = []
        self._items: tuple[tuple[str, str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._flow = Flow(self)

    def set_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Offer these: key, text and tooltip each; buttons that are there say something else, and none is made anew."""
        if tuple(items) == self._items:
            return
        pressed = self.key()
        before, self._items = self._items, tuple(items)
        while len(self._made) < len(items):
            button = Toggle(self)
            button.setCheckable(True)
            button.clicked.connect(partial(self._press, len(self._made)))
            self._made.append(button)
            self._flow.addWidget(button)
        for at, button in enumerate(self._made):
            item, old = (offered[at] if at < len(offered) else None for offered in (self._items, before))
            if item is not None and item != old:
                button.setText(item[1])
                button.setToolTip(item[2])
                button.setAccessibleName(item[2] or item[1])
            if (item is None) != (old is None):
                (self._group.removeButton if item is None else self._group.addButton)(button)
                button.setVisible(item is not None)
                button.setChecked(False)
        self.buttons = {item[0]: button for item, button in zip(self._items, self._made, strict=False)}
        self.choose_only(pressed if pressed in self.buttons else "")

    def _press(self, at: int, _on: bool = False) -> None:
        self.chosen.emit(self._items[at][0])

    def choose(self, key: str) -> None:
        """Press a button from outside."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)

    def choose_only(self, key: str) -> None:
        """Press a button from outside, or, with "", none."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)
        elif (pressed := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    def key(self) -> str:
        """The key of the button that is pressed."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")
