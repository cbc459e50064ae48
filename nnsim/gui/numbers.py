"""How numbers are written and read in the window: short on the canvas, long in the inspector, full when copied.

What an exercise hides is written "?" everywhere.
"""

import math
from collections.abc import Iterable
from typing import Any

import numpy as np

from nnsim.engine.veil import HIDDEN_TEXT, is_hidden
from nnsim.gui.number_marks import rewritten
from nnsim.gui.texts import tr
from nnsim.parts.numerals import typed

NOT_YET = "not yet"
MINUS, UNIT = "\u2212", "\u202f%"
_PLAINLY = 7  # so many digits before the point are written out
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def short(x: Any, digits: int = 4) -> str:
    """A number in a few significant digits, 4 of them on the canvas: "0.5933", "−1.2e−5".

    A whole part of up to 7 digits stands in full, so that a price is read as one: "123,400".
    """
    special = _special(x)
    if special:
        return special
    value = float(x) + 0.0
    text = f"{value:.{digits}g}"
    if "e+" in text and abs(round(value)) < 10**_PLAINLY:
        text = f"{value:,.0f}"
    return _typeset(text)


def apart(values: Iterable[Any], digits: int = 2, most: int = 6) -> list[str]:
    """Numbers in as few digits as tell them from each other: "0.14, 0.15", but "0.1398, 0.1403"."""
    known = list(values)
    different = len(set(known))
    for count in range(digits, most):
        written = [short(one, count) for one in known]
        if len(set(written)) == different:
            return written
    return [short(one, most) for one in known]


def narrow(x: Any, signs: int = 9) -> str:
    """A number in at most so many signs, with up to 4 digits: "0.0004691", but "−4.69e−12"."""
    written = [form(x, digits) for digits in (4, 3, 2) for form in (short, raised)]
    return next((text for text in written if len(text) <= signs), written[-1])


def long(x: Any) -> str:
    """A number with 9 decimals, for the inspector; very large and very small ones with an exponent."""
    special = _special(x)
    if special:
        return special
    value = float(x) + 0.0
    if value == 0 or 1e-4 <= abs(value) < 1e7:
        return _typeset(f"{value:.9f}")
    return _typeset(f"{value:.9e}")


def scientific(x: Any) -> str:
    """The same as formulas have it: very large and very small ones by their power of ten, "9.297180000·10⁻⁶"."""
    if _special(x):
        return long(x)
    digits, power, exponent = long(x).partition("e")
    return f"{digits}·{power_of_ten(int(exponent.replace(MINUS, '-')))}" if power else digits


def signed(x: Any) -> str:
    """A change with its sign and 9 decimals: "+0.138498562", "−2.000000000"."""
    text = long(x)
    return text if text[0] in (MINUS, "N") or float(x) == 0 else f"+{text}"


def full(x: Any) -> str:
    """A number with all its digits, as Python writes it, so that other programs can read it."""
    if x is None:
        return tr(NOT_YET)
    if is_hidden(x):
        return HIDDEN_TEXT
    return str(x + x.dtype.type(0)) if isinstance(x, np.floating) else repr(float(x) + 0.0)


def percent(x: Any) -> str:
    """A share as a percentage with one decimal: "97.2 %"."""
    return _special(x) or rewritten(f"{float(x) * 100:.1f}{UNIT}".replace("-", MINUS))


def power(x: Any) -> str:
    """The size of a number by its power of ten: "2·10⁻¹¹"; plain from a hundredth to a thousand."""
    special = _special(x)
    value = 0.0 if special else float(x)
    if special or value == 0 or 1e-2 <= abs(value) < 1e3:
        return special or short(float(f"{value:.1g}"))
    digits, _, exponent = f"{value:.0e}".partition("e")
    return f"{rewritten(digits.replace('-', MINUS))}·{power_of_ten(int(exponent))}"


def parse(text: str) -> float:
    """The number that was typed, plain or with an exponent, with a decimal point or comma; else ArgumentError."""
    return typed(text)


def raised(x: Any, digits: int) -> str:
    """A number in so many significant digits with a power of ten: "−1.2e3"."""
    return _special(x) or _typeset(f"{float(x) + 0.0:.{digits - 1}e}")


def _special(x: Any) -> str:
    if x is None:
        return tr(NOT_YET)
    value = float(x)
    if math.isnan(value):
        return HIDDEN_TEXT if is_hidden(value) else "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    return ""


def _typeset(text: str) -> str:
    digits, mark, exponent = text.partition("e")
    if mark:
        digits = f"{digits}e{int(exponent)}"
    return rewritten(digits.replace("-", MINUS))


def power_of_ten(exponent: int) -> str:
    """10 with its exponent, such as 10⁻⁹."""
    return "10" + str(exponent).translate(_RAISED)
