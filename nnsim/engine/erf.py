"""The error function erf(x) = 2/√π ∫₀ˣ exp(−t²) dt for whole arrays, with NumPy alone.

A table holds erf and its first five derivatives at the points k/1024 from 0 to 6; an argument is at most 1/2048 away
from one of them, and there the Taylor series of degree 5 is exact to the last bits (its remainder is below 1e-20). The
relative error stays under 4e-16. From 6 on erf is 1. The derivatives follow from f'' = −2 x f' (Abramowitz and Stegun,
"Handbook of Mathematical Functions", 7.1.19).
"""

import math
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

_PER_UNIT = 1024
_END = 6.0
_DEGREE = 5


@cache
def _table() -> NDArray[np.float64]:
    """Row n holds the Taylor coefficient of degree n at each point."""
    x = np.arange(int(_END * _PER_UNIT) + 1) / _PER_UNIT
    derivatives = [np.array([math.erf(point) for point in x]), 2.0 / math.sqrt(math.pi) * np.exp(-(x**2))]
    derivatives.append(-2.0 * x * derivatives[1])
    for n in range(2, _DEGREE):
        derivatives.append(-2.0 * (x * derivatives[n] + (n - 1) * derivatives[n - 1]))
    return np.array([derivative / math.factorial(n) for n, derivative in enumerate(derivatives)])


def erf(x: NDArray[Any], out: NDArray[Any]) -> NDArray[Any]:
    """erf of each element, into `out`, which may be `x` itself; NaN stays NaN."""
    size = np.abs(x, dtype=np.float64)
    point = np.rint(np.fmin(size, _END) * _PER_UNIT)  # NaN looks up the last point, and stays in `size`
    coefficients = _table().take(point.astype(np.intp), 1)
    away = np.minimum(size, _END) - point / _PER_UNIT
    value = coefficients[_DEGREE] * away
    for n in range(_DEGREE - 1, 0, -1):
        value = (value + coefficients[n]) * away
    np.copysign(value + coefficients[0], x, out, casting="same_kind")
    return out
