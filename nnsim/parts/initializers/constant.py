"""Constant: every weight starts at the same value."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.params import Param
from nnsim.parts.contracts import Initializer


def _draw(_stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> NDArray[np.float64]:
    return np.full((fan_in, fan_out), float(settings["value"]))


PART = Initializer(
    title="constant",
    help="Every weight starts at one value: for examples worked by hand; hidden units would all stay alike.",
    notes="W̃ = c. Units of a layer that start alike get the same gradient, so they never differ.",
    source="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986",
    params=(Param("value", "real", 0.1, "The value of every weight.", low=-1e6, high=1e6, symbol="c"),),
    draw=_draw,
)
