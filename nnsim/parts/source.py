"""What every source of a table offers: it recognises its files, finds out how they are written, and reads in batches.

A batch is a few thousand rows, column by column: texts as they stand in the file, or numbers where the file has
numbers (NaN where one is missing). So a file is gone through in bounded memory, with progress, and can be given up.
"""

import os
import stat
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import FileError
from nnsim.parts.contracts import Part

Values = Sequence[str] | NDArray[np.float64]
Looking = Generator[float, None, dict[str, Any]]
Opening = Generator[float, None, AbstractContextManager["Reader"]]

FILE_BYTES = 512 * 2**20
HEAD_BYTES = 65_536
COLUMNS = 2_000
BATCH_CELLS = 16_384


@dataclass(frozen=True)
class Origin:
    """What is read: a file or a folder, or a text that was pasted."""

    path: Path | None = None
    text: str = ""

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return self.path.name if self.path is not None else "the pasted table"

    @property
    def place(self) -> Path:
        """The file or folder; FileError for a pasted text."""
        if self.path is None:
            raise FileError("a pasted table has no file", "it was read as one", "read it as text")
        return self.path

    @property
    def is_folder(self) -> bool:
        """True for a folder; what cannot be looked at is none."""
        try:
            return self.path is not None and self.path.is_dir()
        except (OSError, ValueError):
            return False

    def head(self) -> bytes:
        """Its first bytes, by which its kind is recognised; FileError where it cannot be read."""
        if self.path is None:
            return self.text[:HEAD_BYTES].encode("utf-8", "replace")
        if self.is_folder:
            return b""
        with self.open() as stream:
            return stream.read(HEAD_BYTES)

    @contextmanager
    def open(self, limit: int = FILE_BYTES) -> Iterator[BinaryIO]:
        """The file, open for reading; FileError for a folder, a device, a pipe, or one above the limit."""
        try:
            handle = os.open(self.place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            stream: BufferedReader = os.fdopen(handle, "rb")
        except (OSError, ValueError) as error:
            reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
            raise FileError(f"{self.place} cannot be read", reason.lower(), "check the path") from error
        with stream:
            info = os.fstat(stream.fileno())
            if not stat.S_ISREG(info.st_mode):
                raise FileError(f"{self.name} cannot be read", "it is not an ordinary file", "choose a file")
            if info.st_size > limit:
                why = f"it has {info.st_size:,} bytes, the limit is {limit:,}"
                raise FileError(f"{self.name} is too large", why, "use a smaller file")
            try:
                yield stream
            except OSError as error:
                why = (error.strerror or str(error)).lower()
                raise FileError(f"{self.name} cannot be read", why, "check the file") from error


@dataclass(frozen=True)
class Held(Origin):
    """A file that is away, and of which the content is at hand."""

    content: bytes = b""

    @property
    def is_folder(self) -> bool:
        """It is a file."""
        return False

    @contextmanager
    def open(self, limit: int = FILE_BYTES) -> Iterator[BinaryIO]:
        """The content as the open file."""
        yield BytesIO(self.content[:limit])


@dataclass(frozen=True)
class Field:
    """One column as the source has it: its name, the shape of its cells (an image has one), and what they are.

    `codes` are whole numbers that name things, such as the labels of MNIST: classes rather than amounts. `target` is
    one of which the file says that it is to be learned.
    """

    name: str
    shape: tuple[int, ...] = ()
    codes: bool = False
    target: bool = False


@dataclass(frozen=True)
class Fault:
    """A row that was left out: its line (or number) and why, such as "has 3 fields, not 5"."""

    line: int
    what: str


@dataclass(frozen=True)
class Batch:
    """Some rows: the line of each, its columns in the order of the fields, and rows that could not be read.

    A column is texts, or numbers: (rows,), or (rows, width) for cells with a shape. `share` is how much of the whole
    has been gone through, from 0 to 1; `empty` are lines on which nothing stands. Where each row is a file, `files`
    says what it is called.
    """

    lines: Sequence[int]
    columns: Sequence[Values]
    faults: Sequence[Fault] = ()
    empty: Sequence[int] = ()
    share: float = 0.0
    files: Sequence[str] = ()


class Reader(Protocol):
    """An open source: its columns, and its rows in batches."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The columns."""

    @property
    def decimal(self) -> str:
        """What stands before the decimals of numbers in texts: a point or a comma."""

    @property
    def unit(self) -> str:
        """What rows are counted by: "line", "row", "image"."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What should be known of it: parts of the file that are not read."""

    def batches(self) -> Iterator[Batch]:
        """The rows, from the first one; each call goes through them anew or ends at once."""


@dataclass(frozen=True, kw_only=True)
class Source(Part):
    """A kind of file. `params` say what can be set about reading it; `look` finds the settings by looking.

    `recognises(origin, head)` is 0 for no, 1 for a guess by the name, 2 for what the content says, 3 for what it says
    beyond doubt. `look` and `open` are work in pieces that yields how far it is; what is given to `look` stays as it
    is, and where nothing has to be found there is none. `extra` names the module of an optional dependency that reading
    needs; `texts` says that cells may be texts, so that words may stand for missing values.
    """

    endings: tuple[str, ...]
    recognises: Callable[[Origin, bytes], int]
    look: Callable[[Origin, Mapping[str, Any]], Looking] | None = None
    open: Callable[[Origin, Mapping[str, Any]], Opening]
    extra: str = ""
    texts: bool = False


def quoted(text: str) -> str:
    """A cell as messages show it: in quotes, shortened where it is long."""
    text = text.strip()
    return repr(text if len(text) <= 40 else text[:37] + "…")


def rows_of_batch(width: int) -> int:
    """How many rows of so many numbers make a batch."""
    return max(1, min(4_096, BATCH_CELLS // max(width, 1)))


def plain_names(given: Sequence[str]) -> list[str]:
    """Names of columns that can be shown and told apart: empty ones get a number, double ones a counter."""
    names: list[str] = []
    taken: set[str] = set()
    for number, text in enumerate(given, 1):
        name = "".join(c if c.isprintable() else " " for c in text).strip()[:200] or f"column {number}"
        whole, count = name, 1
        while whole in taken:
            count += 1
            whole = f"{name} ({count})"
        taken.add(whole)
        names.append(whole)
    return names
