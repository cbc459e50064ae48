"""A network as a text: it comes back to the last bit, and no text, however hostile, does more than be refused."""

import base64
import hashlib
import zlib
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.files import sharing
from nnsim.files.sharing import BODY, PREFIX, TEXT, looks_shared, read_shared, share_text
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Data, Design
from nnsim.session.history import ALL
from tests.strategies import designs

DICTIONARY = "f5c23449ee6ec1673e87c865a16beb765c51baa7c832eb22539cc936de8247f8"


def packed(body, version=1, dictionary=None):
    """A text around a body, with a checksum that is right."""
    dictionary = sharing._dictionary() if dictionary is None else dictionary
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, dictionary)
    data = squeeze.compress(body) + squeeze.flush()
    return wrapped(data, version)


def wrapped(data, version=1):
    raw = bytes([version]) + hashlib.sha256(data).digest()[:6] + data
    return PREFIX + base64.urlsafe_b64encode(raw).decode().rstrip("=")


def opened(text):
    """The body of a text."""
    letters = text.removeprefix(PREFIX)
    raw = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    return zlib.decompressobj(-15, sharing._dictionary()).decompress(raw[7:])


def bits(design):
    return {number: np.asarray(w, np.float64).tobytes() for number, w in design.start.items()}


@given(designs())
@settings(max_examples=20, deadline=None)
def test_any_network_comes_back_to_the_last_bit(design):
    design = replace(
        design,
        start={n: np.where(np.isinf(w), 0.0, w) for n, w in design.start.items()},
        data=replace(design.data, dataset=Choice("xor")),
    )

    text = share_text(design)
    again = read_shared(text)

    assert replace(again, start={}) == replace(design, start={})
    assert bits(again) == bits(design)
    assert share_text(again) == text


def test_numbers_that_four_bytes_hold_take_four():
    design = ALL["xor"].make()
    rng = np.random.default_rng(0)
    layers = [layer for layer in design.network.layers if not layer.is_input]
    numbers = {la.id: rng.normal(size=(1 + design.network.fan_in(la.id), la.size)) for la in layers}
    short = {n: w.astype(np.float32).astype(np.float64) for n, w in numbers.items()}

    long_text, short_text = (share_text(replace(design, start=start)) for start in (numbers, short))

    assert bits(read_shared(long_text)) == {n: w.tobytes() for n, w in numbers.items()}
    assert bits(read_shared(short_text)) == {n: w.tobytes() for n, w in short.items()}
    assert len(long_text) - len(short_text) > 4 * sum(w.size for w in numbers.values())  # four thirds of four bytes


def test_every_example_is_a_short_text():
    lengths = {key: len(share_text(example.make())) for key, example in ALL.items()}

    assert max(lengths.values()) < 400, lengths
    for key, example in ALL.items():
        assert read_shared(share_text(example.make())) == example.make(), key


def test_the_dictionary_of_version_1_is_the_one_that_texts_were_written_with():
    text = "nnsim:ATWfK8AJomNgYNUeLS5Hi8vRpuawKy4hOZOsktKUZiUl6VMfpvQtLo3xFpcA"

    assert read_shared(text) == ALL["xor"].make()
    assert hashlib.sha256(sharing._dictionary()).hexdigest() == DICTIONARY


def test_what_mail_and_chat_put_around_a_text_does_no_harm():
    text = share_text(ALL["mazur"].make())
    broken = "\n> ".join(text[i : i + 60] for i in range(0, len(text), 60)).replace("> ", "")

    for spoilt in (f"  {text}\n", f"<{text}>", f"`{text}`", f"“{text}”", broken.replace("\n", "\r\n")):
        assert looks_shared(spoilt)
        assert read_shared(spoilt) == ALL["mazur"].make()
    assert not looks_shared("nnsim is a simulator")


def test_data_of_a_file_do_not_go_along_and_no_path_is_taken():
    design = Design(ALL["xor"].make().network, data=Data(Choice("csv", {"path": "folder/secret.csv"})))

    with pytest.raises(UserError, match="its data are in a file"):
        share_text(design)
    body = opened(share_text(replace(design, data=Data(Choice("xor")))))
    length = int.from_bytes(body[:4], "big")
    said = body[4 : 4 + length].replace(b'"key":"xor","settings":{}', b'"key":"csv","settings":{"path":"/etc/passwd"}')
    assert b"passwd" in said
    with pytest.raises(UserError, match="names a file of data"):
        read_shared(packed(len(said).to_bytes(4, "big") + said))


def refused(text, match):
    with pytest.raises(UserError, match=match):
        read_shared(text)


def test_what_is_no_such_text_is_refused_with_its_reason():
    good = share_text(ALL["mazur"].make())
    body = opened(good)

    refused("", "does not begin with nnsim:")
    refused("hello", "does not begin with nnsim:")
    refused(PREFIX, "characters that do not belong")
    refused(PREFIX + "äöü", "characters that do not belong")
    refused(good[:-4], "checksum")
    refused(good[:30] + ("A" if good[30] != "A" else "B") + good[31:], "checksum")
    refused(PREFIX + "A" * 5, "its end is missing|checksum")
    refused(packed(body, 2), "newer")
    refused(packed(body[:-1]), "weights end|ends in the middle")
    refused(packed(body + b"x"), "more weights")
    refused(packed((2**31).to_bytes(4, "big") + body[4:]), "ends in the middle")
    refused(packed(b""), "ends in the middle")
    refused(packed((2).to_bytes(4, "big") + b"[]"), "object")
    refused(wrapped(b"\xff\xff\xff"), "does not unpack")
    refused("A" * (2 * TEXT + 1), "limit")
    refused(PREFIX + "A" * TEXT, "limit")


def test_a_bomb_is_given_up_before_it_is_large():
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = b"".join(squeeze.compress(bytes(1 << 20)) for _ in range((BODY >> 20) + 4)) + squeeze.flush()

    assert len(data) < 50_000
    refused(wrapped(data), "unpacks to more than")


@pytest.mark.parametrize("entry", [b'"99":8,', b'"x":8,', b'"1":8,', b'"3":5,', b'"3":"8",'])
def test_weights_that_no_layer_takes_are_refused(entry):
    body = opened(share_text(ALL["xor"].make()))
    said = body[4:].replace(b'"start":{', b'"start":{' + entry.rstrip(b","))

    refused(packed(len(said).to_bytes(4, "big") + said + bytes(80)), "weights that no layer takes")


@given(st.binary(max_size=200), st.integers(0, 2))
@settings(max_examples=60, deadline=None)
def test_no_text_raises_anything_but_a_user_error(raw, kind):
    text = (PREFIX + raw.decode("latin-1"), wrapped(raw), packed(raw))[kind]
    with suppress(UserError):
        read_shared(text)
