"""What each walked step replaced, so that it can be taken back exactly, within a budget of bytes."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array


@dataclass(frozen=True)
class Undo:
    """What to put back for one step: the counters before it, and the old values of the arrays that it wrote.

    `nbytes` is how much it weighs in the budget.
    """

    counters: bytes
    replaced: tuple[tuple[Array, Array], ...]
    step: int
    nbytes: int


class Journal:
    """The last steps that were walked; the oldest are forgotten when the budget is spent."""

    def __init__(self, budget: int = 256 * 2**20) -> None:
        self.budget = budget
        self._entries: deque[Undo] = deque()
        self.nbytes = 0

    def __len__(self) -> int:
        return len(self._entries)

    def push(self, counters: bytes, written: list[Array], step: int) -> None:
        """Remember the arrays that a step is about to write, and the counters before it."""
        nbytes = len(counters) + sum([array.nbytes for array in written]) + 200
        self._entries.append(Undo(counters, tuple([(array, array.copy()) for array in written]), step, nbytes))
        self.nbytes += nbytes
        while self.nbytes > self.budget and len(self._entries) > 1:
            self.nbytes -= self._entries.popleft().nbytes

    def pop(self) -> Undo | None:
        """The last entry, taken out; None when there is none."""
        if not self._entries:
            return None
        entry = self._entries.pop()
        self.nbytes -= entry.nbytes
        return entry

    @property
    def last(self) -> Undo | None:
        """The last entry, left where it is."""
        return self._entries[-1] if self._entries else None

    def __reversed__(self) -> Iterator[Undo]:
        return reversed(self._entries)

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self.nbytes = 0


def put_back(entry: Undo) -> None:
    """Restore the old values of an entry's arrays."""
    for array, old in entry.replaced:
        np.copyto(array, old)
