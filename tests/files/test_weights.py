"""Weights leave and enter in formats that other programs read, exactly."""

import csv
import io
import json
import struct
import subprocess
import sys
import zipfile

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.files.exchange import export_file, read_weights, refused
from nnsim.files.formats import REGISTRY
from nnsim.files.formats import csv as csv_format
from nnsim.files.formats import json as json_format
from nnsim.files.tensors import Tensor, pack_tensors, unpack_tensors
from nnsim.files.weights import LAYOUT, Weights, join, split
from nnsim.kit.errors import FileError
from nnsim.network.design import Layer, Link, Network
from tests.files.making import Raw, a_network, a_project, raw_zip
from tests.strategies import matrices, networks

OF_WEIGHTS = [key for key in REGISTRY if REGISTRY[key].pack]
LAYERS = st.text(st.characters(categories=["L", "Nd"], include_characters="_-"), min_size=1, max_size=10)


@st.composite
def weights(draw):
    arrays = {}
    dtype = draw(st.sampled_from([np.float64, np.float32]))
    for layer in draw(st.lists(LAYERS, min_size=1, max_size=3, unique_by=str.casefold)):
        fan_in, units = draw(st.integers(0, 3)), draw(st.integers(1, 3))
        numbers = st.floats(width=np.dtype(dtype).itemsize * 8)
        arrays |= split(layer, draw(hnp.arrays(dtype, (1 + fan_in, units), elements=numbers)))
    return Weights(arrays, draw(st.dictionaries(LAYERS, st.text(st.characters(exclude_categories=["Cs"])), max_size=2)))


def same_numbers(one, other):
    """The same to the last bit; one NaN is as good as another."""
    signs = (np.where(np.isnan(array), False, np.signbit(array)) for array in (one, other))
    return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=True) and np.array_equal(*signs)


@pytest.mark.parametrize("ending", OF_WEIGHTS)
@given(made=weights())
def test_weights_come_back(ending, made):
    form = REGISTRY[ending]
    data = form.pack(made)
    again = form.read(data)
    assert again.arrays.keys() == made.arrays.keys()
    empty = {name for name, array in made.arrays.items() if not array.size}
    full = made.arrays.keys() - empty
    wide = np.float64 if ending == "csv" else None  # a table of digits does not say how many of them counted
    assert all(same_numbers(again.arrays[name], np.asarray(made.arrays[name], wide)) for name in full)
    assert all(again.arrays[name].shape[0] == made.arrays[name].shape[0] for name in empty)
    if ending in ("json", "safetensors"):
        assert again.meta == made.meta | ({"layout": LAYOUT} if ending == "safetensors" else {})
    assert form.pack(again) == data or empty or ending == "npz"


@pytest.mark.parametrize("ending", OF_WEIGHTS)
def test_export_and_import(tmp_path, ending):
    made = Weights.of(a_project().parameters, {"title": "a net"})
    file = tmp_path / f"net.v1.{ending.upper()}"
    export_file(file, made)
    assert len(list(tmp_path.iterdir())) == 1
    assert REGISTRY[ending].ending == ending
    before = file.read_bytes()
    export_file(str(file), made)
    assert file.read_bytes() == before
    again = read_weights(str(file))
    parameters = again.parameters(a_network())
    assert parameters.keys() == a_project().parameters.keys()
    assert all(same_numbers(parameters[name], a_project().parameters[name]) for name in parameters)


@given(networks(delays=True).flatmap(lambda net: st.tuples(st.just(net), matrices(net))))
def test_weights_fit_the_network_they_are_of(both):
    network, chosen = both
    parameters = {f"{network.by_id[layer].name}.W": matrix for layer, matrix in chosen.items()}
    made = Weights.of(parameters)
    if len(parameters) == len(network.layers) - len(network.inputs):
        again = made.parameters(network)
        assert all(again[name].tobytes() == parameters[name].tobytes() for name in parameters)
    else:
        with pytest.raises(FileError, match="there are no weights for the layer"):
            made.parameters(network)


