"""Learning-rate schedules, one a file: the rate as a formula of the epoch or of the update."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Schedule

REGISTRY: Registry[Schedule] = Registry("nnsim.parts.schedules", "schedule")
