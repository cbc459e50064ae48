"""JSON read strictly and written in one way: what another reader could take otherwise is refused.

Refused are NaN and infinities (1e400 too), keys that appear twice, whole numbers of more than 40 digits, lone
surrogates, a byte order mark, other encodings than UTF-8, nesting beyond 64 and more than 4,000,000 values. Written
are sorted keys, one blank of indentation and UTF-8, so that equal values give equal bytes.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeAlias

import numpy as np

from nnsim.files.faults import shown
from nnsim.files.reading import MIB, too_large
from nnsim.kit.errors import FileError

JSON: TypeAlias = Any  # None, bool, int, float, str, list of JSON, dict of str to JSON

JSON_BYTES = 32 * MIB
DEPTH = 64
VALUES = 4_000_000
CONTAINERS = 400_000
DIGITS = 40

_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)  # up to the end where it is not closed, in linear time
_REMEDY = "mend the file, or use a copy that is whole"
# what Python says is wrong with a text, in words that are known to the catalogue of other languages, too
WRONG = {
    "Expecting value": "a value is missing",
    "Expecting ',' delimiter": "a comma is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting property name enclosed in double quotes": "a key in double quotes is missing",
    "Illegal trailing comma before end of object": "there is a comma before the closing brace",
    "Illegal trailing comma before end of array": "there is a comma before the closing bracket",
    "Unterminated string starting": "the text that begins there does not end",
    "Invalid control character": "a text holds a control character",
    "Invalid \\escape": "the sign behind the backslash is no escape",
    "Invalid \\uXXXX escape": "four digits are missing behind a backslash and u",
    "Extra data": "something follows behind the end",
}


def loads(data: bytes, where: str) -> JSON:
    """The value in a JSON text; FileError, with `where` the text stands, for anything doubtful."""
    if len(data) > JSON_BYTES:
        raise too_large(f"{where} is too large", len(data), JSON_BYTES)
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise FileError(f"{where} begins with a byte order mark", "JSON has none", "save it as plain UTF-8")
    _check_size(data, where)
    try:
        text = data.decode()
        value = json.loads(
            text,
            object_pairs_hook=lambda pairs: _object(pairs, where),
            parse_float=lambda digits: _real(digits, where),
            parse_int=lambda digits: _whole(digits, where),
            parse_constant=lambda word: _constant(word, where),
        )
        if re.search(r"\\u[dD][89a-fA-F]", text):
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeDecodeError as error:
        raise FileError(f"{where} is not UTF-8", f"byte {error.start} is none of it", "save it as UTF-8") from error
    except UnicodeEncodeError as error:
        raise FileError(f"{where} holds half a character", "a lone surrogate is no text", _REMEDY) from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        what = WRONG.get(error.msg.partition(" at")[0].removesuffix(": "), error.msg)
        raise FileError(f"{where} is not JSON", f"{place}: {what}", _REMEDY) from error
    return value


def dumps(value: JSON) -> bytes:
    """The JSON text of a value: equal values give equal bytes."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True)
    return text.encode() + b"\n"


def plain(value: object) -> JSON:
    """The value as plain JSON: tuples become lists, NumPy's numbers Python's, and numbers that are not finite None."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, np.generic | np.ndarray):
        return plain(value.tolist())
    if isinstance(value, float):
        return float(value) + 0.0 if np.isfinite(value) else None  # no −0, which equals 0 and is written otherwise
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, bool | int):
        return value
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def _check_size(data: bytes, where: str) -> None:
    """Refuse what is nested too deeply or has too many values, before anything is made of it."""
    marks = np.frombuffer(_STRING.sub(b"", data), np.uint8)
    opens = (marks == ord("[")) | (marks == ord("{"))
    closes = (marks == ord("]")) | (marks == ord("}"))
    depth = np.cumsum(opens.astype(np.int8) - closes.astype(np.int8), dtype=np.int32)
    if depth.size and depth.max() > DEPTH:
        raise _too_deep(where)
    if np.count_nonzero(marks == ord(",")) > VALUES or np.count_nonzero(opens) > CONTAINERS:
        raise FileError(f"{where} has too many values", f"the limit is {VALUES:,}", "use a smaller file")


def _too_deep(where: str) -> FileError:
    return FileError(f"{where} is nested too deeply", f"the limit is {DEPTH} levels", "nnsim does not write such files")


def _object(pairs: list[tuple[str, JSON]], where: str) -> dict[str, JSON]:
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise FileError(f"{where} has the key {shown(twice)} twice", "it is not clear which one counts", "remove one")
    return made


def _real(digits: str, where: str) -> float:
    value = float(digits)
    if not np.isfinite(value):
        raise FileError(f"{where} holds {shown(digits)}", "it is too large for 64 bits", "write a smaller number")
    return value


def _whole(digits: str, where: str) -> int:
    if len(digits) > DIGITS:
        raise FileError(
            f"{where} holds a number of {len(digits):,} digits", f"the limit is {DIGITS}", "write a smaller number"
        )
    return int(digits)


def _constant(word: str, where: str) -> JSON:
    raise FileError(f"{where} holds {word}", "JSON has finite numbers only", "write a finite number")
