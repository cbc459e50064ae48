"""Formats of weights, one a file, named after the ending of its files; `PART` holds how it is written and read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnsim.kit.registry import Registry

if TYPE_CHECKING:
    from nnsim.files.weights import Weights


@dataclass(frozen=True, kw_only=True)
class Format:
    """A format of files of weights: its title, a sentence of help, its ending, and how it is written and read.

    `read` is None for a format that is written only; it raises FileError for whatever is wrong with the bytes.
    """

    title: str
    help: str
    ending: str
    write: "Callable[[Weights], bytes]"
    read: "Callable[[bytes], Weights] | None" = None


REGISTRY: Registry[Format] = Registry("nnsim.files.formats", "format of weights")
