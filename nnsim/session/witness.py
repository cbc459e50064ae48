"""How a file was when it was read or written here, to notice that another program has changed it since."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from nnsim.files.faults import file_name
from nnsim.files.reading import read_whole
from nnsim.kit.errors import FileError

HASHED = 8 << 20  # bytes; of larger files the size and the time must do


class ChangedError(FileError):
    """The file on the disk is not the one that was read or written here."""


@dataclass(frozen=True)
class Witness:
    """A file's place on the disk, size and time; the hash of its bytes decides where only those have changed."""

    inode: int
    size: int
    time: int
    digest: bytes

    def still(self, path: Path) -> bool:
        """True when the file is as it was, or is not there at all, so that nothing of others can be lost."""
        try:
            info = path.stat()
        except OSError:
            return True
        if (info.st_ino, info.st_size, info.st_mtime_ns) == (self.inode, self.size, self.time):
            return True
        return info.st_size == self.size and bool(self.digest) and _digest(path, info.st_size) == self.digest


def witness(path: Path) -> Witness | None:
    """How a file is now; None where it cannot be looked at."""
    try:
        info = path.stat()
    except OSError:
        return None
    return Witness(info.st_ino, info.st_size, info.st_mtime_ns, _digest(path, info.st_size))


def changed(path: Path) -> ChangedError:
    """What is said of a file that another program has changed."""
    return ChangedError(
        f"{file_name(path)} was changed by another program",
        "it is not the file that was opened or saved here",
        "save under another name (Ctrl+Shift+S), or open it again to see what it holds",
    )


def _digest(path: Path, size: int) -> bytes:
    if size > HASHED:
        return b""
    try:
        return hashlib.sha256(read_whole(path, 2 * HASHED)).digest()
    except FileError:
        return b""
