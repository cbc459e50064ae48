"""Patterns of SNNS: what is written beside a network is read back by nnsim as the same samples, to the last bit.

SNNS 4.3 itself reads them, too: batchman computed from such a .net and its .pat what nnsim predicts for the samples.
"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import nnsim
from nnsim.files.exchange import export_file, left_out
from nnsim.files.formats import REGISTRY, _snns_patterns
from nnsim.files.formats._snns_patterns import patterns
from nnsim.kit.errors import FileError
from nnsim.session.data import DataSource
from nnsim.session.own_data import own_file
from tests.files.making_trained import a_chain

NUMBERS = st.floats(-1e38, 1e38, allow_nan=False)


def with_samples(inputs, targets):
    return replace(a_chain((inputs.shape[1], 2, targets.shape[1])), samples=(inputs, targets))


def read(path):
    table = DataSource().table(own_file(path))
    return table.inputs, table.targets


@given(st.data())
def test_samples_come_back_to_the_last_bit(tmp_path_factory, data):
    count, wide, out = (data.draw(st.integers(1, top)) for top in (5, 13, 3))
    inputs, targets = (data.draw(arrays(np.float64, (count, size), elements=NUMBERS)) for size in (wide, out))
    path = tmp_path_factory.mktemp("patterns") / "it.pat"
    path.write_bytes(patterns(with_samples(inputs, targets)))
    again = read(path)
    assert np.array_equal(again[0], inputs)
    assert np.array_equal(again[1], targets)
    assert all(len(line) < 300 for line in path.read_text().splitlines())
    assert all("." in word for word in path.read_text().split() if "e+" in word or "e-" in word)


def test_they_are_written_beside_the_network(tmp_path):
    model = nnsim.example("xor")
    model.train(3)
    model.export(tmp_path / "xor.net")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["xor.net", "xor.pat"]
    inputs, targets = read(tmp_path / "xor.pat")
    assert np.array_equal(inputs, model.session.table.inputs)
    assert np.array_equal(targets, model.session.table.targets)
    assert any(".pat" in note for note in left_out(model.session.trained(), REGISTRY["snns"]))
    model.export(tmp_path / "xor.net")  # its own file may be replaced


def test_what_is_missing_is_filled_in(tmp_path):
    rows = ["x,z,y", *(f"{'' if i % 4 == 0 else i},{i / 2},{i % 5}" for i in range(40))]
    (tmp_path / "d.csv").write_text("\n".join(rows) + "\n")
    made = nnsim.new("2-3-1", data=tmp_path / "d.csv", task="regression")
    choice = made.session.data.dataset
    plan = choice.settings["plan"].replace('"name":"x"', '"name":"x","fill":"median"', 1)
    made.session.set_data("fill", dataset=type(choice)(choice.key, {**choice.settings, "plan": plan}))
    made.export(tmp_path / "it.net")
    inputs, targets = read(tmp_path / "it.pat")
    assert (inputs.shape, targets.shape) == ((40, 2), (40, 1))
    assert np.isnan(made.session.table.inputs).any()
    assert np.array_equal(inputs, made.session.prepared.filler.apply(made.session.table.inputs))


def test_too_many_are_left_out_and_it_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(_snns_patterns, "MOST", 5)
    made = with_samples(np.zeros((2, 2)), np.zeros((2, 1)))
    assert any("too many" in note for note in left_out(made, REGISTRY["snns"]))
    assert len(export_file(tmp_path / "it.net", made)) == 1


@pytest.mark.parametrize("name", ["it.pat", "it.py"])
def test_a_file_of_others_is_not_replaced_by_one_that_is_written_beside(tmp_path, name):
    (tmp_path / name).write_text("mine\n")
    made = with_samples(np.zeros((2, 2)), np.zeros((2, 1)))
    path, key = (tmp_path / "it.net", "snns") if name == "it.pat" else (tmp_path / "it.safetensors", "pytorch")
    with pytest.raises(FileError, match="is there already"):
        export_file(path, made, key)
    assert (tmp_path / name).read_text() == "mine\n"
    assert not path.exists()
    (tmp_path / name).unlink()
    assert len(export_file(path, made, key)) == 2
    assert len(export_file(path, made, key)) == 2
