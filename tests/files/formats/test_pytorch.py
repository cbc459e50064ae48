"""PyTorch: the module that is written loads its weights and computes the same; state_dicts of its users are read."""

import ast
import json
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nnsim
from nnsim.files.exchange import export_file, format_key, left_out, read_bytes, read_file, readers, write
from nnsim.files.formats import REGISTRY
from nnsim.files.formats._torch_arrays import is_torch
from nnsim.files.formats._torch_module import module_text
from nnsim.files.tensors import pack_tensors, unpack_tensors
from nnsim.files.trained import Trained
from nnsim.files.weights import Weights
from nnsim.kit.errors import FileError
from nnsim.network.design import Layer
from tests.files.formats.by_others import agrees, assert_close, held
from tests.files.formats.making_onnx import NETS, branched
from tests.files.formats.running import RUNNERS, imported
from tests.files.making_trained import a_chain, rows, trained, with_activation
from tests.files.test_mutants import changed_tensors

TORCH, FORMS = REGISTRY["pytorch"], readers("x.safetensors")
CLOSE = 1e-12  # in float64


# ------------------------------------------------------------------------------------------------ PyTorch itself


@pytest.mark.parametrize("name", held("pytorch"))
def test_pytorch_loaded_these_very_files_and_computes_the_same(name):
    agrees("pytorch", name, held("pytorch")[name], 1e-11)


@pytest.mark.parametrize("name", held("pytorch"))
def test_pytorch_computes_the_same_now(name, tmp_path):
    pytest.importorskip("torch")
    made = held("pytorch")[name]
    x = rows(made.input_size, 1000)
    assert_close(made.outputs(x), RUNNERS["pytorch"](made, x, tmp_path), CLOSE)


def test_float32_stays_float32(tmp_path):
    torch = pytest.importorskip("torch")
    made = replace(a_chain(), dtype="float32")
    x = rows(3, 1000)
    assert_close(made.outputs(x), RUNNERS["pytorch"](made, x, tmp_path), 1e-6)
    network = imported(tmp_path / "net.py").load()
    assert {array.dtype for array in network.state_dict().values()} == {torch.float32}


def test_logits_are_what_losses_of_pytorch_want(tmp_path):
    torch = pytest.importorskip("torch")
    made = a_chain((4, 8, 3), "relu", "softmax")
    export_file(tmp_path / "net.safetensors", made, "pytorch")
    network, x = imported(tmp_path / "net.py").load(), torch.from_numpy(rows(4, 50))
    target = torch.arange(50) % 3
    expected = torch.nn.functional.nll_loss(torch.log(network(x)), target)
    assert torch.allclose(torch.nn.CrossEntropyLoss()(network.logits(x), target), expected)
    assert not hasattr(imported_of(a_chain(output="identity"), tmp_path), "logits")


def imported_of(made, folder):
    export_file(folder / "other.safetensors", made, "pytorch")
    return imported(folder / "other.py").load()


@given(trained())
def test_whatever_is_written_is_python(made):
    if made.missing is None:
        ast.parse(module_text(made))
        assert module_text(made).isascii()


@given(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4), st.booleans(), st.sampled_from(["", "net.", "a.b."]))
def test_state_dicts_of_torch_are_known_by_themselves(a, b, c, pt, prefix):
    """As far as they can be: of square layers that are called by names, nothing tells it."""
    chance = np.random.default_rng(a)
    shapes = {"0.weight": (b, a), "0.bias": (b,), "2.weight": (c, b), "2.bias": (c,)}
    arrays = {prefix + name: chance.normal(size=shape) for name, shape in shapes.items()}
    made = read_bytes(pack_tensors(arrays, {"format": "pt"} if pt else None), FORMS)
    assert isinstance(made, Weights)
    assert made.layers == ("0", "2")
    assert np.array_equal(made.arrays["0.weight"], arrays[f"{prefix}0.weight"].T)
    assert np.array_equal(made.arrays["2.bias"], arrays[f"{prefix}2.bias"])


# ------------------------------------------------------------------------------------------------ in and out


def test_the_format_is_asked_for_by_name(tmp_path):
    assert format_key("x.safetensors") == "safetensors"
    written = export_file(tmp_path / "my net.safetensors", a_chain(), "pytorch")
    assert [path.name for path in written] == ["my net.safetensors", "my net.py"]
    assert isinstance(read_file(tmp_path / "my net.safetensors"), Trained)


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_the_whole_network_comes_back(made):
    data = write(made, TORCH)
    assert is_torch(data)
    again = read_bytes(data, FORMS)
    assert again.network == made.network
    assert np.array_equal(again.outputs(rows(made.input_size)), made.outputs(rows(made.input_size)))
    tensors, meta = unpack_tensors(data, "it")
    assert tensors[f"{made.layers[0].name}.weight"].shape == made.layers[0].weight.shape[::-1]
    assert "(out, in)" in meta["layout"]


def test_weights_go_into_a_project_whose_layers_are_called_otherwise(tmp_path):
    arrays = {"net.0.weight": np.ones((5, 3)), "net.0.bias": np.zeros(5), "net.10.weight": np.full((2, 5), 3.0),
              "net.10.bias": np.ones(2)}  # fmt: skip
    (tmp_path / "w.safetensors").write_bytes(pack_tensors(arrays))
    model = nnsim.new("3-5-2", data=None)
    model.import_weights(tmp_path / "w.safetensors")
    assert np.array_equal(model.weights["hidden1.weight"], np.ones((3, 5)))
    assert np.array_equal(model.weights["output.weight"], np.full((5, 2), 3.0))


