"""A ring inside a ring."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, Points, noise, samples, scatter, shares


def _make(settings: Mapping[str, Any]) -> Table:
    curves: list[Points] = []
    for radius, count in zip((1.0, settings["ratio"]), shares(settings["samples"], 2), strict=True):
        angle = 2.0 * np.pi * np.arange(count) / count
        curves.append(radius * np.stack([np.cos(angle), np.sin(angle)], axis=1))
    return scatter(curves, settings, ("outer", "inner"))


PART = Dataset(
    title="circles",
    help="A ring inside a ring: three hidden neurons can fence the inner one.",
    source="the geometry of scikit-learn's make_circles",
    params=(
        samples(200),
        noise(0.08),
        Param("ratio", "real", 0.5, "Radius of the inner ring; the outer one has 1.", low=0.0, high=1.0),
        SEED,
    ),
    task="classes",
    make=_make,
)
