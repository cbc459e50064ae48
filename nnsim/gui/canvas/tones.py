"""How the numbers on edges and neurons look: the weights, or what an overlay shows in their place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtGui import QColor

from nnsim.engine.veil import hidden_in
from nnsim.gui.canvas.lettering import fitting, parameter_text, signed_text, text_width
from nnsim.gui.numbers import percent
from nnsim.gui.texts import tr
from nnsim.gui.theme import edge_color, mix, per_theme, severity_color, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.session.overlay import Overlay

FINE = 0.1  # how strong a number can be on a logarithmic scale that is not yet bad
Kind = Literal["weight", "signed", "severity", "share"]


@dataclass(frozen=True)
class Tone:
    """The colours, strengths and texts of numbers up to `scale`; NaN is nothing, but for a weight something is wrong.

    With `low` above 0 the scale is logarithmic from there. From `bad` on a number is marked by more than its colour.
    With a `gap` infinite numbers are none, too: this word stands there.
    """

    kind: Kind = "weight"
    scale: float = 1.0
    low: float = 0.0
    bad: float = math.inf
    stale: bool = False
    gap: str = ""

    @property
    def signed(self) -> bool:
        """True where a number has a sign that means something."""
        return self.kind in ("weight", "signed")

    @classmethod
    def of(cls, overlay: Overlay) -> Tone:
        """The look of an overlay's numbers."""
        full = overlay.full if overlay.full > 0 else 1.0
        bad = math.inf
        if overlay.kind == "severity":
            bad = overlay.bad if overlay.bad > 0 else full / 2
        return cls(overlay.kind, full, min(max(overlay.low, 0.0), full / 2), bad, overlay.stale, overlay.gap)

    def of_numbers(self, values: Floats) -> Tone:
        """The look of some numbers; where an overlay says nothing of them they look alike, whatever else it shows."""
        return UNSAID if self.kind != "weight" and bool(np.isnan(values).all()) else self

    def strength(self, values: Floats) -> Floats:
        """How strong each number is, from 0 to 1; NaN where there is nothing."""
        values = self._without_gaps(values)
        sizes = np.abs(values)
        if self.kind == "weight":
            sizes = np.where(hidden_in(np.asarray(values)), 0.0, np.nan_to_num(sizes, nan=self.scale))
        if self.low:
            whole = math.log(self.scale / self.low)
            sizes = np.clip(np.log(np.maximum(sizes, self.low) / self.low) / whole, 0.0, 1.0)
            if self.low < self.bad < self.scale:  # what is not bad looks alike, however small it is
                turn = math.log(self.bad / self.low) / whole
                sizes = np.where(values < self.bad, FINE * sizes / turn, 0.5 + (sizes - turn) / (1 - turn) / 2)
            return np.asarray(np.where(np.isnan(values), np.nan, sizes))
        return np.asarray(np.clip(sizes / self.scale, 0.0, 1.0))

    def is_bad(self, values: Floats) -> np.ndarray:
        """Which numbers are marked."""
        return np.asarray(self._without_gaps(values) >= self.bad)

    def _without_gaps(self, values: Floats) -> Floats:
        return np.where(np.isinf(values), np.nan, values) if self.gap else values

    def shade(self, strength: float, negative: bool = False) -> QColor:
        """The colour of a strength."""
        return _shade(self.kind == "severity", strength, negative, self.stale)

    def color(self, value: float) -> QColor:
        """The colour of a number; that of nothing is faint."""
        if self.kind == "weight":
            return edge_color(value, self.scale)
        if math.isnan(value) or self._is_gap(value):
            return nothing()
        return self.shade(float(self.strength(np.array([value]))[0]), value < 0)

    def value_at(self, share: float) -> float:
        """The number at a share of the scale, from its low end (0) to its high one (1)."""
        if self.kind in ("weight", "signed"):
            return self.scale * (2.0 * share - 1.0)
        return float(self.low * (self.scale / self.low) ** share) if self.low else self.scale * share

    def share_of(self, value: float) -> float:
        """Where a number lies on the scale."""
        if self.low:
            return math.log(max(value, self.low) / self.low) / math.log(self.scale / self.low)
        return value / self.scale

    def text(self, value: float, width: float = math.inf, size: int = 11, marked: bool = True) -> str:
        """A number as it stands on an edge: fewer digits where there is no room, `marked` where it is bad."""
        if self.kind == "weight":
            return parameter_text(value, width, size)
        if math.isnan(value):
            return ""
        if self._is_gap(value):
            return tr(self.gap)
        if self.kind == "share" and self.scale == 1.0:
            return percent(value)
        mark = "! " if marked and value >= self.bad else ""
        room = min(width, 46.0) - text_width(mark, size)
        if self.kind == "signed":
            return signed_text(float(f"{value:.3g}")) if value else "0"
        text = fitting(float(f"{value:.2g}"), room, size)
        if text_width(text, size) > room:
            text = fitting(float(f"{value:.1g}"), room, size)
        return mark + text if text_width(text, size) <= room else text

    def _is_gap(self, value: float) -> bool:
        return bool(self.gap) and math.isinf(value)


UNSAID = Tone("signed")


@per_theme(256)
def _shade(of_severity: bool, strength: float, negative: bool, stale: bool) -> QColor:
    color = severity_color(strength) if of_severity else edge_color(-strength if negative else strength, 1.0)
    return mix(color, theme().canvas, 0.45) if stale else color


@per_theme(1)
def nothing() -> QColor:
    """The colour of an edge that an overlay has no number for."""
    colors = theme()
    return mix(colors.canvas, colors.text, 0.13 if not colors.dark else 0.2)


def ink_on(ground: QColor) -> QColor:
    """Black or white, whichever is better read on a colour; it need not be the theme's."""
    light = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF()
    return QColor("#14171d") if light > 0.5 else QColor("#ffffff")
