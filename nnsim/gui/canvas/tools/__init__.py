"""Gestures of the mouse, one a file. `gestures` says who is asked first when a button goes down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.canvas.tools.answer import Answer
from nnsim.gui.canvas.tools.connect import Connect
from nnsim.gui.canvas.tools.knobs import Knobs
from nnsim.gui.canvas.tools.move_layer import MoveLayer
from nnsim.gui.canvas.tools.pan import Pan
from nnsim.gui.canvas.tools.reorder import Reorder
from nnsim.gui.canvas.tools.resize import Resize
from nnsim.gui.canvas.tools.select import Select

if TYPE_CHECKING:
    from nnsim.gui.canvas.tools.gesture import Gesture
    from nnsim.gui.canvas.view import CanvasView


def gestures(canvas: CanvasView) -> tuple[Gesture, ...]:
    """All gestures, in the order in which they are asked whether they want a press."""
    return tuple(kind(canvas) for kind in (Pan, Answer, Knobs, Resize, Connect, Reorder, MoveLayer, Select))
