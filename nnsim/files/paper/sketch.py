"""The network drawn for paper: layers in columns, from left to right; of large ones some neurons, and dots.

Layers whose units stand as a ring or a grid do so here as on the canvas.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Symbol
from nnsim.engine.render import write_symbol
from nnsim.files.paper.breaking import width
from nnsim.files.paper.figures import printed
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import Caption, Circle, Drawing, Edge
from nnsim.files.paper.spots import MOST_UNITS, RADIUS, Place, edges_among, spots
from nnsim.files.weights import Array
from nnsim.network.design import Layer, Link, Network
from nnsim.network.initial import edge_masks
from nnsim.network.standing import Standing
from nnsim.parts.wiring import Wired

WIDTH = 470.0
MOST, LABELLED, LABELS = 6, 4, 26
COLUMNS, FIRST, LAST = 12, 6, 5  # of more columns than so many, the first ones and the last ones are drawn
LEAST = 66.0  # between columns, where the drawing may be wider than a page
SIDE, HEAD, FOOT = 66.0, 34.0, 26.0
SMALL = 7.5  # the size of weights and biases
LETTERED = 7.5  # the smallest circle with a letter in it
DIGITS = 4
_PITCH = {1: 0.0, 2: 74.0, 3: 64.0, 4: 56.0}


class Sketch:
    """The drawing of a network; `weights` are its matrices W by layer, and `wired` how each layer is compiled.

    Weights and biases stand in it where there are few. Whoever knows more draws more `around` a neuron. `stands` says
    which layers stand in no column, and how.
    """

    def __init__(
        self,
        network: Network,
        wired: Mapping[int, Wired],
        weights: Mapping[int, Array],
        digits: int = DIGITS,
        stands: Mapping[int, Standing] | None = None,
    ) -> None:
        self.network, self.wired, self.weights, self.digits = network, wired, weights, min(digits, DIGITS)
        self.least, self.side = 0.0, SIDE  # between columns, and beside them
        self.edges: list[Edge] = []
        self.captions: list[Caption] = []
        self.circles: list[Circle] = []
        self.depth = self.network.depths
        small = [link for link in self.network.links if self._small(link)]
        count = sum(self.network.by_id[li.source].size * self.network.by_id[li.target].size for li in small)
        self.labelled = {link.key for link in small} if count <= LABELS else set()
        self.spots = {number: spots(one) for number, one in (stands or {}).items() if len(one.spots) <= MOST_UNITS}
        self.linked = {number for number, one in (stands or {}).items() if one.linked and number in self.spots}
        self.middles: dict[int, Place] = {}
        self.places: dict[int, list[Place | None]] = {}
        self.boxes: dict[int, tuple[float, float]] = {}
        self.width = WIDTH

    def draw(self) -> Drawing:
        """The whole picture."""
        self._place()
        for layer in self.network.layers:
            if layer.id in self.places and not layer.is_input and self.has_biases(layer):
                self._biases(layer)
        for link in self.network.links:
            if link.delay == 0 and link.source in self.places and link.target in self.places:
                self._link(link)
        for layer in self.network.layers:
            if layer.id in self.places:
                self._layer(layer)
        top, bottom = self._extent()
        shapes = f"{self.network.shape_text}, {self.network.parameter_count:,} parameters"
        parts = tuple(self.edges), tuple(self.circles), tuple(self.captions)
        return _moved(Drawing(self.width, bottom - top, *parts, shapes), -top)

    # -- what others may draw otherwise

    def symbol(self, layer: Layer) -> Symbol:
        """The letter of a layer's outputs."""
        wired = self.wired[layer.id]
        return wired.x.symbol if layer.is_input else wired.o.symbol

    def around(self, layer: Layer, unit: int, place: Place) -> None:
        """Draw what is to be seen beside a neuron."""

    # -- where things stand

    def _place(self) -> None:
        columns = _shown(max(self.depth.values(), default=0) + 1)
        stacks = [[layer for layer in self.network.order if self.depth[layer.id] == column] for column in columns]
        halves = [max((self._half(layer)[0] for layer in stack), default=0.0) for stack in stacks]
        gaps, taken = max(len(columns) - 1, 1), 2 * sum(halves)
        self.width = max(WIDTH, 2 * self.side + self.least * gaps + taken + (LEAST * gaps if taken else 0.0))
        step = min(170.0, (self.width - 2 * self.side - taken) / gaps)
        x = (self.width - step * (len(columns) - 1) - taken) / 2
        for column, stack, half in zip(columns, stacks, halves, strict=True):
            x += half
            self._stack(x, stack)
            if column is None:
                self._dots(x, 0.0, "⋯")
            x += half + step

    def _stack(self, x: float, layers: list[Layer]) -> None:
        """Layers one below the other."""
        heights = [HEAD + FOOT + 2 * self._half(layer)[1] for layer in layers]
        y = -sum(heights) / 2
        for layer, height in zip(layers, heights, strict=True):
            self.boxes[layer.id] = (y, y + height)
            self.middles[layer.id] = (x, y + HEAD + self._half(layer)[1])
            if layer.id in self.spots:
                places = self.spots[layer.id].places + self.middles[layer.id]
                self.places[layer.id] = [(float(at[0]), float(at[1])) for at in places]
            else:
                first = y + HEAD + RADIUS
                self.places[layer.id] = [
                    None if unit is None else (x, first + number * self._pitch(layer))
                    for number, unit in enumerate(_some(layer))
                ]
                if None in self.places[layer.id]:
                    self._dots(x, first + self.places[layer.id].index(None) * self._pitch(layer), "⋮")
            y += height

    def _half(self, layer: Layer) -> Place:
        """Half of how wide a layer is beyond that of a column, and half of how high."""
        if layer.id in self.spots:
            return self.spots[layer.id].half
        return 0.0, self._pitch(layer) * (len(_some(layer)) - 1) / 2 + RADIUS

    def _units(self, layer: Layer) -> list[int | None]:
        """The neurons that are drawn; None stands for those left out."""
        return [*range(layer.size)] if layer.id in self.spots else _some(layer)

    def _ends(self, layer: Layer, side: float) -> list[Place | None]:
        """Where edges to other layers begin or end: at the neurons of a column, at the side of a ring or a grid."""
        if layer.id not in self.spots:
            return self.places[layer.id]
        (x, y), (wide, high) = self.middles[layer.id], self._half(layer)
        return [(x + side * (wide + 7.0), y + high * (2 * (unit + 0.5) / layer.size - 1)) for unit in range(layer.size)]

    @staticmethod
    def _pitch(layer: Layer) -> float:
        return _PITCH.get(len(_some(layer)), 42.0)

    def _dots(self, x: float, y: float, sign: str) -> None:
        self.captions.append(Caption(x, y, Sign(sign, "upright"), size=15))

    def _extent(self) -> tuple[float, float]:
        ys = [y for box in self.boxes.values() for y in box]
        for edge in self.edges:
            if len(edge.points) == 4:
                (_, a), (_, b), (_, c), (_, d) = edge.points
                middle = (a + 3 * b + 3 * c + d) / 8
                ys += [middle - 12, middle + 12]
        return min(ys), max(ys)

    # -- what is drawn

    def _small(self, link: Link) -> bool:
        return link.delay == 0 and max(self.network.by_id[i].size for i in (link.source, link.target)) <= LABELLED

    def _link(self, link: Link) -> None:
        source, target = self.network.by_id[link.source], self.network.by_id[link.target]
        if target.id in self.linked:
            self._among(link)
            return
        starts, ends = self._ends(source, 1.0), self._ends(target, -1.0)
        labelled = link.key in self.labelled
        first = self.network.rows(link)[0]
        weights = self.weights[target.id]
        held = edge_masks(self.network, target)[1]
        between = [
            box
            for number, box in self.boxes.items()
            if self.depth[source.id] < self.depth[number] < self.depth[target.id]
        ]
        for i, begin in zip(self._units(source), starts, strict=True):
            for j, end in zip(self._units(target), ends, strict=True):
                if begin is None or end is None or i is None or j is None:
                    continue
                if (source.units[i], target.units[j]) in link.cut:
                    continue
                points = _curve(begin, end, between)
                frozen = target.frozen or bool(held[first + i, j])
                part = f"{target.name}.W[{first + i},{j}]"
                self.edges.append(Edge(points, dashed=frozen, strong=labelled, part=part))
                if labelled:
                    self._weight(points, i, float(weights[first + i, j]), part)

    def _among(self, link: Link) -> None:
        """The edges among the units of a layer, which its link stands for, and an arrow from how they begin."""
        source, target = self.network.by_id[link.source], self.network.by_id[link.target]
        found, middle = self.spots[target.id], self.middles[target.id]
        begin, end = self.middles[source.id], (middle[0] - found.half[0] - 8.0, middle[1])
        start = begin[0] + self._half(source)[0] + RADIUS + 6.0, begin[1]
        heads = [(end[0] - 6.0, end[1] + side) for side in (-3.5, 3.5)]
        self.edges += [Edge((at, end), strong=True) for at in (start, *heads)]
        first, last = self.network.rows(link)
        cut, held = (mask[first:last] for mask in edge_masks(self.network, target))
        weights, labelled = self.weights[target.id][first:last], link.key in self.labelled
        for edge in edges_among(found, weights, cut):
            points = tuple((x + middle[0], y + middle[1]) for x, y in edge.points)
            part = f"{target.name}.W[{first + edge.source},{edge.target}]"
            frozen = target.frozen or bool(held[edge.source, edge.target])
            self.edges.append(Edge(points, dashed=frozen, strong=labelled, part=part))
            if labelled:
                self._weight(points, edge.source, float(weights[edge.source, edge.target]), part)

    def _weight(self, points: tuple[Place, ...], number: int, weight: float, source: str) -> None:
        """Its number on the edge, near a quarter or a half of its way, where it covers no other and no bias."""
        label, usual = printed(weight, self.digits, source, given=True), (0.27, 0.45)[number % 2]
        shares = sorted(np.arange(0.15, 0.8, 0.03), key=lambda share: abs(share - usual))
        tried = [Caption(*_on(points, share), label, size=SMALL, backed=True) for share in (usual, *shares)]
        self.captions.append(min(tried, key=self._covered))

    def _covered(self, caption: Caption) -> float:
        """How much of other numbers one would cover."""
        return sum(_overlap(_box(caption), _box(other)) for other in self.captions if other.backed)

    def _layer(self, layer: Layer) -> None:
        wired, places = self.wired[layer.id], self.places[layer.id]
        kind = "input" if layer.is_input else "output" if wired.is_output else "hidden"
        top, bottom = self.boxes[layer.id]
        x, radius = self.middles[layer.id][0], self.spots[layer.id].radius if layer.id in self.spots else RADIUS
        self.captions.append(Caption(x, top + 8, layer.name, size=9, strong=True))
        foot = f"{layer.size}" if layer.is_input else f"{layer.size} · {wired.response}"
        self.captions.append(Caption(x, bottom - 10, foot, size=8))
        symbol = self.symbol(layer)
        for unit, place in zip(self._units(layer), places, strict=True):
            if unit is None or place is None:
                continue
            self.circles.append(Circle(*place, radius, kind, f"{layer.name}[{unit}]"))
            if radius >= LETTERED:
                self.captions.append(Caption(*place, letter(symbol, unit), size=9 * radius / RADIUS))
            if layer.id not in self.spots:
                self.around(layer, unit, place)

    def has_biases(self, layer: Layer) -> bool:
        """Whether the biases of a layer are written above its neurons."""
        return layer.size <= LABELLED and bool(self.wired[layer.id].kind.first_row)

    def _biases(self, layer: Layer) -> None:
        for unit, place in zip(self._units(layer), self.places[layer.id], strict=True):
            if unit is not None and place is not None:
                value = float(self.weights[layer.id][0, unit])
                bias = printed(value, self.digits, f"{layer.name}.W[0,{unit}]", given=True)
                label = row(Sign("b"), Sign("=", "relation"), bias)
                self.captions.append(Caption(place[0], place[1] - RADIUS - 7, label, size=SMALL, backed=True))


