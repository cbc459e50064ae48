"""The squares of a checkerboard."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.engine.random import Stream
from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, Points, noise, samples, scatter, shares


def _make(settings: Mapping[str, Any]) -> Table:
    side = settings["squares"]
    random = Stream.seeded(settings["seed"], "squares")
    row, column = np.divmod(np.arange(side * side), side)
    curves: list[Points] = []
    for colour, count in enumerate(shares(settings["samples"], 2)):
        squares = np.flatnonzero((row + column) % 2 == colour)
        chosen = squares[(random.uniform(count) * len(squares)).astype(np.int64)]
        corner = np.stack([column[chosen], row[chosen]], axis=1)
        curves.append(2.0 * (corner + random.uniform((count, 2))) / side - 1.0)
    return scatter(curves, settings, ("dark", "light"))


PART = Dataset(
    title="checkerboard",
    help="The squares of a checkerboard from −1 to 1, dark and light: XOR, over and over.",
    notes="Two by two squares are XOR as a cloud of points; the more there are, the more hidden neurons it takes.",
    params=(
        samples(400),
        noise(0.0),
        Param("squares", "integer", 4, "How many squares there are along each side.", low=2, high=16),
        SEED,
    ),
    task="classes",
    make=_make,
)
