"""What is not to be read at a glance: values under a seal that keeps an honest person from seeing them by accident.

This is no encryption. The key is in this file, and whoever wants to break the seal can. It serves an exercise, in which
the one who looks for a fault should not stumble over its name in the project file.
"""

import base64
import binascii
import hashlib

from nnsim.files import strict_json
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import DesignError

LONGEST = 20_000
_ROOM = 192  # bytes: texts are filled up to a multiple of this, so that their length tells nothing
_KEY = b"nnsim: look for it in the numbers"


def seal(value: JSON) -> str:
    """Values as one line of letters; equal values give equal letters."""
    text = strict_json.dumps(value)
    text += b" " * (-len(text) % _ROOM)
    check = hashlib.sha256(_KEY + text).digest()[:8]
    return base64.urlsafe_b64encode(check + _mixed(text, check)).decode()


def unseal(text: str, place: str) -> JSON:
    """The values again; DesignError, naming the place, when somebody has been at the seal."""
    try:
        data = base64.b64decode(text.encode("ascii"), b"-_", validate=True) if len(text) <= LONGEST else b""
    except (UnicodeEncodeError, binascii.Error):
        data = b""
    check, body = data[:8], _mixed(data[8:], data[:8])
    if len(check) < 8 or hashlib.sha256(_KEY + body).digest()[:8] != check:
        raise DesignError(f"{place} cannot be read", "what is sealed there was changed", "remove it from the file")
    return strict_json.loads(body, place)


def _mixed(data: bytes, start: bytes) -> bytes:
    """The bytes mixed with a stream that depends on the start; done twice, it is undone."""
    blocks = range(-(-len(data) // 32))
    stream = b"".join(hashlib.sha256(_KEY + start + number.to_bytes(4, "big")).digest() for number in blocks)
    return bytes(a ^ b for a, b in zip(data, stream, strict=False))
