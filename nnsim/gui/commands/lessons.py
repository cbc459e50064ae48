"""The lesson's part of the menu Exercises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action, lasting
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import idle, unless

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.changes import Notice


@lasting
def _open(w: Window) -> Notice | None:
    return unless(w.session.lesson is not None, "no lesson is open", "open one (Ctrl+Shift+L)")


@lasting
def _lesson(w: Window) -> Notice | None:
    return idle(w) or _open(w)


@lasting
def _startable(w: Window) -> Notice | None:
    lesson = w.session.lesson
    return _lesson(w) or unless(
        lesson is not None and lesson.can_start(w.session),
        "the chosen task is under way already, or was handed in",
        "choose another one, or take it back",
    )


@lasting
def _working(w: Window) -> Notice | None:
    lesson = w.session.lesson
    return _lesson(w) or unless(
        lesson is not None and lesson.under_way(w.session),
        "no task of the lesson is under way",
        "start one: F8, then Enter",
    )


@lasting
def _handed(w: Window) -> Notice | None:
    lesson = w.session.lesson
    return _lesson(w) or unless(
        lesson is not None and lesson.can_take_back, "the chosen task was not handed in", "choose one that was"
    )


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