def test_weights_that_do_not_fit_say_what_to_do():
    network = Network((Layer(1, "in", (1, 2), "input"), Layer(2, "out", (1, 2, 3))), (Link(1, 2),))
    right = Weights({"out.weight": np.ones((2, 3))})
    assert right.parameters(network)["out.W"].tolist() == [[0, 0, 0], [1, 1, 1], [1, 1, 1]]
    with pytest.raises(FileError, match="transpose them"):
        Weights({"out.weight": np.ones((3, 2))}).parameters(network)
    with pytest.raises(FileError, match="sizes of the file"):
        Weights({"out.weight": np.ones((4, 3)), "out.bias": np.ones(3)}).parameters(network)
    with pytest.raises(FileError, match=r"for a layer '0'; because the network has 'out'|for a layer '0'"):
        Weights({"0.weight": np.ones((4, 3))}).parameters(network)
    many = Weights({f"{n}.weight": np.ones((4, 3)) for n in range(20)})
    assert many.layers[:2] == ("0", "1")


def test_a_matrix_is_split_and_joined():
    matrix = np.arange(6.0).reshape(3, 2)
    parts = split("a", matrix)
    assert parts["a.bias"].tolist() == [0, 1]
    assert np.array_equal(join(parts["a.weight"], parts["a.bias"]), matrix)


# ------------------------------------------------------------------------------------------------ other readers

MADE = Weights.of(a_project().parameters)


def test_safetensors_reads_safetensors(tmp_path):
    export_file(tmp_path / "x.safetensors", MADE)
    again = safetensors.numpy.load_file(tmp_path / "x.safetensors")
    assert all(again[name].tobytes() == MADE.arrays[name].tobytes() for name in MADE.arrays)
    plain = safetensors.numpy.save({name: np.ascontiguousarray(array) for name, array in MADE.arrays.items()})
    assert pack_tensors(MADE.arrays) == plain


def test_torch_reads_safetensors(tmp_path):
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file, save_file

    export_file(tmp_path / "x.safetensors", MADE)
    again = load_file(tmp_path / "x.safetensors")
    module = torch.nn.Linear(4, 3, dtype=torch.float64)
    module.load_state_dict({"weight": again["hidden1.weight"].T, "bias": again["hidden1.bias"]}, strict=True)
    x = np.random.default_rng(1).normal(size=(50, 4))
    ours = x @ MADE.arrays["hidden1.weight"] + MADE.arrays["hidden1.bias"]
    assert np.allclose(module(torch.from_numpy(x)).detach().numpy(), ours, rtol=0, atol=1e-12)
    tensors = {"a.weight": torch.ones(2, 3, dtype=torch.bfloat16) / 3, "a.bias": torch.ones(3, dtype=torch.float16)}
    save_file(tensors, tmp_path / "y.safetensors", {"format": "pt"})
    read = read_weights(tmp_path / "y.safetensors")
    assert read.meta == {"format": "pt"}
    assert read.arrays["a.weight"].dtype == np.float32
    assert np.array_equal(read.arrays["a.weight"], tensors["a.weight"].float().numpy())


def test_any_program_reads_json(tmp_path):
    export_file(tmp_path / "x.json", MADE)
    values = json.loads((tmp_path / "x.json").read_text())
    assert values["hidden1.weight"] == MADE.arrays["hidden1.weight"].tolist()
    assert values["side.weight"][0] == ["Infinity"]
    assert values["meta"] == {"dtype": "float64", "layout": LAYOUT}
    lines = (tmp_path / "x.json").read_text().splitlines()
    assert max(map(len, lines)) < 200


def test_csv_is_one_tidy_table(tmp_path):
    weights = Weights({"-h.weight": np.array([[0.1, -2e-300]]), "-h.bias": np.array([np.nan, -np.inf])})
    export_file(tmp_path / "x.csv", weights)
    with (tmp_path / "x.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["layer", "source", "target", "value"],
        ["'-h", "bias", "1", "nan"], ["'-h", "bias", "2", "-inf"],
        ["'-h", "1", "1", "0.1"], ["'-h", "1", "2", "-2e-300"],
    ]  # fmt: skip


