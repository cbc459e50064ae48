"""The menu Exercises: numbers to predict, faults to find."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import faulty, hidden_fault, idle, practising, ready

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _exercise(w: Window) -> None:
    w.docks.show("exercise").take_focus()  # type: ignore[attr-defined]


def _question(w: Window, step: int) -> None:
    w.docks.show("exercise").go(step)  # type: ignore[attr-defined]


def _hide_fault(w: Window) -> None:
    from nnsim.gui.faults_view.hiding import SEEDS, Hiding

    hiding = Hiding(w.session, w)
    hiding.failed.connect(w.notices.show_error)
    hiding.ended.connect(hiding.deleteLater)
    hiding.begin(secrets.randbelow(SEEDS))


def _find_fault(w: Window) -> object:
    from nnsim.gui.dialogs import faults

    return faults.show(w, "find")


COMMANDS: tuple[Action, ...] = (
    Action("debug.exercise", "E&xercise: predict, then reveal…", _exercise, ("Ctrl+Shift+E",), "exercise",
           "Hide numbers, work them out, and see what went wrong", idle),
    Action("debug.next_question", "Next &question", lambda w: _question(w, 1), ("F7",), "",
           "Ask the next open question of the exercise", practising, repeats=True),
    Action("debug.previous_question", "Previous q&uestion", lambda w: _question(w, -1), ("Shift+F7",), "",
           "Ask the open question before", practising, repeats=True),
    Action("debug.hint", "Hi&nt", lambda w: w.session.hint(w.session.exercise.at), ("Ctrl+H",), "",
           "One more hint to the question of the exercise", practising),
    Action("debug.faults", "&Faults…", dialog("faults"), ("Ctrl+Shift+F",), "fault",
           "Put a classical mistake into the program, in the open or hidden to be found", idle),
    Action("debug.hide_fault", "&Hide a fault at random", _hide_fault, (), "",
           "An exercise: a fault is put into the program, and you look for it", ready),
    Action("debug.find_fault", "&I have found the fault…", _find_fault, (), "",
           "Name the hidden fault, and be told whether it is that one", hidden_fault),
    Action("debug.remove_faults", "&Remove all faults", lambda w: w.session.faults.remove_all(), (), "",
           "Take all faults out of the program", faulty),
)  # fmt: skip
