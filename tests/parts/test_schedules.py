"""Schedules: the rates that PyTorch's schedulers give."""

import numpy as np
import pytest

from nnsim.engine.expr import evaluate
from nnsim.engine.lower import Scratch, lower
from nnsim.parts.schedules import REGISTRY


def rate(key, settings, base=0.5, *, epoch=0, epochs=20, update=1):
    part = REGISTRY[key]
    whole = {"epoch": epoch, "epochs": epochs, "update": update}
    env = {"rate": np.array(base), **{name: np.array(number, np.int64) for name, number in whole.items()}}
    out, formula = np.zeros(()), part.fill(part.value, settings)
    for call in lower(formula, env, out, Scratch()):
        call()
    assert out == pytest.approx(float(evaluate(formula, env)), rel=1e-15)
    return float(out)


def test_as_in_pytorch(reference):
    for key, case in reference["schedules"].items():
        if key == "warm_up":
            rates = [rate(key, case["settings"], case["rate"], update=t + 1) for t in range(len(case["rates"]))]
        else:
            epochs = case["count"]
            rates = [rate(key, case["settings"], case["rate"], epoch=t, epochs=epochs) for t in range(epochs + 1)]
        np.testing.assert_allclose(rates, case["rates"], 1e-12, 1e-15, err_msg=key)
    assert {*reference["schedules"], "constant"} == set(REGISTRY)


@pytest.mark.parametrize("key", list(REGISTRY))
def test_never_above_the_base_rate_and_never_negative(key):
    rates = [rate(key, {}, epoch=epoch, update=1 + 10 * epoch) for epoch in range(30)]

    assert all(0.0 <= number <= 0.5 for number in rates)


def test_the_constant_one_is_constant():
    assert {rate("constant", {}, epoch=epoch, update=1 + epoch) for epoch in range(9)} == {0.5}


def test_the_cosine_stays_down():
    assert rate("cosine", {"least": 0.1}, epoch=20) == pytest.approx(0.1)
    assert rate("cosine", {"least": 0.1}, epoch=30) == pytest.approx(0.1)


def test_the_warm_up_arrives():
    assert rate("warm_up", {"updates": 4, "start": 0.2}, update=1) == pytest.approx(0.1)
    assert rate("warm_up", {"updates": 4, "start": 0.2}, update=5) == 0.5
    assert rate("warm_up", {"updates": 4, "start": 0.2}, update=500) == 0.5
