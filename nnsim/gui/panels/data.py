"""The data: which samples are learned, how they are prepared, what they look like, and how well they are learned."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Data",
    place="bottom",
    order=20,
    icon="data",
    make=Later("nnsim.gui.data_view.panel:DataPanel"),
    help="The samples, how they are split and prepared, and the scores on each part.",
)
