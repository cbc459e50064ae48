"""Bayesian linear regression with evidence, against scikit-learn's BayesianRidge and the posterior written out."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnsim.engine.expr import Array, Env, Ref, Symbol, evaluate
from nnsim.network.design import STANDARDIZED, Choice, Data
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.session import Session
from tests.parts.ruled import ready, samples, table, trained, weights

GOLDEN: dict[str, Any] = json.loads((Path(__file__).parents[1] / "golden/evidence.json").read_text(encoding="utf-8"))
DATA = table(GOLDEN["x"], GOLDEN["y"], "regression")
X, Y = np.array(GOLDEN["x"]), np.array(GOLDEN["y"])


def predictive_deviation(memory: Env, inputs: Array) -> Array:
    """How sure the rule says that predictions are, for inputs as columns."""
    deviation = RULES["evidence"].deviation
    assert deviation is not None
    found: Array = evaluate(deviation(Ref("x", Symbol("x"))), {**memory, "x": inputs})
    return found


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: f"{case['prior']}, {case['rounds']} rounds")
def test_weights_precisions_and_band_are_those_of_bayesian_ridge(case: dict[str, Any]) -> None:
    settings = {"shape": case["prior"], "scale": case["prior"], "tolerance": 0.0}
    with ready("evidence", (5, 1), DATA, settings, epochs=case["rounds"]) as session:
        memory = trained(session).memory
        assert np.allclose(weights(session)[:, 0], [case["intercept"], *case["coef"]], rtol=0, atol=1e-10)
        assert float(memory["noise_precision"].item()) == pytest.approx(case["noise"], rel=1e-10)
        assert float(memory["prior_precision"].item()) == pytest.approx(case["weights"], rel=1e-10)
        assert np.allclose(memory["posterior_deviation"][:, 0] ** 2, np.diag(case["sigma"]), rtol=1e-10)
        arrays = memory.view(1)
        assert np.allclose(predictive_deviation(arrays, X.T)[0], case["deviation"], rtol=1e-10)


def until(session: Session, name: str) -> None:
    """Walk until a step of that name has been executed."""
    for _step in range(60):
        session.step("operation")
        if session.setup.machine.code.steps[session.setup.machine.last or 0].name == name:
            return
    raise AssertionError(name)


def test_the_evidence_is_the_density_of_the_targets_and_grows() -> None:
    with ready("evidence", (5, 1), DATA, {"tolerance": 0.0}, epochs=5) as session:
        found = []
        away, rest = X - X.mean(0), Y - Y.mean()
        for _round in range(5):
            until(session, "evidence")
            memory = session.memory
            alpha, beta = float(memory["prior_precision"].item()), float(memory["noise_precision"].item())
            spread = np.eye(40) / beta + away @ away.T / alpha  # the targets are normal with this covariance
            sign, size = np.linalg.slogdet(spread)
            density = -0.5 * (size + rest @ np.linalg.solve(spread, rest) + 40 * np.log(2 * np.pi))
            assert sign == 1
            assert float(memory["evidence"]) == pytest.approx(density, abs=1e-8)
            found.append(density)
        assert found[-1] > found[0]
        assert all(after >= before - 1e-9 for before, after in pairwise(found))


def test_it_ends_where_the_weights_stay() -> None:
    with ready("evidence", (5, 1), DATA) as session:
        trained(session)
        assert session.progress.reason == "weights that move no further than the tolerance"
        memory = session.memory
        gamma, left = float(memory["determined"].item()), float(memory["squares_left"].item())
        assert 0 < gamma < 5
        w = weights(session)
        assert left == pytest.approx(np.sum((Y - w[0] - X @ w[1:, 0]) ** 2), rel=1e-6)
        assert float(memory["noise_precision"].item()) == pytest.approx((40 - gamma) / left, rel=1e-6)


def test_the_band_of_a_step_and_several_outputs() -> None:
    iris = Data(Choice("iris"), 1.0, 0.0, 0.0, preparers=STANDARDIZED)
    with ready("evidence", (4, 3), iris, epochs=2) as session:
        trained(session)
        x, y = samples(session), session.setup.loaded.prepared.y_train
        memory = session.memory
        for output in range(3):
            alpha, beta = memory["prior_precision"][0, output], memory["noise_precision"][0, output]
            away = x - x.mean(0)
            sigma = np.linalg.inv(alpha * np.eye(4) + beta * away.T @ away)
            mean = beta * sigma @ away.T @ (y[:, output] - y[:, output].mean())
            assert np.allclose(weights(session)[1:, output], mean, rtol=0, atol=1e-10)
            band = np.sqrt(1 / beta + np.einsum("nf,fg,ng->n", away, sigma, away))
            assert np.allclose(predictive_deviation(memory.view(1), x.T)[output], band, rtol=1e-9)
    with ready("evidence", (4, 3), iris, epochs=2) as session:
        until(session, "band")
        shown = predictive_deviation(session.memory.view(1), samples(session).T)
        assert np.allclose(session.memory["band"], shown, rtol=1e-12)
