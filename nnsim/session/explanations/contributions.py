"""The contributions to a number, each with the numbers that it is made of: rows for a table, also thousands of them."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expand import Index, Keep, Shapes
from nnsim.engine.expr import Call, Const, Env, Expr, Item, MatMul, Named, Ref, evaluate
from nnsim.engine.render import Writer
from nnsim.engine.summands import Bundle, Floats, split
from nnsim.engine.term_values import not_zero
from nnsim.kit.grouped import Grouped
from nnsim.kit.recent import Recent
from nnsim.network.initial import edge_masks
from nnsim.session.explanations.labels import Labels, name_of
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.owners import of_samples, place_of
from nnsim.session.places import Place
from nnsim.session.setup import Setup


@dataclass(frozen=True)
class Part:
    """A number that went into a formula, as it is written there, and its value; a plain 1 has no address."""

    number: Number | None
    label: str
    value: float


@dataclass(frozen=True)
class Term:
    """One contribution to a number: what it is, its two factors, what it adds, and the edge that carried it.

    `parts` are the numbers in it, first the two factors; what has not just two has NaN for them. `sample` is the sample
    of the batch that it comes from, where the number itself is of all samples.
    """

    label: str
    left: float
    right: float
    product: float
    place: Place | None
    parts: tuple[Part, ...] = ()
    sample: int | None = None


@dataclass(frozen=True)
class Spot:
    """Where a part of a formula stands: its number, how it is written there, and the formula of its value."""

    number: Number | None
    label: str
    value: Expr

    def part(self, env: Env) -> Part:
        """The part with its value among these arrays."""
        return Part(self.number, self.label, float(evaluate(self.value, env)))


class Reading:
    """A step as it is read for one number, with so many samples: what its formulas mean, and where their numbers are.

    That is the same at every moment.
    """

    def __init__(self, setup: Setup, width: int, step: int, labels: Labels) -> None:
        self.setup, self.lineage, self.step, self.labels = setup, setup.lineage, step, labels
        self.shapes: Shapes = setup.shapes(width)
        self._cuts: dict[str, NDArray[np.bool_] | None] = {}

    def write(self, expr: Expr) -> str:
        """A formula of single elements as a line of text."""
        return Writer("text", self.shapes, None, self.labels).write(expr)

    def spots(self, element: Expr, seen: set[int] | None = None) -> Iterator[Spot]:
        """The numbers in a formula of single elements, in order; a function that has a sign is one of its arguments.

        With `seen`, what stands in it several times counts once.
        """
        if seen is not None:
            if id(element) in seen:
                return
            seen.add(id(element))
        if isinstance(element, Item):
            number = self.lineage.read_by(self.step, element.ref.name, element.index)
            yield Spot(number, self.labels(element, "text"), element)
        elif isinstance(element, Ref):
            number = self.lineage.read_by(self.step, element.name)
            label = self.write(element) if number is None else name_of(self.labels, self.setup, number)
            yield Spot(number, label, element)
        elif isinstance(element, Named) and (slope := self._slope(element)) is not None:
            yield Spot(slope, self.write(element), element)
        else:
            for arg in element.args:
                yield from self.spots(arg, seen)

    def _slope(self, element: Named) -> Number | None:
        """φ'(z) of a unit: it is a number by itself, though no array holds it."""
        inner = element.args[0] if len(element.args) == 1 else None
        if not element.symbol.text.endswith("′") or not isinstance(inner, Item):
            return None
        layer, _, quantity = inner.ref.name.rpartition(".")
        return self.lineage.slope(layer, inner.index, self.step) if quantity == "z" else None

    # -- edges that are cut are not there

    def any_cut(self, value: Expr) -> bool:
        """True where edges are cut of a matrix that a formula uses."""
        return any(self._cut(name) is not None for name in value.reads)

    def kept(self, source: Expr, index: Index, count: int) -> NDArray[np.intp]:
        """The terms of a product of matrices or of a sum whose edges are not cut."""
        if not isinstance(source, MatMul):
            return np.arange(count)
        gone = np.zeros(count, bool)
        for side, expr in enumerate(source.args):
            cuts = {name: self._cut(name) for name in expr.reads}
            if any(mask is not None for mask in cuts.values()):
                masks = {n: np.zeros(self.shapes[n], bool) if mask is None else mask for n, mask in cuts.items()}
                found = evaluate(expr, masks)
                gone |= found[index[0]] if side == 0 else found[:, index[1]]
        return np.flatnonzero(~gone)

    def _cut(self, name: str) -> NDArray[np.bool_] | None:
        """The edges that are cut, of a matrix W; None where none is, and for any other array."""
        if name not in self._cuts:
            layer, _, quantity = name.rpartition(".")
            mask = None
            if quantity == "W":
                network = self.setup.design.network
                mask = edge_masks(network, network.layer(layer))[0]
            self._cuts[name] = mask if mask is not None and mask.any() else None
        return self._cuts[name]

    def shortened(self, source: Expr, index: Index, count: int) -> Sequence[int]:
        """The terms that a line of text has room for: the first ones and the last."""
        kept = self.kept(source, index, count)
        if not len(kept):
            kept = np.arange(min(count, 1))
        return [int(k) for k in (kept if len(kept) <= _WRITTEN else [*kept[: _WRITTEN - 1], kept[-1]])]

    def present(self, env: Env) -> Keep:
        """The same of the numbers of a moment: of a sum that is too long for a line, terms that are 0 go first."""

        def keep(source: Expr, index: Index, count: int) -> Sequence[int]:
            kept = self.kept(source, index, count)
            if len(kept) < _WRITTEN:
                return self.shortened(source, index, count)
            there = not_zero(source, index, kept, env)
            return [int(k) for k in (there if len(there) <= _WRITTEN else [*there[: _WRITTEN - 1], there[-1]])]

        return keep


