"""A trained network as files take it: layers with their numbers, what is done before the first and after the last.

This is all that a format of files sees. A writer asks `layers` for the layers in the order in which they are computed,
each with its weights block by block of what feeds it; a test asks `outputs` for what the engine makes of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Expr
from nnsim.files.faults import shown
from nnsim.files.weights import Array, Weights
from nnsim.kit.errors import FileError, UserError
from nnsim.network.check import check
from nnsim.network.compile import Samples, compile_design
from nnsim.network.design import Design, Layer, Network, Training
from nnsim.network.initial import edge_masks
from nnsim.network.limits import check_limits
from nnsim.network.standing import Standing
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Activation
from nnsim.parts.preparation import Standardizer

Rows = NDArray[np.float64]
NAMES = 200  # characters of the name of a column or a class


@dataclass(frozen=True, eq=False)
class Block:
    """The weights between a layer and one of those that feed it: (source units, units); `cut` says which edges are not.

    `first` is the row of the layer's `weight` at which the block begins. Cut edges have the weight 0.
    """

    source: Layer
    first: int
    weight: Array
    cut: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class TrainedLayer:
    """A layer that has weights: output = φ(x @ weight + bias), where x are the outputs of its blocks' sources, joined.

    `weight` is (in, out) and `bias` (out); `settings` are complete.
    """

    layer: Layer
    weight: Array
    bias: Array
    blocks: tuple[Block, ...]
    activation: Activation
    settings: Mapping[str, Any]
    is_output: bool

    @property
    def name(self) -> str:
        """The layer's name: letters, digits, _ and -, in any alphabet; no two layers have the same."""
        return self.layer.name

    @property
    def size(self) -> int:
        """How many units it has."""
        return self.layer.size

    @property
    def key(self) -> str:
        """The key of its activation, such as `leaky_relu`."""
        return self.layer.activation.key

    @property
    def formula(self) -> Expr:
        """φ as a formula of `Z` (nnsim.parts.contracts), the settings filled in; softmax takes units as axis 0."""
        return self.activation.fill(self.activation.value, self.settings)

    @property
    def has_cuts(self) -> bool:
        """True when single edges are cut."""
        return any(bool(block.cut.any()) for block in self.blocks)


