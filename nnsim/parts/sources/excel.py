"""Spreadsheets of Excel (.xlsx), through calamine; what it would unpack and how far cells reach is checked before."""

import datetime as dt
import re
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from nnsim.kit.errors import DataError, FileError
from nnsim.kit.params import Param
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
from nnsim.parts.sources._streams import damaged, opened_zip

MEMBERS = 10_000
UNPACKED = 2**30
CELLS = 25_000_000
CHUNK = 2**20
ENDING = 64  # bytes that a reference to a cell may need on both sides of a cut
_WAITING: list[tuple[tuple[object, ...], Any]] = []  # a sheet that was loaded for a look and is about to be read
_COLUMN = re.compile(rb"""\br=["']\s*([A-Za-z]{1,9})[0-9]""")
_ROW = re.compile(rb"""\br=["']\s*[A-Za-z]{0,9}([0-9]{1,19})\s*["']""")


def _recognises(origin: Origin, head: bytes) -> int:
    if origin.path is None or not head.startswith(b"PK\x03\x04"):
        return 0
    named = origin.path.suffix.lower() in PART.endings
    return 3 if named else 2 * (b"xl/" in head or b"[Content_Types].xml" in head)


def _checked(origin: Origin) -> Generator[float, None, None]:
    """Goes through all that would be unpacked, as far as the limit; DataError beyond it, and for cells too far away."""
    done = 0
    with damaged(origin.name), origin.open() as raw, opened_zip(raw, origin.name, MEMBERS) as archive:
        for info in archive.infolist():
            sheet = "sheet" in info.filename.lower()
            columns, rows, rest = set[bytes](), set[bytes](), b""
            with archive.open(info) as stream:
                while chunk := stream.read(CHUNK):
                    done += len(chunk)
                    if done > UNPACKED:
                        why = f"unpacked it has more than {UNPACKED:,} bytes"
                        raise DataError(f"{origin.name} is too large", why, "shorten it, or save it as CSV")
                    if sheet:
                        whole = rest + chunk
                        columns.update(_COLUMN.findall(whole))
                        rows.update(_ROW.findall(whole))
                        rest = chunk[-ENDING:]
                        if len(rows) > 2_000_000:
                            rows = {max(rows, key=int)}
                    yield 0.0
            if sheet:
                _reach(origin, columns, rows)


def _reach(origin: Origin, columns: set[bytes], rows: set[bytes]) -> None:
    wide = max((_number(name) for name in columns), default=0)
    high = max(map(int, rows), default=0)
    if wide > COLUMNS:
        raise DataError(f"{origin.name} has {wide:,} columns", f"the limit is {COLUMNS:,}", "use fewer")
    if wide * high > CELLS:
        why = f"its cells reach to row {high:,} and column {wide:,}, the limit is {CELLS:,} cells"
        raise DataError(f"{origin.name} is too large", why, "shorten it, or save it as CSV")


