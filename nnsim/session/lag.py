"""Which outputs are older than the weights beside them: an update has changed the weights since they were computed."""

from nnsim.session.core import Core


def outdated(session: Core) -> frozenset[int]:
    """The layers whose outputs and deltas, as they are shown, come from the weights before the last update."""
    if not session.ready or session.running:
        return frozenset()
    machine = session.setup.machine
    last, steps = machine.last, machine.code.steps
    if last is None:
        return frozenset()
    found = set()
    for layer, wired in session.setup.compiled.layers.items():
        if not wired.kind.has_weights or not session.setup.computed(wired.o.name):
            continue
        computed = max((i for i in machine.iteration if wired.o.name in steps[i].operation.writes), default=None)
        changed = [i for i in machine.iteration if wired.w.name in steps[i].operation.writes and i <= last]
        if computed is not None and changed and changed[-1] > computed:
            found.add(layer)
    return frozenset(found)
