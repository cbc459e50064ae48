"""A project file as members with a manifest, before they are given a meaning.

`mimetype` comes first, stored, so that the kind of the file can be told from its first bytes; then `manifest.json` with
the version of the format and the size and SHA-256 of each other member; then the members. Members that this version
does not know are kept and written back.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from nnsim.files import strict_json
from nnsim.files.archive import PROJECT, STORED, Member, pack, unpack
from nnsim.files.faults import WHOLE_COPY, of_another_kind, shown
from nnsim.files.reading import too_large
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import FileError

Version = tuple[int, int]

VERSION: Version = (1, 5)
READER: Version = (1, 3)  # older ones know neither a rule's settings nor that inputs are prepared
MIMETYPE = b"application/x-nnsim-project"
FORMAT = "nnsim project"
DOCUMENTS = ("document.json", "view.json", "dataset.json", "experiments.json")
TENSORS = (
    "weights.safetensors", "start.safetensors", "state.safetensors", "history.safetensors", "experiments.safetensors",
)  # fmt: skip

_NEWEST = 10**6
_MANIFEST_KEYS = {"application", "format", "members", "minimum_reader", "version"}


@dataclass
class Contents:
    """What a project file holds: JSON documents by their names, other members, and what the manifest says of them."""

    documents: dict[str, JSON]
    members: dict[str, Member]
    version: Version = VERSION
    minimum_reader: Version = READER
    manifest: Mapping[str, JSON] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, JSON]] = field(default_factory=dict)

    @property
    def unknown_members(self) -> tuple[Member, ...]:
        """The members that this version has no use for."""
        return tuple(member for name, member in self.members.items() if name not in TENSORS)


def application() -> str:
    """The name and version of this program, as the manifest has it; without the version where it cannot be had."""
    from importlib.metadata import PackageNotFoundError

    try:
        return f"nnsim {_installed()}"
    except (PackageNotFoundError, OSError):
        return "nnsim"


@cache
def _installed() -> str:
    """Read once: a disk that fails later cannot prevent a save by it."""
    from importlib.metadata import version

    return version("nnsim")


# ------------------------------------------------------------------------------------------------ out


def write_contents(contents: Contents) -> bytes:
    """The bytes of a project file: equal contents give equal bytes. FileError when it would be too large to be read."""
    documents = contents.documents
    known = [Member(name, strict_json.dumps(documents[name])) for name in DOCUMENTS if name in documents]
    for member in known:
        if len(member.data) > strict_json.JSON_BYTES:
            raise too_large(f"{member.name} is too large", len(member.data), strict_json.JSON_BYTES)
    known += [contents.members[name] for name in TENSORS if name in contents.members]
    members = [*known, *contents.unknown_members]
    manifest = {
        **contents.manifest,
        "application": application(),
        "format": FORMAT,
        "version": list(contents.version),
        "minimum_reader": list(contents.minimum_reader),
        "members": {member.name: {**contents.facts.get(member.name, {}), **_facts(member.data)} for member in members},
    }
    data = pack([Member("mimetype", MIMETYPE), Member("manifest.json", strict_json.dumps(manifest)), *members])
    if len(data) > PROJECT.file:
        raise too_large("the project is too large", len(data), PROJECT.file)
    return data


def _facts(data: bytes) -> dict[str, JSON]:
    return {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


# ------------------------------------------------------------------------------------------------ in


def read_contents(data: bytes) -> Contents:
    """The contents of a project file; FileError when it is damaged, doubtful or newer than this version reads."""
    members = {member.name: member for member in unpack(data)}
    first = next(iter(members.values()), None)
    if first is None or first.name != "mimetype" or not data.startswith(b"mimetype", 30):
        raise FileError("it is no project of nnsim", "its first member is not mimetype", "choose another file")
    if first.data != MIMETYPE or first.method != STORED:
        raise FileError("it is no project of nnsim", *of_another_kind(first.data))
    if "manifest.json" not in members:
        raise FileError("the member manifest.json is missing", "it lists what belongs to the project", WHOLE_COPY)
    manifest = strict_json.loads(members["manifest.json"].data, "manifest.json")
    version, minimum = _check_version(manifest)
    listed = manifest.get("members")
    if not isinstance(listed, dict):
        raise FileError("manifest.json does not list the members", f"it says {shown(listed)}", WHOLE_COPY)
    rest = {name: member for name, member in members.items() if name not in {"mimetype", "manifest.json"}}
    for name in sorted(listed.keys() | rest.keys()):
        _check_member(name, listed.get(name), rest.get(name))
    if "document.json" not in rest:
        raise FileError("the member document.json is missing", "it describes the network", WHOLE_COPY)
    return Contents(
        documents={name: strict_json.loads(rest[name].data, name) for name in DOCUMENTS if name in rest},
        members={name: member for name, member in rest.items() if name not in DOCUMENTS},
        version=version,
        minimum_reader=minimum,
        manifest={key: value for key, value in manifest.items() if key not in _MANIFEST_KEYS},
        facts={name: {key: facts[key] for key in facts.keys() - {"size", "sha256"}} for name, facts in listed.items()},
    )


def _check_version(manifest: JSON) -> tuple[Version, Version]:
    """The version of the format and the oldest version that can read it."""
    if not isinstance(manifest, dict):
        raise FileError("manifest.json is no object", f"it is {shown(manifest)}", WHOLE_COPY)
    if manifest.get("format") != FORMAT:
        why = f"its format is {shown(manifest.get('format'))}"
        raise FileError("it is no project of nnsim", why, "choose another file")
    version, minimum = _version(manifest, "version"), _version(manifest, "minimum_reader")
    writer = manifest.get("application")
    by = f" by {writer}" if isinstance(writer, str) and writer.isprintable() and len(writer) < 60 else ""
    ours, theirs = ("{}.{}".format(*v) for v in (VERSION, version))
    if version[0] > VERSION[0] or minimum > VERSION:
        what = f"it was written{by} in version {theirs} of the format"
        why = f"it needs a reader of {minimum[0]}.{minimum[1]}, and this nnsim reads {ours}"
        raise FileError(what, why, "install a newer nnsim")
    if version < (1, 0) or minimum > version:
        raise FileError(f"it claims version {theirs} of the format", "there is no such version", WHOLE_COPY)
    return version, minimum


def _version(manifest: Mapping[str, JSON], key: str) -> Version:
    value = manifest.get(key)
    if not isinstance(value, list) or len(value) != 2 or not all(type(n) is int and 0 <= n <= _NEWEST for n in value):
        raise FileError(f"manifest.json has the {key} {shown(value)}", "it must be two numbers as [1, 0]", WHOLE_COPY)
    return value[0], value[1]


def _check_member(name: str, facts: JSON, member: Member | None) -> None:
    if member is None:
        raise FileError(f"the member {shown(name)} is missing", "manifest.json lists it", WHOLE_COPY)
    if facts is None:
        raise FileError(f"the member {shown(name)} does not belong here", "manifest.json does not list it", WHOLE_COPY)
    if not isinstance(facts, dict):
        raise FileError(f"manifest.json says {shown(facts)} of {shown(name)}", "it must be an object", WHOLE_COPY)
    size, digest = facts.get("size"), facts.get("sha256")
    if type(size) is not int or size != len(member.data):
        raise FileError(
            f"the member {shown(name)} has {len(member.data):,} bytes", f"manifest.json says {shown(size)}", WHOLE_COPY
        )
    if digest != hashlib.sha256(member.data).hexdigest():
        raise FileError(
            f"the member {shown(name)} was changed after the project was saved",
            "its SHA-256 is not the one in manifest.json",
            WHOLE_COPY,
        )
