"""Numbers as people write them on paper: 0.5933 or 0,5933, 1.2e-3 or 1,2·10^-3, 1/3. Read strictly; nothing is run."""

import math
import re
from dataclasses import dataclass
from fractions import Fraction

from nnsim.kit.errors import ArgumentError

LONGEST = 60
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_MINUS = str.maketrans({"−": "-", "–": "-", "\u00a0": " ", "\u202f": " "})  # the dashes people type
_DECIMAL = r"(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)"
_POWER = r"(?:[eE]|\s?[·*×x]\s?10\^?)"
_NUMBER = re.compile(rf"([+-]?)\s?({_DECIMAL})(?:{_POWER}([+-]?[0-9]{{1,4}}))?")
_FRACTION = re.compile(rf"([+-]?)\s?({_DECIMAL})\s?/\s?({_DECIMAL})")
_REMEDY = "type a number such as 0.5933, 0,5933, -2, 1.2e-3 or 1/3"


@dataclass(frozen=True)
class Typed:
    """A number that was typed: its value, and the place of its last digit as a power of ten (None for a fraction)."""

    text: str
    value: float
    place: int | None = None

    @property
    def unit(self) -> float:
        """What one more in the last digit would be worth; 0 for a fraction, which is exact."""
        return 0.0 if self.place is None else float(f"1e{self.place}")


def read_number(text: str) -> Typed:
    """The number in a text; ArgumentError for anything else.

    A comma is a decimal comma, so 1,106 is a little more than 1; thousands are not grouped.
    """
    plain = text.strip()
    if not plain:
        raise ArgumentError("a number is missing", "", _REMEDY)
    if len(plain) > LONGEST:
        raise ArgumentError(f"{plain[: LONGEST - 20]!r}… is too long", f"a number has up to {LONGEST} signs", _REMEDY)
    ordinary = plain.translate(_MINUS)
    fraction = _FRACTION.fullmatch(ordinary)
    if fraction:
        return Typed(plain, _value(plain, fraction[1], _exact(fraction[2]), _exact(fraction[3])))
    found = _NUMBER.fullmatch(_plain_power(ordinary))
    if not found:
        raise ArgumentError(f"{plain!r} is not a number", "", _REMEDY)
    sign, digits, power = found[1], found[2].replace(",", "."), int(found[3] or 0)
    place = power - len(digits.partition(".")[2])
    return Typed(plain, _value(plain, sign, _exact(digits) * Fraction(10) ** power, Fraction(1)), place)


def _plain_power(text: str) -> str:
    """1.2·10⁻³ as 1.2·10^-3: raised digits stand after 10 alone."""
    head, ten, tail = text.partition("10")
    if ten and tail and all(sign in "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺" for sign in tail):
        return f"{head}10^{tail.translate(_RAISED)}"
    return text


def _exact(digits: str) -> Fraction:
    return Fraction(digits.replace(",", ".").rstrip(".") if not digits.startswith((".", ",")) else "0." + digits[1:])


def _value(text: str, sign: str, above: Fraction, below: Fraction) -> float:
    if below == 0:
        raise ArgumentError(f"{text!r} divides by 0", "", _REMEDY)
    try:
        value = float(above / below)
    except OverflowError:
        value = math.inf
    if not math.isfinite(value):
        raise ArgumentError(f"{text!r} is too large", "", "type a number below 1.8e308")
    return -value if sign == "-" else value
