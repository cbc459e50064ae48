"""Which file of data a project uses: a path relative to the project, and how to tell whether it is still the same file.

A small file stands in the project as well, so that a project can be given away alone.

Nothing here reads data for a project that was only opened: whether a file outside of the project's folder may be
read is for the person to say.
"""

import base64
import binascii
import contextlib
import functools
import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nnsim.files.faults import shown
from nnsim.files.fields import Fields
from nnsim.files.reading import FILE_BYTES, open_ordinary
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import FileError, UserError

KEYS = ("key", "path", "sha256", "settings", "size", "content")
PATH = 4_000
EMBEDDED = 65_536  # bytes of a file up to which the project holds a copy of it

_DRIVE = re.compile("[A-Za-z]:")


@dataclass(frozen=True)
class DataReference:
    """A project's file of data: where it is, whether that is inside the project's folder, its size and SHA-256.

    `content` is the whole file where it is a small one, and None of others.
    """

    place: Path
    inside: bool
    size: int | None
    sha256: str | None
    content: bytes | None = None

    def state(self) -> Literal["same", "changed", "missing", "unknown"]:
        """Whether the file is still the one that the project was saved with; this reads it."""
        try:
            found = fingerprint(self.place)
        except UserError:
            return "missing"
        if self.sha256 is None:
            return "unknown"
        return "same" if found == (self.size, self.sha256) else "changed"


def fingerprint(place: Path) -> tuple[int, str]:
    """The size and SHA-256 of an ordinary file; FileError when it cannot be read or is too large."""
    with open_ordinary(place) as (_, info):
        key = (info.st_size, info.st_mtime_ns, info.st_ino)
    return _fingerprint(place, key)


@functools.lru_cache(maxsize=16)
def _fingerprint(place: Path, key: tuple[int, int, int]) -> tuple[int, str]:
    if key[0] > FILE_BYTES:
        raise FileError(f"{place.name} is too large", f"the limit is {FILE_BYTES:,} bytes", "use a smaller file")
    with open_ordinary(place) as (stream, _):
        return key[0], hashlib.file_digest(stream, "sha256").hexdigest()


def write_reference(
    key: str, settings: Mapping[str, JSON], folder: Path, known: DataReference | None
) -> dict[str, JSON]:
    """The JSON for the data set of that key, whose setting `path` names a file, in a project in that folder."""
    place = Path(settings["path"])
    with contextlib.suppress(RuntimeError):  # there is no home
        place = place.expanduser()
    place = Path(os.path.realpath(place.parent), place.name)
    try:
        path = Path(os.path.relpath(place, os.path.realpath(folder))).as_posix()
    except ValueError:  # another drive
        path = place.as_posix()
    else:
        path = f"./{path}" if _DRIVE.match(path) else path
    same = known is not None and known.place == place
    size, digest, content = (known.size, known.sha256, known.content) if known and same else (None, None, None)
    with contextlib.suppress(UserError):  # a project can be saved while its data are away; what was known stays
        size, digest = fingerprint(place)
        content = _small(place, size, digest)
    rest = {name: value for name, value in settings.items() if name != "path"}
    written = {"key": key, "path": path, "sha256": digest, "size": size, "settings": rest}
    return written if content is None else {**written, "content": base64.b64encode(content).decode()}


def _small(place: Path, size: int, digest: str) -> bytes | None:
    """The bytes of a file that is small enough, and that nobody has changed since its digest was taken."""
    if size > EMBEDDED:
        return None
    with open_ordinary(place) as (stream, _):
        content = stream.read(EMBEDDED + 1)
    return content if hashlib.sha256(content).hexdigest() == digest else None


def read_reference(values: JSON, folder: Path) -> tuple[str, DataReference, dict[str, JSON]]:
    """The key, the file and the settings, `path` among them, of the data set of a project in that folder."""
    fields = Fields(values, "dataset.json")
    key, path = fields.text("key"), fields.text("path", PATH)
    if not path:
        raise fields.refuse("path", "it names no file")
    size = fields.maybe(lambda some: some.integer("size", 0, 1 << 62), "size")
    digest = None if fields.get("sha256") is None else fields.text("sha256", 64)
    if digest is not None and not re.fullmatch("[0-9a-f]{64}", digest):
        raise fields.refuse("sha256", "it must have 64 hexadecimal digits")
    content = _content(fields, digest)
    settings = fields.object("settings").value
    if "path" in settings:
        raise FileError("dataset.json names two paths", f"one is {shown(settings['path'])}", "remove it from settings")
    place, inside = _place(path, Path(os.path.realpath(folder)))
    reference = DataReference(place, inside, None if size is None else int(size), digest, content)
    return key, reference, {**settings, "path": str(place)}


def _content(fields: Fields, digest: str | None) -> bytes | None:
    """The copy of the file; None where there is none, or it is that of another: an older version kept it unread."""
    if fields.value.get("content") is None:
        return None
    try:
        content = base64.b64decode(fields.text("content", 4 * EMBEDDED // 3 + 4).encode(), validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise fields.refuse("content", "it must be Base64") from error
    return content if hashlib.sha256(content).hexdigest() == digest else None


def _place(path: str, folder: Path) -> tuple[Path, bool]:
    """Where a path leads, and whether it stays inside the folder, symbolic links followed."""
    place = Path(os.path.normpath(folder / path))
    if path.startswith(("/", "\\")) or _DRIVE.match(path) or ".." in re.split(r"[/\\]", path):
        return place, False
    return place, Path(os.path.realpath(place)).is_relative_to(folder)
