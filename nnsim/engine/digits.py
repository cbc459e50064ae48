"""How many digits the numbers in a formula need, so that what is written comes to what is computed.

Numbers are rounded to a few significant digits, and mostly that does no harm. Where nearly equal numbers are subtracted
it does: 0.99999999984 − 1 would be written 1 − 1 = −1.6e−10. There the numbers that matter get more digits.
"""

import math
from collections.abc import Mapping
from functools import reduce
from types import MappingProxyType
from typing import Any

import numpy as np

from nnsim.engine.expr import Array, Call, Const, Expr, Item, Max, Named, Ref, Total, apply, evaluate

MOST = 17  # with so many digits a float64 is written exactly
SLACK = 1.0  # units in the last digit of the result
_NUMBERS, _MADE = (Item, Const, Named), (Call, Total, Max)
_JOINED = {Total: np.add, Max: np.maximum}
_LOST = 4  # digits that an element of a matrix has at least


class Values:
    """The values that parts of formulas have among some numbers: each is computed once."""

    def __init__(self, numbers: Mapping[str, Array]) -> None:
        self.numbers = numbers
        self._found: dict[int, tuple[Expr, float | None]] = {}  # by the part itself, which is kept as long

    def of(self, part: Expr) -> float | None:
        """The value of a part; None where it is not a single number."""
        known = self._found.get(id(part))
        if known is not None:
            return known[1]
        value = evaluate(part, self.numbers)
        found = float(value if isinstance(value, np.generic) else value.item()) if value.size == 1 else None
        self._found[id(part)] = part, found
        return found


def finer(
    expr: Expr, values: Values, digits: int, least: Mapping[float, int] = MappingProxyType({})
) -> dict[float, int]:
    """The values in a formula of single numbers that need more significant digits than these, and how many.

    What is written then comes to the value within one unit in the last of so many significant digits of it. Some values
    may have more digits already: at `least` so many.
    """
    numbers = values.numbers
    written = _written(expr, values)
    if written is None:
        return {}
    operands = {node: value for node, value in written.items() if _short(value, digits) != value}
    if not operands:
        return {}
    exact = _value(expr, written, numbers)
    if not math.isfinite(exact):
        return {}
    allowed = SLACK * _unit(exact, digits)
    counts = {value: max(digits, least.get(value, digits)) for value in operands.values()}

    def error(of: Mapping[float, int]) -> float:
        """How far the formula is from its value where these are rounded."""
        rounded = {node: _short(value, of[value]) for node, value in operands.items() if value in of}
        found = abs(_value(expr, {**written, **rounded}, numbers) - exact)
        return found if found == found else math.inf  # noqa: PLR0124 rounding has led where there is no value

    while counts and error(counts) > allowed:
        open_ = [value for value, count in counts.items() if count < MOST and _short(value, count) != value]
        if not open_:
            break
        alone = {value: error({value: counts[value]}) for value in open_}
        share = min(allowed / len(counts), max(alone.values()))
        for value, found in alone.items():
            counts[value] += found >= share
    return {value: count for value, count in counts.items() if count > digits}


def cancelled(expr: Expr, numbers: Mapping[str, Array], digits: int) -> list[tuple[int, int]]:
    """The elements of a matrix, computed element by element, that are lost where all numbers are so short."""
    names = [name for name in expr.reads if numbers[name].ndim == 2]
    with np.errstate(all="ignore"):
        exact = np.asarray(evaluate(expr, numbers), np.float64)
        rounded = evaluate(expr, {**numbers, **{name: _rounded(numbers[name], digits) for name in names}})
        lost = np.abs(rounded - exact) > 10.0 ** (1 - _LOST) * np.abs(exact)
    places = np.argwhere(lost & np.isfinite(exact)) if exact.ndim == 2 else ()
    return [(int(row), int(column)) for row, column in places]


def _rounded(array: Array, digits: int) -> Array:
    shift = 10.0 ** (digits - 1 - np.floor(np.log10(np.abs(array, dtype=np.float64))))
    return np.where((array == 0) | ~np.isfinite(shift), array, np.round(array * shift) / shift)


def _written(expr: Expr, values: Values) -> dict[int, float] | None:
    """The parts of a formula that are written as numbers, and their values; None where it is not of single numbers."""
    found: dict[int, float] = {}
    waiting = list(expr.args) if isinstance(expr, Named) and expr.args else [expr]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _NUMBERS) or (isinstance(node, Ref) and values.numbers[node.name].ndim == 0):
            value = values.of(node)
            if value is None:
                return None
            found[id(node)] = value
        elif isinstance(node, _MADE):
            waiting += node.args
        else:
            return None
    return found


def _value(expr: Expr, values: Mapping[int, float], numbers: Mapping[str, Array]) -> float:
    """What the formula comes to with these values in the place of its numbers."""

    def of(node: Expr) -> Any:
        known = values.get(id(node))
        if known is not None:
            return np.float64(known)
        if isinstance(node, Named):
            return of(node.body)
        if isinstance(node, _MADE):
            args = [of(arg) for arg in node.args]
            return apply(node, args) if isinstance(node, Call) else reduce(_JOINED[type(node)], args)
        return evaluate(node, numbers)

    with np.errstate(all="ignore"):
        return float(np.reshape(of(expr), -1)[0])


def _short(value: float, digits: int) -> float:
    return float(f"{value:.{digits}g}")


def _unit(value: float, digits: int) -> float:
    """One in the last of so many significant digits; the smallest there is for 0."""
    return float(f"1e{math.floor(math.log10(abs(value))) - digits + 1}") if value else 0.0
