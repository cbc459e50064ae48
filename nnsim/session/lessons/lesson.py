"""A lesson as one file, `*.nnsim-lesson`: tasks and their networks, packed from a description in TOML.

Its digest is the SHA-256 of all that is in it; a result names the lesson by it. The secret in it is what results are
signed with: it keeps an honest person honest, and whoever takes the file apart can read it.
"""

import hashlib
import re
import secrets
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nnsim.files import strict_json
from nnsim.files.atomic import write_whole
from nnsim.files.bundle import pack_bundle, unpack_bundle
from nnsim.files.faults import WHOLE_COPY, file_name, opening, shown
from nnsim.files.fields import Fields
from nnsim.files.project import Project, load_project, project_bytes, read_project
from nnsim.files.reading import read_whole, utf8_text
from nnsim.files.sealed import seal, unseal
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, FileError, UserError
from nnsim.network.design import Design
from nnsim.session.history import ALL as EXAMPLES
from nnsim.session.lessons.kind import Kind, Task
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.wording import (
    ALONE,
    TITLE,
    Wording,
    parted,
    read_others,
    read_text,
    worded,
    write_others,
)

ENDING = ".nnsim-lesson"
MIMETYPE = "application/x-nnsim-lesson"
VERSION = 2  # 1: in one language; what needs no more is written so
TASKS, POINTS = 50, 1_000.0
DESCRIPTION = 1_000_000  # bytes of a description
_OWN = ("kind", "title", "text", "points", "network", "others")
_NOWHERE = Path("lesson")  # networks of a lesson are in no folder: they name no file
_EXAMPLE = "example:"


