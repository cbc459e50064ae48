"""Two moments, two runs or two networks of the same shape, side by side and as a difference."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.kit.grouped import Grouped
from nnsim.network.design import Design, Layer, Network
from nnsim.network.inner import sender
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place, bias_place, edge_place, unit_place

WHOLE = ("W", "grad")
SAMPLED = ("o", "z", "delta", "do")
QUANTITIES = (*WHOLE, *SAMPLED)
_FIRST = 100  # so many rows are put in order before others are asked for
_STRETCH = 64
MANY = 6  # so many rows of the data are named


@dataclass(frozen=True, eq=False)
class Mark:
    """The numbers of a moment, kept under a name: all that was computed by then, and the weights.

    `moment` is "" where it is not known, as of the weights of a file. `arrays` are by (layer, quantity), of the whole
    batch; what was not computed is not there. `present` ones are of the moment at which the program stood when they
    were taken, and are old as soon as it moves on. `rows` are those of the data, from 0, that are in the batch, in its
    order.
    """

    label: str
    moment: str
    design: Design
    arrays: Mapping[tuple[int, str], Array] = field(default_factory=dict)
    loss: float | None = None
    sample: int = 0
    present: bool = False
    rows: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, np.intp))

    def rows_of(self, quantity: str) -> NDArray[np.intp]:
        """The rows of the data that numbers depend on: of the sample that is shown, of the batch, or none."""
        if quantity == "W":
            return self.rows[:0]
        at = min(self.sample, max(len(self.rows) - 1, 0))
        return self.rows[at : at + 1] if quantity in SAMPLED else self.rows


@dataclass(frozen=True)
class Row:
    """One number in both: what it is of, and the difference, the second less the first."""

    place: Place
    name: str
    first: float
    second: float

    @property
    def difference(self) -> float:
        """The second less the first."""
        return self.second - self.first


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two marks and what differs between them, for one quantity: the largest differences first."""

    first: Mark
    second: Mark
    quantity: str
    rows: "Rows"
    differing: int
    norms: Mapping[str, float]

    @property
    def same(self) -> bool:
        """True when not a single number differs, to the last bit."""
        return self.differing == 0

    def overlay(self) -> Overlay:
        """The differences, to be drawn on the canvas."""
        edges: dict[int, Array] = {}
        units: dict[int, Array] = {}
        for layer in self.first.design.network.layers:
            one, other = (mark.arrays.get((layer.id, self.quantity)) for mark in (self.first, self.second))
            if one is None or other is None or one.shape != other.shape:
                continue
            if self.quantity in WHOLE:
                edges[layer.id] = other - one
            else:
                units[layer.id] = _column(other, self.second.sample) - _column(one, self.first.sample)
        every = [np.abs(a[np.isfinite(a)]).max(initial=0.0) for a in (*edges.values(), *units.values())]
        full = max(every, default=0.0) or 1.0
        title = f"{self.second.label} − {self.first.label}"
        return Overlay("compare", title, "signed", edges, units, float(full), moment=self.moment, follows=self.follows)

    def is_of(self, first: Mark, second: Mark, quantity: str) -> bool:
        """True when two marks have the very numbers that were compared here: then it is their comparison, too."""
        pairs = ((self.first, first), (self.second, second))
        return quantity == self.quantity and all(_same_numbers(*pair, quantity) for pair in pairs)

    @property
    def other_data(self) -> bool:
        """True when the samples of the two are of different data."""
        return self.first.design.data.dataset != self.second.design.data.dataset

    @cached_property
    def samples(self) -> tuple[tuple[int, ...], ...]:
        """The rows of the data, from 0, that these numbers are of in both; () where they are the same, or not known."""
        return self._other_rows(self.quantity)

    @cached_property
    def batches(self) -> tuple[tuple[int, ...], ...]:
        """The same of the whole batch, of which the loss is."""
        return self._other_rows("E")

    def _other_rows(self, quantity: str) -> tuple[tuple[int, ...], ...]:
        one, other = (mark.rows_of(quantity) for mark in (self.first, self.second))
        same = np.array_equal(one, other) or np.array_equal(np.sort(one), np.sort(other))
        if not (len(one) and len(other)) or (same and not self.other_data):
            return ()
        return tuple(one.tolist()), tuple(other.tolist())

    @property
    def moment(self) -> str:
        """When the numbers are of, in words, the second before the first, as in the difference."""
        words = " − ".join(dict.fromkeys(filter(None, (self.second.moment, self.first.moment))))
        return f"{words}; different samples" if self.samples else words

    @property
    def follows(self) -> Literal["weights", "moment", "fixed"]:
        """What makes the difference old: nothing, unless one of the two is the present moment."""
        if not (self.first.present or self.second.present):
            return "fixed"
        return "weights" if self.quantity == "W" else "moment"


def compare(
    first: Mark, second: Mark, quantity: str = "W", most: int = 5000, known: Comparison | None = None
) -> Comparison:
    """What differs between two marks; UserError when their networks have not the same shape.

    `known` is a comparison that was made before: where it has the same numbers nothing is counted and sorted again.
    """
    if known is not None and known.is_of(first, second, quantity):
        return replace(known, first=first, second=second)
    if quantity not in QUANTITIES:
        raise UserError(f"{quantity!r} cannot be compared", "", f"choose one of {', '.join(QUANTITIES)}")
    one, other = first.design.network, second.design.network
    if shape_of(one) != shape_of(other):
        raise UserError(
            "the two networks have not the same shape", f"{one.shape_text} and {other.shape_text}", "choose another"
        )
    blocks: list[_Block] = []
    for layer in one.layers:
        a, b = first.arrays.get((layer.id, quantity)), second.arrays.get((layer.id, quantity))
        if a is None or b is None:
            continue
        if quantity in SAMPLED:
            a, b = _column(a, first.sample)[None], _column(b, second.sample)[None]
        blocks.append(_Block(one, layer, quantity, a, b))
    differing = sum(_differing(block.first, block.second) for block in blocks)
    sizes, norms = _sizes(blocks)
    return Comparison(first, second, quantity, Rows(blocks, sizes, most), differing, norms)


