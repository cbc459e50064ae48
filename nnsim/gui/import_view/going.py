"""The work of an import in slices: looking at a file, or reading it."""

from collections.abc import Generator
from typing import Generic, TypeVar

from nnsim.kit.pieces import Pieces, go_on

T = TypeVar("T")


class Going(Generic[T]):
    """Goes on with a work that yields how far it is; `result` is what it comes to."""

    result: T

    def __init__(self, work: Generator[float, None, T]) -> None:
        self._steps = self._listening(Pieces(work))
        self.share = 0.0
        self.outdated = False

    def _listening(self, pieces: Pieces[float, T]) -> Generator[None, None, None]:
        for self.share in pieces:
            yield
        self.result, self.share = pieces.result, 1.0

    def work(self, seconds: float) -> bool:
        """Do pieces for about so many seconds; False when it is done."""
        return go_on(self._steps, seconds)

    def close(self) -> None:
        """Give it up: files are closed."""
        self._steps.close()
