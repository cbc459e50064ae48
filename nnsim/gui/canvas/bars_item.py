"""The bars beside the neurons of a layer, their biases: an item of its own on them, since it seldom looks otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.neuron_paint import paint_biases

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from nnsim.gui.canvas.neurons import Neurons

LOOKS = 3  # of biases in an iteration: before and after an update, and while an overlay shows other numbers


class BarsItem(BoxItem):
    """Lies on the neurons, which are not painted again for it, nor it for them."""

    def __init__(self, neurons: Neurons, on: BoxItem) -> None:
        super().__init__(on.board)
        self.setParentItem(on)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._neurons, self._pictures = neurons, KeptPictures(LOOKS)
        self.setVisible(neurons.bars is not None)

    def take(self, neurons: Neurons) -> None:
        """Follow the neurons, and paint again where their biases look otherwise."""
        before, self._neurons = self._neurons, neurons
        others = not neurons.are(before)
        if others:
            self._pictures = KeptPictures(LOOKS)
        if others or neurons.bars != before.bars:
            self.setVisible(neurons.bars is not None)
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        neurons, box = self._neurons, self._box

        def draw(by: QPainter) -> None:
            paint_biases(by, neurons, option.exposedRect if by is painter else box)

        self._pictures.paint(painter, neurons.bars, draw)
