"""Going through a stretch of a course again, with checks, in slices short enough for a window."""

from collections.abc import Callable, Iterator

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
        if timeline.catch_up(machine) and checks and (hits := checks.hits_set()):
            yield hits
        event = timeline.next_event
        limit = end if event is None else min(end, event.started)
        yield machine.run(expired, limit, checks) if machine.updates < limit else machine.walk(checks)
