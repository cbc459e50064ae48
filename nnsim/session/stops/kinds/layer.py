"""In front of the first step on a layer, in each phase."""

from nnsim.engine.stops import Check
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    layer = next((layer for layer in setup.compiled.layers.values() if layer.name == stop.subject), None)
    if layer is None:
        known = ", ".join(one.name for one in setup.compiled.layers.values())
        raise ArgumentError(f"there is no layer {stop.subject!r}", "", f"choose one of {known}")
    work = [(step.focus, step.phase) for step in setup.machine.code.steps]
    first = {i for i, one in enumerate(work) if one[0] == layer.id and (i == 0 or work[i - 1] != one)}
    return [Check(lambda: True, before=frozenset(first))]


PART = StopKind(
    title="at a layer",
    help="Halts in front of the first step on a layer, in each phase.",
    subject="layer",
    checks=_checks,
    words=lambda stop: f"at {stop.subject}",
)
