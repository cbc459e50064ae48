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
from nnsim.gui.canvas.layer_item import LIFT_Z
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.link_item import curve_path, round_pen
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.session.places import Place

CHIPS_AT_MOST = 20
SPOTS = (0.24, 0.38, 0.52, 0.64, 0.76, 0.16)  # where along an edge its weight may stand
FEW = 12


class LiftItem(BoxItem):
    """Paints nothing unless exactly one neuron is selected; lies between the edges and the neurons."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self.setZValue(LIFT_Z)
        self._look: object = None
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # there may be a thousand edges

    def take(self) -> None:
        """Follow the selection and the weights."""
        box = QRectF()
        lifted = self._lifted()
        for table, _ in lifted:
            box = box.united(rect(table.box(30.0)))
        self.take_box(box)
        weights = [tuple(self._weights(table, rows)) for table, rows in lifted]
        look = ([id(table) for table, _ in lifted], weights, self.board.selection, self.board.tone, theme())
        if look != self._look:
            self._look = look
            self.update()

    def _neuron(self) -> Place | None:
        selection = self.board.selection
        return selection[0] if len(selection) == 1 and selection[0].kind in ("unit", "bias") else None

    def _lifted(self) -> list[tuple[EdgeTable, np.ndarray]]:
        place = self._neuron()
        if place is None or not self.board.stage.exists(place):
            return []
        position = self.board.network.by_id[place.layer].units.index(place.unit)
        found = []
        for table in self.board.stage.tables.values():
            rows = np.flatnonzero((table.targets == position) & ~table.cut)
            known = self.board.weights(table.link.key) is not None
            if table.link.target == place.layer and not table.bundle and known and len(rows):
                found.append((table, rows))
        return found

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lod = max(option.levelOfDetailFromTransform(painter.worldTransform()), 0.05)
        for table, rows in self._lifted():
            if table.count > FEW:
                self._paint_edges(painter, table, rows, 1.0 / min(lod, 1.0))
            if table.count > FEW and len(rows) <= CHIPS_AT_MOST and lod >= 0.5:
                self._paint_chips(painter, table, rows, lod)

    def _paint_edges(self, painter: QPainter, table: EdgeTable, rows: np.ndarray, scale: float) -> None:
        weights, tone = self._weights(table, rows), self.board.tone
        strength = np.nan_to_num(tone.strength(np.array(weights)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in rows:
            painter.setPen(round_pen(theme().canvas, 5.0 * scale))
            painter.drawPath(curve_path(table.points[row]))
        for row, value, strong in zip(rows, weights, strength, strict=True):
            painter.setPen(round_pen(tone.color(value), (1.2 + 2.6 * float(strong)) * scale))
            painter.drawPath(curve_path(table.points[row]))

    def _paint_chips(self, painter: QPainter, table: EdgeTable, rows: np.ndarray, lod: float) -> None:
        """The weights, each where it covers no other; one that has no such place is left out."""
        taken = [rect(chip.box) for chip in visible(self.board.chips, lod)]
        place = self._neuron()
        sources = self.board.network.by_id[table.link.source].units
        for at, (row, value) in enumerate(zip(rows, self._weights(table, rows), strict=True)):
            spots = SPOTS if at % 2 else SPOTS[1:] + SPOTS[:1]
            boxes = (QRectF(x - 25, y - 9, 50, 18) for x, y in (point_at(table.points[row], t) for t in spots))
            box = next((box for box in boxes if not any(box.intersects(other) for other in taken)), None)
            if box is None:
                continue
            frozen = place is not None and (sources[int(table.sources[row])], place.unit) in table.link.frozen
            if self.board.overlay is None or not np.isnan(value):
                taken.append(box)
                paint_chip(painter, box.adjusted(2, 1, -2, -1), value, self.board.tone, 10, frozen)

    def _weights(self, table: EdgeTable, rows: np.ndarray) -> list[float]:
        weights = self.board.weights(table.link.key)
        assert weights is not None
        return [float(value) for value in weights[table.sources[rows], table.targets[rows]]]
