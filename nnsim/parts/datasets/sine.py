"""A noisy sine, the smallest regression with a hidden layer."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, noise, stream


def _make(settings: Mapping[str, Any]) -> Table:
    count, reach = settings["samples"], np.pi * settings["periods"]
    random = stream(settings)
    x = random.uniform((count, 1), -reach, reach)
    return Table(
        inputs=x,
        targets=np.sin(x) + random.normal((count, 1), 0.0, settings["noise"]),
        input_names=("x",),
        target_names=("y",),
    )


PART = Dataset(
    title="noisy sine",
    help="Regression: y = sin x with noise, x uniform over whole periods round 0.",
    params=(
        Param("samples", "integer", 200, "How many samples.", low=2, high=1_000_000),
        noise(0.1, "y"),
        Param("periods", "real", 1.0, "How many periods the inputs cover.", low=0.1, high=20.0),
        SEED,
    ),
    task="regression",
    make=_make,
)
