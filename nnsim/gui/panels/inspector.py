"""The inspector: every number behind the selected neuron, edge or layer, and what can be edited of it."""

from nnsim.gui.panel import Later, Panel

PANEL = Panel(
    title="Inspector",
    place="right",
    order=10,
    icon="inspector",
    make=Later("nnsim.gui.inspector_view.panel:InspectorPanel"),
    help="The numbers of what is selected, how they were computed, and what can be edited.",
)
