"""Columns of texts as numbers, strictly and fast: plain decimals alone are numbers, whatever Python would take.

`1_000`, `infinity`, `nan`, digits of other scripts and numbers beyond 64 bits are none. With a decimal comma `0,5` is a
number and `0.5` is not, as it could mean something else.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import ArgumentError

_POINT = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_COMMA = re.compile(r"[+-]?(?:[0-9]+,?[0-9]*|,[0-9]+)(?:[eE][+-]?[0-9]+)?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_PLAIN = {ord(character): None for character in "0123456789+-.eE \t"}
_KNOWN = 20_000


def number_of(text: str, decimal: str = ".") -> float | None:
    """The number that a text without spaces around it says; None where it says none that fits into 64 bits."""
    if not (_COMMA if decimal == "," else _POINT).fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if abs(value) != np.inf else None


def typed(text: str) -> float:
    """The number that a person has typed, plain or with an exponent; ArgumentError for anything else.

    A decimal comma is taken too; only "1,234" is not, which may be meant as a little more than 1 or as 1234.
    """
    plain = text.strip().replace("\u2212", "-").replace("\u202f", "")
    if _THOUSANDS.fullmatch(plain):
        remedy = f"write {plain.replace(',', '.')} or {plain.replace(',', '')}"
        raise ArgumentError(f"{_clip(text)!r} can be read in two ways", "", remedy)
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not _POINT.fullmatch(plain):
        remedy = "type a number such as 0.5, -2 or 1e-3"
        raise ArgumentError(f"{_clip(text)!r} is not a number" if plain else "a number is missing", "", remedy)
    value = float(plain)
    if abs(value) == np.inf:
        raise ArgumentError(f"{_clip(text)!r} is too large", "", "type a number below 1.8e308")
    return value


def _clip(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 40 else text[:37] + "..."


class Numerals:
    """Reads one column; what is neither a number nor a word for a missing one is odd."""

    def __init__(self, decimal: str, missing: frozenset[str]) -> None:
        self._decimal, self._missing = decimal, missing
        self._known: dict[str, float | None] = {}
        codes = (number_of(word, decimal) for word in missing)
        self._codes = [code for code in codes if code is not None]  # such as -999 for a missing value

    def read(self, texts: Sequence[str]) -> tuple[NDArray[np.float64], list[int]]:
        """The numbers, NaN where one is missing or odd, and the positions of the odd ones."""
        plain = self._quickly(texts)
        return (plain, []) if plain is not None else self._one_by_one(texts)

    def _quickly(self, texts: Sequence[str]) -> NDArray[np.float64] | None:
        """All of them at once, where all are plain; None where one may not be."""
        joined = "".join(texts)
        given = texts
        if self._decimal == ",":
            if "." in joined or "\n" in joined:
                return None
            joined = joined.replace(",", ".")
            given = "\n".join(texts).replace(",", ".").split("\n")
        if joined.translate(_PLAIN):
            return None
        try:
            values = np.fromiter(map(float, given), np.float64, len(texts))
        except ValueError:
            return None
        return values if np.isfinite(values).all() and not np.isin(values, self._codes).any() else None

    def _one_by_one(self, texts: Sequence[str]) -> tuple[NDArray[np.float64], list[int]]:
        known, values, odd = self._known, np.empty(len(texts)), list[int]()
        if len(known) > _KNOWN:
            known.clear()
        for at, text in enumerate(texts):
            if text in known:
                value = known[text]
            else:
                bare = text.strip()
                value = np.nan if bare in self._missing else number_of(bare, self._decimal)
                known[text] = value
            if value is None:
                odd.append(at)
                value = np.nan
            values[at] = value
        return values, odd
