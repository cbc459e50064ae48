"""Resizing a layer by dragging the grip on the frame's lower side: the size follows the height."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from nnsim.gui.canvas import verbs
from nnsim.gui.canvas.tools.gesture import LEFT, Gesture, Pointer

LARGEST = 1000


class Resize(Gesture):
    """Neurons are added at the end or taken from there while the grip is dragged."""

    keys = ("S",)
    cursor = Qt.CursorShape.SizeVerCursor

    def wants(self, pointer: Pointer) -> bool:
        """The left button on the grip."""
        return pointer.button == LEFT and pointer.hit.kind == "grip"

    def start(self, pointer: Pointer) -> None:
        """Remember the layer as it is."""
        super().start(pointer)
        assert pointer.hit.layer is not None
        self._layer = pointer.hit.layer
        self._size = self.session.network.by_id[self._layer].size
        self._edited = False

    def move(self, pointer: Pointer) -> None:
        """Take the size that the pointer has pulled the frame to; one neuron for each 24 pixels at first."""
        assert self.began is not None
        layer = self.session.network.by_id.get(self._layer)
        if layer is None:
            return
        pulled = pointer.spot.y() - self.began.spot.y()
        step = 24.0 if self._size <= 16 else 10.0
        size = max(1, min(LARGEST, self._size + round(pulled / step)))
        if size != layer.size:
            self._edited = True
            if not verbs.attempt(self.session, lambda: verbs.resize(self.session, self._layer, size, self.merge)):
                self.canvas.end_gesture()
                return
            self.canvas.sync()
        frame = self.canvas.board.stage.frame(self._layer)
        self.canvas.show_note(QPointF(frame.center[0], frame.bottom + 44), str(size))

    def end(self, pointer: Pointer) -> None:
        """The drag is one step of undo."""
        self.canvas.show_note(None)
        self.session.close_edit()

    def cancel(self) -> None:
        """Back to the size from before."""
        self.canvas.show_note(None)
        if self._edited:
            self.give_back()
