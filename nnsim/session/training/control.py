"""The small block of shared memory by which the window and the worker of the training speak to each other.

Whole numbers are written by one side and read by the other; a write of eight aligned bytes cannot be torn.
"""

import time
from typing import Any

import numpy as np

NBYTES = 256
_PAUSE, _SEQUENCE, _RATE_NUMBER, _SPARE = range(4)
_RATE = 8


class Control:
    """Pause flag, sequence number of the published state, and the learning rate that the person has set."""

    def __init__(self, block: Any) -> None:
        self._ints = np.frombuffer(block, np.int64, 8)
        self._reals = np.frombuffer(block, np.float64, 16)

    def ask_pause(self, pause: bool = True) -> None:
        """The worker is to stop after the present iteration."""
        self._ints[_PAUSE] = int(pause)

    @property
    def pause(self) -> bool:
        """True when the worker is to stop."""
        return bool(self._ints[_PAUSE])

    def set_rate(self, rate: float) -> None:
        """A new learning rate, from the next iteration on."""
        self._reals[_RATE] = rate
        self._ints[_RATE_NUMBER] += 1

    def rate_change(self) -> tuple[int, float]:
        """How often the rate has been changed since the run began, and the rate, which is meant when it has."""
        return int(self._ints[_RATE_NUMBER]), float(self._reals[_RATE])

    def begin_publishing(self) -> None:
        """The published state is about to change."""
        self._ints[_SEQUENCE] += 1

    def end_publishing(self) -> None:
        """The published state is whole again."""
        self._ints[_SEQUENCE] += 1

    def read_published(self, source: Any, target: Any, tries: int = 5) -> bool:
        """Copy the published state if it can be had whole within a few tries."""
        for _ in range(tries):
            before = int(self._ints[_SEQUENCE])
            if before and before % 2 == 0:
                np.copyto(target, source)
                if int(self._ints[_SEQUENCE]) == before:
                    return True
            time.sleep(0.0002)
        return False

    def clear(self) -> None:
        """As at the start of a run."""
        self._ints[:] = 0

    def release(self) -> None:
        """Drop the views, so that the block can be closed."""
        self._ints = np.empty(0, np.int64)
        self._reals = np.empty(0, np.float64)
