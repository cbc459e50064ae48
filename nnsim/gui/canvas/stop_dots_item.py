"""Stops on the canvas: a dot at each neuron, edge, bias and layer that a stop is about; the one that halted is lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import EVERYWHERE, BoxItem
from nnsim.gui.canvas.layer_item import MARKS_Z
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.session.places import Place

RADIUS = 4.6


class StopDotsItem(BoxItem):
    """Paints the dots; `take` looks the places up."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self.places: dict[Place, str] = {}
        self.setZValue(MARKS_Z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.take_box(EVERYWHERE)
        self.hide()

    def take(self) -> None:
        """Which places have stops, and whether one is on ("on"), off ("off"), or has halted the program ("here")."""
        session = self.board.session
        found: dict[Place, str] = {}
        if session.ready and session.stops.items:
            from nnsim.session.stops.places import places_of

            stopped = session.stops.stopped
            here = {stop.number for stop in stopped.stops} if stopped else set()
            for stop in session.stops.items:
                state = "here" if stop.number in here else "on" if stop.enabled else "off"
                for place in places_of(stop, session.setup):
                    if found.get(place) != "here" and (state != "off" or place not in found):
                        found[place] = state
        if found != self.places:
            self.places = found
            self.setVisible(bool(found))
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the dots."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        for place, state in self.places.items():
            spot = self._spot(place)
            if spot is None:
                continue
            painter.setPen(QPen(colors.canvas if state != "off" else colors.error, 1.4))
            painter.setBrush(colors.error if state != "off" else colors.canvas)
            painter.drawEllipse(spot, RADIUS, RADIUS)
            if state == "here":
                painter.setPen(QPen(colors.error, 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot, RADIUS + 3.2, RADIUS + 3.2)

    def _spot(self, place: Place) -> QPointF | None:
        stage, network = self.board.stage, self.board.network
        if not stage.exists(place):
            return None
        if place.kind == "layer":
            frame = rect(stage.frame(place.layer))
            return QPointF(frame.left() + 1, frame.top() + 1)
        if place.kind == "edge":
            found = stage.edge(place)
            if found is None:
                return None
            table, row = found
            curve = table.samples[row]
            x, y = curve[len(curve) * 3 // 4]
            return QPointF(float(x), float(y))
        position = network.by_id[place.layer].units.index(place.unit)
        shape = stage.shapes[place.layer]
        if place.kind == "bias" and position < shape.shown:
            box = rect(shape.bias_box(position).moved(*stage.center(place.layer)))
            return QPointF(box.left() + 2, box.center().y())
        x, y = stage.unit_place(place.layer, position)
        half, high = shape.half_unit
        return QPointF(x - 0.72 * half, y - 0.72 * high)
