"""The experiments of a document: begun and gone on with in other processes, kept with the project, opened again.

Nothing here waits: `poll` takes what has come. The document itself is not touched until a run, its settings or a
learning rate are taken into it, which are edits like others.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from nnsim.files.experiments import EXPERIMENTS, ExperimentRecord
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change

if TYPE_CHECKING:
    from nnsim.network.design import Design
    from nnsim.session.experiments.crew import Crew, Done
    from nnsim.session.experiments.plan import Plan
    from nnsim.session.experiments.rate_range import RateRange
    from nnsim.session.experiments.results import Result
    from nnsim.session.experiments.trials import Remade
    from nnsim.session.experiments.variables import Trial
    from nnsim.session.session import Session

MOST_RUNS = 2_000  # of one experiment in a project; more are for `nnsim sweep`


@dataclass(eq=False)
class Experiment:
    """A plan for a design, its trials, and the results that there are, in the order of the trials."""

    number: int
    design: Design
    plan: Plan
    trials: Sequence[Trial]
    results: list[Result] = field(default_factory=list)
    record: ExperimentRecord | None = None

    @property
    def title(self) -> str:
        """What it is called: its number and what is varied."""
        return f"{self.number}: {' × '.join(self.plan.names) or '—'}"

    def number_of(self, result: Result) -> int:
        """Which of its runs this is, counted from 1 in the order of the trials."""
        return 1 + next((at for at, trial in enumerate(self.trials) if trial == result.trial), 0)

    @cached_property
    def _asked(self) -> dict[str, int]:
        """Where each trial stands, by what tells it from others."""
        from nnsim.session.experiments.variables import key

        found: dict[str, int] = {}
        for at, trial in enumerate(self.trials):
            found.setdefault(key(trial), at)
        return found

    @property
    def left(self) -> list[Trial]:
        """The trials that were not made yet."""
        made = {result.name for result in self.results}
        return [self.trials[at] for name, at in self._asked.items() if name not in made]

    def take(self, result: Result) -> None:
        """One more result; one that is there already is replaced by it."""
        if result.name not in self._asked:
            return
        at = self._asked[result.name]
        one = replace(result, trial=self.trials[at])
        place = bisect_left(self.results, at, key=lambda other: self._asked[other.name])
        same = place < len(self.results) and self.results[place].name == one.name
        self.results = [*self.results[:place], one, *self.results[place + same :]]


class Experiments:
    """The verbs of experiments; `items` are those of the document, `running` is the one under way."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.items: list[Experiment] = []
        self.running: Experiment | None = None
        self.range: RateRange | None = None
        self._jobs: Sequence[Trial] = ()
        self._crew: Crew | None = None
        self._errand: Crew | None = None
        self._then: Callable[[Any], None] = _nothing
        self.errand = ""  # what is done beside: "range", "run"
        self._changes = self._saved = 0

    # -- running

    @property
    def busy(self) -> bool:
        """True while another process works for an experiment."""
        return self._crew is not None or self._errand is not None

    @property
    def under_way(self) -> int:
        """How many trials are being made at this moment."""
        return self._crew.under_way if self._crew is not None else 0

    def begin(self, plan: Plan, processes: int) -> Experiment:
        """Begin an experiment on the present network; UserError where it cannot be."""
        self._free()
        trials = plan.trials(self._session.design)
        if len(trials) > MOST_RUNS:
            what, why = f"{len(trials):,} trials are too many for a project", f"the limit is {MOST_RUNS:,}"
            raise UserError(what, why, "vary less, or use nnsim sweep")
        if len(self.items) >= EXPERIMENTS:
            raise UserError("there are too many experiments", f"a project keeps {EXPERIMENTS}", "remove one")
        number = 1 + max((one.number for one in self.items), default=0)
        one = Experiment(number, self._session.design, plan, trials)
        self.items.append(one)
        self._changes += 1
        self.go_on(one, processes)
        return one

    def go_on(self, one: Experiment, processes: int) -> None:
        """Make the trials of an experiment that are left."""
        from nnsim.session.experiments.crew import Crew
        from nnsim.session.experiments.trials import run_trial  # late: it makes sessions of its own

        self._free()
        self._jobs = one.left
        if self._jobs:
            self.running = one
            self._crew = Crew(run_trial, one.design, self._jobs, min(max(processes, 1), os.cpu_count() or 1))
        self._session.tell(Change.EXPERIMENTS)

    def _free(self) -> None:
        self._session._not_in_exercise("run an experiment")  # noqa: SLF001 verbs of the session, told apart
        if self._crew is not None:
            raise UserError("an experiment runs already", "", "wait for its end, or stop it")

    def poll(self) -> None:
        """Take what has come; called some times a second while `busy`."""
        news = False
        if self._crew is not None:
            news = self._take(self._crew.news())
            if not self._crew.busy:
                self._end_crew()
                news = True
        if self._errand is not None:
            for done in self._errand.news():
                self._end_errand()
                news = True
                if done.error is not None:
                    self._session.notice("error", done.error.reason, done.error.remedy)
                else:
                    self._then(done.value)
        if news:
            self._session.tell(Change.EXPERIMENTS)

    def _take(self, found: Iterable[Done]) -> bool:
        from nnsim.session.experiments.results import Result

        news = False
        for done in found:
            gone = done.error.reason if done.error else ""
            assert self.running is not None
            self.running.take(done.value or Result(self._jobs[done.job], 0, 0.0, {}, {}, gone))
            self._changes += 1
            news = True
        return news

    def stop(self) -> None:
        """End what is under way; what was reached is kept, and can be gone on with."""
        if self._crew is not None:
            self._take(self._crew.news())
        self._end_crew()
        self._end_errand()
        self._session.tell(Change.EXPERIMENTS)

    def _end_crew(self) -> None:
        crew, self._crew, self.running = self._crew, None, None
        if crew is not None:
            crew.close()

    def _end_errand(self) -> None:
        crew, self._errand, self.errand = self._errand, None, ""
        if crew is not None:
            crew.close()

    def close(self) -> None:
        """No process is left behind."""
        self._end_crew()
        self._end_errand()

    def remove(self, one: Experiment) -> None:
        """Take an experiment and its results out of the document."""
        if one is self.running:
            self.stop()
        self.items.remove(one)
        self._changes += 1
        self._session.tell(Change.EXPERIMENTS)

    # -- what can be made of a run

    def take_settings(self, result: Result) -> None:
        """Take what a run was trained with into the present design, undoably."""
        from nnsim.session.experiments.variables import varied, words

        trial = {name: value for name, value in result.trial.items() if name != "fold"}
        self._session.edit(f"Settings of {words(result.trial)}"[:80], lambda design: varied(design, trial))

    def take_rate(self, rate: float) -> None:
        """Take the learning rate of the range test, undoably."""
        self._session.set_training("Take the suggested learning rate", rate=rate)

    def remake(self, one: Experiment, result: Result, then: Callable[[Remade, bool], None]) -> None:
        """Make a run again in another process; `then` gets it, and whether its weights are the same to the last bit."""
        from nnsim.session.experiments.crew import Crew
        from nnsim.session.experiments.trials import remake

        def arrived(made: Remade) -> None:
            then(made, not result.weights or made.result.weights == result.weights)

        self._begin_errand("run", Crew(remake, one.design, [result.trial], 1), arrived)

    def try_rates(self, low: float, high: float) -> None:
        """Make the learning-rate range test with the present design, in another process; `range` is what it finds."""
        from nnsim.session.experiments.crew import Crew
        from nnsim.session.experiments.rate_range import check_range, range_of

        self._session._not_in_exercise("try the learning rate out")  # noqa: SLF001 as above
        check_range(low, high)

        def arrived(found: RateRange) -> None:
            self.range = found

        self._begin_errand("range", Crew(range_of, self._session.design, [(low, high)], 1), arrived)

    def _begin_errand(self, what: str, crew: Crew, then: Callable[[Any], None]) -> None:
        self._end_errand()
        self._errand, self._then, self.errand = crew, then, what
        self._session.tell(Change.EXPERIMENTS)

    def put_in(self, made: Remade) -> None:
        """Bring a run that was made again into the present document, undoably: its settings, and its weights to start
        from.
        """
        from nnsim.session.experiments.variables import words

        session, project = self._session, made.project
        names = {layer.name: layer.id for layer in project.design.network.layers}
        start = {names[name.removesuffix(".W")]: np.array(matrix) for name, matrix in project.parameters.items()}
        for matrix in start.values():
            matrix.setflags(write=False)
        session.about_to("put weights")
        title = f"Run {words(made.result.trial)}"[:80]
        session.edit(title, lambda now: replace(project.design, start=start, title=now.title))
        session.reset()

    # -- in the project

    @property
    def unsaved(self) -> bool:
        """True when there are experiments or results that the file does not have."""
        return self._changes != self._saved

    def mark_saved(self) -> None:
        """The file has them all now."""
        self._saved = self._changes

    def clear(self) -> None:
        """Another document: nothing of this one goes on."""
        self.close()
        self.items, self.range = [], None
        self._changes = self._saved = 0

    def records(self) -> tuple[ExperimentRecord, ...]:
        """The experiments as a project keeps them."""
        return tuple(_record(one) for one in self.items)

    def load(self, records: Sequence[ExperimentRecord]) -> int:
        """The experiments of a project; how many made no sense and were left out."""
        from nnsim.session.experiments.plan import Plan
        from nnsim.session.experiments.results import made_of

        for number, record in enumerate(records, 1):
            try:
                plan = Plan.from_json(record.plan)
                trials = plan.trials(record.design)
                results = [_result(told, curves) for told, curves in zip(record.results, record.curves, strict=True)]
            except (UserError, KeyError, TypeError, ValueError, AttributeError):
                continue
            self.items.append(Experiment(number, record.design, plan, trials, made_of(results, trials), record))
        return len(records) - len(self.items)


