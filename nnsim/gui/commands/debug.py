"""The menu Debug: steps, their size, stops and watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.when import can_back, idle, playable, ready, stopping
from nnsim.gui.texts import tr
from nnsim.session.walking import UNITS

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _play_text(w: Window) -> str:
    return tr("Pause") if w.player.playing else tr("&Play")


def _play_keys(w: Window) -> tuple[str, ...]:
    """Space pauses whatever moves by itself."""
    return ("Space", "Shift+Space", "P") if w.player.playing else ("Shift+Space", "P")


def _toggle_stop(w: Window) -> None:
    index = w.session.next_index
    if index is not None:
        w.session.stops.toggle("step", w.session.steps[index].path, w.session.setup)


def _unit(name: str) -> Action:
    number = UNITS.index(name) + 1
    return Action(
        f"debug.unit_{name}",
        f"By {name}",
        lambda w: w.session.set_unit(name),
        (f"Ctrl+{number}",),
        tooltip=f"Step, Step back and Play go by one {name}",
        needs=idle,
        checked=lambda w: w.session.unit == name,
    )


def _watch(w: Window) -> None:
    """What is selected, when the canvas shows it; else an expression is typed."""
    from nnsim.gui.canvas.watching import ask

    if not (w.session.selection and ask(w.canvas)):
        _type_watch(w)


def _type_watch(w: Window) -> None:
    w.docks.show("watches").setFocus()


COMMANDS: tuple[Action, ...] = (
    Action("debug.step", "&Step", lambda w: w.session.step(), ("Right",), "step", "Compute the next step",
           ready, repeats=True),
    Action("debug.back", "Step &back", lambda w: w.session.back(), ("Left",), "step-back",
           "Undo the last step: every number as it was", can_back, repeats=True),
    Action("debug.finish", "&Finish phase", lambda w: w.session.finish_phase(), ("Shift+Right",), "finish-phase",
           "Compute to the end of this phase", ready),
    Action("debug.play", "&Play", lambda w: w.player.toggle(), ("Shift+Space", "P"), "play",
           "Step by itself at the chosen speed; again to pause", playable,
           checked=lambda w: w.player.playing, title=_play_text, keys_now=_play_keys),
    Action("debug.faster", "Fas&ter", lambda w: w.player.change_speed(1), ("]",), "", "Play faster"),
    Action("debug.slower", "Sl&ower", lambda w: w.player.change_speed(-1), ("[",), "", "Play slower"),
    *(_unit(name) for name in UNITS),
    Action("debug.toggle_stop", "Stop &here", _toggle_stop, ("F9",), "stop",
           "Put a stop in front of the next step, or take it away", ready),
    Action("debug.clear_stops", "Re&move all stops", lambda w: w.session.stops.clear(), ("Ctrl+Shift+F9",), "",
           "Take all stops off the list", stopping),
    Action("debug.watch", "&Watch…", _watch, ("W",), "watch",
           "Watch a number of what is selected: its value at every step and its course"),
    Action("debug.type_watch", "Watch an e&xpression…", _type_watch, ("Shift+W",), "",
           "Type an expression to watch, such as loss > 0.1"),
)  # fmt: skip
