"""Writing a file whole or not at all: whatever happens, the old file or the new one is there, never a part of one."""

import contextlib
import errno
import os
import stat
import tempfile
import time
from pathlib import Path

from nnsim.files.faults import fault, file_name
from nnsim.kit.errors import FileError

PREFIX = ".nnsim-"
SUFFIX = ".part"
CHUNK = 1 << 24
SETTLED = 60.0  # seconds

_UMASK = os.umask(0o077)
os.umask(_UMASK)


def write_whole(path: Path | str, data: bytes) -> None:
    """Write a file through a temporary one in the same folder; FileError, and the old file intact, when that fails.

    A symbolic link stays one, and a file that exists keeps its mode bits. The temporary file's name begins with
    `.nnsim-` and the number of the process.
    """
    what = f"{file_name(path)} cannot be written"
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target, what)
        temporary = _write_temporary(target.parent, data, mode)
        try:
            temporary.replace(target)
        except BaseException:
            _remove(temporary)
            raise
    except (OSError, ValueError) as error:
        raise fault(what, error) from error
    try:
        _sync_folder(target.parent)
    except OSError as error:
        reason = fault("", error).why
        raise FileError(
            f"{file_name(path)} is written, but it may be lost if the power fails now",
            f"its folder could not be brought to the disk: {reason}",
            "save again, or save to another place too",
        ) from error


def _mode(target: Path, what: str) -> int:
    """The mode bits of the file to be: those of the old one; FileError when that must not be replaced."""
    try:
        info = target.stat()
    except FileNotFoundError:
        return 0o666 & ~_UMASK
    if stat.S_ISDIR(info.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if not stat.S_ISREG(info.st_mode):
        raise FileError(what, "it is not an ordinary file", "choose another name")
    if not (os.access(target, os.W_OK) and info.st_mode & 0o222):
        raise FileError(what, "it is read-only", "save under another name, or make it writable")
    return stat.S_IMODE(info.st_mode)


def _write_temporary(folder: Path, data: bytes, mode: int) -> Path:
    """A new file in the folder that holds the data, on the disk; nothing is left of it when that fails."""
    handle, name = tempfile.mkstemp(SUFFIX, f"{PREFIX}{os.getpid()}-", folder)
    temporary = Path(name)
    try:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(handle, rest[:CHUNK]) :]
            temporary.chmod(mode)
            os.fsync(handle)
        finally:
            os.close(handle)
    except BaseException:
        _remove(temporary)
        raise
    return temporary


def remove_strays(folder: Path, age: float = SETTLED) -> int:
    """Remove temporary files of processes that were killed in the middle of writing; how many there were.

    Those that are younger than so many seconds stay: another machine, whose processes have other numbers, may be
    writing to the same folder.
    """
    removed = 0
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
            number = path.name.removeprefix(PREFIX).partition("-")[0]
            with contextlib.suppress(OSError):
                if number.isdecimal() and not _runs(int(number)) and time.time() - path.lstat().st_mtime >= age:
                    path.unlink()
                    removed += 1
    return removed


def _runs(process: int) -> bool:
    """True when there may be a process of that number."""
    if os.name == "nt":
        return False  # asking would end it there; its files cannot be removed while they are open
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _remove(temporary: Path) -> None:
    """Remove a temporary file after a failure, which is what the person must hear of, not of this."""
    with contextlib.suppress(OSError):
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # a file system without this call
            raise
    finally:
        os.close(handle)
