"""When a unit saturates: its slope is close to 0 for every sample of the batch."""

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.engine.stops import Check
from nnsim.kit.params import Param
from nnsim.parts.wiring import Wired
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind
from nnsim.session.stops.units import layers_of


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    least = float(PART.settings(stop.settings)["slope"])
    smooth = [(la, units) for la, units in layers_of(setup, stop.subject) if la.activation.slope is not None]
    return [_check(setup, layer, units, least) for layer, units in smooth if not layer.activation.kinks]


def _check(setup: Runnable, layer: Wired, units: Array, least: float) -> Check:
    machine, memory, slope = setup.machine, setup.memory, layer.slope()
    seen = [np.zeros(layer.size, bool)]

    steps = enumerate(machine.code.steps)
    after = {i for i, step in steps if i in machine.iteration and layer.o.name in step.operation.writes}

    def now() -> Array:
        width = machine.shown_width
        sizes = np.abs(evaluate(slope, memory.view(width)))
        return (np.broadcast_to(sizes, (layer.size, width)) < least).all(1) & units

    def start() -> None:
        computed = machine.last is not None and machine.last >= min(after)
        seen[0] = now() if computed else np.zeros(layer.size, bool)

    def ask() -> bool:
        before, seen[0] = seen[0], now()
        return bool((seen[0] & ~before).any())

    return Check(ask, after=frozenset(after), start=start)


PART = StopKind(
    title="when a unit saturates",
    help="Halts when the slope φ'(z) of a unit is close to 0 for every sample of the batch.",
    subject="units",
    params=(Param("slope", "real", 0.01, "A slope below this counts as 0.", low=0.0, high=1.0, open_low=True),),
    checks=_checks,
    words=lambda stop: f"when {stop.subject or 'a unit'} saturates",
    cheap=False,
)
