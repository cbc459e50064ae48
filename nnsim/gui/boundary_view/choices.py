"""What is chosen in the boundary: the inputs that run, what is drawn, and at what all other inputs are held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.boundary_view.held import HeldInputs
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.session.views.categories import categories

if TYPE_CHECKING:
    from nnsim.parts.contracts import Table
    from nnsim.session.views.plane import Plane, Range

DECISION, UNSURE = "decision", "σ "


class Choices(QWidget):
    """Choosers and sliders; `plane_chosen` when other inputs run or are held elsewhere, `output_chosen` when something
    else is to be drawn, `held_moved` ({input: value}) when a slider was moved or a value chosen.
    """

    read_as = "group"

    plane_chosen = Signal()
    output_chosen = Signal()
    held_moved = Signal(object)

    def __init__(self, export: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.across = Combo(tr("Across"), tr("The input that runs from left to right"))
        self.up = Combo(tr("Up"), tr("The input that runs upwards"))
        self.shown = Combo(tr("Output"), tr("What is drawn: the decision, or one output of the network"))
        self.others = Combo(tr("Others at"), tr("At what the inputs are held that do not run"))
        about = tr("of the training part; a category stands at its most frequent value")
        self.others.add(tr("mean"), "mean", about)
        self.others.add(tr("median"), "median", about)
        self.others.add(tr("a sample"), "row", tr("a row of the data"))
        self.row: QSpinBox = accessible(
            QSpinBox(), tr("Row of the data"), tr("The sample at which the others are held")
        )
        self.row.setMinimum(1)
        self.held = HeldInputs()
        self.said = Label("", "muted", 8.5)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.be_low(False)
        self.fit: QToolButton = accessible(QToolButton(), tr("Fit"), tr("Show all samples again (Home)"))
        self._labels: dict[Combo, Label] = {}
        first = self._line(("→", self.across), ("↑", self.up))
        first.insertStretch(0, 0)
        first.addWidget(self.fit)
        first.addWidget(export)
        second = self._line((tr("shows"), self.shown), (tr("others at"), self.others))
        second.addWidget(self.row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 3, 8, 4)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.held, 1)
        layout.addWidget(self.said)
        for chooser in (self.across, self.up, self.others):
            chooser.currentIndexChanged.connect(self._chosen)
        self.row.valueChanged.connect(self._chosen)
        self.shown.currentIndexChanged.connect(self.output_chosen)
        self.held.changed.connect(self.held_moved)
        signals().changed.connect(self._follow)
        self._follow()

    def be_low(self, low: bool) -> None:
        """Take less height: one line for what is said, and one slider at a time."""
        self.said.setFixedHeight(self.said.fontMetrics().lineSpacing() * (1 if low else 2) + 2)
        self.held.least = 1 if low else 2

    def _line(self, *pairs: tuple[str, Combo]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(5)
        for text, chooser in pairs:
            self._labels[chooser] = Label(text, "muted", 8.5)
            chooser.setMinimumContentsLength(4)
            line.addWidget(self._labels[chooser])
            line.addWidget(chooser, 1)
        return line

    def offer(
        self, inputs: tuple[str, ...], outputs: tuple[str, ...], rows: int, decides: bool, x: int, y: int | None,
        unsure: bool = False,
    ) -> None:  # fmt: skip
        """Offer the inputs and outputs of other data; `decides` where regions of classes can be drawn, `unsure` where
        it is known how sure the outputs are.
        """
        every = (self.across, self.up, self.shown, self.others, self.row)
        for one in every:
            one.blockSignals(True)
        for chooser, chosen in ((self.across, x), (self.up, y)):
            chooser.clear()
            for at, name in enumerate(inputs):
                chooser.add(name, str(at))
            chooser.choose(str(chosen or 0))
        self.shown.clear()
        if decides:
            self.shown.add(tr("decision"), DECISION, tr("The regions in which each class wins"))
        for at, name in enumerate(outputs):
            self.shown.add(name, str(at))
        for at, name in enumerate(outputs if unsure and len(inputs) > 1 else ()):
            self.shown.add(
                tr("σ of {name}", name=name), f"{UNSURE}{at}", tr("How sure the output is: its standard deviation")
            )
        self.shown.setCurrentIndex(0)
        self.others.choose("mean")
        self.row.setMaximum(max(rows, 1))
        for one in every:
            one.blockSignals(False)
        for chooser, seen in ((self.up, len(inputs) > 1), (self.shown, self.shown.count() > 1),
                              (self.others, len(inputs) > 2), (self.across, len(inputs) > 1)):  # fmt: skip
            chooser.setVisible(seen)
            self._labels[chooser].setVisible(seen)
        self._show_row()

    @property
    def inputs(self) -> tuple[int, int | None]:
        """The inputs that run across and up."""
        y = int(self.up.key()) if self.up.count() > 1 else None
        return int(self.across.key() or 0), y

    @property
    def output(self) -> int | None:
        """The output that is drawn; None for the decision."""
        key = self.shown.key()
        return None if key in ("", DECISION) else int(key.removeprefix(UNSURE))

    @property
    def unsure(self) -> bool:
        """True where it is drawn how sure the output is."""
        return self.shown.key().startswith(UNSURE)

    @property
    def held_at(self) -> str | int:
        """What the others are held at: "mean", "median", or a row of the data."""
        return self.row.value() - 1 if self.others.key() == "row" else self.others.key()

    def show_held(self, table: Table, ranges: list[Range], plane: Plane) -> None:
        """Put the sliders where the others are held."""
        running = {plane.x} if plane.y is None else {plane.x, plane.y}
        self.held.show_inputs(table.input_names, ranges, plane.held, running, categories(table))

    def _chosen(self) -> None:
        if self.up.count() > 1 and self.across.key() == self.up.key():  # what was chosen stays, the other gives way
            changed = self.sender()
            other = self.up if changed is self.across else self.across
            other.blockSignals(True)
            other.setCurrentIndex((other.currentIndex() + 1) % other.count())
            other.blockSignals(False)
        self._show_row()
        self.plane_chosen.emit()

    def _show_row(self) -> None:
        self.row.setVisible(self.others.key() == "row" and self.others.isVisibleTo(self))

    def _follow(self) -> None:
        self.fit.setIcon(icon("fit"))
