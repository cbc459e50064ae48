"""CSV: one tidy table with a line for each weight, for spreadsheets and statistics programs.

The columns are layer, source, target, value. A source is the number of the unit that feeds the layer, counted from 1
through all the layers that do, or `bias`; a target is the number of the unit in the layer, from 1.
"""

import csv
import io

from nnsim.files.formats import Format
from nnsim.files.weights import Array, Weights

HEADER = ("layer", "source", "target", "value")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def _write(weights: Weights) -> bytes:
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(HEADER)
    for layer in weights.layers:
        name = _harmless(layer)
        for role in ("bias", "weight"):
            array = weights.arrays.get(f"{layer}.{role}")
            if array is not None:
                table.writerows((name, *cell) for cell in _cells(role, array))
    return stream.getvalue().encode()


def _cells(role: str, array: Array) -> list[tuple[str, int, str]]:
    if role == "bias":
        return [("bias", target, repr(value)) for target, value in enumerate(array.tolist(), 1)]
    return [
        (str(source), target, repr(value))
        for source, row in enumerate(array.tolist(), 1)
        for target, value in enumerate(row, 1)
    ]


def _harmless(name: str) -> str:
    """A name that no spreadsheet takes for a formula: an apostrophe goes before what could begin one."""
    return f"'{name}" if name.startswith(_FORMULA) else name


PART = Format(
    title="CSV table",
    help="One line for each weight: layer, source, target, value; for spreadsheets. It is written only.",
    ending="csv",
    write=_write,
)
