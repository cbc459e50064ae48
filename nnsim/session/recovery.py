"""Rescued work: copies of unsaved documents in the state folder of the system, which the next start offers again."""

import re
import time
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from platformdirs import user_state_path

from nnsim.files.faults import fault
from nnsim.files.project import Project, save_project

ENDING = ".nnsim"
_STAMPED = re.compile(r"(?P<title>.+?)-\d{8}-\d{6}(-\d+)?")
_LONGEST = 60


@dataclass(frozen=True)
class Recovery:
    """A rescued copy: its file, when it was written, and what the document was called."""

    path: Path
    time: datetime
    title: str


def folder() -> Path:
    """Where copies are kept."""
    return user_state_path("nnsim", appauthor=False) / "recovery"


def rescue(project: Project, title: str) -> Recovery:
    """Keep a copy of a document; an earlier one is never written over."""
    place = folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault(f"the folder {place} cannot be made", error) from error
    stem = f"{plain(title)}-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    path = next(path for name in names if not (path := place / f"{name}{ENDING}").exists())
    save_project(path, project)
    return _recovery(path)


def plain(title: str) -> str:
    """A title as it stands in the name of a file."""
    return re.sub(r"[^\w .()+-]+", "_", title).strip(" .")[:_LONGEST] or "untitled"


def printable(text: str) -> str:
    """A text without what no file of a project may hold, such as the line breaks that a file's name can have."""
    return "".join(c if c.isprintable() or c == " " else "_" for c in text)[:1000]


def recoveries() -> tuple[Recovery, ...]:
    """The copies that are there, the newest first."""
    found = [_recovery(path) for path in folder().glob(f"*{ENDING}") if path.is_file()]
    return tuple(sorted(found, key=lambda one: (one.time, one.path.name), reverse=True))


def forget(*copies: Recovery) -> None:
    """Delete copies; FileError when one cannot be deleted."""
    for copy in copies:
        try:
            copy.path.unlink(missing_ok=True)
        except OSError as error:
            raise fault(f"the rescued copy {copy.path} cannot be deleted", error) from error


def _recovery(path: Path) -> Recovery:
    stamped = _STAMPED.fullmatch(path.stem)
    written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return Recovery(path, written, stamped["title"] if stamped else path.stem)
