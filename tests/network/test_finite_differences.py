"""The second oracle: the gradient of every single parameter against central differences of the loss."""

from typing import Any

import numpy as np
import pytest

from nnsim.engine.machine import Machine
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from tests.engine_strategies import Case, random_case

STEPS = ((1e-5, 2e-7), (1e-8, 1e-5))  # how far, and how near the gradient must be; the second where a kink is close


def forward_steps(machine: Machine) -> list[int]:
    """The steps from taking the batch to the loss."""
    names = [step.name for step in machine.code.steps]
    return list(range(names.index("batch"), names.index("loss") + 1))


def is_clipped(case: Case, machine: Machine) -> bool:
    """True where a logarithm counts as −100, or a divisor as 1e-12: E has no slope there, or another one."""
    if case.design.training.loss.key not in ("binary_cross_entropy", "cross_entropy"):
        return False
    outputs = [machine.memory.view(machine.width)[layer.o.name] for layer in case.compiled.wiring.outputs]
    return any(bool(np.any((o < 1e-9) | (o > 1 - 1e-9))) for o in outputs)


def loss(machine: Machine, steps: list[int], generator: int) -> float:
    """E of the first batch, from the weights that are in the memory, under the same dropout."""
    machine.memory["rng.dropout"][0] = generator
    with np.errstate(all="ignore"):
        for step in steps:
            for kernel in machine.kernels(step, machine.width):
                kernel()
    return float(machine.memory["E"])


def central(machine: Machine, steps: list[int], generator: int, weights: Any, index: Any, step: float) -> float:
    """How the loss changes with one weight."""
    value = weights[index]
    ends = []
    for shift in (step, -step):
        weights[index] = value + shift
        ends.append(loss(machine, steps, generator))
    weights[index] = value
    return (ends[0] - ends[1]) / (2 * step)


def check_every_gradient(case: Case, at: str) -> int:
    """Compare all gradients that are computed with central differences; how many there were."""
    machine = case.machine()
    generator = int(machine.memory["rng.dropout"][0])
    steps = forward_steps(machine)
    last = max(n for n, step in enumerate(machine.code.steps) if step.phase == "backward")
    while machine.last != last:
        machine.step()
    if is_clipped(case, machine):
        return 0
    found = {w.name: np.array(machine.memory[w.grad.name]) for w in case.compiled.wiring.weighted if not w.frozen}
    count = 0
    for wired in case.compiled.wiring.weighted:
        if wired.frozen:
            continue
        weights = machine.memory[wired.w.name]
        free = machine.memory[f"{wired.name}.free"] if wired.held else np.ones_like(weights)
        for index in np.ndindex(*weights.shape):
            wrong = []
            for step, near in STEPS:
                difference = central(machine, steps, generator, weights, index, step) * free[index]
                wrong.append(abs(found[wired.name][index] - difference) / max(1.0, abs(difference)) / near)
                if wrong[-1] <= 1.0:
                    break
            assert wrong[-1] <= 1.0, f"{at}: {wired.name}.W{list(index)}: {wrong}"
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
