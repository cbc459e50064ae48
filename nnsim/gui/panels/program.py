"""The program: the iteration as a debugger shows source, with an arrow at the next step."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Program",
    place="left",
    order=10,
    icon="program",
    make=Later("nnsim.gui.program_view.panel:ProgramPanel"),
    help="The steps of one iteration, with an arrow at the next one; click a step to run to it.",
)