@dataclass(frozen=True, eq=False, kw_only=True)
class Trained:
    """A trained network: outputs = after.invert(network(before.apply(inputs))), samples being rows.

    `matrices` are W of (1 + fan-in, units) by the number of the layer, biases in row 0. `before` standardizes the
    inputs, `after` scales the outputs back (targets that were standardized, or written as −1 and 1); None is nothing.
    Names and classes are those of the data, empty where they are not known: of one output with two classes, it is
    the second above 0.5; of several outputs, the largest says which. `missing` says why the preparation could not be
    had: then only weights can be written. `samples` are the inputs and targets of the data, in their own units, where
    they are at hand. `notes` are sentences about what was read, for the person.
    `stands` says for pictures which layers stand in no column, as the learning rule or their kind has it.
    """

    network: Network
    matrices: Mapping[int, Array]
    title: str = "untitled"
    dtype: str = "float64"
    before: Standardizer | None = None
    after: Standardizer | None = None
    input_names: tuple[str, ...] = ()
    output_names: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    missing: UserError | None = None
    samples: tuple[Array, Array] | None = None
    notes: tuple[str, ...] = ()
    stands: Mapping[int, Standing] | None = None

    # -- what it is made of

    @cached_property
    def layers(self) -> tuple[TrainedLayer, ...]:
        """The layers that have weights, each after all that feed it."""
        return tuple(self._layer(layer) for layer in self.network.order if not layer.is_input)

    def _layer(self, layer: Layer) -> TrainedLayer:
        network, matrix = self.network, np.asarray(self.matrices[layer.id])
        cut, _ = edge_masks(network, layer)
        blocks = []
        for link in network.incoming(layer.id):
            start, stop = network.rows(link)
            blocks.append(Block(network.by_id[link.source], start - 1, matrix[start:stop], cut[start:stop]))
        part = ACTIVATIONS.find(layer.activation.key)
        settings = part.settings(layer.activation.settings)
        last = not network.outgoing(layer.id)
        return TrainedLayer(layer, matrix[1:], matrix[0], tuple(blocks), part, settings, last)

    @property
    def inputs(self) -> tuple[Layer, ...]:
        """The input layers, in the order of the columns of the inputs."""
        return self.network.inputs

    @property
    def outputs_of(self) -> tuple[TrainedLayer, ...]:
        """The layers whose outputs are those of the network, in the order of the columns of the outputs."""
        by_id = {layer.layer.id: layer for layer in self.layers}
        return tuple(by_id[layer.id] for layer in self.network.outputs)

    @property
    def input_size(self) -> int:
        """How many numbers go in."""
        return sum(layer.size for layer in self.inputs)

    @property
    def output_size(self) -> int:
        """How many numbers come out."""
        return sum(layer.size for layer in self.network.outputs)

    @property
    def is_chain(self) -> bool:
        """True when there is one input layer and each layer feeds the next one and no other, as in 2-3-1."""
        order = self.network.order
        feeding = [tuple(link.source for link in self.network.incoming(layer.id)) for layer in order]
        return feeding == [(), *((layer.id,) for layer in order[:-1])]

    @property
    def special(self) -> Layer | None:
        """A layer that does not compute φ(x @ weight + bias), if there is one."""
        return next((layer for layer in self.network.layers if not layer.is_input and layer.kind != "dense"), None)

    @property
    def names_in(self) -> tuple[str, ...]:
        """A name for each input: the data's, or x1, x2, …"""
        return self.input_names or tuple(f"x{i + 1}" for i in range(self.input_size))

    @property
    def names_out(self) -> tuple[str, ...]:
        """A name for each output: the data's, or y1, y2, …"""
        return self.output_names or tuple(f"y{i + 1}" for i in range(self.output_size))

    @property
    def weights(self) -> Weights:
        """The weights alone, by `<layer>.weight` (in, out) and `<layer>.bias`, with texts about them."""
        names = self.network.by_id
        parameters = {f"{names[number].name}.W": matrix for number, matrix in self.matrices.items()}
        texts = {"shape": self.network.shape_text, "convention": "weight is (in, out); output = x @ weight + bias"}
        if self.special is not None:
            texts["convention"] = "weight is (in, out); what a layer computes with it depends on its kind"
        for layer in self.layers:
            if layer.layer.kind != "dense":
                texts[f"{layer.name}.kind"] = layer.layer.kind
            texts[f"{layer.name}.activation"] = layer.key
            texts[f"{layer.name}.inputs"] = ",".join(block.source.name for block in layer.blocks)
        return Weights.of(parameters, texts)

    # -- what it computes

    def outputs(self, rows: Array) -> Rows:
        """The outputs for rows of inputs in the data's own units, by the engine: what a format must agree with."""
        x = np.asarray(rows, np.float64)
        out = self.raw_outputs(self.before.apply(x) if self.before else x)
        return self.after.invert(out) if self.after else out

    def raw_outputs(self, rows: Array) -> Rows:
        """The same for inputs that are prepared, and without scaling the outputs back."""
        compiled = compile_design(Design(self.network, Training(dtype=self.dtype)), Samples(1, 0, ""))
        weights = {
            f"{self.network.by_id[number].name}.W": np.array(matrix, self.dtype)
            for number, matrix in self.matrices.items()
        }
        columns = np.ascontiguousarray(np.asarray(rows, np.float64).T)
        return np.ascontiguousarray(compiled.forward(weights).outputs(columns).T)

    def folded(self) -> "Trained":
        """The same network with its preparation put into the weights, for formats that have no place for it.

        Standardized inputs go into the layers that the inputs feed; outputs that are scaled back go into layers whose
        activation is the identity, and `after` stays where one is another. Equal up to rounding, in float64.
        """
        if self.before is None and self.after is None:
            return self
        matrices = {number: np.array(matrix, np.float64) for number, matrix in self.matrices.items()}
        if self.before is not None:
            self._fold_inputs(self.before, matrices)
        after = self.after
        if after is not None and all(layer.key == "identity" for layer in self.outputs_of):
            column = 0
            for layer in self.outputs_of:
                part = slice(column, column + layer.size)
                matrices[layer.layer.id] *= after.deviation[part]
                matrices[layer.layer.id][0] += after.mean[part]
                column += layer.size
            after = None
        return replace(self, matrices=matrices, before=None, after=after)

    def _fold_inputs(self, before: Standardizer, matrices: Mapping[int, Array]) -> None:
        column = 0
        for source in self.inputs:
            mean, deviation = (part[column : column + source.size] for part in (before.mean, before.deviation))
            column += source.size
            for link in self.network.outgoing(source.id):
                start, stop = self.network.rows(link)
                matrix = matrices[link.target]
                matrix[start:stop] /= deviation[:, None]
                matrix[0] -= mean @ matrix[start:stop]


