"""Pictures of what units make of a plane: pixels in the theme's colours, and how one lies in a neuron."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform

from nnsim.gui.widgets.color_scale import diverging

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import LayerShape
    from nnsim.session.views.unit_maps import UnitMap

STRENGTH = 0.8


class MapImages:
    """The pictures of a layer's units, in one piece of memory; the highest row of a map lies on top.

    On a line, the area between the middle and the output is filled.
    """

    def __init__(self, found: UnitMap) -> None:
        shares = found.shares
        scale = diverging(1.0, 0.0, STRENGTH)
        if shares.shape[1] == 1:
            heights = np.linspace(-1.0, 1.0, shares.shape[2])[None, :, None]
            inside = (heights > 0) == (shares > 0)
            inside &= np.abs(heights) <= np.abs(shares)
            shares = np.where(np.isnan(shares), np.nan, np.where(inside, shares, 0.0))
        self.pixels = np.ascontiguousarray(scale.pixels(shares)[:, ::-1])

    def __len__(self) -> int:
        return len(self.pixels)

    def image(self, unit: int) -> QImage:
        """The picture of a unit, by its position; it lives as long as this object."""
        pixels = self.pixels[unit]
        rows, columns = pixels.shape
        return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)

    def same_as(self, other: MapImages | None) -> bool:
        """True when no pixel differs."""
        return other is not None and np.array_equal(self.pixels, other.pixels)


def shows_maps(shape: LayerShape) -> bool:
    """True where the neurons are large enough for maps, and no pixels of a picture themselves."""
    return shape.mode != "image" and shape.radius >= 5.5


def paint_map(painter: QPainter, image: QImage, area: QRectF, pen: QPen) -> None:
    """A picture in a square with round corners."""
    brush = QBrush(image)
    place = QTransform.fromTranslate(area.left(), area.top())
    brush.setTransform(place.scale(area.width() / image.width(), area.height() / image.height()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setBrush(brush)
    painter.setPen(pen)
    corner = min(7.0, area.width() * 0.16)
    painter.drawRoundedRect(area, corner, corner)
