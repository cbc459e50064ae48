"""At the beginning of an epoch."""

from nnsim.engine.stops import Check, Rows, Screen
from nnsim.kit.errors import ArgumentError
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject and not (stop.subject.isascii() and stop.subject.isdecimal() and len(stop.subject) < 12):
        raise ArgumentError(f"{stop.subject!r} is no epoch", "epochs are counted from 0", "type a whole number")
    program, memory = setup.compiled.program, setup.memory
    epoch, batch = memory["epoch"].item, memory[program.batching.variable].item
    inside = setup.machine.iteration.start == 0  # it begins with a batch, as each iteration does
    wanted = int(stop.subject) if stop.subject else None

    def ask() -> bool:
        return (wanted is None or bool(epoch() == wanted)) and not (inside and batch())

    def find(rows: Rows) -> int | None:
        now, before = rows[1:, 0], rows[:-1, 0]
        begins = (now != before) & ((wanted is None) | (now == wanted))
        return int(begins.argmax()) + 1 if begins.any() else None

    screen = Screen((memory["epoch"],), find)
    return [Check(ask, before=frozenset({0}), screen=lambda: screen)]


PART = StopKind(
    title="at an epoch",
    help="Halts when so many epochs have been made; without a number, at the beginning of each.",
    subject="epoch",
    checks=_checks,
    words=lambda stop: f"when epoch {stop.subject} begins" if stop.subject else "when an epoch begins",
)
