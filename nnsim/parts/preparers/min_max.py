"""Min-max scaling: the smallest number becomes 0 or −1, the largest 1."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.params import Param
from nnsim.parts.contracts import Preparer, X, measured
from nnsim.parts.scaling import without_zeros


def _fit(rows: NDArray[np.float64], settings: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    low, high = rows.min(axis=0), rows.max(axis=0)
    span = without_zeros(high - low)
    if settings["range"] == "unit":
        return {"shift": low, "scale": span}
    return {"shift": low + span / 2.0, "scale": span / 2.0}


PART = Preparer(
    title="min-max",
    help="Shift and scale each column so that its numbers go from 0 to 1, or from −1 to 1.",
    notes="x' = (x − min) / (max − min); for −1 to 1 it is 2 (x − min) / (max − min) − 1, written as a shift by the "
    "middle and a scale of half the range. A column that does not vary is at the lower end. Numbers outside the "
    "training part's range lie outside of it afterwards, too.",
    source="scikit-learn's MinMaxScaler; Han, Kamber and Pei, Data Mining, 2012, section 3.5.2",
    params=(
        Param("range", "choice", "unit", "From 0 to 1 (unit), or from −1 to 1 (signed).", choices=("unit", "signed")),
    ),
    stage="scale",
    fit=_fit,
    value=(X - measured("shift")) / measured("scale"),
    affine=True,
)
