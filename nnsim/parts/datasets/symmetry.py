"""The symmetry of a row of bits about its middle."""

from collections.abc import Mapping
from typing import Any

from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._bits import bits, truth_table
from nnsim.parts.datasets._gates import SIGNED


def _make(settings: Mapping[str, Any]) -> Table:
    names = ("not symmetric", "symmetric")
    return truth_table(
        settings["bits"], lambda rows: (rows == rows[:, ::-1]).all(axis=1).astype(int), names, settings["signed"]
    )


PART = Dataset(
    title="symmetry",
    help="Does a row of bits read the same from both ends? Two hidden neurons are enough for any length.",
    notes="Weights of equal size and opposite sign about the middle, in the ratio 1 : 2 : 4, are the famous solution.",
    source="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, Nature 323, 1986",
    params=(bits(6), SIGNED),
    task="classes",
    make=_make,
    whole=True,
)
