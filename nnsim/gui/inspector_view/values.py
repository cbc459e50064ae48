"""The card of numbers: two columns of symbols, names and values."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nnsim.gui.inspector_view.figures import Figure
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.value_label import ValueLabel


class Values(Card):
    """Numbers that change in place; cells are made anew only when other numbers are shown.

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
        self._names: tuple[tuple[str, str, str], ...] = ()
        self._full = False

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these numbers."""
        names = tuple((figure.key, figure.symbol, figure.name) for figure in figures)
        if names != self._names:
            self._names = names
            self._build(figures)
        for figure in figures:
            cell = self.cells[figure.key]
            cell.set_value(figure.value, figure.exact, figure.absent)
            cell.set_color(figure.tone, figure.tone != "text")
            cell.set_leading(figure.number is not None)

    def set_full(self, wanted: bool) -> None:
        """Show all digits; numbers are then below each other."""
        if wanted != self._full:
            self._full = wanted
            for cell in self.cells.values():
                cell.set_full(wanted)
            self._place()

    def _build(self, figures: list[Figure]) -> None:
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self.cells = {}
        for figure in figures:
            cell = ValueLabel(f"{figure.symbol} {tr(figure.name)}")
            cell.set_full(self._full)
            cell.set_leading(figure.number is not None)
            cell.asked.connect(partial(self.asked.emit, figure.key))
            cell.followed.connect(partial(self.followed.emit, figure.key))
            self.cells[figure.key] = cell
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(Label(f"{figure.symbol}  {figure.name}", "muted", 8.5))
            column.addWidget(cell)
            self._grid.addWidget(holder)
        self._place()

    def _place(self) -> None:
        taken = [self._grid.takeAt(0).widget() for _ in range(self._grid.count())]
        holders = [widget for widget in taken if widget is not None]
        columns = 1 if self._full or len(holders) == 1 else 2
        for number, holder in enumerate(holders):
            self._grid.addWidget(holder, number // columns, number % columns)
            holder.show()  # at once: what the layout shows later may be too late for this frame
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
