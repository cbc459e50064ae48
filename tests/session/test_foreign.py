"""Networks of other programs become documents, and their weights go into networks of the same shape."""

from dataclasses import replace

import numpy as np
import pytest

import nnsim
from nnsim.files.exchange import export_file, read_file
from nnsim.files.formats import REGISTRY as FORMATS
from nnsim.files.weights import Weights
from nnsim.kit.errors import FileError, UserError
from nnsim.session.foreign import design_of, weights_for
from tests.files.making_trained import a_chain, rows, with_preparation


def test_a_network_of_another_program_becomes_a_document(tmp_path):
    made = with_preparation(a_chain((4, 5, 3), "relu", "softmax"))
    export_file(tmp_path / "net.safetensors", replace(made, title="untitled"))
    model = nnsim.load(tmp_path / "net.safetensors")
    assert model.session.path is None
    assert model.session.design.title == "net"
    assert model.session.training.loss.key == "cross_entropy"
    x = rows(4)
    assert np.allclose(model.predict(x), made.outputs(x), rtol=1e-12)
    with pytest.raises(UserError, match="no file yet"):
        model.save()
    with pytest.raises(FileError, match=r"no name for a project.*\.nnsim"):
        model.save(tmp_path / "net.safetensors")
    model.save(tmp_path / "net.nnsim")
    assert np.array_equal(nnsim.load(tmp_path / "net.nnsim").predict(x), model.predict(x))


def test_what_a_project_cannot_take_over_is_said():
    _, notes = design_of(with_preparation(a_chain(), after=True))
    assert "the scaling of inputs was put into the weights" in notes
    assert any("before they are scaled back" in note for note in notes)
    _, notes = design_of(with_preparation(a_chain(output="identity"), after=True))
    assert "the scaling of inputs and outputs was put into the weights" in notes
    assert not any("before they are scaled back" in note for note in notes)
    design, notes = design_of(a_chain((2500, 2)))
    assert any("choose its data" in note for note in notes)
    assert design.data.dataset.key == "custom"


def test_weights_alone_are_no_document(tmp_path):
    export_file(tmp_path / "net.npz", a_chain())
    with pytest.raises(FileError, match="holds weights alone"):
        nnsim.load(tmp_path / "net.npz")


def test_layers_of_other_names_are_taken_in_order():
    model = nnsim.new("3-5-2", data=None)
    made = a_chain()
    names = [replace(la, name=la.name if la.is_input else f"{la.name}_x") for la in made.network.layers]
    other = replace(made, network=replace(made.network, layers=tuple(names)))
    taken = weights_for(model.session.design, other)
    assert set(taken.arrays) == set(model.weights)
    assert np.array_equal(taken.arrays["hidden1.weight"], made.layers[0].weight)
    wrong = weights_for(nnsim.new("3-4-2").session.design, other)
    assert set(wrong.arrays) == set(other.weights.arrays)
    assert weights_for(model.session.design, made.weights) is not None


def test_the_scaling_goes_into_weights_that_a_project_takes(tmp_path):
    made = with_preparation(a_chain((2, 3, 1), output="identity"), after=True)
    export_file(tmp_path / "w.json", made)
    model = nnsim.new("2-3-1", hidden="tanh", output="identity", data="xor")
    model.import_weights(tmp_path / "w.json")
    assert np.allclose(model.predict(rows(2)), made.outputs(rows(2)), rtol=1e-12)
    model.session.undo()
    assert not np.allclose(model.predict(rows(2)), made.outputs(rows(2)))
    scaling = nnsim.new("2-3-1", hidden="tanh", output="identity", data="xor", standardize=True)
    scaling.import_weights(tmp_path / "w.json")
    assert np.array_equal(scaling.weights["hidden1.weight"], made.layers[0].weight)


def test_export_says_what_it_leaves_out(tmp_path):
    model = nnsim.example("iris")
    said = model.export(tmp_path / "w.csv")
    assert any("prepared" in sentence for sentence in said)
    assert any("activations" in sentence for sentence in said)
    model.export(tmp_path / "w.dat", format="json")
    assert (tmp_path / "w.dat").read_bytes().startswith(b"{")
    assert model.session.trained().layers[1].is_output


@pytest.mark.usefixtures("no_copies")
def test_weights_go_out_without_the_data_and_a_network_does_not(tmp_path, monkeypatch):
    (tmp_path / "d.csv").write_text("a,b,y\n1,2,0\n3,4,1\n5,6,0\n7,8,1\n")
    model = nnsim.new("2-3-1", data=tmp_path / "d.csv", target="y", standardize=True)
    model.save(tmp_path / "net.nnsim")
    (tmp_path / "d.csv").unlink()
    x = [[2.0, 3.0]]
    whole = nnsim.load(tmp_path / "net.nnsim")
    whole.export(tmp_path / "w.json")
    assert np.allclose(read_file(tmp_path / "w.json").outputs(x), model.predict(x))
    again = nnsim.load(tmp_path / "net.nnsim")
    again.session.set_data("other", split_seed=7)  # what was measured before is no more of use
    again.export(tmp_path / "w.json")
    assert read_file(tmp_path / "w.json").arrays.keys() == model.weights.keys()
    assert again.session.trained().missing is not None


@pytest.mark.parametrize("scale", ["standardize", "min_max:range=signed", "robust"])
def test_a_network_that_is_exported_takes_raw_numbers(tmp_path, scale):
    model = nnsim.new("4-5-3", data="iris", prepare=scale, prepare_columns={"sepal width (cm)": "min_max"}, seed=3)
    model.train(2)
    for name in ("w.json", "w.onnx"):
        model.export(tmp_path / name)
        again = read_file(tmp_path / name)
        assert np.allclose(again.outputs(rows(4)), model.predict(rows(4)), rtol=1e-6), name


@pytest.mark.parametrize("prepare", ["clip_iqr", "quantile", ["clip_quantiles", "standardize"]])
def test_what_is_no_shift_and_scale_is_in_no_file_of_a_whole_network(tmp_path, prepare):
    """Formats of weights say that inputs must be prepared; those of whole networks refuse, and say why."""
    model = nnsim.new("4-5-3", data="iris", prepare=prepare)
    whole = set()
    for key, form in FORMATS.items():
        path = tmp_path / f"w.{form.ending}"
        try:
            said = model.export(path, format=key)
        except FileError as error:
            whole.add((error.why or error.what, path.exists()))
        else:
            assert any("must be prepared as in the project" in sentence for sentence in said), key
            assert isinstance(read_file(path), Weights), key
    assert all("is no shift and scale" in why and not exists for why, exists in whole)
