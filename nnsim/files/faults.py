"""What went wrong with a file, in words: what the operating system reports, and whose file it was."""

import errno
import reprlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nnsim.kit.errors import FileError, UserError

WHOLE_COPY = "use a copy of the file that is whole"

_ELSEWHERE = "save to another place"
_CHECK_PATH = "check the path"
_NETWORK = ("the network drive does not answer", "connect it again, or use another place")
_REASONS = {
    errno.ENOSPC: ("the disk is full", f"free some space, or {_ELSEWHERE}"),
    errno.EACCES: ("you have no permission for that", f"change the permissions, or {_ELSEWHERE}"),
    errno.EPERM: ("the system does not permit that", f"change the permissions, or {_ELSEWHERE}"),
    errno.EROFS: ("the disk is read-only", _ELSEWHERE),
    errno.EIO: ("the disk failed", f"{_ELSEWHERE}, and check this disk"),
    errno.EFBIG: ("it is larger than the system allows", _ELSEWHERE),
    errno.ENOENT: ("there is no such file or folder", _CHECK_PATH),
    errno.ENOTDIR: ("a part of its path is not a folder", _CHECK_PATH),
    errno.EISDIR: ("it is a folder", "give the name of a file"),
    errno.ELOOP: ("its symbolic links go in a circle", _CHECK_PATH),
    errno.ENAMETOOLONG: ("its name is too long", "choose a shorter name"),
    errno.EMFILE: ("too many files are open", "close other documents, then try again"),
    errno.ENFILE: ("too many files are open", "close other programs, then try again"),
    errno.ENOMEM: ("the memory is full", "close other programs, then try again"),
    errno.EBUSY: ("another program is using it", "close it there, then try again"),
    errno.ETIMEDOUT: _NETWORK,
    **{getattr(errno, name): _NETWORK for name in ("ESTALE", "EHOSTDOWN", "ENOTCONN") if hasattr(errno, name)},
    getattr(errno, "EDQUOT", -1): ("your share of the disk is used up", f"free some space, or {_ELSEWHERE}"),
}


def fault(what: str, error: OSError | ValueError) -> FileError:
    """The FileError for what the operating system reported; a ValueError is a path that cannot exist at all."""
    if not isinstance(error, OSError):
        return FileError(what, "its path has characters that no file name can have", "choose another name")
    reason, remedy = _REASONS.get(error.errno or 0, ("", "try again, or use another place"))
    return FileError(what, reason or (error.strerror or str(error)).lower(), remedy)


def shown(text: object) -> str:
    """A text from a file for a message: quoted, unprintable characters escaped, shortened."""
    quoted = repr(text[:80]) if isinstance(text, str) else reprlib.repr(text)
    return quoted if len(quoted) <= 60 else quoted[:57] + "..."


_OTHERS = {
    b"application/x-nnsim-project": ("it is a project", "open it as one, with File → Open"),
    b"application/x-nnsim-lesson": ("it is a lesson", "open it with Exercises → Open lesson"),
    b"application/x-nnsim-result": (
        "it is a result that a student has saved",
        "open the lesson that it was made in, and go on with the result there",
    ),
}


def of_another_kind(mimetype: bytes) -> tuple[str, str]:
    """Why a container is not the one that was asked for, and what to do with it, by its type."""
    return _OTHERS.get(mimetype, (f"its type is {shown(mimetype[:60])}", "choose another file"))


def file_name(path: Path | str) -> str:
    """The name of a file for a message; as it is where it can be printed."""
    name = Path(path).name or str(path)
    plain = name.isprintable() and len(name) <= 80 and not name.isalpha()  # a name that looks like a word is quoted
    return name if plain else shown(name)


@contextmanager
def opening(name: str) -> Iterator[None]:
    """Errors inside this block say that the file of this name cannot be opened."""
    try:
        yield
    except MemoryError as error:
        raise FileError(f"{name} cannot be opened", "the memory is full", "close other programs") from error
    except UserError as error:
        why = f"{error.what} ({error.why})" if error.why else error.what
        raise FileError(f"{name} cannot be opened", why, error.remedy or WHOLE_COPY) from error
