"""The bars beside the neurons of a layer, their biases: an item of its own on them, since it seldom looks otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.bias_bars import paint_bars
from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.gui.canvas.neuron_paint import within
from nnsim.gui.canvas.shades import SeenShades

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from nnsim.gui.canvas.neurons import Neurons
    from nnsim.gui.canvas.tones import Tone

LOOKS = 3  # of biases in an iteration: before and after an update, and while an overlay shows other numbers


class BarsItem(BoxItem):
    """Lies on the neurons, which are not painted again for it, nor it for them."""

    def __init__(self, neurons: Neurons, on: BoxItem) -> None:
        super().__init__(on.board)
        self.setParentItem(on)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._neurons, self._pictures, self._seen = neurons, KeptPictures(LOOKS), SeenShades(LOOKS)
        self._bars = self._look()
        self.setVisible(self._bars is not None)

    def take(self, neurons: Neurons, others: bool) -> None:
        """Follow the neurons, `others` than before or the same, and paint again where their biases look otherwise."""
        self._neurons, before = neurons, self._bars
        if others:
            self._pictures, self._seen = KeptPictures(LOOKS), SeenShades(LOOKS)
        self._bars = self._look()
        if others or self._bars != before:
            self.setVisible(self._bars is not None)
            self.update()

    def _look(self) -> tuple[bytes, Tone] | None:
        """The shades of the bars, and of what; None where there are none."""
        bars = self._neurons.bars
        return None if bars is None else (self._seen.of(bars[1], bars[0]), bars[1])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        bars, shape, box = self._bars, self._neurons.shape, self._box

        def draw(by: QPainter) -> None:
            if bars is not None:
                exposed = option.exposedRect if by is painter else box
                paint_bars(by, shape, bars[1], bars[0], within(shape, exposed))

        self._pictures.paint(painter, bars, draw)
