"""The functions of `engine/functions.py` for one number, as compiled programs call them by name.

They stand here over float64; `functions` gives them over either type. They are written so that loops over them are
vectorized, and NaN stays NaN: in `max(x, y)` and `min(x, y)` it does so as the first of the two.

x = n ln 2 + r, and exp(x) is 2ⁿ times a polynomial in r (Cody and Waite, "Software manual for the elementary
functions", 1980). It and exp(x) − 1 are exact to a unit or two in the last place; what overflows is inf.
"""

import math
from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from nnsim.engine.fused import double, single
from nnsim.engine.fused.double import (
    DIVISOR_FLOOR,
    FAR,
    FLAT,
    HALF,
    INFINITE,
    LEAST,
    LN2_HIGH,
    LN2_LOW,
    LOG_FLOOR,
    LOG_LEAST,
    MOST,
    ONE,
    PER_LN2,
    REAL,
    TWO,
    ZERO,
    power_of_two,
    tail,
)

Compile = Callable[[FunctionType], Any]


def exp(x: Any) -> Any:
    """e to the x."""
    y = MOST if x > MOST else max(x, LEAST)
    n = np.floor(y * PER_LN2 + HALF)
    r = (y - n * LN2_HIGH) - n * LN2_LOW
    first = np.floor(n * HALF)
    value = (ONE + tail(r)) * power_of_two(first) * power_of_two(n - first)
    return INFINITE if x > MOST else (ZERO if x < LEAST else value)


def near_expm1(x: Any) -> Any:
    """exp(x) − 1 for x up to `FAR`."""
    y = FAR if x > FAR else max(x, -FAR)
    n = np.floor(y * PER_LN2 + HALF)
    r = (y - n * LN2_HIGH) - n * LN2_LOW
    power = power_of_two(n)
    return tail(r) * power + (power - ONE)


def maximum(a: Any, b: Any) -> Any:
    """The larger one; NaN where one of them is."""
    return a if (a >= b) | (a != a) else b  # noqa: PLR0124


def minimum(a: Any, b: Any) -> Any:
    """The smaller one; NaN where one of them is."""
    return a if (a <= b) | (a != a) else b  # noqa: PLR0124


def where(condition: Any, then: Any, otherwise: Any) -> Any:
    """One or the other."""
    return then if condition else otherwise


def square(x: Any) -> Any:
    """x times x."""
    return x * x


def power(x: Any, y: Any) -> Any:
    """x to the y."""
    return x**y


def sqrt(x: Any) -> Any:
    """The square root; NaN below 0."""
    return REAL(np.sqrt(x))


def sign(x: Any) -> Any:
    """−1, 0 or 1."""
    return ONE if x > ZERO else (-ONE if x < ZERO else x)


def floor(x: Any) -> Any:
    """The next whole number below."""
    return REAL(np.floor(x))


def cos(x: Any) -> Any:
    """The cosine."""
    return REAL(math.cos(x)) if abs(x) < math.inf else REAL(math.nan)


def erf(x: Any) -> Any:
    """The error function."""
    return REAL(math.erf(x))


def log(x: Any) -> Any:
    """The natural logarithm: −inf of 0, NaN below."""
    return REAL(np.log(x))


def log1p(x: Any) -> Any:
    """ln(1 + x)."""
    return REAL(np.log1p(x))


def expm1(x: Any) -> Any:
    """exp(x) − 1."""
    return exp(x) if x > FAR else near_expm1(x)


def tanh(x: Any) -> Any:
    """The hyperbolic tangent."""
    size = min(abs(x), FLAT)
    power_less_one = near_expm1(TWO * size)
    value = power_less_one / (power_less_one + TWO)
    return -value if x < ZERO else value


def logistic(x: Any) -> Any:
    """1 / (1 + exp(−x))."""
    return ONE / (ONE + exp(-x))


def softplus(x: Any) -> Any:
    """ln(1 + exp(x))."""
    return maximum(x, ZERO) + log1p(exp(-abs(x)))


def logaddexp(a: Any, b: Any) -> Any:
    """ln(exp(a) + exp(b))."""
    return a + log(TWO) if a == b else maximum(a, b) + log1p(exp(-abs(a - b)))


def clipped_log(x: Any) -> Any:
    """The logarithm, not below its floor."""
    return maximum(log(maximum(x, LOG_LEAST)), LOG_FLOOR)


def clipped_div(a: Any, b: Any) -> Any:
    """a / b, where b counts as no less than its floor."""
    return a / maximum(b, DIVISOR_FLOOR)


_HERE = dict(globals())
_OWN = [name for name, value in _HERE.items() if isinstance(value, FunctionType) and value.__module__ == __name__]


def functions(kind: str, compiled: Compile) -> dict[str, Any]:
    """All functions by name for float64 or float32, each handed to `compiled`, and calling one another so."""
    names: dict[str, Any] = {**_HERE, **vars(double if kind == "float64" else single)}
    for name in ("tail", "power_of_two", *_OWN):
        names[name] = compiled(FunctionType(names[name].__code__, names, name))
    return {name: names[name] for name in _OWN if name != "near_expm1"} | {"abs": abs}
