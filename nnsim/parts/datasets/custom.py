"""A small table that the person types, such as the single sample of a calculation by hand."""

import io
from collections.abc import Mapping
from typing import Any

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._files import TARGETS, TASK
from nnsim.parts.tables import read_table


def _make(settings: Mapping[str, Any]) -> Table:
    return read_table(
        io.StringIO(settings["text"], newline=""), "the typed table", settings["targets"], task=settings["task"]
    )


PART = Dataset(
    title="typed table",
    help="Samples typed as CSV text: a line of names, then one line a sample; all of them are for training.",
    notes="The default is the one sample of a well-known calculation by hand.",
    source="M. Mazur, A step by step backpropagation example, 2015",
    params=(
        Param("text", "text", "x1,x2,y1,y2\n0.05,0.10,0.01,0.99\n", "The table as CSV text."),
        Param("targets", "text", "y1,y2", TARGETS.help),
        TASK,
    ),
    task="regression",
    make=_make,
    whole=True,
)
