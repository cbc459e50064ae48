"""Keras's weights alone: a `.weights.h5` file, as model.save_weights writes it and load_weights takes it.

Layers are at layers/dense/vars, layers/dense_1/vars, …, by their order in a Keras model of the same layers; 0 is the
kernel (in, out), 1 the biases, and the attribute `name` is the layer's name. Read are such files, and those of older
versions in which arrays are called kernel and bias; layers are called by their names in Keras.
"""

import re
from dataclasses import replace

from nnsim.files.carrying import Sentences, weights_alone
from nnsim.files.faults import shown
from nnsim.files.formats import Format
from nnsim.files.formats._hdf5 import BEGINNING, Contents, pack_hdf5, unpack_hdf5
from nnsim.files.formats._keras_layers import places
from nnsim.files.formats._keras_write import Writing
from nnsim.files.names import layer_name
from nnsim.files.trained import Trained
from nnsim.files.weights import Array, Weights
from nnsim.kit.errors import FileError

ABOUT = (
    "Written by nnsim. 0 is a kernel (in, out), 1 the biases: net inputs are x @ kernel + biases, for x as in training."
)
_ROLES = {"0": "weight", "1": "bias", "kernel": "weight", "bias": "bias", "kernel:0": "weight", "bias:0": "bias"}
_ASIDE = re.compile(r"(^|/)(optimizer|optimizer_weights|seed_generator)/")  # what training needed


def _write(trained: Trained) -> bytes:
    names, arrays = {}, dict[str, Array]()
    layers = {layer.name: layer for layer in trained.layers}
    order = Writing(replace(trained, before=None, after=None)).dense
    for name, place in zip(order, places("Dense" for _ in order), strict=True):
        layer = layers[name]
        names[place] = layer.name
        arrays |= {f"{place}/0": layer.weight, f"{place}/1": layer.bias}
    return pack_hdf5(Contents(arrays, names, ABOUT))


def _leaves_out(trained: Trained) -> Sentences:
    return ("Keras takes the file only when its name ends with .weights.h5.", *weights_alone(trained))


def _read(data: bytes) -> Weights:
    contents = unpack_hdf5(data)
    groups: dict[str, dict[str, Array]] = {}
    for path, array in contents.arrays.items():
        if not _ASIDE.search(path):
            group, _, role = path.rpartition("/")
            groups.setdefault(group, {})[role] = array
    found: dict[str, Array] = {}
    taken: list[str] = []
    for group, arrays in groups.items():
        name = layer_name(contents.names.get(group) or _layer_of(group), taken)
        taken.append(name)
        for role, array in arrays.items():
            word = _ROLES.get(role)
            if word is None or array.ndim != (2 if word == "weight" else 1):
                what = f"the array {shown(f'{group}/{role}')} of the shape {array.shape} is none of a dense layer"
                raise FileError(what, "weights alone do not say what it is", "save the whole model as .keras")
            found[f"{name}.{word}"] = array
    return Weights(found, {"convention": "weight is (in, out); output = x @ weight + bias"})


def _layer_of(group: str) -> str:
    """The name of a layer from the path of its arrays."""
    parts = [part for part in group.split("/") if part != "vars"]
    return parts[-1] if parts else "layer"


def _summary(data: bytes) -> tuple[str, ...]:
    contents = unpack_hdf5(data)
    lines = [f"{path}  {array.dtype}  {array.shape}" for path, array in contents.arrays.items()]
    return (*lines, *(f"{path}: {name}" for path, name in contents.names.items()))[:60]


PART = Format(
    title="Keras weights",
    help="Weights alone for a Keras model of the same layers: model.load_weights takes a file called x.weights.h5.",
    ending="h5",
    also=("hdf5",),
    write=_write,
    read=_read,
    recognizes=lambda data: data.startswith(BEGINNING),
    leaves_out=_leaves_out,
    summary=_summary,
    library="h5py",
    extra="keras",
)
