"""Robust scaling: median 0, and the middle half of the numbers 1 wide."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.contracts import Preparer, X, measured
from nnsim.parts.scaling import without_zeros


def _fit(rows: NDArray[np.float64], settings: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    lower, upper = np.percentile(rows, (25.0, 75.0), axis=0)
    return {"shift": np.median(rows, axis=0), "scale": without_zeros(upper - lower)}


PART = Preparer(
    title="robust scaling",
    help="Shift each column by its median and scale it by its interquartile range: outliers do not count.",
    notes="x' = (x − median) / (Q₃ − Q₁), the quartiles interpolated linearly between the sorted numbers at "
    "1 + (N − 1) p (type 7 of Hyndman and Fan); where Q₃ = Q₁ the column is only shifted.",
    source="Hyndman and Fan, Sample quantiles in statistical packages, 1996; scikit-learn's RobustScaler",
    stage="scale",
    fit=_fit,
    value=(X - measured("shift", "median")) / measured("scale", "IQR"),
    affine=True,
)
