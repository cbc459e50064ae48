"""The zip container: written in one way, and read only when every byte has its place."""

import io
import re
import struct
import subprocess
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files.archive import Limits, Member, pack, unpack
from nnsim.kit.errors import FileError
from tests.files.making import Raw, raw_zip

NAMES = st.text("abcXY019._-/", min_size=1, max_size=20).filter(
    lambda name: all(part not in {"", ".", ".."} for part in name.split("/"))
)


@given(st.dictionaries(NAMES, st.tuples(st.binary(), st.sampled_from([0, 8])), max_size=5))
def test_members_come_back(parts):
    parts = {name.casefold(): part for name, part in parts.items()}
    members = tuple(Member(name, data, method) for name, (data, method) in parts.items())
    if not members:
        return
    assert unpack(pack(members), Limits(ratio=2000)) == members
    with zipfile.ZipFile(io.BytesIO(pack(members))) as other:
        assert other.testzip() is None
        assert [(info.filename, other.read(info)) for info in other.infolist()] == [(m.name, m.data) for m in members]


def test_equal_members_give_equal_bytes():
    members = [Member("a", b"1" * 1000), Member("b", b"2")]
    assert pack(members) == pack(list(members))
    assert zipfile.ZipFile(io.BytesIO(pack(members))).infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


@pytest.mark.parametrize("seekable", [True, False])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_zipfile_writes_is_read(seekable, method):
    class Pipe(io.BytesIO):
        def seekable(self):
            return seekable

        def seek(self, *args):
            return super().seek(*args) if seekable else (_ for _ in ()).throw(io.UnsupportedOperation())

        def tell(self):
            return super().tell() if seekable else (_ for _ in ()).throw(io.UnsupportedOperation())

    stream = Pipe()
    with zipfile.ZipFile(stream, "w", method) as other:
        other.writestr("a", b"1" * 100)
        with other.open("ß/b", "w", force_zip64=True) as member:
            member.write(b"2" * 50)
        other.writestr("c", b"")
    members = unpack(stream.getvalue(), Limits(name=re.compile(".*")))
    assert [(m.name, m.data) for m in members] == [("a", b"1" * 100), ("ß/b", b"2" * 50), ("c", b"")]


def test_what_zip_writes_is_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"hello " * 100)
    try:
        subprocess.run(["zip", "-q", "x.zip", "a.txt"], cwd=tmp_path, check=True)
    except FileNotFoundError:
        pytest.skip("zip is not installed")
    assert unpack((tmp_path / "x.zip").read_bytes())[0].data == b"hello " * 100


ONE = [Raw(b"a", b"1" * 30)]
GOOD = [Raw(b"a", b"1" * 30), Raw(b"b", b"2" * 30, 8)]


CRC = zlib.crc32(b"1")
SIZES_AFTER = {
    "short": struct.pack("<3I", CRC, 1, 1),
    "short with a mark": b"PK\7\10" + struct.pack("<3I", CRC, 1, 1),
    "wide": struct.pack("<I2Q", CRC, 1, 1),
    "wide with a mark": b"PK\7\10" + struct.pack("<I2Q", CRC, 1, 1),
}


@pytest.mark.parametrize("tail", SIZES_AFTER.values(), ids=SIZES_AFTER.keys())
def test_sizes_may_follow_a_member(tail):
    flags = {"flags": 8}
    first = Raw(b"a", b"1", local=flags | {"crc": 0, "packed": 0, "size": 0}, central=flags)
    assert unpack(raw_zip([first, Raw(b"b", b"2", before=tail)]))[0].data == b"1"
    for wrong in (b"", b"x" * len(tail), tail[:-1]):
        with pytest.raises(FileError):
            unpack(raw_zip([first, Raw(b"b", b"2", before=wrong)]))


def one(**central):
    return [Raw(b"a", b"1" * 30, central=central)]


NAMED = {
    "absolute": (b"/etc/passwd", "absolute"),
    "a drive": (b"C:x", "absolute"),
    "backslashes": (b"a\\b", "absolute"),
    "climbing": (b"a/../../b", "climbs"),
    "a folder": (b"a/", "not allowed"),
    "a dot": (b"./a", "not allowed"),
    "two slashes": (b"a//b", "not allowed"),
    "nothing": (b"", "not allowed"),
    "a zero": (b"a\0b", "not allowed"),
    "a blank": (b"a b", "not allowed"),
    "not ascii": (b"\xff\xfe", "no text"),
    "long": (b"x" * 201, "201 letters"),
    "very long": (b"x" * 65_000, "65,000 letters"),
}


@pytest.mark.parametrize(("name", "why"), NAMED.values(), ids=NAMED.keys())
def test_a_bad_name_is_refused(name, why):
    with pytest.raises(FileError, match=why):
        unpack(raw_zip([*GOOD, Raw(name, b"3")]))


