"""The iteration that a program or a command asks for: on samples that it names, or on all that a rule looks at.

Where the rule looks at all training samples each time, a single one is no question: then the iteration is the one that
comes next, on all of them, from what the rule has kept.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment, looks_at_all, next_iteration
from nnsim.session.trial import Rows, Trace, epochs_counted, trace
from nnsim.session.unattended import Unattended

Samples = tuple[Rows, Rows]


def needs_all(session: Unattended) -> bool:
    """True where the rule looks at all training samples in its iterations, or does so at first and has not yet."""
    setup, begun = session.any_setup(), session.reached != (0, 0)
    return looks_at_all(setup, begun=True) or (not begun and looks_at_all(setup, begun=False))


def problem_asked(
    session: Unattended, inputs: Rows | None, targets: Rows | None, words: str, updates: int,
    changes: Mapping[str, Any], resume: bool,
) -> Problem:  # fmt: skip
    """What a worked solution is written of; without rows the iteration on all samples that comes next.

    UserError where the rule looks at all samples, and one was chosen.
    """
    rows = _checked(session, inputs, targets, updates)
    design = replace(session.named_design, training=replace(session.training, **changes))
    if rows is None:
        moment, every = _next_of_all(session, changes), session.prepared
        words = f"all {len(every.x_train):,} training samples"
        return Problem(design, moment, every.x_train, every.y_train, words, updates, batches=True)
    epoch, update = (epochs_counted(design, done) for done in session.reached)
    moment = Moment(session.matrices(), epoch=epoch, update=update)
    if resume:
        moment = _resumed(session, changes)
    return Problem(design, moment, *rows, words, updates)


def trace_asked(
    session: Unattended, inputs: Rows | None, targets: Rows | None, updates: int, changes: Mapping[str, Any]
) -> Trace:
    """The steps of the iteration in numbers; without rows of the one on all samples that comes next."""
    rows = _checked(session, inputs, targets, updates)
    design = replace(session.design, training=replace(session.training, **changes))
    if rows is None:
        moment, every = _next_of_all(session, changes), session.prepared
        return trace(design, moment.weights, every.x_train, every.y_train, updates, moment.epoch, moment.enter)
    return trace(design, session.matrices(), *rows, updates, epochs_counted(design, session.epoch))


def _checked(session: Unattended, inputs: Rows | None, targets: Rows | None, updates: int) -> Samples | None:
    if not 1 <= updates <= 1_000_000:
        raise ArgumentError(f"{updates} updates cannot be made", "", "make 1 to 1,000,000")
    if inputs is not None and targets is not None:
        check_rows(session, (inputs, targets))
        return inputs, targets
    if not needs_all(session):
        raise ArgumentError("no samples are chosen", "", "choose a sample, or inputs with targets")
    return None


def check_row(session: Unattended) -> None:
    """UserError where a row of the data would be taken for all of them, as the rule looks at all."""
    if needs_all(session):
        raise _alone(session)


def check_rows(session: Unattended, rows: Samples) -> None:
    """UserError for a single sample of one's own where the rule looks at all of them together each time."""
    if len(rows[0]) == 1 and looks_at_all(session.any_setup(), begun=True):
        raise _alone(session)


def _alone(session: Unattended) -> UserError:
    title = session.any_setup().compiled.wiring.rule.title
    what, why = "the iteration is none of a single sample", f"under {title} all training samples are looked at together"
    return UserError(what, why, "choose no sample: then it is that of all of them")


def _next_of_all(session: Unattended, changes: Mapping[str, Any]) -> Moment:
    moment = _next(session)
    return moment if "rate" not in changes else replace(moment, rate=None)


def _resumed(session: Unattended, changes: Mapping[str, Any]) -> Moment:
    if changes:
        raise ArgumentError("a training that is resumed keeps its optimizer and its rate", "", "leave one out")
    return _next(session)


def _next(session: Unattended) -> Moment:
    shown = next_iteration(session)
    if shown is None:
        raise UserError("the project stands in the middle of an iteration", "", "step to its end first")
    return shown.moment
