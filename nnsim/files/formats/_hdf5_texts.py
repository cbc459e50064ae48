"""Texts of any length that are attributes in an HDF5 file, read from its bytes.

The library would allocate as many bytes as such a text claims to have, up to 4 GiB, before it looks whether they are
there. The layout is that of the HDF5 File Format Specification, version 3: object headers of version 1 (IV.A.1.a), as
Keras writes them, their Attribute Messages (IV.A.2.m), and global heaps (III.E). What is not so counts as not there.
"""

from collections.abc import Iterator
from struct import Struct

_BLOCK = Struct("<I")  # how many bytes of messages an object header has, at 8
_MESSAGE = Struct("<HH")  # type, size
_MORE = Struct("<QQ")  # address and size of a block with more messages
_ATTRIBUTE = Struct("<BBHHH")  # version, flags, sizes of the name, the type and the space
_PLACE = Struct("<IQI")  # length, address of a heap, index in it
_OBJECT = Struct("<HHIQ")  # index, references, nothing, size
_HEAP = b"GCOL\x01\0\0\0"
_BLOCKS = 64


def text_of_any_length(data: bytes, header: int, name: bytes, most: int) -> bytes:
    """The attribute of that name of the object whose header is there; b"" when longer than `most`, or not found."""
    for kind, begin, end in _messages(data, header):
        found = _attribute(data[begin:end], name + b"\0") if kind == 12 else None
        if found is not None:
            length, heap, index = found
            return _in_heap(data, heap, index, length) if length <= most else b""
    return b""


def _messages(data: bytes, header: int) -> Iterator[tuple[int, int, int]]:
    """The messages of an object header: type, begin and end of each."""
    if data[header : header + 2] != b"\x01\0" or header + 16 > len(data):
        return
    blocks = [(header + 16, _BLOCK.unpack_from(data, header + 8)[0])]
    for at, size in blocks:
        end = min(at + size, len(data))
        while at + 8 <= end:
            kind, length = _MESSAGE.unpack_from(data, at)
            begin, at = at + 8, at + 8 + length
            if kind == 16 and length >= _MORE.size and at <= end and len(blocks) < _BLOCKS:
                blocks.append(_MORE.unpack_from(data, begin))
            yield kind, begin, min(at, end)


def _attribute(message: bytes, name: bytes) -> tuple[int, int, int] | None:
    """Where the text of an attribute is: its length, the heap, and its index there; None for another attribute."""
    if len(message) < 9:
        return None
    version, _, *sizes = _ATTRIBUTE.unpack_from(message)
    begin = 9 if version == 3 else 8
    step = 8 if version == 1 else 1
    place = begin + sum(-(-size // step) * step for size in sizes)
    if message[begin : begin + sizes[0]] != name or place + _PLACE.size > len(message):
        return None
    length, heap, index = _PLACE.unpack_from(message, place)
    return length, heap, index


def _in_heap(data: bytes, heap: int, index: int, length: int) -> bytes:
    if data[heap : heap + len(_HEAP)] != _HEAP:
        return b""
    at, end = heap + 16, min(heap + int.from_bytes(data[heap + 8 : heap + 16], "little"), len(data))
    while at + _OBJECT.size <= end:
        number, _, _, size = _OBJECT.unpack_from(data, at)
        begin = at + _OBJECT.size
        if number in (0, index):
            return data[begin : begin + length] if number and length <= size <= end - begin else b""
        at = begin + -(-size // 8) * 8
    return b""
