"""The axes of parallel coordinates: where a value stands on each, and what is marked there; pure numbers, no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnsim.gui.curves_view import ticks
from nnsim.gui.experiments_view.words import Score, name_of, score_name, written
from nnsim.gui.numbers import percent, short
from nnsim.session.experiments.variables import KINDS, Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.session.experiments.results import Result

_FEW = 8  # values that are all marked, as they are
_WIDE = 20.0  # times: what reaches farther has a logarithmic axis


@dataclass(frozen=True)
class Axis:
    """An axis: of a variable or of a score; `places` are the values that stand at equal distances, or its ends.

    A place is 0 at the lower end of the axis and 1 at the upper one.
    """

    title: str
    variable: str = ""
    score: Score | None = None
    values: tuple[Setting, ...] = ()
    low: float = 0.0
    high: float = 1.0
    log: bool = False

    def value(self, result: Result) -> Setting | None:
        """What a run has on the axis."""
        return result.trial.get(self.variable) if self.score is None else result.score(*self.score)

    def place(self, result: Result) -> float | None:
        """Where a run stands; None where it has no value here."""
        value = self.value(result)
        if value is None:
            return None
        if self.values:
            return (self.values.index(value) + 0.5) / len(self.values) if value in self.values else None
        if isinstance(value, str) or (self.log and value <= 0):
            return None
        low, high, at = (math.log10(one) if self.log else one for one in (self.low, self.high, value))
        return (at - low) / (high - low) if high > low else 0.5

    def marks(self, most: int) -> list[tuple[float, str]]:
        """Places, and what is written there."""
        if self.values:
            step = max(1, math.ceil(len(self.values) / max(most, 1)))
            return [
                ((at + 0.5) / len(self.values), written(value))
                for at, value in enumerate(self.values)
                if at % step == 0
            ]
        low, high = (math.log10(one) if self.log else one for one in (self.low, self.high))
        if not high > low:
            return [(0.5, self._write(self.low))]
        found = ticks.logarithmic(low, high, most) if self.log else ticks.linear(low, high, most)
        return [((at - low) / (high - low), self._write(10.0**at if self.log else at)) for at in found]

    def _write(self, value: float) -> str:
        share = self.score is not None and self.score[1] == "accuracy"
        return percent(value) if share else short(value, 3)


def axes_of(names: Sequence[str], scores: Sequence[Score], results: Sequence[Result]) -> list[Axis]:
    """An axis for each variable, in which the runs differ, and for each score."""
    found = []
    for name in names:
        values = list(dict.fromkeys(result.trial[name] for result in results if name in result.trial))
        if not values:
            continue
        numbers = [value for value in values if not isinstance(value, str)]
        if len(numbers) < len(values):
            found.append(Axis(name_of(name), name, values=tuple(values)))
        elif len(values) <= _FEW:
            found.append(Axis(name_of(name), name, values=tuple(sorted(numbers))))
        else:
            found.append(_spanned(name_of(name), name, None, numbers, KINDS[name].grows))
    for score in scores:
        known = [value for result in results if (value := result.score(*score)) is not None]
        if known:
            found.append(_spanned(score_name(score), "", score, known, score[1] == "loss"))
    return found


def _spanned(title: str, variable: str, score: Score | None, values: Sequence[float], grows: bool) -> Axis:
    low, high = min(values), max(values)
    return Axis(title, variable, score, (), low, high, grows and low > 0 and high > _WIDE * low)
