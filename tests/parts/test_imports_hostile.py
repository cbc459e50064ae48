"""Files that nobody should be given: what is read of them, or why not, and never anything but nnsim's own errors."""

import os
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import DataError, UserError
from nnsim.kit.pieces import finished
from nnsim.parts import imports
from nnsim.parts.imports import read
from nnsim.parts.source import Fault, Origin
from nnsim.parts.surveys import survey


def looked(text, **words):
    return finished(survey(Origin(text=text), **words))


def made(text, plan):
    return finished(read(Origin(text=text), plan))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "t.csv"
    path.write_bytes(content)
    try:
        found = finished(survey(Origin(path)))
        table = finished(read(Origin(path), found.plan())).table
    except UserError:
        return
    assert np.isfinite(table.inputs).all()
    assert np.isfinite(table.targets).all()


@given(st.text(st.sampled_from("ab1.e-,;\t\"'\n\r \0#"), max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        found = looked(text)
        table = made(text, found.plan()).table
    except UserError:
        return
    assert len(table.inputs) == len(table.targets) > 0


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"a,b\n1,\x00\n", "no known kind|NUL"),
        (b"a,b\n" + b"1" * 5_000_000, "too long"),
        (b"a" * 5_000_000, "too long"),
        (b",".join(b"c%d" % i for i in range(2_001)) + b"\n", "2,001 columns"),
        (b"a,b\n", "no samples"),
        (b"", "is empty"),
        (b"\xff\xfea", "cannot be read as text|empty"),
    ],
)
def test_hostile_files(tmp_path, content, what):
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        finished(survey(Origin(path)))
    assert re.search(what, str(raised.value))


@pytest.mark.parametrize(("rows", "what"), [(10, "never closed"), (100_000, "too long")])
def test_a_quotation_mark_that_is_never_closed(rows, what):
    """Where quotation marks are meant, the rest would be lost; where they are not, one row is bad."""
    text = 'a,b\n1,2\n"3,4\n' + "5,6\n" * rows
    with pytest.raises(DataError, match=what):
        looked(text, source="delimited", options={"quote": "double"})
    found = looked(text)
    assert found.options["quote"] == "none"
    assert found.profiles[0].odd_ones == [(3, '"3')]
    assert made(text, found.plan()).fault_count == 1


def test_a_row_that_cannot_be_parsed_is_left_out():
    text = 'a,b\n1,2\n"3" x,4\n"5",6\n' + '"7",8\n' * 20
    found = looked(text, source="delimited", options={"quote": "double"})
    assert found.faults == (Fault(3, "has something behind a closing quotation mark"),)
    assert found.rows == 22
    over = looked('a,b\n1,2\n"b,2\n"c",4\n5,6\n', source="delimited", options={"quote": "double"})
    why = "has something behind a closing quotation mark, on line 4; all from here to there is lost"
    assert over.faults == (Fault(3, why),)


def test_what_is_no_ordinary_file(tmp_path):
    os.mkfifo(tmp_path / "fifo.csv")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    places = [tmp_path / "fifo.csv", tmp_path / "loop.csv", tmp_path / "none.csv"]
    for place in [*places, *map(type(tmp_path), ("/dev/zero", "a\0b", "x" * 5_000))]:
        with pytest.raises(UserError) as raised:
            finished(survey(Origin(place)))
        assert raised.value.why
        assert raised.value.remedy


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:
        stream.truncate(2**29 + 1)
    with pytest.raises(UserError, match="the limit is 536,870,912"):
        finished(survey(Origin(path)))


def test_a_table_of_too_many_numbers(monkeypatch):
    monkeypatch.setattr(imports, "CELLS", 10)
    with pytest.raises(DataError, match="more than 10 numbers"):
        made("a,b,c\n" + "1,2,3\n" * 5, looked("a,b,c\n" + "1,2,3\n" * 5).plan())


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le"),
     ("utf-16-be", "utf-16-be"), ("cp1252", "windows-1252"), ("latin-1", "windows-1252")],
)  # fmt: skip
def test_encodings_are_found(tmp_path, codec, name):
    text = "größe;k\n1,5;süß\n2,5;sauer\n"
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode(codec))
    found = finished(survey(Origin(path)))

    assert found.options["encoding"] == name
    assert found.profiles[0].of.name == "größe"
    assert found.plan().columns[1].values == ("sauer", "süß")


def test_an_encoding_that_shows_only_at_the_end(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,k\n" + b"1,x\n" * 150_000 + b"1,\xfc\n")
    work = survey(Origin(path))
    found = finished(work)
    assert found.options["encoding"] == "windows-1252"
    with pytest.raises(UserError, match="is not UTF-8"):
        finished(survey(Origin(path), "delimited", {"encoding": "utf-8"}))
    path.write_bytes(b"a,k\n1,x\n1,\x81\n")
    assert finished(survey(Origin(path))).options["encoding"] == "latin-1"
