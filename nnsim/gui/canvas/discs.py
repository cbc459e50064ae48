"""Many small discs with outlines, painted as one picture: with a thousand neurons each ellipse would cost too much."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from nnsim.gui.canvas.geometry import Floats

    Parts = NDArray[np.uint16]
    Colors = NDArray[np.uint64]
    Form = tuple[bytes, float, float, tuple[float, ...]]  # where discs are in their picture, and how large

LARGEST = 24.0  # pixels: larger discs are few in a window, and painted one by one
APART, HALF = 7.0, 0.6  # pixels from one line of the hatching to the next, and half of the width of one


@dataclass(frozen=True, eq=False)
class Discs:
    """Discs of one size: `which` of the `fills` each has, and over which of them the lines of `hatching` go."""

    places: Floats
    radius: float
    fills: list[QColor]
    which: NDArray[np.intp]
    pen: QPen
    hatched: NDArray[np.bool_] | None = None
    hatching: QBrush | None = None

    def paint(self, painter: QPainter) -> None:
        """Paint them, as one picture where they are small."""
        matrix = painter.combinedTransform()  # without the place in a window's store, where the painter is led on to
        upright = matrix.m12() == matrix.m21() == 0.0 and abs(matrix.m11() - matrix.m22()) < 1e-9
        if not upright or not 0.0 < self.radius * matrix.m11() <= LARGEST:
            self._one_by_one(painter)
        elif len(self.places):
            self._as_picture(painter, matrix)

    def _one_by_one(self, painter: QPainter) -> None:
        painter.setPen(self.pen)
        for (x, y), fill in zip(self.places.tolist(), self.which.tolist(), strict=True):
            painter.setBrush(self.fills[fill])
            painter.drawEllipse(QPointF(x, y), self.radius, self.radius)
        if self.hatched is not None and self.hatching is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.hatching)
            for x, y in self.places[self.hatched].tolist():
                painter.drawEllipse(QPointF(x, y), self.radius, self.radius)

    def _as_picture(self, painter: QPainter, matrix: QTransform) -> None:
        scale, density = matrix.m11(), painter.device().devicePixelRatio()
        centers = np.asarray(self.places) * scale + (matrix.dx(), matrix.dy())
        whole = np.floor((centers[:, 0].min(), centers[:, 1].min()))
        dashes = tuple(length * self.pen.widthF() * scale for length in self.pen.dashPattern())
        half = self.pen.widthF() * scale / 2
        form = (centers - whole).round(3).tobytes(), self.radius * scale, half, dashes
        raster = _raster(*form)
        alike = len(self.fills) == 1 and self.hatched is None
        pixels = _plain(form, self.fills[0].rgb(), self.pen.color().rgb()) if alike else self._colors(raster)
        image = QImage(pixels.data, raster.wide, raster.high, 4 * raster.wide, _FORMAT)
        image.setDevicePixelRatio(density)
        x, y = (whole + raster.corner).tolist()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.drawImage(QPointF(x / density, y / density), image)
        painter.restore()

    def _colors(self, raster: _Raster) -> NDArray[np.uint32]:
        of_disc, pen = _channels([fill.rgb() for fill in self.fills])[self.which], _channels([self.pen.color().rgb()])
        found = _colored(raster, of_disc, pen)
        if self.hatched is not None and self.hatching is not None and self.hatched.any():
            lined, ink = raster.lined.of(self.hatched), _channels([self.hatching.color().rgb()])
            ground = _mixed(of_disc.take(lined.owner), 256 - lined.lines, ink, lined.lines)
            found[lined.at] = _packed(_mixed(ground, lined.inside, pen, lined.outline))
        return found


_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_HALF = np.uint64(0x0080008000800080)


def _colored(raster: _Raster, of_disc: Colors, pen: Colors) -> NDArray[np.uint32]:
    """The colour of each pixel that a disc covers; few are of more than one colour.

    Colours are mixed in 256ths, all four channels of a pixel as one number: that is what makes it fast.
    """
    found = np.append(_packed(of_disc), np.uint32(0)).take(raster.owner)
    rim = raster.rim
    found[rim.at] = _packed(_mixed(of_disc.take(rim.owner), rim.inside, pen, rim.outline))
    return found


@lru_cache(maxsize=8)
def _plain(form: Form, fill: int, pen: int) -> NDArray[np.uint32]:
    """The colours of discs that look the same, as all do before their numbers are known: soon again in each turn."""
    raster = _raster(*form)
    of_disc = np.repeat(_channels([fill]), len(form[0]) // 16)  # a place is two numbers of 8 bytes
    return _colored(raster, of_disc, _channels([pen]))


def _channels(colors: list[int]) -> Colors:
    """Opaque colours, each channel in 16 bits: blue, green, red and 255."""
    rows = [color | 0xFF000000 for color in colors]
    return np.array(rows, np.uint32).view(np.uint8).astype(np.uint16).view(np.uint64)


def _mixed(one: Colors, of_one: Parts, other: Colors, of_other: Parts) -> Colors:
    """So many 256ths of one colour and of another, 256 in all at most: no channel runs over into the next."""
    mixed = one * of_one + other * of_other + _HALF
    return (mixed.view(np.uint16) >> 8).view(np.uint64)


def _packed(colors: Colors) -> NDArray[np.uint32]:
    """Colours as they lie in a picture, each channel in 8 bits."""
    return colors.view(np.uint16).astype(np.uint8).view(np.uint32)


class _Pixels(NamedTuple):
    """Some of the pixels that discs cover: which of them, whose, and how many 256ths lie in inside, outline, lines."""

    at: NDArray[np.intp]
    owner: NDArray[np.intp]
    inside: Parts
    outline: Parts
    lines: Parts

    def of(self, discs: NDArray[np.bool_]) -> _Pixels:
        """Those that belong to some discs."""
        return self.some(np.flatnonzero(discs.take(self.owner)))

    def some(self, places: NDArray[np.intp]) -> _Pixels:
        """Those at some places of these arrays."""
        parts = (part.take(places) for part in (self.inside, self.outline, self.lines))
        return _Pixels(self.at.take(places), self.owner.take(places), *parts)


class _Raster(NamedTuple):
    """A picture of such a size whose `corner` is there: the `owner` of each pixel, of one that no disc covers the last.

    `rim` are those that are not wholly inside, `lined` those with a line of the hatching.
    """

    wide: int
    high: int
    corner: tuple[int, int]
    owner: NDArray[np.intp]
    rim: _Pixels
    lined: _Pixels


@lru_cache(maxsize=32)
def _raster(spots: bytes, radius: float, half: float, dashes: tuple[float, ...]) -> _Raster:
    """The pixels of discs around such spots; where two meet, a pixel belongs to the nearer one."""
    centers = np.frombuffer(spots).reshape(-1, 2)
    reach = radius + half + 1
    corner = np.floor(centers.min(axis=0) - reach).astype(int)
    wide, high = (np.ceil(centers.max(axis=0) + reach).astype(int) - corner + 2).tolist()
    first = np.floor(centers - reach).astype(int)
    steps = np.arange(int(np.ceil(2 * reach)) + 2)
    columns, rows = (first[:, axis, None] + steps for axis in (0, 1))
    dx, dy = (at + 0.5 - centers[:, axis, None] for axis, at in enumerate((columns, rows)))
    distance = np.hypot(dx[:, None, :], dy[:, :, None]).astype(np.float32)
    near = distance < radius + half + 0.5
    at = ((rows - corner[1])[:, :, None] * wide + (columns - corner[0])[:, None, :])[near]
    disc, distance = np.nonzero(near)[0], distance[near]
    nearest = np.full(high * wide, np.inf, np.float32)
    np.minimum.at(nearest, at, distance)
    owners = np.full(high * wide, len(centers))
    mine = distance == nearest[at]
    owners[at[mine]] = disc[mine]
    at = np.flatnonzero(np.isfinite(nearest))
    nearest, owner = nearest[at], owners[at]
    x, y = at % wide + corner[0] + 0.5, at // wide + corner[1] + 0.5
    within, without, whole = (np.clip(r + 0.5 - nearest, 0.0, 1.0) for r in (radius - half, radius + half, radius))
    outline = without - within
    if dashes:
        turn = np.arctan2(y - centers[owner, 1], x - centers[owner, 0])
        outline *= _strokes(turn * radius, sum(dashes), dashes[0] / 2)
    inside = whole * (1.0 - outline)  # the outline lies over the inside
    lines = np.where(inside > 0.0, _strokes((x + y) / np.sqrt(2), APART / np.sqrt(2), HALF), 0.0)
    parts = _Pixels(at, owner, _parts(inside), _parts(outline), _parts(lines))
    parts = parts._replace(outline=np.minimum(parts.outline, 256 - parts.inside))  # no more than all of a pixel
    rim, lined = (parts.some(np.flatnonzero(those)) for those in (inside < 0.999, lines > 0.0))
    return _Raster(wide, high, (int(corner[0]), int(corner[1])), owners, rim, lined)


def _parts(shares: Floats) -> Parts:
    """Shares of a pixel in 256ths."""
    return np.rint(shares * 256).astype(np.uint16)


def _strokes(along: Floats, period: float, half: float) -> Floats:
    """How much of a pixel strokes cover that begin at 0 and come once a period."""
    return np.asarray(np.clip(half + 0.5 - np.abs(along % period - half), 0.0, 1.0))
