"""Clipping by the interquartile range: what lies beyond Tukey's fences is put onto them."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import maximum, minimum
from nnsim.kit.params import Param
from nnsim.parts.contracts import Preparer, X, measured


def _fit(rows: NDArray[np.float64], settings: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    lower, upper = np.percentile(rows, (25.0, 75.0), axis=0)
    beyond = settings["factor"] * (upper - lower)
    return {"low": lower - beyond, "high": upper + beyond}


PART = Preparer(
    title="clip by IQR",
    help="Numbers farther from the middle half than so many interquartile ranges are put at that distance.",
    notes="x' = min(max(x, Q₁ − k (Q₃ − Q₁)), Q₃ + k (Q₃ − Q₁)), k = 1.5 being Tukey's inner fences, 3 the outer. "
    "No sample is dropped. Where half of the numbers are equal, the fences are there, and all others are cut off.",
    source="Tukey, Exploratory Data Analysis, 1977, section 2D",
    params=(Param("factor", "real", 1.5, "Interquartile ranges beyond the quartiles.", 0.0, 1e6, symbol="k"),),
    stage="clip",
    fit=_fit,
    value=minimum(maximum(X, measured("low")), measured("high")),
)
