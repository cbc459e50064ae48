"""What watches were before: one step of the chosen unit back from where the program stands, whatever way led there."""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from typing import TYPE_CHECKING

from nnsim.engine.stops import Checks
from nnsim.session.watches.history import moment_of
from nnsim.session.watches.watch import Watch

if TYPE_CHECKING:
    from nnsim.session.training.running import Running

Values = list[float | None]
_NOTHING = Checks()


def values_before(session: Running, watches: list[Watch], read: Callable[[Watch], float | None], here: bytes) -> Values:
    """The value of each watch one step of the unit back, that is where Step back leads to; None where it is not known.

    `here` is the position at which the watches show their values as yet: when the program has come from there by just
    such a step, it is these. Else the step is taken back and made again, and each watch is `read` there; only an epoch,
    which may be long, is looked up, and an exercise may hide what has been. Where numbers were set by hand, that is a
    step of its own.
    """
    walker, machine = session.walker, session.setup.machine
    stride, goal = walker.stride, machine.position
    unit = session.unit if stride is None else stride.unit
    if stride is not None and here and (here, goal) == (stride.begin, stride.end):
        return [watch.value for watch in watches]
    if session.setup.veil is not None:
        return [None] * len(watches)
    if walker.at_start:
        return [watch.origins.get(session.course[0]) for watch in watches]
    timeline = session.setup.timeline
    if timeline.is_set(machine):
        later = len(timeline.events) - timeline.done + 1  # what was set last, and later in the course
        if walker.back("operation"):
            machine.step()
            timeline.catch_up(machine, later)
        set_from = [read(watch) for watch in watches]
        timeline.catch_up(machine)
        walker.stride = stride
        return set_from
    if unit == "epoch":
        epoch = floor(moment_of(machine).epoch) - walker.begins(unit)
        return [watch.history.of_epoch(epoch) for watch in watches]
    found: Values = [None] * len(watches)
    if walker.back(unit):
        found = [read(watch) for watch in watches]
    while machine.position != goal and machine.next is not None:
        walker.forward(_NOTHING)
    walker.stride = stride
    return found
