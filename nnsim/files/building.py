"""Building a network from a foreign file, layer by layer, as its reader meets them; limits hold from the start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.faults import shown
from nnsim.files.names import layer_name
from nnsim.files.trained import Trained
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError, UserError
from nnsim.network.design import Choice, Layer, Link, Network
from nnsim.network.edits import arrange
from nnsim.network.limits import MAX_LAYERS, MAX_UNITS, MAX_WEIGHTS
from nnsim.parts.activations import REGISTRY as ACTIVATIONS


@dataclass(frozen=True, eq=False)
class Feed:
    """What feeds a layer: another one by its number, the weights (source units, units), and which edges are cut."""

    source: int
    weight: Array
    cut: NDArray[np.bool_] | None = None


class Building:
    """A network under construction. Layers are told in an order in which each comes after all that feed it.

    building = Building()
    first = building.inputs(4, "input")
    hidden = building.layer([Feed(first, weight)], bias, "tanh", name="fc1")
    building.layer([Feed(hidden, other)], bias, "softmax")
    return building.finish(title="…")
    """

    def __init__(self) -> None:
        self._layers: list[Layer] = []
        self._links: list[Link] = []
        self._matrices: dict[int, Array] = {}
        self._weights = 0

    def inputs(self, size: int, name: str = "input") -> int:
        """An input layer; its number."""
        return self._add(size, name, "input", Choice("identity"))

    def layer(
        self,
        feeds: Sequence[Feed],
        bias: Array | None,
        activation: str,
        settings: Mapping[str, Any] | None = None,
        name: str = "",
    ) -> int:
        """A layer with weights, biases (None: all 0) and an activation by its key; its number."""
        if activation not in ACTIVATIONS:
            raise FileError(f"the activation {shown(activation)} is not known", "", "use another format")
        if not feeds or len({feed.source for feed in feeds}) != len(feeds):
            raise FileError(f"the layer {shown(name)} is not fed by one or more others", "", "mend the file")
        size = feeds[0].weight.shape[1] if feeds[0].weight.ndim == 2 else -1
        for feed in feeds:
            if not 1 <= feed.source <= len(self._layers):
                raise FileError(f"what feeds the layer {shown(name)} is not there", "", "mend the file")
            want = (self.size(feed.source), size)
            if feed.weight.shape != want or (feed.cut is not None and feed.cut.shape != want):
                raise FileError(
                    f"weights of {shown(name)} have the shape {feed.weight.shape}", f"{want} fits", "mend the file"
                )
        if bias is not None and bias.shape != (size,):
            raise FileError(f"biases of {shown(name)} have the shape {bias.shape}", f"({size},) fits", "mend the file")
        self._weights += sum(feed.weight.size for feed in feeds)
        if self._weights > MAX_WEIGHTS:
            raise FileError("the network has too many weights", f"the limit is {MAX_WEIGHTS:,}", "use a smaller one")
        part = ACTIVATIONS[activation]
        try:
            part.settings(settings or {})
        except UserError as error:
            raise FileError(error.what, error.why, error.remedy) from error
        number = self._add(size, name, "dense", Choice(activation, dict(settings or {})))
        rows = [np.zeros((1, size)) if bias is None else bias[None], *(feed.weight for feed in feeds)]
        self._matrices[number] = np.concatenate(rows).astype(np.float64)
        self._links += [Link(feed.source, number, cut=_edges(feed.cut)) for feed in feeds]
        return number

    def activate(self, number: int, activation: str, settings: Mapping[str, Any] | None = None) -> None:
        """Give a layer another activation than the identity, which it must have: for files that name it afterwards."""
        layer = self._layers[number - 1]
        if layer.is_input or layer.activation.key != "identity":
            raise FileError(f"{shown(layer.name)} has two activations, or is an input", "", "use another format")
        try:
            ACTIVATIONS.find(activation).settings(settings or {})
        except UserError as error:
            raise FileError(error.what, error.why, error.remedy) from error
        self._layers[number - 1] = replace(layer, activation=Choice(activation, dict(settings or {})))

    def size(self, number: int) -> int:
        """How many units a layer has."""
        return self._layers[number - 1].size

    def finish(self, outputs: Sequence[int] | None = None, **fields: Any) -> Trained:
        """The network; `outputs` are the layers that nothing follows, in their order. Fields are those of `Trained`."""
        last = [la.id for la in self._layers if all(link.source != la.id for link in self._links)]
        order = last if outputs is None else list(outputs)
        if sorted(order) != last:
            raise FileError(
                "an output of the network feeds other layers, or a layer leads nowhere", "", "use another format"
            )
        layers = self._named(last)
        if order != last:
            layers = [layer for layer in layers if layer.id not in last] + [layers[number - 1] for number in order]
        network = Network(tuple(layers), tuple(self._links))
        return Trained(network=arrange(network), matrices=self._matrices, **fields)

    def _named(self, last: Sequence[int]) -> list[Layer]:
        """The layers, those that the file gave no name with one."""
        taken, named, hidden = {layer.name for layer in self._layers}, [], 0
        for layer in self._layers:
            hidden += not layer.is_input and layer.id not in last
            if not layer.name:
                end = "output" if len(last) == 1 else f"output{last.index(layer.id) + 1}" if layer.id in last else ""
                name = layer_name(end if layer.id in last else f"hidden{hidden}", taken)
                layer = replace(layer, name=name)
                taken.add(name)
            named.append(layer)
        return named

    def _add(self, size: int, name: str, kind: str, activation: Choice) -> int:
        number = len(self._layers) + 1
        if not 1 <= size <= MAX_UNITS:
            raise FileError(
                f"the layer {shown(name)} has {size:,} units", f"1 to {MAX_UNITS:,} are possible", "mend the file"
            )
        if number > MAX_LAYERS:
            raise FileError("the network has too many layers", f"the limit is {MAX_LAYERS:,}", "use a smaller one")
        chosen = layer_name(name, [layer.name for layer in self._layers]) if name else ""
        self._layers.append(Layer(number, chosen, tuple(range(1, size + 1)), kind, activation))
        return number


def _edges(cut: NDArray[np.bool_] | None) -> frozenset[tuple[int, int]]:
    return frozenset() if cut is None else frozenset((int(s) + 1, int(t) + 1) for s, t in np.argwhere(cut))
