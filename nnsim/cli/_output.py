"""What the commands print: text that no file name can turn into something else, arrays, tables, JSON."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


_SHOWN = (5, 2)


def say(text: str = "") -> None:
    """A line for the person, on the standard output."""
    print(clean(text))


def warn(text: str) -> None:
    """A line about what the person should know, on the standard error output."""
    with suppress(OSError):  # nobody reads it
        if sys.stderr is not None:
            print(f"nnsim: {clean(text)}", file=sys.stderr)


def clean(text: str) -> str:
    """The text without characters that could steer a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in text)


def say_json(value: Any) -> None:
    """A JSON document in one line; all that is not ASCII is escaped, so any terminal and pipe carries it."""
    print(json.dumps(value, allow_nan=False))


def table(rows: Iterable[Sequence[str]], indent: str = "  ") -> str:
    """Rows as columns that stand below each other."""
    rows = [[clean(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join((indent + line).rstrip() for line in lines)


def number(value: float, digits: int = 6) -> str:
    """A number in so many digits."""
    return f"{value + 0.0:.{digits}g}"


def array(values: "NDArray[Any]", digits: int, indent: str) -> str:
    """An array, rows below each other, numbers below each other; large ones are shortened."""
    if values.ndim == 0:
        return number(float(values), digits)
    cells = [[number(float(value), digits) for value in row] for row in _ends(values.reshape(-1, values.shape[-1]))]
    if values.ndim > 1 and len(values) > sum(_SHOWN):
        cells.insert(_SHOWN[0], ["…"] * len(cells[0]))
    if values.shape[-1] > sum(_SHOWN):
        for row in cells:
            row.insert(_SHOWN[0], "…")
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    return f"\n{indent}".join(f"[{line}]" for line in lines)


def _ends(matrix: "NDArray[Any]") -> "NDArray[Any]":
    """The first and the last rows and columns of what is too large to show."""
    rows, columns = (
        [*range(_SHOWN[0]), *range(size - _SHOWN[1], size)] if size > sum(_SHOWN) else [*range(size)]
        for size in matrix.shape
    )
    return matrix[rows][:, columns]


def named_arrays(arrays: Mapping[str, "NDArray[Any] | None"], digits: int, indent: str) -> str:
    """Arrays under their names."""
    wide = max((len(name) for name in arrays), default=0)
    blank = indent + " " * (wide + 3)
    return "\n".join(
        f"{indent}{name.ljust(wide)} = {'(does not learn)' if values is None else array(values, digits, blank)}"
        for name, values in arrays.items()
    )
