"""Typed parameters: a part describes its settings as data, and forms, files and tests are made from that."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from nnsim.kit.errors import ArgumentError

Kind = Literal["real", "integer", "boolean", "choice", "text"]


@dataclass(frozen=True)
class Param:
    """One setting of a part: its name, kind, default, range, unit and a sentence of help."""

    name: str
    kind: Kind
    default: Any
    help: str
    low: float | None = None
    high: float | None = None
    unit: str = ""
    symbol: str = ""
    choices: tuple[str, ...] = ()
    open_low: bool = False
    open_high: bool = False
    shown: bool = True  # False for what the program writes itself: no form shows it

    def check(self, value: Any) -> Any:
        """The value in the parameter's own type; ArgumentError with the range when it does not fit."""
        if self.kind == "boolean":
            if isinstance(value, bool):
                return value
            raise self._refuse(value, "it must be true or false")
        if self.kind == "choice":
            if isinstance(value, str) and value in self.choices:
                return value
            raise self._refuse(value, f"it must be one of {', '.join(self.choices)}")
        if self.kind == "text":
            if isinstance(value, str):
                return value
            raise self._refuse(value, "it must be a text")
        return self._number(value)

    def _number(self, value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._refuse(value, "it must be a number")
        try:
            finite = math.isfinite(value)
        except OverflowError:
            finite = False
        if not finite:
            raise self._refuse(value, "it must be finite")
        if self.kind == "integer":
            if int(value) != value:
                raise self._refuse(value, "it must be a whole number")
            value = int(value)
        else:
            value = float(value)
        if self.low is not None and (value < self.low or (self.open_low and value == self.low)):
            low = number(self.low)
            raise self._refuse(value, f"it must be above {low}" if self.open_low else f"it must be at least {low}")
        if self.high is not None and (value > self.high or (self.open_high and value == self.high)):
            high = number(self.high)
            raise self._refuse(value, f"it must be below {high}" if self.open_high else f"it must be at most {high}")
        return value

    def _refuse(self, value: Any, why: str) -> ArgumentError:
        shown = repr(value) if len(repr(value)) < 60 else repr(value)[:57] + "..."
        named = self.name.replace("_", " ")
        return ArgumentError(f"{named} cannot be {shown}", why, f"its default is {self.default}")


def number(value: float) -> str:
    """A bound or a default as a person writes it: 1,000,000 and not 1e+06."""
    whole = isinstance(value, int) or (abs(value) < 1e16 and value == int(value))
    return f"{int(value):,}" if whole else f"{value:g}"


def defaults(params: Sequence[Param]) -> dict[str, Any]:
    """The default of each parameter, by name."""
    return {param.name: param.default for param in params}


def complete(params: Sequence[Param], given: Mapping[str, Any], owner: str) -> dict[str, Any]:
    """Given values checked and completed with the defaults; an unknown name is an ArgumentError."""
    known = {param.name: param for param in params}
    for name in given:
        if name not in known:
            choices = ", ".join(known) or "none"
            raise ArgumentError(f"{owner} has no parameter {name!r}", f"its parameters are: {choices}", "remove it")
    return {name: param.check(given.get(name, param.default)) for name, param in known.items()}
