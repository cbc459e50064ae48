"""Pattern files of SNNS and JavaNNS (.pat): numbers in any lines behind a header that says how many belong together."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from typing import IO, Any

import numpy as np

from nnsim.kit.errors import DataError, FileError
from nnsim.parts.numerals import number_of
from nnsim.parts.source import COLUMNS, Batch, Fault, Field, Opening, Origin, Source, rows_of_batch

MAGIC = b"SNNS pattern definition file"
LINE = 2**20
_HEAD = re.compile(
    r"\s*(?:generated at.*|(No\. of (?:patterns|input units|output units|variable input dimensions"
    r"|variable output dimensions|classes)|Maximum input dimensions|Maximum output dimensions|Class redistribution"
    r"|Remap function)\s*:\s*(.*?))\s*"
)


@dataclass(frozen=True)
class _Shape:
    """What the header says of each pattern, and the first line behind it with its number."""

    inputs: int
    outputs: int
    classes: bool
    declared: int
    line: str
    number: int


def _recognises(origin: Origin, head: bytes) -> int:
    return 3 * head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(MAGIC)


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin)


@contextmanager
def _reading(origin: Origin) -> "Iterator[_Patterns]":
    if origin.path is None:
        raise FileError("a pasted table is no file of patterns", "", "save it, and open that")
    with origin.open() as raw:
        size = max(raw.seek(0, 2), 1)
        raw.seek(0)
        stream = TextIOWrapper(raw, "latin-1", newline=None)
        try:
            yield _Patterns(origin.name, stream, size)
        finally:
            stream.detach()


def _line(stream: IO[str], name: str) -> str:
    text = stream.readline(LINE)
    if len(text) == LINE:
        raise FileError(f"{name} has a line that is too long", f"the limit is {LINE:,} characters", "break it")
    return text


class _Patterns:
    """A reader of patterns: inputs first, then outputs, then the name of a class where the file has classes."""

    decimal, unit = ".", "line"

    def __init__(self, name: str, stream: IO[str], size: int) -> None:
        self._name, self._stream, self._size = name, stream, size
        self._shape = shape = self._header()
        self._width = shape.inputs + shape.outputs + shape.classes
        fields = [Field(f"in{at + 1}") for at in range(shape.inputs)]
        fields += [Field(f"out{at + 1}", target=True) for at in range(shape.outputs)]
        named = shape.classes and not shape.outputs
        self.fields = (*fields, Field("class", codes=True, target=True)) if named else tuple(fields)
        self.notes = (
            ("the names of classes are not read: outputs say which it is",) if shape.classes and not named else ()
        )

    def _header(self) -> _Shape:
        found: dict[str, str] = {}
        number = 1
        _line(self._stream, self._name)
        while True:
            line, number = _line(self._stream, self._name), number + 1
            match = _HEAD.fullmatch(line)
            if match is not None:
                found |= {match[1]: match[2]} if match[1] else {}
            elif (line.strip() and not line.lstrip().startswith("#")) or not line:
                break
        counts = {}
        for key in ("patterns", "input units", "output units", "variable input dimensions", "classes"):
            text = found.get(f"No. of {key}", "0")
            if not re.fullmatch("[0-9]{1,9}", text):
                raise FileError(f"{self._name} has {text[:40]!r} as its number of {key}", "", "mend the file")
            counts[key] = int(text)
        width = counts["input units"] + counts["output units"]
        if not counts["input units"] > 0 or width > COLUMNS:
            why = f"1 to {COLUMNS:,} inputs and outputs are possible"
            raise DataError(f"{self._name} has patterns of {width:,} numbers", why, "use another file")
        if counts["variable input dimensions"]:
            raise DataError(f"{self._name} has patterns of different sizes", "a network has as many inputs for each",
                            "use patterns of one size")  # fmt: skip
        return _Shape(
            counts["input units"], counts["output units"], counts["classes"] > 0, counts["patterns"], line, number
        )

    def batches(self) -> Iterator[Batch]:
        """The patterns; numbers may stand in any lines."""
        lines: list[int] = []
        rows: list[list[str]] = []
        for number, row in self._rows():
            if len(row) < self._width:
                fault = Fault(number, f"has {len(row)} numbers, not {self._width}")
                yield self._batch(lines, rows, (fault,))
                return
            lines.append(number)
            rows.append(row)
            if len(rows) >= rows_of_batch(self._width):
                yield self._batch(lines, rows)
                lines, rows = [], []
        if rows:
            yield self._batch(lines, rows)

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        line, number = self._shape.line, self._shape.number
        row: list[str] = []
        begin = number
        while line:
            for word in line.partition("#")[0].split():
                begin = begin if row else number
                row.append(word)
                if len(row) == self._width:
                    yield begin, row
                    row = []
            line, number = _line(self._stream, self._name), number + 1
        if row:
            yield begin, row

    def _batch(self, lines: list[int], rows: list[list[str]], faults: tuple[Fault, ...] = ()) -> Batch:
        numbers = self._shape.inputs + self._shape.outputs
        values = np.empty((len(rows), numbers))
        for at, row in enumerate(rows):
            for column, word in enumerate(row[:numbers]):
                value = number_of(word)
                if value is None:
                    raise FileError(f"{self._name} has {word[:40]!r} in the pattern of line {lines[at]}",
                                    "it is no number", "mend the file")  # fmt: skip
                values[at, column] = value
        columns: list[Any] = [*values.T]
        if len(self.fields) > numbers:
            columns.append([row[-1] for row in rows])
        share = min(self._stream.buffer.tell() / self._size, 1.0)  # type: ignore[attr-defined]
        return Batch(lines, columns, faults, share=share)


PART = Source(
    title="SNNS patterns",
    help="Samples of SNNS and JavaNNS, inputs and outputs.",
    notes="Patterns of one size; sub-patterns of variable sizes are refused. # begins a comment.",
    source="A. Zell and others, SNNS user manual, version 4.2, appendix A.4",
    endings=(".pat",),
    recognises=_recognises,
    open=_open,
    texts=True,
)
