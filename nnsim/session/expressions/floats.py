"""Arithmetic on plain floats as NumPy does it: inf and NaN instead of exceptions and complex numbers."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np


def divide(left: float, right: float) -> float:
    """left / right; inf or NaN where right is 0."""
    try:
        return left / right
    except ZeroDivisionError:
        return math.nan if left == 0 or math.isnan(left) else math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """left modulo right, with the sign of right; NaN where right is 0."""
    try:
        return left % right
    except ZeroDivisionError:
        return math.nan


def power(base: float, exponent: float) -> float:
    """base ** exponent as NumPy has it: NaN for a root of a negative number, inf for what is too large."""
    with np.errstate(all="ignore"):
        return float(np.float64(base) ** np.float64(exponent))


def smaller(left: float, right: float) -> float:
    """The smaller of two; NaN where one is."""
    return left if left < right or math.isnan(left) else right


def larger(left: float, right: float) -> float:
    """The larger of two; NaN where one is."""
    return left if left > right or math.isnan(left) else right


def exp(value: float) -> float:
    """e to the power of the value; inf where that is too large."""
    try:
        return math.exp(value)
    except OverflowError:
        return math.inf


def log(value: float) -> float:
    """The natural logarithm; −inf of 0, NaN of less."""
    if value > 0:
        return math.log(value)
    return -math.inf if value == 0 else math.nan


def sqrt(value: float) -> float:
    """The square root; NaN of a negative number."""
    return math.sqrt(value) if value >= 0 else math.nan


def sign(value: float) -> float:
    """−1, 0 or 1; NaN of NaN."""
    return value if math.isnan(value) else float(value > 0) - (value < 0)


UNARY: dict[str, Callable[[float], Any]] = {
    "abs": abs,
    "norm": abs,
    "sqrt": sqrt,
    "exp": exp,
    "log": log,
    "sign": sign,
    "isnan": math.isnan,
    "isfinite": math.isfinite,
}
BINARY: dict[str, Callable[[float, float], float]] = {
    "/": divide,
    "%": remainder,
    "**": power,
    "min": smaller,
    "max": larger,
}
