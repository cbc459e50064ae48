"""What the initializers share: weights of a given deviation or bound, and the parameter for a gain."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.params import Param

Matrix = NDArray[np.float64]
Draw = Callable[[Stream, int, int, Mapping[str, Any]], Matrix]
Size = Callable[[int, int], float]

GAIN = Param("gain", "real", 1.0, "A factor on all weights.", low=0.0, high=100.0, symbol="g", open_low=True)


def normal(variance: Size) -> Draw:
    """Normal weights of mean 0 whose variance follows from fan-in and fan-out, times the gain."""

    def draw(stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> Matrix:
        deviation = settings.get("gain", 1.0) * np.sqrt(variance(fan_in, fan_out))
        return stream.normal((fan_in, fan_out), 0.0, deviation)

    return draw


def uniform(variance: Size) -> Draw:
    """Uniform weights in ±√(3 variance), which have that variance, times the gain."""

    def draw(stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> Matrix:
        bound = settings.get("gain", 1.0) * np.sqrt(3.0 * variance(fan_in, fan_out))
        return stream.uniform((fan_in, fan_out), -bound, bound)

    return draw


def glorot(fan_in: int, fan_out: int) -> float:
    """2 / (fan-in + fan-out): between what keeps outputs and what keeps gradients of one size."""
    return 2.0 / (fan_in + fan_out)


def he(fan_in: int, _fan_out: int) -> float:
    """2 / fan-in: keeps outputs of one size where ReLU halves them."""
    return 2.0 / fan_in


def lecun(fan_in: int, _fan_out: int) -> float:
    """1 / fan-in: keeps net inputs of one size."""
    return 1.0 / fan_in
