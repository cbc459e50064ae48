"""Data of one's own, of any kind that can be imported, by a plan that says what each column is and is for."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param
from nnsim.kit.pieces import finished
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.imports import read
from nnsim.parts.plans import Plan
from nnsim.parts.source import Origin


def _make(settings: Mapping[str, Any]) -> Table:
    if not settings["plan"] or not (settings["path"].strip() or settings["text"]):
        raise ArgumentError("no data have been imported", "", "choose a file with File, Import data")
    return finished(read(origin_of(settings), Plan.from_text(settings["plan"]))).table


def origin_of(settings: Mapping[str, Any]) -> Origin:
    """The file or the pasted text that settings of this data set name."""
    if not settings["path"].strip():
        return Origin(text=settings["text"])
    try:
        return Origin(Path(settings["path"]).expanduser())
    except RuntimeError as error:
        raise ArgumentError(f"the path {settings['path']!r} cannot be used", str(error), "write it out") from error


PART = Dataset(
    title="imported data",
    help="A file, a folder of images or a pasted table, read by a plan: which columns are inputs, which are targets.",
    notes="Rows that could not be used were left out; they are listed below.",
    params=(
        Param("path", "text", "", "Where the file or the folder is; empty for a pasted table.", shown=False),
        Param("text", "text", "", "The pasted table.", shown=False),
        Param("plan", "text", "", "How it is read, and what each column is: made by the import.", shown=False),
    ),
    task="regression",
    make=_make,
)