def test_a_single_layer_is_a_module_itself():
    arrays = {"weight": np.ones((3, 2)), "bias": np.arange(3.0)}
    made = read_bytes(pack_tensors(arrays), FORMS)
    assert {name: array.shape for name, array in made.arrays.items()} == {"layer.weight": (2, 3), "layer.bias": (3,)}


def test_names_that_do_not_tell_the_order_are_not_guessed():
    network = nnsim.new("3-3-3", data=None).session.network
    square = {"weight": np.ones((3, 3)), "bias": np.ones(3)}

    def named(*names):
        arrays = {f"{name}.{role}": array * at for at, name in enumerate(names) for role, array in square.items()}
        return Weights(arrays).named_like(network)

    assert named("dense_2", "dense_10").layers == ("hidden1", "output")
    assert np.array_equal(named("dense_10", "dense_2").arrays["hidden1.bias"], np.ones(3))
    assert named("encoder", "decoder").layers == ("decoder", "encoder")
    assert named("hidden1", "other").layers == ("hidden1", "other")
    assert named("a").layers == ("a",)


def test_names_are_made_safe(tmp_path):
    hostile = ('"""; import os #', "größe\n", "'", "\\N{BULLET}", "{z}", "</script>")
    network = a_chain((6, 2, 1)).network
    names = {1: "train", 2: "class", 3: "größe"}
    layers = tuple(replace(la, name=names[la.id]) for la in network.layers)
    assert isinstance(layers[0], Layer)
    made = replace(
        a_chain((6, 2, 1)),
        network=replace(network, layers=layers),
        input_names=hostile,
        classes=('"', "\\"),
        title='x """ \n import os; os.system("no")',
    )
    tree = ast.parse(module_text(made))
    assigned = {node.targets[0].id: ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign)}
    assert assigned == {"INPUTS": list(hostile), "OUTPUTS": ["y1"], "CLASSES": ['"', "\\"]}
    kinds = [type(node).__name__ for node in tree.body]
    assert kinds == [
        "Expr",
        "ImportFrom",
        "Import",
        "ImportFrom",
        "ImportFrom",
        *["Assign"] * 3,
        "ClassDef",
        "FunctionDef",
    ]
    again = read_bytes(write(made, TORCH), FORMS)
    assert [layer.name for layer in again.layers] == ["class", "größe"]
    tensors, _ = unpack_tensors(write(made, TORCH), "it")
    assert set(tensors) == {"class_2.weight", "class_2.bias", "gr_e.weight", "gr_e.bias"}


def test_what_is_left_out_is_said():
    said = " ".join(left_out(branched(), TORCH))
    assert "scaling of the data is in the .py" in said
    assert "4 cut edges are written as weights of 0" in said
    assert "take logits(x)" in " ".join(left_out(a_chain(), TORCH))


REFUSED = {
    "batch normalization": ({"0.weight": (3, 2), "1.weight": (3,), "1.running_mean": (3,)}, "none of a linear layer"),
    "convolution": ({"0.weight": (3, 2), "0.bias": (3,), "2.weight": (3, 2, 5, 5)}, "none of a linear layer"),
    "a bias alone": ({"0.weight": (3, 2), "1.bias": (3,)}, "does not fit its weights"),
    "nothing": ({}, "no weights"),
}


@pytest.mark.parametrize(("shapes", "why"), REFUSED.values(), ids=REFUSED)
def test_other_layers_are_refused(shapes, why):
    data = pack_tensors({name: np.zeros(shape) for name, shape in shapes.items()}, {"format": "pt"})
    with pytest.raises(FileError, match=why) as caught:
        read_bytes(data, (TORCH,))
    assert caught.value.remedy


@pytest.mark.parametrize("told", ["", "[]", "{}", '{"hidden1": "a"}', '{"hidden1": 1, "output": 2}', "[" * 5000])
def test_names_that_do_not_fit_are_refused(told):
    tensors, meta = unpack_tensors(write(a_chain(), TORCH), "it")
    with pytest.raises(FileError, match="names of its layers"):
        read_bytes(pack_tensors(tensors, {**meta, "layers": told}), (TORCH,))
    twice = json.dumps(dict.fromkeys(("hidden1", "output"), "a"))
    with pytest.raises(FileError, match="one for each"):
        read_bytes(pack_tensors(tensors, {**meta, "layers": twice}), (TORCH,))


def test_networks_that_are_too_large_to_be_described_are_weights_alone():
    made = replace(a_chain((2_100, 2, 1)), input_names=("n" * 200,) * 2_100)
    again = read_bytes(write(made, TORCH), FORMS)
    assert isinstance(again, Weights)
    assert np.array_equal(again.arrays["hidden1.weight"], made.layers[0].weight)
    assert "too large to be described" in " ".join(left_out(made, TORCH))


def test_headers_at_random():
    chance, refusals = random.Random(3), 0
    files = [write(made, TORCH) for made in (*NETS.values(), with_activation("gelu"))]
    for number in range(500):
        said = ""
        try:
            assert isinstance(
                read_bytes(changed_tensors(chance, files[number % len(files)]), (TORCH,)), Trained | Weights
            )
        except FileError as error:
            said = str(error)
        assert said.isprintable()
        refusals += bool(said)
    assert 50 < refusals < 500
