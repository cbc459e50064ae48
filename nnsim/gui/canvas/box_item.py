"""An item of the canvas whose area is a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board

EVERYWHERE = QRectF(-1e5, -1e5, 2e5, 2e5)


class BoxItem(QGraphicsRectItem):
    """It has no area until it takes one; Qt asks for that twenty times a painting, and knows it without Python."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self.board = board
        self._box = QRectF()

    def take_box(self, box: QRectF) -> None:
        """Lie in another rectangle from now on."""
        if box != self._box:
            self._box = box
            self.setRect(box)
