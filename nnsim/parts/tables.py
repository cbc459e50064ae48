"""Tables of samples from CSV text, read strictly: what is refused is named with its line, column and remedy.

A number is decimal digits with an optional sign, point and exponent. Python's own `float` also takes `1_000`,
`infinity`, `nan` and the digits of other scripts, and turns 1e400 into infinity; none of these gets through here.
"""

import csv
import re
import stat
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, TextIO

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import ArgumentError, DataError, FileError
from nnsim.parts.contracts import Table
from nnsim.parts.dialects import SEPARATORS, Dialect, dialect_of

FILE_BYTES = 200_000_000
COLUMNS = 2_000
FIELD_CHARACTERS = 131_072
CELLS = 25_000_000
CLASSES = 1_000
LABEL_CHARACTERS = 200

Task = Literal["automatic", "classes", "regression"]

_NUMBER = re.compile(r"[ \t]*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t]*")
_NO_NUMBER_CHARACTERS = {ord(character): None for character in "0123456789+-.eE \t"}
_FIT = "mend the file or choose another one"


def is_number(field: str) -> bool:
    """True for a plain decimal number, with or without exponent, that fits into 64 bits."""
    return _NUMBER.fullmatch(field) is not None and abs(float(field)) != np.inf


@dataclass(frozen=True)
class Sheet:
    """A CSV text, read: the columns of numbers, the columns that were kept as text, and the line of each row."""

    source: str
    names: tuple[str, ...]
    numbers: NDArray[np.float64]
    kept: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]
    lines: Sequence[int]
    notes: tuple[str, ...]


def read_file(
    path: Path, targets: str = "", separator: str = "comma", task: Task = "automatic", lined: bool = False
) -> Table:
    """The table in a CSV file whose first line names the columns."""
    with open_text(path) as stream:
        return read_table(stream, path.name, targets, separator, task, lined)


def read_table(
    stream: TextIO,
    source: str,
    targets: str = "",
    separator: str = "comma",
    task: Task = "automatic",
    lined: bool = False,
) -> Table:
    """The table in CSV text; `targets` name target columns, separated by commas, the last column when empty.

    The table of a file that a person can look into is `lined`: it knows on which line each sample stands.
    """
    wanted = column_names(targets)
    sheet = read_sheet(stream, source, wanted or None, separator)
    if not sheet.names:
        raise DataError(
            f"{source} has no input columns",
            "every column is a target",
            "name fewer targets, or add a column of inputs",
        )
    values, names, classes = _targets(sheet, task)
    return Table(
        inputs=sheet.numbers,
        targets=values,
        input_names=sheet.names,
        target_names=names,
        classes=classes,
        notes=sheet.notes,
        lines=np.array(sheet.lines if lined else (), np.int64),
    )


@contextmanager
def open_text(path: Path) -> Iterator[TextIO]:
    """A text file opened for reading as UTF-8 with or without a byte order mark, within the limit of size."""
    try:
        info = path.stat()
        if not stat.S_ISREG(info.st_mode):
            raise FileError(f"{path} cannot be read", "it is not a file", "choose a CSV file")
        if info.st_size > FILE_BYTES:
            raise FileError(
                f"{path.name} is too large", f"it has {info.st_size:,} bytes, the limit is {FILE_BYTES:,}", "shorten it"
            )
        stream = path.open(encoding="utf-8-sig", newline="")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
        raise FileError(f"{path} cannot be read", reason.lower(), "check the path") from error
    with stream:
        try:
            yield stream
        except UnicodeDecodeError as error:
            raise FileError(
                f"{path.name} cannot be read as text",
                f"byte {error.object[error.start] if error.object else 0:#04x} is not UTF-8",
                "save it as CSV in UTF-8",
            ) from error


def read_names(path: Path, separator: str = "comma") -> tuple[str, ...]:
    """The names of the columns of a CSV file; the rest of it is not read."""
    with open_text(path) as stream:
        dialect = dialect_of(stream, separator)
        return tuple(_header(_rows(stream, path.name, dialect.mark), path.name, dialect.separator))


def column_names(text: str) -> tuple[str, ...]:
    """The names in a list such as `a, b, "c, d"`, without the spaces round them."""
    if not text.strip():
        return ()
    try:
        names = next(csv.reader([text], skipinitialspace=True, strict=True))
    except (csv.Error, StopIteration) as error:
        raise ArgumentError(
            f"the column names {text[:60]!r} cannot be read", str(error), "separate them with commas"
        ) from error
    return tuple(name.strip() for name in names)


