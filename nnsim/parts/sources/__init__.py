"""Where tables come from, one kind a file: delimited text, arrays, IDX, images, Parquet, spreadsheets, patterns."""

from nnsim.kit.registry import Registry
from nnsim.parts.source import Source

REGISTRY: Registry[Source] = Registry("nnsim.parts.sources", "kind of file")
