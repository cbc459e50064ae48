"""Uniform: weights spread evenly between two values."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.params import Param
from nnsim.parts.contracts import Initializer


def _draw(stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> NDArray[np.float64]:
    return stream.uniform((fan_in, fan_out), settings["low"], settings["high"])


PART = Initializer(
    title="uniform",
    help="Weights spread evenly between two values.",
    notes="W̃ ~ U(low, high). PyTorch's uniform_ has 0 and 1 by default, Keras's RandomUniform −0.05 and 0.05.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.6",
    params=(
        Param("low", "real", -0.5, "The least weight.", low=-1e6, high=1e6, symbol="a"),
        Param("high", "real", 0.5, "The greatest weight.", low=-1e6, high=1e6, symbol="b"),
    ),
    draw=_draw,
)
