"""Layers whose units stand as a ring or a grid: how large they are drawn, and how edges run among them.

Pure arithmetic, no Qt. Which layers are such, and in what order their units stand, says `nnsim/network/standing.py`.
For units that are linked among themselves the links from the layer in front stand for these links.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.canvas.geometry import SHOWN_AT_MOST, WIDTH, Floats, LayerShape, Mode, layer_shape
from nnsim.network.design import Choice, Layer, Network
from nnsim.network.standing import Image, Standing, on_circle, standing

_SIZES = (
    (4, 30.0, 108.0),
    (8, 21.0, 84.0),
    (16, 15.0, 62.0),
    (40, 10.0, 33.0),
    (120, 6.5, 17.0),
)  # units, radius, pitch
_SMALL = (3.6, 9.0)
MAP_SIDE = 250.0  # about how wide or high a grid is that a rule declares
MAP_PITCH = (9.0, 44.0)
BEND = 0.11  # how far an edge bows to its right, by its length: there and back lie beside each other
LOOP = 2.6  # how far an edge of a unit to itself reaches out, by the radius

Ints = NDArray[np.intp]


def shape_in(
    network: Network, layer: Layer, image: Image, grid: bool = False, rule: Choice | None = None
) -> LayerShape:
    """The look of a layer in its network under a rule; `grid` asks for a grid where there may be a ring."""
    found = standing(network, layer, rule, image, grid)
    if found is None:
        return layer_shape(layer.size, image if layer.is_input else None)
    if found.how == "ring":
        return ring_shape(layer.size)
    return _linked_grid(found) if found.linked else _declared_grid(found)


@lru_cache(maxsize=64)
def ring_shape(size: int) -> LayerShape:
    """Units on a circle, the first at the top, clockwise."""
    radius, pitch = next(((r, p) for most, r, p in _SIZES if size <= most), _SMALL)
    circle = max(pitch * size / (2 * np.pi), 0.0 if size == 1 else 58.0 + radius)
    side = max(2 * (circle + radius + 34.0), WIDTH)
    mode: Mode = "full" if size <= 4 else "medium" if size <= 8 else "dots"
    wide = side if mode == "dots" else side + 72.0  # biases stand beside the outermost units
    return LayerShape(mode, size, wide, side, radius, pitch, 2, circle * on_circle(size), "ring")


def _linked_grid(found: Standing) -> LayerShape:
    """Units that are linked among themselves, row by row."""
    size = len(found.spots)
    radius, pitch = next(((r, p) for most, r, p in _SIZES if size <= most), _SMALL)
    mode: Mode = "full" if size <= 4 else "medium" if size <= 8 else "dots"
    return _on_grid(found, mode, radius, pitch)


def _declared_grid(found: Standing) -> LayerShape:
    """Units that a rule puts on a grid: as large as there is room for."""
    across = float(max(np.ptp(found.spots[:, 0]), np.ptp(found.spots[:, 1]), 1.0))
    pitch = min(max(MAP_SIDE / across, MAP_PITCH[0]), MAP_PITCH[1])
    return _on_grid(found, "grid", pitch * 0.4, pitch)


def _on_grid(found: Standing, mode: Mode, radius: float, pitch: float) -> LayerShape:
    size, spots = len(found.spots), found.spots
    if size > SHOWN_AT_MOST:
        spots = spots[: max((SHOWN_AT_MOST - 32) // found.columns, 1) * found.columns]
    places = (spots - (spots.max(axis=0) + spots.min(axis=0)) / 2) * pitch
    more = 26.0 if len(spots) < size else 0.0
    places[:, 1] -= more / 2
    across, down = (float(np.ptp(places[:, axis])) + pitch + 60.0 for axis in (0, 1))
    width, height = max(WIDTH, across), down + more
    return LayerShape(mode, size, width, height, radius, pitch, max(found.columns, 2), places, "grid")


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
    out = at / np.maximum(away, 1e-9) if shape.stands == "ring" else np.broadcast_to([0.0, -1.0], at.shape)
    out = np.where(away > 1e-6, out, [0.0, -1.0]) if shape.stands == "ring" else out
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
