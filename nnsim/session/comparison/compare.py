"""Two moments, two runs or two networks of the same shape, side by side and as a difference."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.network.design import Design, Network
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place, bias_place, edge_place, unit_place

WHOLE = ("W", "grad")
SAMPLED = ("o", "z", "delta", "do")
QUANTITIES = (*WHOLE, *SAMPLED)


@dataclass(frozen=True, eq=False)
class Mark:
    """The numbers of a moment, kept under a name: all that was computed by then, and the weights.

    `arrays` are by (layer, quantity), of the whole batch; what was not computed is not there. `present` ones are of the
    moment at which the program stood when they were taken, and are old as soon as it moves on.
    """

    label: str
    moment: str
    design: Design
    arrays: Mapping[tuple[int, str], Array] = field(default_factory=dict)
    loss: float | None = None
    sample: int = 0
    present: bool = False


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
    rows: tuple[Row, ...]
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

    @property
    def moment(self) -> str:
        """When the numbers are of, in words, the second before the first, as in the difference."""
        first, second = self.first.moment, self.second.moment
        return first if first == second else f"{second} − {first}"

    @property
    def follows(self) -> Literal["weights", "moment", "fixed"]:
        """What makes the difference old: nothing, unless one of the two is the present moment."""
        if not (self.first.present or self.second.present):
            return "fixed"
        return "weights" if self.quantity == "W" else "moment"


def compare(first: Mark, second: Mark, quantity: str = "W", most: int = 5000) -> Comparison:
    """What differs between two marks; UserError when their networks have not the same shape."""
    if quantity not in QUANTITIES:
        raise UserError(f"{quantity!r} cannot be compared", "", f"choose one of {', '.join(QUANTITIES)}")
    one, other = first.design.network, second.design.network
    if shape_of(one) != shape_of(other):
        raise UserError(
            "the two networks have not the same shape", f"{one.shape_text} and {other.shape_text}", "choose another"
        )
    rows: list[Row] = []
    norms, differing = {}, 0
    for layer in one.layers:
        a, b = first.arrays.get((layer.id, quantity)), second.arrays.get((layer.id, quantity))
        if a is None or b is None:
            continue
        if quantity in SAMPLED:
            a, b = _column(a, first.sample)[None], _column(b, second.sample)[None]
        differing += int(np.count_nonzero(~((a == b) | (np.isnan(a) & np.isnan(b)))))
        norms[layer.name] = float(np.linalg.norm(b - a))
        rows += _rows(one, layer.id, quantity, a, b, most)
    rows.sort(key=lambda row: -abs(np.nan_to_num(row.difference, nan=np.inf)))
    return Comparison(first, second, quantity, tuple(rows[:most]), differing, norms)


def shape_of(network: Network) -> object:
    """What two networks must have in common to be compared: layers, units, links."""
    return (
        tuple((layer.id, layer.name, layer.units, layer.is_input) for layer in network.layers),
        frozenset(link.key for link in network.links),
    )


def _column(array: Array, sample: int) -> Array:
    return array[:, min(sample, array.shape[1] - 1)]


def _rows(network: Network, layer_id: int, quantity: str, a: Array, b: Array, most: int) -> list[Row]:
    layer = network.by_id[layer_id]
    flat = np.abs(np.nan_to_num(b - a, nan=np.inf)).reshape(-1)
    chosen = np.argsort(-flat, kind="stable")[:most]
    found = []
    sources = [(link.source, unit) for link in network.incoming(layer_id) for unit in network.by_id[link.source].units
               if not link.delay]  # fmt: skip
    for at in chosen.tolist():
        row, column = divmod(at, a.shape[1])
        unit = layer.units[column]
        first, second = float(a[row, column]), float(b[row, column])
        if quantity in SAMPLED:
            found.append(Row(unit_place(layer_id, unit), f"{layer.name} · {column + 1}", first, second))
        elif row == 0:
            found.append(Row(bias_place(layer_id, unit), f"bias → {layer.name} · {column + 1}", first, second))
        else:
            source, number = sources[row - 1]
            name = network.by_id[source].name
            begin = f"{name} · {network.by_id[source].units.index(number) + 1}"
            place = edge_place(source, number, layer_id, unit)
            found.append(Row(place, f"{begin} → {layer.name} · {column + 1}", first, second))
    return found
