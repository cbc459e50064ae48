"""The trials of an experiment: each is a training from the start, several at once in processes of their own."""

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files.project import Project
from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.checks.effort import spread
from nnsim.session.data import DataSource
from nnsim.session.experiments.crew import Crew
from nnsim.session.experiments.results import CURVES, MEASURES, POINTS, Result
from nnsim.session.experiments.variables import Trial, held_out, varied
from nnsim.session.folds import parts_of
from nnsim.session.unattended import Unattended, trained


def run_trial(design: Design, trial: Trial, source: DataSource | None = None) -> Result:
    """Train the design of a trial as long as it plans, from the start; KeyboardInterrupt where Ctrl+C ends it.

    The same design and trial give the same result, to the last bit.
    """
    try:
        chosen = varied(design, trial)
        with trained(chosen, _source(chosen, trial, source)) as session:
            return _result(session, trial)
    except UserError as error:
        return Result(trial, 0, 0.0, {}, {}, error.reason)


@dataclass(frozen=True)
class Remade:
    """A run that was made again: all that a project would keep of it, and what came of it."""

    project: Project
    result: Result


def remake(design: Design, trial: Trial, source: DataSource | None = None) -> Remade:
    """The run of a trial once more, with its weights, curve and state; UserError where it cannot be made."""
    chosen = varied(design, trial)
    with trained(chosen, _source(chosen, trial, source)) as session:
        return Remade(session.project(), _result(session, trial))


def _source(design: Design, trial: Trial, source: DataSource | None) -> DataSource | None:
    """Where the samples come from; of a fold they are parted by it."""
    if "fold" not in trial:
        return source
    number, count = held_out(str(trial["fold"]))
    parted = DataSource(parts_of(design, count, source)[number])
    if source is not None:
        parted.put(design.data.dataset, source.table(design.data.dataset))
    return parted


def _result(session: Unattended, trial: Trial) -> Result:
    scores = {part: _plain(found) for part, found in session.scores().items()}
    run = session.curves.current
    seconds = float(run.columns["seconds"][-1]) if run.count else 0.0
    kept = spread(run.count, POINTS)
    curves = {name: [_finite(value) for value in run.columns[name][kept].tolist()] for name in CURVES}
    return Result(trial, session.epoch, seconds, scores, curves, weights=weights_print(session.matrices()))


def weights_print(matrices: Mapping[int, Array]) -> str:
    """The fingerprint of weights: equal for equal bits alone."""
    digest = hashlib.sha256()
    for layer, matrix in sorted(matrices.items()):
        digest.update(f"{layer} {matrix.shape} {matrix.dtype.str} ".encode() + np.ascontiguousarray(matrix).tobytes())
    return digest.hexdigest()


def _plain(scores: Mapping[str, Any]) -> dict[str, float | None]:
    return {name: _finite(float(scores[name])) for name in MEASURES}


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def run_trials(design: Design, trials: Sequence[Trial], jobs: int) -> Iterator[Result]:
    """The results as they come, in any order; several at once in processes of their own, of which none stays behind."""
    if jobs <= 1 or len(trials) <= 1:
        source = DataSource()
        for trial in trials:
            yield run_trial(design, trial, source)
        return
    crew = Crew(run_trial, design, trials, jobs)
    try:
        while crew.busy:
            for done in crew.news(1.0):
                gone = done.error.reason if done.error else ""
                yield done.value or Result(trials[done.job], 0, 0.0, {}, {}, gone)
    finally:
        crew.close()
