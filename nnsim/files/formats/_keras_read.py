"""From a Keras configuration, taken as data, and a file of variables to a network.

Layers are gone through in their order. A value is pieces of layers' outputs side by side, each perhaps scaled and
shifted (Normalization, BatchNormalization): what is scaled goes into the weights of the layer that takes it, into those
of the layer that made it where an activation follows, or stays the scaling of inputs and outputs at the two ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from nnsim.files.building import Building, Feed
from nnsim.files.faults import shown
from nnsim.files.formats._hdf5 import Contents
from nnsim.files.formats._keras_config import a_list, a_row, a_size, an_object, ends, fed_by, layer_named
from nnsim.files.formats._keras_layers import OTHERWISE, Known, known_activation, layer_activation, places
from nnsim.files.trained import Trained
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_LAYERS
from nnsim.parts.preparation import Standardizer

ACTIVATIONS = ("Activation", "Softmax", "ReLU", "LeakyReLU", "ELU")
PASSING = ("Dropout", "GaussianNoise", "GaussianDropout", "AlphaDropout", "ActivityRegularization")  # in training alone
CLASSES = ("InputLayer", "Dense", *ACTIVATIONS, *PASSING, "Normalization", "BatchNormalization", "Concatenate")
LAYERS = 10 * MAX_LAYERS
NUMBERS = 20_000_000  # of all that scales something on the way, and pieces that are joined


@dataclass(frozen=True, eq=False)
class Piece:
    """The output of a drawn layer as it is after so many changes of it, times a scale, plus a shift, if any."""

    source: int
    size: int
    change: int = 0
    scale: Array | None = None
    shift: Array | None = None

    def scaled(self, scale: Array, shift: Array) -> "Piece":
        """The same, scaled and shifted once more."""
        if self.scale is None or self.shift is None:
            return replace(self, scale=scale, shift=shift)
        return replace(self, scale=self.scale * scale, shift=self.shift * scale + shift)


Value = tuple[Piece, ...]


@dataclass(eq=False)
class Drawn:
    """A layer of the network to be: what feeds it, its weights, its activation; an input layer has no weights."""

    name: str
    size: int
    pieces: Value = ()
    weight: Array = field(default_factory=lambda: np.zeros((0, 0)))
    bias: Array = field(default_factory=lambda: np.zeros(0))
    activation: Known = ("identity", {})
    change: int = 0


class Reading:
    """A model under reading; FileError for whatever is not a network of dense layers."""

    def __init__(self, config: object, contents: Contents) -> None:
        self._contents = contents
        self._drawn: list[Drawn] = []
        self._values: dict[str, Value] = {}
        self._numbers = 0
        model = an_object(config, "the configuration")
        self._kind = model.get("class_name")
        if self._kind not in ("Sequential", "Functional"):
            what = f"the model is of the class {shown(self._kind)}"
            raise FileError(what, "nnsim reads Sequential and Functional models", OTHERWISE)
        self._config = an_object(model.get("config"), "the model")
        layers = a_list(self._config.get("layers"), "the layers of the model")
        if len(layers) > LAYERS:
            raise FileError(f"the model has {len(layers):,} layers", f"the limit is {LAYERS:,}", "use a smaller one")
        self._layers = [an_object(layer, "a layer") for layer in layers]
        kinds = [layer.get("class_name") for layer in self._layers]
        for layer, kind in zip(self._layers, kinds, strict=True):
            if kind not in CLASSES:
                name = shown(an_object(layer.get("config"), "a layer").get("name"))
                what = f"the layer {name} is of the class {shown(kind)}"
                raise FileError(what, f"nnsim reads {', '.join(CLASSES)}", OTHERWISE)
        self._places = dict(zip(map(id, self._layers), places(map(str, kinds)), strict=True))

    def trained(self) -> Trained:
        """The network."""
        inputs, outputs = self._functional() if self._kind == "Functional" else self._sequential()
        return self._finished(inputs, outputs)

    # -- the two kinds of models

    def _sequential(self) -> tuple[list[int], list[Value]]:
        layers = list(self._layers)
        if layers and layers[0].get("class_name") == "InputLayer":
            value = self._input(an_object(layers.pop(0).get("config"), "the inputs"))
        else:
            shape = self._config.get("build_input_shape") or [None, self._first_size(layers)]
            value = self._input({"name": "input", "batch_shape": shape})
        for layer in layers:
            if layer.get("class_name") in {"InputLayer", "Concatenate"}:
                raise FileError("a Sequential model has inputs in its midst", "", OTHERWISE)
            value = self._layer(layer, [value])
        return [0], [value]

    def _first_size(self, layers: Sequence[Mapping[str, Any]]) -> int:
        """How many inputs the first dense layer has, where the model does not say it."""
        for layer in layers:
            if layer.get("class_name") == "Dense":
                arrays = self._variables(layer, layer_named(layer))
                return arrays[0].shape[0] if arrays and arrays[0].ndim == 2 else 0
        raise FileError("the model has no dense layer", "", OTHERWISE)

    def _functional(self) -> tuple[list[int], list[Value]]:
        inputs: dict[str, int] = {}
        for layer in self._layers:
            name = layer_named(layer)
            if name in self._values:
                raise FileError(f"two layers are called {shown(name)}", "", "mend the file")
            nodes = a_list(layer.get("inbound_nodes", []), f"what feeds {shown(name)}")
            if layer.get("class_name") == "InputLayer":
                inputs[name] = len(self._drawn)
                self._values[name] = self._input(an_object(layer.get("config"), "the inputs"))
                continue
            if len(nodes) != 1:
                raise FileError(f"the layer {shown(name)} is used {len(nodes)} times", "", OTHERWISE)
            fed = [self._value(history) for history in fed_by(nodes[0], name)]
            self._values[name] = self._layer(layer, fed)
        found = ends(self._config.get("input_layers"), "inputs")
        if sorted(found) != sorted(inputs):
            raise FileError("the inputs of the model are not its input layers", "", OTHERWISE)
        outputs = [self._value(name) for name in ends(self._config.get("output_layers"), "outputs")]
        return [inputs[name] for name in found], outputs

    def _value(self, name: str) -> Value:
        if name not in self._values:
            raise FileError(f"the layer {shown(name)} is not there, or comes later", "", "mend the file")
        return self._values[name]

    # -- layers

    def _input(self, config: Mapping[str, Any]) -> Value:
        shape = config.get("batch_shape", config.get("batch_input_shape"))
        if not isinstance(shape, list) or len(shape) != 2:
            raise FileError(f"the inputs have the shape {shown(shape)}", "nnsim takes rows of numbers", OTHERWISE)
        size = a_size(shape[1], "the number of inputs")
        self._drawn.append(Drawn(str(config.get("name") or "input")[:200], size))
        return (Piece(len(self._drawn) - 1, size),)

    def _layer(self, layer: Mapping[str, Any], fed: Sequence[Value]) -> Value:
        kind, name = layer.get("class_name"), layer_named(layer)
        config = an_object(layer.get("config"), f"the layer {shown(name)}")
        where = f"the layer {shown(name)}"
        if kind == "Concatenate":
            if config.get("axis", -1) not in (-1, 1) or not fed:
                raise FileError(f"{where} joins along another axis", "nnsim joins columns", OTHERWISE)
            value = tuple(piece for part in fed for piece in part)
            self._spend(len(value))
            return value
        if len(fed) != 1:
            raise FileError(f"{where} is fed by {len(fed)} others", "one can be", OTHERWISE)
        (value,) = fed
        if kind in PASSING:
            return value
        if kind in ACTIVATIONS:
            return self._activated(value, layer_activation(kind, config, where), where)
        if kind == "Normalization":
            return self._normalized(layer, config, value, where)
        if kind == "BatchNormalization":
            return self._batch_normalized(layer, config, value, where)
        return self._dense(layer, config, value, name)

    def _dense(self, layer: Mapping[str, Any], config: Mapping[str, Any], value: Value, name: str) -> Value:
        where, arrays = f"the layer {shown(name)}", self._variables(layer, name)
        units, size = a_size(config.get("units"), f"the units of {where}"), sum(piece.size for piece in value)
        biased = config.get("use_bias", True) is not False
        if len(arrays) != 1 + biased:
            need = "a kernel and biases" if biased else "a kernel alone"
            raise FileError(f"{where} has {len(arrays)} arrays of weights", f"it needs {need}", OTHERWISE)
        weight = arrays[0]
        bias = arrays[1] if biased else np.zeros(units)
        if weight.shape != (size, units) or bias.shape != (units,):
            found = f"{weight.shape} and {bias.shape}"
            fits = f"({size}, {units}) fits"
            raise FileError(f"the weights of {where} have the shapes {found}", fits, "mend the file")
        drawn = Drawn(name, units, value, weight, bias, known_activation(config.get("activation"), where))
        self._drawn.append(drawn)
        return (Piece(len(self._drawn) - 1, units),)

    def _activated(self, value: Value, known: Known, where: str) -> Value:
        """An activation that is a layer of its own belongs to the layer before it."""
        piece = value[0]
        drawn = self._drawn[piece.source]
        if len(value) > 1 or not drawn.pieces or drawn.activation[0] != "identity" or piece.change != drawn.change:
            if known[0] == "identity":
                return value
            raise FileError(f"{where} does not follow a dense layer of its own", "", OTHERWISE)
        if piece.scale is not None and piece.shift is not None:
            drawn.weight, drawn.bias = drawn.weight * piece.scale, drawn.bias * piece.scale + piece.shift
        drawn.activation = known
        drawn.change += 1
        return (Piece(piece.source, piece.size, drawn.change),)

    def _normalized(self, layer: Mapping[str, Any], config: Mapping[str, Any], value: Value, where: str) -> Value:
        mean, variance = config.get("mean"), config.get("variance")
        if mean is None or variance is None:
            arrays = self._variables(layer, layer_named(layer))
            if len(arrays) not in {2, 3}:
                raise FileError(f"{where} has no mean and variance", "it was never adapted", "adapt it to the data")
            mean, variance = arrays[:2]
        if config.get("axis", -1) not in (-1, 1, [-1], [1], None, []):
            raise FileError(f"{where} scales along another axis", "nnsim scales columns", OTHERWISE)
        size = sum(piece.size for piece in value)
        self._spend(size)
        centre = a_row(mean, size, f"the mean of {where}")
        deviation = np.maximum(np.sqrt(a_row(variance, size, f"the variance of {where}")), 1e-7)
        if config.get("invert") is True:
            return _scaled(value, deviation, centre)
        return _scaled(value, 1.0 / deviation, -centre / deviation)

    def _batch_normalized(self, layer: Mapping[str, Any], config: Mapping[str, Any], value: Value, where: str) -> Value:
        arrays, size = list(self._variables(layer, layer_named(layer))), sum(piece.size for piece in value)
        gamma_too, beta_too = (config.get(key, True) is not False for key in ("scale", "center"))
        epsilon = config.get("epsilon", 1e-3)
        self._spend(size)
        if len(arrays) != 2 + gamma_too + beta_too or config.get("axis", -1) not in (-1, 1, [-1], [1]):
            raise FileError(f"{where} has {len(arrays)} arrays", "or another axis than the columns", OTHERWISE)
        if isinstance(epsilon, bool) or not isinstance(epsilon, int | float):
            raise FileError(f"{where} has the epsilon {shown(epsilon)}", "it must be a number", OTHERWISE)
        gamma = a_row(arrays.pop(0), size, where) if gamma_too else np.ones(size)
        beta = a_row(arrays.pop(0), size, where) if beta_too else np.zeros(size)
        mean, variance = (a_row(array, size, where) for array in arrays)
        scale = gamma / np.sqrt(variance + float(epsilon))
        return _scaled(value, scale, beta - mean * scale)

    def _variables(self, layer: Mapping[str, Any], name: str) -> list[Array]:
        """The arrays of a layer, by its name where the file has names, else by where Keras puts it."""
        named = [path for path, found in self._contents.names.items() if found == name and path.startswith("layers/")]
        place = named[0] if len(named) == 1 else self._places[id(layer)]
        arrays: list[Array] = []
        while (array := self._contents.arrays.get(f"{place}/{len(arrays)}")) is not None:
            arrays.append(array)
        return arrays

    def _spend(self, count: int) -> None:
        """A small file can ask for much."""
        self._numbers += count
        if self._numbers > NUMBERS:
            raise FileError("the model scales or joins too many numbers", f"the limit is {NUMBERS:,}", OTHERWISE)

    # -- the network

    def _finished(self, inputs: Sequence[int], outputs: Sequence[Value]) -> Trained:
        before = self._before(inputs)
        building, numbers = Building(), dict[int, int]()
        for at in inputs:
            numbers[at] = building.inputs(self._drawn[at].size, self._drawn[at].name)
        for at, drawn in enumerate(self._drawn):
            if drawn.pieces:
                feeds, bias = self._feeds(drawn, numbers, before is not None)
                numbers[at] = building.layer(feeds, bias, *drawn.activation, drawn.name)
        pieces = [piece for value in outputs for piece in value]
        for piece in pieces:
            self._check(piece)
            if not self._drawn[piece.source].pieces:
                raise FileError("an input is an output, too", "", OTHERWISE)
        order = [numbers[piece.source] for piece in pieces]
        if not order or len(set(order)) != len(order):
            raise FileError("an output of the network is there twice, or there is none", "", OTHERWISE)
        title = str(self._config.get("name") or "untitled")
        title = "".join(c for c in title if c.isprintable())[:200] or "untitled"
        made = building.finish(order, title=title, before=before, after=_after(pieces))
        return made if made.after is None or (made.after.deviation > 0).all() else _folded(made)

    def _before(self, inputs: Sequence[int]) -> Standardizer | None:
        """How the inputs are scaled, if it is the same wherever they go, and by positive numbers."""
        means, deviations = [], []
        for at in inputs:
            uses = [piece for drawn in self._drawn for piece in drawn.pieces if piece.source == at]
            first = next(iter(uses), Piece(at, self._drawn[at].size))
            if any(not _same(first, piece) for piece in uses):
                return None
            scale = np.ones(first.size) if first.scale is None else first.scale
            shift = np.zeros(first.size) if first.shift is None else first.shift
            deviations.append(1.0 / scale)
            means.append(-shift / scale + 0.0)
        mean, deviation = np.concatenate(means), np.concatenate(deviations)
        sound = np.isfinite(mean).all() and np.isfinite(deviation).all() and (deviation > 0).all()
        return Standardizer(mean, deviation) if sound and (mean.any() or (deviation != 1).any()) else None

    def _feeds(self, drawn: Drawn, numbers: Mapping[int, int], prepared: bool) -> tuple[list[Feed], Array]:
        """What feeds a layer, and its biases, with what is scaled on the way put into both."""
        feeds, bias, row = [], drawn.bias, 0
        for piece in drawn.pieces:
            self._check(piece)
            weight = drawn.weight[row : row + piece.size]
            row += piece.size
            inside = self._drawn[piece.source].pieces or not prepared
            if inside and piece.scale is not None and piece.shift is not None:
                bias, weight = bias + piece.shift @ weight, piece.scale[:, None] * weight
            feeds.append(Feed(numbers[piece.source], weight))
        return feeds, bias

    def _check(self, piece: Piece) -> None:
        """FileError where a layer is used both before and after its activation."""
        drawn = self._drawn[piece.source]
        if piece.change != drawn.change:
            why = "its net inputs and its outputs go to different places"
            raise FileError(f"the layer {shown(drawn.name)} is used in two ways", why, OTHERWISE)


def _after(pieces: Sequence[Piece]) -> Standardizer | None:
    if all(piece.scale is None for piece in pieces):
        return None
    scales = [np.ones(piece.size) if piece.scale is None else piece.scale for piece in pieces]
    shifts = [np.zeros(piece.size) if piece.shift is None else piece.shift for piece in pieces]
    scale, shift = np.concatenate(scales), np.concatenate(shifts)
    if not np.isfinite(scale).all() or not np.isfinite(shift).all():
        raise FileError("outputs are scaled by numbers that are not finite", "", OTHERWISE)
    return Standardizer(shift, scale)


def _folded(made: Trained) -> Trained:
    """Factors below 0, which are no deviations, go into the weights."""
    flat = made.folded()
    if flat.after is not None:
        raise FileError("outputs are scaled by 0 or less", "", OTHERWISE)
    return flat


def _scaled(value: Value, scale: Array, shift: Array) -> Value:
    column, pieces = 0, []
    for piece in value:
        place = slice(column, column + piece.size)
        column += piece.size
        pieces.append(piece.scaled(scale[place], shift[place]))
    return tuple(pieces)


def _same(one: Piece, other: Piece) -> bool:
    pairs = ((one.scale, other.scale), (one.shift, other.shift))
    return all(a is b or (a is not None and b is not None and np.array_equal(a, b)) for a, b in pairs)
