"""In which encoding a text is written, found by looking at all of it.

A byte order mark says it. Without one, half of the bytes being zero means UTF-16; what is valid UTF-8 is taken for
that, as hardly anything else is by accident; the rest is Windows-1252, or Latin-1 where that has no such character.
"""

import codecs
from collections.abc import Generator
from typing import BinaryIO

CHUNK = 1 << 20
_UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")  # bytes that mean nothing in Windows-1252


def encoding_of(stream: BinaryIO) -> Generator[None, None, str]:
    """The encoding's key in `layouts.CODECS`; pieces of work, as the whole text is gone through."""
    first = stream.read(CHUNK)
    if first.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = first[:4_096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if (
        min(len(head) // 2, 1)
        and max(even, odd) > 0.4 * (len(head) // 2)
        and min(even, odd) < 0.1 * (len(head) // 2 + 1)
    ):
        return "utf-16-le" if odd > even else "utf-16-be"
    decoder, chunk, strange, valid = codecs.getincrementaldecoder("utf-8")(), first, False, True
    while chunk:
        if valid:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                valid = False
                stream.seek(0)  # now every byte counts
                chunk = stream.read(CHUNK)
                continue
        else:
            strange = strange or not _UNDEFINED.isdisjoint(chunk)
        yield
        chunk = stream.read(CHUNK)
    if valid:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            stream.seek(0)
            strange = not _UNDEFINED.isdisjoint(stream.read())
            valid = False
    return "utf-8" if valid else "latin-1" if strange else "windows-1252"
