"""Protocol buffers on the wire: numbered fields, each a whole number, four or eight bytes, or a run of bytes.

Only what files of other programs need: no schema, no groups. A reader takes every claim of a length as a claim.
Source: Protocol Buffers, Encoding (protobuf.dev/programming-guides/encoding).
"""

import struct
from collections.abc import Iterator

from nnsim.files.faults import WHOLE_COPY
from nnsim.kit.errors import FileError

VARINT, EIGHT, RUN, FOUR = 0, 1, 2, 5

Data = bytes | bytearray | memoryview
Value = int | memoryview


# ------------------------------------------------------------------------------------------------ out


def varint(value: int) -> bytes:
    """A whole number of 64 bits, seven bits a byte; one below 0 as its complement."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def whole(number: int, value: int) -> bytes:
    """A field that is a whole number."""
    return varint(number << 3 | VARINT) + varint(value)


def real(number: int, value: float) -> bytes:
    """A field that is a number of 32 bits."""
    return varint(number << 3 | FOUR) + struct.pack("<f", value)


def run(number: int, data: bytes | str) -> bytes:
    """A field that is a run of bytes: a text, a message, packed numbers."""
    raw = data.encode() if isinstance(data, str) else data
    return varint(number << 3 | RUN) + varint(len(raw)) + raw


# ------------------------------------------------------------------------------------------------ in


class Wire:
    """Reads messages, no more than so many fields of all of them: a small field costs time, whatever is in it."""

    def __init__(self, limit: int) -> None:
        self._left = self._limit = limit

    def fields(self, data: Data) -> Iterator[tuple[int, int, Value]]:
        """The fields of a message: number, kind and value; four or eight bytes or a run are a view of the data."""
        view = memoryview(data)
        position, end = 0, len(view)
        while position < end:
            self._left -= 1
            if self._left < 0:
                raise FileError("it has too many fields", f"the limit is {self._limit:,}", "use a smaller file")
            tag, position = read_varint(view, position)
            number, kind = tag >> 3, tag & 7
            if kind == VARINT:
                value, position = read_varint(view, position)
                yield number, kind, value
                continue
            if kind == RUN:
                length, position = read_varint(view, position)
            elif kind in (EIGHT, FOUR):
                length = 8 if kind == EIGHT else 4
            else:
                raise FileError("it is damaged", f"a field has the kind {kind}, which there is not", WHOLE_COPY)
            if not number or length > end - position:
                raise FileError("it is damaged", f"a field of {length:,} bytes has {end - position:,} left", WHOLE_COPY)
            yield number, kind, view[position : position + length]
            position += length


def read_varint(view: memoryview, position: int) -> tuple[int, int]:
    """A whole number, and where the next thing begins."""
    value = shift = 0
    while position < len(view) and shift < 70:
        byte = view[position]
        value |= (byte & 127) << shift
        position, shift = position + 1, shift + 7
        if byte < 128:
            return value & (1 << 64) - 1, position
    raise FileError("it is damaged", "a number does not end", WHOLE_COPY)


def signed(value: int) -> int:
    """The number of 64 bits with its sign."""
    return value - (1 << 64) if value >= 1 << 63 else value


def as_text(value: Value, limit: int = 1_000_000) -> str:
    """A run of bytes as text; FileError where it is none, or too long."""
    if isinstance(value, int) or len(value) > limit:
        raise FileError("it is damaged", "a text is none, or too long", WHOLE_COPY)
    try:
        return bytes(value).decode()
    except UnicodeDecodeError as error:
        raise FileError("it is damaged", "a text is not UTF-8", WHOLE_COPY) from error


def as_run(value: Value) -> memoryview:
    """A run of bytes; FileError for a number in its place."""
    if isinstance(value, int):
        raise FileError("it is damaged", "a number stands where a message is due", WHOLE_COPY)
    return value


def as_whole(value: Value) -> int:
    """A whole number with its sign; FileError for a run of bytes in its place."""
    if not isinstance(value, int):
        raise FileError("it is damaged", "bytes stand where a number is due", WHOLE_COPY)
    return signed(value)


def packed(kind: int, value: Value) -> Iterator[int]:
    """Whole numbers with their signs, of a field that is one of them or a packed run."""
    if kind == VARINT:
        yield as_whole(value)
        return
    view, position = as_run(value), 0
    while position < len(view):
        number, position = read_varint(view, position)
        yield signed(number)
