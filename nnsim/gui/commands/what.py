"""What a command does, found when it is given: the canvas and the dialogs are made late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.window import Window


def canvas(verb: str) -> Callable[[Window], Any]:
    """A verb of the canvas, found when it is used, since the canvas is made late."""
    return lambda w: getattr(w.canvas, verb)()


def drawing(verb: str) -> Callable[[Window], Any]:
    """A verb of the selection on the canvas; one that opens a field there needs the focus."""

    def run(w: Window) -> Any:
        w.canvas.setFocus()
        return getattr(w.canvas.verbs, verb)()

    return run


def panel(key: str, verb: str) -> Callable[[Window], Any]:
    """A verb of a panel, which comes to the front."""
    return lambda w: getattr(w.docks.show(key), verb)()


def dialog(module: str, verb: str = "show") -> Callable[[Window], object]:
    """Opens a dialog whose module is read only when it is needed."""

    def run(w: Window) -> object:
        from importlib import import_module

        return getattr(import_module(f"nnsim.gui.dialogs.{module}"), verb)(w)

    return run
