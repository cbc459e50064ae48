"""Classes in turn: the first input belongs to the first unit, the second to the second, and round again."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.parts.contracts import Initializer


def _draw(_stream: Stream, fan_in: int, fan_out: int, _settings: Mapping[str, Any]) -> NDArray[np.float64]:
    kinds = max(fan_out, 2)  # a single unit tells two classes apart: 0 and 1
    weights = np.eye(kinds)[np.arange(fan_in) % kinds]
    return np.ascontiguousarray(weights if fan_out > 1 else weights[:, 1:])


PART = Initializer(
    title="classes in turn",
    help="Each input is joined, with weight 1, to the unit of its class: the first to the first, and round again.",
    notes="W̃ₖⱼ = 1 where j = k mod K, else 0. With a single unit every second input belongs to the class 1.",
    source="Kohonen, Learning vector quantization, Neural Networks 1 (supplement 1), 1988",
    draw=_draw,
)
