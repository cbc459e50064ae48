"""When a typed condition becomes true."""

from nnsim.engine.stops import Check
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind, rising, subject_expression


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    return [rising(subject_expression(setup, stop), setup)]


PART = StopKind(
    title="when a condition holds",
    help="Halts right after the step with which a typed condition becomes true, such as abs(delta[hidden][2]) > 0.1.",
    notes="It halts again when the condition has been false and becomes true once more. About several samples or "
    "neurons it holds when it holds for any of them; all(…) asks for every one.",
    subject="condition",
    checks=_checks,
    words=lambda stop: f"when {stop.subject}",
)
