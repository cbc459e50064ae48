"""What the values of an ONNX graph are while it is read: pieces of the inputs, what is made of a layer, constants."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.engine.expr import Expr
from nnsim.files.faults import shown
from nnsim.files.formats._onnx_model import Array, Node
from nnsim.kit.errors import FileError

OTHER = "export the network as dense layers with activations, or use another format"


@dataclass(frozen=True, eq=False)
class Columns:
    """A piece of the columns of the inputs, times `scale` plus `shift`."""

    start: int
    stop: int
    scale: Array
    shift: Array

    @property
    def size(self) -> int:
        """How many columns."""
        return self.stop - self.start

    def same(self, other: "Columns") -> bool:
        """True where the same has been made of them."""
        return np.array_equal(self.scale, other.scale) and np.array_equal(self.shift, other.shift)


@dataclass(frozen=True, eq=False)
class Made:
    """What has been made of the net input of a layer, by its place: a formula of Z, times `scale` plus `shift`."""

    layer: int
    expr: Expr
    size: int
    scale: Array | None = None
    shift: Array | None = None


@dataclass(frozen=True, eq=False)
class Joined:
    """Several values beside each other, times `scale` plus `shift`."""

    parts: tuple[Columns | Made, ...]
    scale: Array | None = None
    shift: Array | None = None

    @property
    def size(self) -> int:
        """How many numbers a sample has."""
        return sum(part.size for part in self.parts)


Signal = Columns | Made | Joined
Anything = Signal | Array


@dataclass(eq=False)
class Drawn:
    """A layer that has been met: what feeds it, its weights, its name, and its activation once that is known."""

    sources: tuple[Columns | Made, ...]
    weight: Array
    bias: Array
    name: str
    activation: tuple[str, Mapping[str, Any]] | None = None


def called(node: Node) -> str:
    """A node in words."""
    return f"the operator {shown(node.operator)}" + (f" called {shown(node.name)}" if node.name else "")


def refused(node: Node, why: str) -> FileError:
    """The error for a node that is none of a network of dense layers."""
    return FileError(f"{called(node)} cannot be read", why, OTHER)
