"""Activation functions: values against PyTorch, slopes against finite differences, and what is large stays finite."""

import numpy as np
import pytest

from nnsim.engine.expr import Named, evaluate
from nnsim.engine.lower import Scratch, lower
from nnsim.parts.activations import REGISTRY

ELEMENTWISE = [key for key, part in REGISTRY.items() if part.elementwise]
EXTREME = np.array([[-1e4, -800.0, -90.0, -1.0, 0.0, 1.0, 90.0, 800.0, 1e4]])


def run(expr, env, dtype=np.float64):
    """The value as the machine computes it."""
    env = {name: np.asarray(value, dtype) for name, value in env.items()}
    out = np.full_like(next(iter(env.values())), np.nan)
    with np.errstate(all="ignore"):
        for call in lower(expr, env, out, Scratch()):
            call()
    return out


def value(key, z, settings=None, dtype=np.float64):
    part = REGISTRY[key]
    return run(part.fill(part.value, settings or {}), {"z": z}, dtype)


def slope(key, z, settings=None, dtype=np.float64):
    part = REGISTRY[key]
    env = {"z": z, "o": value(key, z, settings, dtype)}
    return run(part.fill(part.slope, settings or {}), env, dtype)


def test_as_in_pytorch(reference):
    for key, cases in reference["activations"].items():
        for case in cases:
            z = np.array(case["z"])
            np.testing.assert_allclose(value(key, z, case["settings"]), case["value"], 1e-13, 1e-15, err_msg=key)
            np.testing.assert_allclose(slope(key, z, case["settings"]), case["slope"], 1e-11, 1e-15, err_msg=key)
    assert {*reference["activations"], "softmax"} == set(REGISTRY)


def test_softmax_as_in_pytorch(reference):
    case, part = reference["softmax"], REGISTRY["softmax"]
    env = {"z": case["z"], "do": case["do"], "o": case["value"]}

    np.testing.assert_allclose(value("softmax", case["z"]), case["value"], 1e-14)
    np.testing.assert_allclose(run(part.backward, env), case["backward"], 1e-13, 1e-16)


@pytest.mark.parametrize("key", ELEMENTWISE)
def test_slope_is_that_of_the_value(key):
    z = np.linspace(-6.0, 6.0, 240)[None]
    z = z[:, np.all([abs(z[0] - kink) > 0.01 for kink in (np.inf, *REGISTRY[key].kinks)], axis=0)]
    h = 1e-5
    difference = (value(key, z + h) - value(key, z - h)) / (2.0 * h)

    np.testing.assert_allclose(slope(key, z), difference, 1e-6, 1e-8)


def test_backward_of_softmax_is_that_of_the_value():
    rng = np.random.default_rng(1)
    z, do = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    h = 1e-6
    difference = np.zeros_like(z)
    for at in np.ndindex(z.shape):
        step = np.zeros_like(z)
        step[at] = h
        difference[at] = np.sum(do * (value("softmax", z + step) - value("softmax", z - step))) / (2.0 * h)

    back = run(REGISTRY["softmax"].backward, {"o": value("softmax", z), "do": do})
    np.testing.assert_allclose(back, difference, 1e-6, 1e-9)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("key", ELEMENTWISE)
def test_large_net_inputs(key, dtype):
    part = REGISTRY[key]
    outputs, slopes = value(key, EXTREME, dtype=dtype), slope(key, EXTREME, dtype=dtype)

    assert np.isfinite(outputs).all()
    assert np.isfinite(slopes).all()
    assert (outputs >= part.range[0] - 1e-5).all()
    assert (outputs <= part.range[1] + 1e-5).all()
    np.testing.assert_allclose(evaluate(part.fill(part.value, {}), {"z": EXTREME.astype(dtype)}), outputs, 1e-6, 1e-30)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_softmax_of_large_net_inputs(dtype):
    outputs = value("softmax", [[1e4, -1e4, 0.0], [-1e4, -1e4, 0.0], [1e4, 1e4, 0.0]], dtype=dtype)

    np.testing.assert_allclose(outputs, [[0.5, 0.0, 1 / 3], [0.0, 0.0, 1 / 3], [0.5, 1.0, 1 / 3]], 1e-6)


def test_values_keep_their_relative_precision():
    np.testing.assert_allclose(value("logistic", [-700.0, -40.0, -1.0]), [9.85967654375977e-305, 4.248354255291589e-18,
                               0.2689414213699951], 1e-14)  # fmt: skip
    np.testing.assert_allclose(value("softplus", [-700.0, -40.0, 40.0]), [9.85967654375977e-305, 4.248354255291589e-18,
                               40.0], 1e-14)  # fmt: skip


def test_at_the_threshold():
    assert value("step", [-1e-300, -0.0, 0.0, 1e-300]).tolist() == [0.0, 1.0, 1.0, 1.0]
    assert value("sign", [-1e-300, 0.0, 1e-300]).tolist() == [-1.0, 0.0, 1.0]
    assert slope("relu", [-1.0, 0.0, 1.0]).tolist() == [0.0, 0.0, 1.0]
    assert slope("leaky_relu", [-1.0, 0.0, 1.0]).tolist() == [0.01, 0.01, 1.0]


@pytest.mark.parametrize("key", list(REGISTRY))
def test_a_number_that_is_none_stays_none(key):
    z = np.array([[np.nan, 1.0], [0.5, 2.0]])

    if key != "step":
        assert np.isnan(value(key, z)[0, 0])
    assert np.isfinite(value(key, z)[:, 1]).all()


@pytest.mark.parametrize("key", list(REGISTRY))
def test_the_output_may_take_the_place_of_the_net_input(key):
    part = REGISTRY[key]
    z = np.random.default_rng(2).normal(size=(5, 7))
    formula = Named(part.symbol, (), part.fill(part.value, {}))
    expected = evaluate(formula, {"z": z})
    with np.errstate(all="ignore"):
        for call in lower(formula, {"z": z}, z, Scratch()):
            call()

    np.testing.assert_allclose(z, expected, 1e-14)


def test_thresholds_are_not_trainable_and_others_are():
    assert {key for key, part in REGISTRY.items() if not part.trainable} == {"step", "sign"}
    assert [key for key, part in REGISTRY.items() if part.slope is None] == ["softmax"]


def test_gains_are_those_of_pytorch():
    torch = pytest.importorskip("torch")
    gains = {
        "identity": "linear", "logistic": "sigmoid", "tanh": "tanh", "relu": "relu", "leaky_relu": "leaky_relu",
        "selu": "selu",
    }  # fmt: skip
    for key, name in gains.items():
        assert REGISTRY[key].gain == pytest.approx(torch.nn.init.calculate_gain(name), rel=1e-15)
