"""How the curves of runs of one setting go together: their mean, and how far they lie apart."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.session.experiments.results import Result

Array = NDArray[np.float64]


_NONE: Array = np.zeros(0)


@dataclass(frozen=True, eq=False)
class Course:
    """The mean of some curves over the epochs, and mean − s and mean + s with the sample standard deviation s.

    Where one run alone is left, s is 0; a run counts up to its end, and between kept epochs it goes straight.
    """

    epochs: Array
    mean: Array
    low: Array
    high: Array


def curve_of(result: Result, name: str) -> tuple[Array, Array]:
    """The epochs of a run at which a curve is known, and its values."""
    epochs, values = (result.columns.get(which, _NONE) for which in ("epoch", name))
    if len(epochs) != len(values):
        return np.zeros(0), np.zeros(0)
    known = np.isfinite(epochs) & np.isfinite(values)
    return epochs[known], values[known]


def course(runs: Sequence[Result], name: str) -> Course | None:
    """The mean course of a curve; None where no run has it."""
    curves = [curve for curve in (curve_of(run, name) for run in runs) if len(curve[0])]
    if not curves:
        return None
    if len(curves) == 1 and (np.diff(curves[0][0]) > 0).all():
        return Course(*curves[0], curves[0][1], curves[0][1])
    epochs = np.unique(np.concatenate([at for at, _ in curves]))
    rows = np.array([np.interp(epochs, at, values, left=np.nan, right=np.nan) for at, values in curves])
    count = np.isfinite(rows).sum(axis=0)
    mean = np.nansum(rows, axis=0) / count
    apart = np.nansum((rows - mean) ** 2, axis=0)
    deviation = np.sqrt(np.divide(apart, count - 1, out=np.zeros_like(apart), where=count > 1))
    return Course(epochs, mean, mean - deviation, mean + deviation)
