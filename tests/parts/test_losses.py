"""Losses: values against PyTorch, gradients against finite differences, stable pairs against their parts."""

import numpy as np
import pytest

from nnsim.engine.expr import evaluate, substitute, total
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Z
from nnsim.parts.losses import REGISTRY

PAIRS = [(loss, activation) for loss, part in REGISTRY.items() for activation in part.stable]


def fill(key, formula, settings=None):
    return REGISTRY[key].fill(formula, settings or {})


def whole(term, env):
    return float(evaluate(total(term, None), env).item())


def targets(key, rng, shape=(3, 8)):
    kind = REGISTRY[key].targets
    y = rng.normal(size=shape)
    if kind == "unit":
        return (y > 0.0).astype(np.float64)
    if kind == "signed":
        return np.sign(y)
    return np.exp(y) / np.exp(y).sum(0) if kind == "distribution" else y


def outputs(key, rng, shape=(3, 8)):
    o = rng.normal(size=shape)
    return o if REGISTRY[key].targets in {"any", "signed"} else 1.0 / (1.0 + np.exp(-o))


def test_as_in_pytorch(reference):
    for key, cases in reference["losses"].items():
        for case in cases:
            env = {"o": np.array(case["o"]), "y": np.array(case["y"])}
            term, gradient = (fill(key, f, case["settings"]) for f in (REGISTRY[key].term, REGISTRY[key].gradient))
            assert whole(term, env) == pytest.approx(case["value"], rel=1e-13), key
            np.testing.assert_allclose(evaluate(gradient, env), case["gradient"], 1e-11, 1e-15, err_msg=key)
    assert set(reference["losses"]) == set(REGISTRY)


def test_pairs_as_in_pytorch(reference):
    for name, case in reference["pairs"].items():
        loss, _, activation = name.partition("/")
        pair = REGISTRY[loss].stable[activation]
        env = {"z": np.array(case["z"]), "y": np.array(case["y"])}
        env["o"] = evaluate(ACTIVATIONS[activation].value, env)
        assert whole(pair.term, env) == pytest.approx(case["value"], rel=1e-13), name
        np.testing.assert_allclose(evaluate(pair.delta, env), case["delta"], 1e-11, 1e-15, err_msg=name)
    assert {tuple(name.split("/")) for name in reference["pairs"]} == set(PAIRS)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_gradient_is_that_of_the_term(key):
    rng = np.random.default_rng(3)
    o, y = outputs(key, rng, (3, 80)), targets(key, rng, (3, 80))
    for kink in REGISTRY[key].kinks:
        o = np.where(abs(o - y - kink) < 0.01, o + 0.05, o)
    h = 1e-6
    term, gradient = fill(key, REGISTRY[key].term), fill(key, REGISTRY[key].gradient)
    difference = (evaluate(term, {"o": o + h, "y": y}) - evaluate(term, {"o": o - h, "y": y})) / (2.0 * h)

    np.testing.assert_allclose(evaluate(gradient, {"o": o, "y": y}), difference, 1e-5, 1e-7)


@pytest.mark.parametrize(("key", "activation"), PAIRS)
def test_a_stable_pair_is_the_loss_of_the_activation(key, activation):
    rng = np.random.default_rng(4)
    z, y = 3.0 * rng.normal(size=(4, 30)), targets(key, rng, (4, 30))
    part, pair, phi = REGISTRY[key], REGISTRY[key].stable[activation], ACTIVATIONS[activation]
    env = {"z": z, "y": y, "o": evaluate(phi.value, {"z": z})}
    env["do"] = evaluate(fill(key, part.gradient), env)
    delta = evaluate(phi.backward, env) if phi.backward is not None else env["do"] * evaluate(phi.slope, env)

    np.testing.assert_allclose(evaluate(pair.term, env), evaluate(fill(key, part.term), env), 1e-11, 1e-13)
    np.testing.assert_allclose(evaluate(pair.delta, env), delta, 1e-11, 1e-13)


@pytest.mark.parametrize(("key", "activation"), PAIRS)
def test_delta_of_a_pair_is_the_slope_of_its_term(key, activation):
    rng = np.random.default_rng(5)
    z, y = 3.0 * rng.normal(size=(3, 5)), targets(key, rng, (3, 5))
    pair, phi, h = REGISTRY[key].stable[activation], ACTIVATIONS[activation], 1e-6
    difference = np.zeros_like(z)
    for at in np.ndindex(z.shape):
        step = np.zeros_like(z)
        step[at] = h
        up, down = (whole(pair.term, {"z": z + way * step, "y": y}) for way in (1, -1))
        difference[at] = (up - down) / (2.0 * h)

    env = {"z": z, "y": y, "o": evaluate(phi.value, {"z": z})}
    np.testing.assert_allclose(evaluate(pair.delta, env), difference, 1e-5, 1e-7)


