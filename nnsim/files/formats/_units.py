"""Networks as units with numbers and connections with weights, as FANN and SNNS have them: to layers, and from them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.building import Building, Feed
from nnsim.files.faults import shown
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_LINKS, MAX_WEIGHTS
from nnsim.parts.preparation import Standardizer

NUMBER = r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?|[-+]?(?:inf|nan)"
_NUMBER = re.compile(NUMBER)
Indices = NDArray[np.int64]


def real(text: str, what: str) -> float:
    """A number from a file; FileError where it is none."""
    if not _NUMBER.fullmatch(text):
        raise FileError(f"{what} is {shown(text)}", "it is no number", "mend the file")
    return float(text)


def whole(text: str, what: str, most: int) -> int:
    """A number of things; FileError where it is none or too large."""
    if not re.fullmatch("[0-9]{1,12}", text) or int(text) > most:
        raise FileError(f"{what} is {shown(text)}", f"it must be a whole number up to {most:,}", "mend the file")
    return int(text)


# ------------------------------------------------------------------------------------------------ out


def placed(trained: Trained, first: int = 0) -> dict[int, int]:
    """The number of the first unit of each layer: the inputs come first, then layers in the order of computation."""
    places, number = {}, first
    for layer in (*trained.inputs, *(made.layer for made in trained.layers)):
        places[layer.id] = number
        number += layer.size
    return places


def sources(layer: TrainedLayer, places: Mapping[int, int]) -> Iterator[tuple[Indices, Array]]:
    """For each unit of a layer the numbers of the units that feed it, ascending, and the weights; not what is cut."""
    numbers = np.concatenate([np.arange(b.source.size) + places[b.source.id] for b in layer.blocks])
    kept = ~np.concatenate([block.cut for block in layer.blocks])
    order = np.argsort(numbers, kind="stable")
    for unit in range(layer.size):
        there = order[kept[order, unit]]
        yield numbers[there], layer.weight[there, unit]


# ------------------------------------------------------------------------------------------------ in


@dataclass(eq=False)
class Unit:
    """A unit that was read: its activation, what feeds it, and its column. Its output is scale · φ(z) + shift."""

    column: int
    is_input: bool = False
    key: str = "identity"
    settings: Mapping[str, Any] = field(default_factory=dict)
    bias: float = 0.0
    sources: Indices = field(default_factory=lambda: np.zeros(0, np.int64))
    weights: Array = field(default_factory=lambda: np.zeros(0))
    scale: float = 1.0
    shift: float = 0.0

    @property
    def kind(self) -> tuple[Any, ...]:
        """What units of a layer have in common."""
        return (self.key, *sorted(self.settings.items()))


def layered(units: Sequence[Unit], inputs: Sequence[int], outputs: Sequence[int]) -> Building:
    """Units as a network of layers: those of one column and one activation are one, outputs stay in their order.

    Columns are such that each unit is fed from lower ones. Units that lead to no output are left out.
    """
    if not inputs or not outputs or set(inputs) & set(outputs):
        raise FileError("it has no inputs or no outputs, or a unit is both", "", "use another file")
    groups = [list(inputs), *_groups(units, useful(units, outputs) - {*inputs, *outputs}), *_runs(units, outputs)]
    group, place = np.zeros(len(units), np.int64), np.zeros(len(units), np.int64)
    for number, members in enumerate(groups):
        group[members], place[members] = number, np.arange(len(members))
    scale = np.array([unit.scale for unit in units])
    shift = np.array([unit.shift for unit in units])
    sizes = np.array([len(members) for members in groups])
    building = Building()
    building.inputs(len(inputs))
    total = links = 0
    for members in groups[1:]:
        fed = np.concatenate([units[member].sources for member in members])
        feeding = np.unique(group[fed]) if fed.size else np.zeros(1, np.int64)
        total += int(sizes[feeding].sum()) * len(members)
        links += len(feeding)
        if links > MAX_LINKS:
            raise FileError("the network has too many links", f"the limit is {MAX_LINKS:,}", "use a smaller one")
        if total > MAX_WEIGHTS:
            raise FileError("the network has too many weights", f"the limit is {MAX_WEIGHTS:,}", "use a smaller one")
        first = np.zeros(len(groups), np.int64)
        first[feeding] = np.cumsum(sizes[feeding]) - sizes[feeding]
        targets = np.repeat(np.arange(len(members)), [len(units[member].sources) for member in members])
        weights = np.concatenate([units[member].weights for member in members])
        matrix = np.zeros((int(sizes[feeding].sum()), len(members)))
        bias = np.array([units[member].bias for member in members])
        rows = first[group[fed]] + place[fed]
        np.add.at(matrix, (rows, targets), weights * scale[fed])
        np.add.at(bias, targets, weights * shift[fed])
        cut = np.ones(matrix.shape, bool)
        cut[rows, targets] = False
        feeds = [
            Feed(int(source) + 1, matrix[part], cut[part] if cut[part].any() else None)
            for source in feeding
            for part in [slice(int(first[source]), int(first[source] + sizes[source]))]
        ]
        building.layer(feeds, bias, units[members[0]].key, units[members[0]].settings)
    return building


def finished(
    building: Building, units: Sequence[Unit], outputs: Sequence[int], after: Standardizer | None, **fields: Any
) -> Trained:
    """The network; where outputs are not φ(z) itself, that goes into the scaling back."""
    idle = len(units) - len(useful(units, outputs) | {at for at, unit in enumerate(units) if unit.is_input})
    if idle:
        fields["notes"] = (*fields.get("notes", ()), f"{idle:,} units that lead to no output were left out")
    scale = np.array([units[number].scale for number in outputs])
    shift = np.array([units[number].shift for number in outputs])
    if (scale != 1.0).any() or (shift != 0.0).any():
        after = after or Standardizer(np.zeros(len(outputs)), np.ones(len(outputs)))
        after = Standardizer(after.mean + after.deviation * shift, after.deviation * scale)
    return building.finish(after=after, **fields)


def useful(units: Sequence[Unit], outputs: Sequence[int]) -> set[int]:
    """The units that have something to do with the outputs."""
    found, waiting = set(outputs), list(outputs)
    while waiting:
        fresh = set(units[waiting.pop()].sources.tolist()) - found
        found |= fresh
        waiting += fresh
    return found


def _groups(units: Sequence[Unit], hidden: set[int]) -> list[list[int]]:
    found: dict[tuple[Any, ...], list[int]] = {}
    for number in sorted(hidden):
        found.setdefault((units[number].column, *units[number].kind), []).append(number)
    return sorted(found.values(), key=lambda members: units[members[0]].column)


def _runs(units: Sequence[Unit], outputs: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in outputs:
        if runs and units[runs[-1][0]].kind == units[number].kind:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def columns(count: int, feeding: Sequence[Indices]) -> Indices:
    """The column of each unit, one above the highest of those that feed it; FileError where they go in a circle."""
    column, waiting = np.zeros(count, np.int64), np.array([len(fed) for fed in feeding])
    followers: list[list[int]] = [[] for _ in range(count)]
    for target, fed in enumerate(feeding):
        for source in fed.tolist():
            followers[source].append(target)
    ready = np.flatnonzero(waiting == 0).tolist()
    done = 0
    while ready:
        source = ready.pop()
        done += 1
        for target in followers[source]:
            column[target] = max(column[target], column[source] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    if done < count:
        raise FileError("its connections go in a circle", "nnsim reads networks that go forward", "use another file")
    return column
