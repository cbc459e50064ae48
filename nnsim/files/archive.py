"""A zip container, read with distrust and written in one way: equal members give equal bytes.

The reader takes what `zipfile` would let through to the application: every byte of the file must belong to exactly one
member or to the list of members, what the two headers of a member say must agree, and sizes are bounded before
anything is unpacked. Members are written stored, so the bytes do not depend on a version of zlib.
"""

import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.reading import FILE_BYTES, MIB, too_large
from nnsim.kit.errors import FileError

STORED, DEFLATED = 0, 8
UNPACKED_BYTES = 1024 * MIB
RATIO = 200

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK, _DATA_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x07\x08"
_DATE = 1 << 5 | 1  # the first of January 1980
_UTF8, _SIZES_AFTER, _LEVEL = 1 << 11, 1 << 3, 0b110
_ENCRYPTED = 1 << 0 | 1 << 6 | 1 << 13
_ZIP64, _ZIP64_SIZE, _NO_SIZE = 1, struct.Struct("<2H2Q"), 0xFFFFFFFF
_FILE_MODE = 0o100644 << 16


@dataclass(frozen=True)
class Member:
    """A file in the container: its name, its bytes, and whether they are stored or deflated."""

    name: str
    data: bytes
    method: int = STORED


@dataclass(frozen=True)
class Limits:
    """What a container may hold at most, and what its members' names look like.

    `by_case`: two names may differ in capital letters alone, as they never become those of files.
    """

    file: int = FILE_BYTES
    unpacked: int = UNPACKED_BYTES
    ratio: int = RATIO
    members: int = 4096
    name_length: int = 200
    name: re.Pattern[str] = re.compile(r"[A-Za-z0-9._/-]+")
    by_case: bool = False


PROJECT = Limits()


