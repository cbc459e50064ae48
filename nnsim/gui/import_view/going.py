"""The work of an import in slices: looking at a file, or reading it."""

from collections.abc import Generator
from time import perf_counter
from typing import Generic, TypeVar

T = TypeVar("T")


class Going(Generic[T]):
    """Goes on with a work that yields how far it is; `result` is what it comes to."""

    result: T

    def __init__(self, work: Generator[float, None, T]) -> None:
        self._work = work
        self.share = 0.0
        self.outdated = False

    def work(self, seconds: float) -> bool:
        """Do pieces for about so many seconds; False when it is done."""
        limit = perf_counter() + seconds
        while perf_counter() < limit:
            try:
                self.share = next(self._work)
            except StopIteration as end:
                self.result, self.share = end.value, 1.0
                return False
        return True

    def close(self) -> None:
        """Give it up: files are closed."""
        self._work.close()
