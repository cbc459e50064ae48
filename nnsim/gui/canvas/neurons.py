"""The neurons of a layer as they are to be painted: their numbers, how they are lit, and what an exercise hides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas.looks import fill_color
from nnsim.gui.canvas.question_paint import question_fill
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from nnsim.gui.canvas.geometry import Floats, LayerShape
    from nnsim.gui.canvas.readings import Reading
    from nnsim.network.design import Layer


@dataclass(eq=False)
class Neurons:
    """All that painting a layer's neurons needs: its numbers, and how it is lit."""

    layer: Layer
    shape: LayerShape
    reading: Reading
    levels: Floats | None
    scale: float = 1.0
    hue: QColor | None = None
    bias_lit: bool = False
    bias_off: bool = False
    started: bool = False
    is_output: bool = False
    picture: Floats | None = None
    input_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()

    @property
    def outline(self) -> QColor:
        """The colour of the neurons' borders."""
        if self.hue is not None:
            return self.hue
        return theme().accent if self.layer.is_input else theme().activation

    def hides(self, position: int, quantity: str = "o") -> bool:
        """True where an exercise hides a number of a neuron."""
        values = getattr(self.reading, quantity)
        return values is not None and is_hidden(values[position])

    def asks(self, position: int, *quantities: str) -> str:
        """The first of these quantities that an exercise asks for at a neuron; "" when none is."""
        marks = ((quantity, self.reading.asked.get(quantity)) for quantity in quantities)
        return next((quantity for quantity, mask in marks if mask is not None and mask[position]), "")

    def ticked(self, position: int, *quantities: str) -> bool:
        """True where an exercise has found the first of these quantities that is known."""
        known = next((q for q in quantities if getattr(self.reading, q) is not None), "")
        marks = self.reading.found.get(known)
        return marks is not None and bool(marks[position])

    def fill(self, position: int) -> QColor | None:
        """The inside of a neuron; None when its output is not computed."""
        if self.levels is None:
            return None
        if self.hides(position):
            return question_fill()
        return fill_color(self.levels[position], self.layer.is_input)
