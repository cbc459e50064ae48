"""The lesson's part of the menu Exercises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action, lasting
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import idle

if TYPE_CHECKING:
    from nnsim.gui.window import Window


@lasting
def _lesson(w: Window) -> bool:
    return idle(w) and w.session.lesson is not None


@lasting
def _open(w: Window) -> bool:
    return w.session.lesson is not None


@lasting
def _startable(w: Window) -> bool:
    return _lesson(w) and w.session.lesson is not None and w.session.lesson.can_start(w.session)


@lasting
def _working(w: Window) -> bool:
    return _lesson(w) and w.session.lesson is not None and w.session.lesson.under_way(w.session)


@lasting
def _handed(w: Window) -> bool:
    return _lesson(w) and w.session.lesson is not None and w.session.lesson.can_take_back


COMMANDS: tuple[Action, ...] = (
    Action("lesson.open", "Open &lesson…", dialog("lesson"), ("Ctrl+Shift+L",), "open",
           "Tasks that a teacher has packed into a file", anywhere=True),
    Action("lesson.show", "&Go to the lesson", dialog("lesson", "go_to"), ("F8",), "",
           "The tasks of the lesson: Enter starts the one that is chosen", _open),
    Action("lesson.start", "&Start the task", dialog("lesson", "start"), (), "play",
           "Begin the chosen task of the lesson, or go on with it", _startable),
    Action("lesson.check", "&Check the answer", dialog("lesson", "check"), (), "check",
           "Be told what the answer to the task is worth", _working),
    Action("lesson.hand_in", "Hand the &task in", dialog("lesson", "hand_in"), (), "",
           "The answer stays as it is from now on", _working),
    Action("lesson.take_back", "Ta&ke the task back", dialog("lesson", "take_back"), (), "",
           "Work on a task again that was handed in", _handed),
    Action("lesson.save", "Save the r&esult…", dialog("lesson", "save"), (), "save",
           "Save the file that is handed in to the teacher", _lesson),
)  # fmt: skip
