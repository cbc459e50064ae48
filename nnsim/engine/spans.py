"""Stretches of a course of training that were executed by a compiled program, so that they are done again by it."""

from bisect import bisect_right
from collections.abc import Iterable


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
        if begin >= end:
            return
        touching = [item for item in self.items if item[1] >= begin and item[0] <= end]
        apart = [item for item in self.items if item not in touching]
        whole = [begin, end, *(place for item in touching for place in item)]
        self.items = sorted([*apart, (min(whole), max(whole))])

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
