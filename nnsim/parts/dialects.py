"""How a CSV text is written: what parts its fields, and whether its numbers have a decimal comma.

Both are read off its first lines, and only where there is no doubt: what could be read in two ways is read as plain
CSV, with commas between fields and decimal points, and refused with its line if that fails.
"""

import csv
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
AUTOMATIC = "automatic"
HEAD = 65_536

_WITH_COMMA = re.compile(r"[ \t]*[+-]?(?:[0-9]+,[0-9]*|,[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t]*")
_WITH_POINT = re.compile(r"[ \t]*[+-]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t]*")
_THOUSANDS = re.compile(r"[ \t]*[+-]?[1-9][0-9]{0,2},[0-9]{3}[ \t]*")


@dataclass(frozen=True)
class Dialect:
    """The separator by its name, and whether a comma stands before the decimals."""

    separator: str = "comma"
    decimal_comma: bool = False

    @property
    def mark(self) -> str:
        """What stands between two fields."""
        return SEPARATORS[self.separator]

    def plain(self, field: str) -> str:
        """A number with a decimal point; all else as it is."""
        return field.replace(",", ".") if self.decimal_comma and _WITH_COMMA.fullmatch(field) else field


def dialect_of(stream: IO[str], separator: str = AUTOMATIC) -> Dialect:
    """The dialect of a text that can be read again from its start, where the stream stands afterwards too."""
    head = stream.read(HEAD)
    stream.seek(0)
    lines = head.splitlines()
    if len(head) == HEAD and len(lines) > 1:
        del lines[-1]  # it may go on
    lines = [line for line in lines if line.strip()]
    if separator == AUTOMATIC:
        separator = _separator(lines)
    return Dialect(separator, separator != "comma" and _has_decimal_commas(_fields(lines[1:], SEPARATORS[separator])))


def _rows(lines: list[str], mark: str) -> list[list[str]]:
    found: list[list[str]] = []
    with suppress(csv.Error):  # what cannot be read is told by who reads it all
        found += csv.reader(lines, delimiter=mark, strict=True)
    return found


def _fields(lines: list[str], mark: str) -> list[str]:
    return [field for row in _rows(lines, mark) for field in row]


def _separator(lines: list[str]) -> str:
    """The one that parts the first line, or, of several, the only one that parts all lines alike."""
    rows = {name: _rows(lines, mark) for name, mark in SEPARATORS.items()}
    parting = [name for name, found in rows.items() if found and len(found[0]) > 1]
    alike = [name for name in parting if len({len(row) for row in rows[name]}) == 1]
    certain = parting if len(parting) == 1 else alike
    return certain[0] if len(certain) == 1 else "comma"


def _has_decimal_commas(fields: list[str]) -> bool:
    """True where numbers have commas, none has a point, and the commas cannot all part thousands."""
    numbers = [field for field in fields if _WITH_COMMA.fullmatch(field)]
    if not numbers or any(map(_WITH_POINT.fullmatch, fields)):
        return False
    return not all(map(_THOUSANDS.fullmatch, numbers))
