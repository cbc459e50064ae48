"""Truth tables of any number of bits."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.params import Param
from nnsim.parts.contracts import Table

Bits = NDArray[np.int64]


def bits(default: int) -> Param:
    """The parameter for the number of bits."""
    return Param("bits", "integer", default, "How many bits there are: 2 to this power samples.", low=2, high=12)


def truth_table(width: int, answer: Callable[[Bits], Bits], names: tuple[str, str], signed: bool) -> Table:
    """All patterns of so many bits in the order of counting up, the last one fastest, and the answer for each."""
    patterns = np.arange(2**width)[:, None] >> np.arange(width)[::-1] & 1
    inputs = patterns.astype(np.float64)
    return Table(
        inputs=2.0 * inputs - 1.0 if signed else inputs,
        targets=answer(patterns).astype(np.float64)[:, None],
        input_names=tuple(f"x{i + 1}" for i in range(width)),
        target_names=("y",),
        classes=names,
    )
