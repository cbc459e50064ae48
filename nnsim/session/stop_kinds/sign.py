"""When a value changes its sign."""

import numpy as np

from nnsim.engine.stops import Check
from nnsim.session.expression_names import Runnable
from nnsim.session.stop import Stop, StopKind, places, subject_expression


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    expression = subject_expression(setup, stop)
    single = None if expression.shape else expression.value_now
    signs: list[np.ndarray] = [np.zeros(())]

    def start() -> None:
        signs[0] = np.sign(expression.value_now()) if expression.known else np.zeros(())

    def ask() -> bool:
        now = np.sign(expression.value_now() if single is None else single())
        before = signs[0] if signs[0].shape in ((), now.shape) else np.zeros(())
        signs[0] = np.where(now == 0, before, now)
        return bool((before * now < 0).any())

    before, after = places(expression, setup)
    return [Check(ask, before, after, start)]


PART = StopKind(
    title="when a value changes sign",
    help="Halts right after the step with which a value turns from positive to negative, or back.",
    subject="value",
    checks=_checks,
    words=lambda stop: f"when {stop.subject} changes sign",
)