@given(weights())
def test_csv_holds_each_number_exactly(made):
    rows = list(csv.DictReader(io.StringIO(csv_format.PART.pack(made).decode(), newline="")))
    for name, array in made.arrays.items():
        layer, _, role = name.rpartition(".")
        mine = [r for r in rows if r["layer"].lstrip("'") == layer and (r["source"] == "bias") == (role == "bias")]
        assert np.array_equal([float(r["value"]) for r in mine], array.ravel(), equal_nan=True)


# ------------------------------------------------------------------------------------------------ refused


@pytest.mark.parametrize(
    "name", [*(f"net.{ending}" for ending in refused()), "net.txt", "net", "net.", "a\0b.tar", ".npz"]
)
def test_other_endings_are_refused_with_what_to_do(tmp_path, name):
    for use in (lambda path: export_file(path, MADE), read_weights):
        with pytest.raises(FileError) as caught:
            use(str(tmp_path / name))
        assert caught.value.remedy
        assert any(word in str(caught.value) for word in (".npz", "safetensors"))
    assert list(tmp_path.iterdir()) == []


WRONG_ARRAYS = {
    "no role": {"a": np.ones((2, 2))},
    "no layer": {".weight": np.ones((2, 2))},
    "another role": {"a.kernel": np.ones((2, 2))},
    "a long name": {f"{'x' * 250}.weight": np.ones((2, 2))},
    "a name with a line break": {"a\nb.weight": np.ones((2, 2))},
    "a list of weights": {"a.weight": np.ones(2)},
    "a matrix of biases": {"a.weight": np.ones((2, 2)), "a.bias": np.ones((1, 2))},
    "a bias of another size": {"a.weight": np.ones((2, 2)), "a.bias": np.ones(3)},
    "a bias alone": {"a.bias": np.ones(3)},
    "truth values": {"a.weight": np.ones((2, 2), bool)},
    "complex numbers": {"a.weight": np.ones((2, 2), complex)},
    "nothing": {},
}


@pytest.mark.parametrize("arrays", WRONG_ARRAYS.values(), ids=WRONG_ARRAYS.keys())
def test_arrays_that_are_no_weights_are_neither_written_nor_read(tmp_path, arrays):
    with pytest.raises(FileError) as caught:
        export_file(tmp_path / "x.npz", Weights(arrays))
    assert caught.value.remedy
    np.savez(tmp_path / "x.npz", **arrays)
    with pytest.raises(FileError):
        read_weights(tmp_path / "x.npz")


def test_what_a_format_cannot_hold_is_refused(tmp_path, monkeypatch):
    with pytest.raises(FileError, match="no text"):
        export_file(tmp_path / "x.safetensors", Weights(MADE.arrays, {"a": 1}))
    monkeypatch.setattr(json_format.strict_json, "JSON_BYTES", 10)
    with pytest.raises(FileError, match=r"too many for JSON.*\.npz"):
        export_file(tmp_path / "x.json", MADE)
    monkeypatch.setattr("nnsim.files.weights.WEIGHTS", 10)
    with pytest.raises(FileError, match="too many weights"):
        export_file(tmp_path / "x.npz", MADE)
    assert list(tmp_path.iterdir()) == []


def npy(header=None, body=bytes(32), version=b"\1\0", magic=b"\x93NUMPY", length=None):
    text = (header or "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), }").encode() + b"\n"
    size = len(text) if length is None else length
    return magic + version + struct.pack("<H" if version == b"\1\0" else "<I", size) + text + body


def npz(*contents, name=b"a.weight.npy"):
    return raw_zip([Raw(name, content) for content in contents])


