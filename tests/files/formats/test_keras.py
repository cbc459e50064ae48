"""Keras: it opens what is written and computes the same; what it writes is read; what is no network is refused."""

import io
import json
import random
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnsim.files.archive import Member, pack, unpack
from nnsim.files.exchange import left_out, read_bytes, write
from nnsim.files.formats import REGISTRY
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice
from nnsim.parts.preparation import Standardizer
from tests.files.enduring import endure
from tests.files.formats.by_others import SAMPLES, agrees, assert_close, held
from tests.files.formats.making_onnx import NETS, branched
from tests.files.formats.running import RUNNERS
from tests.files.making_trained import a_chain, rows, trained, with_activation, with_preparation
from tests.files.test_mutants import changed_value, damaged

h5py = pytest.importorskip("h5py")

KERAS, H5, CLOSE = REGISTRY["keras"], REGISTRY["h5"], 1e-5


def read(data):
    return read_bytes(data, (KERAS,))


# ------------------------------------------------------------------------------------------------ Keras itself


@st.composite
def networks_of_keras(draw):
    """Any network whose activations Keras has."""
    made = draw(trained())
    layers = tuple(
        la if la.is_input else replace(la, activation=Choice(draw(st.sampled_from(["tanh", "leaky_relu", "logistic"]))))
        for la in made.network.layers
    )
    return replace(made, network=replace(made.network, layers=layers))


@pytest.mark.parametrize("key", ["keras", "h5"])
@pytest.mark.parametrize("name", held("keras"))
def test_keras_opened_this_very_file_and_computes_the_same(key, name):
    agrees(key, name, held("keras")[name], CLOSE)


@pytest.mark.filterwarnings("ignore:__array__:DeprecationWarning")  # of Keras on NumPy 2
@pytest.mark.parametrize("key", ["keras", "h5"])
@pytest.mark.parametrize("name", ["chain", "softmax", "standardized", "branched"])
def test_keras_computes_the_same_now(key, name, tmp_path):
    pytest.importorskip("keras")
    x = rows(NETS[name].input_size, 1000)
    assert_close(NETS[name].outputs(x), RUNNERS[key](NETS[name], x, tmp_path), CLOSE)


@pytest.mark.filterwarnings("ignore:__array__:DeprecationWarning")
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(made=networks_of_keras())
def test_keras_opens_any_network(made):
    pytest.importorskip("keras")
    for key in ("keras", "h5"):
        with tempfile.TemporaryDirectory() as folder:
            x = rows(made.input_size, 20)
            assert_close(made.outputs(x), RUNNERS[key](made, x, Path(folder)), CLOSE)


@pytest.mark.parametrize(("name", "columns"), [("sequential", 4), ("functional", 5)])
def test_what_keras_writes_is_read(name, columns):
    told = json.loads((SAMPLES / "keras.json").read_text())
    made = read((SAMPLES / f"{name}.keras").read_bytes())
    assert_close(made.outputs(np.array(told["x"])[:, :columns]), np.array(told[name]), CLOSE)
    assert {layer.name for layer in made.layers} >= {"first"} if name == "sequential" else {"hidden", "more", "out"}


def test_the_layers_of_a_model_of_keras():
    made = read((SAMPLES / "sequential.keras").read_bytes())
    assert made.title == "several_layers"
    assert made.before is not None
    keys = [(layer.key, dict(layer.settings)) for layer in made.layers]
    assert keys == [("leaky_relu", {"alpha": 0.2}), ("gelu", {}), ("elu", {"alpha": 0.7}), ("softmax", {})]
    made = read((SAMPLES / "functional.keras").read_bytes())
    assert [layer.name for layer in made.network.inputs] == ["a", "b"]
    assert [layer.name for layer in made.outputs_of] == ["out", "side"]
    assert [block.source.name for block in made.outputs_of[0].blocks] == ["hidden", "more", "b"]


def test_weights_of_keras_are_read():
    told = json.loads((SAMPLES / "keras.json").read_text())
    weights = read_bytes((SAMPLES / "plain.weights.h5").read_bytes(), (H5,))
    (w1, b1), (w2, b2) = ((weights.arrays[f"{name}.weight"], weights.arrays[f"{name}.bias"]) for name in weights.layers)
    x = np.array(told["x"])[:, :3]
    assert_close(np.tanh(x @ w1 + b1) @ w2 + b2, np.array(told["plain"]), CLOSE)


def hdf5(build):
    """A file that h5py makes."""
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        build(file)
    return stream.getvalue()


def test_weights_of_older_versions_are_read():
    def build(file):
        file["model_weights/dense_1/dense_1/kernel:0"] = np.ones((3, 2), np.float32)
        file["model_weights/dense_1/dense_1/bias:0"] = np.arange(2, dtype=np.float32)
        file["optimizer_weights/iteration:0"] = np.array(3)

    weights = read_bytes(hdf5(build), (H5,))
    assert {name: array.shape for name, array in weights.arrays.items()} == {
        "dense_1.weight": (3, 2), "dense_1.bias": (2,),
    }  # fmt: skip


