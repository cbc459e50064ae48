"""The unit grid: the map of a layer whose units have neighbours: how far they are apart, what they win, one input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.unit_grid_view.cells import Cells
from nnsim.gui.unit_grid_view.key import ClassKey
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change
from nnsim.session.places import unit_place
from nnsim.session.views.live_pass import why_not
from nnsim.session.views.unit_grid import UnitGrid, UnitGrids

if TYPE_CHECKING:
    from nnsim.parts.wiring import Wired
    from nnsim.session.session import Session

DISTANCES, HITS = "distances", "hits"


class UnitGridPanel(PacedView):
    """The cells, a chooser of what they show, and a line about the unit that is pointed at."""

    concerns = frozenset({Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.EXERCISE, Change.TIME,
                          Change.SELECTION})  # fmt: skip
    frame_ms = 60.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.grids = UnitGrids(session)
        self.grid: UnitGrid | None = None
        self._layer: Wired | None = None
        self._offered: tuple[str, ...] = ()
        self.cells = Cells()
        self.cells.pointed.connect(self._tell)
        self.cells.chosen.connect(self._choose)
        self.which = Combo(tr("What the cells show"), tr("Distances between neighbours, what they win, or one input"))
        self.which.activated.connect(lambda _at: self.redraw())
        self.said = Label("", "muted", 8.5)
        self.said.setMinimumWidth(10)
        self.key = ClassKey()
        self.picture = QWidget()
        below = QVBoxLayout(self.picture)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.cells, 1)
        below.addWidget(self.key)
        self.export = ExportButton(session, tr("Unit grid"), "units", self.picture, self.table)
        self.empty = Empty(tr("Nothing to see yet"), "", "target")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.which, 1)
        bar.addWidget(self.export)
        column.addLayout(bar)
        column.addWidget(self.said)
        column.addWidget(self.picture, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(page)
        self._page = page
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumHeight(px(110))
        signals().changed.connect(self.redraw)

    def let_go(self) -> None:
        """Hold no document that has been left: its grid is made anew when this is seen again."""
        self.grids.live.let_go()

    def draw(self, changes: frozenset[Change]) -> None:
        """The cells for the weights that are shown now."""
        reason = why_not(self.session)
        layers = self.grids.layers() if reason is None else []
        if not layers:
            title = tr("No layer has a grid") if reason is None else tr(reason.title)
            text = tr("Units have neighbours under a rule such as the self-organising map: Train, Training settings…")
            self.empty.set_text(title, text if reason is None else tr(reason.text))
            self._stack.setCurrentWidget(self.empty)
            self.grid = None
            return
        self._layer = layers[0]
        self._offer()
        key = self.which.key()
        if key == DISTANCES:
            self.grid = self.grids.distances(self._layer)
        elif key == HITS:
            self.grid = self.grids.hits(self._layer)
        else:
            self.grid = self.grids.component(self._layer, int(key))
        self.cells.show_grid(self.grid, len(self.grids.classes), self._selected())
        self.key.show_names(self.grids.classes if self.grid.label is not None else ())
        self._stack.setCurrentWidget(self._page)
        self._tell(self.cells.at)

    def _offer(self) -> None:
        assert self._layer is not None
        table = self.grids.live.setup.loaded.table
        count = self._layer.fan_in
        names = table.input_names if len(table.input_names) == count else tuple(str(k + 1) for k in range(count))
        if names == self._offered and self.which.count():
            return
        self._offered = names
        self.which.clear()
        self.which.add(tr("distances to neighbours"), DISTANCES, tr("The U-matrix: far from its neighbours is yellow"))
        self.which.add(tr("samples won"), HITS, tr("Hits: how many samples each unit wins, in the hue of their class"))
        for row, name in enumerate(names):
            self.which.add(tr("weight of {name}", name=name), str(row), tr("A component plane, in the data's units"))
        self.which.choose(DISTANCES)

    def _selected(self) -> int | None:
        network = self.session.network
        for place in self.session.selection:
            if self._layer is not None and place.kind == "unit" and place.layer == self._layer.id:
                return network.by_id[place.layer].units.index(place.unit)
        return None

    def _choose(self, unit: int) -> None:
        if self._layer is not None:
            layer = self.session.network.by_id[self._layer.id]
            self.session.select(unit_place(layer.id, layer.units[unit]))

    def _tell(self, unit: int | None) -> None:
        if unit is None or self.grid is None:
            self.said.setText("")
            return
        value = float(self.grid.values[unit])
        words = tr("unit {unit}: {value}", unit=unit + 1, value=short(value))
        if self.grid.label is not None:
            label = int(self.grid.label[unit])
            words = tr("unit {unit}: {count} samples", unit=unit + 1, count=f"{value:.0f}")
            if label >= 0:
                words += tr(", most of them {name}", name=self.grids.classes[label])
        self.said.setText(words)
        self.cells.setAccessibleDescription(words)

    def table(self) -> str:
        """The numbers as CSV: a row a unit."""
        grid = self.grid
        if grid is None:
            return csv_text((), ())
        rows = ((unit + 1, *grid.places[unit].tolist(), grid.values[unit]) for unit in range(len(grid.values)))
        return csv_text(("unit", "x", "y", self.which.currentText()), rows)
