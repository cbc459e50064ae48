"""The colours of neurons by what they hold: outputs violet, inputs blue, what is not computed grey and dashed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from nnsim.gui.canvas.readings import fill_levels
from nnsim.gui.theme import mix, per_theme, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import Floats

LEVELS = 24


@per_theme(1)
def absent_fill() -> QColor:
    """The inside of a neuron whose output is not computed."""
    colors = theme()
    return mix(colors.canvas, colors.text, 0.045)


@per_theme(1)
def absent_line() -> QColor:
    """The dashed outline of what is not computed."""
    colors = theme()
    return mix(colors.canvas, colors.text, 0.28)


@per_theme(1)
def frame_fill() -> QColor:
    """The inside of a layer's frame."""
    colors = theme()
    return mix(colors.canvas, colors.text, 0.022 if not colors.dark else 0.04)


@per_theme(1)
def frame_line() -> QColor:
    """The border of a layer's frame."""
    colors = theme()
    return mix(colors.canvas, colors.text, 0.11 if not colors.dark else 0.16)


def fill_color(level: float, of_input: bool) -> QColor:
    """The inside of a neuron, by the strength of its output from 0 to 1."""
    return fills(of_input)[round(float(level) * LEVELS)]


@per_theme(2)
def fills(of_input: bool) -> list[QColor]:
    """The insides of neurons, from those whose output is 0 to the strongest."""
    colors = theme()
    tint = colors.accent if of_input else colors.activation
    base, most = (0.06, 0.26) if of_input else (0.05, 0.55 if colors.dark else 0.50)
    paper, ink = QColor.fromRgb(colors.canvas.rgb()), QColor.fromRgb(tint.rgb())
    return [mix(paper, ink, base + most * step / LEVELS) for step in range(LEVELS + 1)]


@per_theme(2)
def hatching(of_input: bool) -> QBrush:
    """What lies over the inside of a neuron whose output is negative: lines from upper right to lower left.

    They are of the paper's own brightness, so that the strength stays what it is and digits can be read.
    """
    colors = theme()
    tint = colors.accent if of_input else colors.activation
    return QBrush(mix(colors.canvas, tint, 0.08 if not colors.dark else 0.16), Qt.BrushStyle.BDiagPattern)


def pixel_rgb(levels: Floats) -> np.ndarray:
    """The pixels of a picture as 0xAARRGGBB: paper for 0, ink for 1, in the colours of the theme."""
    colors = theme()
    paper, ink = mix(colors.canvas, colors.accent, 0.05), mix(colors.canvas, colors.accent, 0.95)
    share = np.clip(levels, 0.0, 1.0)[:, None]
    one, other = (np.array((c.red(), c.green(), c.blue()), dtype=np.float64) for c in (paper, ink))
    red, green, blue = (np.rint(one * (1 - share) + other * share).astype(np.uint32)).T
    return (np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue).astype(np.uint32)


def input_levels(o: Floats) -> Floats:
    """How strongly inputs are filled: by their size, the largest fully."""
    largest = max(1.0, float(np.abs(np.where(np.isfinite(o), o, 0.0)).max(initial=0.0)))
    return np.clip(np.abs(np.nan_to_num(o)) / largest, 0.0, 1.0)


def pixel_levels(o: Floats) -> Floats:
    """How dark each pixel is: the picture's own range."""
    finite = np.nan_to_num(o)
    low, high = min(0.0, float(finite.min(initial=0.0))), float(finite.max(initial=0.0))
    return (finite - low) / (high - low) if high > low else np.zeros_like(finite)


def levels_of(o: Floats, of_input: bool, reach: tuple[float, float]) -> Floats:
    """How strongly each neuron of a layer is filled."""
    return input_levels(o) if of_input else fill_levels(o, *reach)
