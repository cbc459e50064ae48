"""Scales of colours for pictures of numbers: told apart by eyes that tell some hues badly, on light and dark ground."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QLinearGradient

from nnsim.gui.theme import mix, theme

Pixels = NDArray[np.uint32]
Levels = NDArray[np.floating]
STEPS = 256
# the ends and the middles of viridis (van der Walt and Smith, 2015), made for all kinds of colour vision
_VIRIDIS = (
    "#440154",
    "#482878",
    "#3e4989",
    "#31688e",
    "#26828e",
    "#1f9e89",
    "#35b779",
    "#6ece58",
    "#b5de2b",
    "#fde725",
)


@dataclass(frozen=True, eq=False)
class ColorScale:
    """Colours from `low` to `high`: 256 of them, as 0xAARRGGBB. What is not finite has the colour `odd`."""

    table: Pixels
    low: float
    high: float
    odd: int

    def pixels(self, values: Levels) -> Pixels:
        """The colours of numbers."""
        span = self.high - self.low
        with np.errstate(invalid="ignore", over="ignore"):
            at = (values - self.low) * ((STEPS - 1) / span if span > 0 else 0.0) + 0.5
            place = np.clip(at, 0, STEPS - 1)
        known = np.isfinite(place)
        if known.all():
            return self.table[place.astype(np.uint8)]
        found = self.table[np.where(known, place, 0).astype(np.uint8)]
        found[~known] = self.odd
        return found

    def color(self, value: float) -> QColor:
        """The colour of one number."""
        return QColor.fromRgb(int(self.pixels(np.array([value]))[0]))

    @cached_property
    def gradient(self) -> QLinearGradient:
        """The scale from left to right, over an area of width 1."""
        made = QLinearGradient(0.0, 0.0, 1.0, 0.0)
        made.setCoordinateMode(QLinearGradient.CoordinateMode.ObjectMode)
        for place in np.linspace(0, STEPS - 1, 33).astype(int):
            made.setColorAt(place / (STEPS - 1), QColor.fromRgb(int(self.table[place])))
        return made


def diverging(reach: float, middle: float = 0.0, strength: float = 1.0) -> ColorScale:
    """From the colour of negative numbers over the ground to that of positive ones; `strength` of the full colours."""
    colors = theme()
    ends = [mix(colors.card, end, strength) for end in (colors.negative, colors.positive)]
    return ColorScale(_table((ends[0], colors.card, ends[1])), middle - reach, middle + reach, _odd())


def rising(low: float, high: float) -> ColorScale:
    """From dark violet to yellow, ever lighter: for numbers of which none is a middle."""
    return ColorScale(_table(tuple(QColor(name) for name in _VIRIDIS)), low, high, _odd())


def between(low: float, high: float, color: QColor, ground: QColor, most: float = 0.9) -> ColorScale:
    """From the ground to a colour."""
    return ColorScale(_table((mix(ground, color, 0.04), mix(ground, color, most))), low, high, _odd())


def _odd() -> int:
    return int(mix(theme().card, theme().error, 0.5).rgb())


def _table(stops: tuple[QColor, ...]) -> Pixels:
    places = np.linspace(0, STEPS - 1, len(stops))
    channels = [[stop.red() for stop in stops], [stop.green() for stop in stops], [stop.blue() for stop in stops]]
    red, green, blue = (np.rint(np.interp(np.arange(STEPS), places, channel)).astype(np.uint32) for channel in channels)
    made: Pixels = np.array(np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue, np.uint32)
    return made


def image_of(pixels: Pixels) -> QImage:
    """A picture of rows of pixels, the first row on top, with memory of its own."""
    rows, columns = pixels.shape
    whole = np.ascontiguousarray(pixels)
    return QImage(whole.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()
