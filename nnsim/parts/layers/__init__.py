"""Kinds of layers: which arrays each has and how it computes, forwards and backwards."""

from nnsim.kit.registry import Registry
from nnsim.parts.wiring import LayerKind

REGISTRY: Registry[LayerKind] = Registry("nnsim.parts.layers", "kind of layer")
