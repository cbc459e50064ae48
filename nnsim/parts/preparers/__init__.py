"""Preparers of inputs, one a file: what is measured on the training part, and what is made of a number with it."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Preparer

REGISTRY: Registry[Preparer] = Registry("nnsim.parts.preparers", "preparer")
