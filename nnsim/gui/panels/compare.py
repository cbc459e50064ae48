"""Compare: two moments, two runs, or the network of another project, in a table and on the canvas."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Compare",
    place="bottom",
    order=70,
    icon="compare",
    useful=234,
    make=Later("nnsim.gui.compare_view.panel:ComparePanel"),
    help="Two moments, two runs or two networks of the same shape side by side, and where they part.",
)
