"""What `elementary.py` needs for float32: as in `double.py`, with a shorter polynomial."""

import math
from typing import Any

import numpy as np

from nnsim.engine import functions as meant

REAL = np.float32
ZERO, HALF, ONE, TWO, INFINITE = (np.float32(value) for value in (0.0, 0.5, 1.0, 2.0, math.inf))
MOST, LEAST = np.float32(88.72283), np.float32(-104.0)
FAR, FLAT = np.float32(20.0), np.float32(10.0)
LOG_FLOOR, LOG_LEAST = np.float32(meant.LOG_FLOOR), np.float32(math.exp(meant.LOG_FLOOR - 1.0))
DIVISOR_FLOOR = np.float32(meant.DIVISOR_FLOOR)

PER_LN2, LN2_HIGH, LN2_LOW = np.float32(1.4426950408889634), np.float32(0.693359375), np.float32(-2.12194440e-4)
_ALIGN = np.float32(12582912.0 + 127.0)
_PLACES = np.int32(23)
_C2, _C3, _C4, _C5, _C6, _C7 = (np.float32(1.0 / math.factorial(n)) for n in range(2, 8))


def tail(r: Any) -> Any:
    """exp(r) − 1 for |r| ≤ ln 2 / 2."""
    low = (((_C7 * r + _C6) * r + _C5) * r + _C4) * r + _C3
    return (low * r + _C2) * r * r + r


def power_of_two(n: Any) -> Any:
    """2ⁿ for a whole number n."""
    bits = np.int32(np.float32(n + _ALIGN).view(np.int32) << _PLACES)
    return np.int32(bits).view(np.float32)
