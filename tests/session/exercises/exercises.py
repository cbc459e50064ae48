"""Exercises for tests: on random designs, and a person who works them out with pencil and paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from nnsim.engine.expand import expand
from nnsim.engine.expr import Call, Const, Expr, Item, Max, Named, Ref, Total, evaluate
from nnsim.engine.functions import FUNCTIONS
from nnsim.session.exercises.exercise import Exercise
from nnsim.session.exercises.questions import QUANTITIES, Plan, Question
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.exercises.twin import Twin
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data

ALL = Plan(kinds=QUANTITIES)


@contextmanager
def asked(design: Any, plan: Plan = ALL, steps: int = 0) -> Iterator[tuple[Session, Exercise]]:
    """A session on a design, or on an example, with an exercise begun after so many operations."""
    with opened(design) as session:
        for _ in range(steps):
            session.step("operation")
        yield session, session.start_exercise(plan)


def random_design(seed: int, samples: int = 3, **fixed: Any) -> Any:
    """A random network with samples of its own."""
    return with_data(random_case(np.random.default_rng(seed), **fixed).design, samples, seed)


class Person:
    """Computes single numbers as they stand in a formula, and writes every intermediate result down, rounded."""

    def __init__(self, twin: Twin, rounding: Rounding) -> None:
        self.twin, self.rounding = twin, rounding

    def work_out(self, question: Question) -> float:
        """The number asked for, by the last formula that gives it its value."""
        found = self.twin.assignment(question.name, question.index, self.twin.iteration.stop)
        assert found is not None
        step, operation, index = found
        row, column = (*index, 0, 0)[:2]
        self.arrays = self.twin.before(step)
        return self._number(expand(operation.value, (row, column), self.twin.shapes))

    def _number(self, expr: Expr) -> float:
        if isinstance(expr, Const):
            return expr.value
        if isinstance(expr, Item):
            return self.rounding.round(float(self.arrays[expr.ref.name][expr.index]))
        if isinstance(expr, Ref):
            return self.rounding.round(float(self.arrays[expr.name]))
        if isinstance(expr, Named):
            return self._number(expr.body)
        parts = [self._number(arg) for arg in expr.args]
        if isinstance(expr, Total):
            total = parts[0]
            for part in parts[1:]:
                total = self.rounding.round(total + part)
            return total
        if isinstance(expr, Max):
            return max(parts)
        assert isinstance(expr, Call)
        value = float(np.reshape(evaluate(Call(expr.function, tuple(map(Const, parts))), {}), -1)[0])
        return value if FUNCTIONS[expr.function].boolean else self.rounding.round(value)
