"""What the readers of others make of everything that nnsim writes, as a figure for each format: the worst difference.

Each format's networks are all cases that it can hold, with 1,000 inputs each; differences are relative to outputs above
1. Which program read it, in which version, stands beside.
"""

import csv
import io
import json
import platform
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest

from nnsim.files.exchange import export_file, read_bytes, write
from nnsim.files.formats import REGISTRY
from nnsim.files.names import identifier
from tests.files.formats.by_others import held
from tests.files.formats.making_code import in_c, in_javascript, module, needed, ran
from tests.files.formats.making_fann import Net, library
from tests.files.formats.running import RUNNERS
from tests.files.formats.test_onnx import run_there, steady
from tests.files.making_trained import rows

COUNT = 1000
pytestmark = [pytest.mark.long, pytest.mark.timeout(1800), pytest.mark.filterwarnings("ignore")]  # others' warnings


def fann(made, x, folder):
    """FANN's library for double."""
    scaled = made.before is not None or made.after is not None
    return Net.loaded(folder, write(made, REGISTRY["fann"])).run(x, scaled)


def snns(made, x, _folder):
    """What nnsim reads back: the numbers that SNNS itself computed stand in its own tests."""
    return read_bytes(write(made, REGISTRY["snns"]), (REGISTRY["snns"],)).outputs(x)


def libfann():
    """The file of FANN's library, which says its version."""
    library()
    lines = Path("/proc/self/maps").read_text().splitlines()
    return next(Path(line.split()[-1]).resolve().name for line in lines if "doublefann" in line)


def packaged(*names):
    """The versions of Python packages; the test is skipped where one is not installed."""
    for name in names:
        pytest.importorskip({"scikit-learn": "sklearn", "jpmml-evaluator": "jpmml_evaluator"}.get(name, name))
    return ", ".join(f"{name} {version(name)}" for name in names)


def program(name):
    """The version of a program."""
    return f"{name} {ran(needed(name), '--version').decode().split(chr(10))[0].split()[-1].removeprefix('v')}"


READERS = {
    "onnx": (lambda made, x, _: run_there(write(made, REGISTRY["onnx"]), x), 1e-5,
             lambda: packaged("onnx", "onnxruntime")),
    "keras": (RUNNERS["keras"], 1e-5, lambda: packaged("keras", "torch")),
    "h5": (RUNNERS["h5"], 1e-5, lambda: packaged("keras", "torch")),
    "pytorch": (RUNNERS["pytorch"], 1e-6, lambda: packaged("torch")),
    "sklearn": (RUNNERS["sklearn"], 1e-13, lambda: packaged("scikit-learn")),
    "pmml": (RUNNERS["pmml"], 1e-12, lambda: packaged("jpmml-evaluator")),
    "fann": (fann, 1e-12, libfann),
    "snns": (snns, 1e-12, lambda: "nnsim, which reads it back"),
    "python": (lambda made, x, folder: module(folder, made).predict(x), 1e-15,
               lambda: f"Python {platform.python_version()}, {packaged('numpy')}"),
    "c": (lambda made, x, folder: in_c(folder, made, x, identifier(made.title)), 1e-6, lambda: program("gcc")),
    "javascript": (lambda made, x, folder: in_javascript(folder, made, x)[0], 1e-6, lambda: program("node")),
}  # fmt: skip


@pytest.mark.parametrize("key", READERS)
def test_a_reader_of_others_computes_the_same(key, tmp_path, capsys):
    run, close, reader = READERS[key]
    by, worst, where, exact, cases = reader(), 0.0, "", 0, held(key)
    for number, (name, made) in enumerate(cases.items()):
        (folder := tmp_path / str(number)).mkdir()
        x = steady(made, rows(made.input_size, COUNT))
        ours, theirs = made.outputs(x), np.array(run(made, x, folder), float)
        difference = np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)), initial=0.0)
        exact += not difference
        worst, where = max((worst, where), (float(difference), name))
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\n{REGISTRY[key].title}: {len(cases)} networks, {COUNT:,} inputs each, read by {by}: "
            f"{exact} to the last bit, differences up to {worst:.1g}" + (f" ({where})" if worst else "")
        )
    assert len(cases) > 3
    assert worst <= close


def arrays_of(key, path, names):
    """The arrays in a file of weights alone, as another library reads them."""
    if key == "npz":
        with np.load(path) as found:
            return dict(found)
    if key == "safetensors":
        load_file = pytest.importorskip("safetensors.torch").load_file
        return {name: tensor.numpy() for name, tensor in load_file(path).items()}
    if key == "json":
        return {name: np.array(values) for name, values in json.loads(path.read_text()).items() if name in names}
    table = list(csv.DictReader(io.StringIO(path.read_text(), newline="")))
    found = {}
    for line in table:
        name = f"{line['layer']}.{'bias' if line['source'] == 'bias' else 'weight'}"
        found.setdefault(name, {})[line["source"], int(line["target"])] = float(line["value"])
    return {name: np.array([*cells.values()]) for name, cells in found.items()}


@pytest.mark.parametrize("key", ["safetensors", "npz", "json", "csv"])
def test_arrays_are_exact_in_the_hands_of_others(key, tmp_path, capsys):
    by = {"safetensors": lambda: packaged("torch"), "npz": lambda: packaged("numpy")}.get(
        key, lambda: f"Python {platform.python_version()}, {key}"
    )()
    cases, count = held(key), 0
    for number, made in enumerate(cases.values()):
        path = Path(tmp_path / f"{number}.{REGISTRY[key].ending}")
        export_file(path, made, key)
        found = arrays_of(key, path, made.weights.arrays)
        for name, array in made.weights.arrays.items():
            assert np.array_equal(np.ravel(found[name]), np.ravel(array)), (key, number, name)
            count += array.size
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\n{REGISTRY[key].title}: {len(cases)} networks, {count:,} numbers, read by {by}: all exact"
        )
    assert count > 100
