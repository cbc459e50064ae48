"""Arrays of PyTorch's modules: how they are told from nnsim's own in safetensors files, and turned into weights."""

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise

from nnsim.files.faults import shown
from nnsim.files.names import layer_name
from nnsim.files.tensors import outline
from nnsim.files.weights import LAYOUT, Array, Weights, in_order
from nnsim.kit.errors import FileError

OUT_IN = "PyTorch's: <layer>.weight (out, in), <layer>.bias (out)"
NAMES = "layers"  # the text that says which module is which layer, as an object of JSON
_ELSEWHERE = "export the model to ONNX, in which such layers are put into the others"

Shape = tuple[int, ...]


def is_torch(data: bytes) -> bool:
    """Whether weights in a safetensors file are (out, in).

    Files of nnsim say how theirs are. Of others the biases tell it, else how layers follow each other; where all layers
    are square, names that are numbers, or the note that PyTorch's users leave, speak for (out, in).
    """
    try:
        shapes, meta = outline(data, "the file")
    except FileError:
        return False
    if meta.get("layout") in {LAYOUT, OUT_IN}:
        return meta["layout"] == OUT_IN
    weights = {layer: shape for name, shape in shapes.items() for layer, role in [_parts(name)] if role == "weight"}
    biases = {layer: shape for name, shape in shapes.items() for layer, role in [_parts(name)] if role == "bias"}
    for layer, shape in weights.items():
        bias = biases.get(layer)
        if len(shape) == 2 and shape[0] != shape[1] and bias in {shape[:1], shape[1:]}:
            return bias == shape[:1]
    matrices = [weights[layer] for layer in in_order(weights) if len(weights[layer]) == 2]
    turned = all(then[1] == first[0] for first, then in pairwise(matrices))
    plain = all(then[0] == first[1] for first, then in pairwise(matrices))
    if len(matrices) > 1 and turned != plain:
        return turned
    return meta.get("format") == "pt" or all(layer.rpartition(".")[2].isdecimal() for layer in weights)


def _parts(name: str) -> tuple[str, str]:
    """Module and role of an array."""
    module, _, role = name.rpartition(".")
    return module, role


def turned(weights: Weights, modules: Mapping[str, str]) -> dict[str, Array]:
    """Arrays as PyTorch has them, from layers' weights and the name of each layer's module."""
    found: dict[str, Array] = {}
    for name, array in weights.arrays.items():
        layer, _, role = name.rpartition(".")
        found[f"{modules[layer]}.{role}"] = array.T.copy() if role == "weight" else array
    return found


def weights_from(arrays: Mapping[str, Array], meta: Mapping[str, str]) -> Weights:
    """Layers' weights from arrays as PyTorch has them; FileError where some are not those of linear layers."""
    for name, array in arrays.items():
        _, role = _parts(name)
        if role not in {"weight", "bias"} or array.ndim != (2 if role == "weight" else 1):
            what = f"the array {shown(name)} of the shape {array.shape} is none of a linear layer"
            raise FileError(what, "nnsim has <layer>.weight (out, in) and <layer>.bias (out)", _ELSEWHERE)
    names = _layers(arrays, meta.get(NAMES))
    found: dict[str, Array] = {}
    for module in in_order(names):
        for role in ("weight", "bias"):
            name = f"{module}.{role}" if module else role  # a single layer is a module itself
            if name in arrays:
                array = arrays[name]
                found[f"{names[module]}.{role}"] = array.T.copy() if role == "weight" else array
    return Weights(found, {key: text for key, text in meta.items() if key not in {NAMES, "layout"}})


def _layers(arrays: Iterable[str], told: str | None) -> dict[str, str]:
    """The name of the layer for each module: as the file tells it, else like its own, without what all begin with."""
    modules = dict.fromkeys(_parts(name)[0] for name in arrays)
    if told is not None:
        try:
            names = json.loads(told)
        except (ValueError, RecursionError) as error:
            raise FileError("the names of its layers are not JSON", str(error), "leave them out") from error
        sound = isinstance(names, dict) and names.keys() == modules.keys()
        if not sound or len({name for name in names.values() if isinstance(name, str)}) < len(modules):
            raise FileError("the names of its layers are not one for each", shown(told), "leave them out")
        return dict(names)
    parts = [module.split(".") for module in modules]
    common = 0
    while len(parts) > 1 and all(len(part) > common + 1 and part[common] == parts[0][common] for part in parts):
        common += 1
    found: dict[str, str] = {}
    for module, part in zip(modules, parts, strict=True):
        found[module] = layer_name(".".join(part[common:]), found.values())
    return found
