"""Which processes of nnsim live: each holds a lock on a file with its number, and the system lets go when it ends."""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ENDING = ".lock"


class Lock:
    """Says that this process lives, until it is let go or the process ends in whatever way."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{os.getpid()}{ENDING}"
        self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.write(self._handle, f"{os.getpid()}\n".encode())
            if not _take(self._handle):
                raise BlockingIOError("another process holds the lock of this one")
        except BaseException:
            os.close(self._handle)
            raise

    def let_go(self) -> None:
        """This process has nothing here any more."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        os.close(self._handle)


def lives(folder: Path, process: int) -> bool:
    """True while the process of that number holds its lock; a number that was given again does not count."""
    try:
        handle = os.open(folder / f"{process}{ENDING}", os.O_RDWR)
    except OSError:
        return False
    try:
        return not _take(handle)
    finally:
        os.close(handle)


def tidy(folder: Path) -> None:
    """Remove the locks of processes that have ended."""
    for path in folder.glob(f"*{ENDING}"):
        if path.stem.isdecimal() and not lives(folder, int(path.stem)):
            with contextlib.suppress(OSError):
                path.unlink()


def _take(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, 64, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
