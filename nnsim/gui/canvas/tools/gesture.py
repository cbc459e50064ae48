"""What a gesture of the mouse is: it says whether a press begins it, follows the pointer, ends or is given up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

if TYPE_CHECKING:
    from nnsim.gui.canvas.hits import Hit
    from nnsim.gui.canvas.view import CanvasView

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
FAR_ENOUGH = 4

_numbers = count(1)


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is, on the canvas and in the view, what lies there, and what is held."""

    spot: QPointF
    pixel: QPoint
    hit: Hit
    button: Qt.MouseButton
    keys: Qt.KeyboardModifier


class Gesture:
    """One gesture; the view asks each in turn whether a press begins it, and then tells it all that follows."""

    cursor: Qt.CursorShape | None = None
    keys: tuple[str, ...] = ()  # what does the same without a mouse, as the table of keys writes it

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas = canvas
        self.session = canvas.session
        self.began: Pointer | None = None
        self.merge = ""

    def wants(self, pointer: Pointer) -> bool:
        """True when this press begins the gesture."""
        raise NotImplementedError

    def start(self, pointer: Pointer) -> None:
        """The button went down."""
        self.began = pointer
        self.merge = f"{type(self).__name__} {next(_numbers)}"

    def move(self, pointer: Pointer) -> None:
        """The pointer moved with the button down."""

    def end(self, pointer: Pointer) -> None:
        """The button went up."""

    def cancel(self) -> None:
        """The gesture is given up (Esc): nothing of it may stay."""

    def far(self, pointer: Pointer) -> bool:
        """True when the pointer has moved far enough for a drag."""
        assert self.began is not None
        return (pointer.pixel - self.began.pixel).manhattanLength() >= FAR_ENOUGH

    def give_back(self) -> None:
        """Take back what this gesture has edited so far, if it has; nothing is left to redo."""
        self.session.close_edit()
        self.session.abandon_edit(self.merge)


def choose(canvas: CanvasView, pointer: Pointer, keep: bool = False) -> None:
    """Select what was pressed; Ctrl adds or takes away, `keep` leaves a selection that holds it already."""
    place, session = pointer.hit.place, canvas.session
    if place is None:
        if not pointer.keys & CONTROL:
            session.select()
    elif pointer.keys & CONTROL:
        session.select(place, add=True)
    elif not (keep and place in session.selection):
        session.select(place)
