"""The curves: loss and accuracy over epochs, live, several runs over each other."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Curves",
    place="bottom",
    order=10,
    icon="curve",
    make=Later("nnsim.gui.curves_view.panel:CurvesPanel"),
    help="Loss and accuracy over the epochs, live, with earlier runs for comparison.",
)
