"""What `elementary.py` needs for float64: constants, a polynomial, powers of two; `single.py` has them for float32."""

import math
from typing import Any

import numpy as np

from nnsim.engine import functions as meant

REAL = np.float64
ZERO, HALF, ONE, TWO, INFINITE = 0.0, 0.5, 1.0, 2.0, math.inf
MOST, LEAST = 709.782712893384, -745.2  # above it exp is infinite, below it 0
FAR = 40.0  # from here on exp(x) − 1 and exp(x) are the same number
FLAT = 22.0  # from here on tanh(x) is 1
LOG_FLOOR, LOG_LEAST, DIVISOR_FLOOR = meant.LOG_FLOOR, math.exp(meant.LOG_FLOOR - 1.0), meant.DIVISOR_FLOOR

PER_LN2, LN2_HIGH, LN2_LOW = 1.4426950408889634, 6.93147180369123816490e-01, 1.90821492927058770002e-10
_ALIGN = 6755399441055744.0 + 1023.0  # added to a small whole number, its last bits are that number's exponent
_C2, _C3, _C4, _C5, _C6, _C7 = (1.0 / math.factorial(n) for n in range(2, 8))
_C8, _C9, _C10, _C11, _C12, _C13 = (1.0 / math.factorial(n) for n in range(8, 14))


def tail(r: Any) -> Any:
    """exp(r) − 1 for |r| ≤ ln 2 / 2."""
    high = ((((_C13 * r + _C12) * r + _C11) * r + _C10) * r + _C9) * r + _C8
    low = ((((high * r + _C7) * r + _C6) * r + _C5) * r + _C4) * r + _C3
    return (low * r + _C2) * r * r + r


def power_of_two(n: Any) -> Any:
    """2ⁿ for a whole number n."""
    bits = np.float64(n + _ALIGN).view(np.int64) << 52
    return np.int64(bits).view(np.float64)
