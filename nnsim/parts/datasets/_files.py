"""What the data sets that are read from text share: their parameters, and reading a shipped file."""

from functools import cache

from nnsim.kit.params import Param
from nnsim.kit.resources import resource
from nnsim.parts.contracts import Table
from nnsim.parts.tables import read_file

TARGETS = Param("targets", "text", "", "Names of the target columns, separated by commas; empty means the last column.")
TASK = Param(
    "task",
    "choice",
    "automatic",
    "What the targets are; automatic: a column of texts holds classes, anything else is regression.",
    choices=("automatic", "classes", "regression"),
)


@cache
def shipped(name: str) -> Table:
    """The table of a shipped file whose last column holds the classes; it is read once."""
    return read_file(resource("datasets", name), task="classes")
