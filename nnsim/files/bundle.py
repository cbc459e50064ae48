"""A container of nnsim that is no project: members behind a type, read with the same distrust, of a bearable size.

`mimetype` comes first, stored; then the members in the order of their names. Equal members give equal bytes.
"""

import re
from collections.abc import Mapping

from nnsim.files.archive import STORED, Limits, Member, pack, unpack
from nnsim.files.faults import WHOLE_COPY, of_another_kind
from nnsim.files.reading import MIB, too_large
from nnsim.kit.errors import FileError

BUNDLE = Limits(
    file=32 * MIB, unpacked=64 * MIB, ratio=200, members=300, name_length=100, name=re.compile("[A-Za-z0-9._/-]+")
)


def pack_bundle(mimetype: str, members: Mapping[str, bytes]) -> bytes:
    """The bytes of a container; FileError when it would be too large to be read again."""
    data = pack([Member("mimetype", mimetype.encode()), *(Member(name, members[name]) for name in sorted(members))])
    if len(data) > BUNDLE.file:
        raise too_large("it is too large", len(data), BUNDLE.file)
    return data


def unpack_bundle(mimetype: str, what: str, data: bytes) -> dict[str, bytes]:
    """The members by their names; FileError where it is no such container (`what` says which), or doubtful."""
    members = unpack(data, BUNDLE)
    first = members[0] if members else None
    if first is None or first.name != "mimetype" or first.method != STORED or not data.startswith(b"mimetype", 30):
        raise FileError(f"it is no {what} of nnsim", "its first member is not mimetype", "choose another file")
    if first.data != mimetype.encode():
        raise FileError(f"it is no {what} of nnsim", *of_another_kind(first.data))
    if any(not member.data for member in members):
        raise FileError("a member of it is empty", "nnsim writes none", WHOLE_COPY)
    return {member.name: member.data for member in members[1:]}
