"""δ as a sum over paths: every way from a neuron's net input, or output, through the network to the loss.

Each path multiplies the weights and slopes that it passes, and ends in what the loss says about an output. There may be
more paths than could ever be listed: they are counted and summed layer by layer, and the largest are found directly.
"""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from math import isfinite, isnan
from struct import pack
from typing import Any, NamedTuple

import numpy as np

from nnsim.engine.summands import Floats
from nnsim.kit.grouped import Grouped
from nnsim.kit.recent import Recent
from nnsim.session.explanations.contributions import Part
from nnsim.session.explanations.labels import Labels, name_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.owners import place_of, wired_of
from nnsim.session.explanations.path_search import Last, Node, Search, Step, steps_of
from nnsim.session.explanations.path_sums import PathSums
from nnsim.session.explanations.web import Factors, Knot, Link, Side, Web
from nnsim.session.places import Place
from nnsim.session.setup import Setup

MOST = 60
KEPT = 3  # numbers whose paths a setup keeps: each with all weights behind it
FEW = 6  # where there are more paths than these, those that carry nothing are not listed


@dataclass(frozen=True)
class Path:
    """One path to the loss: the outputs it passes, its factors, their product, the edges on it, and the next δ."""

    label: str
    factors: tuple[Part, ...]
    product: float
    places: tuple[Place, ...]
    next: Number | None


@dataclass(frozen=True, eq=False)
class Paths:
    """All paths of one number: the largest ones listed, the others as one sum; together they are `total`.

    `count` counts all of them, `carrying` those whose product is not 0; `size` is the sum of the products' sizes.
    `flow` is what each edge carries of the total, by layer, shaped as W; NaN where no path passes. It is added up when
    it is asked for, from `sums`.

    The chain rule gives the total, the program `value`. With a fault in the program they may differ (`differs`);
    `faults` names those that are known and stand on the way, each with its layer, and none that is hidden.
    """

    listed: "Listed"
    rest: float
    rest_count: int
    total: float
    size: float
    count: int
    carrying: int
    start: Node
    sums: PathSums
    value: float
    differs: bool = False
    faults: tuple[str, ...] = ()

    @cached_property
    def flow(self) -> dict[int, Floats]:
        """What each edge carries."""
        return self.sums.flow(*self.start)


def has_paths(setup: Setup, number: Number) -> bool:
    """True for a δ or a ∂E/∂o behind which there is more than the loss itself."""
    wired = wired_of(setup, number)
    if wired is None or number.quantity not in ("delta", "do"):
        return False
    if wired.is_output:
        return number.quantity == "delta" and _jacobian(setup, number)
    return bool(wired.consumers)


def _jacobian(setup: Setup, number: Number) -> bool:
    wired, loss = wired_of(setup, number), setup.compiled.wiring.loss
    return wired is not None and wired.activation.backward is not None and wired.activation_key not in loss.stable


@dataclass(eq=False)
class _Kept:
    """The paths of a number, and what they were made of last."""

    signature: tuple[object, ...] = ()
    paths: Paths | None = None
    lines: Recent["_Line"] = field(default_factory=lambda: Recent(4 * MOST))
    names: Recent[str] = field(default_factory=lambda: Recent(4 * MOST))


def paths_of(setup: Setup, number: Number, notation: str = "course", most: int = MOST) -> Paths | None:
    """The sum over paths for a δ or a ∂E/∂o; None where it is not computed, or what went in is not known any more.

    As long as no number on the way is another one, they are the very ones that were there.
    """
    past = Past(setup)
    if not has_paths(setup, number) or not past.known(number):
        return None
    web: Web = setup.recent("webs", 10).of(number.layer, lambda: Web(setup, number.layer))
    factors = Factors(web, past, number.index[1])
    if not factors.known:
        return None
    kept: _Kept = setup.recent("paths", KEPT).of((number, notation, most), _Kept)
    signature = (pack("d", past.value(number)), *factors.signature)
    if kept.signature != signature:
        hidden = setup.veil is not None and factors.hidden
        writer = _PathWriter(factors, setup, Labels(setup, notation), kept.lines, kept.names)
        kept.paths = None if hidden else _found(factors, number, past, writer, most)
        kept.signature = signature
    return kept.paths


