"""In front of the first step of a phase."""

from nnsim.engine.stops import Check
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    phases = [step.phase for step in setup.machine.code.steps]
    if stop.subject not in phases:
        known = ", ".join(dict.fromkeys(phases))
        raise ArgumentError(f"the program has no phase {stop.subject!r}", "", f"choose one of {known}")
    first = {i for i, phase in enumerate(phases) if phase == stop.subject and (i == 0 or phases[i - 1] != phase)}
    return [Check(lambda: True, before=frozenset(first))]


PART = StopKind(
    title="at a phase",
    help="Halts in front of the first step of a phase: data, forward, loss, backward, update or evaluate.",
    subject="phase",
    checks=_checks,
    words=lambda stop: f"at the phase {stop.subject}",
)
