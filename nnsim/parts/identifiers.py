"""Columns that tell rows apart and say nothing of them: running numbers, and what is called a number or an id."""

import numpy as np
from numpy.typing import NDArray

LEAST = 10  # rows, from which on numbers that count are no coincidence
NAMES = frozenset({
    "#", "id", "index", "idx", "key", "lfd nr", "lfd", "nr", "no", "num", "number", "nummer", "n°", "row", "row id",
    "row number", "rownum", "rowid", "sample", "sample id", "serial", "serial no", "serial number", "unnamed: 0", "uid",
    "zeile", "probe nr", "numéro", "numero",
})  # fmt: skip


def is_named_so(name: str) -> bool:
    """True for a column that is called what identifiers are called."""
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").replace(".", " ").split()) in NAMES


class Counting:
    """Watches numbers that come in pieces: whether each is a whole one, one more than the last, or at least larger."""

    def __init__(self) -> None:
        self.first = np.nan
        self.last = np.nan
        self.count = 0
        self.by_one = True
        self.rising = True
        self.whole = True

    def add(self, values: NDArray[np.float64]) -> None:
        """Some more numbers."""
        if not self.whole or not len(values):
            return
        if not self.rising:
            self.whole = bool((values == np.floor(values)).all())
            self.count += len(values)
            return
        if not self.count:
            self.first = float(values[0])
        else:
            values = np.concatenate([[self.last], values])
        self.count += len(values) - bool(self.count)
        before, after = values[:-1], values[1:]  # compared: a difference of huge ones has no number
        self.by_one = self.by_one and bool((after == before + 1.0).all() and (after > before).all())
        self.rising = bool((after > before).all())
        self.whole = bool((values == np.floor(values)).all())
        self.last = float(values[-1])

    def is_running(self) -> bool:
        """True for 0, 1, 2, … or 1, 2, 3, …, long enough to be no coincidence."""
        return self.whole and self.by_one and self.count >= LEAST and self.first in (0.0, 1.0)


def running(values: NDArray[np.float64], name: str) -> bool:
    """True for a whole column that counts the rows, or is called so and goes up in whole numbers."""
    counting = Counting()
    counting.add(values)
    named = is_named_so(name) and counting.whole and counting.rising and counting.count >= LEAST
    return counting.is_running() or named
