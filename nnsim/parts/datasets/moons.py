"""Two half moons that reach into each other."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, noise, samples, scatter, shares


def _make(settings: Mapping[str, Any]) -> Table:
    upper, lower = (np.linspace(0.0, np.pi, count) for count in shares(settings["samples"], 2))
    curves = [
        np.stack([np.cos(upper), np.sin(upper)], axis=1),
        np.stack([1.0 - np.cos(lower), 0.5 - np.sin(lower)], axis=1),
    ]
    return scatter(curves, settings, ("upper", "lower"))


PART = Dataset(
    title="moons",
    help="Two half moons that reach into each other: almost separable by a line, but not quite.",
    source="the geometry of scikit-learn's make_moons",
    params=(samples(200), noise(0.12), SEED),
    task="classes",
    make=_make,
)
