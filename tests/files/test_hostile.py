"""Project files made by hand to do harm: each is refused with a message of its own, quickly and without allocating."""

import copy
import json
import re
import struct
import time
import tracemalloc

import numpy as np
import pytest

from nnsim.files.project import load_project
from nnsim.files.tensors import pack_tensors
from nnsim.kit.errors import FileError
from tests.files.making import Raw, a_file, changed, members, raw_zip, replaced, signed

GOOD = a_file()
PARTS = members(GOOD)
ENTRIES = [Raw(name.encode(), data) for name, data in PARTS.items()]
DOCUMENT = json.loads(PARTS["document.json"])


def with_member(**raw):
    """A file with one member more, unlisted: it is refused before that is noticed, or because of it."""
    return raw_zip([*ENTRIES, Raw(b"x", **raw)])


def named(name):
    return raw_zip([*ENTRIES, Raw(name, b"")])


def manifest(**values):
    return signed(PARTS, values)


def listed(name, **facts):
    known = json.loads(PARTS["manifest.json"])["members"]
    return manifest(members=known | {name: known.get(name, {}) | facts})


def document(change):
    value = copy.deepcopy(DOCUMENT)
    change(value)
    return replaced("document.json", json.dumps(value).encode())


def layer(number=2, **values):
    return document(lambda value: value["network"]["layers"][number].update(values))


def link(number=0, **values):
    return document(lambda value: value["network"]["links"][number].update(values))


