"""In front of a step of the program."""

from nnsim.engine.stops import Check
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind
from nnsim.session.walking import step_path


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    names = {layer.id: layer.name for layer in setup.compiled.layers.values()}
    paths = [step_path(step, names) for step in setup.machine.code.steps]
    if stop.subject not in paths:
        known = ", ".join(dict.fromkeys(paths))
        raise ArgumentError(f"the program has no step {stop.subject!r}", "", f"choose one of {known}")
    return [Check(lambda: True, before=frozenset({paths.index(stop.subject)}))]


PART = StopKind(
    title="at a step",
    help="Halts in front of a step of the program, each time it comes next.",
    subject="step",
    checks=_checks,
    words=lambda stop: f"in front of {stop.subject}",
)
