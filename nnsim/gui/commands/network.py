"""The menu Network: edits of the drawing, and the sample that it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import canvas, drawing
from nnsim.gui.commands.when import idle, samples, selected

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _next_sample(w: Window, by: int) -> None:
    w.session.show_sample((w.session.sample + by) % max(w.session.width, 1))


COMMANDS: tuple[Action, ...] = (
    Action("network.add_layer", "Add &layer", canvas("add_layer"), ("L",), "add-layer",
           "Add a linked layer: after the selected one, into the selected link, or in front of the output", idle),
    Action("network.add_neuron", "Add &neuron", canvas("add_unit"), ("N",), "add-neuron",
           "Add a neuron to the selected layer", selected),
    Action("network.link", "&Draw a link", drawing("link"), ("C",), "link",
           "Draw a link from the selection; choose its end with Alt+arrows, Enter", selected),
    Action("network.cut_edges", "C&ut or restore edges", drawing("cut_edges"), ("X",), "cut-edge",
           "Cut the selected edges, or restore them", selected),
    Action("network.freeze", "Free&ze or thaw", drawing("freeze"), ("K",), "freeze",
           "Training leaves what is frozen as it is", selected),
    Action("network.rename", "Ren&ame layer…", drawing("rename"), ("F2",), "edit", "Rename the layer", selected),
    Action("network.size", "&Size of layer…", drawing("edit_size"), ("S",), "",
           "Type the size of the layer", selected),
    Action("network.activation", "Ac&tivation…", drawing("edit_activation"), ("T",), "",
           "Choose the activation function of the layer", selected),
    Action("network.arrange", "Arran&ge", canvas("arrange"), ("A",), "arrange",
           "Draw the layers in columns from left to right", idle),
    Action("network.next_sample", "Next sa&mple", lambda w: _next_sample(w, 1), ("PgDown",), "",
           "Show the next sample of the batch", samples, repeats=True),
    Action("network.previous_sample", "&Previous sample", lambda w: _next_sample(w, -1), ("PgUp",), "",
           "Show the sample before", samples, repeats=True),
)  # fmt: skip
