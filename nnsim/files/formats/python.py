"""Python: a module with a function `predict(rows)` that needs NumPy alone and computes what nnsim computes.

The weights stand in the source with all their digits, so nothing is rounded: W is (1 + inputs, units) with the biases
in row 0, and inside a sample is a column, as in nnsim. The preparation of inputs and outputs is in it, and so are
softmax and the names of the classes. It has no `eval` and opens no file.
"""

import numpy as np

from nnsim.files.carrying import cuts_as_zero
from nnsim.files.formats import Format
from nnsim.files.formats._code import (
    Functions,
    Language,
    about,
    activations,
    bodies,
    heading,
    layer_names,
    matrix,
    number,
    wrapped,
)
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.files.weights import Array, join

_OWN = {
    "sum": "def {own}sum(x):\n    return np.ones((1, len(x)), dtype=x.dtype) @ x",
    "softplus": "def {own}softplus(x):\n    return np.maximum(x, 0.0) + np.log1p(np.exp(-np.abs(x)))",
    "erf": "def {own}erf(x):\n    return np.vectorize(math.erf, otypes=[x.dtype])(x)",
}
_NUMPY = {
    "power": "power", "square": "square", "sqrt": "sqrt", "abs": "abs", "sign": "sign", "exp": "exp",
    "expm1": "expm1", "log": "log", "log1p": "log1p", "tanh": "tanh", "cos": "cos", "floor": "floor",
    "maximum": "maximum", "minimum": "minimum", "both": "logical_and", "either": "logical_or", "where": "where",
}  # fmt: skip
_CALLS = {
    name: f"np.{function}({', '.join(f'{{{at}}}' for at in range(3 if name == 'where' else arguments))})"
    for name, function in _NUMPY.items()
    for arguments in [2 if name in ("power", "maximum", "minimum", "both", "either") else 1]
}
PYTHON = Language(
    title="Python",
    calls={
        **_CALLS,
        "logistic": "np.reciprocal(1.0 + np.exp(-({0})))",
        "softplus": "{own}softplus({0})",
        "erf": "{own}erf({0})",
        "sum": "{own}sum({0})",
        "max": "np.max({0}, axis=0, keepdims=True)",
    },
    own=_OWN,
    number=lambda value: number(value, "np.nan", "np.inf"),
    text=ascii,
)


def _write(trained: Trained) -> bytes:
    functions = Functions(PYTHON, "_")
    named = activations(trained)
    written, names = bodies(functions, named), layer_names(trained)
    how = "Use it from Python: predict([[...], ...]) gives a row of outputs for each row."
    lines = ['"""', *about(trained), "", how, '"""', "", *_imports(functions), ""]
    lines += [f"INPUTS = {_texts(trained.names_in)}", f"OUTPUTS = {_texts(trained.names_out)}"]
    lines += [f"CLASSES = {_texts(trained.classes)}"] if trained.classes else []
    for what, part in (("INPUT", trained.before), ("OUTPUT", trained.after)):
        if part is not None:
            lines += _array(f"{what}_MEAN", part.mean) + _array(f"{what}_DEVIATION", part.deviation)
    for layer in trained.layers:
        lines += ["", f"# {heading(layer, names)}"]
        lines += _array(f"W_{names[layer.layer.id]}", join(layer.weight, layer.bias))
    for source in functions.brought():
        lines += ["", "", *source.splitlines()]
    kept = "z" if trained.dtype == "float64" else "z.astype(np.float32)"
    for name, body in written.items():
        lines += ["", "", f"def phi_{name}(z):", *(f"    {line}" for line in body), f"    return {kept}"]
    lines += ["", "", *_predict(trained, names, named)]
    lines += ["", "", *_classify(trained)] if trained.classes else []
    return ("\n".join(lines) + "\n").encode("ascii")


def _imports(functions: Functions) -> list[str]:
    erf = any("math." in source for source in functions.brought())
    return [*(["import math", ""] if erf else []), "import numpy as np"]


def _texts(names: tuple[str, ...]) -> str:
    return f"({', '.join(map(PYTHON.text, names))}{',' if len(names) == 1 else ''})"


def _array(name: str, array: Array) -> list[str]:
    kind = "" if array.dtype == np.float64 else ", dtype=np.float32"
    if array.ndim == 1:
        numbers = wrapped([PYTHON.number(value) for value in array.tolist()], "    ")
        return [f"{name} = np.array([", *numbers, f"]{kind})"]
    return matrix(f"{name} = np.array([", array, f"]{kind})", PYTHON)


def _predict(trained: Trained, names: dict[int, str], named: dict[str, tuple[str, TrainedLayer]]) -> list[str]:
    size = trained.input_size
    lines = [
        "def predict(rows):",
        f'    """The outputs, a row of {trained.output_size} for each row of {size} inputs."""',
        "    rows = np.atleast_2d(np.asarray(rows, dtype=float))",
        f"    if rows.ndim != 2 or rows.shape[1] != {size}:",
        f'        raise ValueError("a row has {size} inputs")',
    ]
    value = "(rows - INPUT_MEAN) / INPUT_DEVIATION" if trained.before is not None else "rows"
    value = value if trained.dtype == "float64" else f"np.asarray({value}, dtype=np.float32)"
    body = [f"x = np.ascontiguousarray(np.transpose({value}))", "one = np.ones((1, x.shape[1]), dtype=x.dtype)"]
    column = 0
    for layer in trained.inputs:
        whole = len(trained.inputs) == 1
        body.append(f"o_{names[layer.id]} = x" + ("" if whole else f"[{column}:{column + layer.size}]"))
        column += layer.size
    for made in trained.layers:
        name = names[made.layer.id]
        fed = ", ".join(f"o_{names[block.source.id]}" for block in made.blocks)
        z = f"W_{name}.T @ np.concatenate([one, {fed}])"
        z = f"phi_{named[made.name][0]}({z})" if made.name in named else z
        body.append(f"o_{name} = {z}")
    outputs = [f"o_{names[layer.layer.id]}" for layer in trained.outputs_of]
    joined = outputs[0] if len(outputs) == 1 else f"np.concatenate([{', '.join(outputs)}])"
    scaled = " * OUTPUT_DEVIATION + OUTPUT_MEAN" if trained.after is not None else ""
    body += [f"y = np.ascontiguousarray(np.transpose({joined}))", f"return y.astype(float){scaled}"]
    return [*lines, '    with np.errstate(all="ignore"):', *(f"        {line}" for line in body)]


def _classify(trained: Trained) -> list[str]:
    which = "[int(row[0] > 0.5)]" if trained.output_size == 1 else "[int(np.argmax(row))]"
    return [
        "def classify(rows):",
        '    """The name of the class of each row of inputs."""',
        f"    return [CLASSES{which} for row in predict(rows)]",
    ]


PART = Format(
    title="Python",
    help="A module with a function predict(rows), which needs NumPy alone; all digits are kept.",
    ending="py",
    write=_write,
    leaves_out=cuts_as_zero,
    text=True,
)
