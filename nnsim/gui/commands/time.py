"""The menu Time: other moments of the training."""

from __future__ import annotations

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import can_back, past

COMMANDS: tuple[Action, ...] = (
    Action("time.start", "To the &beginning", lambda w: w.session.visit_start(), ("Ctrl+Home",), "to-start",
           "Go to the earliest moment that is known of this training; nothing is lost", can_back),
    Action("time.end", "To the &end of what is known", lambda w: w.session.visit_end(), ("Ctrl+End",), "to-end",
           "Go to the latest moment that is known of this training", past),
    Action("time.branch", "Begin a b&ranch here", lambda w: w.session.branch_here(), ("Ctrl+B",), "branch",
           "Go on from this moment with a curve of its own; what came after it is kept as well", past),
    Action("time.search", "Back to &when…", dialog("search_back"), ("Ctrl+Shift+B",), "search",
           "Go back to the step with which a condition last became true", can_back),
)  # fmt: skip
