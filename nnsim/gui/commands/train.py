"""The menu Train."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import idle, ready, trainable
from nnsim.gui.texts import tr

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def _train_text(w: Window) -> str:
    return tr("Pause") if w.session.running else tr("Train")


def _train_keys(w: Window) -> tuple[str, ...]:
    return () if w.player.playing else ("Space",)


def _train(w: Window) -> None:
    if w.session.running:
        w.session.pause()
    else:
        w.player.stop()
        w.session.train_on()


COMMANDS: tuple[Action, ...] = (
    Action("train.train", "&Train", _train, ("Space",), "train",
           "Train at full speed; again to pause", trainable, checked=lambda w: w.session.running,
           title=_train_text, keys_now=_train_keys),
    Action("train.reset", "&Reset", lambda w: w.session.reset(), ("R",), "reset",
           "Back to the starting weights and epoch 0", ready),
    Action("train.new_seed", "New &seed", lambda w: w.session.new_seed(), ("Shift+R",), "dice",
           "Draw other starting weights", idle),
    Action("train.keep_run", "&Keep this curve", lambda w: w.session.keep_run(), ("Ctrl+K",), "curve",
           "Keep the curve of this run beside those to come", ready),
    Action("train.settings", "Trainin&g settings…", dialog("training_settings"), ("Ctrl+T",), "settings",
           "Everything about training: optimizer, schedule, regularizers, stops, split", idle),
)  # fmt: skip