def _number(letters: bytes) -> int:
    """The number of a column, from 1, by its letters: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - 64
    return number


@contextmanager
def _calamine(origin: Origin) -> Iterator[None]:
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, OSError, ValueError) as error:
        why = " ".join(str(error).split())[:200] or "it is no .xlsx"
        raise FileError(f"{origin.name} cannot be read as a spreadsheet", why, "save it again as .xlsx") from error


def _look(origin: Origin, given: Mapping[str, Any]) -> Looking:
    """The first sheet that has something in it; the first rows of it say whether there are names."""
    from nnsim.parts.sniffing import has_header

    yield from _checked(origin)
    from python_calamine import CalamineWorkbook

    with _calamine(origin), origin.open() as stream:
        book = CalamineWorkbook.from_filelike(stream)
        names = list(book.sheet_names)
        sheet = given.get("sheet", names[0] if names else "")
    options = PART.settings({"sheet": sheet, **given})
    if "header" not in given:
        found = yield from _loaded(origin, options)
        _WAITING[:] = [(_state(origin, options), found)]  # it will be read next
        head = [row for row, _ in zip(found.iter_rows(), range(50), strict=False)]
        options["header"] = has_header([[_text(cell) for cell in row] for row in head[options["skip"] :]])
    return options


def _loaded(origin: Origin, options: Mapping[str, Any]) -> Generator[float, None, Any]:
    """The sheet, loaded by a thread, as that takes seconds for a large one and does not need Python meanwhile."""
    from python_calamine import CalamineWorkbook

    found: list[Any] = []
    wrong: list[BaseException] = []

    def load() -> None:
        try:
            with _calamine(origin), origin.open() as stream:
                found.append(CalamineWorkbook.from_filelike(stream).get_sheet_by_name(options["sheet"]))
        except BaseException as error:  # noqa: BLE001 it is raised again where it is awaited
            wrong.append(error)

    thread = threading.Thread(target=load, name="nnsim loads a spreadsheet", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.01)
        yield 0.0  # whoever gives it up does not wait for it
    if wrong:
        raise wrong[0]
    return found[0]


def _state(origin: Origin, options: Mapping[str, Any]) -> tuple[object, ...]:
    info = origin.place.stat()
    return origin.place, info.st_mtime_ns, info.st_size, info.st_ino, options["sheet"]


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    waiting = _WAITING.pop() if _WAITING else None
    with origin.open():  # it is there, and no more than a file
        state = _state(origin, options)
    if waiting is not None and waiting[0] == state:
        return _reading(origin, options, waiting[1])
    yield from _checked(origin)
    sheet = yield from _loaded(origin, options)
    return _reading(origin, options, sheet)


@contextmanager
def _reading(origin: Origin, options: Mapping[str, Any], sheet: Any) -> "Iterator[_Sheet]":
    with _calamine(origin):
        rows = ([_text(cell) for cell in row] for row in sheet.iter_rows())
        yield _Sheet(origin, options, rows, int(sheet.total_height) or 1)


@dataclass
class _Sheet:
    """A reader of one sheet."""

    origin: Origin
    options: Mapping[str, Any]
    rows: Iterator[list[str]]
    height: int
    decimal: str = "."
    unit: str = "row"
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.number, self.first = 0, list[list[str]]()
        for row in self.rows:
            self.number += 1
            if self.number > self.options["skip"] and any(row):
                break
        else:
            raise DataError(f"{self.origin.name} is empty", "there is no row in the sheet", "choose another sheet")
        width = len(row)
        if width > COLUMNS:
            raise DataError(f"{self.origin.name} has {width:,} columns", f"the limit is {COLUMNS:,}", "use fewer")
        named = self.options["header"]
        self.fields = tuple(Field(name) for name in plain_names(row if named else [""] * width))
        if not named:
            self.first, self.number = [row], self.number - 1

    def batches(self) -> Iterator[Batch]:
        size, width = rows_of_batch(len(self.fields)), len(self.fields)
        waiting, more = iter(self.first), True
        while more:
            lines, kept, faults, empty = list[int](), list[list[str]](), list[Fault](), list[int]()
            while more and len(kept) + len(faults) + len(empty) < size:
                row = next(waiting, None) or next(self.rows, None)
                if row is None:
                    more = False
                    break
                self.number += 1
                if not any(row):
                    empty.append(self.number)
                elif len(row) != width:
                    faults.append(Fault(self.number, f"has {len(row):,} cells, not {width:,}"))
                else:
                    lines.append(self.number)
                    kept.append(row)
            columns = list(zip(*kept, strict=True)) if kept else [()] * width
            yield Batch(lines, columns, faults, empty, min(self.number / self.height, 1.0))


def _text(cell: Any) -> str:
    """A cell as it would stand in a text: whole numbers without a point, dates as ISO writes them."""
    if isinstance(cell, float):
        return repr(cell) if not cell.is_integer() or abs(cell) >= 1e15 else repr(int(cell))
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)


PART = Source(
    title="Excel",
    help="A sheet of an Excel workbook (.xlsx).",
    notes="Values are read, formulas as what they came to when the file was saved.",
    endings=(".xlsx", ".xlsm"),
    params=(
        Param("sheet", "text", "", "The sheet that is read."),
        Param("header", "boolean", True, "The first row names the columns."),
        Param("skip", "integer", 0, "So many rows at the top are titles, and left out.", low=0, high=1_000),
    ),
    recognises=_recognises,
    look=_look,
    open=_open,
    texts=True,
    extra="python_calamine",
)
