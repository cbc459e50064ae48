"""A class against all others at every threshold: ROC and precision-recall curves, and the areas that sum them up.

As in scikit-learn: `roc_curve` with `drop_intermediate=False`, `precision_recall_curve`, `average_precision_score`.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.session.evaluating import Rows, Value, roc_auc

Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Curve:
    """Points of a curve by falling threshold, and its area; None where the curve has no value."""

    x: Rows
    y: Rows
    thresholds: Rows
    area: Value

    @property
    def known(self) -> bool:
        """True where there are samples on both sides."""
        return self.area is not None


_NOTHING = np.zeros(0)


def _counts(scores: Rows, positive: Bools) -> tuple[Rows, Rows, Rows]:
    """The different scores, falling; how many positive and how many negative samples score at least that."""
    order = np.argsort(-scores, kind="stable")
    falling, right = scores[order], positive[order]
    last = np.r_[np.flatnonzero(np.diff(falling)), len(falling) - 1]
    found = np.cumsum(right)[last].astype(np.float64)
    return falling[last], found, 1.0 + last - found


def roc_curve(scores: Rows, positive: Bools) -> Curve:
    """The share of the positives that is found (y) over the share of the negatives that is taken for one (x).

    A sample is called positive when its score is at least the threshold; the first threshold is ∞, where none is.
    """
    count = int(positive.sum())
    if not count or count == len(positive):
        return Curve(_NOTHING, _NOTHING, _NOTHING, None)
    thresholds, found, false = _counts(scores, positive)
    return Curve(
        np.r_[0.0, false / (len(positive) - count)],
        np.r_[0.0, found / count],
        np.r_[np.inf, thresholds],
        roc_auc(scores, positive),
    )


def precision_recall(scores: Rows, positive: Bools) -> Curve:
    """Precision (y) over recall (x); the area is the average precision Σ (Rₙ − Rₙ₋₁) Pₙ.

    The curve begins at recall 0 and precision 1, where nothing is called positive. None where no sample is positive.
    """
    count = int(positive.sum())
    if not count:
        return Curve(_NOTHING, _NOTHING, _NOTHING, None)
    thresholds, found, false = _counts(scores, positive)
    precision, recall = found / (found + false), found / count
    area = float(np.sum(np.diff(np.r_[0.0, recall]) * precision))
    return Curve(np.r_[0.0, recall], np.r_[1.0, precision], np.r_[np.inf, thresholds], area)
