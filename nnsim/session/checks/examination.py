"""A check of the program that is done in pieces, so that a window stays at hand and may stop it."""

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

from nnsim.kit.pieces import go_on
from nnsim.session.setup import Setup


class Outcome(Protocol):
    """What a check has found so far; `finished` is False for one that is under way or was stopped."""

    finished: bool
    seconds: float


Found = TypeVar("Found", bound=Outcome)


class Examination(ABC, Generic[Found]):
    """A check under way: `work` does a piece of it, `result` holds what is found so far."""

    def __init__(self, setup: Setup, result: Found) -> None:
        self._setup, self.result = setup, result
        self._done = 0.0
        self._pieces = self._run()

    @abstractmethod
    def _run(self) -> Iterator[None]:
        """The check, piece by piece; `_done` is the part that is done."""

    @property
    def done(self) -> float:
        """How much has been done, from 0 to 1."""
        return 1.0 if self.result.finished else min(self._done, 0.999)

    @property
    def outdated(self) -> bool:
        """True when the program that it examines has been thrown away: there is nothing to go on with."""
        return self._setup.closed

    def work(self, seconds: float = 0.02) -> bool:
        """Go on for about that long; False when everything is examined."""
        if self.outdated:
            return False
        begin = time.perf_counter()
        self.result.finished = not go_on(self._pieces, seconds)
        self.result.seconds += time.perf_counter() - begin
        return not self.result.finished

    def finish(self) -> Found:
        """All of it at once."""
        while self.work(1.0):
            pass
        return self.result
