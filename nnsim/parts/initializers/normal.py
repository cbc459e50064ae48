"""Normal: weights from a bell curve of a given standard deviation."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.params import Param
from nnsim.parts.contracts import Initializer


def _draw(stream: Stream, fan_in: int, fan_out: int, settings: Mapping[str, Any]) -> NDArray[np.float64]:
    return stream.normal((fan_in, fan_out), settings["mean"], settings["deviation"])


PART = Initializer(
    title="normal",
    help="Normal weights; 0.01 is their standard deviation, not their variance (which is then 0.0001).",
    notes="W̃ ~ N(μ, σ²) with σ the standard deviation, as in PyTorch's normal_(mean, std) and Keras's RandomNormal "
    "(whose deviation is 0.05).",
    source="Krizhevsky, Sutskever and Hinton, ImageNet classification with deep convolutional networks, 2012, section "
    "5",
    params=(
        Param("mean", "real", 0.0, "Mean of the weights.", low=-1e6, high=1e6, symbol="μ"),
        Param(
            "deviation",
            "real",
            0.01,
            "Standard deviation of the weights, not their variance.",
            low=0.0,
            high=1e6,
            symbol="σ",
        ),
    ),
    draw=_draw,
)