def letter(symbol: Symbol, unit: int) -> Maths:
    """The symbol of one unit."""
    return read_latex(write_symbol(symbol, "latex", str(unit + 1)))


def _some(layer: Layer) -> list[int | None]:
    """The neurons that are drawn; None stands for those left out."""
    if layer.size <= MOST:
        return [*range(layer.size)]
    return [0, 1, 2, None, layer.size - 1]


def _shown(count: int) -> list[int | None]:
    """The columns that are drawn; None stands for those left out."""
    if count <= COLUMNS:
        return [*range(count)]
    return [*range(FIRST), None, *range(count - LAST, count)]


def _curve(begin: Place, end: Place, between: Sequence[tuple[float, float]]) -> tuple[Place, ...]:
    """A straight line to the next column; a longer one goes round what stands between."""
    (x0, y0), (x1, y1) = begin, end
    if not between:
        return (begin, end)
    top, bottom = min(box[0] for box in between), max(box[1] for box in between)
    above = (y0 + y1) / 2 < (top + bottom) / 2 + 1
    level = top + 4 if above else bottom - 4
    reach = (8 * level - y0 - y1) / 6
    return (begin, (x0 + (x1 - x0) * 0.2, reach), (x1 - (x1 - x0) * 0.2, reach), end)


def _on(points: tuple[Place, ...], t: float) -> Place:
    """A point of a line or of a Bézier curve."""
    if len(points) == 2:
        (x0, y0), (x1, y1) = points
        return x0 + t * (x1 - x0), y0 + t * (y1 - y0)
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return (
        sum(w * p[0] for w, p in zip(weights, points, strict=True)),
        sum(w * p[1] for w, p in zip(weights, points, strict=True)),
    )


def _box(caption: Caption) -> tuple[float, float, float, float]:
    """The ground of a number in the drawing: left, top, right, bottom."""
    assert not isinstance(caption.text, str)
    half, high = caption.size * width(caption.text) / 2 + 2.0, caption.size * 0.6
    return caption.x - half, caption.y - high, caption.x + half, caption.y + high


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> float:
    """The area that two boxes have in common."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0.0) * max(high, 0.0)


def _moved(drawing: Drawing, down: float) -> Drawing:
    return replace(
        drawing,
        edges=tuple(replace(e, points=tuple((x, y + down) for x, y in e.points)) for e in drawing.edges),
        circles=tuple(replace(c, y=c.y + down) for c in drawing.circles),
        captions=tuple(replace(c, y=c.y + down) for c in drawing.captions),
    )
