"""The edges of one link as arrays: which are drawn, which way they take, how wide and in which order. No Qt."""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.canvas.curves import Route, controls, sample
from nnsim.gui.canvas.geometry import Box, Floats, LayerShape
from nnsim.gui.canvas.rings import curves_among, drawable, lead_in
from nnsim.network.design import Edge, Link, Network

SHOWN_AT_MOST = 900
MANY, SHOWN_OF_MANY = 20_000, 520  # of so many edges that they lie on each other, more lines are not seen
AT_LEAST = 320
SINGLE_AT_MOST = 64
TOGETHER = 12_000  # edges of one link, however many a neuron is to have
ABOUT = 1.1  # by less than a shade: an edge left out may be so much stronger than one drawn, and the picture is calm
BUNDLE_ABOVE = 4
DETOUR = 70.0
CURVE_SEGMENTS = 24
BATCH_SEGMENTS = 10

Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class EdgeTable:
    """The drawn edges of a link: positions of their ends in the columns, their curves, and how many are left out.

    `lead` is the arrow from the layer in front, where the edges run among the units of one layer.
    """

    link: Link
    sources: Ints
    targets: Ints
    points: Floats
    samples: Floats
    total: int
    route: Route = "ahead"
    bundle: bool = False
    cut: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    lead: Floats | None = None

    @property
    def count(self) -> int:
        """How many curves are drawn."""
        return len(self.points)

    @property
    def single(self) -> bool:
        """True when there are so few edges that each has its own colour, width and curve."""
        return self.count <= SINGLE_AT_MOST

    @property
    def crowded(self) -> bool:
        """True when it can be chosen which of its edges are drawn."""
        return self.total > SINGLE_AT_MOST and not self.bundle

    @cached_property
    def left_out(self) -> int:
        """How many weak edges are not drawn."""
        return 0 if self.bundle else self.total - int((~self.cut).sum())

    def box(self, margin: float = 8.0) -> Box:
        """The rectangle around all curves."""
        return self._extent.grown(margin, margin) if self.count else Box(0.0, 0.0, 0.0, 0.0)

    @cached_property
    def _extent(self) -> Box:
        spots = self.samples.reshape(-1, 2)
        if self.lead is not None:
            spots = np.vstack((spots, self.lead))
        x, y = np.ascontiguousarray(spots.T)  # NumPy is slow where a row has two numbers
        left, top = float(x.min()), float(y.min())
        return Box(left, top, float(x.max()) - left, float(y.max()) - top)

    def find(self, source: int, target: int) -> int | None:
        """The row of the edge between two positions, or None when it is not drawn."""
        if self.bundle:
            return None
        rows = np.flatnonzero((self.sources == source) & (self.targets == target))
        return int(rows[0]) if len(rows) else None

    def shows_strongest(self, network: Network, weights: Floats | None, most: int, each: int = 0) -> bool:
        """True when these are the edges that `edge_table` would draw with such weights, or about as strong ones."""
        if self.bundle:
            return True
        if self.route == "ahead" and not each and not self.link.cut and self.count == most and weights is not None:
            return self._are_above_others(weights)
        exists = joined(network, self.link)
        if self.route == "among":
            exists = drawable(exists, weights)
        rows, columns = _chosen(exists, int(exists.sum()), weights, most, each)
        return np.array_equal(rows, self.sources[~self.cut]) and np.array_equal(columns, self.targets[~self.cut])

    def _are_above_others(self, weights: Floats) -> bool:
        """True when no edge is clearly stronger than one that is drawn in its place: much sooner seen than sorted."""
        drawn = np.abs(weights[self.sources, self.targets])
        least = ABOUT * drawn.min(initial=np.inf)
        stronger = np.count_nonzero(weights > least) + np.count_nonzero(weights < -least)
        return stronger == np.count_nonzero(drawn > least) and bool(np.isfinite(weights).all())


def is_crowded(network: Network) -> bool:
    """True where some link has so many edges that it can be chosen which of them are drawn."""
    size = {layer.id: layer.size for layer in network.layers}
    return any(
        size[link.source] * size[link.target] - len(link.cut) > SINGLE_AT_MOST
        for link in network.links
        if not link.delay
    )


def joined(network: Network, link: Link) -> NDArray[np.bool_]:
    """Which edges of a link exist, by position, shape (source units, target units)."""
    return ~marked(network, link, link.cut)


def marked(network: Network, link: Link, edges: frozenset[Edge]) -> NDArray[np.bool_]:
    """Which edges of a link belong to a set, by position."""
    return _marks(edges, network.by_id[link.source].units, network.by_id[link.target].units)


@lru_cache(maxsize=64)
def _marks(edges: frozenset[Edge], sources: tuple[int, ...], targets: tuple[int, ...]) -> NDArray[np.bool_]:
    marks = np.zeros((len(sources), len(targets)), dtype=bool)
    at = {unit: place for place, unit in enumerate(sources)}
    to = {unit: place for place, unit in enumerate(targets)}
    for source, target in edges:
        if source in at and target in to:
            marks[at[source], to[target]] = True
    marks.flags.writeable = False
    return marks


def shares(totals: list[int]) -> list[int]:
    """How many edges of each link are drawn when all together would be too many."""
    everything = sum(totals)
    if everything <= SHOWN_AT_MOST:
        return totals
    most = SHOWN_AT_MOST if everything <= MANY else SHOWN_OF_MANY
    return [min(total, max(round(most * total / everything), min(total, AT_LEAST))) for total in totals]


