"""Starting weights, one a file: how they are drawn from the sizes of a layer."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Initializer

REGISTRY: Registry[Initializer] = Registry("nnsim.parts.initializers", "initializer")
