"""A trained network as an ONNX graph: preparation, layers, activations, and the scaling of outputs."""

import json
from collections.abc import Callable, Mapping

import numpy as np

from nnsim.engine.expr import Call, Const, Expr, Max, Named, Ref, Sum
from nnsim.files.formats._onnx_model import Array, Attribute, Model, Node
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.kit.errors import FileError

# operators that are one of our activations, with the attributes that its settings are
NATIVE: Mapping[str, tuple[str, Mapping[str, Attribute]]] = {
    "elu": ("Elu", {}),
    "identity": ("", {}),
    "leaky_relu": ("LeakyRelu", {}),
    "logistic": ("Sigmoid", {}),
    "relu": ("Relu", {}),
    "softmax": ("Softmax", {"axis": 1}),
    "softsign": ("Softsign", {}),
}
# operators of elementwise functions; what is not here is put together of others below
FUNCTIONS = {
    "add": "Add", "sub": "Sub", "mul": "Mul", "div": "Div", "neg": "Neg", "power": "Pow", "sqrt": "Sqrt", "abs": "Abs",
    "sign": "Sign", "exp": "Exp", "log": "Log", "tanh": "Tanh", "logistic": "Sigmoid", "softplus": "Softplus",
    "erf": "Erf", "cos": "Cos", "floor": "Floor", "maximum": "Max", "minimum": "Min", "greater": "Greater",
    "greater_equal": "GreaterOrEqual", "less": "Less", "less_equal": "LessOrEqual", "both": "And", "either": "Or",
    "where": "Where",
}  # fmt: skip
COMPOSED: Mapping[str, Callable[[Expr], Expr]] = {
    "square": lambda x: x * x,
    "expm1": lambda x: Call("exp", (x,)) - 1.0,
    "log1p": lambda x: Call("log", (1.0 + x,)),
}
ABOUT = (
    "Samples are rows. Inputs are in the units of the data: their standardization is inside the graph, and so is the "
    "scaling back of outputs; softmax is inside, so outputs are probabilities and not logits. Gemm has transB = 1, so "
    "weights are (out, in)."
)


class Writing:
    """A graph under construction; a value is the name of an array."""

    def __init__(self, trained: Trained) -> None:
        self._trained = trained
        self._nodes: list[Node] = []
        self._constants: dict[str, Array] = {}
        self._taken = {"input", "output"}

    def model(self) -> Model:
        """The finished model."""
        trained = self._trained
        values = self._inputs()
        for layer in trained.layers:
            values[layer.layer.id] = self._layer(layer, values)
        outputs = [values[layer.layer.id] for layer in trained.outputs_of]
        last = outputs[0] if len(outputs) == 1 else self._node("Concat", outputs, {"axis": 1}, "outputs")
        if trained.after is not None:
            last = self._node("Mul", [last, self._constant("outputs.deviation", trained.after.deviation)])
            last = self._node("Add", [last, self._constant("outputs.mean", trained.after.mean)])
        return Model(
            tuple(self._ending_in(last)),
            self._constants,
            {"input": ("N", trained.input_size)},
            {"output": ("N", trained.output_size)},
            trained.title or "network",
            ABOUT,
            self._metadata(),
        )

    def _inputs(self) -> dict[int, str]:
        trained, value = self._trained, "input"
        if trained.before is not None:
            value = self._node("Sub", [value, self._constant("inputs.mean", trained.before.mean)])
            value = self._node("Div", [value, self._constant("inputs.deviation", trained.before.deviation)])
        if len(trained.inputs) == 1:
            return {trained.inputs[0].id: value}
        sizes = self._constant("inputs.sizes", np.array([layer.size for layer in trained.inputs]))
        names = {layer.id: self._name(layer.name) for layer in trained.inputs}
        self._nodes.append(Node("Split", (value, sizes), tuple(names.values()), {"axis": 1}, "inputs"))
        return names

    def _layer(self, layer: TrainedLayer, values: Mapping[int, str]) -> str:
        for name, value in layer.settings.items():
            if value and not np.float32(value):
                what = f"ONNX has no {layer.activation.title} with {name} = {value:g}, which {layer.name} has"
                raise FileError(what, "in float32 that is 0", "choose a larger one, or another format")
        sources = [values[block.source.id] for block in layer.blocks]
        fed = sources[0] if len(sources) == 1 else self._node("Concat", sources, {"axis": 1}, f"{layer.name}.in")
        weight = self._constant(f"{layer.name}.weight", layer.weight.T)
        bias = self._constant(f"{layer.name}.bias", layer.bias)
        z = self._node("Gemm", [fed, weight, bias], {"transB": 1}, layer.name)
        if layer.key in NATIVE:
            operator, attributes = NATIVE[layer.key]
            settings = {name: float(value) for name, value in layer.settings.items()}
            return self._node(operator, [z], {**attributes, **settings}) if operator else z
        return self._expr(layer.formula, z, layer)

    def _expr(self, expr: Expr, z: str, layer: TrainedLayer) -> str:
        """The value of a formula of z; units are axis 1 here, as samples are rows."""
        if isinstance(expr, Const):
            return self._constant(f"{expr.value:.9g}", np.array(expr.value))
        if isinstance(expr, Ref) and expr.name == "z":
            return z
        if isinstance(expr, Named):
            return self._expr(expr.body, z, layer)
        if isinstance(expr, Call) and expr.function in COMPOSED:
            return self._expr(COMPOSED[expr.function](*expr.args), z, layer)
        if isinstance(expr, Call) and expr.function in FUNCTIONS:
            return self._node(FUNCTIONS[expr.function], [self._expr(arg, z, layer) for arg in expr.args])
        if isinstance(expr, Sum) and expr.axis == 0:
            axes = self._constant("axis.1", np.array([1]))
            return self._node("ReduceSum", [self._expr(expr.args[0], z, layer), axes], {"keepdims": 1})
        if isinstance(expr, Max) and expr.axis == 0 and len(expr.args) == 1:
            return self._node("ReduceMax", [self._expr(expr.args[0], z, layer)], {"axes": (1,), "keepdims": 1})
        raise FileError(
            f"ONNX has no {layer.activation.title}, which {layer.name} has", "it has no such operator",
            "choose another activation and train again, or another format",
        )  # fmt: skip

    def _constant(self, name: str, array: Array) -> str:
        same = self._constants.get(name)
        if same is not None and same.shape == array.shape and np.array_equal(same, array, equal_nan=True):
            return name
        name = self._name(name)
        self._constants[name] = array
        return name

    def _node(
        self, operator: str, inputs: list[str], attributes: Mapping[str, Attribute] | None = None, name: str = ""
    ) -> str:
        output = self._name(f"{name}.z" if operator == "Gemm" else name or operator.lower())
        self._nodes.append(Node(operator, tuple(inputs), (output,), attributes or {}, name or output))
        return output

    def _name(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}.{number}"
        self._taken.add(name)
        return name

    def _ending_in(self, last: str) -> list[Node]:
        """The nodes, the one that makes the last value calling it output."""
        nodes = []
        for node in self._nodes:
            outputs = tuple("output" if name == last else name for name in node.outputs)
            nodes.append(Node(node.operator, node.inputs, outputs, node.attributes, node.name))
        return nodes

    def _metadata(self) -> dict[str, str]:
        trained = self._trained
        lists = {"inputs": trained.input_names, "outputs": trained.output_names, "classes": trained.classes}
        return {name: json.dumps(list(names)) for name, names in lists.items() if names}
