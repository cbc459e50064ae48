"""Which iteration of a session is worked out: the one that is shown or the next, on its batch or on a single sample."""

from dataclasses import dataclass
from typing import Literal

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.session.exercises.practice import Practice
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment, Shown, next_iteration, shown_iteration
from nnsim.session.trial import Rows

Samples = Literal["batch", "sample", "row"]
MANY = 8  # rows that are named
FEW = 4  # samples of a batch that are worked out at once unless the person says otherwise


@dataclass(frozen=True, eq=False)
class Offer:
    """What can be worked out now: iterations by name ("shown", "next"), and the sample of the batch that is seen."""

    iterations: dict[str, Shown]
    sample: int
    rows: int

    @property
    def iteration(self) -> str:
        """What is shown now, or else what comes next."""
        return next(iter(self.iterations))

    def samples(self, iteration: str) -> Samples:
        """A small batch whole, of a large one the sample that is seen."""
        return "batch" if len(self.iterations[iteration].inputs) <= FEW else "sample"

    def seen(self, iteration: str) -> int:
        """The column of the sample that is seen."""
        return min(self.sample, len(self.iterations[iteration].inputs) - 1)


def offer(session: Practice) -> Offer:
    """The iterations of a session that can be worked out; UserError where there is none, and while an exercise asks."""
    if session.practising:
        what = "the solution is not shown now"
        raise UserError(what, "an exercise is under way", "answer or reveal what is open, or end it")
    found = {"shown": shown_iteration(session), "next": next_iteration(session)}
    iterations = {name: shown for name, shown in found.items() if shown is not None}
    if not iterations:
        raise UserError(
            "this iteration cannot be worked out", "its beginning is no longer remembered", "step to the next one"
        )
    return Offer(iterations, session.sample, len(session.table.inputs))


def problem(session: Practice, given: Offer, iteration: str, samples: Samples, row: int = 0) -> Problem:
    """The iteration on the whole batch, on the sample that is seen, or on a row of the data (from 0)."""
    shown = given.iterations[iteration]
    where = f"epoch {shown.epoch}, batch {shown.batch + 1}"
    if samples == "row":
        return _problem(session, shown.moment, *_row(session, row), f"row {row + 1} of the data")
    if samples == "sample":
        at = given.seen(iteration)
        rows = shown.inputs[at : at + 1], shown.targets[at : at + 1]
        return _problem(session, shown.moment, *rows, f"row {shown.numbers[at] + 1} of the data ({where})")
    count = len(shown.inputs)
    named = ", ".join(str(number + 1) for number in shown.numbers[:MANY])
    more = f" and {count - MANY} more" if count > MANY else ""
    what = f"row{'s' * (count > 1)} {named}{more} of the data ({where})"
    return _problem(session, shown.moment, shown.inputs, shown.targets, what)


def _problem(session: Practice, moment: Moment, inputs: Rows, targets: Rows, words: str) -> Problem:
    return Problem(session.design, moment, inputs, targets, words)


def _row(session: Practice, row: int) -> tuple[Rows, Rows]:
    table, prepared = session.table, session.prepared
    rows = len(table.inputs)
    if not 0 <= row < rows:
        raise ArgumentError(f"there is no row {row + 1}", f"the data have {rows:,}", f"choose one from 1 to {rows:,}")
    inputs, targets = table.inputs[row : row + 1], table.targets[row : row + 1]
    return prepared.encode_inputs(inputs), prepared.encode_targets(targets)
