"""The numbers that are in a formula, as chips that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import tr
from nnsim.gui.widgets.flow import Flow
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_chip import NumberChip

if TYPE_CHECKING:
    from nnsim.session.explanations.contributions import Part


_MOST = 10


class MadeOf(Flow):
    """`followed` carries the number of the chip that was pressed."""

    read_as = "group"

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=5, ground="card", parent=parent)
        self.chips: list[NumberChip] = []  # those that are shown
        self._made: list[NumberChip] = []
        self._more = Label("", "muted", 8.5)
        self.add(self._more)
        self._more.hide()
        self._shown: tuple[Part, ...] = ()
        self.setAccessibleName(tr("Numbers in the formula"))

    def show_parts(self, parts: Sequence[Part], related: Sequence[Part] = ()) -> None:
        """Show the numbers in a formula, and those that it is about."""
        wanted = (*parts, *related)
        if wanted and wanted != self._shown:
            self._fill(wanted, related)
        self.chips = self._made[: min(len(wanted), _MOST)]
        self.setVisible(bool(wanted))  # at the end: each chip that is shown in sight lays all around it out

    def _fill(self, wanted: tuple[Part, ...], related: Sequence[Part]) -> None:
        self._shown = wanted
        shown = wanted[:_MOST]
        while len(self._made) < len(shown):
            chip = NumberChip("")
            chip.clicked.connect(partial(self._press, len(self._made)))
            self.add(chip, len(self._made))  # before how many more there are
            self._made.append(chip)
        for part, chip in zip(shown, self._made, strict=False):
            tip = tr("What this is the slope of") if part in related else tr("Where this comes from")
            chip.show_number(part.label, part.value, tip)
        for at, chip in enumerate(self._made):
            if chip.isHidden() == (at < len(shown)):
                chip.setVisible(at < len(shown))
        left = len(wanted) - len(shown)
        self._more.setText(tr("and {n} more", n=grouped(left)) if left else "")
        self._more.setVisible(bool(left))
        self.arrange()

    def _press(self, at: int, _on: bool = False) -> None:
        number = self._shown[at].number
        if number is not None:
            self.followed.emit(number)
