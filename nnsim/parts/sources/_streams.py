"""Arrays that are read row by row from a stream: how NumPy's files and IDX share it."""

import io
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError, FileError
from nnsim.parts.source import Batch, Field, Values, rows_of_batch

BYTES = 2**31
# what zipfile, gzip and NumPy's reader of headers raise when a file is damaged
_WRONG = (
    EOFError, zlib.error, ValueError, TypeError, OverflowError, NotImplementedError, RuntimeError, SyntaxError,
    tokenize.TokenError, KeyError, IndexError, MemoryError, struct.error,
)  # fmt: skip
CELL_LENGTHS = 3
_TAIL = 65_557  # as far as an archive's last record can be from its end
_ENTRY = 1_000  # bytes of a member in the list


@dataclass(frozen=True)
class Stream:
    """An array behind its header: the stream, the type of its numbers, its shape, what they are divided by."""

    file: IO[bytes]
    dtype: "np.dtype[Any]"
    shape: tuple[int, ...]
    scale: float = 1.0

    def check(self, name: str) -> None:
        """DataError for an array that cannot be samples, or is too large."""
        if not self.shape or len(self.shape) > 1 + CELL_LENGTHS or min(self.shape) < 1:
            why = f"its shape is {self.shape}, and samples are rows of numbers"
            raise DataError(f"{name} holds no samples", why, "choose another file")
        if prod(self.shape) * self.dtype.itemsize > BYTES:
            raise DataError(
                f"{name} is too large", f"its shape is {self.shape}, the limit is 2 GiB", "use a smaller one"
            )

    def rows(self, count: int, name: str) -> NDArray[Any]:
        """The next rows; FileError where the stream ends before."""
        want = count * prod(self.shape[1:]) * self.dtype.itemsize
        data = self.file.read(want)
        if len(data) < want:
            raise FileError(f"{name} is damaged", "it ends before its last number", "get a whole copy")
        return np.frombuffer(data, self.dtype).reshape(count, *self.shape[1:])


@dataclass(frozen=True)
class StreamReader:
    """A reader over several arrays of as many rows, side by side; an array of two dimensions may be several columns."""

    name: str
    fields: tuple[Field, ...]
    streams: Sequence[tuple[Stream, bool]]  # with whether its columns are columns of their own
    notes: tuple[str, ...] = ()
    unit: str = "row"
    decimal: str = "."

    def batches(self) -> Iterator[Batch]:
        """The rows, some thousand numbers at a time."""
        total = self.streams[0][0].shape[0]
        step = rows_of_batch(sum(prod(stream.shape[1:]) for stream, _ in self.streams))
        for start in range(0, total, step):
            count = min(step, total - start)
            columns: list[Values] = []
            for stream, apart in self.streams:
                rows = stream.rows(count, self.name)
                if rows.dtype.kind in "US":
                    columns.append([_word(text) for text in rows.tolist()])
                    continue
                with np.errstate(over="ignore", invalid="ignore"):
                    flat = rows.reshape(count, -1).astype(np.float64) / stream.scale
                columns += list(flat.T) if apart else [flat if rows.ndim > 1 else flat[:, 0]]
            yield Batch(range(start + 1, start + count + 1), columns, share=(start + count) / total)


@contextmanager
def opened_zip(raw: IO[bytes], name: str, members: int) -> Iterator[zipfile.ZipFile]:
    """An archive of so many members at most: how large its list of them is is looked at before it is read."""
    end = raw.seek(0, io.SEEK_END)
    raw.seek(max(end - _TAIL, 0))
    tail = raw.read(_TAIL)
    at = tail.rfind(b"PK\5\6")
    listed = struct.unpack_from("<I", tail, at + 12)[0] if 0 <= at <= len(tail) - 22 else 0
    if (at >= 20 and tail[at - 20 : at - 16] == b"PK\6\7") or listed > members * _ENTRY:
        raise DataError(f"{name} is too large", "it lists too many parts", "save it again with fewer")
    raw.seek(0)
    try:
        with zipfile.ZipFile(raw) as archive:
            if len(archive.infolist()) > members:
                why = f"it has {len(archive.infolist()):,} parts, the limit is {members:,}"
                raise DataError(f"{name} is too large", why, "save it again with fewer")
            yield archive
    except zipfile.BadZipFile as error:
        raise FileError(f"{name} is damaged", str(error).lower(), "get a whole copy") from error


def _word(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("latin-1")


@contextmanager
def damaged(name: str) -> Iterator[None]:
    """What goes wrong inside while a compressed or binary file is read is a FileError."""
    try:
        yield
    except _WRONG as error:
        raise FileError(
            f"{name} is damaged", str(error)[:200].lower() or "it ends too early", "get a whole copy"
        ) from error
