"""When a unit is dead: its slope φ'(z) is 0 for all training samples, and its net input z a number."""

from collections.abc import Callable

import numpy as np

from nnsim.engine.evaluation import BoundPass
from nnsim.engine.expr import Array, evaluate
from nnsim.engine.stops import Check
from nnsim.network.compile import Compiled
from nnsim.parts.wiring import Wired
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind
from nnsim.session.stops.units import layers_of, named

WIDTH = 256


def dead_units(compiled: Compiled, bound: BoundPass, layers: list[Wired], features: Array) -> list[Array]:
    """For each layer, which units have a finite z and the slope 0 for every sample (columns of features)."""
    dead = [np.ones(layer.size, bool) for layer in layers]
    for begin in range(0, features.shape[1], WIDTH):
        arrays = bound.run(features[:, begin : begin + WIDTH])
        for layer, found in zip(layers, dead, strict=True):
            z = arrays[layer.z.name]
            found &= (np.isfinite(z) & (evaluate(layer.slope(), arrays) == 0)).all(1)
    return dead


def _asking(setup: Runnable, stop: Stop) -> tuple[list[Wired], Callable[[], list[Array]]]:
    """The layers that are meant, and a call that says which of their units are dead."""
    chosen = [(layer, units) for layer, units in layers_of(setup, stop.subject) if layer.activation.trainable]
    chosen = [(layer, units) for layer, units in chosen if layer.activation.slope is not None]
    weights = {layer.w.name: setup.memory[layer.w.name] for layer in setup.compiled.wiring.weighted}
    bound = setup.compiled.forward(weights, WIDTH)
    layers, features = [layer for layer, _ in chosen], setup.memory["X"]

    def now() -> list[Array]:
        dead = dead_units(setup.compiled, bound, layers, features)
        return [found & units for found, (_, units) in zip(dead, chosen, strict=True)]

    return layers, now


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    """As long as it has not halted, units that have been dead from the beginning on are news as well."""
    layers, now = _asking(setup, stop)
    none = [np.zeros(layer.size, bool) for layer in layers]
    seen, told = none, stop.hits > 0

    def start() -> None:
        nonlocal seen
        seen = now() if told else none

    def ask() -> bool:
        nonlocal seen, told
        before, seen = seen, now()
        news = any((new & ~old).any() for new, old in zip(seen, before, strict=True))
        told = told or news
        return news

    def holds() -> bool:
        return any(found.any() for found in seen)

    epoch_end = {i for i, step in enumerate(setup.machine.code.steps) if step.name == "evaluate"}
    return [Check(ask, after=frozenset(epoch_end), start=start, holds=holds)] if layers else []


def _cause(setup: Runnable, stop: Stop) -> str:
    """The first units that are dead now: those that have been so before do not learn either."""
    layers, now = _asking(setup, stop)
    return named(setup, zip(layers, now(), strict=True))


def _words(stop: Stop) -> str:
    if ", " in stop.subject:
        return f"when {stop.subject} are dead"
    return f"when {stop.subject or 'a unit'} is dead"


PART = StopKind(
    title="when a unit is dead",
    help="Halts after an epoch in which a unit has the slope 0 for all training samples: it learns nothing.",
    notes="Asked once an epoch, with a forward pass over all training samples. A unit that has been dead "
    "from the beginning on is told after the first epoch.",
    subject="units",
    checks=_checks,
    cause=_cause,
    words=_words,
    cheap=False,
)
