"""The haze below the strongest edges of a crowded link: the density of all of its edges, in the colours of weights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from nnsim.gui.canvas.lettering import rect
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.density import Density, Flow
    from nnsim.gui.canvas.tones import Tone
    from nnsim.gui.theme import Theme

OPAQUE = 0.45
DARK = 0.6
UNSEEN = 2.0 / 255  # a difference of colours that nobody sees
SOME = 4  # every so many columns


@dataclass(frozen=True, eq=False)
class Haze:
    """A picture and where it lies; of what, and in which colours."""

    box: QRectF
    pixels: np.ndarray
    image: QImage
    flow: Flow
    density: Density
    look: tuple[Tone, Theme]

    @classmethod
    def of(cls, flow: Flow | None, tone: Tone, before: Haze | None = None) -> Haze | None:
        """The haze of what passes, in the colours of positive and of negative numbers; None where nothing does.

        It is the one from before where nobody would see a difference.
        """
        if flow is None:
            return None
        known = before is not None and before.look == (tone, theme())
        if before is not None and known and before.some.near(flow.density(SOME), UNSEEN / 2):
            return before
        density = flow.density()
        if before is not None and known and before.density.near(density, UNSEEN):
            return before
        colors = [tone.shade(0.9, negative) for negative in (False, True)]
        ends = np.array([(c.blue(), c.green(), c.red()) for c in colors], np.float64)
        opacity = density.strength * (DARK if theme().dark else OPAQUE)
        color = density.positive[..., None] * ends[0] + (1.0 - density.positive[..., None]) * ends[1]
        high, wide = opacity.shape
        pixels = np.empty((high, wide, 4), np.uint8)
        pixels[..., :3] = color * opacity[..., None] + 0.5
        pixels[..., 3] = opacity * 255 + 0.5
        image = QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
        return cls(rect(density.box), pixels, image, flow, density, (tone, theme()))

    @cached_property
    def some(self) -> Density:
        """Some columns of it: where none of these is others, the ones between are not, either."""
        return self.flow.density(SOME)

    def paint(self, painter: QPainter) -> None:
        """Paint it, smoothly enlarged."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.box, self.image)
