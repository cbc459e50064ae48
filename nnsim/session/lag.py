"""Which outputs are older than the weights beside them: an update has changed the weights since they were computed."""

from collections.abc import Iterator
from typing import NamedTuple

from nnsim.session.core import Core
from nnsim.session.setup import Setup


def outdated(session: Core) -> frozenset[int]:
    """The layers whose outputs and deltas, as they are shown, come from the weights before the last update."""
    if not session.ready or session.running:
        return frozenset()
    setup, last = session.setup, session.setup.machine.last
    if last is None:
        return frozenset()
    turns: tuple[_Turn, ...] = setup.recent("turns", 1).of((), lambda: tuple(_turns(setup)))
    return frozenset(turn.layer for turn in turns if turn.changed(last) and setup.computed(turn.output))


class _Turn(NamedTuple):
    """A layer, its output, and the steps of an iteration that compute this and that change its weights."""

    layer: int
    output: str
    computed: int
    changing: tuple[int, ...]

    def changed(self, last: int) -> bool:
        """True where the last change of the weights up to a step came after the output was computed."""
        return max((step for step in self.changing if step <= last), default=-1) > self.computed


def _turns(setup: Setup) -> Iterator[_Turn]:
    machine = setup.machine
    steps = machine.code.steps
    for layer, wired in setup.compiled.layers.items():
        computed = [i for i in machine.iteration if wired.o.name in steps[i].operation.writes]
        changing = tuple(i for i in machine.iteration if wired.w.name in steps[i].operation.writes)
        if wired.kind.has_weights and computed and changing:
            yield _Turn(layer, wired.o.name, computed[-1], changing)
