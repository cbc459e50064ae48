"""What a rule says of states: words for one, where a person may put one, and that it stores patterns as states."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Saying = tuple[str, float | None]  # words, and the number that they are of


@dataclass(frozen=True)
class Probe:
    """Where a person may put a state that the next iteration begins with: a column for each sample of the array `bank`.

    `wake` are numbers that let a program go on that has come to rest.
    """

    bank: str
    wake: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Stores:
    """That a rule stores patterns: the count of those that it recalls, and how many a unit can be stored, if known."""

    recalled: str
    known: Callable[[Mapping[str, Any]], float | None]
