"""Moving layers: a frame is dragged, all selected layers go with it, and it snaps lightly to the others' middles."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt

from nnsim.gui.canvas import verbs
from nnsim.gui.canvas.tools.gesture import ALT, CONTROL, LEFT, Gesture, Pointer, choose

SNAP_PIXELS = 7.0


class MoveLayer(Gesture):
    """Drags by the frame or the name; Alt switches the snapping off."""

    keys = ("Alt+Shift+arrows",)
    cursor = Qt.CursorShape.SizeAllCursor

    def wants(self, pointer: Pointer) -> bool:
        """The left button on a frame or one of its labels."""
        on_frame = pointer.hit.kind in ("layer", "name", "size", "activation")
        return pointer.button == LEFT and on_frame and not pointer.keys & CONTROL

    def start(self, pointer: Pointer) -> None:
        """Select the layer and remember where all selected ones are."""
        super().start(pointer)
        choose(self.canvas, pointer, keep=True)
        network = self.session.network
        moving = {place.layer for place in self.session.selection if place.kind == "layer"}
        moving |= {pointer.hit.layer} if pointer.hit.layer is not None else set()
        self._from = {i: (network.by_id[i].x, network.by_id[i].y) for i in moving if i in network.by_id}
        self._edited = False

    def move(self, pointer: Pointer) -> None:
        """The layers follow the pointer."""
        assert self.began is not None
        if not self._edited and not self.far(pointer):
            return
        if not all(i in self.session.network.by_id for i in self._from):
            return
        shift = pointer.spot - self.began.spot
        dx, dy = shift.x(), shift.y()
        if not pointer.keys & ALT:
            dx, dy = self._snapped(dx, dy)
        places = {i: (round(x + dx, 1), round(y + dy, 1)) for i, (x, y) in self._from.items()}
        self._edited = True
        if not verbs.attempt(self.session, lambda: verbs.move_layers(self.session, places, self.merge)):
            self.canvas.end_gesture()
            return
        self.canvas.sync()

    def _snapped(self, dx: float, dy: float) -> tuple[float, float]:
        """The shift that lines the dragged layer up with another one, when one is near."""
        assert self.began is not None
        network, lead = self.session.network, self.began.hit.layer
        marks = self.canvas.marks
        marks.guides = []
        if lead is None:
            return dx, dy
        x, y = self._from[lead]
        reach = SNAP_PIXELS / self.canvas.zoom
        others = [la for la in network.layers if la.id not in self._from]
        best_x = min(others, key=lambda la: abs(la.x - x - dx), default=None)
        best_y = min(others, key=lambda la: abs(la.y - y - dy), default=None)
        if best_x is not None and abs(best_x.x - x - dx) <= reach:
            dx = best_x.x - x
            marks.guides.append(QLineF(best_x.x, min(best_x.y, y + dy) - 300, best_x.x, max(best_x.y, y + dy) + 300))
        if best_y is not None and abs(best_y.y - y - dy) <= reach:
            dy = best_y.y - y
            marks.guides.append(QLineF(min(best_y.x, x + dx) - 200, best_y.y, max(best_y.x, x + dx) + 200, best_y.y))
        return dx, dy

    def end(self, pointer: Pointer) -> None:
        """A click leaves only this one selected; a drag is one step of undo."""
        self._clear()
        self.session.close_edit()
        if not self._edited and not self.far(pointer):
            choose(self.canvas, self.began or pointer)

    def cancel(self) -> None:
        """Back to where they were."""
        self._clear()
        if self._edited:
            self.give_back()

    def _clear(self) -> None:
        self.canvas.marks.guides = []
        self.canvas.marks_changed()
