"""Data sets, one a file: gates, generated sets, shipped sets, a typed table, and a CSV file of one's own."""

from nnsim.kit.registry import Registry
from nnsim.parts.contracts import Dataset

REGISTRY: Registry[Dataset] = Registry("nnsim.parts.datasets", "data set")