# ------------------------------------------------------------------------------------------------ back again


@pytest.mark.parametrize("name", held("keras"))
def test_what_was_written_comes_back(name):
    made = held("keras")[name]
    again = read(write(made, KERAS))
    x = rows(made.input_size, 100)
    assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-12, atol=1e-12)
    kept = [{la.name: (la.key, dict(la.settings)) for la in one.layers} for one in (again, made)]
    assert kept[0] == kept[1]
    assert [la.name for la in again.outputs_of] == [la.name for la in made.outputs_of]
    if made.before is None and made.after is None:
        assert np.array_equal(again.outputs(x), made.outputs(x))
    else:
        assert np.allclose(again.before.mean, made.before.mean)
        assert np.allclose(again.after.deviation, made.after.deviation)


def test_names_come_back_and_are_only_texts():
    hostile = ('a"b', "</script>", "größe\n\u202e", "'; DROP")
    made = replace(a_chain((4, 3, 2)), input_names=hostile, classes=("ja", "nein"), title="net/../</x>")
    again = read(write(made, KERAS))
    assert (again.input_names, again.classes, again.output_names) == (hostile, ("ja", "nein"), ())
    assert again.title == made.title
    config = json.loads(next(m.data for m in unpack(write(made, KERAS)) if m.name == "config.json"))
    assert config["config"]["name"] == "net_x"


def test_scaling_that_keras_cannot_hold_is_put_into_the_weights():
    tiny = Standardizer(np.array([0.0, 1.0, 2.0]), np.array([1e-9, 1.0, 1e30]))
    made = replace(a_chain((3, 4, 1), output="identity"), before=tiny)
    again = read(write(made, KERAS))
    assert again.before is None
    x = np.array([[1e-9, 2.0, 1e30], [-2e-9, 0.0, -1e30]])
    assert np.allclose(again.outputs(x), made.outputs(x))
    assert any("put into the weights" in sentence for sentence in left_out(made, KERAS))
    scaled = replace(made, after=Standardizer(np.zeros(1), np.array([1e-9])))
    assert np.allclose(read(write(scaled, KERAS)).outputs(x), scaled.outputs(x), rtol=1e-9, atol=0)
    other = replace(a_chain(), before=None, after=Standardizer(np.zeros(2), np.full(2, 1e-9)))
    with pytest.raises(FileError, match="cannot scale the outputs back"):
        write(other, KERAS)


def test_what_keras_has_not_is_refused():
    made = with_activation("swish")
    layers = list(made.network.layers)
    layers[1] = replace(layers[1], activation=Choice("swish", {"beta": 2.0}))
    with pytest.raises(FileError, match="no swish with beta = 2, which hidden1 has"):
        write(replace(made, network=replace(made.network, layers=tuple(layers))), KERAS)
    with pytest.raises(FileError, match="no gaussian"):
        write(with_activation("gaussian"), KERAS)


def test_weights_say_what_they_are():
    with h5py.File(io.BytesIO(write(a_chain(), H5))) as file:
        assert "kernel (in, out)" in file.attrs["about"]
    assert ".weights.h5" in " ".join(left_out(a_chain(), H5))


def test_what_is_left_out_is_said():
    said = " ".join(left_out(branched(), KERAS))
    assert "has 2 inputs, in and context, and takes a list" in said
    assert "has 2 outputs, out and side" in said
    assert "4 cut edges are written as weights of 0" in said
    assert "float32" in said


# ------------------------------------------------------------------------------------------------ made by hand


def model(layers, kind="Sequential", arrays=None, names=None, **config):
    """A .keras file of layers, as (class, configuration) or whole entries."""
    entries = [
        {"class_name": layer[0], "config": {"name": f"l{at}", **layer[1]}} if isinstance(layer, tuple) else layer
        for at, layer in enumerate(layers)
    ]

    def build(file):
        for path, array in (arrays if arrays is not None else ARRAYS).items():
            file[path] = array
        for path, name in (names or {}).items():
            file.require_group(path).attrs["name"] = name

    text = json.dumps({"class_name": kind, "config": {"name": "m", "layers": entries, **config}})
    return pack([Member("config.json", text.encode()), Member("model.weights.h5", hdf5(build))])