def read_sheet(stream: IO[str], source: str, keep: Sequence[str] | None = None, separator: str = "comma") -> Sheet:
    """All columns of a CSV text: those in `keep` (the last column for None) as text, the others as numbers."""
    dialect = dialect_of(stream, separator)
    rows = _rows(stream, source, dialect.mark)
    names = _header(rows, source, dialect.separator)
    kept = _positions(names, source, keep)
    inputs = [i for i in range(len(names)) if i not in kept]
    last_alone = kept == [len(names) - 1]
    values, texts, lines, empty = array("d"), [list[str]() for _ in kept], array("q"), list[int]()
    known: dict[str, str] = {}
    for line, row in rows:
        if not any(map(str.strip, row)):
            empty.append(line)
            continue
        if len(row) != len(names):
            raise _bad(source, line, f"has {len(row)} fields", f"the header has {len(names)} columns", _FIT)
        if dialect.decimal_comma:
            row = _with_points(row, dialect, source, line, names, inputs)
        for column, i in zip(texts, kept, strict=True):
            column.append(known.setdefault(row[i], row[i]))
        given = row[:-1] if last_alone else [row[i] for i in inputs]
        text = "".join(given)
        if len(text) > FIELD_CHARACTERS and max(map(len, given)) > FIELD_CHARACTERS:
            raise _long(source, line)
        if text.translate(_NO_NUMBER_CHARACTERS):
            raise _refused_row(source, line, row, names, inputs)
        try:
            values.extend(map(float, given))
        except ValueError:
            raise _refused_row(source, line, row, names, inputs) from None
        lines.append(line)
        if len(lines) * len(names) > CELLS:
            raise DataError(f"{source} is too large", f"it has more than {CELLS:,} fields", "shorten it")
    if not lines:
        raise DataError(f"{source} has no samples", "there is nothing below the line of names", "add at least one row")
    numbers = np.frombuffer(values, dtype=np.float64).reshape(len(lines), len(inputs))
    infinite = np.argwhere(~np.isfinite(numbers))
    if infinite.size:
        row_number, i = infinite[0]
        raise _bad(source, lines[row_number], f"has a number too large in column {names[inputs[i]]!r}", "", _FIT)
    return Sheet(
        source=source,
        names=tuple(names[i] for i in inputs),
        numbers=numbers,
        kept=tuple(names[i] for i in kept),
        texts=tuple(tuple(column) for column in texts),
        lines=lines,
        notes=_told(empty),
    )


def _with_points(
    row: list[str], dialect: Dialect, source: str, line: int, names: Sequence[str], inputs: Sequence[int]
) -> list[str]:
    """A row with decimal points instead of its decimal commas; a point beside them is refused."""
    for i in inputs:
        if "." in row[i]:
            what = f"has {row[i][:40]!r} in column {names[i]!r} ({i + 1})"
            raise _bad(source, line, what, "other numbers of the file have a decimal comma", "write all of them alike")
    return [dialect.plain(field) for field in row]


