"""Samples of one's own: packed and unpacked to the bit, edits replayed as a list would be edited, hostile settings."""

import base64
import json
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import DataError
from nnsim.parts import own_samples
from nnsim.parts.datasets import REGISTRY
from nnsim.parts.own_samples import BEGINNING, Heading, OwnSamples, pack, replay, unpack

NUMBER = st.floats(allow_nan=False, allow_infinity=False)


def table_of(key, **given_settings):
    part = REGISTRY[key]
    return part.make(part.settings(given_settings))


@given(st.integers(1, 5), st.data())
@settings(max_examples=25)
def test_numbers_are_packed_to_the_last_bit(width, data):
    rows = np.array(data.draw(st.lists(st.lists(NUMBER, min_size=width, max_size=width), max_size=6)))
    rows = rows.reshape(-1, width)
    assert unpack(pack(rows), width).tobytes() == rows.tobytes()


@given(st.data())
@settings(max_examples=25)
def test_edits_are_those_of_a_list(data):
    rows = [[float(i), 0.0] for i in range(4)]
    samples = OwnSamples(Heading(targets=("y",), inputs=("x",)), pack(np.array(rows)))
    for _ in range(data.draw(st.integers(0, 12))):
        verb = data.draw(st.sampled_from(["set", "add", "delete"]))
        if verb == "add":
            at, new = data.draw(st.integers(0, len(rows))), data.draw(st.lists(st.tuples(NUMBER, NUMBER), min_size=1))
            samples = samples.added(new, at)
            rows[at:at] = [list(row) for row in new]
        elif rows and verb == "set":
            row, column, value = data.draw(st.tuples(st.integers(0, len(rows) - 1), st.integers(0, 1), NUMBER))
            samples = samples.changed(row, column, value)
            rows[row][column] = value
        elif rows:
            gone = data.draw(st.sets(st.integers(0, len(rows) - 1), min_size=1))
            samples = samples.deleted(list(gone))
            rows = [row for at, row in enumerate(rows) if at not in gone]
    assert samples.rows.tolist() == rows
    again = OwnSamples.of_settings(json.loads(json.dumps(samples.settings)))
    assert (again.rows.tolist(), again.heading) == (rows, samples.heading)


def test_many_edits_are_packed_anew(monkeypatch):
    monkeypatch.setattr(own_samples, "LINES", 60)
    samples = BEGINNING
    for number in range(20):
        samples = samples.changed(number % 4, 0, number / 7)
    assert len(samples.edits) <= 60
    assert samples.rows[:, 0].tolist() == [16 / 7, 17 / 7, 18 / 7, 19 / 7]


@pytest.mark.parametrize("key", ["iris", "moons", "digits", "sine", "encoder", "xor", "function"])
def test_any_data_become_ones_own_unchanged(key):
    table = table_of(key)
    own = OwnSamples.of_table(table, "somewhere")
    made = REGISTRY["own"].make(own.settings)

    assert np.array_equal(made.inputs, table.inputs)
    assert np.array_equal(made.targets, table.targets)
    assert (made.input_names, made.classes, made.image) == (table.input_names, table.classes, table.image)
    assert "somewhere" in made.notes[0]


def test_what_is_missing_stays_missing():
    heading = Heading(("a", "b"), ("y",), fills=("mean", ""))
    samples = OwnSamples(heading, pack(np.array([[1.0, 2.0, 3.0]]))).changed(0, 0, float("nan"))
    assert np.isnan(samples.table().inputs[0, 0])
    with pytest.raises(DataError, match="missing or not finite"):
        samples.changed(0, 1, float("nan")).table()


def test_a_third_class_widens_the_targets():
    samples = BEGINNING.with_classes(("a", "b", "c")).added([[0.0, 0.0, 2.0]], 4)
    table = samples.table()
    assert table.targets.tolist() == [[1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1]]
    assert table.target_names == ("a", "b", "c")


def test_no_samples_at_all_are_told():
    with pytest.raises(DataError, match="no samples"):
        BEGINNING.deleted([0, 1, 2, 3]).table()


def test_too_many_samples_are_refused(monkeypatch):
    monkeypatch.setattr(own_samples, "NUMBERS", 100)
    with pytest.raises(DataError, match="too many samples to edit"):
        OwnSamples.of_table(table_of("iris"))


HEADS = [
    "", "[", "[]", "null", '{"inputs":[]}', '{"inputs":["a"],"targets":[]}', '{"inputs":"ab","targets":["y"]}',
    '{"inputs":["a"],"targets":["y"],"classes":["one"]}', '{"inputs":["a"],"targets":["y"],"classes":["a","a"]}',
    '{"inputs":["a"],"targets":["y"],"image":[2,2]}', '{"inputs":["a"],"targets":["y"],"image":"ab"}',
    '{"inputs":["a\\u0007"],"targets":["y"]}', '{"inputs":["a"],"targets":["y"],"fills":["zero"]}', "[" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS[1:])
def test_headings_that_make_no_sense_are_refused(head):
    with pytest.raises(DataError):
        OwnSamples.of_settings({"columns": head}).table()


GOOD = Heading(("a",), ("y",)).to_text()
BOMB = base64.b64encode(zlib.compress(bytes(own_samples.NUMBERS * 8 + 16), 9)).decode()


@pytest.mark.parametrize(
    "rows", ["?", "AAAA", pack(np.zeros((1, 3))), BOMB, pack(np.zeros((2, 2)))[:-8], pack(np.full((1, 2), np.inf))]
)
def test_packed_rows_that_make_no_sense_are_refused(rows):
    with pytest.raises(DataError):
        OwnSamples.of_settings({"columns": GOOD, "rows": rows}).table()


@pytest.mark.parametrize(
    "edit",
    [
        "x", "[]", "1", '["jump",1]', '["set",9,0,1]', '["set",-1,0,1]', '["set",0,2,1]', '["set",0,0,"a"]',
        '["set",true,0,1]', '["set",0,0,1,1]', '["add",0,[[1]]]', '["add",3,[[1,2]]]', '["add",0,1]',
        '["delete",[[0,9]]]', '["delete",[0]]', '["set",0,0,1e999]', "[" * 100_000,
    ],
)  # fmt: skip
def test_edits_that_make_no_sense_are_refused(edit):
    with pytest.raises(DataError):
        OwnSamples.of_settings({"columns": GOOD, "rows": pack(np.zeros((2, 2))), "edits": edit + "\n"}).table()


def test_an_edit_does_not_touch_what_was_before():
    rows = np.arange(6.0).reshape(3, 2)
    before = unpack(pack(rows), 2)
    assert replay(before, '["set",0,0,9]\n').tolist()[0] == [9, 1]
    assert before.tolist() == rows.tolist()
