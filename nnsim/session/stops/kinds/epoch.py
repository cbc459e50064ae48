"""At the beginning of an epoch."""

from nnsim.engine.stops import Check
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject and not (stop.subject.isascii() and stop.subject.isdecimal() and len(stop.subject) < 12):
        raise ArgumentError(f"{stop.subject!r} is no epoch", "epochs are counted from 0", "type a whole number")
    program, memory = setup.compiled.program, setup.memory
    epoch, batch = memory["epoch"].item, memory[program.batching.variable].item
    inside = setup.machine.iteration.start == 0  # it begins with a batch, as each iteration does
    if not stop.subject:
        return [Check(lambda: not inside or batch() == 0, before=frozenset({0}))]
    wanted = int(stop.subject)
    return [Check(lambda: bool(epoch() == wanted) and not (inside and batch()), before=frozenset({0}))]


PART = StopKind(
    title="at an epoch",
    help="Halts when so many epochs have been made; without a number, at the beginning of each.",
    subject="epoch",
    checks=_checks,
    words=lambda stop: f"when epoch {stop.subject} begins" if stop.subject else "when an epoch begins",
)
