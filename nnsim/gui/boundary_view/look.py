"""What a surface and its samples look like: colours of classes or of heights, shapes of classes and parts."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPen

from nnsim.gui.class_look import class_color
from nnsim.gui.theme import mix, theme
from nnsim.gui.widgets.color_scale import ColorScale, between, diverging, image_of, rising
from nnsim.session.views.boundary import Kind, Points, Surface

_LEVELS = 32
_STRONG, _WEAK, _WON = 0.62, 0.12, 0.25


@dataclass(frozen=True, eq=False)
class Look:
    """The colours for a kind of surface; `scale` is that of heights, None where regions are coloured by their class."""

    kind: Kind
    classes: int
    output: int | None
    scale: ColorScale | None

    @classmethod
    def of(cls, surface: Surface, output: int | None, points: Points) -> "Look":
        """The look of a surface: the colours of a regression are those of its targets, whatever the network makes."""
        classes = int(points.label.max(initial=-1)) + 1
        if surface.kind == "units":
            return cls("units", max(2, classes) if classes else 0, output or 0, _of_unit(surface, output or 0))
        if surface.kind == "classes":
            classes = len(surface.values)
        if surface.kind == "binary":
            return cls("binary", 2, 0, diverging(0.5, 0.5, _STRONG))
        if surface.kind == "classes":
            scale = None if output is None else diverging(0.5, 0.5, _STRONG)
            return cls("classes", classes, output, scale)
        if surface.kind == "deviation":
            known = surface.values[output or 0]
            low, high = (float(known.min()), float(known.max())) if np.isfinite(known).all() else (0.0, 1.0)
            return cls("deviation", classes, output or 0, rising(low, high if high > low else low + 1.0))
        targets = points.targets[:, output or 0]
        known = targets[np.isfinite(targets)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        return cls("regression", 0, output or 0, rising(low, high if high > low else low + 1.0))

    def fits(self, surface: Surface) -> bool:
        """Whether the scale is still right: that of a unit without targets reaches as far as what it makes."""
        if self.scale is None or surface.kind != "units":
            return True
        made = _of_unit(surface, self.output or 0)
        return (made.low, made.high) == (self.scale.low, self.scale.high)

    def image(self, surface: Surface, output: int | None) -> QImage:
        """The map: heights, or regions that are stronger where the network is surer."""
        if self.scale is not None:
            return image_of(self.scale.pixels(surface.values[output or 0]))
        values, winners = surface.values, surface.winners
        assert winners is not None
        best = np.partition(values, -2, 0)[-2:] if len(values) > 1 else np.stack([values[0] * 0, values[0]])
        with np.errstate(invalid="ignore"):
            sure = np.clip(best[1] - best[0], 0.0, 1.0)
        level = np.rint(np.nan_to_num(sure) * (_LEVELS - 1)).astype(np.intp)
        return image_of(self._regions()[winners, level])

    def _regions(self) -> np.ndarray:
        """The colours of the regions, by class and by how sure."""
        rows = []
        for number in range(self.classes):
            hue = class_color(number, self.classes)
            shares = [_WEAK + (_STRONG - _WEAK) * level / (_LEVELS - 1) for level in range(_LEVELS)]
            rows.append([mix(theme().card, hue, share).rgb() for share in shares])
        return np.array(rows, np.uint32)

    @property
    def seam(self) -> float:
        """How far the outline of samples is from the ground: low ones of a regression are as dark as a dark one."""
        dark = theme().dark
        return 0.7 if dark and self.kind == "regression" else 0.0 if dark else 0.1

    def shape(self, label: int) -> int:
        """The shape of a sample: that of its class; samples of a regression are all round."""
        return max(int(label), 0)

    def point_colors(self, points: Points) -> list[QColor]:
        """The colours of samples: those of their classes, or of their targets."""
        if self.kind == "regression":
            assert self.scale is not None
            pixels = self.scale.pixels(points.targets[:, self.output or 0])
            return [QColor.fromRgb(int(pixel)) for pixel in pixels]
        hues = [class_color(number, self.classes) for number in range(self.classes)]
        return [hues[label] if label >= 0 else theme().muted for label in points.label]

    def curve_pen(self, output: int) -> QPen:
        """The pen of an output over one input."""
        hue = class_color(output, self.classes) if self.kind == "classes" else theme().accent
        pen = QPen(hue, 2.0, Qt.PenStyle.SolidLine)
        pen.setCosmetic(True)
        return pen


def _of_unit(surface: Surface, output: int) -> ColorScale:
    """From 0 to the most that is there where units win or lose, else around 0; it reaches to a round number."""
    known = np.abs(surface.values[output])
    reach = _round_up(float(known[np.isfinite(known)].max(initial=0.0))) or 1.0
    if surface.cells:
        return between(0.0, reach, theme().positive, theme().card, _WON)
    return diverging(reach, 0.0, _STRONG)


def _round_up(number: float) -> float:
    """The next of 1, 1.5, 2, 3, 5, 7, 10, … so that a scale does not move with every update."""
    if not 0.0 < number < math.inf:
        return 0.0
    power = 10.0 ** math.floor(math.log10(number))
    return next((step * power for step in (1.0, 1.5, 2.0, 3.0, 5.0, 7.0) if step * power >= number), 10.0 * power)