def _found(factors: Factors, number: Number, past: Past, writer: "_PathWriter", most: int) -> Paths:
    side: Side = "z" if number.quantity == "delta" else "o"
    unit = number.index[0]
    sums = PathSums(factors, number.layer, unit)
    start: Node = (side, number.layer, unit)
    own, every = sums.stages[number.layer].sums[side], int(sums.web.counts[number.layer][side][unit])
    found: list[tuple[float, Last]] = []
    search = Search(sums, start)
    for product, last in islice(search.largest(), most):
        if product == 0 and every > FEW:
            break
        found.append((product, last))
    listed = Listed(writer, start, found)
    rest_count = every - len(listed)
    rest = search.rest() if rest_count else 0.0
    total, size, value = float(own.total[unit]), float(own.sizes[unit]), past.value(number)
    differs = not _agree(total, value, size, past.setup.memory.view(past.width)[number.array].dtype)
    faults = _faults_on_the_way(past.setup, sums.web, number) if differs else ()
    return Paths(
        listed, rest, rest_count, total, size, every, int(own.carrying[unit]), start, sums, value, differs, faults
    )


def _agree(total: float, value: float, size: float, dtype: np.dtype[Any]) -> bool:
    """True when two numbers are the same but for what rounding does to terms of that size in all."""
    if not np.isfinite(size):
        return True  # nothing can be said
    allowed = 1e4 * float(np.finfo(dtype).eps) * max(size, abs(total))
    near = isfinite(total) and abs(value - total) <= allowed
    return near or value == total or (isnan(value) and isnan(total))


def _faults_on_the_way(setup: Setup, web: Web, number: Number) -> tuple[str, ...]:
    """The known faults in steps before this one that bring errors back, or that change weights too early."""
    layers = {knot.wired.id: knot.wired.name for knot in web.knots.values()}
    phases, steps = ("loss", "backward", "update"), setup.machine.code.steps[: number.step + 1]
    bad = (step for step in steps if step.fault and step.phase in phases and step.focus in layers)
    return tuple(dict.fromkeys(f"{step.fault} in {layers[step.focus]}" for step in bad))


# ------------------------------------------------------------------------------------------------ in words


class Listed(Grouped[Path]):
    """The largest paths, the largest first; `products` are theirs."""

    def __init__(self, writer: "_PathWriter", start: Node, found: list[tuple[float, Last]]) -> None:
        super().__init__([len(found)])
        self._writer, self._start, self._found = writer, start, found
        self.products: Floats = np.array([product for product, _ in found])
        self._made: dict[int, Path] = {}

    def label(self, at: int) -> str:
        """How a path is called: all that is seen of it in a list, beside its product."""
        return self._writer.label(self._start, steps_of(self._found[at][1]))

    def _row(self, at: int, group: int, place: int) -> Path:
        if at not in self._made:
            product, last = self._found[at]
            self._made[at] = self._writer.path(self._start, steps_of(last), product)
        return self._made[at]


class _Line(NamedTuple):
    """A path but for its numbers and name: what its factors are and how they are written, places, and the next δ."""

    factors: tuple[tuple[Number | None, str], ...]
    places: tuple[Place, ...]
    next: Number


