"""A compiled program at work on the memory of a machine."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.fused.compiled import Function
from nnsim.engine.fused.kernel import Written
from nnsim.engine.memory import Memory

ROWS = 4096  # epochs that one call notes down at most


class Fused:
    """Executes many updates in one call, without Python in between."""

    def __init__(self, memory: Memory, written: Written, function: Function) -> None:
        self._function = function
        inner = Memory(list(written.passes.slots.values()))
        self._rows = np.zeros((ROWS, max(1, written.logged)))
        places = 2
        while places < written.keys:
            places *= 2
        self._arguments = (
            *(_flat(memory.block, kind) for kind in ("float64", "float32", "int64", "uint64")),
            np.zeros(max(1, written.room), written.real),
            *(_flat(inner.block, kind) for kind in ("float64", "float32")),
            np.zeros(max(1, written.keys), np.uint64),
            np.zeros(places + 1, np.int64),
            self._rows,
        )

    def run(self, until_update: int = -1, most: int = -1, epoch_ends: bool = False) -> NDArray[np.float64]:
        """Execute until so many updates have been made, or the end of the program, or in front of the next iteration
        when `most` have been executed.

        The machine must not stand inside an iteration, nor where it has been asked to halt; it has to `settle`
        afterwards. With `epoch_ends` it returns after the last iteration of an epoch, too. The rows are those of
        the epochs that ended.
        """
        logged = self._function(*self._arguments, until_update, most, epoch_ends)
        rows: NDArray[np.float64] = self._rows[:logged].copy()
        return rows


def _flat(block: NDArray[np.uint8], kind: str) -> NDArray[Any]:
    size = np.dtype(kind).itemsize
    whole: NDArray[Any] = block[: block.size // size * size].view(kind)
    return whole
