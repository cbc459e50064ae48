"""How numbers are written and read in the window: short on the canvas, long in the inspector, full when copied."""

import math
import re
from typing import Any

import numpy as np

from nnsim.kit.errors import ArgumentError

NOT_YET = "not yet"
MINUS = "\u2212"
_PLAIN = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def short(x: Any) -> str:
    """A number in 4 significant digits, for the canvas: "0.5933", "−1.2e−5"."""
    return _special(x) or _typeset(f"{float(x) + 0.0:.4g}")


def long(x: Any) -> str:
    """A number with 9 decimals, for the inspector; very large and very small ones with an exponent."""
    special = _special(x)
    if special:
        return special
    value = float(x) + 0.0
    if value == 0 or 1e-4 <= abs(value) < 1e7:
        return _typeset(f"{value:.9f}")
    return _typeset(f"{value:.9e}")


def full(x: Any) -> str:
    """A number with all its digits, as Python writes it, so that other programs can read it."""
    if x is None:
        return NOT_YET
    return str(x) if isinstance(x, np.floating) else repr(float(x))


def percent(x: Any) -> str:
    """A share as a percentage with one decimal: "97.2 %"."""
    return _special(x) or f"{float(x) * 100:.1f}\u202f%".replace("-", MINUS)


def parse(text: str) -> float:
    """The number that was typed, plain or with an exponent; ArgumentError for anything else."""
    plain = text.strip().replace(MINUS, "-")
    if not _PLAIN.fullmatch(plain):
        remedy = "write the decimal point as '.'" if "," in plain else "type a number such as 0.5, -2 or 1e-3"
        raise ArgumentError(f"{_clip(text)!r} is not a number" if plain else "a number is missing", "", remedy)
    value = float(plain)
    if not math.isfinite(value):
        raise ArgumentError(f"{_clip(text)!r} is too large", "", "type a number below 1.8e308")
    return value


def _special(x: Any) -> str:
    if x is None:
        return NOT_YET
    value = float(x)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    return ""


def _typeset(text: str) -> str:
    digits, mark, exponent = text.partition("e")
    if mark:
        digits = f"{digits}e{int(exponent)}"
    return digits.replace("-", MINUS)


def _clip(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 40 else text[:37] + "..."