def _nothing(_value: Any) -> None:
    """Nobody waits for it."""


def _record(one: Experiment) -> ExperimentRecord:
    from nnsim.session.experiments.results import CURVES, POINTS

    curves = np.full((len(one.results), len(CURVES), POINTS), np.nan)
    for at, result in enumerate(one.results):
        for row, name in enumerate(CURVES):
            column = [np.nan if value is None else value for value in result.curves.get(name, ())][:POINTS]
            curves[at, row, : len(column)] = column
    told = []
    for result in one.results:
        plain = result.to_json()
        del plain["curves"]
        told.append(plain)
    made = ExperimentRecord(one.design, one.plan.to_json(), tuple(told), curves)
    if one.record is not None:  # what a newer version has written stays with it
        made = replace(made, unknown=one.record.unknown, more=one.record.more)
    return made


def _result(told: Mapping[str, Any], curves: np.ndarray) -> Result:
    from nnsim.session.experiments.results import CURVES, Result

    if curves.shape[0] != len(CURVES):
        raise ValueError("these are no curves")
    count = int(np.count_nonzero(np.isfinite(curves[0])))
    columns = {
        name: [float(value) if np.isfinite(value) else None for value in row[:count]]
        for name, row in zip(CURVES, curves, strict=True)
    }
    return Result.from_json({**told, "curves": columns if count else {}})