@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson: its title, what it is about, the seed of all that is drawn, its tasks, its digest and its secret.

    `others` is what it says in other languages.
    """

    title: str
    text: str
    seed: int
    tasks: tuple[Task, ...]
    digest: str
    secret: str
    others: Wording = field(default_factory=dict)

    def said(self, language: str) -> tuple[str, str]:
        """Its title, and what it is about, in a language where it has that one."""
        return worded(self.title, self.text, self.others, language)

    @property
    def points(self) -> float:
        """What can be had in all."""
        return sum(task.points for task in self.tasks)


# ------------------------------------------------------------------------------------------------ in


def load_lesson(path: Path | str) -> Lesson:
    """Read a lesson; UserError for whatever is damaged, doubtful or newer."""
    data = read_whole(path)
    if Path(path).suffix.lower() == ".toml" and not data.startswith(b"PK"):
        remedy = f"make a lesson of it: nnsim lesson pack {file_name(path)}"
        raise FileError(f"{file_name(path)} is no lesson", "it is a description that is not packed yet", remedy)
    with opening(file_name(path)):
        return read_lesson(data)


def read_lesson(data: bytes) -> Lesson:
    """The lesson in the bytes of a file; UserError for anything doubtful."""
    members = unpack_bundle(MIMETYPE, "lesson", data)
    if "lesson.json" not in members:
        raise FileError("the member lesson.json is missing", "it describes the tasks", WHOLE_COPY)
    fields = Fields(strict_json.loads(members["lesson.json"], "lesson.json"), "the lesson")
    version = fields.integer("version", 1, 10**6)
    if version > VERSION:
        why = f"it is in version {version} of the format, and this nnsim reads {VERSION}"
        raise FileError("the lesson was made by a newer nnsim", why, "install a newer nnsim")
    networks = {name: _design(name, raw) for name, raw in members.items() if name != "lesson.json"}
    used: set[str] = set()
    tasks = []
    for number, entry in enumerate(fields.array("tasks", TASKS), 1):
        one = Fields(entry, f"task {number}", (), fields.unknown)
        name = one.get("network")
        if name is not None and name not in networks:
            raise FileError(f"task {number} has the network {shown(name)}", "it is not in the file", WHOLE_COPY)
        used |= {name} if name is not None else set()
        tasks.append(_task(one, networks.get(name) if isinstance(name, str) else None))
    secret = unseal(fields.text("secret", 20_000), "the secret of the lesson")
    title, text, seed = fields.text("title", TITLE), read_text(fields, "text"), fields.integer("seed", 0, 2**31)
    others = read_others(fields)
    fields.close()
    if fields.unknown:
        raise FileError("the lesson has keys that this version does not know", str(sorted(fields.unknown)), WHOLE_COPY)
    if set(networks) - used:
        raise FileError("the lesson has networks that no task uses", shown(sorted(set(networks) - used)), WHOLE_COPY)
    if not tasks or not title.strip():
        raise FileError("the lesson has no title" if tasks else "the lesson has no tasks", "", WHOLE_COPY)
    if not isinstance(secret, str) or not re.fullmatch("[0-9a-f]{64}", secret):
        raise FileError("the secret of the lesson is none", "", WHOLE_COPY)
    return Lesson(title, text, seed, tuple(tasks), _digest(members), secret, others)


def _digest(members: Mapping[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name in sorted(members):
        whole.update(f"{name}\n{len(members[name])}\n".encode() + members[name])
    return whole.hexdigest()


def _design(name: str, raw: bytes) -> Design:
    project = read_project(raw, _NOWHERE)
    if project.data is not None:
        raise FileError(
            f"the network {shown(name)} names a file of data", "a lesson holds everything itself", WHOLE_COPY
        )
    return project.design


def _task(fields: Fields, network: Design | None) -> Task:
    key = fields.choice("kind", REGISTRY.names)
    kind = REGISTRY[key]
    inner = fields.object("settings")
    settings = kind.read(inner)
    inner.close()
    title, text, points = fields.text("title", TITLE), read_text(fields, "text"), fields.real("points", 0.0, POINTS)
    others = read_others(fields)
    fields.close()
    if kind.needs_network and network is None:
        raise ArgumentError(
            f"{fields.place} has no network", f"“{kind.title}” needs one", "name a project or an example"
        )
    return Task(key, title, text, points, settings, network, others)


# ------------------------------------------------------------------------------------------------ out


def lesson_bytes(
    title: str, text: str, seed: int, tasks: tuple[Task, ...], secret: str | None = None, others: Wording = ALONE
) -> bytes:
    """The bytes of a lesson with these tasks; what it writes can be read again."""
    members: dict[str, bytes] = {}
    said: list[JSON] = []
    for number, task in enumerate(tasks, 1):
        name = None
        if task.network is not None:
            if task.network.data.dataset.settings.get("path"):
                what = f"the network of task {number} has its data in a file"
                raise UserError(what, "a lesson holds everything itself", "make the samples its own: Edit the samples")
            raw = project_bytes(Project(task.network), _NOWHERE)
            name = next((n for n, other in members.items() if other == raw), f"networks/{number}.nnsim")
            members[name] = raw
        said.append(
            {"kind": task.kind, "title": task.title, "text": task.text, "points": task.points, "network": name,
             "settings": REGISTRY[task.kind].write(task.settings), **write_others(task.others)}
        )  # fmt: skip
    secret = secrets.token_hex(32) if secret is None else secret
    version = VERSION if others or any(task.others for task in tasks) else 1
    whole = {"version": version, "title": title, "text": text, "seed": seed, "secret": seal(secret), "tasks": said}
    members["lesson.json"] = strict_json.dumps({**whole, **write_others(others)})
    data = pack_bundle(MIMETYPE, members)
    read_lesson(data)
    return data


def pack_lesson(description: Path | str, path: Path | str) -> Lesson:
    """Pack what a TOML file describes; each task is checked first. UserError naming the task that is wrong.

    What stands at `path` gives its secret on: packed again with nothing changed it is the very same lesson, and results
    that were made in it still belong to it.
    """
    title, text, seed, tasks, others = read_description(description)
    for number, task in enumerate(tasks, 1):
        check_task(number, task)
    before = lesson_at(path)
    data = lesson_bytes(title, text, seed, tasks, None if before is None else before.secret, others)
    write_whole(path, data)
    return read_lesson(data)


def lesson_at(path: Path | str) -> Lesson | None:
    """The lesson in a file that is about to be written over; None where there is none."""
    try:
        return load_lesson(path) if Path(path).is_file() else None
    except UserError:
        return None


def check_task(number: int, task: Task) -> None:
    """UserError, naming the task, where it cannot be done."""
    try:
        REGISTRY[task.kind].check(task)
    except UserError as error:
        why = f"{error.what} ({error.why})" if error.why else error.what
        raise UserError(f"task {number} “{task.title}” cannot be done", why, error.remedy) from error


def read_description(path: Path | str) -> tuple[str, str, int, tuple[Task, ...], Wording]:
    """Title, text, seed, tasks, other languages in a TOML file; UserError naming the line or the task that is wrong."""
    raw = read_whole(path, DESCRIPTION)
    if raw.startswith(b"PK"):
        remedy = "pack takes a description in TOML: nnsim lesson new writes one to begin with"
        raise FileError(f"{file_name(path)} is no description", "it is packed already, or another container", remedy)
    text = utf8_text(raw, file_name(path), DESCRIPTION)
    try:
        given: dict[str, Any] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FileError(f"{file_name(path)} is no TOML", str(error)[:200], "mend that line") from error
    whole = {"text": "", "seed": 0, "task": [], **parted(given, "the lesson")}
    fields = Fields(whole, "the lesson")
    tasks = []
    for number, entry in enumerate(fields.array("task", TASKS), 1):
        place = f"task {number}"
        if not isinstance(entry, dict):
            raise FileError(f"{place} is no table", "", "write it under [[task]]")
        with _naming(place):
            entry = parted(entry, place)
            kind = _kind(entry)
            settings = {**kind.defaults, **{key: value for key, value in entry.items() if key not in _OWN}}
            settings = kind.gather(settings, Path(path).parent)
        plain = {"text": "", "points": 1.0, **{key: entry[key] for key in _OWN if key in entry}, "settings": settings}
        one = Fields(plain, place)
        with _naming(place):
            network = _named(plain.pop("network", None), Path(path).parent, place)
        tasks.append(_task(one, network))
        if one.unknown:
            keys = ", ".join(str(key) for rest in one.unknown.values() for key in rest)
            raise FileError(f"{place} has {shown(keys)}", f"“{kind.title}” does not know it", "correct or remove it")
    title, about, seed = fields.text("title", TITLE), read_text(fields, "text"), fields.integer("seed", 0, 2**31)
    others = read_others(fields)
    fields.close()
    if fields.unknown:
        keys = ", ".join(str(key) for rest in fields.unknown.values() for key in rest)
        raise FileError(f"the lesson has {shown(keys)}", "no lesson has that", "correct or remove it")
    if not tasks:
        raise FileError("the lesson has no tasks", "", "write one under [[task]]")
    return title, about, seed, tuple(tasks), others


@contextmanager
def _naming(place: str) -> Iterator[None]:
    """What is refused is said to be in that task."""
    try:
        yield
    except UserError as error:
        if error.what.startswith(place):
            raise
        raise UserError(f"{place}: {error.what}", error.why, error.remedy) from error


def _kind(entry: Mapping[str, Any]) -> Kind:
    if "kind" not in entry:
        raise ArgumentError("it has no kind", "", f"write kind = one of {', '.join(REGISTRY.names)}")
    return REGISTRY.find(entry["kind"])


def _named(name: object, folder: Path, place: str) -> Design | None:
    """The network that a description names: a project beside it, or an example."""
    if name is None:
        return None
    if not isinstance(name, str):
        raise FileError(f"{place} has the network {shown(name)}", "it must be a text", "name a project or an example")
    if name.startswith(_EXAMPLE):
        key = name.removeprefix(_EXAMPLE)
        if key not in EXAMPLES:
            raise ArgumentError(f"there is no example {key!r}", "", f"choose one of {', '.join(EXAMPLES)}")
        return EXAMPLES[key].make()
    return load_project(folder / name).design
