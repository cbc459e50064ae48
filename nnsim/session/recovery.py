"""Rescued work: copies of unsaved documents in the state folder of the system, which the next start offers again.

A copy that is kept by itself (`autosave`) names its process and document, as `TITLE-DATE-TIME~PROCESS.N.nnsim`. It is
offered when that process has ended; of one document the newest is offered, with those before it in reserve.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_state_path

from nnsim.files.atomic import remove_strays
from nnsim.files.faults import fault
from nnsim.kit.errors import FileError, UserError
from nnsim.network.limits import mended
from nnsim.session.living import lives, tidy

if TYPE_CHECKING:
    from nnsim.files.project import Project


ENDING = ".nnsim"
LOST = "rescued"  # where the view of a copy says what would be lost without it
_STAMPED = re.compile(r"(?P<title>.+?)-\d{8}-\d{6}(-\d+)?(~(?P<series>(?P<process>\d{1,10})\.\d{1,10}))?")
_LONGEST = 60


@dataclass(frozen=True)
class Lost:
    """What would be lost without a copy: edits since the file was saved, the last one's name, the epochs trained."""

    file: str = ""
    edits: int = 0
    last: str = ""
    epoch: int = 0


@dataclass(frozen=True)
class Recovery:
    """A rescued copy: its file, when it was written, what the document was called, and earlier copies of it."""

    path: Path
    time: datetime
    title: str
    older: tuple[Recovery, ...] = ()


def folder() -> Path:
    """Where copies are kept."""
    return user_state_path("nnsim", appauthor=False) / "recovery"


def keep_copy(project: Project, title: str, lost: Lost, series: str = "") -> tuple[Recovery, tuple[str, ...]]:
    """Keep a copy; settings that no file can hold are given their defaults, and named."""
    about = {"file": lost.file[:4000], "edits": lost.edits, "last": lost.last[:1000], "epoch": lost.epoch}
    project = replace(project, view={**project.view, LOST: about})
    try:
        return rescue(project, title, series), ()
    except UserError:
        design, wrong = mended(project.design)
        if not wrong:
            raise
        return rescue(replace(project, design=design), title, series), tuple(wrong)


def defaulted(wrong: Sequence[str]) -> tuple[str, str]:
    """What a copy has the default for, and why, as a notice says it."""
    return f"the copy has the default for {', '.join(wrong)}", "what was set cannot be saved"


def rescue(project: Project, title: str, series: str = "") -> Recovery:
    """Keep a copy of a document; an earlier one is never written over."""
    from nnsim.files.project import save_project

    place = made_folder()
    stem, end = f"{plain(title)}-{time.strftime('%Y%m%d-%H%M%S')}", f"~{series}" if series else ""
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    try:
        path = next(path for name in names if not (path := place / f"{name}{end}{ENDING}").exists())
    except OSError as error:
        raise fault(f"the folder {place} cannot be read", error) from error
    save_project(path, project)
    return Recovery(path, datetime.now().astimezone(), plain(title))


def made_folder() -> Path:
    """The folder of the copies, which is there now."""
    place = folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault(f"the folder {place} cannot be made", error) from error
    return place


def plain(title: str) -> str:
    """A title as it stands in the name of a file."""
    return re.sub(r"[^\w .()+-]+", "_", title).strip(" .")[:_LONGEST] or "untitled"


def printable(text: str) -> str:
    """A text without what no file of a project may hold, such as the line breaks that a file's name can have."""
    return "".join(c if c.isprintable() or c == " " else "_" for c in text)[:1000]


def recoveries() -> tuple[Recovery, ...]:
    """The copies that are there, the newest first; not those of documents that are open in a living nnsim."""
    place, alone, series = folder(), list[Recovery](), dict[str, list[Recovery]]()
    living: dict[str, bool] = {}
    for path in place.glob(f"*{ENDING}"):
        stamped = _STAMPED.fullmatch(path.stem)
        if stamped is None or not stamped["series"]:
            alone += [_recovery(path)] if path.is_file() else []
            continue
        process = stamped["process"]
        if process not in living:
            living[process] = lives(place, int(process))
        if not living[process] and path.is_file():
            series.setdefault(stamped["series"], []).append(_recovery(path))
    for copies in series.values():
        newest, *older = sorted(copies, key=_age, reverse=True)
        alone.append(replace(newest, older=tuple(older)))
    return tuple(sorted(alone, key=_age, reverse=True))


def load_copy(copy: Recovery) -> tuple[Recovery, Project]:
    """What a copy holds, or the newest one before it that is whole."""
    from nnsim.files.project import load_project

    try:
        return copy, load_project(copy.path)
    except FileError:
        for one in copy.older:
            with suppress(FileError):
                return one, load_project(one.path)
        raise


@lru_cache(64)
def lost_without(copy: Recovery) -> Lost:
    """What would be lost without a copy; nothing is said by one that is damaged or was made by hand."""
    try:
        told: Any = load_copy(copy)[1].view.get(LOST)
    except FileError:
        return Lost()
    if not isinstance(told, dict):
        return Lost()
    numbers = {name: told[name] for name in ("edits", "epoch") if type(told.get(name)) is int and told[name] >= 0}
    texts = {name: told[name] for name in ("file", "last") if isinstance(told.get(name), str)}
    return Lost(**numbers, **texts)


def forget(*copies: Recovery) -> None:
    """Delete copies, and earlier ones of the same documents; FileError when one cannot be deleted."""
    for copy in copies:
        for one in (copy, *copy.older):
            try:
                one.path.unlink(missing_ok=True)
            except OSError as error:
                raise fault(f"the rescued copy {one.path} cannot be deleted", error) from error


def clean(*folders: Path) -> int:
    """Remove what was half written when a process was killed, among the copies and in these folders; how many files."""
    place = folder()
    tidy(place)
    return remove_strays(place, 0.0) + sum(remove_strays(one) for one in dict.fromkeys(folders))


def _age(copy: Recovery) -> tuple[float, int, str]:
    return copy.time.timestamp(), len(copy.path.name), copy.path.name


def _recovery(path: Path) -> Recovery:
    stamped = _STAMPED.fullmatch(path.stem)
    written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return Recovery(path, written, stamped["title"] if stamped else path.stem)
