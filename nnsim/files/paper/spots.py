"""Layers whose units stand as a ring or a grid, on paper: how large they are, and the edges among them. In points."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnsim.files.weights import Array
from nnsim.network.standing import Floats, Standing

MOST_UNITS = 400  # of a larger layer some units are drawn in a column, as of others
MOST_LINES = 1500  # among units, the strongest
RADIUS, LEAST_RADIUS = 14.0, 2.2
_WIDEST, _SIDE, _PITCH = 190.0, 210.0, 36.0  # the radius of a ring, the side of a grid, between two units of it
_BEND = 0.11  # how far an edge bows to its right, by its length, where there is another one back

Place = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Spots:
    """The places of a layer's units around its middle, and how large each is drawn."""

    places: Floats
    radius: float

    @property
    def half(self) -> Place:
        """Half of how wide and how high the layer is."""
        wide, high = (np.abs(self.places).max(axis=0) + self.radius).tolist()
        return wide, high


def spots(standing: Standing) -> Spots:
    """How large a layer is drawn whose units stand so."""
    count = len(standing.spots)
    if standing.how == "ring":
        circle = 0.0 if count == 1 else min(max(count * 22.0 / (2 * np.pi), 46.0), _WIDEST)
        room = np.pi * circle / count if count > 1 else RADIUS
        return Spots(standing.spots * circle, min(RADIUS, max(0.78 * room, LEAST_RADIUS)))
    across = float(max(np.ptp(standing.spots, axis=0).max(), 1.0))
    pitch = min(_SIDE / across, _PITCH)
    return Spots(standing.spots * pitch, min(RADIUS, 0.4 * pitch))


@dataclass(frozen=True)
class Among:
    """An edge between two units of a layer: their numbers, and its way, around the layer's middle."""

    source: int
    target: int
    points: tuple[Place, ...]


def edges_among(found: Spots, weights: Array, cut: Array) -> Iterator[Among]:
    """The edges among units, W[i, j] from i to j: one line where there and back weigh the same, else two that bow."""
    own = np.eye(len(weights), dtype=bool)
    drawn = ~cut & (~own | (weights != 0))
    same = drawn & drawn.T & (weights == weights.T) & ~own
    drawn &= ~(same & np.tri(len(weights), dtype=bool))
    rows, columns = np.nonzero(drawn)
    order = np.argsort(-np.abs(weights[rows, columns]), kind="stable")[:MOST_LINES]
    for i, j in sorted(zip(rows[order].tolist(), columns[order].tolist(), strict=True)):
        points = _loop(found, i) if i == j else _way(found.places[i], found.places[j], 0.0 if same[i, j] else _BEND)
        yield Among(i, j, points)


def _way(begin: Floats, end: Floats, bend: float) -> tuple[Place, ...]:
    if not bend:
        return _place(begin), _place(end)
    along = end - begin
    bow = np.array([-along[1], along[0]]) * bend
    return tuple(map(_place, (begin, begin + along * 0.33 + bow, begin + along * 0.67 + bow, end)))


def _loop(found: Spots, unit: int) -> tuple[Place, ...]:
    """From a unit to itself, away from the middle."""
    at = found.places[unit]
    away = float(np.hypot(*at))
    out = at / away if away > 1e-6 else np.array([0.0, -1.0])
    side = np.array([-out[1], out[0]])
    far = 2.6 * found.radius
    return tuple(map(_place, (at, at + far * (out - side * 0.6), at + far * (out + side * 0.6), at)))


def _place(at: Floats) -> Place:
    return float(at[0]), float(at[1])
