"""The neurons of a layer as they are to be painted: their numbers, how they are lit, and what an exercise hides."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas.looks import fill_color, levels_of
from nnsim.gui.canvas.question_paint import question_fill
from nnsim.gui.canvas.shades import shades_of
from nnsim.gui.canvas.tones import Tone
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme
from nnsim.session.places import has_bias

if TYPE_CHECKING:
    from collections.abc import Hashable

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QImage

    from nnsim.gui.canvas.geometry import Floats, LayerShape
    from nnsim.gui.canvas.map_images import MapImages
    from nnsim.gui.canvas.readings import Reading
    from nnsim.gui.theme import Theme
    from nnsim.network.design import Layer


BARS_FROM = 15.0  # so far apart are neurons that have room for a bar beside each


@dataclass(eq=False)
class Neurons:
    """All that painting a layer's neurons needs: its numbers, and how it is lit.

    `reach` is the range of outputs, `shown` are the numbers of an overlay in their place, NaN where it has none,
    `biases` what is written as the biases, and `letter` is that of outputs. `maps` are painted in place of outputs, and
    `two_classes` are those that a single target tells apart.
    """

    layer: Layer
    shape: LayerShape
    reading: Reading
    reach: tuple[float, float] = (-np.inf, np.inf)
    tone: Tone = field(default_factory=Tone)
    shown: Floats | None = None
    biases: Floats | None = None
    hue: QColor | None = None
    bias_lit: bool = False
    bias_off: bool = False
    started: bool = False
    is_output: bool = False
    picture: Floats | None = None
    input_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()
    two_classes: tuple[str, ...] = ()
    letter: str = "o"
    maps: MapImages | None = None
    colors: Theme = field(default_factory=theme)

    @cached_property
    def levels(self) -> Floats | None:
        """How strongly each neuron is filled; None where the outputs are not computed."""
        o = self.reading.o
        return None if o is None else levels_of(o, self.layer.is_input, self.reach)

    @cached_property
    def said(self) -> NDArray[np.bool_]:
        """The neurons that an overlay has a number for."""
        return np.zeros(self.shape.size, np.bool_) if self.shown is None else ~np.isnan(self.shown)

    def are(self, before: Neurons) -> bool:
        """True for the same layer, drawn with the same shapes and colours."""
        same = self.layer is before.layer and self.shape is before.shape
        return same and self.maps is before.maps and self.colors is before.colors

    @cached_property
    def look(self) -> Hashable:
        """All that makes neurons look otherwise than they did, bars of biases apart; None where that is not known.

        It is known only of layers whose neurons are too small for words beside them.
        """
        if not self.shape.at_sides:
            return None
        numbers = (self.reading.o, self.shown, self.picture)
        bits = tuple(None if one is None else one.tobytes() for one in numbers)  # a number that is hidden is a NaN
        return bits, None if self.shown is None else self.tone, self.reading.turn, self._lines

    @cached_property
    def bars(self) -> tuple[bytes, Tone] | None:
        """The shades of the little bars beside small neurons, their biases, and of what; None where there are none."""
        small = self.shape.mode in ("dots", "grid") and self.shape.pitch > BARS_FROM and self.maps is None
        if not small or self.shown is not None or self.biases is None or not has_bias(self.layer):
            return None
        tone = self.tone.of_numbers(self.biases)
        return shades_of(tone, self.biases), tone

    @property
    def _lines(self) -> Hashable:
        """What decides on the colours of lines: those around dots with a δ have the colour of that."""
        hue = None if self.hue is None else self.hue.rgb()
        if self.reading.delta is not None and self.shape.mode == "grid" and self.maps is None:
            return "δ", self.reading.o is None, self.reading.turn is not None and hue
        return "", self.reading.o is None, hue

    def map_of(self, position: int) -> QImage | None:
        """The map of a neuron; None where none is to be seen, or an overlay's numbers are."""
        if self.maps is None or self.number(position) is not None or position >= len(self.maps):
            return None
        return self.maps.image(position)

    @property
    def outline(self) -> QColor:
        """The colour of the neurons' borders."""
        if self.hue is not None:
            return self.hue
        return theme().accent if self.layer.is_input else theme().activation

    def target(self, position: int) -> str:
        """The target of a neuron in words: its number, and the class that it stands for where that says more."""
        y = None if self.reading.y is None else float(self.reading.y[position])
        if y is None:
            return tr("y not yet") if self.started and self.reading.targets else ""
        name = self.two_classes[int(y > 0)] if self.two_classes and y in (-1.0, 0.0, 1.0) else ""
        return f"y {short(y)}" + (f" ({name})" if name and name != short(y) else "")

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

    def number(self, position: int) -> float | None:
        """The overlay's number of a neuron; None where it has none: then the neuron shows what it holds."""
        return None if self.shown is None or not self.said[position] else float(self.shown[position])

    def is_bad(self, position: int) -> bool:
        """True for a neuron whose number in the overlay is bad."""
        value = self.number(position)
        return value is not None and bool(self.tone.is_bad(np.asarray(value)))

    def bias(self, position: int) -> float | None:
        """What is written as the bias of a neuron; None where it is not known, or the overlay has nothing for it."""
        if self.biases is None or not has_bias(self.layer):
            return None
        value = float(self.biases[position])
        return None if np.isnan(value) and self.tone.kind != "weight" else value

    def is_broken(self, position: int) -> bool:
        """True for a neuron whose output is NaN or infinite, where that is seen."""
        o = self.reading.o
        seen = self.number(position) is None and o is not None and not self.hides(position)
        return seen and o is not None and not np.isfinite(o[position])

    def is_negative(self, position: int) -> bool:
        """True for a neuron whose output is below 0, where that is seen."""
        o = self.reading.o
        seen = self.number(position) is None and self.levels is not None and o is not None and not self.hides(position)
        return seen and o is not None and bool(o[position] < 0)

    def has_frozen_bias(self, position: int) -> bool:
        """True for a neuron whose bias does not learn."""
        return self.layer.frozen or self.layer.units[position] in self.layer.frozen_biases

    def has_no_bias(self, position: int) -> bool:
        """True for a neuron whose bias is frozen at 0: it has none, as people say."""
        return self.tone.kind == "weight" and self.bias(position) == 0 and self.has_frozen_bias(position)

    def fill(self, position: int) -> QColor | None:
        """The inside of a neuron; None when its output is not computed."""
        value = self.number(position)
        if value is not None:
            return self.tone.color(value)
        if self.levels is None:
            return None
        if self.hides(position):
            return question_fill()
        return fill_color(self.levels[position], self.layer.is_input)