def header(**values):
    return npz(npy(str({"descr": "<f8", "fortran_order": False, "shape": (2, 2)} | values)))


def tensors(text):
    return struct.pack("<Q", len(text)) + text + bytes(8)


WRONG_NPZ = {
    "an object array": (header(descr="|O"), "type '|O'"),
    "texts": (header(descr="<U4"), "type '<U4'"),
    "records": (header(descr=[("a", "<f8")]), "not one of NumPy"),
    "long doubles": (header(descr="<f16"), "type '<f16'"),
    "another shape": (header(shape=(3, 3)), "its shape needs 72"),
    "a huge shape": (header(shape=(10**12, 10**12)), "has the shape"),
    "a shape below zero": (header(shape=(-2, -2)), "not one of NumPy"),
    "a shape that is a number": (header(shape=4), "not one of NumPy"),
    "many dimensions": (header(shape=(1,) * 9), "has the shape"),
    "a call": (npz(npy("{'descr': __import__('os').system('x')}")), "not one of NumPy"),
    "a key more": (header(x=True), "not one of NumPy"),
    "a key of another kind": (header(fortran_order="no"), "has the shape"),
    "brackets without end": (npz(npy("(" * 9000)), "not one of NumPy"),
    "a long header": (npz(npy("{" + " " * 20_000, version=b"\2\0")), "claims 20,002"),
    "a header beyond the end": (npz(npy(length=9999)), "claims 9,999"),
    "another version": (npz(npy(version=b"\4\0")), "version (4, 0)"),
    "no magic": (npz(npy(magic=b"PICKLE")), "not in NumPy's format"),
    "a pickle": (npz(b"\x80\x04cos\nsystem\n."), "not in NumPy's format"),
    "half an array": (npz(npy(body=bytes(16))), "has 16 bytes"),
    "no array": (npz(b"hello", name=b"readme.txt"), "no array"),
    "the same twice": (npz(npy(), npy()), "two members"),
    "an empty file": (b"", "is empty"),
    "a text": (b"hello", "no zip"),
}
WRONG_JSON = {
    "a list": (b"[]", "no object"),
    "a number": (b'{"a.weight": 5}', "must be a list"),
    "a text": (b'{"a.weight": [["1"]]}', "holds '1'"),
    "true": (b'{"a.weight": [[true]]}', "holds True"),
    "null": (b'{"a.weight": [[null]]}', "holds None"),
    "too deep": (b'{"a.weight": [[[1]]]}', "holds [1]"),
    "ragged": (b'{"a.weight": [[1], [1, 2]]}', "rows of different lengths"),
    "rows and numbers": (b'{"a.weight": [[1], 1]}', "rows of different lengths"),
    "notes that are numbers": (b'{"a.weight": [[1]], "meta": {"a": 1}}', "meta are not texts"),
    "NaN": (b'{"a.weight": [[NaN]]}', "holds NaN"),
    "1e400": (b'{"a.weight": [[1e400]]}', "holds '1e400'"),
    "a key twice": (b'{"a.weight": [[1]], "a.weight": [[2]]}', "twice"),
    "no weights": (b'{"meta": {}}', "no weights"),
    "a stranger": (b'{"a.weight": [[1]], "version": [3]}', "an array 'version'"),
}
WRONG_SAFETENSORS = {
    "an empty file": (b"", "neither PyTorch nor safetensors"),
    "a pickle": (b"\x80\x04cos\nsystem\n." + bytes(20), "neither PyTorch nor safetensors"),
    "an unknown type": (tensors(b'{"a.weight":{"dtype":"C64","shape":[1],"data_offsets":[0,8]}}'), "type 'C64'"),
}
HEADER = b"layer,source,target,value\n"
WRONG_CSV = {
    "an empty file": (b"", "first line"),
    "another table": (b"a,b\n1,2\n", "first line"),
    "no numbers": (HEADER, "no weights"),
    "a cell more": (HEADER + b"a,1,1,1,1\n", "line 2 has 5 cells"),
    "source 0": (HEADER + b"a,0,1,1\n", "units are numbers from 1"),
    "a target that is a word": (HEADER + b"a,1,bias,1\n", "units are numbers from 1"),
    "a decimal comma": (HEADER + b'a,1,1,"1,5"\n', "'1,5'"),
    "an underscore": (HEADER + b"a,1,1,1_000\n", "'1_000'"),
    "a formula": (HEADER + b"a,1,1,=1+1\n", "'=1+1'"),
    "the same twice": (HEADER + b"a,1,1,1\na,1,1,2\na,2,1,1\na,bias,1,1\n", "has 4 numbers"),
    "one twice, one missing": (HEADER + b"a,1,1,1\na,1,1,2\na,2,2,1\na,2,1,1\n", "no number from 1 to 2"),
    "a huge unit": (HEADER + b"a,999999999,999999999,1\n", "has 1 numbers|no number of source 1"),
    "another alphabet": ("layer,source,target,value\na,1,1,\u0661\n".encode(), "no number"),
    "another encoding": ("layer".encode("utf-16"), "not UTF-8"),
    "a long cell": (HEADER + b"a" * 200_000 + b",1,1,1\n", "no table"),
    "a name for two lines": (HEADER + b'"a\nb",1,1,1\n', "an array 'a"),
}
WRONG = [
    pytest.param(f"x.{ending}", data, why, id=f"{ending}: {name}")
    for ending, wrong in (
        ("npz", WRONG_NPZ),
        ("json", WRONG_JSON),
        ("safetensors", WRONG_SAFETENSORS),
        ("csv", WRONG_CSV),
    )
    for name, (data, why) in wrong.items()
]


