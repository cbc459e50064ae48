"""CSV: one tidy table with a line for each weight, for spreadsheets and statistics programs.

The columns are layer, source, target, value. A source is the number of the unit that feeds the layer, counted from 1
through all the layers that do, or `bias`; a target is the number of the unit in the layer, from 1. Lines may come in
any order when the table is read, and each number once.
"""

import csv
import io
import re
from array import array as numbers

import numpy as np

from nnsim.files.carrying import weights_alone
from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.formats import Format
from nnsim.files.reading import MIB, utf8_text
from nnsim.files.trained import Trained
from nnsim.files.weights import WEIGHTS, Array, Weights
from nnsim.kit.errors import FileError

HEADER = ("layer", "source", "target", "value")
BYTES = 256 * MIB
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?|[-+]?inf|nan")
_UNIT = re.compile("[1-9][0-9]{0,8}")


def _write(trained: Trained) -> bytes:
    return _pack(trained.weights)


def _pack(weights: Weights) -> bytes:
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


# ------------------------------------------------------------------------------------------------ in


class _Cells:
    """The numbers of a layer as they come: sources (0 is the bias), targets and values."""

    def __init__(self) -> None:
        self.sources, self.targets, self.values = numbers("q"), numbers("q"), numbers("d")

    def arrays(self, layer: str) -> dict[str, Array]:
        """The layer's weights and biases; FileError where a number is missing or there twice."""
        sources, targets = (np.frombuffer(part, np.int64) for part in (self.sources, self.targets))
        rows, units, first = int(sources.max()), int(targets.max()), int(sources.min())
        if (rows + 1 - first) * units != len(sources):
            claim = f"its numbers go up to source {rows} and target {units}, which are {(rows + 1 - first) * units:,}"
            raise FileError(f"the layer {shown(layer)} has {len(sources):,} numbers", claim, WHOLE_COPY)
        if first > 1:
            raise FileError(f"the layer {shown(layer)} has no number of source 1", "sources begin there", WHOLE_COPY)
        matrix, seen = np.zeros((rows + 1, units)), np.zeros((rows + 1, units), bool)
        matrix[sources, targets - 1], seen[sources, targets - 1] = np.frombuffer(self.values), True
        if not seen[first:].all():
            row, column = np.argwhere(~seen[first:])[0]
            place = f"from {'bias' if row + first == 0 else row + first} to {column + 1}"
            raise FileError(f"the layer {shown(layer)} has no number {place}", "another is there twice", WHOLE_COPY)
        return {f"{layer}.weight": matrix[1:]} | ({f"{layer}.bias": matrix[0]} if first == 0 else {})


def _read(data: bytes) -> Weights:
    text = utf8_text(data, "the table", BYTES)
    lines = csv.reader(io.StringIO(text, newline=""))
    cells: dict[str, _Cells] = {}
    try:
        header = next(lines, [])
        if tuple(header) != HEADER:
            raise FileError("its first line is not that of weights", f"it is {shown(','.join(header))}",
                            f"write {','.join(HEADER)}")  # fmt: skip
        for count, line in enumerate(lines):
            if count >= WEIGHTS:
                raise FileError("it has too many weights", f"the limit is {WEIGHTS:,}", "use fewer")
            if line:
                _take(line, lines.line_num, cells)
    except csv.Error as error:
        raise FileError("it is no table", f"line {lines.line_num}: {error}", WHOLE_COPY) from error
    found: dict[str, Array] = {}
    for layer, part in cells.items():
        found |= part.arrays(layer)
    return Weights(found)


def _take(line: list[str], number: int, cells: dict[str, _Cells]) -> None:
    if len(line) != len(HEADER):
        raise FileError(f"line {number} has {len(line)} cells", f"each has {len(HEADER)}", WHOLE_COPY)
    layer, source, target, value = line
    if layer.startswith("'") and layer[1:].startswith(_FORMULA):
        layer = layer[1:]
    if not _UNIT.fullmatch(target) or not (source == "bias" or _UNIT.fullmatch(source)):
        where = f"{shown(source)} to {shown(target)}"
        raise FileError(f"line {number} has a weight from {where}", "units are numbers from 1, or bias", WHOLE_COPY)
    if not _NUMBER.fullmatch(value):
        raise FileError(f"line {number} has the value {shown(value)}", "it is no number", "write it as 0.25 or 1e-3")
    if layer not in cells:
        cells[layer] = _Cells()
    part = cells[layer]
    part.sources.append(0 if source == "bias" else int(source))
    part.targets.append(int(target))
    part.values.append(float(value))


PART = Format(
    title="CSV table",
    help="One line for each weight: layer, source, target, value; for spreadsheets, all digits kept.",
    ending="csv",
    write=_write,
    pack=_pack,
    read=_read,
    leaves_out=weights_alone,
    text=True,
)