def _rows(stream: IO[str], source: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the number of the line on which each begins; limits and quotation marks are checked here."""
    reader = csv.reader(stream, delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            if len(row) > COLUMNS:
                raise _bad(source, line, f"has {len(row):,} fields", f"the limit is {COLUMNS:,}", _FIT)
            yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            raise _long(source, line) from error
        raise _bad(source, line, "cannot be read", str(error), "check its quotation marks") from error


def _header(rows: Iterator[tuple[int, list[str]]], source: str, separator: str) -> list[str]:
    add = "put a line of names such as x1,x2,y first"
    line, header = next((item for item in rows if any(map(str.strip, item[1]))), (0, []))
    if not header:
        raise DataError(f"{source} does not name its columns", "it is empty", add)
    names = [name.strip() for name in header]
    if all(map(is_number, names)):
        raise DataError(f"{source} does not name its columns", "its first line holds numbers only", add)
    if len(names) == 1:
        for other, mark in SEPARATORS.items():
            if other != separator and mark in header[0]:
                raise DataError(
                    f"{source} has one column only", f"its fields are parted by a {other}", f"set separator to {other}"
                )
    for i, name in enumerate(names):
        if not name:
            raise _bad(source, line, f"gives no name to column {i + 1}", "", add)
        if not name.isprintable():
            raise _bad(source, line, f"has unprintable characters in the name of column {i + 1}", "", _FIT)
        if name in names[:i]:
            raise _bad(source, line, f"has two columns called {name!r}", "", "rename one of them")
    return names


def _positions(names: Sequence[str], source: str, keep: Sequence[str] | None) -> list[int]:
    if keep is None:
        return [len(names) - 1]
    for i, name in enumerate(keep):
        if name not in names:
            shown = ", ".join(names[:20]) + (", ..." if len(names) > 20 else "")
            raise DataError(f"{source} has no column {name!r}", "", f"its columns are: {shown}")
        if name in keep[:i]:
            raise ArgumentError(f"the column {name!r} is named twice", "", "name it once")
    return [names.index(name) for name in keep]


def _refused_row(source: str, line: int, row: Sequence[str], names: Sequence[str], columns: Sequence[int]) -> DataError:
    i = next(i for i in columns if not is_number(row[i]))
    return _refused(source, line, row[i], names[i], i + 1)


def _refused(source: str, line: int, field: str, name: str, column: int = 0) -> DataError:
    where = f"column {name!r}" + (f" ({column})" if column else "")
    if not field.strip():
        return _bad(
            source, line, f"has no value in {where}", "missing values are not read", "fill it in or delete the row"
        )
    shown = repr(field if len(field) <= 40 else field[:37] + "...")
    if _NUMBER.fullmatch(field):
        return _bad(source, line, f"has {shown} in {where}", "it is too large for 64 bits", _FIT)
    remedy = "write numbers with a decimal point" if re.fullmatch(r"[ +-]*[0-9]*,[0-9]+ *", field) else "write a number"
    return _bad(source, line, f"has {shown} in {where}", "it is not a plain decimal number", remedy)


def _bad(source: str, line: int, what: str, why: str, remedy: str) -> DataError:
    return DataError(f"line {line} of {source} {what}", why, remedy)


def _long(source: str, line: int) -> DataError:
    why = f"the limit is {FIELD_CHARACTERS:,} characters; a quotation mark may not be closed"
    return _bad(source, line, "has a field that is too long", why, _FIT)


def _told(empty: Sequence[int]) -> tuple[str, ...]:
    if not empty:
        return ()
    if len(empty) == 1:
        return (f"line {empty[0]} is empty and was skipped",)
    return (f"{len(empty):,} empty lines were skipped, the first is line {empty[0]}",)


def _targets(sheet: Sheet, task: Task) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[str, ...]]:
    """The target values, their names and the class names."""
    for name, column in zip(sheet.kept, sheet.texts, strict=True):
        for line, field in zip(sheet.lines, column, strict=True):
            if not field.strip():
                raise _refused(sheet.source, line, field, name)
    single = len(sheet.kept) == 1
    numeric = [is_number(field) for field in sheet.texts[0]] if single else []
    if task == "classes" or (task == "automatic" and single and not any(numeric)):
        return _labels(sheet) if single else _one_hot(sheet)
    if task == "automatic" and single and not all(numeric):
        row = numeric.index(not numeric[0])
        raise _bad(
            sheet.source,
            sheet.lines[row],
            f"has {sheet.texts[0][row][:40]!r} in the target column {sheet.kept[0]!r}",
            "the column mixes numbers and texts",
            "mend it, or set task to classes",
        )
    return _numbers(sheet), sheet.kept, ()


def _numbers(sheet: Sheet) -> NDArray[np.float64]:
    for column, name in zip(sheet.texts, sheet.kept, strict=True):
        for line, field in zip(sheet.lines, column, strict=True):
            if not is_number(field):
                raise _refused(sheet.source, line, field, name)
    return np.array([[float(field) for field in column] for column in sheet.texts]).T.copy()


def _labels(sheet: Sheet) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[str, ...]]:
    """One column of class names: 0 and 1 for two classes, one-hot for more; numbers are sorted as numbers."""
    name, column = sheet.kept[0], [field.strip() for field in sheet.texts[0]]
    for line, field in zip(sheet.lines, column, strict=True):
        if not field.isprintable() or len(field) > LABEL_CHARACTERS:
            why = f"a class name has at most {LABEL_CHARACTERS} printable characters"
            raise _bad(sheet.source, line, f"has {field[:20]!r} in column {name!r}", why, _FIT)
    found = set(column)
    classes = sorted(found, key=float) if all(map(is_number, found)) else sorted(found)
    if len(classes) < 2:
        raise DataError(
            f"the target column {name!r} has one class only", f"every row says {classes[0][:40]!r}", "add other classes"
        )
    if len(classes) > CLASSES:
        raise DataError(
            f"the target column {name!r} has {len(classes):,} different values",
            f"at most {CLASSES:,} classes are read",
            "choose another target column, or set task to regression",
        )
    number = {label: i for i, label in enumerate(classes)}
    codes = np.array([number[field] for field in column])
    if len(classes) == 2:
        return codes[:, None].astype(np.float64), (name,), tuple(classes)
    return np.eye(len(classes))[codes], tuple(classes), tuple(classes)


def _one_hot(sheet: Sheet) -> tuple[NDArray[np.float64], tuple[str, ...], tuple[str, ...]]:
    """Several target columns that are one-hot already; their names are the classes."""
    values = _numbers(sheet)
    right = np.isin(values, (0.0, 1.0)).all(axis=1) & (values.sum(axis=1) == 1.0)
    if not right.all():
        raise _bad(
            sheet.source,
            sheet.lines[int(np.argmin(right))],
            "does not say one class",
            "several target columns of classes hold a single 1 and else 0",
            "name a single target column, or set task to regression",
        )
    if len(sheet.kept) == 2:
        return values[:, 1:], sheet.kept[1:], sheet.kept
    return values, sheet.kept, sheet.kept
