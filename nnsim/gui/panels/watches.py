"""The watches: numbers and expressions that are shown at every step with what has changed, and drawn over the run."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Watches",
    place="bottom",
    order=50,
    icon="watch",
    make=Later("nnsim.gui.watches_view.panel:WatchesPanel"),
    help="Numbers and expressions shown at every step with what has changed, and drawn over the run.",
    count=lambda session: len(session.watches),
)
