"""What was made lately, by what it was asked for with, until enough else has been asked for."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class _None:
    """What is kept under no key."""


_NONE = _None()


class Recent(Generic[Value]):
    """The values that were asked for last, `most` of them; the one that was not asked for longest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[Hashable, Value] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def of(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The value of a key: the one that is kept, or else a new one."""
        kept = self._kept
        value = kept.pop(key, _NONE)  # it comes last again
        if isinstance(value, _None):
            value = make()
            while len(kept) >= self._most:
                del kept[next(iter(kept))]
        kept[key] = value
        return value
