"""Keras's words: its activations by our keys, and the places of layers' variables in a file of weights."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from nnsim.files.faults import shown
from nnsim.kit.errors import FileError

Known = tuple[str, Mapping[str, Any]]

# names of functions that compute the same, Keras's usual one first
FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "identity": ("linear",),
    "logistic": ("sigmoid",),
    "tanh": ("tanh",),
    "relu": ("relu",),
    "softmax": ("softmax",),
    "selu": ("selu",),
    "softplus": ("softplus",),
    "softsign": ("softsign",),
    "gelu": ("gelu",),
    "elu": ("elu",),
    "swish": ("silu", "swish"),
}
# layers that are an activation with a setting: class, its setting, ours
LAYERS: Mapping[str, tuple[str, str, str]] = {
    "leaky_relu": ("LeakyReLU", "negative_slope", "alpha"),
    "elu": ("ELU", "alpha", "alpha"),
}
KEYS = (*FUNCTIONS, "leaky_relu")
_OF_FUNCTION: Mapping[str, Known] = {
    **{name: (key, {}) for key, names in FUNCTIONS.items() for name in names},
    "leaky_relu": ("leaky_relu", {"alpha": 0.2}),  # Keras's default
}
OTHERWISE = "build it of Dense and Activation, or export it from Keras with model.export(file, format='onnx')"


def known_activation(value: Any, where: str) -> Known:
    """The key and the settings of an activation as a configuration has it: a name, or an object; FileError if none."""
    if value is None:
        return "identity", {}
    if isinstance(value, str):
        if value not in _OF_FUNCTION:
            raise _unknown(value, where)
        return _OF_FUNCTION[value]
    if isinstance(value, dict) and isinstance(config := value.get("config"), dict):
        return layer_activation(value.get("class_name"), config, where)
    if isinstance(value, dict) and value.get("class_name") == "function":
        return known_activation(value.get("config") or "", where)
    raise _unknown(value, where)


def layer_activation(kind: object, config: Mapping[str, Any], where: str) -> Known:
    """The key and the settings of a layer that is an activation; FileError for any other layer."""
    if kind == "Activation":
        return known_activation(config.get("activation"), where)
    if kind == "Softmax" and config.get("axis", -1) in (-1, 1, [-1], [1]):
        return "softmax", {}
    if kind == "ELU":
        return "elu", {"alpha": _real(config.get("alpha", 1.0), where)}
    if kind == "LeakyReLU":
        slope = config.get("negative_slope", config.get("alpha", 0.3))
        return "leaky_relu", {"alpha": _real(slope, where)}
    if kind == "ReLU" and config.get("max_value") is None and not config.get("threshold"):
        slope = _real(config.get("negative_slope") or 0.0, where)
        return ("leaky_relu", {"alpha": slope}) if slope else ("relu", {})
    raise _unknown(kind, where)


def _unknown(value: object, where: str) -> FileError:
    return FileError(f"{where} has the activation {shown(value)}", f"nnsim has {', '.join(_OF_FUNCTION)}", OTHERWISE)


def _real(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FileError(f"{where} has the setting {shown(value)}", "it must be a number", OTHERWISE)
    return float(value)


def places(classes: Iterable[str]) -> list[str]:
    """Where Keras has the variables of layers of these classes: dense, dense_1, …, by their order and not by name."""
    counts: dict[str, int] = {}
    found = []
    for kind in classes:
        word = re.sub("([a-z])([A-Z])", r"\1_\2", re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2", kind)).lower()
        number = counts.get(word, 0)
        counts[word] = number + 1
        found.append(f"layers/{word}_{number}/vars" if number else f"layers/{word}/vars")
    return found
