"""Heat maps: the matrices of a layer in colours, live, and the weights of pictures as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.letters import is_common, lettered
from nnsim.gui.numbers import full, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.color_scale import diverging
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change
from nnsim.session.views.heat import EXCITES, FIELDS, OF_UNITS, Heat, Sheet, reach
from nnsim.session.views.live_pass import why_not
from nnsim.session.views.maximize import Maximizer

if TYPE_CHECKING:
    from nnsim.gui.heat_view.plot import Cell, HeatPlot
    from nnsim.gui.widgets.scale_bar import ScaleBar
    from nnsim.session.session import Session

TITLES = {
    "W": "weights W", "grad": "gradient ∂E/∂W", FIELDS: "weights as pictures", "o": "outputs {o}", "z": "net inputs z",
    "delta": "deltas δ", "do": "∂E/∂{o}", EXCITES: "what excites it most",
}  # fmt: skip
STEPS_LIVE, STEPS_AT_REST, SLICE = 4, 20, 0.012


class HeatMapsPanel(PacedView):
    """One layer's numbers at a time; a click selects the edge or the neuron, on the canvas too."""

    concerns = frozenset({Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.CURSOR, Change.EXERCISE,
                          Change.SELECTION, Change.SETTINGS, Change.TIME})  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.heat, self.maximizer = Heat(session), Maximizer(session)
        self.sheet: Sheet | None = None
        self.plot: HeatPlot | None = None
        self._reach, self._reach_of = 0.0, ("", -1)
        self._offered: tuple[object, ...] = ()
        self.what = Combo(tr("What is shown"), tr("Which numbers of the layer are shown"))
        self.layer = Combo(tr("Layer"), tr("The layer whose numbers are shown"))
        self.fit: QToolButton = accessible(QToolButton(), tr("Fit"), tr("Show all cells again (Home)"))
        self.said = Label("", "muted", 8.5)
        self.said.setMinimumWidth(10)
        self.picture = QWidget()
        self.export = ExportButton(session, tr("Heat map"), "heat map", self.picture, self.table)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(10, 2, 10, 0)
        bar.setSpacing(5)
        for chooser, width in ((self.what, 178), (self.layer, 120)):
            chooser.setFixedWidth(px(width))
            chooser.currentIndexChanged.connect(self._anew)
            bar.addWidget(chooser)
        bar.addWidget(self.fit)
        bar.addSpacing(8)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.export)
        self.empty = Empty(tr("Nothing to see yet"), "", "image")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setMinimumHeight(px(110))
        signals().changed.connect(self._follow)
        self._follow()

    def _made(self) -> tuple[HeatPlot, ScaleBar]:
        if self.plot is None:
            from nnsim.gui.heat_view.plot import HeatPlot
            from nnsim.gui.widgets.scale_bar import ScaleBar

            self.plot, self.scale = HeatPlot(), ScaleBar()
            below = QVBoxLayout(self.picture)
            below.setContentsMargins(4, 0, 4, 2)
            below.setSpacing(0)
            below.addWidget(self.plot, 1)
            below.addWidget(self.scale)
            self._stack.addWidget(self.picture)
            self.plot.pointed.connect(self._tell)
            self.plot.picked.connect(self._pick)
            self.fit.clicked.connect(self.plot.show_all)
        return self.plot, self.scale

    # -- what is shown

    def let_go(self) -> None:
        """Hold no document that has been left: what is shown is made anew when this is seen again."""
        self.maximizer.let_go()

    def draw(self, changes: frozenset[Change]) -> None:
        """The numbers as they are now."""
        reason = why_not(self.session)
        if reason is not None:
            self._show_empty(tr(reason.title), tr(reason.text))
            return
        self._offer()
        self._bar.setVisible(True)
        quantity, key = self.what.key(), self.layer.key()
        sheet = self._sheet(int(key), quantity)
        if sheet is None:
            self._show_empty(
                tr("Not computed yet"), tr("Step through the iteration, or train, and the numbers appear here."), True
            )
            return
        plot, scale = self._made()
        if (quantity, sheet.layer) != self._reach_of:
            self._reach, self._reach_of = 0.0, (quantity, sheet.layer)
        self._reach = reach(sheet.values, self._reach if self.session.running else 0.0)
        colors = diverging(self._reach)
        self.sheet = sheet
        plot.show_sheet(sheet, colors)
        scale.show_scale(colors, self._note(sheet))
        selected = self.session.selection
        plot.choose(self.heat.cell(sheet, selected[-1]) if selected else None)
        self._tell(plot.cells.cursor)
        self._stack.setCurrentWidget(self.picture)

    def _sheet(self, layer: int, quantity: str) -> Sheet | None:
        """The numbers to show; inputs that excite units are sought for some steps at a time, until they stand."""
        if quantity != EXCITES:
            return self.heat.sheet(layer, quantity, is_common(self.session))
        self.maximizer.advance(layer, STEPS_LIVE if self.session.running else STEPS_AT_REST, seconds=SLICE)
        if not self.maximizer.still:
            self.draw_again()
        return self.heat.exciting(layer, self.maximizer.moved)

    def _note(self, sheet: Sheet) -> str:
        if sheet.quantity == EXCITES and not sheet.values.any():
            return tr("all stay at the mean of the training part: no slope leads away from it")
        if sheet.quantity == EXCITES:
            return tr("from the mean of the training part, as prepared; no farther from it than half of the samples")
        return tr("from before the update") if sheet.old else ""

    def _show_empty(self, title: str, text: str, bar: bool = False) -> None:
        self.sheet = None
        self._bar.setVisible(bar)
        self.empty.set_text(title, text)
        self._stack.setCurrentWidget(self.empty)

    def _offer(self) -> None:
        """Offer what there is; what was chosen stays as far as it is there."""
        quantities = self.heat.quantities()
        letter = lettered(self.session, "o")
        wanted = self.what.key() if self.what.key() in quantities else quantities[0]
        layers = self.heat.layers(wanted)
        offered = (tuple(quantities), letter, tuple((layer.id, layer.name) for layer in layers), wanted)
        if offered == self._offered:
            return
        self._offered = offered
        before = self.layer.key()
        for chooser in (self.what, self.layer):
            chooser.blockSignals(True)
            chooser.clear()
        for quantity in quantities:
            self.what.add(tr(TITLES[quantity], o=letter), quantity)
        self.what.choose(wanted)
        for layer in layers:
            self.layer.add(layer.name, str(layer.id))
        keys = [str(layer.id) for layer in layers]
        self.layer.choose(before if before in keys else keys[0])
        for chooser in (self.what, self.layer):
            chooser.blockSignals(False)

    def _anew(self) -> None:
        self.redraw()

    # -- the cursor

    def _tell(self, cell: Cell | None) -> None:
        """Say what a cell holds, with every digit."""
        sheet = self.sheet
        if cell is None or sheet is None or cell[0] >= sheet.values.shape[0] or cell[1] >= sheet.values.shape[1]:
            self.said.setText("")
            return
        value = tr("cut") if sheet.cut[cell] else full(sheet.values[cell])
        if sheet.quantity == EXCITES:
            raw = self.maximizer.inputs[int(sheet.column[cell]), int(sheet.row[cell])]
            value = tr("{value}, {moved} from the mean as prepared", value=short(raw), moved=short(sheet.values[cell]))
        said = f"{self.heat.title(sheet, cell)}{' ' if sheet.quantity == EXCITES else ': '}{value}"
        self.said.setText(said)
        if self.plot is not None:
            self.plot.setAccessibleDescription(said)

    def _pick(self, cell: Cell) -> None:
        """Select the edge or the neuron; a sample of the batch is shown, too."""
        if self.sheet is None:
            return
        place = self.heat.place(self.sheet, cell)
        if place is None:
            return
        if self.sheet.quantity in OF_UNITS and not self.session.running:
            self.session.show_sample(int(self.sheet.column[cell]))
        self.session.select(place)

    def table(self) -> str:
        """The numbers as CSV."""
        sheet = self.sheet
        if sheet is None:
            return csv_text((), ())
        if sheet.tile is None:
            rows = [
                (name, *row)
                for name, row in zip(sheet.rows, np.where(sheet.cut, np.nan, sheet.values).tolist(), strict=True)
            ]
            return csv_text(("", *sheet.columns), rows)
        places = [(int(row), int(column)) for row, column in np.argwhere(sheet.row >= 0)]
        cells = [(int(sheet.column[at]) + 1, int(sheet.row[at]), float(sheet.values[at])) for at in places]
        first = 1 if sheet.quantity == EXCITES else 0
        heads = ("unit", "pixel", "from the mean" if sheet.quantity == EXCITES else "weight")
        return csv_text(heads, sorted((unit, pixel + first, number) for unit, pixel, number in cells))

    def _follow(self) -> None:
        self.fit.setIcon(icon("fit"))
        if self.plot is not None:
            self.redraw()
