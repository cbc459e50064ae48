"""A network as a line of text that can be sent in a message: settings, and starting weights if there are any.

`nnsim:` is followed by URL-safe base64 without padding, of: the version (one byte), the first six bytes of the SHA-256
of all that follows, and a deflated body. The body is the length of a JSON text (four bytes, big-endian), that text, and
the starting weights, layer by layer in the order of their numbers: row by row, little-endian, of four bytes a number
where that is exact, else of eight. The text is deflated with a dictionary that both sides have, the JSON of a usual
network: without it a small network would be four times as long. Files of data never go along, and no path does.
"""

import base64
import binascii
import hashlib
import json
import re
import zlib
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np

from nnsim.files import strict_json
from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.fields import Fields
from nnsim.files.reading import MIB
from nnsim.kit.errors import FileError, UserError
from nnsim.kit.resources import resource
from nnsim.network.design import Array, Design
from nnsim.network.limits import check_limits

PREFIX = "nnsim:"
VERSION = 1
TEXT = 4_000_000  # characters that are read at most
BODY = 16 * MIB  # bytes that a text may unpack to
CHAT = 2_000  # characters that the strictest of the usual chat tools take in one message

_DIGEST, _LENGTH = 6, 4
_TYPES: dict[int, np.dtype[Any]] = {4: np.dtype("<f4"), 8: np.dtype("<f8")}
_WHAT = "this text is no network of nnsim"
_AGAIN = "copy the whole text again, from nnsim: to its end"


def looks_shared(text: str) -> bool:
    """Whether a text claims to be a network, whatever blanks or quotation marks are around it."""
    return _bare(text[:200]).startswith(PREFIX)


def share_text(design: Design) -> str:
    """The text of a design with its own starting weights; equal designs give equal texts.

    UserError where the data are in a file, which a text cannot carry, and where it would be too long to be read.
    """
    if design.data.dataset.settings.get("path"):
        raise UserError("the network cannot be shared as it is", "its data are in a file", "share it without its data")
    document, start = design_to_json(design)
    body = bytearray()
    widths: dict[str, int] = {}
    for number, matrix in start.items():
        width = 4 if _fits(matrix) else 8
        widths[str(number)] = width
        body += np.ascontiguousarray(matrix, _TYPES[width]).tobytes()
    said = json.dumps(
        {"document": document, "start": widths},
        ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True,
    ).encode()  # fmt: skip
    whole = len(said).to_bytes(_LENGTH, "big") + said + body
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _dictionary())
    packed = squeeze.compress(whole) + squeeze.flush()
    raw = bytes([VERSION]) + _digest(packed) + packed
    text = PREFIX + base64.urlsafe_b64encode(raw).decode().rstrip("=")
    if len(text) > TEXT or len(whole) > BODY:
        why = f"its text would have {len(text):,} characters, and the limit is {TEXT:,}"
        raise UserError("the network is too large for a text", why, "share it without its weights, or as a file")
    return text


def read_shared(text: str) -> Design:
    """The design in such a text, exactly as it was; UserError for anything doubtful, before it is unpacked."""
    if len(text) > 2 * TEXT:
        raise FileError(_WHAT, f"it has {len(text):,} characters, and the limit is {TEXT:,}", "open it as a file")
    packed = _packed(_bare(text))
    inflate = zlib.decompressobj(-15, _dictionary())
    try:
        whole = inflate.decompress(packed, BODY + 1)
    except zlib.error as error:
        raise FileError(_WHAT, "it does not unpack", _AGAIN) from error
    if len(whole) > BODY:
        raise FileError(_WHAT, f"it unpacks to more than {BODY:,} bytes", "share the network as a file")
    if not inflate.eof or inflate.unused_data:
        raise FileError(_WHAT, "it ends in the middle", _AGAIN)
    length = int.from_bytes(whole[:_LENGTH], "big")
    begin = _LENGTH + length
    if len(whole) < begin:
        raise FileError(_WHAT, "it ends in the middle", _AGAIN)
    fields = Fields(strict_json.loads(whole[_LENGTH:begin], "the text"), "the text")
    widths = fields.object("start").value
    document = fields.get("document")
    design, unknown = design_from_json(document)
    fields.close()
    if unknown:
        raise FileError(_WHAT, "it was made by a newer nnsim", "install a newer nnsim")
    if design.data.dataset.settings.get("path"):
        raise FileError(_WHAT, "it names a file of data, which a text never does", "use another text")
    check_limits(design)
    start = _weights(design, widths, whole[begin:])
    return design_from_json(document, start)[0] if start else design


