"""The functions of `engine/functions.py` for one number, as compiled programs call them by name.

They stand here over float64; `functions` gives them over either type.
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
    LOG_FLOOR,
    LOG_LEAST,
    ONE,
    REAL,
    TWO,
    ZERO,
    exp,
    near_expm1,
)

Compile = Callable[[FunctionType], Any]


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
    size = abs(x)
    size = min(size, FLAT)
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


def functions(kind: str, compiled: Compile) -> dict[str, Any]:
    """All functions by name for float64 or float32, each handed to `compiled`, and calling one another so."""
    names: dict[str, Any] = {**_HERE, **vars(double if kind == "float64" else single)}
    own = {name: value for name, value in _HERE.items() if _is_own(value, __name__)}
    base = {name: value for name, value in names.items() if _is_own(value, names["exp"].__module__)}
    for name, function in {**base, **own}.items():
        names[name] = compiled(FunctionType(function.__code__, names, name))
    return {name: names[name] for name in ("exp", *own)} | {"abs": abs}


def _is_own(value: Any, module: str) -> bool:
    return isinstance(value, FunctionType) and value.__module__ == module
