"""Losses, one a file: what one output of one sample adds to the loss, and its slope."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Loss

REGISTRY: Registry[Loss] = Registry("nnsim.parts.losses", "loss")
