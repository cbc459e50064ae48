"""Where a number goes: what is made with it, as the program reads it, on to the loss and down to the update.

A unit that feeds a thousand others is used a thousand times: shares are computed together, the rest when it is seen.
Which steps use a number, and for what, depends on the program alone, and is found once; where their numbers are the
same as before, what is said is the very same, too.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from struct import pack
from weakref import ref

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expand import Index
from nnsim.engine.expr import Array, Augment, Call, Env, Expr, Item, MatMul, Ref, Sum, evaluate
from nnsim.engine.operations import Hold
from nnsim.engine.program import Assign
from nnsim.engine.reach import Region, reach
from nnsim.engine.render import write_symbol
from nnsim.engine.summands import Bundle, Floats, split
from nnsim.engine.veil import HIDDEN, hidden_in, is_hidden
from nnsim.kit.grouped import Grouped
from nnsim.kit.recent import Recent
from nnsim.parts.notation import common_symbol
from nnsim.session.explanations.contributions import Reading
from nnsim.session.explanations.labels import Labels, name_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import SLOPE, Number
from nnsim.session.explanations.owners import is_cut, of_samples, place_of
from nnsim.session.places import Place
from nnsim.session.setup import Setup
from nnsim.session.walking import Walker

MOST, FEW = 2000, 200  # numbers that one step makes with it, in a product of matrices or else; more are one row
KEPT, _SEEN = 10, 100  # numbers of a setup whose uses are kept, and rows of each whose edges are
Names = dict[str, Index]
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Use:
    """One number that is made with another: its step, its value, and what that other adds to it, if it is a sum.

    `number` is None where the step makes no single number of it, or too many; `value` is None for "not yet".
    """

    label: str
    step: int
    number: Number | None
    value: float | None
    share: float | None
    places: tuple[Place, ...]


class Uses(Grouped[Use]):
    """All that is made with a number, in the order of the program; `shares` are NaN where there is none."""

    def __init__(self, now: _Now, groups: Sequence[Group]) -> None:
        self.now, self.groups = now, groups
        super().__init__(len(group.shares) for group in groups)
        self.shares: Floats = np.concatenate([np.zeros(0), *(group.shares for group in groups)])

    def _row(self, at: int, group: int, place: int) -> Use:
        return self.groups[group].use(place)


def uses_of(setup: Setup, number: Number, sample: int, notation: str = "course") -> Uses:
    """All that this iteration makes with a number, in the order of the program; of one sample, where it is for all.

    What is there at its end goes on to the next batch of the epoch; what follows the batches comes after the last one.
    """
    past = Past(setup)
    more = Walker(setup).iteration_shown()[1] + 1 < setup.compiled.program.batching.count
    finder: _Finder = setup.recent("uses", KEPT).of(
        (number, sample, notation, past.width, more),
        lambda: _Finder(past, number, sample, Labels(setup, notation), more),
    )
    return finder.uses(past)


@dataclass(eq=False)
class Group:
    """What one step makes: the shares of all of it, and each use when it is asked for.

    As long as its `moment` is the same, so is all that it says. `target` is the array that an assignment makes.
    """

    shares: Floats
    use: Callable[[int], Use]
    carried: Callable[[], tuple[str, Places, Floats] | None]  # a matrix W, flat places in it, and what is carried there
    moment: Hashable
    target: Ref | None = None


class _Now:
    """The moment at which the uses of a number are looked at; at another one at which they are the same, it goes on."""

    def __init__(self, past: Past, labels: Labels) -> None:
        self.past, self._labels = past, labels

    def use(self, made: Number, share: float | None, carriers: tuple[Place, ...]) -> Use:
        """A number that is made, with the share of which NaN is none, unless it is hidden."""
        setup = self.past.setup
        value = self.past.value(made) if self.past.known(made) else None
        own = place_of(setup, made)
        carried = carriers or ((own,) if own is not None else ())
        share = None if share is not None and np.isnan(share) and not is_hidden(share) else share
        return Use(name_of(self._labels, setup, made), made.step, made, value, share, carried)


class _Finder:
    """Follows one number through the steps that read it, at whatever moment; with `more`, other batches follow."""

    def __init__(self, past: Past, number: Number, sample: int, labels: Labels, more: bool) -> None:
        self.setup, self.number, self.sample, self.labels, self.more = past.setup, number, sample, labels, more
        self.lineage, self.width = past.lineage, past.width
        self.shapes = self.setup.shapes(past.width)
        self._last: Callable[[], Uses | None] = lambda: None

    def uses(self, past: Past) -> Uses:
        """All uses at this moment: the very same as before, where they are and somebody still looks at them."""
        now, last = _Now(past, self.labels), self._last()
        groups = [group for group in (made.group(now) for made in self._all) if len(group.shares)]
        if last is not None and [group.moment for group in groups] == [group.moment for group in last.groups]:
            last.now.past = past
            return last
        found = Uses(now, groups)
        self._last = ref(found)
        return found

    @cached_property
    def _all(self) -> list[_Single | _Made]:
        return list(self._found())

    def _found(self) -> Iterator[_Single | _Made]:
        """In the order of the program."""
        if self.number.quantity == SLOPE:  # φ'(z) is read where δ is made
            for made in self.lineage.versions(f"{self.number.layer}.delta", self.number.index):
                yield self._one(made)
            return
        names: Names = {name: _flat(index) for name, index in self.lineage.names(self.number).items()}
        until = self.lineage.next_writer(self.number)
        end = self.lineage.iteration.stop if self.more else len(self.lineage.steps)
        for index in range(self.number.step + 1, min(until + 1, end)):
            operation = self.lineage.steps[index].shown
            if not names.keys() & set(operation.reads) or self.lineage.passes(index, self.number):
                continue
            if not isinstance(operation, Assign):
                yield self._other(index)
            elif isinstance(operation.value, Augment):
                names |= self._copied(operation, names)  # put together with others, and read under another name
            else:
                yield from self._made(index, operation, dict(names))
        for index in self.lineage.later_readers(self.number) if self.more else ():
            yield self._later(index, names)

    def _later(self, index: int, names: Names) -> _Single:
        """A step of the next batch: its numbers are not there yet."""
        step, operation = self.lineage.steps[index], self.lineage.steps[index].shown
        what = step.text or step.name
        if isinstance(operation, Assign):
            target, region = operation.target, reach(operation.value, names, self.shapes)
            places = [] if region is None else list(self._targets(target.name, region))
            made = [Number(*self.lineage.proper(target.name, place), index) for place in places]
            what = name_of(self.labels, self.setup, made[0]) if len(made) == 1 else self._symbol(target)
        return self._unseen(f"{what} of the next batch", index)

    def _symbol(self, target: Ref) -> str:
        return write_symbol(common_symbol(target.symbol) if self.labels.common else target.symbol, "text")

    @staticmethod
    def _one(made: Number) -> _Single:
        return _Single(lambda now: now.use(made, None, ()))

    @staticmethod
    def _unseen(label: str, step: int) -> _Single:
        use = Use(label, step, None, None, None, ())
        return _Single(lambda _now: use)

    def _copied(self, operation: Assign, names: Names) -> Names:
        region = reach(operation.value, names, self.shapes)
        if region is None or region[0] is None:
            return {}
        return {operation.target.name: (region[0], 0 if region[1] is None else region[1])}

    def _other(self, index: int) -> _Single:
        """A step that is no formula: the sums of the epoch; and the one that holds weights."""
        step = self.lineage.steps[index]
        if isinstance(step.shown, Hold) and self.lineage.whole(self.number.array) == step.shown.weights:
            return self._one(Number(self.number.array, self.number.index, index))
        return self._unseen(step.text or step.name, index)

    # -- what an assignment makes

    def _made(self, index: int, operation: Assign, names: Names) -> Iterator[_Single | _Made]:
        target, shown = operation.target.name, operation.stable if operation.both else operation.value
        value = shown or operation.value
        region = reach(value, names, self.shapes)
        if region is None:
            return
        places = list(self._targets(target, region))
        if len(places) > (MOST if isinstance(_core(value), MatMul) else FEW):
            yield self._unseen(f"{self._symbol(operation.target)} ({len(places):,})", index)
            return
        reading = Reading(self.setup, self.width, index, self.labels)
        if reading.any_cut(value) or any(link.cut for link in self.setup.design.network.links):
            places = [place for place in places if self._there(reading, value, place, names, target, index)]
        yield _Made(reading, value, operation.target, places, names)

    def _targets(self, target: str, region: Region) -> Iterator[Index]:
        rows, columns = (*self.shapes[target], 1, 1)[:2]
        row, column = region
        if column is None and of_samples(self.setup, target):
            column = min(self.sample, columns - 1)
        for r in range(rows) if row is None else (row,):
            for c in range(columns) if column is None else (column,):
                yield r, c

    def _there(self, reading: Reading, value: Expr, place: Index, names: Names, target: str, step: int) -> bool:
        """False where the number would go over an edge that is cut, and in no other way."""
        if is_cut(self.setup, place_of(self.setup, _number_at(reading, target, place, step))):
            return False
        ways = []
        for bundle in split(value, place, self.shapes):
            kept = reading.kept(bundle.source, bundle.index, bundle.count(self.shapes))
            ways += [term in kept for term in bundle.using(names, self.shapes)]
        return not ways or any(ways)


def _number_at(reading: Reading, target: str, place: Index, step: int) -> Number:
    """The number that a step makes at a place of its target."""
    at = place if reading.shapes[target] else ()
    return Number(*reading.lineage.proper(target, at), step)


@dataclass(eq=False)
class _Single:
    """A step that makes one number, or of which there is one thing to say."""

    say: Callable[[_Now], Use]

    def group(self, now: _Now) -> Group:
        """What there is to say at a moment."""
        use = self.say(now)
        value = None if use.value is None else pack("d", use.value)
        return Group(np.array([np.nan]), lambda _at: use, lambda: None, (use.step, value))


@dataclass(eq=False)
class _Made:
    """What one assignment makes with a number, at some places of its target."""

    reading: Reading
    value: Expr
    target: Ref
    places: list[Index]
    names: Names

    def __post_init__(self) -> None:
        self._carriers: Recent[tuple[Place, ...]] = Recent(_SEEN)

    def group(self, now: _Now) -> Group:
        """Its shares together at a moment, each use by itself."""
        past, step = now.past, self.reading.step
        known = past.order.has(step) and all(past.kept(whole, None, step) for whole in self._read)
        shares = np.full(len(self.places), np.nan)
        made = b""
        if known and self.places:
            shares = self._shares(past.before(step))
            made = self._cover(shares, past.before(past.after(step))[self.target.name])

        def use(at: int) -> Use:
            place = self.places[at]
            edges = self._carriers.of(place, lambda: self._edges(place)) if known else ()
            return now.use(_number_at(self.reading, self.target.name, place, step), float(shares[at]), edges)

        moment = (step, known, shares.tobytes(), made, self._stays(past, known))
        return Group(shares, use, lambda: self._carried(shares, known), moment, self.target)

    @cached_property
    def _read(self) -> tuple[str, ...]:
        """The arrays that the step reads."""
        return tuple(self.reading.lineage.whole(name) for name in self.value.reads)

    def _stays(self, past: Past, known: bool) -> Hashable:
        """What says whether the numbers that it makes are known; where only some are, it is another each time."""
        step = self.reading.step
        if not past.order.has(step):
            return False
        whole = self.reading.lineage.whole(self.target.name)
        return (known and past.kept(whole, None, past.after(step))) or object()

    def _cover(self, shares: Floats, made: Array) -> bytes:
        """What it adds to a number that an exercise asks for says as little as that; all the numbers that it makes."""
        made = np.atleast_1d(made[self._at] if made.ndim else made)
        shares[hidden_in(made)] = HIDDEN
        return made.tobytes()

    @cached_property
    def _at(self) -> tuple[NDArray[np.intp], ...]:
        """The places, as arrays are asked for them."""
        return tuple(np.array(self.places).T)

    @cached_property
    def _bundles(self) -> tuple[Bundle, ...]:
        """The summands at the first place: elsewhere they are the same formulas at another index."""
        return split(self.value, self.places[0], self.reading.shapes)

    def _in_many(self, bundles: tuple[Bundle, ...]) -> bool:
        """True where the number is in many of the summands: there is no share that is its own."""
        outside = [
            f for b in bundles for f in (*b.scale, *b.divisors, *([b.source] if isinstance(b.source, Sum) else []))
        ]
        return any(reach(factor, self.names, self.reading.shapes) is not None for factor in outside)

    @cached_property
    def _alike(self) -> bool:
        """True where only products of matrices are summed, with nothing beside them that differs by the place."""
        return all(
            isinstance(b.source, MatMul)
            and b.index == self.places[0]
            and not any(isinstance(node, Item) for f in (*b.scale, *b.divisors) for node in f.walk())
            for b in self._bundles
        )

    def _shares(self, env: Env) -> Floats:
        if len(self._bundles) == 1 and not self._bundles[0].many:
            return np.full(len(self.places), np.nan)
        if not self._alike:
            return np.array([self._share(place, env) for place in self.places])
        rows, columns = self._at
        shares = np.zeros(len(self.places))
        with np.errstate(all="ignore"):
            for bundle, term in self._terms:
                left, right = (evaluate(arg, env) for arg in bundle.source.args)
                products = np.asarray(left[rows, term], np.float64) * np.asarray(right[term, columns], np.float64)
                shares += products * bundle.rate(env)
        return shares

    @cached_property
    def _terms(self) -> list[tuple[Bundle, int]]:
        shapes = self.reading.shapes
        return [(bundle, term) for bundle in self._bundles for term in bundle.using(self.names, shapes)]

    def _share(self, place: Index, env: Env) -> float:
        bundles = split(self.value, place, self.reading.shapes)
        if self._in_many(bundles):
            return np.nan
        found = [
            bundle.one(term, env, self.reading.shapes)
            for bundle in bundles
            for term in bundle.using(self.names, self.reading.shapes)
        ]
        return sum(found) if found else np.nan

    def _edges(self, place: Index) -> tuple[Place, ...]:
        """The edges and biases among the factors that carry it there."""
        edges: dict[Place, None] = {}
        for bundle in split(self.value, place, self.reading.shapes):
            for term in bundle.using(self.names, self.reading.shapes):
                for factor in bundle.element(term, self.reading.shapes):
                    for spot in self.reading.spots(factor):
                        place_ = None if spot.number is None else place_of(self.reading.setup, spot.number)
                        if place_ is not None and place_.kind in ("edge", "bias"):
                            edges[place_] = None
        return tuple(edges)

    def _carried(self, shares: Floats, known: bool) -> tuple[str, Places, Floats] | None:
        """Where the shares lie in a matrix W: the one that is a factor, or the one whose gradient or update it is."""
        if not self.places or not known or np.isnan(shares).all():
            return None
        rows, columns = self._at
        layer, _, _ = self.target.name.rstrip("~").rpartition(".")
        if not of_samples(self.reading.setup, self.target.name) and layer in self.reading.setup.wired:
            first = self.reading.lineage.rows(self.target.name)[0]
            width = self.reading.shapes[self.target.name][1]
            return f"{layer}.W", (rows + first) * width + columns, shares
        for bundle, term in self._terms if self._alike else ():
            for side, expr in enumerate(bundle.source.args):
                names = expr.reads
                if len(names) == 1 and names[0].rpartition(".")[2] == "W":
                    shape = self.reading.shapes[names[0]]
                    flat = evaluate(expr, {names[0]: np.arange(int(np.prod(shape))).reshape(shape)})
                    return names[0], flat[rows, term] if side == 0 else flat[term, columns], shares
        return None


def _core(value: Expr) -> Expr:
    """A formula without what it is divided by."""
    return _core(value.args[0]) if isinstance(value, Call) and value.function == "div" else value


def _flat(index: tuple[int, ...]) -> Index:
    row, column = (*index, 0, 0)[:2]
    return row, column
