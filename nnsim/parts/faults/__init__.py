"""Faults to find, one a file: the classical mistakes in code that trains networks, to be injected and found."""

from nnsim.kit.registry import Registry
from nnsim.parts.injection import Fault

REGISTRY: Registry[Fault] = Registry("nnsim.parts.faults", "fault")
