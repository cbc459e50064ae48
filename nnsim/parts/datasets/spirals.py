"""Two interlocked spirals, the classical hard task for small networks."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, Points, noise, samples, scatter, shares


def _make(settings: Mapping[str, Any]) -> Table:
    curves: list[Points] = []
    for sign, count in zip((1.0, -1.0), shares(settings["samples"], 2), strict=True):
        along = np.linspace(0.0, 1.0, count)
        angle, radius = 2.0 * np.pi * settings["turns"] * along, 6.5 * (1.0 - along * 96.0 / 104.0)
        curves.append(sign * radius[:, None] * np.stack([np.sin(angle), np.cos(angle)], axis=1))
    return scatter(curves, settings, ("first spiral", "second spiral"))


PART = Dataset(
    title="two spirals",
    help="Two spirals, one inside the other, in the plane: which of them does a point lie on?",
    notes="With 194 samples, 3 turns and no noise these are the points of the original benchmark.",
    source="Lang and Witbrock, Learning to tell two spirals apart, Connectionist Models Summer School, 1988",
    params=(
        samples(200),
        noise(0.1),
        Param("turns", "real", 1.5, "How often each spiral winds round the middle.", low=0.25, high=10.0),
        SEED,
    ),
    task="classes",
    make=_make,
)
