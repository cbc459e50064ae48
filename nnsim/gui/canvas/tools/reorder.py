"""Reordering: a neuron is dragged to another place in its column; its weights go with it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nnsim.gui.canvas import verbs
from nnsim.gui.canvas.tools.gesture import CONTROL, LEFT, Gesture, Pointer, choose


class Reorder(Gesture):
    """A click selects the neuron, a drag up or down moves it."""

    keys = ("Alt+Shift+arrows",)
    cursor = Qt.CursorShape.SizeVerCursor

    def wants(self, pointer: Pointer) -> bool:
        """The left button on a neuron."""
        return pointer.button == LEFT and pointer.hit.kind == "unit" and not pointer.keys & CONTROL

    def start(self, pointer: Pointer) -> None:
        """Select it."""
        super().start(pointer)
        self._edited = False
        choose(self.canvas, pointer, keep=True)

    def move(self, pointer: Pointer) -> None:
        """Put it where the pointer is."""
        assert self.began is not None
        place = self.began.hit.place
        if place is None or not self.far(pointer):
            return
        network, stage = self.session.network, self.canvas.board.stage
        layer = network.by_id.get(place.layer)
        if layer is None or place.unit not in layer.units:
            return
        x, y = stage.center(layer.id)
        shape = stage.shapes[layer.id]
        if shape.columns > 1:
            found = shape.unit_at(pointer.spot.x() - x, pointer.spot.y() - y)
            slot = layer.units.index(place.unit) if found is None else found
        else:
            slot = shape.slot_at(pointer.spot.y() - y)
        if slot != layer.units.index(place.unit):
            self._edited = True
            if not verbs.attempt(self.session, lambda: verbs.move_unit(self.session, place, slot, self.merge)):
                self.canvas.end_gesture()
                return
            self.canvas.sync()

    def end(self, pointer: Pointer) -> None:
        """A click leaves only this one selected; a drag is one step of undo."""
        self.session.close_edit()
        if not self._edited and not self.far(pointer):
            choose(self.canvas, self.began or pointer)

    def cancel(self) -> None:
        """Back to where it was."""
        if self._edited:
            self.give_back()
