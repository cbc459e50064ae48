"""The numbers that are in a formula, as chips that lead to them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnsim.gui.texts import tr
from nnsim.gui.widgets.choices import Flow
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.session.explanations.contributions import Part
from nnsim.session.explanations.numbers import Number

_MOST = 10


class MadeOf(QWidget):
    """`followed` carries the number of the chip that was pressed."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=5)
        self.chips: list[NumberChip] = []
        self._shown: tuple[Part, ...] = ()
        self.setAccessibleName(tr("Numbers in the formula"))

    def show_parts(self, parts: Sequence[Part], related: Sequence[Part] = ()) -> None:
        """Show the numbers in a formula, and those that it is about."""
        wanted = (*parts, *related)
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = []
        for part in wanted[:_MOST]:
            tip = tr("What this is the slope of") if part in related else tr("Where this comes from")
            chip = NumberChip(part.label, part.value, tip, parent=self)
            chip.clicked.connect(lambda _on=False, number=part.number: self._follow(number))
            chip.show()
            self._flow.addWidget(chip)
            self.chips.append(chip)
        if len(wanted) > _MOST:
            more = Label(tr("and {n} more", n=f"{len(wanted) - _MOST:,}"), "muted", 8.5, parent=self)
            more.show()
            self._flow.addWidget(more)
        self._flow.invalidate()
        self._flow.setGeometry(self.rect())
        self.updateGeometry()

    def _follow(self, number: Number | None) -> None:
        if number is not None:
            self.followed.emit(number)
