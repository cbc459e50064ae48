"""Where everything on the canvas is: frames, neurons, edges. Pure: made from a network, asked by drawing and mouse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from nnsim.gui.canvas.density import Flow, flow
from nnsim.gui.canvas.edges import SHOWN_AT_MOST, EdgeTable, edge_table, joined, shares
from nnsim.gui.canvas.geometry import Box, Floats, LayerShape
from nnsim.gui.canvas.rings import shape_in
from nnsim.network.inner import among

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from nnsim.gui.canvas.curves import Route
    from nnsim.network.design import Choice, Layer, Link, Network
    from nnsim.session.places import Place

LinkKey = tuple[int, int, int]
Weights = dict[LinkKey, Floats | None]
BOW = 46.0


@dataclass(eq=False)
class Stage:
    """A network laid out on the canvas. `image` is (rows, columns) of the pictures that an input layer takes.

    `each` is how many edges are drawn into each neuron of crowded links, the strongest ones; with 0 as many as can be.
    `grid` lets units that are linked among themselves stand as a grid, and not as a ring; `rule` may have a grid of its
    own for outputs.
    """

    network: Network
    image: tuple[int, int] | None = None
    weights: Mapping[LinkKey, Floats | None] = field(default_factory=dict)
    each: int = 0
    grid: bool = False
    rule: Choice | None = None
    shapes: dict[int, LayerShape] = field(init=False)
    tables: dict[LinkKey, EdgeTable] = field(init=False)

    def __post_init__(self) -> None:
        self.shapes = {la.id: self.shape_of(la) for la in self.network.layers}
        self._limits = self._share_edges()
        self.tables = {link.key: self._table(link) for link in self.network.links}
        self._what, self._before = "", ("", dict[LinkKey, EdgeTable]())  # what numbers decide now, and did before

    def shape_of(self, layer: Layer) -> LayerShape:
        """The look of a layer."""
        return shape_in(self.network, layer, self.image, self.grid, self.rule)

    def center(self, layer: int) -> tuple[float, float]:
        """The middle of a layer's frame."""
        one = self.network.by_id[layer]
        return one.x, one.y

    def frame(self, layer: int) -> Box:
        """The frame of a layer."""
        return self.shapes[layer].frame.moved(*self.center(layer))

    def outline(self, layer: int) -> Box:
        """The frame of a layer with its name and footer."""
        return self.shapes[layer].outline.moved(*self.center(layer))

    def unit_place(self, layer: int, position: int) -> tuple[float, float]:
        """Where a neuron stands; for one that is left out, where the marker stands."""
        x, y = self.center(layer)
        shape = self.shapes[layer]
        dx, dy = shape.places[position] if position < shape.shown else shape.marker
        return x + float(dx), y + float(dy)

    def bounds(self) -> Box:
        """The rectangle around everything that is drawn."""
        boxes = [self.outline(layer.id).grown(56, 16) for layer in self.network.layers]
        boxes += [table.box() for table in self.tables.values() if table.count]
        if not boxes:
            return Box(-200, -150, 400, 300)
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.joined(box)
        return whole

    def update_weights(self, weights: Weights, choose: Collection[int] | None = None, what: str = "") -> set[LinkKey]:
        """Take over new weights; returns the links that have other strongest edges now.

        They are chosen anew for the links into the layers `choose` alone, or for all. `what` says what the weights are
        in fact, if an overlay's numbers: the edges that were drawn with the same are drawn again unless others are
        stronger now.
        """
        self.weights, again = weights, set[LinkKey]()
        if what != self._what:
            again |= self._as_before(what)
        for key, table in self.tables.items():
            if choose is not None and key[1] not in choose:
                continue
            limit = self._limits.get(key, 0)
            chosen = limit < table.total or (self.each and table.crowded) or table.route == "among"
            if chosen and not table.shows_strongest(self.network, weights.get(key), limit, self.each):
                self.tables[key] = self._table(table.link, table)
                again.add(key)
        return again

    def _as_before(self, what: str) -> set[LinkKey]:
        """Draw the edges that were drawn with such numbers last; returns the links where these are others."""
        now, (former, tables) = dict(self.tables), self._before
        self._before, self._what = (self._what, now), what
        self.tables |= tables if former == what else {}
        return {key for key, table in now.items() if self.tables[key] is not table}

    def show_strongest(self, each: int) -> set[LinkKey]:
        """Draw the strongest edges into each neuron, so many; returns the links that have others now."""
        self.each, self._before = each, ("", {})
        crowded = {key for key, table in self.tables.items() if table.crowded}
        for key in crowded:
            self.tables[key] = self._table(self.tables[key].link)
        return crowded

    def flow(self, link: Link, weights: Floats) -> Flow | None:
        """How much weight passes from where to where, of all edges of a link that runs ahead; None where none does."""
        starts = self.shapes[link.source].exits + self.center(link.source)
        ends = self.shapes[link.target].entries + self.center(link.target)
        return flow(starts, ends, np.where(joined(self.network, link), weights, 0.0) if link.cut else weights)

    def edge(self, place: Place) -> tuple[EdgeTable, int] | None:
        """The table and the row of an edge, or None when it is not drawn."""
        table = self.tables.get((place.source, place.layer, place.delay))
        if table is None or place.kind != "edge":
            return None
        ends = self.positions(place)
        row = None if ends is None else table.find(*ends)
        return None if row is None else (table, row)

    def positions(self, place: Place) -> tuple[int, int] | None:
        """The positions of an edge's ends in their columns, or None when one of them is gone."""
        source, target = self.network.by_id.get(place.source), self.network.by_id.get(place.layer)
        if source is None or target is None:
            return None
        if place.source_unit not in source.units or place.unit not in target.units:
            return None
        return source.units.index(place.source_unit), target.units.index(place.unit)

    def _share_edges(self) -> dict[LinkKey, int]:
        sizes = self.network.by_id
        totals = [sizes[li.source].size * sizes[li.target].size - len(li.cut) for li in self.network.links]
        return dict(zip((li.key for li in self.network.links), shares(totals), strict=True))

    def _table(self, link: Link, before: EdgeTable | None = None) -> EdgeTable:
        ends = self.shapes[link.source], self.shapes[link.target]
        centers = self.center(link.source), self.center(link.target)
        return edge_table(
            self.network,
            link,
            ends,
            centers,
            self._way(link),
            self.weights.get(link.key),
            self._limits.get(link.key, SHOWN_AT_MOST),
            self.each,
            before,
        )

    def _way(self, link: Link) -> tuple[Route, float]:
        if among(self.network, self.network.by_id[link.target]) is link:
            return "among", 0.0
        source, target = self.frame(link.source), self.frame(link.target)
        left, right = min(source.x, target.x), max(source.right, target.right)
        if link.delay:
            below = [f for f in map(self._frame, self.network.layers) if f.right > left and f.x < right]
            lowest = max(frame.bottom for frame in below)
            return "under", lowest + BOW + 12.0 * self._rank(link)
        between = [f for f in map(self._frame, self.network.layers) if f.x > source.right and f.right < target.x]
        top, bottom = min(source.y, target.y), max(source.bottom, target.bottom)
        between = [f for f in between if f.y < bottom and f.bottom > top]
        if not between or not self._runs_into(link, between):
            return "ahead", 0.0
        return "over", min(frame.y for frame in between) - BOW - 14.0 * self._rank(link)

    def _frame(self, layer: Layer) -> Box:
        return self.frame(layer.id)

    def _rank(self, link: Link) -> int:
        """How many links of the same kind come before; each detour has a height of its own."""
        return [other.key for other in self.network.links if other.delay == link.delay].index(link.key) % 5

    def _runs_into(self, link: Link, frames: list[Box]) -> bool:
        """True when straight lines between the two layers would pass through a frame."""
        (x0, y0), (x1, y1) = self.center(link.source), self.center(link.target)
        half = max(float(np.ptp(self.shapes[end].exits[:, 1])) / 2 for end in (link.source, link.target))
        for frame in frames:
            share = (frame.center[0] - x0) / max(x1 - x0, 1.0)
            y = y0 + share * (y1 - y0)
            if frame.y < y + half and frame.bottom > y - half:
                return True
        return False

    def exists(self, place: Place) -> bool:
        """True when the place still is on the canvas."""
        by_id = self.network.by_id
        if place.layer not in by_id:
            return False
        if place.kind in ("layer", "unit", "bias"):
            return place.kind == "layer" or place.unit in by_id[place.layer].units
        link = self.network.link(place.source, place.layer, place.delay)
        if link is None:
            return False
        return place.kind == "link" or self.positions(place) is not None
