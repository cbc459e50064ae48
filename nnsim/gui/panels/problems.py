"""The problems: what stands in the way of training, where, and what to do about it. A click selects the layer."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Problems",
    place="bottom",
    order=90,
    icon="warning",
    make=Later("nnsim.gui.problems_view.panel:ProblemsPanel"),
    help="What stands in the way of training, and what to do about it.",
    count=lambda session: len(session.problems),
)
