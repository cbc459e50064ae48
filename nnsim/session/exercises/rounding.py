"""Rounding as on paper, and how far off a careful person may be who rounds every intermediate result.

A running error analysis (Wilkinson, Rounding Errors in Algebraic Processes, 1963): what goes in is known to the digits
asked, each product, sum and function value is rounded to as many, and the errors are carried through the formula. What
comes out even, such as 1 − 0.7729, is not rounded.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, reduce
from operator import add, mul, neg, sub
from typing import Literal, NamedTuple

import numpy as np

from nnsim.engine.expand import expand
from nnsim.engine.expr import Array, Call, Const, Expr, Item, Max, Named, Ref, Total
from nnsim.engine.functions import FUNCTIONS, Calls
from nnsim.engine.program import Assign
from nnsim.session.exercises.twin import Twin

Index = tuple[int, ...]
KINDS = ("significant", "decimals")
_NOISE = 16.0  # units in the last place of the machine's own numbers


@dataclass(frozen=True)
class Rounding:
    """To so many significant digits, or to so many decimals."""

    kind: Literal["significant", "decimals"] = "significant"
    digits: int = 4

    def unit(self, value: float) -> float:
        """What one more in the last digit of a number is worth; 0 where it has none."""
        if self.kind == "decimals":
            return 10.0**-self.digits
        if value == 0 or not math.isfinite(value):
            return 0.0
        exponent = int(f"{value:.{self.digits - 1}e}".partition("e")[2])
        return float(f"1e{exponent - self.digits + 1}")

    def round(self, value: float) -> float:
        """The number as it is written down."""
        return float(self.write(value))

    def write(self, value: float) -> str:
        """The digits of the rounded number, with an ordinary minus and a point, zeros at the end kept."""
        if not math.isfinite(value):
            return repr(value)
        if value == 0:
            return "0"
        if self.kind == "decimals":
            text = f"{value:.{self.digits}f}"
            return text.removeprefix("-") if float(text) == 0 else text
        rough = f"{value:.{self.digits - 1}e}"
        exponent = int(rough.partition("e")[2])
        if not -5 <= exponent < 15:
            return rough
        return f"{float(rough):.{max(0, self.digits - 1 - exponent)}f}"

    def fewer(self) -> tuple["Rounding", ...]:
        """The same with one and two digits less, as far as some are left."""
        least = 0 if self.kind == "decimals" else min(2, self.digits)  # one digit is an estimate, and may be far off
        return tuple(replace(self, digits=self.digits - less) for less in (1, 2) if self.digits - less >= least)

    @property
    def words(self) -> str:
        """How many digits, in words."""
        if self.kind == "significant":
            return f"{self.digits} significant digits" if self.digits != 1 else "1 significant digit"
        return f"{self.digits} decimals" if self.digits != 1 else "1 decimal"


class Known(NamedTuple):
    """A number as a person has it: what it should be, how far off it may be, and of what it is a whole multiple."""

    value: float
    error: float = 0.0
    grain: float = 0.0

    @property
    def finite(self) -> bool:
        """True where both the number and its error are numbers."""
        return math.isfinite(self.value + self.error)


_TERMS = 1000  # a longer sum nobody works out on paper


class _TooLongError(Exception):
    """A sum has more terms than anybody works out on paper."""


def _all_of_few(_expr: Expr, _index: tuple[int, int], count: int) -> range:
    if count > _TERMS:
        raise _TooLongError
    return range(count)


class Bounds:
    """How far off the elements of an iteration's arrays may be, by the step that writes them.

    A number that the person has before them is rounded to the digits asked. One that is not to be seen and not asked
    for either (named in `unseen`, such as ∂E/∂o behind an asked δ) is computed on the way, with all its own roundings.
    Sums of more than a thousand terms nobody works out on paper: they are taken as exact.
    """

    def __init__(
        self, twin: Twin, rounding: Rounding, unseen: frozenset[str] = frozenset(), like: "Bounds | None" = None
    ) -> None:
        self.twin, self.rounding, self.unseen = twin, rounding, unseen
        self.elements: dict[tuple[int, Index, Expr], Expr | None] = {} if like is None else like.elements
        self.noise = _NOISE * float(np.finfo(twin.arrays["E"].dtype).eps)
        self._known: dict[tuple[int, Index], Known] = {}
        self._parts = _parts(twin)

    def tolerance(self, name: str, index: Index, value: float) -> float:
        """How far from the value a number may be that still counts as right: half a unit of its last digit at least."""
        least = self.rounding.unit(value) / 2 * (1 + 1e-9) + self.noise * abs(value)
        found = self.twin.assignment(name, index, self.twin.iteration.stop)
        with np.errstate(all="ignore"):
            known = Known(value) if found is None else self._element(*found)
        return max(least, known.error) if known.finite else least

    def _element(self, step: int, operation: Assign, index: Index) -> Known:
        """An element by the formula that a step gives it; by its stable form where the other one overflows."""
        key = (step, index)
        if key not in self._known:
            forms = (form for form in (operation.value, operation.stable) if form is not None)
            analysis = _Analysis(self, step, operation.target.name)
            elements = (self._expanded(step, index, form) for form in forms)
            found = (analysis.of(element) for element in elements if element is not None)
            self._known[key] = next((known for known in found if known.finite), Known(math.nan))
        return self._known[key]

    def _expanded(self, step: int, index: Index, form: Expr) -> Expr | None:
        """The element's formula, written out once for all ways of rounding; None where a sum in it is too long."""
        key = (step, index, form)
        if key not in self.elements:
            whole: tuple[int, int] = (index[0], index[1]) if len(index) == 2 else (0, 0)
            try:
                self.elements[key] = expand(form, whole, self.twin.shapes, _all_of_few)
            except _TooLongError:
                self.elements[key] = None
        return self.elements[key]

    def operand(self, step: int, target: str, name: str, index: Index) -> Known:
        """An element that a formula uses, as the person has it."""
        value = float(self.twin.before(step)[name][index])
        found = self.twin.assignment(*self._source(name, index), step)
        own = name.rstrip("~") == target.rstrip("~")
        if found is not None and (own or name.rstrip("~") in self.unseen or name.endswith(".in")):
            known = self._element(*found)
            return known if known.finite else self.given(value)
        return self.given(value)

    def given(self, value: float) -> Known:
        """A number that the person reads off: as it is where it has few digits, else rounded."""
        rounded, unit = self.rounding.round(value), self.rounding.unit(value)
        return Known(value, 0.0, _grain(value)) if rounded == value else Known(value, unit / 2, unit)

    def _source(self, name: str, index: Index) -> tuple[str, Index]:
        """The array that an element is written by name of: the outputs below the row of ones in [1; o]."""
        part = self._parts.get(name)
        if part is None or index[0] < part[1]:
            return name, index
        return part[0], (index[0] - part[1], *index[1:])


