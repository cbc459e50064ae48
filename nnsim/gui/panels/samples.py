"""The samples: every one with its prediction and its loss, the worst first; each can be stepped through."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Samples",
    place="bottom",
    order=61,
    icon="sort",
    make=Later("nnsim.gui.samples_view.panel:SamplesPanel"),
    useful=320,
    shown=False,
    live=True,
    help="Every sample with its prediction and its loss, the worst first; each can be stepped through.",
)
