"""The checks: every gradient against a measured slope, and the health of the layers."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Checks",
    place="bottom",
    order=50,
    icon="target",
    make=Later("nnsim.gui.checks_view.panel:ChecksPanel"),
    help="Every gradient against a measured slope, and what stands in the way of learning in each layer.",
)