def checked(trained: Trained) -> Trained:
    """The network if it can be written and computed, numbers as float64 or float32; FileError for what is wrong."""
    design = Design(trained.network)
    try:
        check_limits(design)
    except UserError as error:
        raise FileError(error.what, error.why, error.remedy) from error
    for problem in check(design, None, learning=False):
        if problem.severity == "error":
            raise FileError("the network cannot be computed", problem.what, problem.remedy)
    wanted = {la.id: (1 + trained.network.fan_in(la.id), la.size) for la in trained.network.layers if not la.is_input}
    shapes = {number: np.shape(matrix) for number, matrix in trained.matrices.items()}
    if wanted != shapes:
        number = next(n for n in (*wanted, *shapes) if wanted.get(n) != shapes.get(n))
        what = f"the weights of layer {number} have the shape {shapes.get(number)}"
        raise FileError(what, f"the network needs {wanted.get(number)}", "mend the file")
    _check_columns(trained)
    if trained.dtype not in {"float64", "float32"}:
        raise FileError(f"the numbers are {shown(trained.dtype)}", "nnsim has float64 and float32", "convert them")
    matrices = {}
    for layer in trained.network.layers:
        if not layer.is_input:
            matrices[layer.id] = np.array(trained.matrices[layer.id], trained.dtype)
            matrices[layer.id][edge_masks(trained.network, layer)[0]] = 0.0
    return replace(trained, matrices=matrices)


def _check_columns(trained: Trained) -> None:
    """FileError where preparation, names or classes are not those of as many columns as the network has."""
    ins, outs = trained.input_size, trained.output_size
    for which, part, size in (("inputs", trained.before, ins), ("outputs", trained.after, outs)):
        if part is not None and part.mean.shape != (size,):
            raise FileError(f"{part.mean.size} numbers scale the {which}", f"there are {size} {which}", "mend the file")
    for which, names, size in (
        ("inputs", trained.input_names, ins),
        ("outputs", trained.output_names, outs),
        ("classes", trained.classes, 2 if outs == 1 else outs),
    ):
        if len(names) not in {0, size}:
            raise FileError(f"there are {len(names)} names of {which}", f"the network has {size}", "mend the file")
        wrong = next((name for name in names if len(name) > NAMES), None)
        if wrong is not None:
            raise FileError(f"the name {shown(wrong)} is too long", f"the limit is {NAMES} characters", "shorten it")


def in_network(weights: Weights, network: Network) -> dict[int, Array]:
    """Matrices W by the number of the layer; FileError when a layer is missing or has another shape."""
    return {network.layer(name.removesuffix(".W")).id: matrix for name, matrix in weights.parameters(network).items()}
