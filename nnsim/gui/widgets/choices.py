"""A row of small buttons of which one is pressed; the row breaks where it becomes too long."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from nnsim.gui.widgets.flow import Flow
from nnsim.gui.widgets.plain_buttons import Toggle


class Choices(Flow):
    """Small buttons of which one is pressed; `chosen` carries its key when a person pressed it."""

    read_as = "group"

    chosen = Signal(str)

    def __init__(self, name: str, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(ground=ground, parent=parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, Toggle] = {}  # those that are shown, by their keys
        self._made: list[Toggle] = []
        self._items: tuple[tuple[str, str, str], ...] = ()
        self._group = QButtonGroup(self)

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
            self.add(button)
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
        self.arrange()

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
