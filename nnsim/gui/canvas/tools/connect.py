"""Drawing a link: from a port of a layer or neuron to another layer or neuron, along a live rubber line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from nnsim.gui.canvas import verbs
from nnsim.gui.canvas.hits import port_of_layer, port_of_unit, unit_or_layer_at
from nnsim.gui.canvas.tools.gesture import LEFT, Gesture, Pointer
from nnsim.gui.texts import tr
from nnsim.session.places import Place, layer_place


class Connect(Gesture):
    """Layer to layer joins every pair of neurons; from or to a neuron it is single edges."""

    keys = ("C",)
    cursor = Qt.CursorShape.CrossCursor

    def wants(self, pointer: Pointer) -> bool:
        """The left button on a port."""
        return pointer.button == LEFT and pointer.hit.kind in ("port", "unit port")

    def start(self, pointer: Pointer) -> None:
        """The rubber line begins at the port."""
        super().start(pointer)
        self._source = pointer.hit.place
        self.move(pointer)

    def _from(self) -> QPointF | None:
        place, stage = self._source, self.canvas.board.stage
        if place is None or not stage.exists(place):
            return None
        if place.kind == "unit":
            spot = port_of_unit(stage, place.layer, stage.network.by_id[place.layer].units.index(place.unit))
            if spot is not None:
                return QPointF(*spot)
        return QPointF(*port_of_layer(stage, place.layer))

    def _target(self, pointer: Pointer) -> Place | None:
        place = unit_or_layer_at(self.canvas.board.stage, pointer.spot.x(), pointer.spot.y())
        if place is not None and self._source is not None and place.kind == "unit":
            whole = self._source.kind == "layer" and self._source.layer != place.layer
            if whole and not pointer.keys & Qt.KeyboardModifier.ControlModifier:
                return layer_place(place.layer)
        return place

    def move(self, pointer: Pointer) -> None:
        """The line follows; where it may end lights up."""
        start, marks = self._from(), self.canvas.marks
        if start is None:
            self.canvas.end_gesture()
            return
        marks.source = self._source
        marks.target = self._target(pointer) if self.began is not None and self.far(pointer) else None
        marks.rubber = (start, pointer.spot)
        marks.rubber_text = self._says(marks.target)
        self.canvas.marks_changed()

    def _says(self, target: Place | None) -> str:
        network, source = self.canvas.board.network, self._source
        if target is None or source is None:
            return ""
        if network.by_id[target.layer].is_input:
            return tr("an input takes no links")
        name = network.by_id[target.layer].name
        if target.kind == "unit":
            position = network.by_id[target.layer].units.index(target.unit) + 1
            return tr("edge to {name} {number}", name=name, number=position)
        return tr("all of {name}", name=name)

    def end(self, pointer: Pointer) -> None:
        """Draw the link, if the line ends on a layer or neuron."""
        source, target = self._source, self._target(pointer) if self.far(pointer) else None
        self._clear()
        if source is not None and target is not None:
            verbs.attempt(self.session, lambda: verbs.connect(self.session, source, target))

    def cancel(self) -> None:
        """Nothing is drawn."""
        self._clear()

    def _clear(self) -> None:
        marks = self.canvas.marks
        marks.rubber, marks.rubber_text, marks.target, marks.source = None, "", None, None
        self.canvas.marks_changed()
