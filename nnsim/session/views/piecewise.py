"""The shell of a work of a view: done in pieces, at one moment of the weights, given up when its network is gone."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from nnsim.kit.pieces import go_on
from nnsim.session.setup import Setup

Found = TypeVar("Found")


class Piecewise(Generic[Found]):
    """`_run` does the work, yielding after each piece, and puts what it comes to into `result`."""

    result: Found | None = None

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._done = 0.0
        self._pieces = self._run()

    def _run(self) -> Iterator[None]:
        raise NotImplementedError

    @property
    def done(self) -> float:
        """How much has been done, from 0 to 1."""
        return self._done

    @property
    def outdated(self) -> bool:
        """True when the network that it is about has been thrown away."""
        return self._setup.closed

    def work(self, seconds: float = 0.02) -> bool:
        """Go on for about that long; False when all is done."""
        return go_on(self._pieces, seconds)

    def finish(self) -> Found:
        """All of it at once."""
        while self.work(1.0):
            pass
        assert self.result is not None
        return self.result