_SEEN = 100  # rows that are seen of a table at one time, and more
_WRITTEN = 7  # one more than the writer of formulas shows, so that it puts in its dots


@dataclass(frozen=True)
class Line:
    """A term but for its numbers. `two` says that the first two of its parts are all its factors."""

    label: str
    spots: tuple[Spot, ...]
    two: bool
    place: Place | None
    sample: int | None


Edges = tuple[int, tuple[int, ...], NDArray[np.intp]]  # a layer's number, the shape of its W, flat places in it


class Summands:
    """What adds up to one element of a formula, but for the numbers: the same at every moment."""

    def __init__(self, reading: Reading, value: Expr, index: Index) -> None:
        self._reading = reading
        self.bundles = split(value, index, reading.shapes)
        self.kept = [reading.kept(one.source, one.index, one.count(reading.shapes)) for one in self.bundles]
        self.singles = [None if one.many else one.single(reading.shapes) for one in self.bundles]
        self._lines: Recent[Line] = Recent(_SEEN)

    @property
    def are_many(self) -> bool:
        """False where there is nothing to add: the number is one formula of a few others."""
        return len(self.bundles) > 1 or any(bundle.many for bundle in self.bundles)

    @cached_property
    def outside(self) -> list[Spot]:
        """The numbers that are in no row of a table by themselves: of single formulas, and factors of whole sums."""
        found: dict[tuple[Number | None, str], Spot] = {}
        for bundle in self.bundles:
            alone = () if bundle.many else bundle.element(0, self._reading.shapes)
            for factor in (*alone, *bundle.scale, *bundle.divisors):
                for spot in self._reading.spots(factor, set()):
                    found.setdefault((spot.number, spot.label), spot)
        return [spot for spot in found.values() if spot.number is not None]

    @cached_property
    def edges(self) -> list[list[Edges]]:
        """Of each bundle that is a product with matrices W, where these have the weights that are in it."""
        return [self._edges(bundle, kept) for bundle, kept in zip(self.bundles, self.kept, strict=True)]

    def _edges(self, bundle: Bundle, kept: NDArray[np.intp]) -> list[Edges]:
        found = []
        for side, expr in enumerate(bundle.source.args if isinstance(bundle.source, MatMul) else ()):
            layer, _, quantity = (expr.reads[0] if len(expr.reads) == 1 else "").rpartition(".")
            if quantity == "W":
                shape = self._reading.shapes[expr.reads[0]]
                where = evaluate(expr, {expr.reads[0]: np.arange(int(np.prod(shape))).reshape(shape)})
                at = (where[bundle.index[0]] if side == 0 else where[:, bundle.index[1]])[kept]
                found.append((self._reading.setup.wired[layer].id, shape, at))
        return found

    def line(self, group: int, place: int) -> Line:
        """The term at a place of a bundle."""
        return self._lines.of((group, place), lambda: self._line(self.bundles[group], int(self.kept[group][place])))

    def _line(self, bundle: Bundle, k: int) -> Line:
        reading = self._reading
        factors = bundle.element(k, reading.shapes)
        if len(factors) == 1 and isinstance(factors[0], Call) and factors[0].function == "mul":
            sides = factors[0].args
            factors = sides if all(isinstance(side, Item | Const | Named | Ref) for side in sides) else factors
        spots: list[Spot] = []
        for factor in factors:
            plain = isinstance(factor, Const)
            spots += [Spot(None, reading.write(factor), factor)] if plain else reading.spots(factor)
        two = len(factors) == 2 and len(spots) == 2
        spots += [spot for factor in (*bundle.scale, *bundle.divisors) for spot in reading.spots(factor)]
        numbers = [spot.number for spot in spots if spot.number is not None]
        return Line(
            self._label(bundle, factors), tuple(spots), two, self._place(bundle, numbers), self._sample(numbers)
        )

    def _label(self, bundle: Bundle, factors: tuple[Expr, ...]) -> str:
        front, behind = ([f for f in bundle.scale if isinstance(f, Const) is first] for first in (True, False))
        whole, *others = (*front, *factors, *behind)
        for factor in others:
            whole = Call("mul", (whole, factor))
        for divisor in bundle.divisors:
            whole = Call("div", (whole, divisor))
        return self._reading.write(Call("neg", (whole,)) if bundle.sign < 0 else whole)

    def _place(self, bundle: Bundle, numbers: Sequence[Number]) -> Place | None:
        places = [place_of(self._reading.setup, number) for number in numbers]
        edge = next((place for place in places if place is not None and place.kind in ("edge", "bias")), None)
        if edge is not None or isinstance(bundle.source, MatMul):
            return edge
        return next((place for place in places if place is not None), None)

    def _sample(self, numbers: Sequence[Number]) -> int | None:
        return next((n.index[1] for n in numbers if of_samples(self._reading.setup, n.array)), None)


