"""Zeros: every weight starts at 0."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.parts.contracts import Initializer


def _draw(_stream: Stream, fan_in: int, fan_out: int, _settings: Mapping[str, Any]) -> NDArray[np.float64]:
    return np.zeros((fan_in, fan_out))


PART = Initializer(
    title="zeros",
    help="Every weight starts at 0: right for a single layer; the units of a hidden layer would all stay alike.",
    notes="W̃ = 0. Units of a layer that start alike get the same gradient, so they never differ.",
    source="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986",
    draw=_draw,
)
