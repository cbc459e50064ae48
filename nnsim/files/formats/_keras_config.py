"""A Keras configuration as data: objects, lists, names, rows of numbers and what feeds what, each checked."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.files.faults import shown
from nnsim.files.formats._keras_layers import OTHERWISE
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.network.limits import MAX_UNITS


def a_row(values: object, size: int, what: str) -> Array:
    """Numbers of a configuration, or of an array, as one row of that size; a single one stands for all."""
    flat: list[object] = [values]
    if isinstance(values, np.ndarray):
        flat = values.ravel().tolist() if values.size in {1, size} else []
    while len(flat) == 1 and isinstance(flat[0], list):
        flat = flat[0]
    numbers = [float(v) for v in flat if isinstance(v, int | float) and not isinstance(v, bool) and abs(v) < 1e300]
    if len(numbers) != len(flat) or len(numbers) not in {1, size}:
        raise FileError(f"{what} is not {size} numbers", f"it is {shown(values)}", "mend the file")
    return np.broadcast_to(np.array(numbers), (size,))


def fed_by(node: object, name: str) -> list[str]:
    """The layers whose outputs a node of a Functional model takes."""
    args = a_list(an_object(node, f"what feeds {shown(name)}").get("args"), f"what feeds {shown(name)}")
    tensors = [tensor for arg in args for tensor in (arg if isinstance(arg, list) else [arg])]
    found = []
    for tensor in tensors:
        kind = tensor.get("class_name") if isinstance(tensor, dict) else None
        if kind != "__keras_tensor__":
            raise FileError(f"what feeds {shown(name)} is {shown(tensor)}", "it must be another layer", OTHERWISE)
        found.append(an_end(an_object(tensor.get("config"), "a tensor").get("keras_history"), name))
    return found


def ends(value: object, what: str) -> list[str]:
    """The names of the layers at one end of the model: one, or a list of them."""
    found = a_list(value, f"the {what} of the model")
    if len(found) == 3 and isinstance(found[0], str):
        found = [found]
    return [an_end(end, what) for end in found]


def an_end(value: object, name: str) -> str:
    """The name of the layer in a triple of name, node and tensor, which must be its only ones."""
    if not isinstance(value, list) or len(value) != 3 or not isinstance(value[0], str) or value[1:] != [0, 0]:
        raise FileError(f"what leads to {shown(name)} is {shown(value)}", "a layer must be used once", OTHERWISE)
    return value[0]


def layer_named(layer: Mapping[str, Any]) -> str:
    """The name of a layer."""
    name = layer.get("name") or an_object(layer.get("config"), "a layer").get("name")
    if not isinstance(name, str) or not 0 < len(name) <= 200 or not name.isprintable():
        raise FileError(f"a layer has the name {shown(name)}", "1 to 200 printable characters are one", "rename it")
    return name


def a_size(value: object, what: str) -> int:
    """The number of units that a value must be."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MAX_UNITS:
        raise FileError(f"{what} is {shown(value)}", f"1 to {MAX_UNITS:,} are possible", OTHERWISE)
    return value


def an_object(value: object, what: str) -> Mapping[str, Any]:
    """The object that a value must be."""
    if not isinstance(value, dict):
        raise FileError(f"{what} is {shown(value)}", "it must be an object {…}", "mend the file")
    return value


def a_list(value: object, what: str) -> list[Any]:
    """The list that a value must be."""
    if not isinstance(value, list):
        raise FileError(f"{what} is {shown(value)}", "it must be a list […]", "mend the file")
    return value