def _parts(twin: Twin) -> dict[str, tuple[str, int]]:
    slots = twin.setup.memory.layout.slots.values()
    return {slot.part_of: (slot.name, slot.first_row) for slot in slots if slot.part_of and slot.name[-1] != "~"}


@dataclass
class _Analysis:
    """One formula of single elements, as a person computes it."""

    bounds: Bounds
    step: int
    target: str

    def of(self, expr: Expr) -> Known:
        if isinstance(expr, Const):
            return self.bounds.given(expr.value)
        if isinstance(expr, Item):
            return self.bounds.operand(self.step, self.target, expr.ref.name, expr.index)
        if isinstance(expr, Ref):
            return self.bounds.operand(self.step, self.target, expr.name, ())
        if isinstance(expr, Named):
            return self.of(expr.body)
        parts = [self.of(arg) for arg in expr.args]
        if isinstance(expr, Total):
            return reduce(self._sum, parts)
        if isinstance(expr, Max):
            return Known(max(p.value for p in parts), max(p.error for p in parts), min(p.grain for p in parts))
        if isinstance(expr, Call):
            return self._call(expr, parts)
        raise TypeError(f"no error analysis for {type(expr).__name__}")

    def _sum(self, one: Known, other: Known) -> Known:
        """Sums are made one by one, and each partial sum is written down."""
        return self._written(one.value + other.value, one.error + other.error, min(one.grain, other.grain), one, other)

    def _call(self, expr: Call, parts: list[Known]) -> Known:
        name, values = expr.function, [part.value for part in parts]
        value = _apply(name, values)
        if FUNCTIONS[name].boolean:
            return Known(value)
        error = 0.0
        for at, part in enumerate(parts):
            if part.error:
                moved = (part.value - part.error, part.value + part.error)
                around = (_apply(name, [*values[:at], number, *values[at + 1 :]]) for number in moved)
                error += max(abs(other - value) for other in around)
        grain = 0.0
        if name in ("neg", "abs", "where", "maximum", "minimum", "sign"):
            return Known(value, error, min(part.grain for part in parts))
        if name in ("add", "sub"):
            grain = min(part.grain for part in parts)
        elif name in ("mul", "square"):
            error += parts[0].error * parts[-1].error
            grain = parts[0].grain * parts[-1].grain
        return self._written(value, error, grain, *parts)

    def _written(self, value: float, error: float, grain: float, *parts: Known) -> Known:
        """A result that is written down: rounded, unless it comes out even."""
        noise = self.bounds.noise * max(abs(value), *(abs(part.value) for part in parts))
        unit = self.bounds.rounding.unit(abs(value) + error)
        if grain >= unit * (1 - 1e-9):
            return Known(value, error + noise, grain)
        return Known(value, error + unit / 2 + noise, unit)


_PLAIN: dict[str, Callable[..., float]] = {"add": add, "sub": sub, "mul": mul, "neg": neg, "abs": abs}


def _apply(function: str, values: list[float]) -> float:
    """A function of single numbers; what Python computes to the very same bits is not left to NumPy, which is slow."""
    if function in _PLAIN:
        return _PLAIN[function](*values)
    if function == "div" and values[1]:
        return values[0] / values[1]
    operands, out, calls = _bound(function, len(values))
    for operand, value in zip(operands, values, strict=True):
        operand[()] = value
    for call in calls:
        call()
    return float(out)


@cache
def _bound(function: str, count: int) -> tuple[list[Array], Array, Calls]:
    """The calls that compute a function of single numbers, with the places of its operands and of the result."""
    known = FUNCTIONS[function]
    operands = [np.zeros(()) for _ in range(count)]
    out = np.zeros((), bool if known.boolean else float)
    return operands, out, known.bind(*operands, out)


def _grain(value: float) -> float:
    """The place of the last digit of a number that is written down whole."""
    if not math.isfinite(value) or value == 0:
        return math.inf
    return float(f"1e{Decimal(repr(value)).normalize().as_tuple().exponent}")