def tensors(header, body=b"", length=None):
    """A weights member with this header."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return replaced("weights.safetensors", struct.pack("<Q", len(text) if length is None else length) + text + body)


def tensor(**values):
    return tensors({"a": {"dtype": "F64", "shape": [1], "data_offsets": [0, 8]} | values}, bytes(8))


def weights(**arrays):
    return replaced("weights.safetensors", pack_tensors({name.replace("__", "."): a for name, a in arrays.items()}))


def history(runs, **arrays):
    return replaced(
        "history.safetensors", pack_tensors({n.replace("_", "/"): a for n, a in arrays.items()}, {"runs": runs})
    )


def dataset(**values):
    parts = copy.deepcopy(PARTS)
    value = copy.deepcopy(DOCUMENT)
    value["data"]["dataset"] = {"key": "csv", "settings": {}}
    reference = {"key": "csv", "path": "x.csv", "sha256": None, "size": None, "settings": {}} | values
    return signed(parts | {"document.json": json.dumps(value).encode(), "dataset.json": json.dumps(reference).encode()})


HOSTILE = {
    # the file and its container
    "an empty file": (b"", "is empty"),
    "one byte": (b"P", "no zip container"),
    "an ELF program": (b"\x7fELF" + GOOD, "no zip container"),
    "half a file": (GOOD[: len(GOOD) // 2], "cut off"),
    "garbage appended": (GOOD + b"\0" * 100, "appended"),
    "a second end": (GOOD + b"PK\5\6" + bytes(18), "its end is damaged"),
    "zip64": (raw_zip(ENTRIES, {"count": 0xFFFF}), "zip64"),
    "a split container": (raw_zip(ENTRIES, {"disk": 3}), "one part of several"),
    "members that are not listed in the end": (raw_zip(ENTRIES, {"count": 1, "here": 1}), "longer than its members"),
    "encrypted": (with_member(data=b"1", local={"flags": 1}, central={"flags": 1}), "encrypted"),
    "an unknown flag": (with_member(data=b"1", local={"flags": 32}, central={"flags": 32}), "packed in an unknown way"),
    "AES": (with_member(data=b"1", method=99), "method 99"),
    "LZMA": (with_member(data=b"1", method=14), "method 14"),
    "a name twice": (raw_zip([*ENTRIES, ENTRIES[2]]), "two members are called 'document.json'"),
    "a name in other letters": (named(b"Document.JSON"), "'document.json' and 'Document.JSON'"),
    "a climbing path": (named(b"../../.bashrc"), "climbs"),
    "an absolute path": (named(b"/etc/passwd"), "the member '/etc/passwd' has an absolute path"),
    "a path with a drive": (named(b"C:autoexec.bat"), "'C:autoexec.bat' has an absolute path"),
    "a path with backslashes": (named(b"..\\..\\x"), "has an absolute path"),
    "a zero in a name": (named(b"document.json\0.png"), r"document.json\\x00.png'.*not allowed"),
    "a name that turns": (named(b"a\xe2\x80\xaeb"), "it is no text"),
    "a very long name": (named(b"x" * 60_000), "60,000 letters"),
    "a folder": (named(b"folder/"), "name 'folder/'.*not allowed"),
    "a symbolic link": (with_member(data=b"/etc", central={"attributes": 0o120777 << 16}), "not an ordinary file"),
    "an overlap": (with_member(data=b"", central={"offset": 0}), "'mimetype' overlaps|'x' overlaps"),
    "hidden bytes": (raw_zip([*ENTRIES, Raw(b"x", b"", before=b"hidden")]), "there are bytes before the member 'x'"),
    "two headers": (with_member(data=b"1", local={"size": 9}), "two headers"),
    "a member beyond the end": (with_member(data=b"1", central={"size": 9**9, "packed": 9**9}), "beyond the end"),
    "a deflate bomb": (with_member(data=bytes(50_000_000), method=8), "swells"),
    "a bomb that lies": (
        with_member(data=bytes(10**7), method=8, local={"size": 50}, central={"size": 50}), "does not unpack to 50"
    ),
    "2 GiB unpacked": (with_member(data=b"", method=8, central={"size": 1 << 31, "packed": 1 << 24}), "2,147,48"),
    "a damaged stream": (with_member(data=b"123", method=8, packed=b"\xff" * 9), r"damaged \(.*invalid"),
    "a wrong checksum": (with_member(data=b"123", local={"crc": 1}, central={"crc": 1}), "checksum is wrong"),
    "5,000 members": (raw_zip([Raw(b"%d" % n, b"") for n in range(5000)]), "5,000 members"),
    # the manifest
    "no mimetype": (raw_zip(ENTRIES[1:]), "first member is not mimetype"),
    "another mimetype": (signed(PARTS | {"mimetype": b"application/zip"}), "its type is b'application/zip'"),
    "no manifest": (raw_zip([ENTRIES[0], *ENTRIES[2:]]), "manifest.json is missing"),
    "a manifest that is a list": (signed(PARTS, b"[]"), "manifest.json is no object"),
    "a manifest that is no JSON": (signed(PARTS, b"{"), "manifest.json is not JSON"),
    "another format": (manifest(format="krita"), "its format is 'krita'"),
    "a newer version": (manifest(version=[2, 0], minimum_reader=[2, 0]), "version 2.0 of the format.*reads 1.5"),
    "a version that needs a newer reader": (manifest(version=[1, 9], minimum_reader=[1, 9]), "reader of 1.9"),
    "version 0": (manifest(version=[0, 3], minimum_reader=[0, 1]), "there is no such version"),
    "a version of texts": (manifest(version=["1", 0]), r"version \['1', 0\]"),
    "a negative version": (manifest(version=[-1, 0]), r"version \[-1, 0\]"),
    "a huge version": (manifest(version=[10**30, 0]), r"version \[1000"),
    "a reader that is true": (manifest(minimum_reader=[True, 0]), r"minimum_reader \[True"),
    "no list of members": (manifest(members=None), "does not list the members"),
    "a member that is not there": (listed("data/x", size=1, sha256=""), "'data/x' is missing"),
    "a member that is not listed": (raw_zip([*ENTRIES, Raw(b"evil", b"1")]), "'evil' does not belong here"),
    "a wrong size": (listed("view.json", size=1), "manifest.json says 1"),
    "a size that is true": (listed("view.json", size=True), "manifest.json says True"),
    "a wrong SHA-256": (listed("view.json", sha256="0" * 64), "'view.json' was changed"),
    "facts that are none": (manifest(members=dict.fromkeys(list(PARTS)[2:], 7)), "says 7 of"),
    "no document": (signed({k: v for k, v in PARTS.items() if k != "document.json"}), "document.json is missing"),
    # JSON
    "a key twice": (replaced("document.json", b'{"title": "a", "title": "b"}'), "key 'title' twice"),
    "NaN": (replaced("document.json", b'{"title": NaN}'), "holds NaN"),
    "1e400": (replaced("document.json", b'{"title": 1e400}'), "holds '1e400'"),
    "4,301 digits": (replaced("document.json", b"1" * 4301), "number of 4,301 digits"),
    "100,000 brackets": (replaced("view.json", b"[" * 100_000), "view.json is nested too deeply"),
    "a lone surrogate": (replaced("view.json", b'"\\ud800"'), "half a character"),
    "a byte order mark": (replaced("view.json", b"\xef\xbb\xbf{}"), "byte order mark"),
    "UTF-16": (replaced("view.json", '{"é": 1}'.encode("utf-16-be")), "is not JSON|not UTF-8"),
    "40 MB of JSON": (replaced("view.json", b'"' + b"x" * 34_000_000 + b'"'), "view.json is too large"),
    "a million lists": (replaced("view.json", b"[" + b"[]," * 1_000_000 + b"1]"), "too many values"),
    # the design
    "a document that is a number": (replaced("document.json", b"7"), "the document is 7"),
    "an unknown part": (layer(activation={"key": "os.system", "settings": {}}), "wants the activation 'os.system'"),
    "a part from another folder": (layer(initializer={"key": "../rules", "settings": {}}), "wants the initializer"),
    "a million units": (layer(units="1-1000000"), "lists 1,000,000 numbers"),
    "a thousand million units": (layer(units="1-2000000000"), "lists 2,000,000,000"),
    "a unit twice": (layer(units="5,1-2,5"), "lists a number twice"),
    "a layer twice": (layer(id=1), "has the id 1"),
    "a name that is a path": (layer(name="../x"), "name is '../x'"),
    "a name that is HTML": (layer(name="<img src=x>"), "name is '<img src=x>'"),
    "a link to nowhere": (link(target=404), "target is 404"),
    "a link to itself": (link(number=2, target=2), "target is 2.*feed itself"),
    "a circle": (link(number=5, delay=0), "links into 'hidden1' form a circle"),
    "an infinite place": (
        changed("view.json", lambda value: value["places"].update({"2": [10**39, 0]}), GOOD), "'hidden1': x is 1000",
    ),
    "a place that is a text": (changed("view.json", lambda v: v["places"].update({"2": "here"})), "place 'here'"),
    "a setting out of range": (
        document(lambda value: value["training"]["optimizer"]["settings"].update(momentum=-3)), "momentum is -3"
    ),
    # arrays
    "tensors that are cut off": (replaced("weights.safetensors", b"1234"), "weights.safetensors is cut off"),
    "a header of 2^63 bytes": (tensors(b"{}", length=2**63), "should have 9,223,372,036,854,775,808 bytes"),
    "a header that is no object": (tensors(b"[]"), "does not begin with {"),
    "a header with a key twice": (tensors(b'{"a": 1, "a": 2}'), "key 'a' twice"),
    "an array that is not described": (tensors({"a": 5}), "'a' is not described"),
    "an unknown type": (tensor(dtype="F8_E4M3"), "type 'F8_E4M3'"),
    "a shape that overflows": (tensor(shape=[2**40, 2**40]), r"shape \[1099511627776"),
    "a shape that is negative": (tensor(shape=[-1, -1]), r"shape \[-1"),
    "a shape of texts": (tensor(shape=["1"]), r"shape \['1'\]"),
    "nine dimensions": (tensor(shape=[1] * 9), r"shape \[1, 1"),
    "offsets reversed": (tensor(data_offsets=[8, 0]), r"lies at \[8, 0\]"),
    "a size that lies": (tensor(shape=[1000]), "its shape needs 8000"),
    "arrays that overlap": (
        tensors({n: {"dtype": "F64", "shape": [1], "data_offsets": [0, 8]} for n in "ab"}, bytes(8)), "'b' overlaps"
    ),
    "a hole": (tensors({"a": {"dtype": "U8", "shape": [1], "data_offsets": [3, 4]}}, bytes(4)), "leaves a hole"),
    "bytes after the arrays": (tensors({}, b"hidden"), "has 6 bytes of numbers"),
    "a truth value of 7": (tensors({"a": {"dtype": "BOOL", "shape": [1], "data_offsets": [0, 1]}}, b"\7"), "0 or 1"),
    "metadata that are numbers": (tensors({"__metadata__": {"a": 1}}), "metadata of weights.safetensors are not texts"),
    "metadata without end": (tensors({"__metadata__": {"a": "x" * 2_000_000}}), "metadata .* too long"),
    "20,001 arrays": (
        tensors({f"{n}": {"dtype": "U8", "shape": [0], "data_offsets": [0, 0]} for n in range(20_001)}), "20,001 arrays"
    ),
    "an array with a bad name": (
        tensors({"a\u202eb": {"dtype": "U8", "shape": [0], "data_offsets": [0, 0]}}), "has a bad name"
    ),
    "weights of another shape": (
        weights(hidden1__weight=np.zeros((3, 4)), hidden1__bias=np.zeros(3)), r"shapes \(3, 4\) and \(3,\)"
    ),
    "weights of nobody": (weights(nobody__weight=np.zeros((1, 1))), "weights of 'nobody'"),
    "weights of an input": (weights(input__bias=np.zeros(3)), "weights of 'input'"),
    "weights without biases": (weights(hidden1__weight=np.zeros((4, 3))), "not both weights and biases of 'hidden1'"),
    "weights of whole numbers": (
        weights(hidden1__weight=np.zeros((4, 3), np.int64), hidden1__bias=np.zeros(3, np.int64)), "are I64 and I64"
    ),
    "curves of a run that is not listed": (history("[]", **{"0_loss": np.zeros(2)}), "curves of run '0'"),
    "a curve that is a matrix": (history('["a"]', **{"0_loss": np.zeros((2, 2))}), "'0/loss' of shape"),
    "runs that are an object": (history("{}"), "the runs are {}"),
    "a run that is a number": (history("[1]"), "a run is called 1"),
    # the file of data
    "a path hidden in the document": (
        document(lambda v: v["data"].update(dataset={"key": "csv", "settings": {"path": "/etc/passwd"}})),
        "only dataset.json may",
    ),
    "two paths": (dataset(settings={"path": "/etc/passwd"}), "names two paths"),
    "a path with a line break": (dataset(path="a\nb"), "path is .*control characters"),
    "no path": (dataset(path=""), "names no file"),
    "a hash that is none": (dataset(sha256="../../x"), "64 hexadecimal"),
    "a negative size of the data": (dataset(size=-1), "size is -1"),
    "another data set": (dataset(key="iris"), "describes the data set 'iris'"),
}  # fmt: skip


def refuse(tmp_path, data):
    """The message with which the file is refused."""
    (tmp_path / "x.nnsim").write_bytes(data)
    with pytest.raises(FileError, match=r"^x\.nnsim cannot be opened: ") as caught:
        load_project(tmp_path / "x.nnsim")
    assert caught.value.remedy
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500
    return str(caught.value)


def test_the_good_file_is_good(tmp_path):
    (tmp_path / "x.nnsim").write_bytes(signed(PARTS))
    load_project(tmp_path / "x.nnsim")


@pytest.mark.parametrize(("data", "why"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused(tmp_path, data, why):
    begin = time.perf_counter()
    message = refuse(tmp_path, data)
    assert time.perf_counter() - begin < 10
    assert re.search(why, message), message


def test_each_is_refused_with_its_own_message(tmp_path, capsys):
    assert len(HOSTILE) >= 60
    messages = {}
    for name, (data, _) in HOSTILE.items():
        messages.setdefault(refuse(tmp_path, data), []).append(name)
    with capsys.disabled():
        print(f"\n{len(HOSTILE)} hostile project files: each is refused with a message of its own")  # noqa: T201 a figure
    assert [names for names in messages.values() if len(names) > 1] == []


def test_nothing_large_is_allocated(tmp_path):
    for name in (
        "a deflate bomb",
        "2 GiB unpacked",
        "a thousand million units",
        "a shape that overflows",
        "a bomb that lies",
    ):
        (tmp_path / "x.nnsim").write_bytes(HOSTILE[name][0])
        tracemalloc.start()
        with pytest.raises(FileError):
            load_project(tmp_path / "x.nnsim")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000, name
