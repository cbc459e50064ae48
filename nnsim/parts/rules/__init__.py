"""Learning rules: each makes the program of one way of learning."""

from nnsim.kit.registry import Registry
from nnsim.parts.wiring import Rule

REGISTRY: Registry[Rule] = Registry("nnsim.parts.rules", "learning rule")
