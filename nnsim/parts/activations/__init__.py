"""Activation functions, one a file: each is a formula of the net input z, and its slope."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Activation

REGISTRY: Registry[Activation] = Registry("nnsim.parts.activations", "activation")
