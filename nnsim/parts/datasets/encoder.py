"""The encoder problem: what goes in is to come out again, through fewer neurons."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table


def _make(settings: Mapping[str, Any]) -> Table:
    count = settings["patterns"]
    return Table(
        inputs=np.eye(count),
        targets=np.eye(count),
        input_names=tuple(f"x{k + 1}" for k in range(count)),
        target_names=tuple(f"y{k + 1}" for k in range(count)),
        classes=tuple(str(k + 1) for k in range(count)),
    )


PART = Dataset(
    title="encoder",
    help="As many patterns as inputs, a single 1 in each; the outputs are to repeat them through fewer neurons.",
    notes="8-3-8 finds a code of three bits for eight patterns: look at the outputs of its hidden layer.",
    source="D. H. Ackley, G. E. Hinton and T. J. Sejnowski, A learning algorithm for Boltzmann machines, 1985",
    params=(Param("patterns", "integer", 8, "How many patterns, inputs and outputs there are.", low=3, high=64),),
    task="classes",
    make=_make,
    whole=True,
)
