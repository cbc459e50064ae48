"""Optimizers, one a file: the lines of the update that a gradient makes to the weights."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Optimizer

REGISTRY: Registry[Optimizer] = Registry("nnsim.parts.optimizers", "optimizer")
