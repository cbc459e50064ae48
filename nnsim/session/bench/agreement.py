"""That all compute the same is checked before anybody's time is taken: the loss of every batch, from one start."""

from collections.abc import Mapping

import numpy as np

from nnsim.session.bench.cases import Case
from nnsim.session.bench.executors import Trainee

_WORK = 3e8  # multiplications that a check may cost, about
_MOST, _FEWEST = 60, 3
TOLERANCE = {"float64": 1e-9, "float32": 2e-3}


def updates_of(case: Case) -> int:
    """How many updates are compared: fewer of large networks."""
    return int(min(_MOST, max(_FEWEST, _WORK / (6 * case.connections * case.batch))))


def differences(case: Case, trainees: Mapping[str, Trainee], against: str = "plain") -> dict[str, float]:
    """The largest relative difference of each one's losses from those of `against`, over some updates.

    A difference that is large beside `TOLERANCE` means that they do not train the same network.
    """
    losses: dict[str, list[float]] = {name: [] for name in trainees}
    for _ in range(updates_of(case)):
        for name, trainee in trainees.items():
            trainee.train(1)
            losses[name].append(trainee.loss)
    expected = np.array(losses[against])
    with np.errstate(all="ignore"):
        return {name: _largest(np.array(found), expected) for name, found in losses.items() if name != against}


def _largest(found: "np.ndarray", expected: "np.ndarray") -> float:
    difference = np.abs(found - expected) / np.maximum(np.abs(expected), 1e-3)
    return float(np.where(np.isfinite(difference), difference, np.inf).max())