def rows_told(rows: Sequence[int]) -> str:
    """Some rows of the data, which are counted from 1 then."""
    if len(rows) == 1:
        return f"row {rows[0] + 1:,}"
    named = ", ".join(f"{row + 1:,}" for row in rows[:MANY])
    return f"rows {named}, …" if len(rows) > MANY else f"rows {named}"


def _same_numbers(one: Mark, other: Mark, quantity: str) -> bool:
    if one is other:
        return True
    if one.design is not other.design or (quantity in SAMPLED and one.sample != other.sample):
        return False
    pairs = [
        (one.arrays.get((layer.id, quantity)), other.arrays.get((layer.id, quantity)))
        for layer in one.design.network.layers
    ]
    return all(a is b or (a is not None and b is not None and np.array_equal(a, b)) for a, b in pairs)


def shape_of(network: Network) -> object:
    """What two networks must have in common to be compared: layers, units, links."""
    return (
        tuple((layer.id, layer.name, layer.units, layer.is_input) for layer in network.layers),
        frozenset(link.key for link in network.links),
    )


def _differing(one: Array, other: Array) -> int:
    """How many numbers are not the same, to the last bit; what is not a number in both is."""
    count = int(np.count_nonzero(one != other))
    return count - int(np.count_nonzero(np.isnan(one) & np.isnan(other))) if count else 0


def _sizes(blocks: "Sequence[_Block]") -> tuple[Array, dict[str, float]]:
    """How large each difference is, and the norm of those of each layer.

    What is not a number in one of them comes before all others.
    """
    kind = np.result_type(np.float32, *(array.dtype for block in blocks for array in (block.first, block.second)))
    sizes, norms, at = np.empty(sum(block.first.size for block in blocks), kind), dict[str, float](), 0
    for block in blocks:
        part = sizes[at : at + block.first.size]
        np.subtract(block.second, block.first, out=part.reshape(block.first.shape))
        norms[block.layer.name] = float(np.linalg.norm(part))
        at += part.size
    np.abs(sizes, out=sizes)
    return (sizes if np.isfinite(sizes.max(initial=0.0)) else np.nan_to_num(sizes, nan=np.inf)), norms


def _column(array: Array, sample: int) -> Array:
    return array[:, min(sample, array.shape[1] - 1)]


@dataclass(frozen=True, eq=False)
class _Block:
    """The numbers of one layer in both."""

    network: Network
    layer: Layer
    quantity: str
    first: Array
    second: Array

    def row(self, place: int) -> Row:
        """One of its numbers."""
        row, column = divmod(place, self.first.shape[1])
        layer, unit = self.layer, self.layer.units[column]
        end, numbers = f"{layer.name} · {column + 1}", (float(self.first[row, column]), float(self.second[row, column]))
        if self.quantity in SAMPLED:
            return Row(unit_place(layer.id, unit), end, *numbers)
        if row == 0:
            return Row(bias_place(layer.id, unit), f"bias → {end}", *numbers)
        links = (link for link in self.network.incoming(layer.id) if not link.delay)
        first, link = next((at[0], link) for link in links if row < (at := self.network.rows(link))[1])
        source = self.network.by_id[link.source]
        number = row - first
        place_there = edge_place(source.id, source.units[number], layer.id, unit)
        here, sending = sender(self.network, source.id, source.units[number], layer.id)
        drawn = self.network.by_id[here]
        return Row(place_there, f"{drawn.name} · {drawn.units.index(sending) + 1} → {end}", *numbers)


class _Every(Grouped[Row]):
    """All numbers of all layers."""

    def __init__(self, blocks: Sequence[_Block]) -> None:
        super().__init__(block.first.size for block in blocks)
        self._blocks = blocks

    def _row(self, at: int, group: int, place: int) -> Row:
        return self._blocks[group].row(place)


class Rows(Grouped[Row]):
    """The numbers that differ most, the largest difference first; a row is made when it is asked for.

    To put all in order takes longer than all else of a comparison, and few are looked at: the first ones come alone.
    """

    def __init__(self, blocks: Sequence[_Block], sizes: Array, most: int) -> None:
        self._every, self._sizes = _Every(blocks), sizes
        self._most = min(most, len(sizes))
        self._order = np.zeros(0, np.intp)
        super().__init__([self._most])

    def _row(self, at: int, group: int, place: int) -> Row:
        if place >= len(self._order):
            self._order = _largest(self._sizes, _FIRST if place < _FIRST < self._most else self._most)
        return self._every[int(self._order[place])]


def _largest(sizes: Array, most: int) -> NDArray[np.intp]:
    """The places of the largest ones, the largest first, equal ones as they stand."""
    found = np.flatnonzero(sizes >= _bound(sizes, most))
    return found[np.argsort(-sizes[found], kind="stable")][:most]


def _bound(sizes: Array, most: int) -> float:
    """A size that at least so many have, and not many more."""
    if len(sizes) <= most:
        return 0.0
    whole = len(sizes) // _STRETCH * _STRETCH
    if whole >= _STRETCH * most:  # the largest one of each of some stretches is no less
        sizes = sizes[:whole].reshape(-1, _STRETCH).max(1)
    return float(np.partition(sizes, len(sizes) - most)[len(sizes) - most])
