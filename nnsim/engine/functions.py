"""The elementwise functions that formulas are made of: how each is computed and how it is written.

A function is computed by one NumPy ufunc, or by a chain of calls, always into a given output array, which may be one of
the inputs. Some are written as in a textbook and computed in a form that neither overflows nor divides by 0.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.erf import erf

Array = NDArray[Any]
Calls = list[Callable[[], Any]]

LOG_FLOOR = -100.0  # ln of an output that has reached 0, as in PyTorch's BCELoss
DIVISOR_FLOOR = 1e-12  # what an output's distance from 0 or 1 counts as at least, in a slope; the same


@dataclass(frozen=True)
class Function:
    """One elementwise function: its NumPy routine `routine(*inputs, out)` and its text and LaTeX patterns.

    With `chain` the routine returns the calls to make instead. `tight` is the precedence from which on an argument
    needs no brackets; a fraction in LaTeX needs none at all (`latex_tight`, `latex_precedence`).
    """

    name: str
    routine: Callable[..., Any]
    text: str
    latex: str
    precedence: int = 9
    tight: tuple[int, ...] = ()
    boolean: bool = False
    chain: bool = False
    latex_tight: tuple[int, ...] | None = None
    latex_precedence: int | None = None

    def bind(self, *operands: Array) -> Calls:
        """The calls that compute the function of the inputs into the last operand."""
        return self.routine(*operands) if self.chain else [partial(self.routine, *operands)]

    def compute(self, *operands: Array) -> None:
        """Compute the function of the inputs into the last operand."""
        if not self.chain:
            self.routine(*operands)
            return
        for call in self.bind(*operands):
            call()


def _keyword(ufunc: Callable[..., Any], left: Array, right: Array, out: Array) -> Callable[[], Any]:
    """NumPy 2.4 deprecates a third positional argument of maximum and minimum; a partial with a keyword is slower."""

    def call() -> None:
        ufunc(left, right, out=out)

    return call


def _maximum(left: Array, right: Array, out: Array) -> Calls:
    return [_keyword(np.maximum, left, right, out)]


def _minimum(left: Array, right: Array, out: Array) -> Calls:
    return [_keyword(np.minimum, left, right, out)]


def _where(condition: Array, then: Array, otherwise: Array, out: Array) -> None:
    np.copyto(out, np.where(condition, then, otherwise))  # measured: faster than copyto with a mask, and than putmask


def _logistic(x: Array, out: Array) -> Calls:
    """exp may become inf, and then the value is exactly 0: the right one."""
    one = np.ones((), out.dtype)
    return [
        partial(np.negative, x, out),
        partial(np.exp, out, out),
        partial(np.add, out, one, out),
        partial(np.reciprocal, out, out),
    ]


def _softplus(x: Array, out: Array) -> Calls:
    """max(0, x) + ln(1 + exp(−|x|)): ten times faster than np.logaddexp on large arrays."""
    above, zero = np.empty(out.shape, out.dtype), np.zeros((), out.dtype)
    return [
        _keyword(np.maximum, x, zero, above),
        partial(np.abs, x, out),
        partial(np.negative, out, out),
        partial(np.exp, out, out),
        partial(np.log1p, out, out),
        partial(np.add, out, above, out),
    ]


def _clipped_log(x: Array, out: Array) -> Calls:
    """The argument is clipped below the floor, since float32 has no e^−100 (its nearest is e^−99.98)."""
    least, floor = np.array(np.exp(LOG_FLOOR - 1), out.dtype), np.array(LOG_FLOOR, out.dtype)
    return [
        _keyword(np.maximum, x, least, out),
        partial(np.log, out, out),
        _keyword(np.maximum, out, floor, out),
    ]


def _clipped_div(left: Array, right: Array, out: Array) -> Calls:
    floor, divisor = np.array(DIVISOR_FLOOR, out.dtype), np.empty(np.shape(right), out.dtype)
    return [_keyword(np.maximum, right, floor, divisor), partial(np.divide, left, divisor, out)]


_TABLE = (
    Function("add", np.add, "{0} + {1}", "{0} + {1}", 1, (1, 2)),
    Function("sub", np.subtract, "{0} − {1}", "{0} - {1}", 1, (1, 2)),
    Function("mul", np.multiply, "{0} ⊙ {1}", r"{0} \odot {1}", 3, (3, 3)),
    Function("div", np.divide, "{0} / {1}", r"\frac{{{0}}}{{{1}}}", 3, (3, 4), latex_tight=(0, 0), latex_precedence=9),
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
    Function(
        "logistic",
        _logistic,
        "1 / (1 + exp(−{0}))",
        r"\frac{{1}}{{1 + e^{{-{0}}}}}",
        3,
        (3,),
        chain=True,
        latex_precedence=9,
    ),
    Function("softplus", _softplus, "ln(1 + exp({0}))", r"\ln\left(1 + e^{{{0}}}\right)", chain=True),
    Function("erf", erf, "erf({0})", r"\mathrm{{erf}}\left({0}\right)"),
    Function("cos", np.cos, "cos({0})", r"\cos\left({0}\right)"),
    Function("floor", np.floor, "⌊{0}⌋", r"\left\lfloor{0}\right\rfloor"),
    Function("maximum", _maximum, "max({0}, {1})", r"\max\left({0},\, {1}\right)", chain=True),
    Function("minimum", _minimum, "min({0}, {1})", r"\min\left({0},\, {1}\right)", chain=True),
    Function("clipped_log", _clipped_log, "ln({0})", r"\ln\left({0}\right)", chain=True),
    Function(
        "clipped_div",
        _clipped_div,
        "{0} / {1}",
        r"\frac{{{0}}}{{{1}}}",
        3,
        (3, 4),
        chain=True,
        latex_tight=(0, 0),
        latex_precedence=9,
    ),
    Function("greater", np.greater, "{0} > {1}", "{0} > {1}", 0, (1, 1), True),
    Function("greater_equal", np.greater_equal, "{0} ≥ {1}", r"{0} \ge {1}", 0, (1, 1), True),
    Function("less", np.less, "{0} < {1}", "{0} < {1}", 0, (1, 1), True),
    Function("less_equal", np.less_equal, "{0} ≤ {1}", r"{0} \le {1}", 0, (1, 1), True),
    Function("both", np.logical_and, "{0} and {1}", r"{0} \wedge {1}", 0, (0, 0), True),
    Function("either", np.logical_or, "{0} or {1}", r"{0} \vee {1}", 0, (0, 0), True),
    Function(
        "where", _where, "{{{1} if {0}, else {2}}}", r"\begin{{cases}}{1} & {0}\\{2} & \text{{else}}\end{{cases}}"
    ),
)

FUNCTIONS: dict[str, Function] = {function.name: function for function in _TABLE}
