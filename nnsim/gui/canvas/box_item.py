"""An item of the canvas whose area is a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board

EVERYWHERE = QRectF(-1e5, -1e5, 2e5, 2e5)


class BoxItem(QGraphicsItem):
    """It has no area until it takes one."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self._box = QRectF()

    def boundingRect(self) -> QRectF:
        return self._box

    def take_box(self, box: QRectF) -> None:
        """Lie in another rectangle of the scene from now on."""
        if box != self._box:
            self.prepareGeometryChange()
            self._box = box
