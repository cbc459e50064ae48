"""Heat maps: the matrices of a layer in colours, live, and the weights of pictures as pictures."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Heat maps",
    place="bottom",
    order=30,
    icon="image",
    make=Later("nnsim.gui.heat_view.panel:HeatMapsPanel"),
    useful=320,
    shown=False,
    live=True,
    help="Weights, gradients, outputs and deltas of a layer in colours; weights of pictures as pictures.",
)
