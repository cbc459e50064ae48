"""Which iteration of a session is worked out: the one that is shown or the next, on its batch or on a single sample."""

from dataclasses import dataclass, replace
from typing import Literal

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.standing import Standing, standings
from nnsim.session.documents import Documents
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment, Shown, looks_at_all, next_iteration, shown_iteration
from nnsim.session.trial import Rows

Samples = Literal["batch", "sample", "row"]
MANY = 8  # rows that are named
FEW = 4  # samples of a batch that are worked out at once unless the person says otherwise


@dataclass(frozen=True, eq=False)
class Offer:
    """What can be worked out now: iterations by name ("shown", "next"), and the sample of the batch that is seen.

    The `whole` batch has to be worked out where the rule looks at all samples.
    """

    iterations: dict[str, Shown]
    sample: int
    rows: int
    whole: bool = False

    @property
    def iteration(self) -> str:
        """What is shown now, or else what comes next."""
        return next(iter(self.iterations))

    def samples(self, iteration: str) -> Samples:
        """A small batch whole, of a large one the sample that is seen, where the rule can do with one."""
        small = len(self.iterations[iteration].inputs) <= FEW
        return "batch" if small or self.whole else "sample"

    def seen(self, iteration: str) -> int:
        """The column of the sample that is seen."""
        return min(self.sample, len(self.iterations[iteration].inputs) - 1)


def offer(session: Documents) -> Offer:
    """The iterations of a session that can be worked out; UserError where there is none, and while an exercise asks."""
    if session.practising:
        what = "the solution is not shown now"
        raise UserError(what, "an exercise is under way", "answer or reveal what is open, or end it")
    found = {"shown": shown_iteration(session), "next": next_iteration(session)}
    iterations = {name: shown for name, shown in found.items() if shown is not None}
    machine = session.setup.machine
    if not iterations and machine.next is not None and machine.next < machine.iteration.start:
        what = "the iteration cannot be worked out yet"
        raise UserError(what, "the program is at what comes in front of it", "step on until it has begun")
    if not iterations:
        raise UserError(
            "this iteration cannot be worked out", "its beginning is no longer remembered", "step to the next one"
        )
    return Offer(iterations, session.sample, len(session.table.inputs), looks_at_all(session.setup, begun=True))


def problem(session: Documents, given: Offer, iteration: str, samples: Samples, row: int = 0) -> Problem:
    """The iteration on the whole batch, on the sample that is seen, or on a row of the data (from 0)."""
    shown = given.iterations[iteration]
    whole = looks_at_all(session.setup, begun=True)
    if whole and (samples == "row" or (samples == "sample" and len(shown.inputs) > 1)):
        title = session.setup.compiled.wiring.rule.title
        what = "the iteration cannot be worked out on a single sample"
        raise UserError(what, f"{title} looks at all training samples each time", "choose the whole batch")
    where = f"epoch {shown.epoch}, batch {shown.batch + 1}"
    if samples == "row":
        moment = replace(shown.moment, begun=True)
        return _problem(session, moment, *_row(session, row), f"row {row + 1} of the data")
    whole = whole or (not shown.moment.begun and looks_at_all(session.setup, begun=False))
    if samples == "sample" and not whole:
        at = given.seen(iteration)
        rows = shown.inputs[at : at + 1], shown.targets[at : at + 1]
        return _problem(session, shown.moment, *rows, f"row {shown.numbers[at] + 1} of the data ({where})")
    count = len(shown.inputs)
    named = ", ".join(str(number + 1) for number in shown.numbers[:MANY])
    more = f" and {count - MANY} more" if count > MANY else ""
    what = f"rows {named}{more} of the data ({where})" if count > 1 else f"row {named} of the data ({where})"
    if whole:
        prepared = session.prepared
        every = f" of all {len(prepared.x_train):,} training samples"
        what = f"all {count:,} training samples" if count == len(prepared.x_train) else what + every
        found = Problem(session.named_design, shown.moment, prepared.x_train, prepared.y_train, what, batches=True)
        return replace(found, stands=_stands(session))
    return _problem(session, shown.moment, shown.inputs, shown.targets, what)


def _problem(session: Documents, moment: Moment, inputs: Rows, targets: Rows, words: str) -> Problem:
    return Problem(session.named_design, moment, inputs, targets, words, stands=_stands(session))


def _stands(session: Documents) -> dict[int, Standing]:
    """How units stand, as on the canvas."""
    grid = bool(session.settings.get("units_as_grid"))
    return standings(session.network, session.design.training.rule, session.table.image, grid)


def _row(session: Documents, row: int) -> tuple[Rows, Rows]:
    table, prepared = session.table, session.prepared
    rows = len(table.inputs)
    if not 0 <= row < rows:
        raise ArgumentError(f"there is no row {row + 1}", f"the data have {rows:,}", f"choose one from 1 to {rows:,}")
    inputs, targets = table.inputs[row : row + 1], table.targets[row : row + 1]
    return prepared.encode_inputs(inputs), prepared.encode_targets(targets)
