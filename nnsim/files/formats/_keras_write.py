"""A trained network as a Keras model: a configuration of layers, and where the weights of each stand in its file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nnsim.files.carrying import need_activations, need_after
from nnsim.files.formats._hdf5 import Contents
from nnsim.files.formats._keras_layers import FUNCTIONS, KEYS, LAYERS, places
from nnsim.files.names import identifier, layer_name
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.preparation import Standardizer

EPSILON = 1e-7  # a Normalization takes no deviation below this
LARGEST = float(np.finfo(np.float32).max)
TITLE = "Keras"


@dataclass(frozen=True, eq=False)
class Made:
    """A layer of Keras: its class, its name and configuration, what feeds it, how many units it has, its variables."""

    kind: str
    name: str
    size: int
    config: Mapping[str, Any]
    sources: tuple["Made", ...] = ()
    arrays: Sequence[Array] = field(default=())


def with_places(trained: Trained) -> Trained:
    """The network whose scaling fits into layers of Normalization: where it does not, it is put into the weights."""
    if fits(trained.before) and fits(trained.after):
        return trained
    flat = trained.folded()
    if not fits(flat.after):
        need_after(trained, TITLE)
    return flat


def fits(part: Standardizer | None) -> bool:
    """Whether Keras, which computes it in float32, can scale so."""
    if part is None:
        return True
    known = (np.abs(part.mean) <= LARGEST) & (part.deviation <= np.sqrt(LARGEST)) & (part.deviation >= EPSILON)
    return bool(known.all())


def need_keras(trained: Trained) -> None:
    """FileError where a layer has an activation that no layer of Keras has."""
    need_activations(trained, TITLE, KEYS)
    for layer in trained.layers:
        if layer.key not in LAYERS and dict(layer.settings) != ACTIVATIONS[layer.key].settings({}):
            said = ", ".join(f"{name} = {value:g}" for name, value in layer.settings.items())
            raise FileError(
                f"{TITLE} has no {layer.activation.title} with {said}, which {layer.name} has",
                "its own has no such setting",
                "choose another activation and train again, or another format",
            )


class Writing:
    """A Keras model under construction: `config` is its configuration, `contents` its file of weights."""

    def __init__(self, trained: Trained) -> None:
        self._trained = trained
        self._layers: list[Made] = []
        self._taken = {layer.name for layer in trained.network.layers}
        self._inputs: list[Made] = []
        self._outputs: list[Made] = []
        self._build()
        self._layers = _in_order(self._outputs, self._inputs)

    # -- layers

    def _build(self) -> None:
        trained, made, column = self._trained, dict[int, Made](), 0
        for layer in trained.inputs:
            shape = [None, layer.size]
            found = self._add(Made("InputLayer", layer.name, layer.size, {"batch_shape": shape}))
            self._inputs.append(found)
            made[layer.id] = self._scaled(found, trained.before, column, invert=False)
            column += layer.size
        for each in trained.layers:
            made[each.layer.id] = self._layer(each, [made[block.source.id] for block in each.blocks])
        column = 0
        for each in trained.outputs_of:
            self._outputs.append(self._scaled(made[each.layer.id], trained.after, column, invert=True))
            column += each.size

    def _layer(self, layer: TrainedLayer, sources: Sequence[Made]) -> Made:
        fed = sources[0]
        if len(sources) > 1:
            size = sum(source.size for source in sources)
            fed = self._add(Made("Concatenate", self._name(f"{layer.name}_in"), size, {"axis": -1}, tuple(sources)))
        own = layer.key in LAYERS and not (layer.key == "elu" and layer.settings["alpha"] == 1.0)
        function = "linear" if own else FUNCTIONS.get(layer.key, ("linear",))[0]  # see need_keras
        config = {"units": layer.size, "activation": function, "use_bias": True}
        arrays = (layer.weight, layer.bias)
        made = self._add(Made("Dense", layer.name, layer.size, config, (fed,), arrays))
        if not own:
            return made
        kind, theirs, ours = LAYERS[layer.key]
        config = {theirs: float(layer.settings[ours])}
        return self._add(Made(kind, self._name(f"{layer.name}_activation"), layer.size, config, (made,)))

    def _scaled(self, source: Made, part: Standardizer | None, column: int, invert: bool) -> Made:
        if part is None:
            return source
        place = slice(column, column + source.size)
        config = {
            "axis": [-1],
            "invert": invert,
            "mean": part.mean[place].tolist(),
            "variance": np.square(part.deviation[place]).tolist(),
        }
        name = self._name(f"{source.name}_scaling")
        return self._add(Made("Normalization", name, source.size, config, (source,)))

    def _add(self, made: Made) -> Made:
        self._layers.append(made)
        return made

    def _name(self, wanted: str) -> str:
        name = layer_name(wanted, self._taken)
        self._taken.add(name)
        return name

    # -- what comes out

    @property
    def contents(self) -> Contents:
        """The variables of the layers, where Keras looks for them."""
        names, arrays = dict[str, str](), dict[str, Array]()
        for layer, place in zip(self._layers, places(layer.kind for layer in self._layers), strict=True):
            if layer.kind != "InputLayer":
                names[place] = layer.name
            arrays |= {f"{place}/{number}": array for number, array in enumerate(layer.arrays)}
        return Contents(arrays, names)

    @property
    def dense(self) -> list[str]:
        """The names of the dense layers, in Keras's order."""
        return [layer.name for layer in self._layers if layer.kind == "Dense"]

    @property
    def config(self) -> dict[str, Any]:
        """The configuration of the model."""
        trained, name = self._trained, identifier(self._trained.title, otherwise="network")
        common = {"name": name, "trainable": True}
        if trained.is_chain:
            shape = [None, trained.input_size]
            layers = [self._entry(layer) for layer in self._layers]
            config = {**common, "dtype": "float32", "layers": layers, "build_input_shape": shape}
            kind = {"module": "keras", "class_name": "Sequential", "registered_name": None}
        else:
            layers = [{**self._entry(layer), "name": layer.name, **self._nodes(layer)} for layer in self._layers]
            config = {**common, "layers": layers, "input_layers": _ends(self._inputs)}
            config["output_layers"] = _ends(self._outputs)
            module = "keras.src.models.functional"  # where Keras 3 says that it is
            kind = {"module": module, "class_name": "Functional", "registered_name": "Functional"}
        return {**kind, "config": config}

    def _entry(self, layer: Made) -> dict[str, Any]:
        config = {"name": layer.name, "dtype": "float32", **layer.config}
        entry = {"module": "keras.layers", "class_name": layer.kind, "config": config, "registered_name": None}
        if layer.kind != "InputLayer":
            config["trainable"] = True
            shapes = [[None, source.size] for source in layer.sources]
            entry["build_config"] = {"input_shape": shapes if layer.kind == "Concatenate" else shapes[0]}
        return entry

    def _nodes(self, layer: Made) -> dict[str, Any]:
        """What feeds a layer of a Functional model."""
        tensors: list[Any] = [
            {
                "class_name": "__keras_tensor__",
                "config": {"shape": [None, source.size], "dtype": "float32", "keras_history": [source.name, 0, 0]},
            }
            for source in layer.sources
        ]
        args = [tensors] if layer.kind == "Concatenate" else tensors
        return {"inbound_nodes": [{"args": args, "kwargs": {}}] if args else []}


