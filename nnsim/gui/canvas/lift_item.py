"""The edges of a neuron that is selected alone: lifted out of the crowd, with their weights where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.chip_places import visible
from nnsim.gui.canvas.chips_item import paint_chip
from nnsim.gui.canvas.curves import point_at
from nnsim.gui.canvas.edge_pens import round_pen
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.layer_item import LIFT_Z
from nnsim.gui.canvas.lettering import legible, readable, rect
from nnsim.gui.canvas.link_item import curve_path
from nnsim.gui.canvas.shades import SeenShades, shades_of
from nnsim.gui.canvas.tones import UNSAID
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Hashable

    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.session.places import Place

    _Lifted = tuple[EdgeTable, np.ndarray, Floats]  # a table, rows of it, and their numbers

CHIPS_AT_MOST = 20
SIZE, LARGEST = 10, 14  # of the numbers on edges, the larger the farther one is away
SPOTS = (0.24, 0.38, 0.52, 0.64, 0.76, 0.16)  # where along an edge its weight may stand
FEW = 12
LOOKS = 4  # of edges, that are known


class LiftItem(BoxItem):
    """Paints nothing unless exactly one neuron is selected; lies between the edges and the neurons."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self.setZValue(LIFT_Z)
        self._lifted: list[_Lifted] = []
        self._look: Hashable = None
        self._tone = board.tone
        self._colors = theme()
        self._pictures, self._edges, self._seen = KeptPictures(at_once=False), KeptPictures(LOOKS), SeenShades(LOOKS)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # there may be a thousand edges

    def take(self) -> None:
        """Follow the selection and the weights."""
        self._lifted = self._lift()
        numbers = tuple((table, values.tobytes()) for table, _, values in self._lifted)  # bit by bit: NaN is NaN
        tone = self.board.tone
        unsaid = all(tone.of_numbers(values) is UNSAID for _, _, values in self._lifted)
        self._tone = UNSAID if unsaid else tone
        look = numbers, self.board.selection, self._tone
        if look == self._look and self._colors is theme():
            return
        self._look, self._colors = look, theme()
        box = QRectF()
        for table, _, _ in self._lifted:
            box = box.united(rect(table.box(4.0 * LARGEST)))
        self.take_box(box)
        self.setVisible(bool(self._lifted))
        self.update()

    def _neuron(self) -> Place | None:
        selection = self.board.selection
        return selection[0] if len(selection) == 1 and selection[0].kind in ("unit", "bias") else None

    def _lift(self) -> list[_Lifted]:
        """The edges into the neuron that is selected, in their tables, and their numbers."""
        place = self._neuron()
        if place is None or not self.board.stage.exists(place):
            return []
        position = self.board.network.by_id[place.layer].units.index(place.unit)
        found = []
        for table in self.board.stage.tables.values():
            weights = self.board.weights(table.link.key)
            if table.link.target != place.layer or table.bundle or weights is None:
                continue
            rows = np.flatnonzero((table.targets == position) & ~table.cut)
            if len(rows):
                found.append((table, rows, weights[table.sources[rows], table.targets[rows]]))
        return found

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lod = max(option.levelOfDetailFromTransform(painter.worldTransform()), 0.05)
        self._pictures.paint(painter, self._look, lambda painter: self._draw(painter, lod))

    def _draw(self, painter: QPainter, lod: float) -> None:
        crowds = [one for one in self._lifted if one[0].count > FEW]
        edges = tuple((table, rows.tobytes()) for table, rows, _ in crowds), self._tone
        shades = b"".join(shades_of(self._tone, values) for _, _, values in crowds)  # strokes are slow
        look = edges, self._seen.of(edges, shades)
        self._edges.paint(painter, look, lambda painter: self._draw_edges(painter, lod))
        for table, rows, values in crowds:
            size = legible(SIZE, lod, LARGEST)
            if len(rows) <= CHIPS_AT_MOST and readable(size, lod):
                self._paint_chips(painter, table, rows, values.tolist(), lod, size)

    def _draw_edges(self, painter: QPainter, lod: float) -> None:
        for table, rows, values in self._lifted:
            if table.count > FEW:
                self._paint_edges(painter, table.points[rows], values, 1.0 / min(lod, 1.0))

    def _paint_edges(self, painter: QPainter, curves: Floats, values: Floats, scale: float) -> None:
        tone = self._tone
        strength = np.nan_to_num(tone.strength(values))
        paths = [curve_path(points) for points in curves]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(theme().canvas, 5.0 * scale))
        for path in paths:
            painter.drawPath(path)
        for path, value, strong in zip(paths, values.tolist(), strength.tolist(), strict=True):
            painter.setPen(round_pen(tone.color(value), (1.2 + 2.6 * strong) * scale))
            painter.drawPath(path)

    def _paint_chips(
        self, painter: QPainter, table: EdgeTable, rows: np.ndarray, values: list[float], lod: float, size: int
    ) -> None:
        """The weights, each where it covers no other; one that has no such place is left out."""
        taken = [rect(chip.box) for chip in visible(self.board.chips, lod)]
        place = self._neuron()
        sources = self.board.network.by_id[table.link.source].units
        wide, high = 5.0 * size, 1.8 * size
        for at, (row, value) in enumerate(zip(rows, values, strict=True)):
            spots = SPOTS if at % 2 else SPOTS[1:] + SPOTS[:1]
            points = (point_at(table.points[row], t) for t in spots)
            boxes = (QRectF(x - wide / 2, y - high / 2, wide, high) for x, y in points)
            box = next((box for box in boxes if not any(box.intersects(other) for other in taken)), None)
            if box is None:
                continue
            frozen = place is not None and (sources[int(table.sources[row])], place.unit) in table.link.frozen
            if self.board.overlay is None or not np.isnan(value):
                taken.append(box)
                paint_chip(painter, box.adjusted(2, 1, -2, -1), value, self._tone, size, frozen)
