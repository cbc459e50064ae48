"""JavaScript: an ES module with a function `predict(rows)` for browsers and Node; it needs nothing else.

Numbers are float64 with all their digits. W is (1 + inputs, units), the biases in row 0. The preparation of inputs and
outputs is in it, and so are softmax and the names of the classes.
"""

import json

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
from nnsim.files.trained import Trained
from nnsim.files.weights import Array, join

_ERF = """\
function erf(x) { // the series of positive terms, 2 / sqrt(pi) e^(-x^2) (x + 2 x^3 / 3 + 4 x^5 / 15 + ...)
    if (Math.abs(x) > 6) return Math.sign(x);
    let term = x, sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) sum += term *= 2 * x * x / (2 * n + 1);
    return Number.isNaN(x) ? x : 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}"""
_MATH = {
    "power": 2, "sqrt": 1, "abs": 1, "sign": 1, "exp": 1, "expm1": 1, "log": 1, "log1p": 1, "tanh": 1, "cos": 1,
    "floor": 1, "maximum": 2, "minimum": 2,
}  # fmt: skip
_NAMES = {"power": "pow", "maximum": "max", "minimum": "min"}
JAVASCRIPT = Language(
    title="JavaScript",
    calls={
        **{name: f"Math.{_NAMES.get(name, name)}({'{0}, {1}' if n == 2 else '{0}'})" for name, n in _MATH.items()},
        "square": "square({0})",
        "logistic": "(1.0 / (1.0 + Math.exp(-({0}))))",
        "softplus": "softplus({0})",
        "erf": "erf({0})",
        "both": "({0} && {1})",
        "either": "({0} || {1})",
        "where": "({0} ? {1} : {2})",
    },
    own={
        "square": "function square(x) {\n    return x * x;\n}",
        "softplus": ("function softplus(x) {\n    return Math.max(x, 0.0) + Math.log1p(Math.exp(-Math.abs(x)));\n}"),
        "erf": _ERF,
    },
    number=lambda value: number(value, "NaN", "Infinity"),
    text=json.dumps,
    real="let",
    index="let",
)
_DENSE = """\
// The net inputs of a layer: W has a row of biases, then one for each unit of the layers that feed it.
function dense(W, ...sources) {
    const z = W[0].slice();
    let row = 1;
    for (const o of sources) {
        for (let i = 0; i < o.length; i++, row++) {
            for (let j = 0; j < z.length; j++) z[j] += W[row][j] * o[i];
        }
    }
    return z;
}"""


def _write(trained: Trained) -> bytes:
    functions = Functions(JAVASCRIPT)
    named, names = activations(trained), layer_names(trained)
    written = bodies(functions, named)
    how = "Use it as a module: import { predict } from this file; predict([[...], ...]) gives a row for each row."
    lines = [f"// {line}" for line in (*about(trained), how)]
    lines += ["", *_list("export const inputs", trained.names_in), *_list("export const outputs", trained.names_out)]
    lines += _list("export const classes", trained.classes) if trained.classes else []
    for what, part in (("input", trained.before), ("output", trained.after)):
        if part is not None:
            lines += _numbers(f"{what}Mean", part.mean) + _numbers(f"{what}Deviation", part.deviation)
    for layer in trained.layers:
        lines += ["", f"// {heading(layer, names)}"]
        lines += matrix(f"const W_{names[layer.layer.id]} = [", join(layer.weight, layer.bias), "];", JAVASCRIPT)
    lines += ["", _DENSE]
    for source in functions.brought():
        lines += ["", source]
    for name, body in written.items():
        lines += ["", f"function phi_{name}(z) {{", "    const n = z.length;", *(f"    {line}" for line in body)]
        lines += ["    return z;", "}"]
    lines += ["", "function predictRow(row) {", *(f"    {line}" for line in _row(trained)), "}"]
    lines += ["", f"// The outputs, a row of {trained.output_size} for each row of {trained.input_size} inputs."]
    lines += ["export function predict(rows) {", "    return Array.from(rows, predictRow);", "}"]
    if trained.classes:
        largest = "y.reduce((best, value, i) => (value > y[best] ? i : best), 0)"  # some class, also where one is NaN
        which = "Number(y[0] > 0.5)" if trained.output_size == 1 else largest
        lines += ["", "// The name of the class of each row of inputs.", "export function classify(rows) {",
                  f"    return predict(rows).map((y) => classes[{which}]);", "}"]  # fmt: skip
    return ("\n".join(lines) + "\n").encode("ascii")


def _list(head: str, names: tuple[str, ...]) -> list[str]:
    return [f"{head} = [", *wrapped([JAVASCRIPT.text(name) for name in names], "    "), "];"]


def _numbers(name: str, array: Array) -> list[str]:
    return [f"const {name} = [", *wrapped([JAVASCRIPT.number(value) for value in array.tolist()], "    "), "];"]


def _row(trained: Trained) -> list[str]:
    """The statements that compute the outputs of one row."""
    names, named, size = layer_names(trained), activations(trained), trained.input_size
    lines = [f'if (row.length !== {size}) throw new RangeError("a row has {size} inputs");']
    value = "(x - inputMean[i]) / inputDeviation[i]" if trained.before is not None else "Number(x)"
    lines.append(f"const x = Array.from(row, (x, i) => {value});")
    column = 0
    for layer in trained.inputs:
        lines.append(f"const o_{names[layer.id]} = x.slice({column}, {column + layer.size});")
        column += layer.size
    for made in trained.layers:
        z = f"dense(W_{names[made.layer.id]}, {', '.join(f'o_{names[block.source.id]}' for block in made.blocks)})"
        z = f"phi_{named[made.name][0]}({z})" if made.name in named else z
        lines.append(f"const o_{names[made.layer.id]} = {z};")
    outputs = ", ".join(f"...o_{names[layer.layer.id]}" for layer in trained.outputs_of)
    scaled = ".map((y, i) => y * outputDeviation[i] + outputMean[i])" if trained.after is not None else ""
    return [*lines, f"return [{outputs}]{scaled};"]


PART = Format(
    title="JavaScript",
    help="A module with a function predict(rows) for web pages and Node; it needs nothing else.",
    ending="js",
    also=("mjs",),
    write=_write,
    leaves_out=cuts_as_zero,
    text=True,
)