def _ends(layers: Sequence[Made]) -> list[Any]:
    ends: list[Any] = [[layer.name, 0, 0] for layer in layers]
    return ends[0] if len(ends) == 1 else ends


def _in_order(outputs: Sequence[Made], inputs: Sequence[Made]) -> list[Made]:
    """Layers as Keras orders them, which decides where the weights of each are in the file.

    Those from which the way to an output is longest come first; of equally long ways, what a walk from the outputs back
    to the inputs meets first.
    """
    met: dict[int, Made] = {}
    waiting = [*reversed(inputs), *reversed(outputs)]
    while waiting:
        layer = waiting.pop()
        if id(layer) not in met:
            met[id(layer)] = layer
            waiting += reversed(layer.sources)
    uses = dict.fromkeys(met, 0)
    for layer in met.values():
        for source in layer.sources:
            uses[id(source)] += 1
    depth = dict.fromkeys(met, 0)
    ready = [key for key, count in uses.items() if not count]
    while ready:
        layer = met[ready.pop()]
        for source in layer.sources:
            depth[id(source)] = max(depth[id(source)], depth[id(layer)] + 1)
            uses[id(source)] -= 1
            if not uses[id(source)]:
                ready.append(id(source))
    walk = {key: at for at, key in enumerate(met)}
    return sorted(met.values(), key=lambda layer: (-depth[id(layer)], walk[id(layer)]))
