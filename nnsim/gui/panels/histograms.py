"""Histograms: how weights, outputs, deltas and gradients of each layer are spread, over the training, live."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Histograms",
    place="bottom",
    order=35,
    icon="curve",
    make=Later("nnsim.gui.histograms_view.panel:HistogramsPanel"),
    useful=320,
    shown=False,
    live=True,
    help="How weights, outputs, deltas and gradients of each layer are spread, over the training.",
)