WRONG = {
    "empty": (b"", "is empty"),
    "one byte": (b"P", "no zip"),
    "a text": (b"hello, this is no zip at all", "no zip"),
    "only an end": (raw_zip([]), "no zip"),
    "cut off": (raw_zip(GOOD)[:-30], "cut off"),
    "appended": (raw_zip(GOOD) + b"more", "appended"),
    "two ends": (raw_zip(GOOD) + raw_zip([])[-22:], "end is damaged"),
    "a comment": (raw_zip(GOOD, {"comment": 4}, b"text"), "appended"),
    "a comment claimed": (raw_zip(GOOD, {"comment": 4}), "end is damaged"),
    "something before": (b"MZ" + raw_zip(GOOD), "no zip"),
    "zip64": (raw_zip(GOOD, {"count": 0xFFFF, "here": 0xFFFF}), "zip64"),
    "zip64 place": (raw_zip(GOOD, {"offset": 0xFFFFFFFF}), "zip64"),
    "several disks": (raw_zip(GOOD, {"disk": 1}), "one part"),
    "one member less": (raw_zip(GOOD, {"count": 1, "here": 1}), "longer than its members"),
    "one member more": (raw_zip(GOOD, {"count": 3, "here": 3}), "ends too early"),
    "many members": (raw_zip([Raw(b"%d" % n, b"") for n in range(4097)]), "4,097 members"),
    "list elsewhere": (raw_zip(GOOD, {"offset": 5}), "end is damaged"),
    "a long name in the list": (raw_zip(one(name=9)), "beyond its end"),
    "a long comment in the list": (raw_zip(one(comment=9)), "beyond its end"),
    "encrypted": (raw_zip(one(flags=1)), "encrypted"),
    "strongly encrypted": (raw_zip(one(flags=64)), "encrypted"),
    "a patch": (raw_zip(one(flags=32)), "flags are 0x20"),
    "method 12": (raw_zip(one(method=12)), "method 12"),
    "method 99": (raw_zip(one(method=99)), "method 99"),
    "a symbolic link": (raw_zip(one(attributes=0o120777 << 16)), "not an ordinary file"),
    "a device": (raw_zip(one(attributes=0o020666 << 16)), "not an ordinary file"),
    "4 GiB": (raw_zip(one(size=0xFFFFFFFF, packed=0xFFFFFFFF)), "larger than 4 GiB"),
    "another disk": (raw_zip(one(disk=2)), "larger than 4 GiB"),
    "two sizes": (raw_zip(one(size=31)), "two sizes"),
    "the same name": (raw_zip([*GOOD, Raw(b"a", b"x")]), "two members are called 'a'"),
    "the same letters": (raw_zip([*GOOD, Raw(b"A", b"x")]), "'a' and 'A'"),
    "overlapping": (raw_zip([*GOOD, Raw(b"c", b"", central={"offset": 0})]), "overlaps"),
    "before the list": (raw_zip(ONE)[:61] + b"hole" + raw_zip(ONE, {"offset": 65})[61:], "bytes before its list"),
    "a hole": (raw_zip([GOOD[0], Raw(b"b", b"2", before=b"hole")]), "bytes before the member 'b'"),
    "nowhere": (raw_zip([GOOD[0], Raw(b"b", b"2", central={"offset": 50_000})]), "bytes before|where it should be"),
    "no header there": (raw_zip(GOOD)[:61] + b"pk\3\4" + raw_zip(GOOD)[65:], "where it should"),
    "another name": (raw_zip(GOOD).replace(b"b", b"c", 1), "two headers that differ"),
    "another method": (raw_zip([Raw(b"a", b"1", local={"method": 8})]), "two headers that differ"),
    "another size": (raw_zip([Raw(b"a", b"1", local={"size": 2})]), "two headers that differ"),
    "a wide size without one": (raw_zip([Raw(b"a", b"1", local={"size": 0xFFFFFFFF})]), "two headers that differ"),
    "beyond the end": (raw_zip([Raw(b"a", b"1", central={"size": 5000, "packed": 5000})]), "beyond the end"),
    "a wrong checksum": (raw_zip([Raw(b"a", b"1", local={"crc": 5}, central={"crc": 5})]), "checksum"),
    "garbage deflated": (raw_zip([Raw(b"a", b"12", 8, packed=b"\xff\xff")]), "damaged"),
    "deflated twice": (raw_zip([Raw(b"a", b"", 8, packed=b"\3\0\3\0")]), "does not unpack"),
    "deflated too short": (raw_zip([Raw(b"a", b"123", 8, packed=b"\3\0")]), "does not unpack to 3"),
    "a bomb": (raw_zip([Raw(b"a", b"\0" * 300_000, 8)]), "swells .* times"),
    "a bomb that lies": (
        raw_zip([Raw(b"a", b"\0" * 3_000_000, 8, {"size": 100}, {"size": 100})]), "does not unpack to 100",
    ),
    "unpacked too large": (
        raw_zip([Raw(b"%d" % n, b"", 8, central={"size": 1 << 30, "packed": 1 << 23}) for n in range(2)]),
        "members are too large",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "why"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_container_is_refused(data, why):
    with pytest.raises(FileError, match=why) as caught:
        unpack(data)
    assert caught.value.remedy


def test_a_file_that_is_too_large_is_refused():
    with pytest.raises(FileError, match="the limit is 10"):
        unpack(raw_zip(GOOD), Limits(file=10))


def test_a_file_cut_anywhere_is_refused():
    data = raw_zip(GOOD)
    for length in range(len(data)):
        with pytest.raises(FileError):
            unpack(data[:length])
