"""The menu Explain: where numbers come from, and whether they are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog, panel
from nnsim.gui.commands.when import checkable, looking, overlaid, ready, storing, two_inputs

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _look(w: Window) -> None:
    panel = w.docks.show("inspector")
    panel.look()  # type: ignore[attr-defined]


COMMANDS: tuple[Action, ...] = (
    Action("debug.look", "Where &is this from?", _look, ("O",), "origin",
           "The number that is explained: its contributions, and from there on to others", ready),
    Action("debug.number_back", "&Number before", lambda w: w.session.look_back(), ("Ctrl+[", "Alt+Left"), "",
           "Back to the number that one came from", looking, repeats=True),
    Action("debug.number_forward", "N&umber after", lambda w: w.session.look_back(1), ("Ctrl+]", "Alt+Right"), "",
           "Forward to the number that one came back from", looking, repeats=True),
    Action("debug.check_gradients", "&Check gradients", panel("checks", "check_gradients"), ("Ctrl+Shift+G",),
           "target", "Compare every gradient with a slope of the loss that is measured", checkable),
    Action("debug.health", "&Health of the layers", panel("checks", "examine"), ("Ctrl+Shift+H",), "search",
           "Dead, saturated, symmetric and untrained units, vanishing and exploding gradients", checkable),
    Action("debug.weights", "Show the weights &again", lambda w: w.session.show_overlay(None), (), "",
           "Draw the weights on the canvas, and not the numbers of a check (Esc)", overlaid),
    Action("debug.weight_plane", "Weights of a &threshold unit…", dialog("weight_plane"), (), "",
           "What patterns of two inputs ask of the weights of one unit, and whether any weights do it", two_inputs),
    Action("debug.capacity", "How many &patterns…", dialog("capacity"), (), "",
           "Try how many patterns such a network can store, and draw the recall over their number", storing),
)  # fmt: skip