class Contributions(Grouped[Term]):
    """All that adds up to a number, in the order of its formula; terms are made when they are asked for."""

    def __init__(self, env: Env, reading: Reading, summands: Summands, sampled: bool) -> None:
        self._env, self._reading, self._summands, self._sampled = env, reading, summands, sampled
        self.bundles, self._kept = summands.bundles, summands.kept
        parts = zip(self.bundles, summands.singles, self._kept, strict=True)
        values = [bundle.values(env, single)[kept] for bundle, single, kept in parts]
        self.products: Floats = np.concatenate(values) if values else np.zeros(0)
        super().__init__(len(kept) for kept in self._kept)

    def read_from(self, env: Env) -> None:
        """Go on at another moment, at which the numbers are the same."""
        self._env = env

    def by_size(self) -> NDArray[np.intp]:
        """The places of the terms, the largest first."""
        return by_size(self.products)

    def _row(self, at: int, group: int, place: int) -> Term:
        line = self._summands.line(group, place)
        parts = tuple(spot.part(self._env) for spot in line.spots)
        left, right = (parts[0].value, parts[1].value) if line.two else (math.nan, math.nan)
        sample = None if self._sampled else line.sample
        return Term(line.label, left, right, float(self.products[at]), line.place, parts, sample)

    def carried(self) -> dict[int, Floats]:
        """What each edge adds, of the terms of matrix products with weights, by layer, shaped as W; else NaN."""
        found: dict[int, Floats] = {}
        first = 0
        for kept, edges in zip(self._kept, self._summands.edges, strict=True):
            products = self.products[first : first + len(kept)]
            first += len(kept)
            for layer, shape, at in edges:
                matrix = found.setdefault(layer, np.full(shape, np.nan))
                before = matrix.flat[at]
                matrix.flat[at] = np.where(np.isnan(before), 0.0, before) + products
        return found

    def alone(self) -> list[Term]:
        """The terms that are single formulas, and not of a product of matrices."""
        ends = np.cumsum([0, *(len(kept) for kept in self._kept)])
        return [self[int(at)] for at, bundle in zip(ends[:-1], self.bundles, strict=True) if not bundle.many]


def by_size(products: Floats) -> NDArray[np.intp]:
    """The places of numbers, the largest first; what is not finite comes before all others."""
    sizes = np.abs(products)
    sizes[np.isnan(sizes)] = np.inf
    return (-sizes).argsort(kind="stable")
