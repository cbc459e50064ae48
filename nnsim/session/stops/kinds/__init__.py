"""Kinds of stops, one a file: what each is about, and the checks that it is on a program."""

from nnsim.kit.registry import Registry
from nnsim.session.stops.stop import StopKind

REGISTRY: Registry[StopKind] = Registry("nnsim.session.stops.kinds", "kind of stop")
