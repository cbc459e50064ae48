"""What a network is: layers of units and links between them, frozen; an edit gives a new value.

Layers and units have numbers that stay theirs through every edit (renaming, resizing, moving), so parameters can follow
them. A layer with several incoming links has one matrix W: row 0 is its bias, then each link owns a block of rows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DesignError
from nnsim.parts.layers import REGISTRY as KINDS

Array = NDArray[Any]


@dataclass(frozen=True)
class Choice:
    """A part that was chosen, by its key, and its settings; settings that are not named have their defaults."""

    key: str
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Layer:
    """A column of units: its size, kind, activation, starting weights, dropout, and its place on the canvas."""

    id: int
    name: str
    units: tuple[int, ...]
    kind: str = "dense"
    activation: Choice = Choice("logistic")
    initializer: Choice = Choice("glorot_uniform")
    dropout: float = 0.0
    frozen: bool = False
    frozen_biases: frozenset[int] = frozenset()
    x: float = 0.0
    y: float = 0.0

    @property
    def size(self) -> int:
        """How many units the layer has."""
        return len(self.units)

    @property
    def is_input(self) -> bool:
        """True for a layer that the data fill: it has no weights."""
        return self.kind == "input"


Edge = tuple[int, int]


@dataclass(frozen=True)
class Link:
    """All edges from one layer to another; single edges can be cut or frozen. `delay` 1 goes back in time."""

    source: int
    target: int
    delay: int = 0
    cut: frozenset[Edge] = frozenset()
    frozen: frozenset[Edge] = frozenset()

    @property
    def key(self) -> tuple[int, int, int]:
        """What tells links apart: there is at most one of each delay between two layers."""
        return (self.source, self.target, self.delay)


@dataclass(frozen=True)
class Network:
    """Layers and the links between them."""

    layers: tuple[Layer, ...] = ()
    links: tuple[Link, ...] = ()

    @cached_property
    def by_id(self) -> dict[int, Layer]:
        """The layers by their number."""
        return {layer.id: layer for layer in self.layers}

    def layer(self, name: str) -> Layer:
        """The layer of that name; DesignError when there is none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        names = ", ".join(layer.name for layer in self.layers) or "none"
        raise DesignError(f"there is no layer {name!r}", "", f"the layers are: {names}")

    def incoming(self, layer: int) -> tuple[Link, ...]:
        """The links of this moment that end at a layer, in the order of their blocks of rows in W."""
        return tuple(link for link in self.links if link.target == layer and link.delay == 0)

    def outgoing(self, layer: int) -> tuple[Link, ...]:
        """The links of this moment that start at a layer."""
        return tuple(link for link in self.links if link.source == layer and link.delay == 0)

    def link(self, source: int, target: int, delay: int = 0) -> Link | None:
        """The link between two layers, or None."""
        for link in self.links:
            if link.key == (source, target, delay):
                return link
        return None

    def rows(self, link: Link) -> tuple[int, int]:
        """The first row of a link's block in the matrix W of its target, and the row after its last."""
        row = 1
        for other in self.incoming(link.target):
            size = self.by_id[other.source].size
            if other.key == link.key:
                return row, row + size
            row += size
        raise KeyError(link.key)

    def fan_in(self, layer: int) -> int:
        """How many units feed a layer, the bias not counted."""
        return sum(self.by_id[link.source].size for link in self.incoming(layer))

    @cached_property
    def order(self) -> tuple[Layer, ...]:
        """The layers so that every link of this moment goes forward; those on a circle come last, as they stand."""
        done: list[Layer] = []
        placed: set[int] = set()
        waiting = sorted(self.layers, key=lambda layer: not layer.is_input)
        while waiting:
            ready = [la for la in waiting if all(li.source in placed for li in self.incoming(la.id))]
            if not ready:
                return (*done, *waiting)
            done.append(ready[0])
            placed.add(ready[0].id)
            waiting.remove(ready[0])
        return tuple(done)

    @cached_property
    def has_circle(self) -> bool:
        """True when links of this moment form a circle."""
        seen: set[int] = set()
        for layer in self.order:
            if any(link.source not in seen for link in self.incoming(layer.id)):
                return True
            seen.add(layer.id)
        return False

    @cached_property
    def depths(self) -> dict[int, int]:
        """How far on each layer stands, by its number: one more than what feeds it, 0 where nothing does."""
        found: dict[int, int] = {}
        for layer in self.order:
            found[layer.id] = max((found.get(link.source, -1) + 1 for link in self.incoming(layer.id)), default=0)
        return found

    @cached_property
    def inputs(self) -> tuple[Layer, ...]:
        """The layers that the data fill, in the order of the data's columns."""
        return tuple(layer for layer in self.layers if layer.is_input)

    @cached_property
    def outputs(self) -> tuple[Layer, ...]:
        """The layers that nothing follows, in the order of the targets' columns."""
        return tuple(layer for layer in self.layers if not layer.is_input and not self.outgoing(layer.id))

    @property
    def parameter_count(self) -> int:
        """Weights and biases, as far as the kinds of the layers have them; cut edges are not counted."""
        return sum(self.parameters_of(layer.id) for layer in self.layers)

    def parameters_of(self, layer: int) -> int:
        """The same of one layer."""
        one = self.by_id[layer]
        if one.is_input:
            return 0
        biases = one.size if self._has_biases(one) else 0
        return biases + sum(self.edge_count(link) for link in self.incoming(layer))

    @property
    def fixed_count(self) -> int:
        """How many of the weights and biases stay as they are: those that are frozen, alone or with their layer."""
        whole = {layer.id for layer in self.layers if layer.frozen and not layer.is_input}
        found = sum(map(self.parameters_of, whole))
        others = [layer for layer in self.layers if layer.id not in whole and not layer.is_input]
        found += sum(len(layer.frozen_biases & set(layer.units)) for layer in others if self._has_biases(layer))
        links = [link for link in self.links if link.delay == 0 and link.target not in whole]
        return found + sum(len(link.frozen - link.cut - self._own_edges(link)) for link in links)

    def edge_count(self, link: Link) -> int:
        """How many edges a link has; cut ones are not counted, nor any of a unit with itself where it has none."""
        gone = link.cut | self._own_edges(link)
        return self.by_id[link.source].size * self.by_id[link.target].size - len(gone)

    def _own_edges(self, link: Link) -> frozenset[Edge]:
        """Those of units with themselves, which a link has not that stands for the links among a layer's own units."""
        source, target = self.by_id[link.source], self.by_id[link.target]
        kind = KINDS.get(target.kind)
        if kind is None or not kind.among or source.size != target.size:
            return frozenset()
        return frozenset(zip(source.units, target.units, strict=True))

    @staticmethod
    def _has_biases(layer: Layer) -> bool:
        kind = KINDS.get(layer.kind)
        return kind is None or bool(kind.first_row)

    @property
    def shape_text(self) -> str:
        """The sizes in order, such as 2-3-1."""
        return "-".join(str(layer.size) for layer in self.order)


