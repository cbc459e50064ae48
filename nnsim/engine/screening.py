"""Screens: whether checks need to be asked in iterations that a compiled program has executed, from their traces.

A compiled program asks nothing on its way, but notes down some numbers at the end of each iteration. What keeps its
value from the step that computes it to that end can be asked about afterwards, of thousands of iterations at once.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from nnsim.engine.fused.executor import Taps
from nnsim.engine.memory import Memory
from nnsim.engine.stops import Rows, Screen


class Screening:
    """The screens of all checks on a memory, and the rows that they are about."""

    def __init__(self, screens: Sequence[Screen], memory: Memory) -> None:
        self._screens = screens
        self._numbers = [number for screen in screens for number in screen.taps]
        self._sums = [array for screen in screens for array in screen.sums]
        self.taps = Taps(memory, self._numbers, self._sums)
        columns = np.argsort(self.taps.order).tolist()
        numbers, sums = iter(columns[: len(self._numbers)]), iter(columns[len(self._numbers) :])
        self._columns = [
            _columns([*(next(numbers) for _ in screen.taps), *(next(sums) for _ in screen.sums)]) for screen in screens
        ]
        self._working = memory.span("counter", "working")
        self._kept = self._working.copy()

    def begin(self) -> None:
        """Some iterations are about to be executed."""
        np.copyto(self._kept, self._working)
        self._note(0)

    def undo(self) -> None:
        """They have not been executed."""
        np.copyto(self._working, self._kept)

    def _note(self, row: int) -> None:
        found = [number.item() for number in self._numbers]
        with np.errstate(all="ignore"):
            found += [float(np.dot(array, array)) for array in self._sums]
        self.taps.rows[row] = [found[at] for at in self.taps.order]

    def rows(self, count: int) -> Rows:
        """So many iterations have been executed: what they left, between what was before and what is now."""
        self._note(count + 1)
        return self.taps.rows[: count + 2]

    def find(self, rows: Rows) -> int | None:
        """The number of the first row before which something is to be asked."""
        found = (screen.find(rows[:, columns]) for screen, columns in self._each())
        return min((at for at in found if at is not None), default=None)

    def skip(self, rows: Rows) -> None:
        """Nothing need have been asked up to the last of these rows."""
        for screen, columns in self._each():
            screen.skip(rows[:, columns])

    def _each(self) -> Iterable[tuple[Screen, slice | list[int]]]:
        return zip(self._screens, self._columns, strict=True)


def _columns(places: list[int]) -> slice | list[int]:
    """Neighbours are looked at where they are, others copied."""
    following = slice(places[0], places[0] + len(places)) if places else slice(0)
    return following if places == list(range(*following.indices(places[-1] + 1 if places else 0))) else places
