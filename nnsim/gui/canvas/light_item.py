"""The light under crowded links that a step reads or changes: fans of their edges, in the hue of the phase.

It is an item of its own below the edges, so that a thousand of them need not be drawn again when it goes on or off.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.layer_item import LINK_Z
from nnsim.gui.theme import mix, phase_color, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.gui.canvas.geometry import Floats

SHARE = 0.16
FEW = 16  # of more neurons at an end, what lies between them is no wider than their edges
LOOKS = 8  # in an iteration, with two links: either is lit in three phases, and both may be for what is handed back


class LightItem(BoxItem):
    """Paints what the edges cover of each lit link that has too many edges to be lit one by one."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self.setZValue(LINK_Z - 0.5)
        self._areas: list[QPolygonF] = []
        self._lit: tuple[tuple[EdgeTable, ...], str] = ((), "")
        self._pictures = KeptPictures(LOOKS)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.hide()

    def take(self) -> None:
        """Follow what is lit."""
        focus, tables = self.board.focus, self.board.stage.tables
        lit = tuple(table for key, table in tables.items() if key in focus.links and _crowded(table))
        if (lit, focus.phase) == self._lit:
            return
        self._lit = lit, focus.phase
        self._areas = [fan for table in lit for fan in fans(table)]
        box = QRectF()
        for polygon in self._areas:
            box = box.united(polygon.boundingRect())
        self.take_box(box)
        self.setVisible(bool(lit))
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        self._pictures.paint(painter, self._lit, self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme().canvas, phase_color(self._lit[1]), SHARE if not theme().dark else 1.5 * SHARE))
        for polygon in self._areas:
            painter.drawPolygon(polygon)


def _crowded(table: EdgeTable) -> bool:
    return not table.single and not table.bundle


@lru_cache(maxsize=16)
def fans(table: EdgeTable) -> list[QPolygonF]:
    """The areas that the edges of a link cover: a fan from each neuron of a few, else all is one; quick to paint."""
    ends = min(table.sources, table.targets, key=lambda ends: len(np.unique(ends)))
    neurons = np.unique(ends)
    return [_fan(table.samples[ends == one]) for one in neurons] if len(neurons) <= FEW else [_fan(table.samples)]


def _fan(samples: Floats) -> QPolygonF:
    """Between the uppermost and the lowest of some edges at each piece of their way."""
    along = np.arange(samples.shape[1])
    heights = samples[:, :, 1]
    above, below = (samples[pick(heights, axis=0), along] for pick in (np.argmin, np.argmax))
    return QPolygonF([QPointF(x, y) for x, y in np.concatenate((above, below[::-1])).tolist()])
