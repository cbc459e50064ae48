"""Keras 3: the whole network as a `.keras` file, a zip of config.json, metadata.json and model.weights.h5.

Kernels are (in, out). Scaling of inputs and outputs is in layers of Normalization where they can hold it, else in the
weights. A chain of layers is a Sequential model, any other network a Functional one, in which each input layer is an
input of its own and each output layer an output. Softmax and logistic outputs are probabilities, not logits. Keras
computes in float32; the numbers in the file have all their digits. Reading takes the configuration as data: nothing is
looked up by a name that the file has, and no code of it is run.
"""

import json
from collections.abc import Iterable

from nnsim.files import strict_json
from nnsim.files.archive import Limits, Member, pack, unpack
from nnsim.files.carrying import cuts_as_zero, folded_in
from nnsim.files.faults import WHOLE_COPY
from nnsim.files.formats import Format
from nnsim.files.formats._hdf5 import pack_hdf5, unpack_hdf5
from nnsim.files.formats._keras_read import Reading
from nnsim.files.formats._keras_write import Writing, need_keras, with_places
from nnsim.files.formats._named import named_columns, names_of
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.kit.errors import FileError
from nnsim.network.design import Layer

VERSION = "3.0.0"  # of the format: Keras 3 writes it so since then
CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
ABOUT = (
    "Kernels are (in, out). Inputs and outputs are in the units of the data: their scaling is in layers of "
    "Normalization, or in the weights. Outputs of softmax and sigmoid are probabilities, not logits."
)
_LIMITS = Limits(members=1000)


def _write(trained: Trained) -> bytes:
    need_keras(trained)
    made = Writing(with_places(trained))
    metadata = {"keras_version": VERSION, "date_saved": "1980-01-01@00:00:00", "about": ABOUT}
    return pack(
        [
            Member(METADATA, strict_json.dumps({**metadata, "nnsim": names_of(trained)})),
            Member(CONFIG, strict_json.dumps({**made.config, "compile_config": None})),
            Member(WEIGHTS, pack_hdf5(made.contents)),
        ]
    )


def _leaves_out(trained: Trained) -> tuple[str, ...]:
    said: tuple[str, ...] = ()
    if with_places(trained) is not trained:
        said += folded_in(trained)
    if len(trained.inputs) > 1:
        said += (f"The model has {len(trained.inputs)} inputs, {_listed(trained.inputs)}, and takes a list of them.",)
    if len(trained.outputs_of) > 1:
        said += (f"The model has {len(trained.outputs_of)} outputs, {_listed(trained.outputs_of)}, and gives a list.",)
    if trained.dtype == "float64":
        said += ("Keras computes in float32, so outputs have about 7 digits.",)
    return (*said, *cuts_as_zero(trained))


def _listed(layers: Iterable[Layer | TrainedLayer]) -> str:
    return " and ".join(layer.name for layer in layers)


def _read(data: bytes) -> Trained:
    members = {member.name: member.data for member in unpack(data, _LIMITS)}
    for name in (CONFIG, WEIGHTS):
        if name not in members:
            raise FileError(f"it has no {name}", "a file of Keras 3 has one", WHOLE_COPY)
    config = strict_json.loads(members[CONFIG], CONFIG)
    made = Reading(config, unpack_hdf5(members[WEIGHTS])).trained()
    return named_columns(made, _metadata(members.get(METADATA, b"")).get("nnsim"))


def _metadata(data: bytes) -> dict[str, object]:
    """Notes that our own writer left there; those of others are not ours to judge."""
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _summary(data: bytes) -> tuple[str, ...]:
    members = {member.name: member.data for member in unpack(data, _LIMITS)}
    config = json.loads(members[CONFIG])
    lines = [f"{name}  {len(content):,} bytes" for name, content in members.items()]
    lines.append(f"{config['class_name']} {config['config']['name']}")
    for layer in config["config"]["layers"]:
        own = {key: value for key, value in layer["config"].items() if key in {"units", "activation", "batch_shape"}}
        lines.append(f"{layer['class_name']}  {layer['config']['name']}  {own or ''}")
    lines += [f"{path}  {array.dtype}  {array.shape}" for path, array in unpack_hdf5(members[WEIGHTS]).arrays.items()]
    return tuple(line[:160] for line in lines[:60])


PART = Format(
    title="Keras",
    help="The whole network for Keras 3, on TensorFlow, PyTorch or JAX: keras.saving.load_model opens it.",
    ending="keras",
    write=_write,
    read=_read,
    leaves_out=_leaves_out,
    summary=_summary,
    library="h5py",
    extra="keras",
)
