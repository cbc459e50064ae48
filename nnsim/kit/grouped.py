"""Rows that come in groups, thousands of them maybe: each is made when it is asked for."""

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TypeVar, overload

Row = TypeVar("Row")


class Grouped(Sequence[Row]):
    """The rows of all groups, one group after the other; `counts` says how many each has."""

    def __init__(self, counts: Iterable[int]) -> None:
        self._begins = list(accumulate(counts, initial=0))

    @abstractmethod
    def _row(self, at: int, group: int, place: int) -> Row:
        """Row number `at`, which is that at a place of a group."""

    def __len__(self) -> int:
        return self._begins[-1]

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[k] for k in range(*at.indices(len(self)))]
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        at %= len(self)
        group = self.group_of(at)
        return self._row(at, group, at - self._begins[group])

    def group_of(self, at: int) -> int:
        """The group of a row, by its number from 0."""
        return bisect_right(self._begins, at) - 1