@dataclass(frozen=True)
class Planted:
    """A fault put into the program on purpose: which, in which layer (None: wherever it fits), and whether hidden."""

    fault: Choice
    layer: int | None = None
    hidden: bool = False


@dataclass(frozen=True)
class Training:
    """How a network learns: rule, loss, optimizer, learning rate, batches, epochs, seed, and when to stop.

    `batch_size` 0 is the full batch. `loss_below` and `patience` (epochs without a better validation loss, after which
    the best weights are restored) stop earlier than `epochs`; None is never. `faults` are there to be found.
    """

    rule: Choice = Choice("backprop")
    loss: Choice = Choice("mse")
    optimizer: Choice = Choice("sgd")
    rate: float = 0.1
    schedule: Choice = Choice("constant")
    regularizers: tuple[Choice, ...] = ()
    batch_size: int = 0
    shuffle: bool = True
    epochs: int = 1000
    loss_below: float | None = None
    patience: int | None = None
    seed: int = 0
    dtype: str = "float64"
    faults: tuple[Planted, ...] = ()


STANDARDIZED = (Choice("standardize"),)


@dataclass(frozen=True)
class Data:
    """Which samples: the data set and its settings, how it is split, and how columns are prepared.

    `preparers` are for all inputs but those that `column_preparers` names; none of them leaves numbers as they are.
    """

    dataset: Choice = Choice("xor")
    train: float = 0.7
    validation: float = 0.15
    test: float = 0.15
    split_seed: int = 0
    preparers: tuple[Choice, ...] = ()
    column_preparers: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    standardize_targets: bool = False

    @property
    def is_prepared(self) -> bool:
        """True where numbers are prepared by what is measured on the training part."""
        return bool(self.preparers or any(self.column_preparers.values()) or self.standardize_targets)


@dataclass(frozen=True)
class Design:
    """All that Ctrl+Z walks through: network, training, data, and the starting weights that a person has set.

    `start` holds, by layer id, a matrix W for layers whose starting weights are not drawn from the initializer;
    entries that are NaN are still drawn.
    """

    network: Network = Network()
    training: Training = Training()
    data: Data = Data()
    start: Mapping[int, Array] = field(default_factory=dict)
    title: str = "untitled"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Design):
            return NotImplemented
        same = (self.network, self.training, self.data, self.title) == (
            other.network,
            other.training,
            other.data,
            other.title,
        )
        return (
            same
            and self.start.keys() == other.start.keys()
            and all(np.array_equal(self.start[k], other.start[k], equal_nan=True) for k in self.start)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def drawn(self) -> object:
        """What the network and its starting weights are, wherever its layers lie on the canvas: to be compared."""
        layers = tuple(replace(layer, x=0.0, y=0.0) for layer in self.network.layers)
        return layers, self.network.links, {layer: array.tobytes() for layer, array in self.start.items()}