@dataclass(frozen=True)
class _Entry:
    """What the list of members says of one."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int


# ------------------------------------------------------------------------------------------------ out


def pack(members: Sequence[Member]) -> bytes:
    """The container that holds these members, in this order."""
    body, central = bytearray(), bytearray()
    for member in members:
        name = member.name.encode()
        flags = 0 if member.name.isascii() else _UTF8
        crc = zlib.crc32(member.data)
        packed = member.data if member.method == STORED else _deflate(member.data)
        facts = (20, flags, member.method, 0, _DATE, crc, len(packed), len(member.data), len(name), 0)
        offset = len(body)
        body += _LOCAL.pack(_LOCAL_MARK, *facts) + name
        body += packed
        central += _CENTRAL.pack(_CENTRAL_MARK, 3 << 8 | 20, *facts, 0, 0, 0, _FILE_MODE, offset) + name
    end = _END.pack(_END_MARK, 0, 0, len(members), len(members), len(central), len(body), 0)
    return bytes(body + central + end)


def _deflate(data: bytes) -> bytes:
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush()


# ------------------------------------------------------------------------------------------------ in


def unpack(data: bytes, limits: Limits = PROJECT) -> tuple[Member, ...]:
    """The members of a container, in the order of its list; FileError for anything doubtful."""
    if len(data) > limits.file:
        raise too_large("the file is too large", len(data), limits.file)
    entries = _entries(data, limits)
    starts = _places(data, entries)
    return tuple(Member(entry.name, _content(data, entry, starts[entry.name]), entry.method) for entry in entries)


def _entries(data: bytes, limits: Limits) -> list[_Entry]:
    """The list of members, checked by itself."""
    count, size, position = _end(data)
    if count > limits.members:
        raise FileError(f"it has {count:,} members", f"the limit is {limits.members:,}", WHOLE_COPY)
    stop, entries = position + size, list[_Entry]()
    for _ in range(count):
        entry, position = _entry(data, position, stop, limits)
        entries.append(entry)
    if position != stop:
        raise FileError("its list of members is damaged", "it is longer than its members", WHOLE_COPY)
    seen: dict[str, str] = {}
    for entry in entries:
        other = seen.setdefault(entry.name if limits.by_case else entry.name.casefold(), entry.name)
        if other != entry.name:
            raise FileError(f"two members are called {shown(other)} and {shown(entry.name)}", "", WHOLE_COPY)
    if len(seen) < len(entries):
        names = [entry.name for entry in entries]
        twice = next(name for name in names if names.count(name) > 1)
        raise FileError(f"two members are called {shown(twice)}", "it is not clear which one counts", WHOLE_COPY)
    unpacked = sum(entry.size for entry in entries)
    if unpacked > limits.unpacked:
        raise too_large("its members are too large", unpacked, limits.unpacked)
    return entries


def _end(data: bytes) -> tuple[int, int, int]:
    """How many members there are, and the size and place of their list, from the record at the end."""
    if not data:
        raise FileError("it is empty", "nothing was ever saved in it, or a disk was full", WHOLE_COPY)
    if not data.startswith(_LOCAL_MARK):
        begins = f"it begins with {shown(data[:4].decode('latin-1'))}"
        raise FileError("it is no zip container", begins, "choose another file")
    at = len(data) - _END.size
    if at < 0 or not data.startswith(_END_MARK, at):
        if _END_MARK in data:
            raise FileError("something was appended to it", "bytes follow the end of the container", WHOLE_COPY)
        raise FileError("it is cut off", "the end of the container is missing", WHOLE_COPY)
    _, disk, first_disk, here, count, size, position, comment = _END.unpack_from(data, at)
    if 0xFFFF in (disk, here, count) or _NO_SIZE in (size, position):
        raise FileError("it is a zip64 container", "files below 4 GiB need none", WHOLE_COPY)
    if disk or first_disk or here != count:
        raise FileError("it is one part of several", "a container of nnsim is whole", WHOLE_COPY)
    if comment or position + size != at:
        raise FileError("its end is damaged", "the list of members is not where it should be", WHOLE_COPY)
    return count, size, position


def _entry(data: bytes, position: int, stop: int, limits: Limits) -> tuple[_Entry, int]:
    """One line of the list of members, and where the next one begins."""
    if position + _CENTRAL.size > stop or not data.startswith(_CENTRAL_MARK, position):
        raise FileError("its list of members is damaged", "it ends too early", WHOLE_COPY)
    (_, _, _, flags, method, _, _, crc, packed, size, name_length, extra, comment, disk, _, attributes, offset) = (
        _CENTRAL.unpack_from(data, position)
    )
    begin = position + _CENTRAL.size
    after = begin + name_length + extra + comment
    if after > stop:
        raise FileError("its list of members is damaged", "a name goes beyond its end", WHOLE_COPY)
    name = _name(data[begin : begin + name_length], flags, limits)
    what = f"the member {shown(name)}"
    if flags & _ENCRYPTED:
        raise FileError(f"{what} is encrypted", "nnsim has no passwords", "save it without one")
    if flags & ~(_UTF8 | _SIZES_AFTER | _LEVEL):
        raise FileError(f"{what} is packed in an unknown way", f"its flags are {flags:#x}", WHOLE_COPY)
    if method not in {STORED, DEFLATED}:
        raise FileError(f"{what} is packed by method {method}", "only stored and deflated are read", "pack it again")
    if attributes >> 28 not in {0, 0o10}:
        raise FileError(f"{what} is not an ordinary file", "it is a link, a folder or a device", WHOLE_COPY)
    if _NO_SIZE in (packed, size, offset) or disk:
        raise FileError(f"{what} is larger than 4 GiB", "or it claims to be", WHOLE_COPY)
    if method == STORED and packed != size:
        raise FileError(f"{what} is damaged", "it is stored, but has two sizes", WHOLE_COPY)
    if size > limits.ratio * packed:
        raise FileError(f"{what} swells {size / max(packed, 1):,.0f} times", f"the limit is {limits.ratio}", WHOLE_COPY)
    return _Entry(name, flags, method, crc, packed, size, offset), after


def _name(raw: bytes, flags: int, limits: Limits) -> str:
    try:
        name = raw.decode("utf-8" if flags & _UTF8 else "ascii")
    except UnicodeDecodeError as error:
        raise FileError(f"a member's name is {shown(raw[:40])}", "it is no text", WHOLE_COPY) from error
    if len(name) > limits.name_length:
        raise FileError(f"a member's name has {len(name):,} letters", f"the limit is {limits.name_length}", WHOLE_COPY)
    if name.startswith("/") or "\\" in name or re.match("[A-Za-z]:", name):
        raise FileError(f"the member {shown(name)} has an absolute path", "or one of another system", WHOLE_COPY)
    if ".." in name.split("/"):
        raise FileError(f"the path of the member {shown(name)} climbs", "it leaves the container", WHOLE_COPY)
    if not limits.name.fullmatch(name) or not all(name.split("/")) or "." in name.split("/"):
        raise FileError(f"a member has the name {shown(name)}", "it has characters that are not allowed", WHOLE_COPY)
    return name


def _places(data: bytes, entries: Sequence[_Entry]) -> dict[str, int]:
    """Where the bytes of each member begin; the members must lie one after the other, without gap or overlap."""
    starts, position = {}, 0
    for entry in sorted(entries, key=lambda entry: entry.offset):
        what = f"the member {shown(entry.name)}"
        if entry.offset < position:
            raise FileError(f"{what} overlaps another one", "no program writes that by accident", WHOLE_COPY)
        if entry.offset > position:
            raise FileError(f"there are bytes before {what}", "they belong to no member", WHOLE_COPY)
        start = _local(data, entry, what)
        starts[entry.name] = start
        position = start + entry.packed
        if entry.flags & _SIZES_AFTER:
            mark = 4 if data.startswith(_DATA_MARK, position) else 0
            wide = struct.pack("<I2Q", entry.crc, entry.packed, entry.size)
            short = struct.pack("<3I", entry.crc, entry.packed, entry.size)
            found = next((tail for tail in (wide, short) if data.startswith(tail, position + mark)), None)
            if found is None:
                raise FileError(f"{what} is damaged", "the sizes after it are wrong", WHOLE_COPY)
            position += mark + len(found)
    if position != _end(data)[2]:
        raise FileError("there are bytes before its list of members", "they belong to no member", WHOLE_COPY)
    return starts


def _local(data: bytes, entry: _Entry, what: str) -> int:
    """Where a member's bytes begin, after its own header, which must say what the list of members says."""
    position = entry.offset
    if position + _LOCAL.size > len(data) or not data.startswith(_LOCAL_MARK, position):
        raise FileError(f"{what} is not where it should be", "the list of members is damaged", WHOLE_COPY)
    _, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack_from(data, position)
    begin = position + _LOCAL.size
    start: int = begin + name_length + extra
    facts = (crc, packed, size)
    if start + entry.packed > len(data):
        raise FileError(f"{what} goes beyond the end of the file", "", WHOLE_COPY)
    if _NO_SIZE in (packed, size):
        facts = (crc, *_wide_sizes(data[begin + name_length : start]))
    right = [(entry.crc, entry.packed, entry.size)] + [(0, 0, 0)] * bool(flags & _SIZES_AFTER)
    name = data[begin : begin + name_length].decode(errors="replace")
    if (flags, method, name) != (entry.flags, entry.method, entry.name) or facts not in right:
        raise FileError(f"{what} has two headers that differ", "it is not clear which one counts", WHOLE_COPY)
    return start


