"""exp and exp(x) − 1 for float64, written so that loops over them are vectorized; `single.py` is their float32 form.

x = n ln 2 + r, and exp(x) is 2ⁿ times a polynomial in r (Cody and Waite, "Software manual for the elementary
functions", 1980). Both are exact to a unit or two in the last place; what overflows is inf, and NaN stays NaN.
"""

import math
from typing import Any

import numpy as np

REAL = np.float64
ZERO, HALF, ONE, TWO, INFINITE = 0.0, 0.5, 1.0, 2.0, math.inf
MOST, LEAST = 709.782712893384, -745.2  # above it exp is infinite, below it 0
FAR = 40.0  # from here on exp(x) − 1 and exp(x) are the same number
FLAT = 22.0  # from here on tanh(x) is 1
LOG_FLOOR, LOG_LEAST, DIVISOR_FLOOR = -100.0, math.exp(-101.0), 1e-12  # as in engine/functions.py

_PER_LN2, _LN2_HIGH, _LN2_LOW = 1.4426950408889634, 6.93147180369123816490e-01, 1.90821492927058770002e-10
_ALIGN = 6755399441055744.0 + 1023.0  # added to a small whole number, its last bits are that number's exponent
_C2, _C3, _C4, _C5, _C6, _C7 = (1.0 / math.factorial(n) for n in range(2, 8))
_C8, _C9, _C10, _C11, _C12, _C13 = (1.0 / math.factorial(n) for n in range(8, 14))


def _tail(r: Any) -> Any:
    """exp(r) − 1 for |r| ≤ ln 2 / 2."""
    high = ((((_C13 * r + _C12) * r + _C11) * r + _C10) * r + _C9) * r + _C8
    low = ((((high * r + _C7) * r + _C6) * r + _C5) * r + _C4) * r + _C3
    return (low * r + _C2) * r * r + r


def _power_of_two(n: Any) -> Any:
    bits = np.float64(n + _ALIGN).view(np.int64) << 52
    return np.int64(bits).view(np.float64)


def exp(x: Any) -> Any:
    """e to the x."""
    y = MOST if x > MOST else (max(x, LEAST))
    n = np.floor(y * _PER_LN2 + HALF)
    r = (y - n * _LN2_HIGH) - n * _LN2_LOW
    first = np.floor(n * HALF)
    value = (ONE + _tail(r)) * _power_of_two(first) * _power_of_two(n - first)
    return INFINITE if x > MOST else (ZERO if x < LEAST else value)


def near_expm1(x: Any) -> Any:
    """exp(x) − 1 for x up to `FAR`."""
    y = FAR if x > FAR else (max(x, -FAR))
    n = np.floor(y * _PER_LN2 + HALF)
    r = (y - n * _LN2_HIGH) - n * _LN2_LOW
    power = _power_of_two(n)
    return _tail(r) * power + (power - ONE)
