"""Delimited text: CSV, TSV and their relatives, and tables that are pasted from a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, BinaryIO, TextIO

from nnsim.kit.errors import DataError, FileError
from nnsim.parts.encodings import CHUNK, encoding_of
from nnsim.parts.layouts import PARAMS, Layout
from nnsim.parts.sniffing import found_layout
from nnsim.parts.source import (
    COLUMNS,
    Batch,
    Fault,
    Field,
    Looking,
    Opening,
    Origin,
    Source,
    plain_names,
    rows_of_batch,
)

LINE_CHARACTERS = 4_000_000
FIELD_CHARACTERS = 131_072
HEAD_CHARACTERS = 262_144
_FIT = "mend the file, or choose how it is written"


@contextmanager
def _open_text(origin: Origin, codec: str) -> Iterator[tuple[TextIO, BinaryIO, int]]:
    """The text, the bytes under it (their place says how far one is), and how many of them there are."""
    if origin.path is None:
        data = origin.text.encode("utf-8", "surrogatepass")
        raw: BinaryIO = io.BytesIO(data)
        with io.TextIOWrapper(raw, "utf-8", "surrogatepass", newline="") as text:
            yield text, raw, len(data)
        return
    with origin.open() as raw:
        size = raw.seek(0, io.SEEK_END)
        raw.seek(0)
        text = io.TextIOWrapper(raw, codec, newline="")
        try:
            yield text, raw, size
        except UnicodeError as error:
            raise FileError(
                f"{origin.name} cannot be read as text", _undecodable(error, codec), "choose another encoding"
            ) from error
        finally:
            text.detach()


def _undecodable(error: UnicodeError, codec: str) -> str:
    name = {"utf-8-sig": "UTF-8", "cp1252": "Windows-1252"}.get(codec, codec.upper())
    if isinstance(error, UnicodeDecodeError) and error.object:
        return f"the byte {error.object[error.start]:#04x} is not {name}"
    return f"it is not {name}"


class _Lines:
    """The lines of a text, counted, none too long, without comments between rows; `first` is where a row began."""

    def __init__(self, text: TextIO, layout: Layout, name: str) -> None:
        self._text, self._name = text, name
        self._comment, self._spaces = layout.comment, layout.mark == " "
        self.number, self.first, self.fresh = 0, 0, True
        for _ in range(layout.skip):
            self._next()

    def _next(self) -> str:
        line = self._text.readline(LINE_CHARACTERS)
        if line:
            self.number += 1
            if len(line) == LINE_CHARACTERS:
                raise DataError(
                    f"line {self.number} of {self._name} is too long",
                    f"the limit is {LINE_CHARACTERS:,} characters; it may be no text", "choose another file",
                )  # fmt: skip
            if "\0" in line:
                why = "it holds the character NUL, so it is no text, or in another encoding"
                raise DataError(f"line {self.number} of {self._name} cannot be read", why, _FIT)
        return line

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        while line := self._next():
            if self.fresh:
                if self._comment and line.lstrip().startswith(self._comment):
                    continue
                self.first, self.fresh = self.number, False
            return line.replace("\t", " ").rstrip(" \r\n") if self._spaces else line
        raise StopIteration


class _Text:
    """A reader of delimited text."""

    unit = "line"
    notes = ()

    def __init__(self, origin: Origin, layout: Layout, text: TextIO, raw: BinaryIO, size: int) -> None:
        self._origin, self._raw, self._size = origin, raw, max(size, 1)
        self.decimal = "," if layout.decimal == "comma" else "."
        self._lines = _Lines(text, layout, origin.name)
        self._rows = csv.reader(self._lines, strict=True, **layout.reader_options())
        self._first: list[str] | None = None
        names = self._read_first()
        if layout.header:
            self._first = None
            if names[0].startswith("#") and len(names[0]) > 1:
                names[0] = names[0].lstrip("# ")  # a line of names behind a mark of comments
        else:
            names = [""] * len(names)
        self.fields = tuple(Field(name) for name in plain_names(names))

    def _read_first(self) -> list[str]:
        while (row := self._next_row()) is not None:
            if isinstance(row, Fault):
                raise DataError(f"line {row.line} of {self._origin.name} {row.what}", "", _FIT)
            if any(map(str.strip, row)):
                if len(row) > COLUMNS:
                    why = f"the limit is {COLUMNS:,}; the delimiter may be another one"
                    raise DataError(f"{self._origin.name} has {len(row):,} columns", why, _FIT)
                self._first = row
                return list(row)
        raise DataError(f"{self._origin.name} is empty", "there is no row in it", "choose another file")

    def _next_row(self) -> list[str] | Fault | None:
        """The next row; a fault for one that cannot be parsed; None at the end."""
        self._lines.fresh = True
        try:
            return next(self._rows, None)
        except csv.Error as error:
            return self._broken(str(error))

    def _broken(self, why: str) -> Fault:
        line, name = self._lines.first, self._origin.name
        if "field" in why and "limit" in why:
            why = f"the limit is {FIELD_CHARACTERS:,} characters; a quotation mark may not be closed"
            raise DataError(f"line {line} of {name} has a field that is too long", why, _FIT)
        if "unexpected end" in why:
            why = "all that follows it would be lost"
            raise DataError(f"line {line} of {name} has a quotation mark that is never closed", why, _FIT)
        end = self._lines.number
        on = f", on line {end:,}; all from here to there is lost" if end > line else ""
        return Fault(line, f"has something behind a closing quotation mark{on}")

    def batches(self) -> Iterator[Batch]:
        """The rows, some thousand fields at a time."""
        width, lines = len(self.fields), self._lines
        size = rows_of_batch(width)
        rows: list[list[str]] = [] if self._first is None else [self._first]
        numbers: list[int] = [] if self._first is None else [lines.first]
        self._first = None
        more = True
        while more:
            faults, empty = list[Fault](), list[int]()
            more = self._gather(size, width, rows, numbers, faults, empty)
            columns = list(zip(*rows, strict=True)) if rows else [()] * width
            share = min(self._raw.tell() / self._size, 1.0) if more else 1.0
            yield Batch(numbers, columns, faults, empty, share)
            rows, numbers = [], []

    def _gather(
        self, size: int, width: int, rows: list[list[str]], numbers: list[int], faults: list[Fault], empty: list[int]
    ) -> bool:
        """Rows until there are enough of them; False at the end of the text."""
        lines, parsed = self._lines, self._rows
        lines.fresh = True
        try:
            for row in parsed:
                if len(row) == width and (row[0] or any(map(str.strip, row))):
                    rows.append(row)
                    numbers.append(lines.first)
                elif not any(map(str.strip, row)):
                    empty.append(lines.first)
                elif len(row) == width + 1 and not row[-1].strip():
                    rows.append(row[:-1])  # a delimiter at the end of the line
                    numbers.append(lines.first)
                else:
                    faults.append(Fault(lines.first, f"has {_fields(len(row))}, not {width:,}"))
                lines.fresh = True
                if len(rows) >= size or len(faults) + len(empty) >= size:
                    return True
        except csv.Error as error:
            faults.append(self._broken(str(error)))
            return True
        return False


def _fields(count: int) -> str:
    return f"{count:,} field" + ("" if count == 1 else "s")


def _recognises(origin: Origin, head: bytes) -> int:
    if origin.path is None:
        return 2
    if origin.is_folder:
        return 0
    named = origin.path.suffix.lower() in PART.endings
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[1:200:2].count(0) > 50 or head[0:200:2].count(0) > 50
    return 1 + named if wide or b"\0" not in head else int(named)


def _look(origin: Origin, given: Mapping[str, Any]) -> Looking:
    """The encoding is found by going through all of it, the rest by its beginning."""
    encoding = given.get("encoding")
    if encoding is None and origin.path is None:
        encoding = "utf-8"
    if encoding is None:
        with origin.open() as stream:
            work, seen = encoding_of(stream), 0
            while encoding is None:
                try:
                    next(work)
                except StopIteration as end:
                    encoding = end.value
                seen += CHUNK
                yield 0.0
    layout = Layout.of({"encoding": encoding})
    with _open_text(origin, layout.codec) as (text, _, _):
        head = text.read(HEAD_CHARACTERS)
        whole = len(head) < HEAD_CHARACTERS
    return found_layout(head, whole, encoding, given).options()


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin, Layout.of(options))


@contextmanager
def _reading(origin: Origin, layout: Layout) -> Iterator[_Text]:
    with _open_text(origin, layout.codec) as (text, raw, size):
        yield _Text(origin, layout, text, raw, size)


PART = Source(
    title="delimited text",
    help="A text with a row a line: CSV, TSV and their relatives.",
    notes="Delimiter, quotation mark, decimal comma, titles, comments and names are found by looking at the beginning, "
    "the encoding by looking at all of it; each can be set.",
    endings=(".csv", ".tsv", ".txt", ".tab", ".dat", ".data"),
    params=PARAMS,
    recognises=_recognises,
    look=_look,
    open=_open,
    texts=True,
)