def _wide_sizes(extra: bytes) -> tuple[int, int]:
    """Packed and unpacked size from a zip64 field, which NumPy writes for small members too."""
    if len(extra) >= _ZIP64_SIZE.size:
        kind, length, size, packed = _ZIP64_SIZE.unpack_from(extra)
        if (kind, length) == (_ZIP64, 16):
            return packed, size
    return -1, -1


def _content(data: bytes, entry: _Entry, start: int) -> bytes:
    """The bytes of a member, unpacked and checked."""
    packed = memoryview(data)[start : start + entry.packed]
    content = bytes(packed) if entry.method == STORED else _inflate(packed, entry)
    if zlib.crc32(content) != entry.crc:
        raise FileError(f"the member {shown(entry.name)} is damaged", "its checksum is wrong", WHOLE_COPY)
    return content


def _inflate(packed: memoryview, entry: _Entry) -> bytes:
    what = f"the member {shown(entry.name)}"
    inflate = zlib.decompressobj(-15)
    try:
        content = inflate.decompress(packed, entry.size + 1)
    except zlib.error as error:
        raise FileError(f"{what} is damaged", str(error), WHOLE_COPY) from error
    if len(content) != entry.size or not inflate.eof or inflate.unused_data:
        raise FileError(f"{what} is damaged", f"it does not unpack to {entry.size:,} bytes", WHOLE_COPY)
    return content
