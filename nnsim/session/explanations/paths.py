"""δ as a sum over paths: every way from a neuron's net input, or output, through the network to the loss.

Each path multiplies the weights and slopes that it passes, and ends in what the loss says about an output. There may be
more paths than could ever be listed: they are counted and summed layer by layer, and the largest are found directly.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count, islice
from typing import Any

import numpy as np

from nnsim.engine.summands import Floats
from nnsim.kit.grouped import Grouped
from nnsim.session.explanations.contributions import Part, by_size
from nnsim.session.explanations.labels import Labels, name_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.owners import place_of, wired_of
from nnsim.session.explanations.path_sums import PathSums, Side
from nnsim.session.places import Place
from nnsim.session.setup import Setup

MOST = 60
FEW = 6  # where there are more paths than these, those that carry nothing are not listed
Node = tuple[Side, str, int]


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
    `flow` is what each edge carries of the total, by layer, shaped as W; NaN where no path passes.

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
    flow: dict[int, Floats]
    value: float
    differs: bool = False
    faults: tuple[str, ...] = ()


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


def paths_of(setup: Setup, number: Number, notation: str = "course", most: int = MOST) -> Paths | None:
    """The sum over paths for a δ or a ∂E/∂o; None where it is not computed, or what went in is not known any more."""
    past = Past(setup)
    if not has_paths(setup, number) or not past.known(number):
        return None
    sums = PathSums(past, number)
    if not sums.complete:
        return None
    side: Side = "z" if number.quantity == "delta" else "o"
    start: Node = (side, number.layer, number.index[0])
    own, unit = sums.stages[number.layer].sums[side], number.index[0]
    every = int(own.count[unit])
    found: list[tuple[float, _Step]] = []
    for product, last in islice(_largest(sums, start), most):
        if product == 0 and every > FEW:
            break
        found.append((product, last))
    listed = Listed(_PathWriter(sums, Labels(setup, notation)), start, found)
    rest_count = every - len(listed)
    rest = float(own.total[unit]) - float(np.sum(listed.products)) if rest_count else 0.0
    total, size, value = float(own.total[unit]), float(own.sizes[unit]), past.value(number)
    differs = not _agree(total, value, size, setup.memory.view(past.width)[number.array].dtype)
    return Paths(
        listed, rest, rest_count, total, size, every, int(own.carrying[unit]),
        sums.flow(side, number.layer, unit), value, differs, _faults_on_the_way(sums, number) if differs else (),
    )  # fmt: skip


def _agree(total: float, value: float, size: float, dtype: np.dtype[Any]) -> bool:
    """True when two numbers are the same but for what rounding does to terms of that size in all."""
    if not np.isfinite(size):
        return True  # nothing can be said
    allowed = 1e4 * float(np.finfo(dtype).eps) * max(size, abs(total))
    return bool(np.isclose(value, total, rtol=0.0, atol=allowed, equal_nan=True))


def _faults_on_the_way(sums: PathSums, number: Number) -> tuple[str, ...]:
    """The known faults in steps before this one that bring errors back, or that change weights too early."""
    layers = {stage.wired.id: stage.wired.name for stage in sums.stages.values()}
    phases, steps = ("loss", "backward", "update"), sums.setup.machine.code.steps[: number.step + 1]
    bad = (step for step in steps if step.fault and step.phase in phases and step.focus in layers)
    return tuple(dict.fromkeys(f"{step.fault} in {layers[step.focus]}" for step in bad))


# ------------------------------------------------------------------------------------------------ the largest first


@dataclass(frozen=True)
class _Step:
    """One step of a path: the node it leads to, its factor, the row in W (−1 inside of a layer), what was before."""

    node: Node
    factor: float
    row: int
    before: "_Step | None"


class _Choices:
    """The ways on from a node, those with the largest best path first."""

    def __init__(self, sums: PathSums, node: Node) -> None:
        nodes: list[tuple[Side, str, int, int]] = []
        factors: list[Floats] = []
        bests: list[Floats] = []
        for side, layer, values, there, row in sums.ways(*node):
            at = np.flatnonzero(there)
            nodes += [(side, layer, int(unit), row) for unit in at]
            factors.append(values[at])
            bests.append(np.abs(values[at]) * sums.stages[layer].sums[side].best[at])
        self._nodes, self.factors = nodes, np.concatenate(factors) if factors else np.zeros(0)
        self.best = np.concatenate(bests) if bests else np.zeros(0)
        self.order = by_size(self.best)

    def __len__(self) -> int:
        return len(self.order)

    def node(self, rank: int) -> tuple[Node, int]:
        """The node of that rank, and its row in W."""
        side, layer, unit, row = self._nodes[int(self.order[rank])]
        return (side, layer, unit), row


def _largest(sums: PathSums, start: Node) -> Iterator[tuple[float, _Step]]:
    """All paths, the largest product first: each is found without looking at those that are smaller."""
    choices: dict[Node, _Choices] = {}
    numbers = count()
    heap: list[tuple[float, int, float, _Step | None, Node, int]] = []

    def offer(product: float, before: _Step | None, node: Node, rank: int) -> None:
        if node not in choices:
            choices[node] = _Choices(sums, node)
        if rank < len(choices[node]):
            best = float(choices[node].best[int(choices[node].order[rank])])
            priority = -abs(product) * best
            heappush(heap, (np.inf if np.isnan(priority) else priority, next(numbers), product, before, node, rank))

    offer(1.0, None, start, 0)
    while heap:
        _, _, product, before, node, rank = heappop(heap)
        offer(product, before, node, rank + 1)
        found, row = choices[node].node(rank)
        factor = float(choices[node].factors[int(choices[node].order[rank])])
        step = _Step(found, factor, row, before)
        stage = sums.stages[found[1]]
        if stage.ends == found[0]:
            yield product * factor * float(stage.end[found[2]]), step
        else:
            offer(product * factor, step, found, 0)


# ------------------------------------------------------------------------------------------------ in words


class Listed(Grouped[Path]):
    """The largest paths, the largest first; `products` are theirs."""

    def __init__(self, writer: "_PathWriter", start: Node, found: list[tuple[float, _Step]]) -> None:
        super().__init__([len(found)])
        self._writer, self._start, self._found = writer, start, found
        self.products: Floats = np.array([product for product, _ in found])

    def _row(self, at: int, group: int, place: int) -> Path:
        product, last = self._found[at]
        return self._writer.path(self._start, last, product)


class _PathWriter:
    """Names for the steps of paths."""

    def __init__(self, sums: PathSums, labels: Labels) -> None:
        self.sums, self.labels, self.setup = sums, labels, sums.setup
        self._known: dict[Number, Part] = {}

    def path(self, start: Node, last: _Step, product: float) -> Path:
        """The path that ends with a step."""
        steps: list[_Step] = []
        at: _Step | None = last
        while at is not None:
            steps.insert(0, at)
            at = at.before
        node, parts, places, passed = start, [], [], []
        following: Number | None = None
        if start[0] == "o" or steps[0].node[:2] != ("o", start[1]):
            passed.append(self._output(start))
        for step in steps:
            parts += self._parts(node, step)
            if step.row >= 0:
                number = self._weight(step)
                place = place_of(self.setup, number)
                places += [place] if place is not None else []
                following = following or self._number(step.node)
            node = step.node
            if node[0] == "o" or self.sums.stages[node[1]].ends == "z":
                passed.append(self._output(node))
        end = self._number(node)
        parts.append(self._part(end))
        label = " → ".join([*passed, name_of(self.labels, self.setup, Number("E"))])
        return Path(label, tuple(parts), product, tuple(places), following or end)

    def _output(self, node: Node) -> str:
        return name_of(self.labels, self.setup, Number(f"{node[1]}.o", (node[2], self.sums.sample)))

    def _number(self, node: Node) -> Number:
        """δ or ∂E/∂o of a node."""
        array = f"{node[1]}.{'delta' if node[0] == 'z' else 'do'}"
        return Number(array, (node[2], self.sums.sample), self.sums.version(array))

    def _weight(self, step: _Step) -> Number:
        array = f"{step.node[1]}.W"
        number = self.sums.past.lineage.read_by(self.sums.weights_read(array), array, (step.row, step.node[2]))
        assert number is not None
        return number

    def _part(self, number: Number) -> Part:
        if number not in self._known:
            value = self.sums.past.value(number)
            self._known[number] = Part(number, name_of(self.labels, self.setup, number), value)
        return self._known[number]

    def _parts(self, node: Node, step: _Step) -> list[Part]:
        """The factors of a step: a slope, an element of a Jacobian, or a weight and what dropout has done."""
        side, layer, unit = node
        wired = self.sums.stages[layer].wired
        if side == "z":
            index = (unit, self.sums.sample)
            if wired.activation.backward is None:
                slope = Number(f"{layer}.slope", index, self.sums.version(wired.o.name))
                return [Part(slope, name_of(self.labels, self.setup, slope), step.factor)]
            out, net = self._output(step.node), name_of(self.labels, self.setup, Number(f"{layer}.z", index))
            return [Part(None, f"∂{out}/∂{net}", step.factor)]
        parts = [self._part(self._weight(step))]
        if wired.dropout:
            array = f"{layer}.mask"
            parts.append(self._part(Number(array, (unit, self.sums.sample), self.sums.version(array))))
        return parts
