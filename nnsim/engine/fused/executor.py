"""A compiled program at work on the memory of a machine."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.fused.compiled import Function
from nnsim.engine.fused.kernel import Written
from nnsim.engine.memory import Memory

ROWS = 4096  # epochs that one call notes down at most
ITERATIONS = 8192  # of which it notes numbers down, where some are wanted


class Taps:
    """Single numbers of a memory that are noted down at the end of each iteration, before loops count on.

    So are the sums of the squares of some flat arrays of it.

    `order` says which of them stands in which column. The iterations leave their rows in `seen`, which are those of
    `rows` but for the first and the last.
    """

    def __init__(self, memory: Memory, numbers: Sequence[NDArray[Any]], sums: Sequence[NDArray[Any]] = ()) -> None:
        start = memory.block.ctypes.data
        kinds = [number.dtype.name for number in numbers]
        self.order = [at for kind in _TAPPED for at, of in enumerate(kinds) if of == kind]
        self.order += [len(numbers) + at for kind in _SUMMED for at, s in enumerate(sums) if s.dtype.name == kind]
        self.places = [
            np.array([(n.ctypes.data - start) // n.itemsize for n in numbers if n.dtype.name == kind], np.uint64)
            for kind in _TAPPED
        ]
        for kind in _SUMMED:
            begins = [((s.ctypes.data - start) // s.itemsize, s.size) for s in sums if s.dtype.name == kind]
            self.places.append(np.array([begin for begin, _ in begins], np.uint64))
            self.places.append(np.array([begin + size for begin, size in begins], np.uint64))
        self.rows = np.zeros((ITERATIONS + 2, len(numbers) + len(sums)))
        self.seen = self.rows[1:-1]

    @staticmethod
    def possible(number: NDArray[Any]) -> bool:
        """Whether numbers of this type can be noted down."""
        return number.dtype.name in _TAPPED


_TAPPED = ("int64", "float64", "float32")
_SUMMED = ("float64", "float32")


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
        self._none = Taps(memory, ())

    def run(
        self, until_update: int = -1, most: int = -1, epoch_ends: bool = False, taps: Taps | None = None
    ) -> NDArray[np.float64]:
        """Execute until so many updates have been made, or the end of the program, or in front of the next iteration
        when `most` have been executed.

        The machine must not stand inside an iteration, nor where it has been asked to halt; it has to `settle`
        afterwards. With `epoch_ends` it returns after the last iteration of an epoch, too. The rows are those of
        the epochs that ended. `taps` note down as many iterations as `most` says, at most `ITERATIONS`.
        """
        taps = taps or self._none
        logged = self._function(*self._arguments, *taps.places, taps.seen, until_update, most, epoch_ends)
        rows: NDArray[np.float64] = self._rows[:logged].copy()
        return rows


def _flat(block: NDArray[np.uint8], kind: str) -> NDArray[Any]:
    size = np.dtype(kind).itemsize
    whole: NDArray[Any] = block[: block.size // size * size].view(kind)
    return whole
