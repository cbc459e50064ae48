"""What other programs make of files that nnsim wrote, as tests/golden/make_formats.py wrote it down.

Each entry has a digest of the file that the other program opened, and its outputs. A file with another digest has not
been opened by that program: then make_formats.py is to be run again where the program is installed.
"""

import gzip
import hashlib
import io
import json
import zipfile
from functools import cache
from pathlib import Path

import numpy as np

from nnsim.files.exchange import write
from nnsim.files.formats import REGISTRY
from nnsim.files.trained import Trained, checked
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice, Layer, Link, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from tests.files.formats.making_onnx import NETS
from tests.files.making_trained import rows, weights_of, with_activation

FILE = Path(__file__).parents[2] / "golden/formats.json.gz"
SAMPLES = Path(__file__).parent / "samples"
COUNT = 20


def crossed(key="tanh"):
    """Two ways to the outputs, the shorter one drawn first: Keras has the layers in another order."""
    layers = (
        Layer(1, "input", (1, 2), "input"),
        Layer(2, "short", (1, 2, 3), activation=Choice(key)),
        Layer(3, "long", (1, 2, 3, 4), activation=Choice("tanh")),
        Layer(4, "longer", (1, 2), activation=Choice("tanh")),
        Layer(5, "one", (1, 2), activation=Choice("logistic")),
        Layer(6, "other", (1,), activation=Choice("identity")),
    )
    links = (Link(1, 2), Link(1, 3), Link(3, 4), Link(2, 5), Link(4, 5), Link(4, 6), Link(1, 6))
    network = Network(layers, links)
    return checked(Trained(network=network, matrices=weights_of(network, 5), title="crossed"))


CASES = {
    **NETS,
    "crossed": crossed(),
    "crossed, with a layer more": crossed("leaky_relu"),
    **{f"hidden {key}": with_activation(key) for key in ACTIVATIONS},
    **{f"output {key}": with_activation(key, output=True) for key in ACTIVATIONS},
}


@cache
def held(key):
    """The cases that a format can hold, by name."""
    found = {}
    for name, made in CASES.items():
        try:
            write(made, REGISTRY["keras" if key == "h5" else key])  # weights go into a model of Keras
        except FileError:
            continue
        found[name] = made
    return found


def files_of(made, key):
    """All files that an export makes."""
    form = REGISTRY[key]
    return [write(made, form), *(form.beside(made, "net").values() if form.beside else ())]


def digest(made, key):
    """A sum of what is in the files, however it is packed: versions of HDF5 pack differently."""
    total = hashlib.sha256()
    for data in files_of(made, key):
        if key == "keras":
            with zipfile.ZipFile(io.BytesIO(data)) as zipped:
                total.update(zipped.read("config.json"))
                data = zipped.read("model.weights.h5")
        if data.startswith(b"\x89HDF"):
            from nnsim.files.formats._hdf5 import unpack_hdf5

            contents = unpack_hdf5(data)
            total.update(json.dumps(contents.names, sort_keys=True).encode())
            for path, array in sorted(contents.arrays.items()):
                total.update(f"{path} {array.dtype} {array.shape}".encode() + array.tobytes())
        else:
            total.update(data)
    return total.hexdigest()


@cache
def golden():
    """All entries: by format, by case."""
    return json.loads(gzip.decompress(FILE.read_bytes()))


def agrees(key, name, made, close):
    """Assert that this very file was opened by the other program, and gave what the engine gives."""
    entry = golden()[key][name]
    assert entry["digest"] == digest(made, key), "another file: run tests/golden/make_formats.py again"
    assert_close(made.outputs(rows(made.input_size, COUNT)), np.array(entry["outputs"]), close)


def assert_close(ours, theirs, close):
    """Equal up to `close`, relative to numbers above 1."""
    assert ours.shape == theirs.shape
    worst = np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)))
    assert worst <= close, worst
