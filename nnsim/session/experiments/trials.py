"""The trials of an experiment: each is a training from the start, several at once in processes of their own."""

import math
import multiprocessing
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.data import DataSource
from nnsim.session.experiments.variables import Trial, varied
from nnsim.session.unattended import Unattended, open_unattended

POINTS = 120  # of a curve that are kept
CURVES = ("epoch", "loss", "validation_loss", "accuracy", "validation_accuracy")
Scores = Mapping[str, Mapping[str, float | None]]


@dataclass(frozen=True)
class Result:
    """What came of a trial: its scores by part, its curves, how many epochs it took, or why it could not be done."""

    trial: Trial
    epochs: int
    seconds: float
    scores: Scores
    curves: Mapping[str, Sequence[float | None]]
    error: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; what is not finite is null."""
        return {**vars(self), "trial": dict(self.trial)}

    @classmethod
    def from_json(cls, value: Any) -> "Result":
        """From such JSON again; KeyError, TypeError or ValueError where it is none."""
        scores = {str(part): dict(found) for part, found in value["scores"].items()}
        curves = {str(name): list(column) for name, column in value["curves"].items()}
        return cls(
            dict(value["trial"]), int(value["epochs"]), float(value["seconds"]), scores, curves, str(value["error"])
        )

    def score(self, part: str, name: str) -> float | None:
        """One score; None where there is none."""
        return self.scores.get(part, {}).get(name)

    @property
    def merit(self) -> float:
        """What results are put in order by, the least first: the loss on validation, else on training."""
        for part in ("validation", "train"):
            loss = self.score(part, "loss")
            if loss is not None:
                return loss
        return math.inf


def run_trial(design: Design, trial: Trial, source: DataSource | None = None) -> Result:
    """Train the design of a trial as long as it plans, from the start; KeyboardInterrupt where Ctrl+C ends it.

    The same design and trial give the same result, to the last bit.
    """
    session = Unattended(source)
    try:
        try:
            chosen = varied(design, trial)
            session.new(chosen)
            session.setup  # noqa: B018 raises when the design cannot run
            if chosen.training.epochs and not session.train_epochs(chosen.training.epochs):
                raise KeyboardInterrupt
            scores = {part: _plain(found) for part, found in session.scores().items()}
        except UserError as error:
            return Result(trial, 0, 0.0, {}, {}, error.reason)
        run = session.curves.current
        seconds = float(run.columns["seconds"][-1]) if run.count else 0.0
        kept = np.unique(np.linspace(0, run.count - 1, min(POINTS, run.count)).round().astype(int))
        curves = {name: [_finite(value) for value in run.columns[name][kept].tolist()] for name in CURVES}
        return Result(trial, session.epoch, seconds, scores, curves)
    finally:
        session.close()


def _plain(scores: Mapping[str, Any]) -> dict[str, float | None]:
    return {name: _finite(float(scores[name])) for name in ("loss", "accuracy")}


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


# ------------------------------------------------------------------------------------------------ several at once

_here: dict[str, Any] = {}


def _prepare(path: str) -> None:
    """What a process keeps for all of its trials: the design, and the samples."""
    session = open_unattended(path, lambda _text: None)
    _here.update(design=session.design, source=DataSource())
    session.close()


def _work(trial: Trial) -> Result:
    return run_trial(_here["design"], trial, _here["source"])


def run_trials(
    path: Path, design: Design, trials: Sequence[Trial], jobs: int, news: Callable[[int], None] = lambda count: None
) -> Iterator[Result]:
    """The results as they come, in any order; `news` hears how many are under way.

    With several jobs each process opens the project at `path` for itself. What is abandoned leaves no process behind.
    """
    if jobs <= 1 or len(trials) <= 1:
        source = DataSource()
        for trial in trials:
            news(1)
            yield run_trial(design, trial, source)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, _prepare, (str(path),))
    try:
        waiting = {pool.submit(_work, trial) for trial in trials}
        while waiting:
            news(min(jobs, len(waiting)))
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for one in done:
                yield one.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
