"""An ONNX graph gone through once, in its order: layers, what is joined, what is made of net inputs, scalings.

A value is a piece of the inputs, a constant, or what has been made of the net input of one layer, as a formula; which
activation that is, is found out when it feeds something else. What is not one of these is refused by the node's name.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Const, Expr, substitute, where
from nnsim.files.faults import shown
from nnsim.files.formats._onnx_activations import SIZE, recognized, tree_size
from nnsim.files.formats._onnx_model import Array, Model, Node
from nnsim.files.formats._onnx_operators import (
    BINARY,
    SCALING,
    UNARY,
    constant,
    is_passed,
    of_constants,
    real,
    scaled,
    shortest,
)
from nnsim.files.formats._onnx_values import OTHER, Anything, Columns, Drawn, Joined, Made, Signal, called, refused
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_LAYERS, MAX_UNITS, MAX_WEIGHTS
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Z

PARTS = 1_000  # values that are joined
NUMBERS = 20_000_000  # of scales and of what is joined, in the whole graph

SOFTMAX = ACTIVATIONS["softmax"].value
SCALER = ("ai.onnx.ml", "Scaler")


class Reading:
    """A graph being gone through: its values by name, the layers so far, and how many columns the inputs have."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.values: dict[str, Anything] = dict(model.constants)
        self.drawn: list[Drawn] = []
        self.width = 0
        self._uses = Counter(name for node in _needed(model) for name in node.inputs) + Counter(list(model.outputs))
        self._numbers, self._weights = NUMBERS, MAX_WEIGHTS
        self._take_inputs(model.inputs)
        for node in _needed(model):
            self._take(node)

    def settled(self, made: Made, where: str) -> Made:
        """A layer's output that is used as it is: its activation is what has been made of its net input."""
        if made.scale is not None or made.shift is not None:
            raise FileError(f"{shown(where)} uses outputs that are scaled", "only the last ones can be", OTHER)
        drawn, found = self.drawn[made.layer], recognized(made.expr)
        if found is None:
            raise FileError(f"the activation of {shown(drawn.name)} is not known", "nnsim has none like it", OTHER)
        if drawn.activation not in (None, found):
            raise FileError(f"the layer {shown(drawn.name)} has two activations", "", OTHER)
        drawn.activation = found
        return made

    def _take_inputs(self, inputs: Mapping[str, tuple[int | str, ...]]) -> None:
        for name, shape in inputs.items():
            size = shape[-1] if len(shape) == 2 else None
            if not isinstance(size, int) or not 1 <= size <= MAX_UNITS - self.width:
                what = f"the input {shown(name)} has the shape {shown(shape)}"
                raise FileError(what, "samples must be rows of a fixed number of columns", OTHER)
            if name in self.values:
                raise FileError(f"two values are called {shown(name)}", "", OTHER)
            self.values[name] = Columns(self.width, self.width + size, np.ones(size), np.zeros(size))
            self.width += size

    def _take(self, node: Node) -> None:
        for name in node.inputs:
            if name and name not in self.values:
                raise FileError(f"{called(node)} uses {shown(name)}", "nothing before it makes that", OTHER)
        for name, value in zip(node.outputs, self._made(node), strict=False):
            if name in self.values:
                raise FileError(f"two values are called {shown(name)}", "", OTHER)
            self.values[name] = value

    def _made(self, node: Node) -> Sequence[Anything]:
        operator, given = node.operator, [self.values[name] for name in node.inputs if name]
        if node.domain and (node.domain, operator) != SCALER:
            raise refused(node, f"it is of the domain {shown(node.domain)}")
        if operator == "Constant":
            return [constant(node)]
        if not given:
            raise refused(node, "nothing goes in")
        if all(isinstance(value, np.ndarray) for value in given):
            return [of_constants(node, given)]
        if is_passed(node) or (operator == "Reshape" and _keeps_rows(given)):
            return [given[0]]
        if operator == "Scaler":
            return [self._scaler(node, given[0])]
        if operator == "Split":
            return self._split(node, given)
        if operator in {"Gemm", "MatMul"}:
            return [self._product(node, given)]
        if operator == "Concat":
            return [self._joined(node, given)]
        if operator == "Softmax":
            return [self._softmax(node, given[0])]
        if operator in UNARY:
            return [self._unary(node, given[0])]
        if operator in BINARY or operator == "Where":
            return [self._combined(node, given)]
        raise refused(node, "nnsim does not know it")

    def _spend(self, node: Node, count: int) -> None:
        """Keep account of what is computed, so that a small file cannot ask for much memory."""
        self._numbers -= count
        if self._numbers < 0:
            raise refused(node, "the graph scales or joins too many numbers")

    # -- layers and what feeds them

    def _split(self, node: Node, given: list[Anything]) -> list[Columns]:
        whole = given[0]
        if not isinstance(whole, Columns) or node.attributes.get("axis", 0) not in (1, -1):
            raise refused(node, "only the columns of the inputs can be split")
        wanted = given[1] if len(given) > 1 else node.attributes.get("split")
        count = len(node.outputs)
        sizes = [-(-whole.size // max(count, 1))] * count if wanted is None else _sizes(wanted)
        if wanted is None and count:
            sizes[-1] = whole.size - sum(sizes[:-1])
        if len(sizes) != count or sum(sizes) != whole.size or min(sizes, default=0) < 1:
            raise refused(node, f"the pieces {shown(sizes)} do not make {whole.size}")
        self._spend(node, whole.size)
        pieces, at = [], 0
        for size in sizes:
            part = slice(at, at + size)
            pieces.append(Columns(whole.start + at, whole.start + at + size, whole.scale[part], whole.shift[part]))
            at += size
        return pieces

    def _scaler(self, node: Node, value: Anything) -> Columns:
        """Standardized inputs, as scikit-learn's converter writes them: (x − offset) times scale."""
        if not isinstance(value, Columns):
            raise refused(node, "only inputs can be scaled so")
        scale, shift = value.scale, value.shift
        for name, operator in (("offset", "Sub"), ("scale", "Mul")):
            numbers = np.asarray(node.attributes.get(name, ()), np.float64)
            if numbers.ndim != 1 or numbers.size not in (1, value.size):
                raise refused(node, f"its {name} does not fit {value.size} columns")
            self._spend(node, 2 * value.size)
            found = scaled(operator, np.broadcast_to(numbers, (value.size,)), True, scale, shift)
            assert found is not None
            scale, shift = found
        return replace(value, scale=scale, shift=shift)

    def _product(self, node: Node, given: list[Anything]) -> Made:
        """A layer: weights times what feeds it, and for Gemm its biases."""
        signal, weight = given[0], given[1] if len(given) > 1 else None
        if isinstance(signal, np.ndarray) or not isinstance(weight, np.ndarray) or weight.ndim != 2:
            raise refused(node, "it is no product of samples with a matrix of weights")
        self._weights -= weight.size
        if self._weights < 0 or len(self.drawn) >= MAX_LAYERS:
            raise refused(node, f"more than {MAX_WEIGHTS:,} weights or {MAX_LAYERS:,} layers are too many")
        attributes, bias = node.attributes, np.zeros(1)
        weight = np.asarray(weight, np.float64)
        if node.operator == "Gemm":
            if attributes.get("transA", 0) or "broadcast" in attributes:
                raise refused(node, "its first matrix is transposed, or it is of an old kind")
            weight = (weight.T if attributes.get("transB", 0) else weight) * real(attributes.get("alpha", 1.0))
            if len(given) > 2:
                bias = self._bias(node, given[2])
        units = weight.shape[1]
        sources = self._sources(signal, node)
        inner = sum(source.size for source in sources)
        if inner != weight.shape[0] or bias.size not in (1, units):
            raise refused(node, f"{inner} numbers and {bias.size} biases do not fit {weight.shape} weights")
        self.drawn.append(Drawn(sources, weight, np.broadcast_to(bias, (units,)).copy(), _layer_name(node)))
        return Made(len(self.drawn) - 1, Z, units)

    def _bias(self, node: Node, given: Anything) -> Array:
        if not isinstance(given, np.ndarray) or (given.ndim > 1 and given.shape[-1] != given.size):
            raise refused(node, "its biases are computed, or not the same for all samples")
        bias: Array = np.asarray(given, np.float64).ravel() * real(node.attributes.get("beta", 1.0))
        return bias

    def _sources(self, signal: Signal, node: Node) -> tuple[Columns | Made, ...]:
        """What feeds a layer; the activations of layers among it are known from here on."""
        if isinstance(signal, Joined) and signal.scale is not None:
            raise refused(node, "joined values are scaled in the middle of the network")
        parts = signal.parts if isinstance(signal, Joined) else (signal,)
        return tuple(part if isinstance(part, Columns) else self.settled(part, node.name) for part in parts)

    def _joined(self, node: Node, given: list[Anything]) -> Joined:
        if node.attributes.get("axis") not in (1, -1):
            raise refused(node, "it joins samples, not units")
        parts: list[Columns | Made] = []
        for value in given:
            if isinstance(value, np.ndarray) or (isinstance(value, Joined) and value.scale is not None):
                raise refused(node, "constants or scaled values are joined")
            parts += value.parts if isinstance(value, Joined) else [value]
            if len(parts) > PARTS:
                raise refused(node, f"more than {PARTS:,} values are joined")
        self._spend(node, 20 * len(parts))
        return Joined(tuple(parts))

    # -- what is made of net inputs

    def _softmax(self, node: Node, value: Anything) -> Made:
        usual = -1 if self.model.opset >= 13 else 1
        axis = node.attributes.get("axis", usual)
        if not isinstance(value, Made) or axis not in (1, -1) or value.expr != Z:
            raise refused(node, "it is not over the units of a layer")
        return replace(value, expr=SOFTMAX)

    def _unary(self, node: Node, value: Anything) -> Made:
        if not isinstance(value, Made) or value.scale is not None:
            raise refused(node, "it is not the activation of a layer")
        make, usual = UNARY[node.operator]
        formula = make(**{name: real(node.attributes.get(name, default)) for name, default in usual.items()})
        expr = formula if value.expr == Z else substitute(formula, {Z.name: value.expr})
        return _grown(node, value, (value.expr,), expr)

    def _combined(self, node: Node, given: list[Anything]) -> Anything:
        """What an operator makes of two values, or of three: a scale, or a longer formula of one layer."""
        operator = node.operator
        if len(given) != (3 if operator == "Where" else 2):
            raise refused(node, f"{len(given)} values go in")
        if operator in SCALING and (found := self._scaled(node, given)) is not None:
            return found
        made = [value for value in given if isinstance(value, Made)]
        if not made or len({value.layer for value in made}) > 1 or any(value.scale is not None for value in made):
            raise refused(node, "it combines the values of several layers, inputs, or scaled ones")
        exprs: list[Expr] = []
        for value in given:
            if isinstance(value, Made):
                exprs.append(value.expr)
            elif isinstance(value, np.ndarray) and value.size == 1:
                exprs.append(Const(shortest(value)))
            else:
                raise refused(node, "a constant is not the same for all units")
        expr = where(*exprs) if operator == "Where" else BINARY[operator](exprs[0], exprs[1])
        return _grown(node, made[0], exprs, expr)

    def _scaled(self, node: Node, given: list[Anything]) -> Signal | None:
        """A value times or plus a constant for each unit; None where the constant is part of a formula.

        Of a net input it goes into the weights: nothing else may use that.
        """
        first = isinstance(given[1], np.ndarray)
        value, numbers = (given[0], given[1]) if first else (given[1], given[0])
        if isinstance(value, np.ndarray) or not isinstance(numbers, np.ndarray):
            return None
        size = value.size
        each = numbers.ndim > 0 and numbers.shape[-1] == size and numbers.size == size
        if isinstance(value, Made) and (not each or (size == 1 and recognized(value.expr) is None)):
            return None
        if not each and numbers.size != 1:
            return None
        self._spend(node, 2 * size)
        scale = np.ones(size) if value.scale is None else value.scale
        shift = np.zeros(size) if value.shift is None else value.shift
        wide = np.broadcast_to(np.asarray(numbers, np.float64).ravel(), (size,))
        found = scaled(node.operator, wide, first, scale, shift)
        if found is None:
            return None
        if not isinstance(value, Made) or value.expr != Z:
            return replace(value, scale=found[0], shift=found[1])
        if self._uses[node.inputs[0 if first else 1]] > 1:
            raise refused(node, "the net input of a layer is used with and without a scale")
        drawn = self.drawn[value.layer]
        drawn.weight, drawn.bias = drawn.weight * found[0], drawn.bias * found[0] + found[1]
        return value


def _needed(model: Model) -> list[Node]:
    """The nodes that lead to an output, in their order; what else a graph computes, such as labels, is left alone."""
    wanted, nodes = set(model.outputs), []
    for node in reversed(model.nodes):
        if wanted.intersection(node.outputs):
            wanted.update(node.inputs)
            nodes.append(node)
    return nodes[::-1]


def _grown(node: Node, made: Made, parts: Sequence[Expr], expr: Expr) -> Made:
    if any(part == SOFTMAX for part in parts) or tree_size(expr) > SIZE:
        raise refused(node, "the formula of the activation is too long")
    return replace(made, expr=expr)


def _sizes(wanted: object) -> list[int]:
    if isinstance(wanted, np.ndarray) and wanted.dtype.kind in "iu" and wanted.size <= PARTS:
        return [int(size) for size in wanted.ravel()]
    if isinstance(wanted, tuple) and len(wanted) <= PARTS:
        return [int(size) for size in wanted]
    return []


def _keeps_rows(given: list[Anything]) -> bool:
    """True for a shape that is again a row of as many numbers for each sample."""
    value, shape = given[0], given[1] if len(given) > 1 else None
    if isinstance(value, np.ndarray) or not isinstance(shape, np.ndarray) or shape.size != 2:
        return False
    rows, columns = (int(size) for size in shape.ravel())
    return (rows in (-1, 0) and columns == value.size) or (rows == 0 and columns == -1)


def _layer_name(node: Node) -> str:
    """The name of a layer: that of its weights, as PyTorch and we give it, or that of the node."""
    name = node.inputs[1]
    return name.removesuffix(".weight") if name.endswith(".weight") else node.name
