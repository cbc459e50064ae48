"""What lies above the drawing while one works with it: selection, hover, ports and knobs, rubber line, guides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import EVERYWHERE, BoxItem
from nnsim.gui.canvas.chips_item import chip_box, paint_chip
from nnsim.gui.canvas.edge_pens import round_pen
from nnsim.gui.canvas.halo_item import marked, ring
from nnsim.gui.canvas.hits import NOWHERE, Hit, knobs, port_of_layer, port_of_unit
from nnsim.gui.canvas.layer_item import MARKS_Z
from nnsim.gui.canvas.lettering import rect, shade_pen, write
from nnsim.gui.theme import mix, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.session.places import Place


LEAST = 14.0  # pixels: how high a label is that can be read


@dataclass
class Marks:
    """What is marked; the gestures write it, the item paints it."""

    hover: Hit = NOWHERE
    busy: int | None = None
    rubber: tuple[QPointF, QPointF] | None = None
    rubber_text: str = ""
    target: Place | None = None
    source: Place | None = None
    guides: list[QLineF] = field(default_factory=list)
    band: QRectF | None = None
    note: tuple[QPointF, str] | None = None


AROUND = 48.0  # rings become wider, in units of the scene, as one zooms out
_ANEW, _KEPT = QGraphicsItem.CacheMode.NoCache, QGraphicsItem.CacheMode.DeviceCoordinateCache
RING_ROOM = {"full": 5.5, "medium": 1.8, "row": 2.6}  # between a neuron and the words above and below it


class MarksItem(BoxItem):
    """Paints the marks above everything else."""

    def __init__(self, board: Board, marks: Marks) -> None:
        super().__init__(board)
        self.marks = marks
        self.setZValue(MARKS_Z)
        self.hide()

    def take(self) -> None:
        """Follow what is marked, and paint it anew; unseen where there is nothing to be painted."""
        area = self._area()
        self.setCacheMode(_ANEW if area is EVERYWHERE else _KEPT)
        self.take_box(area)
        self.setVisible(not area.isEmpty())
        self.update()

    def _area(self) -> QRectF:
        """Where something is marked: around the layers of neurons, but anywhere while one works with the mouse."""
        marks, area = self.marks, QRectF()
        if marks.busy is not None or marks.rubber or marks.band is not None or marks.guides or marks.note is not None:
            return EVERYWHERE
        for place, _ in marked(self.board, marks):
            if place.kind == "edge":
                return EVERYWHERE
            if place.kind in ("unit", "bias"):
                area = area.united(self._around(place))
        return area

    def _around(self, place: Place) -> QRectF:
        """The ring around a neuron or its bias, and where that is linked at the sides of its layer."""
        stage, shape = self.board.stage, self.board.stage.shapes[place.layer]
        frame = rect(stage.frame(place.layer))
        if place.kind == "bias":
            return frame.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        x, y = stage.unit_place(place.layer, self.board.network.by_id[place.layer].units.index(place.unit))
        half, high = (side + AROUND for side in shape.half_unit)
        box = QRectF(x - half, y - high, 2 * half, 2 * high)
        return box.united(frame) if shape.at_sides else box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lod = max(option.levelOfDetailFromTransform(painter.worldTransform()), 0.05)
        marks = self.marks
        for place, strength in marked(self.board, marks):
            self._mark(painter, place, lod, strength)
        if marks.busy is not None and marks.busy in self.board.network.by_id:
            self._knobs(painter, marks.busy)
        self._rubber(painter)
        self._guides(painter, lod)

    def _mark(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        paint = {"unit": self._mark_unit, "bias": self._mark_bias, "edge": self._mark_edge}.get(place.kind)
        if paint is not None:
            paint(painter, place, lod, strength)

    def _mark_unit(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        stage = self.board.stage
        shape = stage.shapes[place.layer]
        position = self.board.network.by_id[place.layer].units.index(place.unit)
        x, y = stage.unit_place(place.layer, position)
        half, high = shape.half_unit
        small = shape.mode in ("dots", "grid", "image")
        wide, room = (1.6 / min(lod, 1.0), 99.0) if small else (2.4 / min(lod, 1.0), RING_ROOM[shape.mode])
        gap = min((1.0 if small else 3.5) / min(lod, 1.0), max(0.0, room - wide / 2))  # clear of its bias and δ
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(shade_pen(ring(strength), wide))
        box = QRectF(x - half - gap, y - high - gap, 2 * (half + gap), 2 * (high + gap))
        corner = 2.0 if shape.mode == "image" else high + gap
        painter.drawRoundedRect(box, corner, corner)
        if shape.at_sides and position < shape.shown:
            self._leaders(painter, place, position)

    def _leaders(self, painter: QPainter, place: Place, position: int) -> None:
        """From a unit of a grid to the points at the frame's sides where its edges end."""
        stage = self.board.stage
        cx, cy = stage.center(place.layer)
        x, y = stage.unit_place(place.layer, position)
        painter.setPen(shade_pen(ring(0.7), 1.0, (3, 2)))
        sides = [stage.shapes[place.layer].exits]
        if not self.board.network.by_id[place.layer].is_input:
            sides.append(stage.shapes[place.layer].entries)
        for ends in sides:
            painter.drawLine(QPointF(x, y), QPointF(cx + ends[position, 0], cy + ends[position, 1]))

    def _mark_bias(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        stage = self.board.stage
        shape, (cx, cy) = stage.shapes[place.layer], stage.center(place.layer)
        position = self.board.network.by_id[place.layer].units.index(place.unit)
        if position >= shape.shown:
            return
        box = rect(shape.bias_box(position).moved(cx, cy))
        if shape.mode == "full":
            box = box.adjusted(8, 0, -8, 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(shade_pen(ring(strength), 1.5 / min(lod, 1.0)))
        painter.drawRoundedRect(box, 4, 4)

    def _mark_edge(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        found = self.board.stage.edge(place)
        if found is None:
            return
        table, row = found
        value = self.board.number(place)
        if value is None:
            return
        frozen = (place.source_unit, place.unit) in table.link.frozen
        box = chip_box(self.board, place)
        if box is None:
            middle = table.samples[row][len(table.samples[row]) // 2]
            high = 18.0 / min(lod, 1.0)
            box = QRectF(middle[0] - 24, middle[1] - high / 2, 48, high)
        if box.height() * lod < LEAST:  # zoomed out it would be an empty box
            high = 18.0 / lod
            box = QRectF(box.center().x() - 1.4 * high, box.center().y() - high / 2, 2.8 * high, high)
        size = max(8, round(box.height() * 0.61))
        paint_chip(painter, box, value, self.board.tone, size, frozen, ring(strength))

    def _knobs(self, painter: QPainter, layer: int) -> None:
        stage, colors, hover = self.board.stage, theme(), self.marks.hover
        one = self.board.network.by_id[layer]
        for kind, box in knobs(stage, layer).items():
            hot = hover.kind == kind and hover.layer == layer
            area = rect(box)
            painter.setPen(shade_pen(colors.accent if hot else colors.line, 1.2))
            painter.setBrush(colors.accent_soft if hot else colors.card)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            painter.setPen(shade_pen(colors.accent if hot else colors.muted, 1.6))
            middle = area.center()
            if kind == "grip":
                for shift in (-2.0, 2.0):
                    across = QPointF(middle.x(), middle.y() + shift)
                    painter.drawLine(across - QPointF(6, 0), across + QPointF(6, 0))
                continue
            painter.drawLine(QPointF(middle.x() - 4, middle.y()), QPointF(middle.x() + 4, middle.y()))
            if kind == "plus":
                painter.drawLine(QPointF(middle.x(), middle.y() - 4), QPointF(middle.x(), middle.y() + 4))
        self._port(painter, QPointF(*port_of_layer(stage, layer)), hover.kind == "port", 6.5)
        if hover.kind in ("unit", "unit port") and hover.place is not None and hover.place.unit in one.units:
            spot = port_of_unit(stage, layer, one.units.index(hover.place.unit))
            if spot is not None:
                size = min(5.0, stage.shapes[layer].half_unit[1] * 0.5)
                self._port(painter, QPointF(*spot), hover.kind == "unit port", size)

    def _port(self, painter: QPainter, spot: QPointF, hot: bool, size: float) -> None:
        colors = theme()
        painter.setPen(shade_pen(colors.accent, 1.6))
        painter.setBrush(colors.accent if hot else colors.card)
        painter.drawEllipse(spot, size, size)
        if size > 4:
            painter.setPen(shade_pen(colors.on_accent if hot else colors.accent, 1.4))
            arm = size * 0.45
            painter.drawLine(QPointF(spot.x() - arm, spot.y()), QPointF(spot.x() + arm, spot.y()))
            painter.drawLine(QPointF(spot.x(), spot.y() - arm), QPointF(spot.x(), spot.y() + arm))

    def _rubber(self, painter: QPainter) -> None:
        marks, colors = self.marks, theme()
        if marks.rubber is not None:
            start, end = marks.rubber
            reach = max(abs(end.x() - start.x()) * 0.42, 30.0)
            path = QPainterPath(start)
            path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(round_pen(colors.accent, 2.4) if marks.target else shade_pen(colors.accent, 2.0, (6, 4)))
            painter.drawPath(path)
            painter.setBrush(colors.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(end, 4, 4)
            if marks.rubber_text:
                box = QRectF(end.x() + 12, end.y() + 10, 170, 20)
                write(painter, box, marks.rubber_text, colors.accent, 11, 600, Qt.AlignmentFlag.AlignLeft)
        if marks.band is not None:
            fill = QColor(colors.accent)
            fill.setAlphaF(0.10)
            painter.setPen(shade_pen(colors.accent, 1))
            painter.setBrush(fill)
            painter.drawRect(marks.band)

    def _guides(self, painter: QPainter, lod: float) -> None:
        colors = theme()
        painter.setPen(shade_pen(mix(colors.canvas, colors.accent, 0.6), 1.0 / lod, (4 / lod, 3 / lod)))
        for line in self.marks.guides:
            painter.drawLine(line)
        if self.marks.note is not None:
            spot, text = self.marks.note
            write(painter, QRectF(spot.x() - 80, spot.y() - 10, 160, 20), text, colors.accent, 12, 600)
