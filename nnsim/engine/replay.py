"""Going through a stretch of a course again, with checks, in slices short enough for a window."""

from collections.abc import Callable, Iterator

import numpy as np

from nnsim.engine.machine import Machine
from nnsim.engine.stops import Check, Checks
from nnsim.engine.timeline import Timeline

Hits = tuple[Check, ...]


def replay(
    timeline: Timeline, machine: Machine, end: int, expired: Callable[[], bool], checks: Checks | None = None
) -> Iterator[Hits]:
    """Run until so many updates have been made, doing again what was done from outside on the way.

    Yields the checks that hold, at each place where some do, and nothing whenever the time of a slice has `expired`.
    """
    while machine.next is not None and (machine.updates < end or not machine.between_iterations):
        timeline.catch_up(machine)
        event = timeline.next_event
        limit = end if event is None else min(end, event.started)
        yield machine.run(expired, limit, checks) if machine.updates < limit else walked(machine, checks)


def walked(machine: Machine, checks: Checks | None) -> Hits:
    """Walk one step; the checks that hold after it, and in front of the next."""
    index = machine.next
    machine.step()
    if not checks or index is None:
        return ()
    with np.errstate(all="ignore"):
        return tuple(dict.fromkeys((*checks.hits_after(index), *checks.hits_before(machine.next))))
