"""Reading a file whole, if it is an ordinary file of bearable size."""

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nnsim.files.faults import fault, file_name
from nnsim.kit.errors import FileError

MIB = 1 << 20
FILE_BYTES = 512 * MIB


@contextmanager
def open_ordinary(path: Path | str) -> Iterator[tuple[io.BufferedReader, os.stat_result]]:
    """An ordinary file, open for reading, and what the system knows of it; FileError for a folder, device or pipe."""
    what = f"{file_name(path)} cannot be read"
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as stream:
            info = os.fstat(handle)
            if not stat.S_ISREG(info.st_mode):
                raise FileError(what, "it is not an ordinary file", "choose a file")
            yield stream, info
    except IsADirectoryError as error:
        raise FileError(what, "it is a folder", "choose a file") from error
    except FileNotFoundError as error:
        folder = Path(path).parent
        why = "there is no such file in the present folder"
        why = why if folder == Path() else f"there is no such file in {folder}"
        raise FileError(what, why, "check the path") from error
    except (OSError, ValueError) as error:
        raise fault(what, error) from error


def read_whole(path: Path | str, limit: int = FILE_BYTES) -> bytes:
    """All bytes of an ordinary file; FileError for one above the limit."""
    what = f"{file_name(path)} cannot be read"
    with open_ordinary(path) as (stream, info):
        if info.st_size > limit:
            raise too_large(what, info.st_size, limit)
        data = stream.read(info.st_size + 1)
        while len(data) > info.st_size and (more := stream.read(MIB)):  # it grows
            data += more
            if len(data) > limit:
                raise too_large(what, len(data), limit)
    return data


def too_large(what: str, size: int, limit: int) -> FileError:
    """The error for a file, or a part of one, that has too many bytes."""
    return FileError(what, f"it has {size:,} bytes, the limit is {limit:,}", "use a smaller file")


def utf8_text(data: bytes, what: str, limit: int) -> str:
    """The text of a file in UTF-8, with or without a byte order mark; FileError where it is none, or too long."""
    if len(data) > limit:
        raise too_large(what, len(data), limit)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError("it is not UTF-8", f"byte {error.start} is none of it", "save it as UTF-8") from error