X = rows(3, 30)
W, B = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([0.5, -0.5])
ARRAYS = {"layers/dense/vars/0": W, "layers/dense/vars/1": B}
INPUT = ("InputLayer", {"batch_shape": [None, 3]})
DENSE = ("Dense", {"units": 2})
Z = X @ W + B
HALVED = ("Normalization", {"mean": 1.0, "variance": 4.0})
RELU = {"class_name": "function", "config": "relu"}
OWN = [
    ([INPUT, DENSE], Z),
    ([DENSE], Z),
    ([INPUT, ("Dense", {"units": 2, "activation": RELU})], np.maximum(Z, 0)),
    ([INPUT, DENSE, ("ReLU", {"negative_slope": 0.0, "max_value": None})], np.maximum(Z, 0)),
    ([INPUT, DENSE, ("ReLU", {"negative_slope": 0.5})], np.where(Z > 0, Z, Z / 2)),
    ([INPUT, DENSE, ("Activation", {"activation": "leaky_relu"})], np.where(Z > 0, Z, Z / 5)),
    ([INPUT, ("Normalization", {"mean": [[1, 2, 3]], "variance": [4, 4, 9]}), DENSE],
     (X - [1, 2, 3]) / [2, 2, 3] @ W + B),
    ([INPUT, ("Normalization", {"mean": 1.0, "variance": 4.0, "axis": None}), DENSE], (X - 1) / 2 @ W + B),
    ([INPUT, DENSE, ("Normalization", {"mean": 1.0, "variance": 4.0, "invert": True})], Z * 2 + 1),
    ([INPUT, DENSE, HALVED, ("Activation", {"activation": "tanh"})], np.tanh((Z - 1) / 2)),
    ([INPUT, HALVED, HALVED, DENSE], ((X - 1) / 2 - 1) / 2 @ W + B),
]  # fmt: skip


@pytest.mark.parametrize(("layers", "expected"), OWN)
def test_other_ways_to_say_it(layers, expected):
    assert np.allclose(read(model(layers)).outputs(X), expected, rtol=1e-12, atol=1e-12)


def functional(*layers, inputs=("i",), outputs=("l2",), arrays=None):
    """A Functional model; a layer is (name, class, configuration, names of what feeds it)."""
    entries = []
    for name, kind, config, fed in layers:
        tensors = [{"class_name": "__keras_tensor__", "config": {"keras_history": [one, 0, 0]}} for one in fed]
        nodes = [{"args": [tensors] if kind == "Concatenate" else tensors, "kwargs": {}}] if fed else []
        entries.append({"class_name": kind, "name": name, "config": {"name": name, **config}, "inbound_nodes": nodes})
    ends = {"input_layers": [[name, 0, 0] for name in inputs], "output_layers": [[name, 0, 0] for name in outputs]}
    return model(entries, "Functional", arrays, **ends)


TWO = {**ARRAYS, "layers/dense_1/vars/0": np.ones((2, 2)), "layers/dense_1/vars/1": np.zeros(2)}
IN = ("i", "InputLayer", {"batch_shape": [None, 3]}, ())
D1 = ("d", "Dense", {"units": 2}, ("i",))
ACT = ("a", "Activation", {"activation": "tanh"}, ("d",))


def test_net_inputs_and_outputs_of_a_layer_are_not_both_to_be_had():
    after = ("e", "Dense", {"units": 2}, ("d",))
    for order in ((IN, D1, ACT, after), (IN, D1, after, ACT)):
        with pytest.raises(FileError, match="'d' is used in two ways"):
            read(functional(*order, outputs=("a", "e"), arrays=TWO))
    made = read(functional(IN, D1, ACT, ("e", "Dense", {"units": 2}, ("a",)), outputs=("e",), arrays=TWO))
    assert np.allclose(made.outputs(X), np.tanh(X @ W + B) @ np.ones((2, 2)))


def test_inputs_that_are_scaled_in_two_ways_go_into_the_weights():
    scaled = ("n", "Normalization", {"mean": 1.0, "variance": 4.0}, ("i",))
    layers = (IN, scaled, D1, ("e", "Dense", {"units": 2}, ("n",)))
    arrays = {**ARRAYS, "layers/dense_1/vars/0": W, "layers/dense_1/vars/1": B}
    made = read(functional(*layers, outputs=("d", "e"), arrays=arrays))
    assert made.before is None
    assert np.allclose(made.outputs(X), np.hstack([X @ W + B, (X - 1) / 2 @ W + B]))


