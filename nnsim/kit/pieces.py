"""Work in pieces, written as a generator that yields after each of them and returns what it comes to."""

import time
from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

Said = TypeVar("Said")
Result = TypeVar("Result")


class Pieces(Generic[Said, Result]):
    """Goes through the pieces of a work; after the last one `result` is what they come to."""

    result: Result

    def __init__(self, work: Generator[Said, None, Result]) -> None:
        self._work = work

    def __iter__(self) -> Iterator[Said]:
        self.result = yield from self._work


def finished(work: Generator[object, None, Result]) -> Result:
    """All pieces at once: what they come to."""
    pieces = Pieces(work)
    for _ in pieces:
        pass
    return pieces.result


def go_on(work: Iterator[object], seconds: float) -> bool:
    """Do pieces for about so many seconds, one at least; False when there are no more."""
    limit = time.perf_counter() + seconds
    return any(time.perf_counter() >= limit for _ in work)
