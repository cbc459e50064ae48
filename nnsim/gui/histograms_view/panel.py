"""Histograms: how weights, outputs, deltas and gradients of each layer are spread, over the training, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.letters import lettered
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change
from nnsim.session.views.histograms import QUANTITIES, Histogram, Histograms
from nnsim.session.views.live_pass import why_not

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nnsim.gui.histograms_view.ridges import RidgePlot
    from nnsim.session.session import Session

TITLES = {"W": ("Weights", "Weights and biases W"), "o": ("Outputs", "Outputs {o} over the batch"),
          "delta": ("Deltas", "δ = ∂E/∂z over the batch"), "grad": ("Gradients", "∂E/∂W of the batch")}  # fmt: skip
HUES = {"W": "update", "o": "activation", "delta": "delta", "grad": "backward"}
MOST_LAYERS = 8


class HistogramsPanel(PacedView):
    """A plot for each layer; moments are noted down while the panel is seen; weights are known
    from before, too, where the timeline remembers them.
    """

    concerns = frozenset({Change.DESIGN, Change.WEIGHTS, Change.RUN, Change.CURSOR, Change.EXERCISE, Change.TIME,
                          Change.DATA, Change.SETTINGS})  # fmt: skip
    frame_ms = 33.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.histograms = Histograms(session)
        self.plots: dict[int, RidgePlot] = {}
        self._named: tuple[object, ...] = ()
        self._pointed: Histogram | None = None
        self.views: dict[str, QToolButton] = {}
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(10, 2, 10, 0)
        bar.setSpacing(3)
        group = QButtonGroup(self)
        for quantity in QUANTITIES:
            title, about = TITLES[quantity]
            button: QToolButton = accessible(QToolButton(), tr(title), tr(about, o=lettered(session, "o")))
            button.setText(tr(title))
            button.setCheckable(True)
            button.clicked.connect(self._anew)
            group.addButton(button)
            bar.addWidget(button)
            self.views[quantity] = button
        self.views["W"].setChecked(True)
        self.said = Label("", "muted", 8.5)
        self.said.setMinimumWidth(10)
        bar.addSpacing(8)
        bar.addWidget(self.said, 1)
        self.forget: QToolButton = accessible(
            QToolButton(), tr("Begin anew"), tr("Forget the moments that were noted down, and begin with this one")
        )
        self.forget.setText(tr("Begin anew"))
        self.forget.clicked.connect(self._forget)
        bar.addWidget(self.forget)
        self.picture = QWidget()
        self._row = QHBoxLayout(self.picture)
        self._row.setContentsMargins(4, 0, 4, 2)
        self._row.setSpacing(6)
        self.export = ExportButton(session, tr("Histograms"), "histograms", self.picture, self.table)
        bar.addWidget(self.export)
        self.empty = Empty(tr("Nothing to see yet"), "", "curve")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setMinimumHeight(px(110))
        signals().changed.connect(self._anew)

    @property
    def quantity(self) -> str:
        """Which numbers are shown."""
        return next(quantity for quantity, button in self.views.items() if button.isChecked())

    def draw(self, changes: frozenset[Change]) -> None:
        """Take the present moment, and draw all that were taken."""
        session = self.session
        reason = why_not(session)
        if reason is not None:
            self._bar.setVisible(False)
            self.empty.set_text(tr(reason.title), tr(reason.text))
            self._stack.setCurrentWidget(self.empty)
            return
        self._bar.setVisible(True)
        known = self.histograms.quantities()
        for each, button in self.views.items():
            button.setVisible(each in known)
        if self.quantity not in known:
            self.views["W"].setChecked(True)
        quantity = self.quantity
        for each in known:
            self.histograms.look(each, session.update, session.epoch, session.course)
        layers = [layer for layer in self.histograms.layers(quantity) if self.histograms.course(layer, quantity)]
        if not layers:
            self.empty.set_text(
                tr("Not computed yet"), tr("Step through the iteration, or train, and the numbers appear here.")
            )
            self._stack.setCurrentWidget(self.empty)
            return
        self._arrange(layers[:MOST_LAYERS], quantity)
        color = getattr(theme(), HUES[quantity])
        for layer, plot in self.plots.items():
            plot.show_course(self.histograms.course(layer, quantity), color)
        self._stack.setCurrentWidget(self.picture)
        if self._pointed is None:
            self._tell(None)

    def _arrange(self, layers: list[int], quantity: str) -> None:
        """A plot for each layer."""
        from nnsim.gui.histograms_view.ridges import RidgePlot

        names = self.session.network.by_id
        named = (quantity, *((layer, names[layer].name) for layer in layers))
        if named == self._named:
            return
        self._named = named
        for plot in self.plots.values():
            self._row.removeWidget(plot)
            plot.hide()
            plot.deleteLater()
        self.plots = {}
        for layer in layers:
            plot = RidgePlot(names[layer].name)
            plot.pointed.connect(self._tell)
            self._row.addWidget(plot, 1)
            self.plots[layer] = plot

    def _anew(self) -> None:
        self._pointed = None
        self.redraw()

    def _forget(self) -> None:
        self.histograms.forget()
        self.redraw()

    def _tell(self, one: Histogram | None) -> None:
        """Say what is known of a moment; of none, from when on moments are known."""
        self._pointed = one
        if one is None:
            self.said.setText(self._since())
            return
        words = tr(
            "update {update}, epoch {epoch}: {count} numbers from {low} to {high}, mean {mean}, deviation {deviation}",
            update=grouped(one.update), epoch=grouped(one.epoch), count=grouped(one.total), low=short(one.low, 3),
            high=short(one.high, 3), mean=short(one.mean, 3), deviation=short(one.deviation, 3),
        )  # fmt: skip
        if one.broken:
            words += tr("; NaN or infinite: {count}", count=grouped(one.broken))
        self.said.setText(words)
        for plot in self.plots.values():
            plot.setAccessibleDescription(words if plot.lit is one else "")

    def _since(self) -> str:
        """Words for a course whose beginning is not seen, such as that of a training that went on without this view."""
        firsts = [course[0].update for layer in self.plots if (course := self.histograms.course(layer, self.quantity))]
        if not firsts or min(firsts) <= 1:
            return ""
        return tr("from update {n} on: moments are noted down while this panel is seen", n=grouped(min(firsts)))

    def table(self) -> str:
        """All moments of the numbers that are shown as CSV, a row a bin."""
        names, quantity = self.session.network.by_id, self.quantity

        def rows() -> Iterator[tuple[object, ...]]:
            for layer in self.plots:
                for one in self.histograms.course(layer, quantity):
                    edges = one.edges.tolist()
                    for at, count in enumerate(one.counts.tolist()):
                        yield names[layer].name, one.update, one.epoch, edges[at], edges[at + 1], count

        return csv_text(("layer", "update", "epoch", "from", "to", "count"), rows())
