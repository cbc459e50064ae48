"""When a value becomes NaN or infinite; without a subject, when anything does."""

from collections.abc import Callable

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.stops import Check
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind, rising


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject:
        compile_expression(stop.subject, setup)
        return [rising(compile_expression(f"not isfinite({stop.subject})", setup), setup)]
    return [_screen(setup)]


def _exact(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject:
        return _checks(setup, stop)
    machine, memory = setup.machine, setup.memory
    found = []
    for index in machine.iteration:
        names = [name for name in machine.code.steps[index].operation.writes if memory[name].dtype.kind == "f"]
        if names:
            found.append(Check(_any_not_finite(setup, names), after=frozenset({index})))
    return found


def _any_not_finite(setup: Runnable, names: list[str]) -> Callable[[], bool]:
    return lambda: any(not np.isfinite(setup.memory.view(setup.machine.width)[name]).all() for name in names)


def _screen(setup: Runnable) -> Check:
    """After each iteration: the loss and the weights, which what is not finite spoils by then."""
    flat = [setup.memory[layer.w.name].reshape(-1) for layer in setup.compiled.wiring.weighted]
    loss = setup.memory["E"].item
    spoiled = [False]

    def now() -> bool:
        value = loss()
        return value - value != 0.0 or any(not _fine(weights) for weights in flat)

    def start() -> None:
        spoiled[0] = setup.machine.last is not None and now()

    def ask() -> bool:
        before, spoiled[0] = spoiled[0], now()
        return spoiled[0] and not before

    return Check(ask, after=frozenset({setup.machine.iteration[-1]}), start=start)


def _fine(weights: Array) -> bool:
    squares = float(weights.dot(weights))
    return squares - squares == 0.0 or bool(np.isfinite(weights).all())


PART = StopKind(
    title="when something is NaN or infinite",
    help="Halts right after the step with which a value, or anything at all, becomes NaN or infinite.",
    subject="value",
    checks=_checks,
    exact=_exact,
    cheap=False,  # it looks at every weight after each update
    words=lambda stop: f"when {stop.subject or 'anything'} becomes NaN or infinite",
)
