"""The elementwise functions that formulas are made of: how each is computed and how it is written.

A function is computed by a NumPy ufunc, or by a chain of in-place calls, always into a given output array.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.erf import erf

Array = NDArray[Any]


@dataclass(frozen=True)
class Function:
    """One elementwise function: its NumPy routine `compute(*inputs, out)` and its text and LaTeX patterns."""

    name: str
    compute: Callable[..., Any]
    text: str
    latex: str
    precedence: int = 9
    tight: tuple[int, ...] = ()
    boolean: bool = False


def _where(condition: Array, then: Array, otherwise: Array, out: Array) -> None:
    np.copyto(out, np.where(condition, then, otherwise))


_TABLE = (
    Function("add", np.add, "{0} + {1}", "{0} + {1}", 1, (1, 2)),
    Function("sub", np.subtract, "{0} − {1}", "{0} - {1}", 1, (1, 2)),
    Function("mul", np.multiply, "{0} ⊙ {1}", r"{0} \odot {1}", 3, (3, 3)),
    Function("div", np.divide, "{0} / {1}", r"\frac{{{0}}}{{{1}}}", 3, (3, 4)),
    Function("neg", np.negative, "−{0}", "-{0}", 2, (3,)),
    Function("power", np.power, "{0}^{1}", "{{{0}}}^{{{1}}}", 6, (7, 7)),
    Function("square", np.square, "{0}²", "{{{0}}}^{{2}}", 6, (7,)),
    Function("sqrt", np.sqrt, "√({0})", r"\sqrt{{{0}}}"),
    Function("abs", np.abs, "|{0}|", r"\left|{0}\right|"),
    Function("sign", np.sign, "sign({0})", r"\mathrm{{sign}}\left({0}\right)"),
    Function("exp", np.exp, "exp({0})", "e^{{{0}}}"),
    Function("expm1", np.expm1, "exp({0}) − 1", "e^{{{0}}} - 1", 1),
    Function("log", np.log, "ln({0})", r"\ln\left({0}\right)"),
    Function("log1p", np.log1p, "ln(1 + {0})", r"\ln\left(1 + {0}\right)"),
    Function("logaddexp", np.logaddexp, "ln(exp({0}) + exp({1}))", r"\ln\left(e^{{{0}}} + e^{{{1}}}\right)"),
    Function("tanh", np.tanh, "tanh({0})", r"\tanh\left({0}\right)"),
    Function("erf", erf, "erf({0})", r"\mathrm{{erf}}\left({0}\right)"),
    Function("cos", np.cos, "cos({0})", r"\cos\left({0}\right)"),
    Function("floor", np.floor, "⌊{0}⌋", r"\left\lfloor{0}\right\rfloor"),
    Function("maximum", np.maximum, "max({0}, {1})", r"\max\left({0},\, {1}\right)"),
    Function("minimum", np.minimum, "min({0}, {1})", r"\min\left({0},\, {1}\right)"),
    Function("greater", np.greater, "{0} > {1}", "{0} > {1}", 0, (1, 1), True),
    Function("greater_equal", np.greater_equal, "{0} ≥ {1}", r"{0} \ge {1}", 0, (1, 1), True),
    Function("less", np.less, "{0} < {1}", "{0} < {1}", 0, (1, 1), True),
    Function("less_equal", np.less_equal, "{0} ≤ {1}", r"{0} \le {1}", 0, (1, 1), True),
    Function("both", np.logical_and, "{0} and {1}", r"{0} \wedge {1}", 0, (0, 0), True),
    Function("either", np.logical_or, "{0} or {1}", r"{0} \vee {1}", 0, (0, 0), True),
    Function("where", _where, "{{{1} if {0}, else {2}}}", r"\begin{{cases}}{1} & {0}\\{2} & \text{{else}}\end{{cases}}"),
)

FUNCTIONS: dict[str, Function] = {function.name: function for function in _TABLE}
