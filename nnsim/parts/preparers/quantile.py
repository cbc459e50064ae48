"""Quantile normalization: each number becomes the share of the training numbers below it, or the deviate of that.

As scikit-learn's QuantileTransformer does it, without drawing a subsample: numbers are interpolated linearly between
the quantiles at p = 0, 1/(n − 1), …, 1, from both sides, so that equal quantiles give the middle of their shares.
"""

from collections.abc import Mapping
from math import erfc, sqrt
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.params import Param
from nnsim.parts.contracts import Measures, Preparer

Rows = NDArray[np.float64]
EDGE = 1e-7  # as near to 0 and 1 the normal deviate stops growing
_LIMITS = NormalDist().inv_cdf(EDGE - np.spacing(1.0)), NormalDist().inv_cdf(1.0 - (EDGE - np.spacing(1.0)))
_deviate = np.frompyfunc(NormalDist().inv_cdf, 1, 1)
_share = np.frompyfunc(lambda z: 0.5 * erfc(-z / sqrt(2.0)), 1, 1)


def _fit(rows: Rows, settings: Mapping[str, Any]) -> dict[str, Rows]:
    count = min(settings["quantiles"], len(rows))
    quantiles = np.percentile(rows, np.linspace(0.0, 1.0, count) * 100.0, axis=0)
    return {"quantiles": np.maximum.accumulate(quantiles, axis=0)}


def _apply(rows: Rows, measures: Measures, settings: Mapping[str, Any]) -> Rows:
    quantiles, normal = measures["quantiles"], settings["output"] == "normal"
    shares, made = np.linspace(0.0, 1.0, len(quantiles)), np.zeros(rows.shape)
    slack = EDGE if normal else 0.0
    for at in range(rows.shape[1]):
        column, known = rows[:, at], quantiles[:, at]
        if known[0] == known[-1]:
            continue
        below = column - slack < known[0] if normal else column == known[0]
        above = column + slack > known[-1] if normal else column == known[-1]
        upwards = np.interp(column, known, shares)
        downwards = np.interp(-column, -known[::-1], -shares[::-1])
        share = 0.5 * (upwards - downwards)
        share[above], share[below] = 1.0, 0.0
        made[:, at] = _normal(share) if normal else share
    return made


def _normal(share: Rows) -> Rows:
    inner = (share > 0.0) & (share < 1.0)
    deviate = np.where(share > 0.5, np.inf, -np.inf)
    deviate[inner] = np.asarray(_deviate(share[inner]), np.float64)
    return np.clip(deviate, *_LIMITS)


def _invert(rows: Rows, measures: Measures, settings: Mapping[str, Any]) -> Rows:
    quantiles = measures["quantiles"]
    made, places = np.empty(rows.shape), np.linspace(0.0, 1.0, len(quantiles))
    for at in range(rows.shape[1]):
        share = rows[:, at]
        if settings["output"] == "normal":
            share = np.asarray(_share(share), np.float64)
            share = np.where(share < EDGE, 0.0, np.where(share > 1.0 - EDGE, 1.0, share))
        made[:, at] = np.interp(share, places, quantiles[:, at])
    return made


PART = Preparer(
    title="quantile normalization",
    help="Each number becomes the share of the training part's numbers below it, or the normal deviate of that share.",
    notes="x' = F(x), F being the distribution function of the training part, interpolated linearly between n "
    "quantiles; with a normal output x' = Φ⁻¹(F(x)), cut off at ±5.2. A column that does not vary becomes 0. "
    "It is no shift and scale, so that only files of weights can take the network, and not this.",
    source="Bolstad, Irizarry, Åstrand and Speed, A comparison of normalization methods, 2003; scikit-learn's "
    "QuantileTransformer; Wichura, Algorithm AS 241, 1988",
    params=(
        Param("output", "choice", "uniform", "How the prepared numbers are spread.", choices=("uniform", "normal")),
        Param("quantiles", "integer", 1000, "So many quantiles at most, evenly spaced.", 2, 10_000, symbol="n"),
    ),
    stage="scale",
    fit=_fit,
    apply=_apply,
    invert=_invert,
)
