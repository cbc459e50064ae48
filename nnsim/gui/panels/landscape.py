"""The loss surface along two directions from the present weights, and the path that training took on it."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Loss surface",
    place="bottom",
    order=63,
    icon="search",
    make=Later("nnsim.gui.landscape_view.panel:LandscapePanel"),
    useful=320,
    shown=False,
    live=True,
    help="The loss along two directions from the present weights, and the path that training took on it.",
)
