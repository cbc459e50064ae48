"""Clipping by quantiles (winsorizing): the smallest and the largest share of the numbers is put onto their edge."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import maximum, minimum
from nnsim.kit.params import Param
from nnsim.parts.contracts import Preparer, X, measured


def _fit(rows: NDArray[np.float64], settings: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    low, high = np.quantile(rows, (settings["low"], settings["high"]), axis=0)
    return {"low": low, "high": high}


PART = Preparer(
    title="clip by quantiles",
    help="Numbers below one quantile of the column are put onto it, and so are those above another.",
    notes="x' = min(max(x, q(low)), q(high)), the quantiles interpolated linearly between the sorted numbers at 1 + "
    "(N − 1) p. No sample is dropped.",
    source="Dixon and Tukey, Approximate behavior of the distribution of Winsorized t, 1968; NumPy's quantile",
    params=(
        Param("low", "real", 0.01, "The share of the numbers that is cut off below.", 0.0, 0.5, open_high=True),
        Param(
            "high", "real", 0.99, "The share of the numbers that lies below the upper edge.", 0.5, 1.0, open_low=True
        ),
    ),
    stage="clip",
    fit=_fit,
    value=minimum(maximum(X, measured("low")), measured("high")),
)