REFUSED = {
    "a Lambda": (lambda: model([INPUT, ("Lambda", {"function": "x"})]), "of the class 'Lambda'"),
    "an unknown class": (lambda: model([INPUT, ("os.system", {})]), "of the class 'os.system'"),
    "another model": (lambda: model([], "Transformer"), "model is of the class 'Transformer'"),
    "a model inside": (lambda: model([INPUT, ("Sequential", {"layers": []})]), "of the class 'Sequential'"),
    "an unknown activation": (lambda: model([("Dense", {"units": 2, "activation": "mish"})]), "activation 'mish'"),
    "a limit": (lambda: model([INPUT, DENSE, ("ReLU", {"max_value": 6})]), "activation 'ReLU'"),
    "an odd setting": (lambda: model([INPUT, DENSE, ("ELU", {"alpha": "x"})]), "setting 'x'"),
    "a setting beyond": (lambda: model([INPUT, DENSE, ("ELU", {"alpha": -1})]), "alpha"),
    "pictures": (lambda: model([("InputLayer", {"batch_shape": [None, 3, 3]}), DENSE]), "inputs have the shape"),
    "units that lie": (lambda: model([INPUT, ("Dense", {"units": 3})]), r"the shapes \(3, 2\)"),
    "no units": (lambda: model([INPUT, ("Dense", {"units": True})]), "units of the layer 'l1' is True"),
    "no weights": (lambda: model([INPUT, DENSE], arrays={}), "has 0 arrays of weights"),
    "no layers": (lambda: model([]), "no dense layer"),
    "inputs alone": (lambda: model([INPUT]), "an input is an output"),
    "an activation of inputs": (lambda: model([INPUT, ("ReLU", {}), DENSE]), "does not follow a dense layer"),
    "two activations": (
        lambda: model([INPUT, DENSE, ("Softmax", {}), ("ReLU", {})]), "does not follow a dense layer of its own"),
    "another axis": (lambda: model([INPUT, ("Normalization", {"mean": 0, "variance": 1, "axis": 0}), DENSE]), "axis"),
    "never adapted": (lambda: model([INPUT, ("Normalization", {}), DENSE]), "never adapted"),
    "a short mean": (
        lambda: model([INPUT, ("Normalization", {"mean": [1, 2], "variance": 1}), DENSE]), "not 3 numbers"),
    "a circle": (lambda: functional(IN, ("d", "Dense", {"units": 2}, ("d",)), outputs=("d",)), "comes later"),
    "a layer twice": (lambda: functional(IN, D1, D1, outputs=("d",)), "two layers are called 'd'"),
    "an output twice": (lambda: functional(IN, D1, outputs=("d", "d")), "there twice"),
    "no outputs": (lambda: functional(IN, D1, outputs=()), "there twice, or there is none"),
    "inputs that are none": (lambda: functional(IN, D1, inputs=("d",), outputs=("d",)), "not its input layers"),
    "config is no object": (lambda: pack([Member("config.json", b"[]"), Member("model.weights.h5", b"")]), "HDF5"),
    "config twice a key": (
        lambda: pack([Member("config.json", b'{"a": 1, "a": 2}'), Member("model.weights.h5", b"")]), "'a' twice"),
    "no config": (lambda: pack([Member("metadata.json", b"{}")]), "has no config.json"),
    "a climbing name": (lambda: pack([Member("../x", b"")]), "climbs"),
    "no zip": (lambda: b"\x89HDF", "no zip container"),
}  # fmt: skip


@pytest.mark.parametrize(("build", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_network_is_refused(build, why):
    with pytest.raises(FileError, match=why) as caught:
        read(build())
    assert str(caught.value).isprintable()


def test_small_files_do_not_ask_for_much():
    scaling = ("Normalization", {"mean": 0.0, "variance": 4.0})
    wide = [("InputLayer", {"batch_shape": [None, 100_000]}), *[scaling] * 9_000, DENSE]
    with pytest.raises(FileError, match="too many numbers"):
        read(model(wide))
    doubled = [IN, *((f"c{k}", "Concatenate", {}, (f"c{k - 1}" if k else "i",) * 2) for k in range(60))]
    with pytest.raises(FileError, match="too many numbers"):
        read(functional(*doubled, outputs=("c59",)))


# ------------------------------------------------------------------------------------------------ at random


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(1200)])])
def test_structure_at_random(count, capsys):
    """Configurations with odd values, and HDF5 with damaged bytes, inside a zip whose sums are right."""
    chance = random.Random(11)
    files = [(SAMPLES / f"{name}.keras").read_bytes() for name in ("sequential", "functional")]
    files += [write(made, KERAS) for made in (branched(), with_preparation(a_chain(output="identity"), after=True))]

    def mutant(number):
        members = {member.name: member.data for member in unpack(files[number % len(files)])}
        if number % 3:
            config = changed_value(chance, json.loads(members["config.json"]))
            members["config.json"] = json.dumps(config).encode()
        else:
            members["model.weights.h5"] = damaged(chance, members["model.weights.h5"])
        return pack([Member(name, data) for name, data in members.items()])

    def once(data):
        assert isinstance(read(data), Trained)

    found = endure(once, map(mutant, range(count)))
    if count >= 10_000:
        with capsys.disabled():
            print(f"\nKeras, configurations and damaged HDF5 inside: {found}")  # noqa: T201 a figure
    assert count // 10 < found.refused < count
