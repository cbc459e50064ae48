"""What came of the trials of an experiment, and how runs of one setting are put together."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from statistics import fmean, median, quantiles, stdev
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.session.experiments.variables import CHANCE, Setting, Trial, key, words

POINTS = 120  # of a curve that are kept
CURVES = ("epoch", "loss", "validation_loss", "accuracy", "validation_accuracy")
PARTS = ("train", "validation", "test")
MEASURES = ("loss", "accuracy")
SCORES = tuple((part, what) for part in PARTS for what in MEASURES)
Scores = Mapping[str, Mapping[str, float | None]]


@dataclass(frozen=True)
class Result:
    """What came of a trial: its scores by part, its curves, how many epochs it took, or why it could not be done.

    `weights` is the fingerprint of the weights that it ended with, by which a run that is made again is known to be it.
    """

    trial: Trial
    epochs: int
    seconds: float
    scores: Scores
    curves: Mapping[str, Sequence[float | None]]
    error: str = ""
    weights: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; what is not finite is null."""
        return {one.name: getattr(self, one.name) for one in fields(self)} | {"trial": dict(self.trial)}

    @classmethod
    def from_json(cls, value: Any) -> "Result":
        """From such JSON again; KeyError, TypeError or ValueError where it is none."""
        scores = {str(part): {str(n): _number(x) for n, x in found.items()} for part, found in value["scores"].items()}
        curves = {str(name): [_number(x) for x in column] for name, column in value["curves"].items()}
        epochs, seconds, weights = int(value["epochs"]), float(value["seconds"]), str(value.get("weights", ""))
        return cls(dict(value["trial"]), epochs, seconds, scores, curves, str(value["error"]), weights)

    def score(self, part: str, name: str) -> float | None:
        """One score; None where there is none."""
        return self.scores.get(part, {}).get(name)

    @cached_property
    def name(self) -> str:
        """What tells its trial from others."""
        return key(self.trial)

    @cached_property
    def columns(self) -> dict[str, NDArray[np.float64]]:
        """Its curves as arrays; NaN where a value is not known."""
        return {name: np.array(column, np.float64) for name, column in self.curves.items()}

    @cached_property
    def judged_by(self) -> str:
        """The part by whose loss it is put in order: of a fold the one left out, else validation, or training."""
        parts = ("test", "validation", "train") if "fold" in self.trial else ("validation", "train")
        return next((part for part in parts if self.score(part, "loss") is not None), "train")

    @cached_property
    def merit(self) -> float:
        """What results are put in order by, the least first: the loss on the part that they are judged by."""
        loss = self.score(self.judged_by, "loss")
        return math.inf if loss is None else loss


def _number(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{str(value)[:20]!r} is no number")
    return float(value)


def best_of(results: Iterable[Result]) -> Result | None:
    """The result whose loss is least; None where none has one."""
    good = [one for one in results if math.isfinite(one.merit)]
    return min(good, key=lambda one: one.merit) if good else None


def left_of(results: Iterable[Result], trials: Sequence[Trial]) -> list[Trial]:
    """The trials of which there is no result yet, each once."""
    made = {result.name for result in results}
    return [trial for name, trial in {key(trial): trial for trial in trials}.items() if name not in made]


def made_of(results: Iterable[Result], trials: Sequence[Trial]) -> list[Result]:
    """The results of these trials, as far as there are some, in their order."""
    known = {result.name: result for result in results}
    asked = {key(trial): trial for trial in trials}
    found = [(known[name], trial) for name, trial in asked.items() if name in known]
    return [one if one.trial is trial else replace(one, trial=trial) for one, trial in found]


@dataclass(frozen=True)
class Group:
    """Runs of one setting, which differ by chance alone: by seeds, or by the fold that is left out."""

    setting: Trial
    runs: tuple[Result, ...]

    @property
    def words(self) -> str:
        """The setting in words."""
        return words(self.setting)

    def values(self, part: str, name: str) -> list[float]:
        """A score of all runs that have it."""
        return [value for run in self.runs if (value := run.score(part, name)) is not None]

    def mean(self, part: str, name: str) -> float | None:
        """The mean of a score; None where no run has it."""
        values = self.values(part, name)
        return fmean(values) if values else None

    def deviation(self, part: str, name: str) -> float | None:
        """The sample standard deviation of a score; None below two runs."""
        values = self.values(part, name)
        return stdev(values) if len(values) > 1 else None

    def quartiles(self, part: str, name: str) -> tuple[float, float, float] | None:
        """Lower quartile, median and upper quartile of a score, linear between the runs; None where none has it."""
        values = self.values(part, name)
        if not values:
            return None
        if len(values) == 1:
            return values[0], values[0], values[0]
        low, _, high = quantiles(values, n=4, method="inclusive")
        return low, median(values), high

    @cached_property
    def merit(self) -> float:
        """What settings are put in order by: the median loss on the part that their runs are judged by."""
        if len(self.runs) == 1:
            return self.runs[0].merit
        losses = [run.merit for run in self.runs]
        return median(losses) if losses else math.inf


def grouped(results: Iterable[Result]) -> list[Group]:
    """The runs by their settings, in the order in which the settings come; runs that failed are left out."""
    together: dict[str, tuple[Trial, list[Result]]] = {}
    for one in results:
        if not one.error:
            rest: dict[str, Setting] = {name: value for name, value in one.trial.items() if name not in CHANCE}
            together.setdefault(key(rest), (rest, []))[1].append(one)
    return [Group(setting, tuple(runs)) for setting, runs in together.values()]
