"""Stretches of a course of training that were executed by a compiled program, so that they are done again by it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeVar

Place = TypeVar("Place", bound=float)


def united(items: Sequence[tuple[Place, Place]], begin: Place, end: Place, reach: float) -> list[tuple[Place, Place]]:
    """Intervals with one more, in order: those that are not farther from it than `reach` become one with it."""
    near = [item for item in items if item[1] >= begin - reach and item[0] <= end + reach]
    apart = [item for item in items if item not in near]
    whole = [begin, end, *(place for item in near for place in item)]
    return sorted([*apart, (min(whole), max(whole))])


class Spans:
    """Places on a course, as intervals in order that do not touch.

    Place 2u + 1 is iteration number u, counted from 0, and place 2u what the program does between u updates and that
    iteration, such as the evaluation at the end of an epoch.
    """

    def __init__(self, items: Iterable[tuple[int, int]] = ()) -> None:
        self.items = [(int(begin), int(end)) for begin, end in items]

    def __repr__(self) -> str:
        return f"Spans({self.items})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spans) and self.items == other.items

    __hash__ = None  # type: ignore[assignment]

    def add(self, begin: int, end: int) -> None:
        """These places, too; `end` is the one after the last."""
        if begin < end:
            self.items = united(self.items, begin, end, 0)

    def cut(self, place: int) -> None:
        """Forget that place, and all after it."""
        self.items = [(begin, min(end, place)) for begin, end in self.items if begin < place]

    def end(self, place: int) -> int:
        """Where the interval ends that holds a place; the place itself where none does."""
        at = bisect_right(self.items, (place, 2**63)) - 1
        return max(place, self.items[at][1]) if at >= 0 else place

    def following(self, place: int) -> int | None:
        """Where the next interval begins after a place that is in none."""
        return next((begin for begin, _ in self.items if begin > place), None)

    def copy(self) -> "Spans":
        """Another one with the same places."""
        return Spans(self.items)
