"""The boundary: what the network makes of any two inputs, live, with the samples and the parts that they belong to."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Boundary",
    place="right",
    order=20,
    icon="target",
    make=Later("nnsim.gui.boundary_view.panel:BoundaryPanel"),
    useful=340,
    live=True,
    help="What the network makes of any two inputs, live: decision regions, or the surface of an output, with samples.",
)
