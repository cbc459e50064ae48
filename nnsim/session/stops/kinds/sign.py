"""When a value changes its sign."""

import numpy as np

from nnsim.engine.stops import Check, Rows, Screen
from nnsim.session.expressions.expression import Expression
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind, places, subject_expression


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    expression = subject_expression(setup, stop)
    return [_of_many(expression, setup) if expression.shape else _of_one(expression, setup)]


def _of_one(expression: Expression, setup: Runnable) -> Check:
    """One number: two comparisons, which cost next to nothing. Where it is 0, it has the sign that it had."""
    get, last = expression.number_call(), 0

    def start() -> None:
        nonlocal last
        value = get() if expression.known else 0.0
        last = 1 if value > 0 else -1 if value < 0 else 0

    def ask() -> bool:
        nonlocal last
        value, before = get(), last
        if value > 0:
            last = 1
            return before < 0
        if value < 0:
            last = -1
            return before > 0
        return False

    before, after = places(expression, setup)

    def screen() -> Screen | None:
        from nnsim.session.expressions.traces import Traces

        traces = Traces(expression, setup, before, after)

        def find(rows: Rows) -> int | None:
            """Where it first has another sign than it had; a 0 has that of before."""
            values = traces.in_order([value[:, 0] for value in traces.values(rows)])
            return traces.row_of((last <= 0) & (values > 0) | (last >= 0) & (values < 0))

        return Screen(traces.taps, find) if traces.taps is not None else None

    return Check(ask, before, after, start, screen=screen)


def _of_many(expression: Expression, setup: Runnable) -> Check:
    """A number of each sample, or many: any of them."""
    signs: list[np.ndarray] = [np.zeros(())]

    def start() -> None:
        signs[0] = np.sign(expression.value_now()) if expression.known else np.zeros(())

    def ask() -> bool:
        now = np.sign(expression.value_now())
        before = signs[0] if signs[0].shape in ((), now.shape) else np.zeros(())
        signs[0] = np.where(now == 0, before, now)
        return bool((before * now < 0).any())

    before, after = places(expression, setup)
    return Check(ask, before, after, start)


PART = StopKind(
    title="when a value changes sign",
    help="Halts right after the step with which a value turns from positive to negative, or back.",
    subject="value",
    checks=_checks,
    words=lambda stop: f"when {stop.subject} changes sign",
)
