"""Panning: with the middle button, or with Shift held over empty canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from nnsim.gui.canvas.tools.gesture import LEFT, MIDDLE, SHIFT, Gesture, Pointer


class Pan(Gesture):
    """Moves the view with the pointer."""

    keys = ("Ctrl+arrows",)
    cursor = Qt.CursorShape.ClosedHandCursor

    def wants(self, pointer: Pointer) -> bool:
        """The middle button anywhere, or Shift and the left button where nothing lies."""
        return pointer.button == MIDDLE or (
            pointer.button == LEFT and bool(pointer.keys & SHIFT) and not pointer.hit.on_layer
        )

    def start(self, pointer: Pointer) -> None:
        """Remember where."""
        super().start(pointer)
        self._last: QPoint = pointer.pixel

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self.canvas.pan(pointer.pixel - self._last)
        self._last = pointer.pixel
