"""Layers whose units are linked among themselves: where they stand, as a ring or a grid, and how their edges run.

Pure arithmetic, no Qt. Which layers are such is declared by their kind (`LayerKind.among`): the links from the layer in
front of it stand for those among its own units, one row of W for each of them.
"""

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.canvas.geometry import SHOWN_AT_MOST, WIDTH, Floats, LayerShape, Mode, layer_shape
from nnsim.network.design import Layer, Network
from nnsim.network.inner import among

LARGEST_RING = 400  # with more units the circle is larger than any window: they stand as a grid
_SIZES = (
    (4, 30.0, 108.0),
    (8, 21.0, 84.0),
    (16, 15.0, 62.0),
    (40, 10.0, 33.0),
    (120, 6.5, 17.0),
)  # units, radius, pitch
_SMALL = (3.6, 9.0)
BEND = 0.11  # how far an edge bows to its right, by its length: there and back lie beside each other
LOOP = 2.6  # how far an edge of a unit to itself reaches out, by the radius

Ints = NDArray[np.intp]
Image = tuple[int, int] | None


def shape_in(network: Network, layer: Layer, image: Image, grid: bool = False) -> LayerShape:
    """The look of a layer in its network; `grid` asks for a grid where there may be a ring."""
    if among(network, layer) is None:
        return layer_shape(layer.size, image if layer.is_input else None)
    return grid_shape(layer.size, image) if grid or layer.size > LARGEST_RING else ring_shape(layer.size)


@lru_cache(maxsize=64)
def ring_shape(size: int) -> LayerShape:
    """Units on a circle, the first at the top, clockwise."""
    radius, pitch = next(((r, p) for most, r, p in _SIZES if size <= most), _SMALL)
    circle = max(pitch * size / (2 * math.pi), 0.0 if size == 1 else 58.0 + radius)
    turn = 2 * np.pi * np.arange(size) / size
    places = circle * np.stack((np.sin(turn), -np.cos(turn)), axis=1)
    side = max(2 * (circle + radius + 34.0), WIDTH)
    mode: Mode = "full" if size <= 4 else "medium" if size <= 8 else "dots"
    wide = side if mode == "dots" else side + 72.0  # biases stand beside the outermost units
    return LayerShape(mode, size, wide, side, radius, pitch, 2, places, "ring")


@lru_cache(maxsize=64)
def grid_shape(size: int, image: Image = None) -> LayerShape:
    """Units row by row: as the pictures are that the patterns show, else as nearly square as can be."""
    shown = size if size <= SHOWN_AT_MOST else SHOWN_AT_MOST - 32
    fits = image is not None and image[0] * image[1] == size == shown
    columns = image[1] if fits and image is not None else math.ceil(math.sqrt(shown))
    rows = math.ceil(shown / columns)
    radius, pitch = next(((r, p) for most, r, p in _SIZES if size <= most), _SMALL)
    index = np.arange(shown)
    places = np.stack((index % columns - (columns - 1) / 2, index // columns - (rows - 1) / 2), axis=1) * pitch
    more = 26.0 if shown < size else 0.0
    places[:, 1] -= more / 2
    width, height = max(WIDTH, columns * pitch + 60.0), rows * pitch + 60.0 + more
    mode: Mode = "full" if size <= 4 else "medium" if size <= 8 else "dots"
    return LayerShape(mode, size, width, height, radius, pitch, max(columns, 2), places, "grid")


def curves_among(shape: LayerShape, center: tuple[float, float], sources: Ints, targets: Ints) -> Floats:
    """The four control points of each edge between two units of one layer, shape (edges, 4, 2)."""
    places = (
        np.vstack((shape.places, np.repeat([shape.marker], shape.hidden, axis=0))) if shape.hidden else shape.places
    )
    start, stop = places[sources], places[targets]
    along = stop - start
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    ahead = along / length
    right = np.stack((-ahead[:, 1], ahead[:, 0]), axis=1)
    reach = np.minimum(shape.radius, length / 2.5)
    points = np.empty((len(sources), 4, 2))
    points[:, 0], points[:, 3] = start + ahead * reach, stop - ahead * reach
    bow = right * length * BEND
    points[:, 1], points[:, 2] = start + along * 0.33 + bow, start + along * 0.67 + bow
    own = sources == targets
    if own.any():
        points[own] = _loops(start[own], shape)
    return points + center


def _loops(at: Floats, shape: LayerShape) -> Floats:
    """Edges from a unit to itself: out of the ring, or upwards in a grid."""
    away = np.hypot(at[:, 0], at[:, 1])[:, None]
    out = at / np.maximum(away, 1e-9) if shape.among == "ring" else np.broadcast_to([0.0, -1.0], at.shape)
    out = np.where(away > 1e-6, out, [0.0, -1.0]) if shape.among == "ring" else out
    side = np.stack((-out[:, 1], out[:, 0]), axis=1)
    near, far = shape.radius * 0.7, shape.radius * LOOP
    return np.stack(
        (
            at + near * (out - side),
            at + far * (out - side * 0.6),
            at + far * (out + side * 0.6),
            at + near * (out + side),
        ),
        axis=1,
    )


def drawable(exists: NDArray[np.bool_], weights: Floats | None) -> NDArray[np.bool_]:
    """The edges among units that are drawn: those of a unit to itself only where their weight is not 0."""
    found = exists.copy()
    if exists.shape[0] == exists.shape[1]:
        own = np.zeros(len(exists), bool) if weights is None or weights.shape != exists.shape else np.diag(weights) != 0
        np.fill_diagonal(found, np.diag(exists) & own)
    return found


def lead_in(source: LayerShape, here: tuple[float, float], target: LayerShape, there: tuple[float, float]) -> Floats:
    """The arrow from the layer in front, which says how the units begin: four control points, shape (4, 2)."""
    begin, end = here[0] + source.width / 2 + 6.0, there[0] - target.width / 2 - 6.0
    reach = (end - begin) / 3
    return np.array([(begin, here[1]), (begin + reach, here[1]), (end - reach, there[1]), (end, there[1])])
