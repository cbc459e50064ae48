"""The formula that is shown is the formula that runs: for every step of every example and of random networks."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given

from nnsim.engine.expand import expand
from nnsim.engine.expr import Item, evaluate
from nnsim.engine.machine import Machine
from nnsim.engine.program import Assign
from nnsim.network.initial import start_weights
from nnsim.session.data import DataSource
from nnsim.session.examples import EXAMPLES
from tests.engine_strategies import Case, bound_case, cases, random_case

ELEMENTS = 6  # of each step's result, spread over it


def assignments(machine: Machine, steps: int) -> Iterator[tuple[str, Assign, dict[str, np.ndarray], np.ndarray]]:
    """Walk; for each assignment its name, what was there before it, and what it stored."""
    for _ in range(steps):
        index = machine.next
        if index is None:
            return
        step = machine.code.steps[index]
        arrays = machine.memory.view(machine.width)
        before = {name: array.copy() for name, array in arrays.items()}
        machine.step()
        if isinstance(step.operation, Assign):
            yield f"{step.name} {index}", step.operation, before, arrays[step.operation.target.name].copy()


def near(found: np.ndarray, wanted: np.ndarray, most: float, at: str) -> None:
    """Equal as far as the one, computed plainly, is finite; what is not is allowed where a stable form runs."""
    finite = np.isfinite(found)
    scale = np.maximum(1.0, np.max(np.abs(wanted[np.isfinite(wanted)]), initial=0.0))
    off = np.abs(found[finite] - wanted[finite]) / scale
    assert np.all(off <= most), f"{at}: off by {off.max():g}, {found}, {wanted}"


def saturated(machine: Machine, before: dict[str, np.ndarray]) -> bool:
    """True where 1 − o, or o, is but rounding, so that its logarithm or quotient is not what the stable form gives."""
    outputs = [name.removesuffix(".y") for name in before if name.endswith(".y")]
    return any(bool(np.any(np.abs(before[f"{name}.z"]) > 6.0)) for name in outputs)


def check(machine: Machine, steps: int) -> int:
    single = machine.memory["E"].dtype == np.float32
    most, count = (2e-4 if single else 1e-11), 0
    for at, operation, before, stored in assignments(machine, steps):
        plain = np.broadcast_to(np.asarray(evaluate(operation.value, before)), stored.shape) if stored.shape else None
        found = np.asarray(evaluate(operation.value, before)).reshape(()) if plain is None else plain
        if operation.stable is None or not saturated(machine, before):
            near(np.asarray(found, float), np.asarray(stored, float), most, at)
        if operation.stable is None:
            assert np.array_equal(np.isfinite(found), np.isfinite(stored)), at
        else:
            safe = np.asarray(evaluate(operation.stable, before), float).reshape(np.shape(stored))
            near(safe, np.asarray(stored, float), 1e-4 if single else 1e-12, at)
        shapes = {name: array.shape for name, array in before.items()}
        places = list(np.ndindex(*stored.shape)) if stored.shape else [(0, 0)]
        for index in places[:: max(1, len(places) // ELEMENTS)]:
            element = expand(operation.value, (*index, 0, 0)[:2], shapes)
            assert all(
                len(node.index) == len(shapes[node.ref.name]) for node in element.walk() if isinstance(node, Item)
            )
            value = np.asarray(evaluate(element, before), float).reshape(-1)
            assert value.size == 1, at
            wanted = np.asarray(found if not stored.shape else found[index], float)
            near(value, wanted.reshape(-1), most, f"{at} {index}")
            count += 1
    return count


@pytest.mark.parametrize("key", sorted(EXAMPLES))
def test_every_step_of_every_example(key: str) -> None:
    design = EXAMPLES[key].make()
    loaded = DataSource().load(design.data, design.training)
    case = bound_case(design, loaded.columns, start_weights(design), loaded.hits)
    machine = case.machine()
    assert check(machine, len(machine.code.steps) + 5) > 10
    machine.run(lambda: False, 40)
    assert check(machine, len(machine.code.steps)) > 10


@given(cases(dtype=["float64"]))
def test_every_step_of_random_designs(case: Case) -> None:
    check(case.machine(), 70)


def test_in_single_precision() -> None:
    for seed in range(20):
        check(random_case(np.random.default_rng(seed), dtype="float32").machine(), 50)


@pytest.mark.long
def test_every_step_of_many_networks() -> None:
    for seed in range(1000):
        check(random_case(np.random.default_rng(seed), dropout=0.3 * (seed % 2)).machine(), 90)


def test_a_wrong_formula_would_be_noticed() -> None:
    machine = random_case(np.random.default_rng(1), dtype="float64").machine()
    found = list(assignments(machine, 8))
    at, operation, before, stored = found[0]
    with pytest.raises(AssertionError):
        near(np.asarray(evaluate(operation.value, before)), stored * 1.0001, 1e-11, at)
