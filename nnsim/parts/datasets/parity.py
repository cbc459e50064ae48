"""The parity of some bits, XOR of any number of inputs."""

from collections.abc import Mapping
from typing import Any

from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._bits import bits, truth_table
from nnsim.parts.datasets._gates import SIGNED


def _make(settings: Mapping[str, Any]) -> Table:
    return truth_table(settings["bits"], lambda rows: rows.sum(axis=1) % 2, ("even", "odd"), settings["signed"])


PART = Dataset(
    title="parity",
    help="Is the number of ones among some bits odd? Every change of a single bit changes the answer.",
    notes="As many hidden neurons as bits are enough: each counts up to another number of ones.",
    source="M. Minsky and S. Papert, Perceptrons, 1969; Rumelhart, Hinton and Williams, PDP 1, 1986",
    params=(bits(4), SIGNED),
    task="classes",
    make=_make,
    whole=True,
)