@pytest.mark.parametrize(("key", "activation"), PAIRS)
def test_delta_for_any_targets_is_the_slope_too(key, activation):
    """Targets that no probabilities are: sums other than 1, outside of 0 to 1."""
    rng = np.random.default_rng(6)
    z, y = 2.0 * rng.normal(size=(3, 6)), 1.5 * rng.normal(size=(3, 6))
    part, pair, phi = REGISTRY[key], REGISTRY[key].stable[activation], ACTIVATIONS[activation]
    env = {"z": z, "y": y, "o": evaluate(phi.value, {"z": z})}
    env["do"] = evaluate(fill(key, part.gradient), env)
    delta = evaluate(phi.backward, env) if phi.backward is not None else env["do"] * evaluate(phi.slope, env)
    np.testing.assert_allclose(evaluate(pair.delta_for(False), env), delta, 1e-11, 1e-13)

    h = 1e-6
    for at in np.ndindex(z.shape):
        step = np.zeros_like(z)
        step[at] = h
        up, down = (whole(pair.term, {"z": z + way * step, "y": y}) for way in (1, -1))
        assert evaluate(pair.delta_for(False), env)[at] == pytest.approx((up - down) / (2.0 * h), rel=1e-5, abs=1e-7)


def test_any_targets_as_in_pytorch(reference):
    for name, case in reference["uneven"].items():
        loss, _, activation = name.partition("/")
        pair = REGISTRY[loss].stable[activation]
        env = {"z": np.array(case["z"]), "y": np.array(case["y"])}
        assert abs(env["y"].sum(0) - 1.0).min() > 0.01
        env["o"] = evaluate(ACTIVATIONS[activation].value, env)
        assert whole(pair.term, env) == pytest.approx(case["value"], rel=1e-13), name
        np.testing.assert_allclose(evaluate(pair.delta_for(False), env), case["delta"], 1e-11, 1e-15, err_msg=name)
    assert {tuple(name.split("/")) for name in reference["uneven"]} == set(PAIRS)


@pytest.mark.parametrize(("key", "activation"), PAIRS)
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_a_stable_pair_stays_finite(key, activation, dtype):
    z = np.array([[1e4, -1e4, 0.0, 1e4], [-1e4, 1e4, 0.0, 1e4]], dtype)
    y = np.array([[1, 1, 1, 0], [0, 0, 0, 1]], dtype)
    pair = REGISTRY[key].stable[activation]
    env = {"z": z, "y": y, "o": evaluate(ACTIVATIONS[activation].value, {"z": z})}
    term = evaluate(pair.term, env)

    assert np.isfinite(term).all()
    assert np.isfinite(evaluate(pair.delta, env)).all()
    assert term[:, 0].sum() == 0.0
    assert term[0, 1] >= 1e4


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("key", list(REGISTRY))
def test_outputs_of_exactly_0_and_1_stay_finite(key, dtype):
    o = np.array([[0.0, 0.0, 1.0, 1.0, 0.5]], dtype)
    for low, high in ((0.0, 1.0), (-1.0, 1.0)):
        env = {"o": o, "y": np.array([[low, high, low, high, high]], dtype)}
        for formula in (REGISTRY[key].term, REGISTRY[key].gradient):
            assert np.isfinite(evaluate(fill(key, formula), env)).all()


def test_where_the_clip_sets_in():
    env = {"o": np.array([[0.0, 1.0]]), "y": np.array([[1.0, 0.0]])}
    part = REGISTRY["binary_cross_entropy"]

    np.testing.assert_allclose(evaluate(part.term, env), [[100.0, 100.0]], 1e-13)
    assert evaluate(part.gradient, env).tolist() == [[-1e12, 1e12]]


def test_a_hard_target_keeps_the_precision_of_a_small_loss():
    pair = REGISTRY["binary_cross_entropy"].stable["logistic"]
    env = {"z": np.array([[40.0, -40.0]]), "y": np.array([[1.0, 0.0]])}

    np.testing.assert_allclose(evaluate(pair.term, env), [[4.248354255291589e-18] * 2], 1e-14)


def test_formulas_can_be_placed():
    env = {"layer.z": np.array([[1.0], [2.0]]), "y": np.array([[1.0], [0.0]])}
    placed = substitute(REGISTRY["cross_entropy"].stable["softmax"].term, {"z": type(Z)("layer.z", Z.symbol)})

    assert placed.reads == ("y", "layer.z")
    np.testing.assert_allclose(evaluate(placed, env)[0, 0], np.log(1.0 + np.e), 1e-14)
