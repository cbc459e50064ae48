"""A CSV file of one's own."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._files import TARGETS, TASK
from nnsim.parts.dialects import AUTOMATIC, SEPARATORS
from nnsim.parts.tables import read_file


def _make(settings: Mapping[str, Any]) -> Table:
    if not settings["path"].strip():
        raise ArgumentError("no CSV file is chosen", "", "give the path of one")
    try:
        path = Path(settings["path"]).expanduser()
    except RuntimeError as error:
        raise ArgumentError(f"the path {settings['path']!r} cannot be used", str(error), "write it out") from error
    return read_file(path, settings["targets"], settings["separator"], settings["task"], lined=True)


PART = Dataset(
    title="CSV file",
    help="A CSV file whose first line names the columns; inputs are numbers, targets numbers or class names.",
    notes="Numbers are plain decimals such as 12, -0.5 or 1.5e-3; a decimal comma, as in 0,5, is read where semicolons "
    "or tabs part the fields and no number has a point. Empty lines are skipped, missing values refused. The table's "
    "classes tell whether the targets turned out to be classes.",
    params=(
        Param("path", "text", "", "Where the file is."),
        TARGETS,
        TASK,
        Param(
            "separator",
            "choice",
            AUTOMATIC,
            "What stands between two fields; automatic is what the first lines say.",
            choices=(AUTOMATIC, *SEPARATORS),
        ),
    ),
    task="regression",
    make=_make,
)
