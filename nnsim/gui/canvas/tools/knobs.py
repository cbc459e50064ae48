"""The plus and minus buttons of a layer: one neuron more, one less."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nnsim.gui.canvas import verbs
from nnsim.gui.canvas.tools.gesture import LEFT, Gesture, Pointer


class Knobs(Gesture):
    """A press on plus or minus acts when the button goes up over it."""

    keys = ("N", "Delete")
    cursor = Qt.CursorShape.PointingHandCursor

    def wants(self, pointer: Pointer) -> bool:
        """The left button on plus or minus."""
        return pointer.button == LEFT and pointer.hit.kind in ("plus", "minus")

    def end(self, pointer: Pointer) -> None:
        """Act, unless the pointer has left the button."""
        assert self.began is not None
        layer = self.began.hit.layer
        if layer is None or pointer.hit.kind != self.began.hit.kind or pointer.hit.layer != layer:
            return
        by = 1 if self.began.hit.kind == "plus" else -1
        verbs.attempt(self.session, lambda: verbs.grow(self.session, layer, by))
        self.session.close_edit()
