"""The card of numbers: two columns of symbols, names and values."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nnsim.gui.inspector_view.figures import Figure
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.value_label import ValueLabel


class Cell(QWidget):
    """A symbol with its name over the number; the number shown in it may become another one.

    `asked` and `followed` carry the key of the number.
    """

    asked = Signal(str)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._shown: Figure | None = None
        self.name = Label("", "muted", 8.5)
        self.value = ValueLabel("")
        self.value.asked.connect(lambda: self.asked.emit(self.key))
        self.value.followed.connect(lambda: self.followed.emit(self.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.value)

    def show_figure(self, figure: Figure) -> None:
        """Show a number; the very same is not shown again."""
        if figure == self._shown:
            return
        self._shown = figure
        self.key = figure.key
        self.name.setText(f"{figure.symbol}  {figure.name}")
        self.value.show_number(
            f"{figure.symbol} {tr(figure.name)}",
            figure.value,
            figure.exact,
            figure.absent,
            figure.address is not None,
        )
        self.value.set_color(figure.tone, figure.tone != "text")


class Values(Card):
    """Numbers that change in place: a cell that is there shows another one, and none is made anew.

    `asked` carries the key of a hidden one that the person wants to be asked for, `followed` that of one whose origin
    is wanted.
    """

    asked = Signal(str)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self.body.addLayout(self._grid)
        self.cells: dict[str, ValueLabel] = {}
        self._made: list[Cell] = []
        self._placed = (0, 0)
        self._full = False

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these numbers."""
        while len(self._made) < len(figures):
            cell = Cell()
            cell.value.set_full(self._full)
            cell.asked.connect(self.asked)
            cell.followed.connect(self.followed)
            self._made.append(cell)
        used = self._made[: len(figures)]
        for cell, figure in zip(used, figures, strict=True):
            cell.show_figure(figure)
        self.cells = {cell.key: cell.value for cell in used}
        self._place()

    def set_full(self, wanted: bool) -> None:
        """Show all digits; numbers are then below each other."""
        if wanted != self._full:
            self._full = wanted
            for cell in self._made:
                cell.value.set_full(wanted)
            self._place()

    def _place(self) -> None:
        count = len(self.cells)
        columns = 1 if self._full or count == 1 else 2
        before, self._placed = self._placed, (count, columns)
        if self._placed == before:
            return
        if columns != before[1]:
            while self._grid.count():
                self._grid.takeAt(0)
        for number, cell in enumerate(self._made):
            if self._grid.indexOf(cell) < 0:
                self._grid.addWidget(cell, number // columns, number % columns)
            cell.setVisible(number < count)  # at once: what the layout shows later may be too late for this frame
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
