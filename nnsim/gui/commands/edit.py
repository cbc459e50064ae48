"""The menu Edit, and what the person is used to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import canvas, dialog, panel
from nnsim.gui.commands.when import foreign, idle, pasteable, ready, redoable, selected, undoable
from nnsim.gui.texts import tr

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _undo_text(w: Window) -> str:
    return tr("Undo {what}", what=w.session.undo_title) if w.session.undo_title else tr("Undo")


def _redo_text(w: Window) -> str:
    return tr("Redo {what}", what=w.session.redo_title) if w.session.redo_title else tr("Redo")


COMMANDS: tuple[Action, ...] = (
    Action("edit.undo", "&Undo", lambda w: w.session.undo(), ("Ctrl+Z",), "undo", "Undo the last edit",
           undoable, title=_undo_text, repeats=True),
    Action("edit.redo", "&Redo", lambda w: w.session.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo",
           "Redo what was undone", redoable, title=_redo_text, repeats=True),
    Action("edit.cut", "Cu&t", canvas("cut"), ("Ctrl+X",), "", "Cut the selection", selected),
    Action("edit.copy", "&Copy", canvas("copy"), ("Ctrl+C",), "copy", "Copy the selection", selected),
    Action("edit.paste", "&Paste", canvas("paste"), ("Ctrl+V",), "paste", "Paste what was copied", pasteable),
    Action("edit.copy_picture", "Copy as p&icture", dialog("share", "copy_picture"), (), "image",
           "The network as it is drawn on paper, on the clipboard: PNG and SVG", ready),
    Action("edit.copy_text", "Copy as te&xt…", dialog("share"), ("Ctrl+Shift+C",), "export",
           "The network as a text for a message, which pastes back", idle),
    Action("edit.duplicate", "&Duplicate", canvas("duplicate"), ("Ctrl+D",), "",
           "Copy the selection beside itself", selected),
    Action("edit.delete", "De&lete", canvas("delete_selection"), ("Delete", "Backspace"), "remove",
           "Delete what is selected; edges are cut", selected),
    Action("edit.select_all", "Select &all", canvas("select_all"), ("Ctrl+A",), "", "Select all layers", idle),
    Action("edit.own_samples", "Edit the &samples", panel("data", "make_own"), (), "edit",
           "Make the samples your own, to be edited in the table of the Data panel", foreign),
    Action("edit.draw_samples", "Dra&w samples…", dialog("draw_samples"), ("Ctrl+Shift+D",), "",
           "Draw points into the plane; or an image, of which the network says what it is", idle),
    Action("edit.preferences", "Pre&ferences…", dialog("preferences"), ("Ctrl+,",), "settings",
           "Colours, number of steps kept, and other habits", anywhere=True),
)  # fmt: skip
