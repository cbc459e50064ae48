"""The second oracle: the gradient of every single parameter against central differences of the loss."""

import numpy as np
import pytest

from nnsim.engine.machine import Machine
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from tests.engine_strategies import Case, random_case

STEP = 1e-5


def forward_steps(machine: Machine) -> list[int]:
    """The steps from taking the batch to the loss."""
    names = [step.name for step in machine.code.steps]
    return list(range(names.index("batch"), names.index("loss") + 1))


def loss(machine: Machine, steps: list[int], generator: int) -> float:
    """E of the first batch, from the weights that are in the memory, under the same dropout."""
    machine.memory["rng.dropout"][0] = generator
    with np.errstate(all="ignore"):
        for step in steps:
            for kernel in machine.kernels(step, machine.width):
                kernel()
    return float(machine.memory["E"])


def check_every_gradient(case: Case, at: str) -> int:
    """Compare all gradients that are computed with central differences; how many there were."""
    machine = case.machine()
    generator = int(machine.memory["rng.dropout"][0])
    steps = forward_steps(machine)
    last = max(n for n, step in enumerate(machine.code.steps) if step.phase == "backward")
    while machine.last != last:
        machine.step()
    found = {w.name: np.array(machine.memory[w.grad.name]) for w in case.compiled.wiring.weighted if not w.frozen}
    count = 0
    for wired in case.compiled.wiring.weighted:
        if wired.frozen:
            continue
        weights = machine.memory[wired.w.name]
        free = machine.memory[f"{wired.name}.free"] if wired.held else np.ones_like(weights)
        for index in np.ndindex(*weights.shape):
            value = weights[index]
            ends = []
            for shift in (STEP, -STEP):
                weights[index] = value + shift
                ends.append(loss(machine, steps, generator))
            weights[index] = value
            difference = (ends[0] - ends[1]) / (2 * STEP) * free[index]
            wrong = abs(found[wired.name][index] - difference)
            assert wrong <= 2e-7 * max(1.0, abs(difference)), f"{at}: {wired.name}.W{list(index)}: {wrong:g}"
            count += 1
    return count


@pytest.mark.parametrize("activation", sorted(ACTIVATIONS))
def test_every_parameter_of_random_networks(activation: str) -> None:
    count = 0
    for seed, loss_key in enumerate(sorted(LOSSES)):
        case = random_case(np.random.default_rng(500 + seed), activation=activation, loss=loss_key, optimizer="sgd")
        count += check_every_gradient(case, f"{activation}, {loss_key}")
    assert count > 50


def test_under_dropout() -> None:
    for seed in range(10):
        case = random_case(np.random.default_rng(600 + seed), dropout=0.4, optimizer="sgd")
        check_every_gradient(case, f"seed {seed}")


@pytest.mark.long
def test_many_networks() -> None:
    for seed in range(1000, 2000):
        check_every_gradient(random_case(np.random.default_rng(seed)), f"seed {seed}")
