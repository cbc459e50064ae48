"""JSON that two readers could take differently is refused."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files import strict_json
from nnsim.files.strict_json import dumps, loads, plain
from nnsim.kit.errors import FileError

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=20)


@given(VALUES)
def test_values_come_back_and_equal_ones_give_equal_bytes(value):
    text = dumps(value)
    assert loads(text, "x") == value
    assert dumps(loads(text, "x")) == text


WRONG = {
    "a byte order mark": b"\xef\xbb\xbf{}",
    "utf-16": "{}".encode("utf-16"),
    "latin-1": b'"\xe9"',
    "a lone surrogate": b'["\\ud800"]',
    "a lone surrogate as a key": b'{"\\uDC00x": 1}',
    "NaN": b"[NaN]",
    "Infinity": b"[-Infinity]",
    "1e400": b"[1e400]",
    "a long number": b"9" * 4301,
    "a key twice": b'{"a": {"b": 1, "c": 1, "b": 2}}',
    "a deep list": b"[" * 65 + b"]" * 65,
    "a very deep list": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "an open text": b'"' + b"\\" * 99,
    "nothing": b"",
    "half": b'{"a": ',
    "two values": b"1 2",
    "a comment": b"{} // x",
    "a comma too many": b"[1,]",
    "single quotes": b"{'a': 1}",
    "a control character": b'"\x01"',
    "a leading zero": b"01",
    "many values": b"[" + b"0," * 4_000_001 + b"0]",
    "many lists": b"[" + b"[]," * 400_001 + b"[]]",
    "too large": b" " * (strict_json.JSON_BYTES + 1),
    "escaped quotes without end": b'"' + b'\\"' * 5_000_000,
}


@pytest.mark.parametrize("data", WRONG.values(), ids=WRONG.keys())
def test_what_is_doubtful_is_refused(data):
    begin = time.perf_counter()
    with pytest.raises(FileError, match="the text") as caught:
        loads(data, "the text")
    assert caught.value.remedy
    assert time.perf_counter() - begin < 2


def test_brackets_in_texts_do_not_count():
    assert loads(b'["' + b"[" * 1000 + b'\\"["]', "x") == ["[" * 1000 + '"[']
    assert loads(b'["\\ud83d\\ude00"]', "x") == ["\N{GRINNING FACE}"]
    assert loads(b"[" * 64 + b"]" * 64, "x")


def test_plain_values_can_always_be_written():
    value = {1: (np.float64(0.5), np.int32(3), np.inf, -0.0), "a": np.arange(2), "b": [True, None, "x"]}
    assert dumps(plain(value)) == dumps({"1": [0.5, 3, None, 0.0], "a": [0, 1], "b": [True, None, "x"]})
    with pytest.raises(TypeError, match="object"):
        plain(object())
