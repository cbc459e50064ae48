"""Work in pieces, written as a generator that yields after each of them and returns what it comes to."""

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