class _PathWriter:
    """Names for the steps of paths; `lines` and `names` are those that were made lately."""

    def __init__(
        self, factors: Factors, setup: Setup, labels: Labels, lines: Recent[_Line], names: Recent[str]
    ) -> None:
        self.factors, self.labels, self.setup = factors, labels, setup
        self.lines, self.names = lines, names

    def path(self, start: Node, steps: list[Step], product: float) -> Path:
        """The path of these steps."""
        nodes = [start, *(step.node for step in steps)]
        links = [self._link(node, step) if step.row >= 0 else None for node, step in zip(nodes, steps, strict=False)]
        key = (self.factors.last, *nodes, *(step.row for step in steps))
        line = self.lines.of(key, lambda: self._line(nodes, steps, links))
        values: list[float] = []
        for node, step, link in zip(nodes, steps, links, strict=False):
            values += [step.factor] if link is None else self._weighed(node, step, link)
        last = nodes[-1]
        values.append(float(self.factors.column(self._knot(last).end)[last[2]]))
        parts = tuple(Part(number, name, value) for (number, name), value in zip(line.factors, values, strict=True))
        return Path(self.label(start, steps), parts, product, line.places, line.next)

    def label(self, start: Node, steps: list[Step]) -> str:
        """The outputs that it passes, and the loss: the same at every moment."""
        nodes = (start, *(step.node for step in steps))
        return self.names.of(nodes, lambda: self._label(nodes))

    def _knot(self, node: Node) -> Knot:
        return self.factors.web.knots[node[1]]

    def _weighed(self, node: Node, step: Step, link: Link) -> list[float]:
        """A weight, and what dropout has done in front of it."""
        if not link.mask:
            return [step.factor]
        weight = self.factors.weights(link)[step.row - link.start, step.node[2]]
        return [float(weight), float(self.factors.column(link.mask)[node[2]])]

    # -- what is the same at every moment

    def _label(self, nodes: tuple[Node, ...]) -> str:
        passed = [node for node in nodes[1:] if node[0] == "o" or not self._knot(node).has_inside]
        if nodes[0][0] == "o" or nodes[1][:2] != ("o", nodes[0][1]):
            passed.insert(0, nodes[0])
        return " → ".join([*map(self._output, passed), self._name(Number("E"))])

    def _line(self, nodes: list[Node], steps: list[Step], links: list[Link | None]) -> _Line:
        factors: list[tuple[Number | None, str]] = []
        places: list[Place] = []
        following: Number | None = None
        for node, step, link in zip(nodes, steps, links, strict=False):
            if link is None:
                factors.append(self._inside(node, step))
                continue
            weight = self._weight(step, link)
            factors.append((weight, self._name(weight)))
            if link.mask:
                mask = Number(link.mask, (node[2], self.factors.sample), self.factors.version(link.mask))
                factors.append((mask, self._name(mask)))
            place = place_of(self.setup, weight)
            places += [place] if place is not None else []
            following = following or self._number(step.node)
        end = self._number(nodes[-1])
        factors.append((end, self._name(end)))
        return _Line(tuple(factors), tuple(places), following or end)

    def _name(self, number: Number) -> str:
        return name_of(self.labels, self.setup, number)

    def _output(self, node: Node) -> str:
        return self._name(Number(f"{node[1]}.o", (node[2], self.factors.sample)))

    def _number(self, node: Node) -> Number:
        """δ or ∂E/∂o of a node."""
        array = f"{node[1]}.{'delta' if node[0] == 'z' else 'do'}"
        return Number(array, (node[2], self.factors.sample), self.factors.version(array))

    def _link(self, node: Node, step: Step) -> Link:
        links = self._knot(node).links
        return next(link for link in links if link.target == step.node[1] and link.start <= step.row < link.stop)

    def _weight(self, step: Step, link: Link) -> Number:
        number = self.setup.lineage.read_by(self.factors.weights_read(link), link.weights, (step.row, step.node[2]))
        assert number is not None
        return number

    def _inside(self, node: Node, step: Step) -> tuple[Number | None, str]:
        """A slope, or an element of a Jacobian."""
        _, layer, unit = node
        wired, index = self._knot(node).wired, (unit, self.factors.sample)
        if wired.activation.backward is None:
            slope = Number(f"{layer}.slope", index, self.factors.version(wired.o.name))
            return slope, self._name(slope)
        return None, f"∂{self._output(step.node)}/∂{self._name(Number(f'{layer}.z', index))}"