@pytest.mark.parametrize(("name", "data", "why"), WRONG)
def test_a_hostile_file_is_refused(tmp_path, name, data, why):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileError, match=f"^{name} cannot be opened") as caught:
        read_weights(tmp_path / name)
    assert any(part in str(caught.value) for part in why.split("|"))
    assert caught.value.remedy
    assert str(caught.value).isprintable()


def test_the_library_has_the_last_word(monkeypatch):
    monkeypatch.setattr(
        "nnsim.files.tensors.safetensors.deserialize",
        lambda data: (_ for _ in ()).throw(safetensors.SafetensorError("it says no")),
    )
    with pytest.raises(FileError, match="it says no"):
        unpack_tensors(pack_tensors({}), "x")


def test_numpy_has_the_last_word(monkeypatch):
    def refuse(*args, **options):
        raise ValueError("it says no")

    monkeypatch.setattr(np.lib.format, "read_array", refuse)
    with pytest.raises(FileError, match="it says no"):
        REGISTRY["npz"].read(npz(npy()))


def test_types_of_tensors():
    for name, array in {"f2": np.ones(2, "f2"), "be": np.arange(3, dtype=">i8"), "0": np.array(7, "u1")}.items():
        tensors, _ = unpack_tensors(pack_tensors({name: array}), "x")
        assert np.array_equal(tensors[name].array(), array)
        assert tensors[name].array().flags.writeable
    with pytest.raises(FileError, match="cannot be written"):
        Tensor.of(np.array([1j]))


def test_a_zip_of_another_program_is_read(tmp_path):
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.ones((2, 2)), version=(3, 0))
    with zipfile.ZipFile(tmp_path / "x.npz", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.weight.npy", buffer.getvalue())
        file.writestr("a.bias.npy", npy("{'shape': (2 ,), 'descr': \"<f8\" , 'fortran_order': False}", bytes(16)))
    again = read_weights(tmp_path / "x.npz")
    assert again.arrays["a.bias"].tolist() == [0, 0]


def test_the_formats_load_alone():
    """The package's own json, csv and safetensors do not hide the modules of these names."""
    code = "from nnsim.files.formats import REGISTRY; print(len([part.title for part in REGISTRY.values()]))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(result.stdout) == len(REGISTRY)
