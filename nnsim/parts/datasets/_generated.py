"""What the generated data sets share: their parameters, and tables of points in the plane that belong to classes."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.params import Param
from nnsim.parts.contracts import Table

Points = NDArray[np.float64]

SEED = Param("seed", "integer", 0, "The same seed gives the same samples.", low=0, high=2**63 - 1)


def samples(default: int) -> Param:
    """The parameter for the number of samples."""
    return Param("samples", "integer", default, "How many samples, of all classes together.", low=2, high=1_000_000)


def noise(default: float, where: str = "each coordinate") -> Param:
    """The parameter for the noise: the standard deviation of what is added."""
    return Param(
        "noise", "real", default, f"Standard deviation of the normal noise added to {where}.", low=0.0, high=1e6
    )


def stream(settings: Mapping[str, Any]) -> Stream:
    """The random numbers of a generated data set."""
    return Stream.seeded(settings["seed"], "data")


def shares(count: int, classes: int) -> list[int]:
    """How many of `count` samples each class gets; the first classes get the ones that are left over."""
    return [(count + classes - 1 - k) // classes for k in range(classes)]


def scatter(curves: Sequence[Points], settings: Mapping[str, Any], names: Sequence[str]) -> Table:
    """The points of each class with noise, classes in turn, so that every stretch of the table holds all of them."""
    label = np.concatenate([np.full(len(points), k) for k, points in enumerate(curves)])
    turn = np.concatenate([np.arange(len(points)) for points in curves])
    order = np.lexsort((label, turn))
    points = np.concatenate(curves)[order]
    label = label[order]
    inputs = points + stream(settings).normal(points.shape, 0.0, settings["noise"])
    two = len(curves) == 2
    return Table(
        inputs=inputs,
        targets=label[:, None].astype(np.float64) if two else np.eye(len(curves))[label],
        input_names=("x1", "x2"),
        target_names=("class",) if two else tuple(names),
        classes=tuple(names),
    )
