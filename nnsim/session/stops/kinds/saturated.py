"""When a unit saturates: its slope is close to 0 for every sample of the batch."""

from dataclasses import dataclass, field

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.engine.stops import Check
from nnsim.kit.params import Param
from nnsim.parts.wiring import Wired
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind
from nnsim.session.stops.units import layers_of, named


@dataclass(eq=False)
class _Layer:
    """A layer that is watched, and which of its units are."""

    setup: Runnable
    wired: Wired
    units: Array
    least: float
    after: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        machine, name = self.setup.machine, self.wired.o.name
        writes = [(i, machine.code.steps[i].operation.writes) for i in machine.iteration]
        self.after, self.slope = frozenset(i for i, written in writes if name in written), self.wired.slope()

    def saturated(self) -> Array:
        """Which units are, right after the step that has computed their outputs."""
        width = self.setup.machine.shown_width
        sizes = np.abs(evaluate(self.slope, self.setup.memory.view(width)))
        return (np.broadcast_to(sizes, (self.wired.size, width)) < self.least).all(1) & self.units

    def known(self) -> Array:
        """Which units are where the program stands: none, as long as this iteration has not come to the layer."""
        last = self.setup.machine.last
        return self.saturated() if last is not None and last >= min(self.after) else np.zeros(self.wired.size, bool)


def _layers(setup: Runnable, stop: Stop) -> list[_Layer]:
    least = float(PART.settings(stop.settings)["slope"])
    smooth = [(la, units) for la, units in layers_of(setup, stop.subject) if la.activation.slope is not None]
    return [_Layer(setup, layer, units, least) for layer, units in smooth if not layer.activation.kinks]


def _check(layer: _Layer) -> Check:
    seen = [np.zeros(layer.wired.size, bool)]

    def start() -> None:
        seen[0] = layer.known()

    def ask() -> bool:
        before, seen[0] = seen[0], layer.saturated()
        return bool((seen[0] & ~before).any())

    return Check(ask, after=layer.after, start=start)


def _cause(setup: Runnable, stop: Stop) -> str:
    """The first units that are saturated now, those that have been so before among them."""
    return named(setup, [(layer.wired, layer.known()) for layer in _layers(setup, stop)])


def _words(stop: Stop) -> str:
    if ", " in stop.subject:
        return f"when {stop.subject} are saturated"
    return f"when {stop.subject or 'a unit'} saturates"


PART = StopKind(
    title="when a unit saturates",
    help="Halts when the slope φ'(z) of a unit is close to 0 for every sample of the batch.",
    subject="units",
    params=(Param("slope", "real", 0.01, "A slope below this counts as 0.", low=0.0, high=1.0, open_low=True),),
    checks=lambda setup, stop: [_check(layer) for layer in _layers(setup, stop)],
    cause=_cause,
    words=_words,
    cheap=False,
)
