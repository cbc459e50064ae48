"""Samples of one's own, edited in the table or drawn into the plane."""

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset
from nnsim.parts.own_samples import OwnSamples

PART = Dataset(
    title="own samples",
    help="Samples that you edit: change, add and delete them in the table, or draw them into the plane.",
    notes="They are kept in the project. Any other data can be made your own, to be edited.",
    params=(
        Param("columns", "text", "", "What the columns are: made by editing.", shown=False),
        Param("rows", "text", "", "The numbers, packed: made by editing.", shown=False),
        Param("edits", "text", "", "What was changed since: made by editing.", shown=False),
    ),
    task="regression",
    make=lambda settings: OwnSamples.of_settings(settings).table(),
)
