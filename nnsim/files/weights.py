"""Trained weights on their own, in the formats of other programs: `<layer>.weight` (in, out) and `<layer>.bias` (out).

Inside nnsim a layer has one matrix W of (1 + fan-in, units) with the bias in row 0; it is split and joined here.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.faults import shown
from nnsim.kit.errors import FileError
from nnsim.network.design import Network

Array = NDArray[Any]

NAME = 200
WEIGHTS = 100_000_000
_PARTS = re.compile("[0-9]+|[^0-9]+")
LAYOUT = "<layer>.weight (in, out), <layer>.bias (out)"


@dataclass(frozen=True, eq=False)
class Weights:
    """Arrays by name, `<layer>.weight` (in, out) and `<layer>.bias` (out), and some texts about them."""

    arrays: Mapping[str, Array]
    meta: Mapping[str, str] = field(default_factory=dict)

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of the layers, sorted."""
        return tuple(sorted({name.rpartition(".")[0] for name in self.arrays}))

    @classmethod
    def of(cls, parameters: Mapping[str, Array], meta: Mapping[str, str] | None = None) -> "Weights":
        """The weights in a network's parameters, `<layer>.W` of (1 + fan-in, units)."""
        arrays: dict[str, Array] = {}
        for name, matrix in parameters.items():
            arrays |= split(name.removesuffix(".W"), matrix)
        return cls(arrays, dict(meta or {}))

    def parameters(self, network: Network) -> dict[str, Array]:
        """The parameters `<layer>.W` of a network; FileError when a layer is missing or has another shape."""
        wanted = {layer.name: (network.fan_in(layer.id), layer.size) for layer in network.layers if not layer.is_input}
        for name in self.layers:
            if name not in wanted:
                why = f"the network has {_listed(wanted)}"
                raise FileError(f"there are weights for a layer {shown(name)}", why, "rename the layer")
        return {f"{name}.W": self._matrix(name, *shape) for name, shape in wanted.items()}

    def named_like(self, network: Network) -> "Weights":
        """The same under the names of the network's layers, if their order, or their shapes, says which is which.

        Layers of one shape are taken in order only where their names are alike but for numbers: dense, dense_1.
        """
        mine = [layer for layer in network.order if not layer.is_input]
        names = [name for name in in_order(self.layers) if f"{name}.weight" in self.arrays]
        if {layer.name for layer in mine} & set(self.layers) or len(names) != len(mine):
            return self
        wanted: dict[tuple[int, ...], list[str]] = {}
        found: dict[tuple[int, ...], list[str]] = {}
        for layer, name in zip(mine, names, strict=True):
            wanted.setdefault((network.fan_in(layer.id), layer.size), []).append(layer.name)
            found.setdefault(self.arrays[f"{name}.weight"].shape, []).append(name)
        fits = wanted.keys() == found.keys() and all(len(found[shape]) == len(wanted[shape]) for shape in wanted)
        alike = all(len({re.sub("[0-9_.-]+", "", name) for name in same}) == 1 for same in found.values())
        if not fits or not alike:
            return self
        new = {name: layer for shape in wanted for name, layer in zip(found[shape], wanted[shape], strict=True)}
        parts = {name: name.rpartition(".") for name in self.arrays}
        return Weights({f"{new[parts[name][0]]}.{parts[name][2]}": self.arrays[name] for name in parts}, self.meta)

    def _matrix(self, name: str, fan_in: int, units: int) -> Array:
        weight, bias = self.arrays.get(f"{name}.weight"), self.arrays.get(f"{name}.bias")
        if weight is None:
            why = f"there are weights of {_listed(self.layers)}"
            raise FileError(f"there are no weights for the layer {name!r}", why, "rename the layer")
        if bias is None:
            bias = np.zeros(units, weight.dtype)
        if weight.shape != (fan_in, units) or bias.shape != (units,):
            turned = weight.shape == (units, fan_in)
            raise FileError(
                f"the weights of {name!r} have the shapes {weight.shape} and {bias.shape}",
                f"the network needs ({fan_in}, {units}) and ({units},)",
                "transpose them: nnsim has (in, out)" if turned else "give the layers the sizes of the file",
            )
        return join(weight, bias)


def split(layer: str, matrix: Array) -> dict[str, Array]:
    """A layer's matrix as files have it: weights (in, out) and biases (out) by name."""
    return {f"{layer}.weight": matrix[1:], f"{layer}.bias": matrix[0]}


def join(weight: Array, bias: Array) -> Array:
    """A layer's matrix W, its biases in row 0."""
    return np.concatenate([bias[None], weight])


def checked_arrays(arrays: Iterable[tuple[str, Array]], where: str) -> dict[str, Array]:
    """Arrays of weights by name, as float64 or float32; FileError when they cannot be weights of layers."""
    checked: dict[str, Array] = {}
    for name, array in arrays:
        layer, _, role = name.rpartition(".")
        if not layer or role not in {"weight", "bias"} or len(name) > NAME or not name.isprintable():
            raise FileError(f"{where} has an array {shown(name)}", f"names are {LAYOUT}", "rename it or leave it out")
        if array.dtype.kind not in "fiu":
            raise FileError(f"the array {shown(name)} has the type {array.dtype}", "weights are numbers", "convert it")
        if array.ndim != (2 if role == "weight" else 1):
            shape = f"it has the shape {array.shape}, and names are {LAYOUT}"
            raise FileError(f"the array {shown(name)} has {array.ndim} dimensions", shape, "reshape it")
        wide = array.dtype.kind != "f" or array.dtype.itemsize > 4
        checked[name] = np.asarray(array, np.float64 if wide else np.float32)
    if not checked:
        raise FileError(f"{where} has no weights", "", "choose another file")
    for name, bias in checked.items():
        weight = checked.get(f"{name.removesuffix('bias')}weight")
        if name.endswith(".bias") and (weight is None or weight.shape[1:] != bias.shape):
            shapes = f"{bias.shape}, its weights {None if weight is None else weight.shape}"
            raise FileError(f"{shown(name)} does not fit its weights", f"it has the shape {shapes}", "mend the file")
    if sum(array.size for array in checked.values()) > WEIGHTS:
        raise FileError(f"{where} has too many weights", f"the limit is {WEIGHTS:,}", "use fewer")
    return checked


def in_order(names: Iterable[str]) -> list[str]:
    """Names sorted as a person would, numbers in them by their size: dense, dense_2, dense_10."""

    def parts(name: str) -> list[tuple[int, str]]:
        return [(int(part[:18]), "") if part.isdecimal() else (-1, part) for part in _PARTS.findall(name)]

    return sorted(names, key=parts)


def _listed(names: Iterable[str]) -> str:
    some = sorted(names)
    return ", ".join(shown(name) for name in some[:10]) + (", ..." if len(some) > 10 else "")
