"""The pens of edges: in pixels for a crowd, with round ends for single ones, broken where hues may not be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from nnsim.gui.canvas.lettering import larger, shade_pen
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

NEGATIVE = (9.0, 3.5)


def hair_pen(color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen whose width is in pixels, whatever the zoom: a crowd of lines stays a crowd of lines."""
    pen = shade_pen(color, width, dashes)
    pen.setCosmetic(True)
    return pen


def broken_for(negative: bool) -> tuple[float, ...]:
    """The dashes of a negative weight where a palette is in force for eyes that may not tell its hue."""
    return NEGATIVE if negative and theme().palette != "default" else ()


def sign_pen(color: QColor, width: float, negative: bool) -> QPen:
    """The pen of an edge: where hues may not be told, that of a negative weight is broken."""
    dashes = broken_for(negative)
    return shade_pen(color, width, dashes) if dashes else round_pen(color, width)


def round_pen(color: QColor, width: float) -> QPen:
    """A pen with round ends, so that edges meet their neurons without a gap."""
    pen = QPen(color, width * larger())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
