"""Many small discs with outlines, painted as one picture: with a thousand neurons each ellipse would cost too much."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from nnsim.gui.canvas.geometry import Floats

    Parts = NDArray[np.uint16]
    Colors = NDArray[np.uint64]

LARGEST = 24.0  # pixels: larger discs are few in a window, and painted one by one
WHOLE = 256  # parts of a pixel
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
        """The insides, and the outlines over them: either is known where it alone is as before."""
        scale, density = matrix.m11(), painter.device().devicePixelRatio()
        centers = np.asarray(self.places) * scale + (matrix.dx(), matrix.dy())
        whole = np.floor((centers[:, 0].min(), centers[:, 1].min()))
        dashes = tuple(length * self.pen.widthF() * scale for length in self.pen.dashPattern())
        half = self.pen.widthF() * scale / 2
        spots, radius = (centers - whole).round(3).tobytes(), self.radius * scale
        lines = None
        if self.hatched is not None and self.hatching is not None and self.hatched.any():
            lines = self.hatched.tobytes(), self.hatching.color().rgb()
        which = np.asarray(self.which, np.intp).tobytes()
        insides = _insides(spots, radius, tuple(fill.rgb() for fill in self.fills), which, lines)
        outlines = _outlines(spots, radius, half, dashes, self.pen.color().rgb())
        painter.save()
        painter.setWorldTransform(QTransform())
        for picture in (insides, outlines):
            x, y = (whole + picture.corner).tolist()
            image = picture.image(density)
            painter.drawImage(QPointF(x / density, y / density), image)
        painter.restore()


_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_HALF = np.uint64(0x0080008000800080)


class _Picture(NamedTuple):
    """Pixels, row by row, and where their corner is."""

    pixels: NDArray[np.uint32]
    corner: tuple[int, int]

    def image(self, density: float) -> QImage:
        """The same as an image of Qt, which uses these pixels."""
        high, wide = self.pixels.shape
        image = QImage(self.pixels.data, wide, high, 4 * wide, _FORMAT)
        image.setDevicePixelRatio(density)
        return image


@lru_cache(maxsize=8)
def _insides(
    spots: bytes, radius: float, fills: tuple[int, ...], which: bytes, lines: tuple[bytes, int] | None
) -> _Picture:
    """The insides of discs around such spots, in the colours that each has, some with lines over them."""
    raster = _raster(spots, radius)
    rows = np.frombuffer(which, np.intp)
    found = np.append(_packed(_channels(fills)).take(rows), np.uint32(0)).take(raster.owner)
    partly = raster.rim
    if lines is not None:
        rows, partly = rows + len(fills) * np.frombuffer(lines[0], np.bool_), raster.lined
    palette = _palette(raster.covers, fills, None if lines is None else lines[1])
    found[partly.at] = palette.take((rows * palette.shape[1]).take(partly.owner) + partly.cover)
    return _Picture(found.reshape(raster.high, raster.wide), raster.corner)


@lru_cache(maxsize=8)
def _palette(covers: _Covers, fills: tuple[int, ...], lines: int | None) -> NDArray[np.uint32]:
    """The pixels of each colour as discs cover them, a row for each, and then those with lines over them.

    Colours are mixed in 256ths, all four channels of a pixel as one number.
    """
    plain = _channels(fills)[:, None]
    grounds = [np.broadcast_to(plain, (len(fills), len(covers.inside)))]
    if lines is not None:
        grounds.append(_mixed(plain, WHOLE - covers.lines, _channels([lines]), covers.lines))
    return np.concatenate([_packed(_mixed(ground, covers.inside)) for ground in grounds])


@lru_cache(maxsize=16)
def _outlines(spots: bytes, radius: float, half: float, dashes: tuple[float, ...], pen: int) -> _Picture:
    """The outlines of discs around such spots: few colours come again and again."""
    ring = _rings(spots, radius, half, dashes)
    found = np.zeros(ring.high * ring.wide, np.uint32)
    found[ring.at] = _packed(_mixed(np.broadcast_to(_channels([pen]), ring.share.shape), ring.share))
    return _Picture(found.reshape(ring.high, ring.wide), ring.corner)


def _channels(colors: Sequence[int]) -> Colors:
    """Opaque colours, each channel in 16 bits: blue, green, red and 255."""
    rows = [color | 0xFF000000 for color in colors]
    return np.array(rows, np.uint32).view(np.uint8).astype(np.uint16).view(np.uint64)


def _mixed(one: Colors, of_one: Parts, other: Colors | None = None, of_other: Parts | None = None) -> Colors:
    """So many 256ths of one colour and of another, 256 in all at most: no channel runs over into the next."""
    mixed = one * of_one + _HALF
    if other is not None and of_other is not None:
        mixed += other * of_other
    return (mixed.view(np.uint16) >> 8).view(np.uint64)


def _packed(colors: Colors) -> NDArray[np.uint32]:
    """Colours as they lie in a picture, each channel in 8 bits."""
    return colors.view(np.uint16).astype(np.uint8).view(np.uint32)


@dataclass(frozen=True, eq=False)
class _Covers:
    """The ways in which discs cover a pixel: how many 256ths of it lie inside, and in lines there."""

    inside: Parts
    lines: Parts


class _Pixels(NamedTuple):
    """Some of the pixels that discs cover: which of them, whose, and how each is covered."""

    at: NDArray[np.intp]
    owner: NDArray[np.intp]
    cover: NDArray[np.intp]


class _Raster(NamedTuple):
    """A picture of such a size whose `corner` is there: the `owner` of each pixel, of one that no disc covers the last.

    `rim` are those that are not wholly inside, `lined` these and those with a line of the hatching.
    """

    wide: int
    high: int
    corner: tuple[int, int]
    owner: NDArray[np.intp]
    covers: _Covers
    rim: _Pixels
    lined: _Pixels


class _Rings(NamedTuple):
    """A picture of such a size whose `corner` is there, and how many 256ths of which pixels lie in an outline."""

    wide: int
    high: int
    corner: tuple[int, int]
    at: NDArray[np.intp]
    share: Parts


class _Near(NamedTuple):
    """The pixels near discs, in a picture of such a size and corner: whose each is, its place, and how far from there.

    Where two meet, a pixel belongs to the nearer one.
    """

    wide: int
    high: int
    corner: tuple[int, int]
    at: NDArray[np.intp]
    owner: NDArray[np.intp]
    x: Floats
    y: Floats
    distance: Floats


def _near(centers: Floats, reach: float) -> _Near:
    corner = np.floor(centers.min(axis=0) - reach - 0.5).astype(int)
    wide, high = (np.ceil(centers.max(axis=0) + reach + 0.5).astype(int) - corner + 2).tolist()
    first = np.floor(centers - reach - 0.5).astype(int)
    steps = np.arange(int(np.ceil(2 * reach + 1)) + 2)
    columns, rows = (first[:, axis, None] + steps for axis in (0, 1))
    dx, dy = (at + 0.5 - centers[:, axis, None] for axis, at in enumerate((columns, rows)))
    distance = np.hypot(dx[:, None, :], dy[:, :, None]).astype(np.float32)
    near = distance < reach
    at = ((rows - corner[1])[:, :, None] * wide + (columns - corner[0])[:, None, :])[near]
    disc, distance = np.nonzero(near)[0], distance[near]
    nearest = np.full(high * wide, np.inf, np.float32)
    np.minimum.at(nearest, at, distance)
    owners = np.zeros(high * wide, np.intp)
    mine = distance == nearest[at]
    owners[at[mine]] = disc[mine]
    at = np.flatnonzero(np.isfinite(nearest))
    x, y = at % wide + corner[0] + 0.5, at // wide + corner[1] + 0.5
    return _Near(wide, high, (int(corner[0]), int(corner[1])), at, owners[at], x, y, nearest[at])


@lru_cache(maxsize=16)
def _raster(spots: bytes, radius: float) -> _Raster:
    """The pixels inside of discs around such spots."""
    centers = np.frombuffer(spots).reshape(-1, 2)
    near = _near(centers, radius + 0.5)
    owners = np.full(near.high * near.wide, len(centers))
    owners[near.at] = near.owner
    inside = _parts(np.clip(radius + 0.5 - near.distance, 0.0, 1.0))
    lines = _parts(_strokes((near.x + near.y) / np.sqrt(2), APART / np.sqrt(2), HALF))
    ways, cover = np.unique(inside * np.uint32(WHOLE + 1) + lines, return_inverse=True)
    covers = _Covers(*(part.astype(np.uint16) for part in np.divmod(ways, WHOLE + 1)))
    rim, lined = (
        _Pixels(near.at[those], near.owner[those], cover[those])
        for those in (inside < WHOLE, (inside < WHOLE) | (lines > 0))
    )
    return _Raster(near.wide, near.high, near.corner, owners, covers, rim, lined)


@lru_cache(maxsize=16)
def _rings(spots: bytes, radius: float, half: float, dashes: tuple[float, ...]) -> _Rings:
    """The pixels of the outlines of discs around such spots."""
    centers = np.frombuffer(spots).reshape(-1, 2)
    near = _near(centers, radius + half + 0.5)
    within, without = (np.clip(r + 0.5 - near.distance, 0.0, 1.0) for r in (radius - half, radius + half))
    share = without - within
    if dashes:
        turn = np.arctan2(near.y - centers[near.owner, 1], near.x - centers[near.owner, 0])
        share *= _strokes(turn * radius, sum(dashes), dashes[0] / 2)
    there = np.flatnonzero(share > 0.0)
    return _Rings(near.wide, near.high, near.corner, near.at[there], _parts(share[there]))


def _parts(shares: Floats) -> Parts:
    """Shares of a pixel in 256ths."""
    return np.rint(shares * WHOLE).astype(np.uint16)


def _strokes(along: Floats, period: float, half: float) -> Floats:
    """How much of a pixel strokes cover that begin at 0 and come once a period."""
    return np.asarray(np.clip(half + 0.5 - np.abs(along % period - half), 0.0, 1.0))
