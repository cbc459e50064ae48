"""Regularizers, one a file: penalties on weights, constraints on weights, noise on outputs."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Regularizer

REGISTRY: Registry[Regularizer] = Registry("nnsim.parts.regularizers", "regularizer")