def edge_table(
    network: Network,
    link: Link,
    ends: tuple[LayerShape, LayerShape],
    centers: tuple[tuple[float, float], tuple[float, float]],
    way: tuple[Route, float],
    weights: Floats | None = None,
    most: int = SHOWN_AT_MOST,
    each: int = 0,
    before: EdgeTable | None = None,
) -> EdgeTable:
    """The drawn edges of a link: all of them, or the `most` strongest, or the strongest into `each` neuron.

    A link with few edges has all of them, and a whole link back in time is one bundle. The strongest are sooner found
    where it is known which they were `before`.
    """
    exists = joined(network, link)
    route, level = way
    if route == "among":
        exists = drawable(exists, weights)
    total = int(np.count_nonzero(exists))
    if link.delay and exists.all() and total > BUNDLE_ABOVE:
        return _bundle(link, ends, centers, level, total)
    rows, columns = _chosen(exists, total, weights, most, each, before)
    cut = np.zeros(len(rows), dtype=bool)
    if link.cut and route != "among" and exists.size <= SINGLE_AT_MOST and 2 * len(link.cut) < exists.size:
        gone = np.nonzero(~exists)
        rows, columns = np.concatenate((rows, gone[0])), np.concatenate((columns, gone[1]))
        cut = np.concatenate((cut, np.ones(len(gone[0]), dtype=bool)))
    starts = ends[0].exits[rows] + centers[0]
    stops = ends[1].entries[columns] + centers[1]
    lead = lead_in(ends[0], centers[0], ends[1], centers[1]) if route == "among" else None
    if route == "among":
        points = curves_among(ends[1], centers[1], rows, columns)
    elif route != "ahead" and len(rows):
        out = -1.0 if route == "over" else 1.0
        points = controls(starts, stops, route, level + out * _spread(rows, columns))
    else:
        points = controls(starts, stops, route, level)
    segments = CURVE_SEGMENTS if len(points) <= SINGLE_AT_MOST else BATCH_SEGMENTS
    samples = sample(points, segments, dense_ends=segments == BATCH_SEGMENTS)
    return EdgeTable(link, rows, columns, points, samples, total, route, False, cut, lead)


def _spread(rows: Ints, columns: Ints) -> Floats:
    """How much further out each edge of a detour runs, so that the edges lie beside each other."""
    turn = (rows + columns).astype(np.float64)
    return turn * min(9.0, DETOUR / max(float(turn.max()), 1.0))


def _chosen(
    exists: NDArray[np.bool_],
    total: int,
    weights: Floats | None,
    most: int,
    each: int = 0,
    before: EdgeTable | None = None,
) -> tuple[Ints, Ints]:
    if each and total > SINGLE_AT_MOST and weights is not None and weights.shape == exists.shape:
        rows, columns = np.nonzero(_strongest_into_each(exists, weights, each))
        return rows, columns
    if total <= most:
        rows, columns = np.nonzero(exists)
        return rows, columns
    if weights is None or weights.shape != exists.shape:
        flat = np.flatnonzero(exists)
        flat = flat[np.linspace(0, len(flat) - 1, most).astype(np.intp)]
    else:
        strengths = _strengths(exists, weights)
        floor = -np.inf if before is None or before.count != most else strengths[before.sources, before.targets].min()
        flat = _largest(strengths.ravel(), most, floor)
    rows, columns = np.unravel_index(np.sort(flat), exists.shape)
    return rows, columns


def _largest(strengths: Floats, most: int, floor: float) -> Ints:
    """Which are the `most` largest; that so many are at least as large as `floor` leaves few that have to be sorted."""
    among = np.flatnonzero(strengths >= floor)
    return among[np.argpartition(strengths[among], -most)[-most:]]


def _strengths(exists: NDArray[np.bool_], weights: Floats) -> Floats:
    """How strong each edge is: NaN is stronger than all numbers, and what does not exist weaker."""
    strengths = np.abs(weights)
    if not np.isfinite(strengths).all():
        strengths[np.isnan(strengths)] = np.inf
    if not exists.all():
        strengths[~exists] = -1.0
    return strengths


def _strongest_into_each(exists: NDArray[np.bool_], weights: Floats, count: int) -> NDArray[np.bool_]:
    """The strongest edges into each neuron, so many of them."""
    sources, targets = exists.shape
    count = min(count, sources, max(TOGETHER // targets, 1))
    rows = np.argpartition(_strengths(exists, weights), sources - count, axis=0)[sources - count :]
    chosen = np.zeros_like(exists)
    chosen[rows, np.arange(targets)] = True
    return chosen & exists


def _bundle(
    link: Link,
    ends: tuple[LayerShape, LayerShape],
    centers: tuple[tuple[float, float], tuple[float, float]],
    level: float,
    total: int,
) -> EdgeTable:
    (start, stop), (here, there) = ends, centers
    begin = np.array([[here[0] + start.width / 2, here[1] + start.height / 2 - 18]])
    finish = np.array([[there[0] - stop.width / 2, there[1] + stop.height / 2 - 18]])
    points = controls(begin, finish, "under", level)
    none = np.zeros(1, dtype=np.intp)
    return EdgeTable(link, none, none, points, sample(points, CURVE_SEGMENTS), total, "under", True, np.zeros(1, bool))


def widths(strength: Floats, count: int) -> Floats:
    """The width of each line from its strength (0 to 1) and from how many lines share the space."""
    room = 1.0 if count <= 12 else 0.75 if count <= 30 else 0.5
    return 1.0 * min(1.0, room + 0.2) + 5.0 * room * np.clip(strength, 0.0, 1.0)
