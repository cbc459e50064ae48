"""Formats in which trained networks leave and enter, one a file; `PART` holds how it is written and read.

README.md in this folder says how one is added. No other file knows a format by its name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Literal

from nnsim.kit.errors import UserError
from nnsim.kit.registry import Registry

if TYPE_CHECKING:
    from nnsim.files.trained import Trained
    from nnsim.files.weights import Weights

Sentences = tuple[str, ...]


def _nothing(trained: "Trained") -> Sentences:
    return ()


@dataclass(frozen=True, kw_only=True)
class Format:
    """A format of files of trained networks: its title, a sentence of help, its ending, how it is written and read.

    `write` raises FileError for a network that the format cannot hold at all, and `leaves_out` says in sentences what
    of this one would not be in the file, harmless as that is; it is asked before anything is written. `read` raises a
    UserError for whatever is wrong with the bytes; it gives weights alone, or the whole network; None: written only.
    """

    title: str
    help: str
    ending: str
    write: "Callable[[Trained], bytes]"
    read: "Callable[[bytes], Weights | Trained] | None" = None
    leaves_out: "Callable[[Trained], Sentences]" = _nothing
    also: tuple[str, ...] = ()  # other endings that its files have
    by_name: bool = False  # its ending means another format: it is written only when asked for by its key
    recognizes: Callable[[bytes], bool] | None = (
        None  # whether bytes are of this format; needed where endings are shared
    )
    precision: Literal["float64", "float32"] = "float64"
    text: bool = False  # UTF-8, so that its first lines can be shown
    summary: Callable[[bytes], Sentences] | None = None  # lines that describe a file that is no text
    pack: "Callable[[Weights], bytes] | None" = None  # of a format of weights alone: they need no network
    beside: "Callable[[Trained, str], Mapping[str, bytes]] | None" = None  # more files, by name, for the file's stem
    drawing: bool = False  # it shows the network, and need not compute it
    library: str = ""  # a module that it needs
    extra: str = ""  # the extra of nnsim that installs it

    @property
    def endings(self) -> tuple[str, ...]:
        """All endings of its files, the usual one first."""
        return (self.ending, *self.also)

    def need_library(self) -> None:
        """UserError with the remedy where the library that it needs is not installed."""
        if self.library and find_spec(self.library) is None:
            raise UserError(
                f"{self.title} cannot be used", f"{self.library} is not installed", f"install nnsim[{self.extra}]"
            )


REGISTRY: Registry[Format] = Registry("nnsim.files.formats", "format")
