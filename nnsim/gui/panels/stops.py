"""The stops (breakpoints): a list with hits and switches, and a form for a new one."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Stops",
    place="bottom",
    order=50,
    icon="stop",
    make=Later("nnsim.gui.stops_view.panel:StopsPanel"),
    help="Where and when the program halts: at a step, or when a condition first holds.",
    count=lambda session: len(session.stops.items),
)
