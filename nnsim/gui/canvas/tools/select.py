"""Selecting: a click takes one thing, Ctrl+click adds or takes away, a drag over empty canvas takes what it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.tools.gesture import CONTROL, LEFT, Gesture, Pointer, choose
from nnsim.session.places import Place, layer_place, unit_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.hits import Hit
    from nnsim.gui.canvas.stage import Stage


class Select(Gesture):
    """The gesture that takes every press that no other wants."""

    keys = ("Alt+arrows", "Ctrl+Alt+arrows", "Ctrl+A")

    def wants(self, pointer: Pointer) -> bool:
        """The left button anywhere."""
        return pointer.button == LEFT

    def start(self, pointer: Pointer) -> None:
        """Select what lies there."""
        super().start(pointer)
        self._before = self.session.selection if pointer.keys & CONTROL else ()
        choose(self.canvas, pointer)
        if pointer.hit.kind in ("delta", "target") and not pointer.keys & CONTROL:
            self._look_at(pointer.hit)

    def _look_at(self, hit: Hit) -> None:
        """A number by itself: where it comes from."""
        session, place = self.session, hit.place
        if place is None or session.running:
            return
        row = session.network.by_id[place.layer].units.index(place.unit)
        quantity = "y" if hit.kind == "target" else "delta"
        if (
            quantity == "delta"
            and session.array(place.layer, "delta") is None
            and session.array(place.layer, "do") is not None
        ):
            quantity = "do"
        number = session.number_for(place.layer, quantity, row, session.sample)
        if number is not None:
            session.look_at(number)

    def move(self, pointer: Pointer) -> None:
        """Draw the rubber band, and select what lies in it."""
        assert self.began is not None
        if self.began.hit.on_layer or not self.far(pointer):
            return
        band = QRectF(self.began.spot, pointer.spot).normalized()
        self.canvas.marks.band = band
        self.canvas.marks_changed()
        found = covered(self.canvas.board.stage, band)
        self.session.select(*self._before, *(place for place in found if place not in self._before))

    def end(self, pointer: Pointer) -> None:
        """The band goes, the selection stays."""
        self._clear()

    def cancel(self) -> None:
        """The selection from before."""
        self._clear()
        self.session.select(*self._before)

    def _clear(self) -> None:
        self.canvas.marks.band = None
        self.canvas.marks_changed()


def covered(stage: Stage, band: QRectF) -> list[Place]:
    """Layers whose frame lies in the band; of the others, the neurons that do."""
    found: list[Place] = []
    for layer in stage.network.layers:
        if band.contains(rect(stage.frame(layer.id))):
            found.append(layer_place(layer.id))
            continue
        x, y = stage.center(layer.id)
        shape = stage.shapes[layer.id]
        inside = (
            (shape.places[:, 0] + x >= band.left())
            & (shape.places[:, 0] + x <= band.right())
            & (shape.places[:, 1] + y >= band.top())
            & (shape.places[:, 1] + y <= band.bottom())
        )
        found += [unit_place(layer.id, layer.units[int(at)]) for at in inside.nonzero()[0]]
    return found
