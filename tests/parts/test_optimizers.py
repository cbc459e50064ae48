"""Optimizers: 20 updates as PyTorch makes them, with gradients that are 0 here and there."""

import numpy as np
import pytest

from nnsim.engine.expr import evaluate
from nnsim.engine.lower import Scratch, lower
from nnsim.parts.optimizers import REGISTRY


def memory(part, start, rate, dtype=np.float64):
    env = {"w": np.array(start, dtype), "g": np.zeros(len(start), dtype), "rate": np.array(rate, dtype)}
    env["update"] = np.zeros((), np.int64)
    for state in part.states:
        env[state.name] = np.full(len(start), rate if state.start == "rate" else state.start, dtype)
    return env


def train(key, settings, rate, start, gradients, dtype=np.float64):
    """The weights after each update, computed by the calls that the machine makes."""
    part = REGISTRY[key]
    env, scratch, after = memory(part, start, rate, dtype), Scratch(), []
    calls = [
        call for line in part.lines for call in lower(part.fill(line.value, settings), env, env[line.target], scratch)
    ]
    with np.errstate(all="ignore"):
        for gradient in gradients:
            env["g"][:] = gradient
            env["update"] += 1
            for call in calls:
                call()
            after.append(env["w"].copy())
    return np.array(after)


def test_as_in_pytorch(reference):
    given = reference["optimizers"]
    for key, cases in given["cases"].items():
        for case in cases:
            after = train(key, case["settings"], case["rate"], given["start"], given["gradients"])
            np.testing.assert_allclose(after, case["after"], 1e-12, 1e-12, err_msg=key)
    assert set(given["cases"]) == set(REGISTRY)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_run_as_written(key):
    part, rng = REGISTRY[key], np.random.default_rng(6)
    start, gradients = rng.normal(size=5), rng.normal(size=(20, 5))
    env = memory(part, start, 0.05)
    for gradient in gradients:
        env["g"] = gradient
        env["update"] = env["update"] + 1
        for line in part.lines:
            env[line.target] = evaluate(part.fill(line.value, {}), env)

    np.testing.assert_allclose(train(key, {}, 0.05, start, gradients)[-1], env["w"], 1e-13)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_in_single_precision(key):
    rng = np.random.default_rng(7)
    start, gradients = rng.normal(size=50), rng.normal(size=(20, 50))
    double = train(key, {}, 0.01, start, gradients)
    single = train(key, {}, 0.01, start, gradients.astype(np.float32), np.float32)

    assert single.dtype == np.float32
    np.testing.assert_allclose(single, double, 1e-3, 1e-4)


@pytest.mark.parametrize("key", [key for key in REGISTRY if key != "adamw"])
def test_without_a_gradient_nothing_moves(key):
    assert (train(key, {}, 0.1, [1.0, -2.0], np.zeros((5, 2))) == [1.0, -2.0]).all()


@pytest.mark.parametrize("key", list(REGISTRY))
def test_descends(key):
    """On a bowl of unequal axes, the loss falls to a hundredth."""
    part, curvature = REGISTRY[key], np.array([1.0, 3.0])
    env = memory(part, [1.0, -1.0], 0.05)
    for _ in range(300):
        env["g"] = curvature * env["w"]
        env["update"] = env["update"] + 1
        for line in part.lines:
            env[line.target] = evaluate(part.fill(line.value, {}), env)

    assert np.sum(curvature * env["w"] ** 2) < (0.8 if key == "adagrad" else 0.04)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_every_line_has_its_target_and_name(key):
    part = REGISTRY[key]
    targets = {"w", *(state.name for state in part.states)}

    assert {line.target for line in part.lines} == targets
    assert part.lines[-1].target == "w"
    assert all(line.name and line.help.endswith(".") for line in part.lines)
    assert len({line.name for line in part.lines}) == len(part.lines)


def test_an_update_makes_few_calls():
    """W ← W − η G is a product and a difference: nothing is copied, nothing allocated."""
    env = memory(REGISTRY["sgd"], [1.0], 0.1)
    counts = {
        key: sum(
            len(lower(part.fill(line.value, {}), env | memory(part, [1.0], 0.1), np.zeros(1), Scratch()))
            for line in part.lines
        )
        for key, part in REGISTRY.items()
    }

    assert counts["sgd"] == 2
    assert counts["momentum"] == 4
    assert counts["adam"] <= 18