def _packed(bare: str) -> bytes:
    if not bare.startswith(PREFIX):
        raise FileError(_WHAT, f"it does not begin with {PREFIX}", _AGAIN)
    if len(bare) > TEXT:
        raise FileError(_WHAT, f"it has {len(bare):,} characters, and the limit is {TEXT:,}", "share it as a file")
    letters = bare.removeprefix(PREFIX)
    if not re.fullmatch("[A-Za-z0-9_-]+", letters):
        raise FileError(_WHAT, "it has characters that do not belong to it", _AGAIN)
    try:
        raw = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    except (binascii.Error, ValueError) as error:
        raise FileError(_WHAT, "its end is missing", _AGAIN) from error
    if raw[:1] and raw[0] > VERSION:
        raise FileError(_WHAT, "it was made by a newer nnsim", "install a newer nnsim")
    digest, packed = raw[1 : 1 + _DIGEST], raw[1 + _DIGEST :]
    if not packed or raw[0] != VERSION or digest != _digest(packed):
        raise FileError(_WHAT, "its checksum is wrong: something was changed, or its end is missing", _AGAIN)
    return packed


def _weights(design: Design, widths: Mapping[str, object], body: bytes) -> dict[int, Array]:
    """The matrices, of which the network says how large they are."""
    network, start, at = design.network, dict[int, Array](), 0
    for word, width in widths.items():
        layer = network.by_id.get(int(word)) if re.fullmatch("0|[1-9][0-9]{0,8}", word) else None
        if layer is None or layer.is_input or type(width) is not int or width not in _TYPES:
            raise FileError(_WHAT, "it has weights that no layer takes", _AGAIN)
        start[layer.id] = np.empty(0)
    for number in sorted(start):
        shape = (1 + network.fan_in(number), network.by_id[number].size)
        kind = _TYPES[int(str(widths[str(number)]))]
        size = shape[0] * shape[1] * kind.itemsize
        if at + size > len(body):
            raise FileError(_WHAT, "its weights end in the middle", _AGAIN)
        matrix = np.frombuffer(body, kind, shape[0] * shape[1], at).reshape(shape).astype(np.float64)
        if np.isinf(matrix).any():
            raise FileError(_WHAT, "it has weights that are infinite", "share the network before it diverges")
        matrix.setflags(write=False)
        start[number], at = matrix, at + size
    if at != len(body):
        raise FileError(_WHAT, "it has more weights than the network", _AGAIN)
    return start


def _fits(matrix: Array) -> bool:
    """Whether four bytes hold every number of a matrix exactly."""
    with np.errstate(over="ignore"):
        short = matrix.astype(np.float32).astype(matrix.dtype)
    return short.tobytes() == np.ascontiguousarray(matrix).tobytes()


def _bare(text: str) -> str:
    """The text without the blanks, line breaks and marks that mail and chat put around and into it."""
    return re.sub(r"[\s\u200b\u2060\ufeff]+", "", text).strip("<>`\"'“”„«»()[].,;")


def _digest(packed: bytes) -> bytes:
    return hashlib.sha256(packed).digest()[:_DIGEST]


@cache
def _dictionary() -> bytes:
    """What texts of version 1 are deflated with; it must never change."""
    return resource("share", "dictionary-1.json").read_bytes()
