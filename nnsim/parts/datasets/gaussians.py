"""Clouds of normally distributed points, one a class."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, Points, noise, samples, scatter, shares


def _make(settings: Mapping[str, Any]) -> Table:
    classes = settings["classes"]
    curves: list[Points] = []
    for k, count in enumerate(shares(settings["samples"], classes)):
        angle = np.pi / 4 + 2.0 * np.pi * k / classes
        curves.append(np.tile(2.0 * np.array([np.cos(angle), np.sin(angle)]), (count, 1)))
    return scatter(curves, settings, [f"cloud {k + 1}" for k in range(classes)])


PART = Dataset(
    title="gaussians",
    help="Round clouds of points with their centres on a circle of radius 2: the task for a single layer.",
    notes="Clouds that overlap cannot be told apart without errors by any network.",
    params=(
        samples(200),
        noise(0.8),
        Param("classes", "integer", 2, "How many clouds.", low=2, high=12),
        SEED,
    ),
    task="classes",
    make=_make,
)
