"""Classical functions of several variables, as regression."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._generated import SEED, Points, noise, stream


@dataclass(frozen=True)
class _Function:
    """A function of the rows of a table, and the box that the inputs are drawn from, one range an input."""

    value: Callable[[Points], Points]
    box: tuple[tuple[float, float], ...]
    names: tuple[str, ...] = ()


def _hills(x: Points) -> Points:
    centres = np.array([[-4, 2.5], [0, 2.5], [4, 2.5], [-4, -2.5], [0, -2.5], [4, -2.5]])
    signs = np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0])
    distance = np.sqrt(((x[:, None, :] - centres) ** 2).sum(axis=2))
    heights = signs * np.clip(1.0 - distance / 2.0, 0.0, 1.0)
    highest: Points = heights[np.arange(len(x)), np.abs(heights).argmax(axis=1)]
    return highest


def _peaks(x: Points) -> Points:
    a, b = x.T
    heights: Points = (
        3.0 * (1.0 - a) ** 2 * np.exp(-(a**2) - (b + 1.0) ** 2)
        - 10.0 * (a / 5.0 - a**3 - b**5) * np.exp(-(a**2) - b**2)
        - np.exp(-((a + 1.0) ** 2) - b**2) / 3.0
    )
    return heights


def _circuit(x: Points) -> tuple[Points, Points]:
    """The resistance and the reactance of Friedman's alternating current circuit."""
    resistance, frequency, inductance, capacitance = x.T
    return resistance, frequency * inductance - 1.0 / (frequency * capacitance)


def _friedman_1(x: Points) -> Points:
    return 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2 + 10 * x[:, 3] + 5 * x[:, 4]


_CIRCUIT = ((0.0, 100.0), (40.0 * np.pi, 560.0 * np.pi), (0.0, 1.0), (1.0, 11.0))
_PARTS = ("resistance", "frequency", "inductance", "capacitance")

FUNCTIONS = {
    "plane": _Function(lambda x: x.sum(axis=1) / 10.0, ((-6.0, 6.0),) * 2),
    "hills": _Function(_hills, ((-6.0, 6.0),) * 2),
    "saddle": _Function(lambda x: x[:, 0] * x[:, 1], ((-1.0, 1.0),) * 2),
    "peaks": _Function(_peaks, ((-3.0, 3.0),) * 2),
    "Rosenbrock": _Function(lambda x: (1.0 - x[:, 0]) ** 2 + 100.0 * (x[:, 1] - x[:, 0] ** 2) ** 2,
                            ((-2.0, 2.0), (-1.0, 3.0))),
    "Friedman 1": _Function(_friedman_1, ((0.0, 1.0),) * 10),
    "Friedman 2": _Function(lambda x: np.hypot(*_circuit(x)), _CIRCUIT, _PARTS),
    "Friedman 3": _Function(lambda x: np.arctan2(*_circuit(x)[::-1]), _CIRCUIT, _PARTS),
}  # fmt: skip


def _make(settings: Mapping[str, Any]) -> Table:
    function, count, random = FUNCTIONS[settings["function"]], settings["samples"], stream(settings)
    low, high = np.array(function.box).T
    inputs = low + (high - low) * random.uniform((count, len(low)))
    exact = function.value(inputs)[:, None]
    return Table(
        inputs=inputs,
        targets=exact + random.normal(exact.shape, 0.0, settings["noise"]),
        input_names=function.names or tuple(f"x{k + 1}" for k in range(len(low))),
        target_names=("y",),
    )


PART = Dataset(
    title="function",
    help="Regression: a classical function of two or more variables, with noise, inputs uniform over its usual range.",
    notes="Plane: y = (x1 + x2)/10. Hills: six cones, up and down. Saddle: y = x1·x2. Peaks: MATLAB's. Rosenbrock: "
    "(1 − x1)² + 100 (x2 − x1²)². Friedman 1: 10 sin(π x1 x2) + 20 (x3 − ½)² + 10 x4 + 5 x5, the other five inputs say "
    "nothing. Friedman 2 and 3: impedance and phase of a circuit. Standardize inputs and targets.",
    source="J. H. Friedman, Multivariate adaptive regression splines, Annals of Statistics 19, 1991; H. H. Rosenbrock, "
    "The Computer Journal 3, 1960; hills and plane as in TensorFlow Playground",
    params=(
        Param("function", "choice", "peaks", "Which function it is.", choices=tuple(FUNCTIONS)),
        Param("samples", "integer", 500, "How many samples.", low=2, high=1_000_000),
        noise(0.0, "y"),
        SEED,
    ),
    task="regression",
    make=_make,
)
