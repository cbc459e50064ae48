"""Hidden representations: what a layer makes of the samples, drawn in the two dimensions that hold most of it."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Hidden space",
    place="bottom",
    order=62,
    icon="eye",
    make=Later("nnsim.gui.hidden_view.panel:HiddenPanel"),
    useful=320,
    shown=False,
    live=True,
    help="What a layer makes of the samples, in the two dimensions that hold most of it (principal components), live.",
)
