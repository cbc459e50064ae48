"""The unit grid: the map of a layer whose units have neighbours: how far they are apart, what they win, one input."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Unit grid",
    place="right",
    order=26,
    icon="target",
    make=Later("nnsim.gui.unit_grid_view.panel:UnitGridPanel"),
    useful=400,
    shown=False,
    help="The map of a layer whose units have neighbours: distances between them, what they win, one input.",
)
