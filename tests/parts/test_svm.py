"""Support vector machines, against scikit-learn's SVC (LIBSVM) on a pair of iris, and the conditions of the optimum."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnsim.network.design import STANDARDIZED, Choice, Data
from nnsim.network.edits import resize
from nnsim.session.session import Session
from tests.parts.ruled import ready, table, trained, weights

GOLDEN: dict[str, Any] = json.loads((Path(__file__).parents[1] / "golden/svm.json").read_text(encoding="utf-8"))
PAIR = table(GOLDEN["x"], GOLDEN["y"])
CASES = {case["name"]: case for case in GOLDEN["cases"]}


def machine(case: dict[str, Any], **given: Any) -> Any:
    return ready("svm", (4, 1), PAIR, case["settings"], **{"epochs": 20_000, **given})


def decisions(session: Session, x: Any) -> Any:
    bound = session.setup.compiled.forward(
        {la.w.name: session.memory[la.w.name] for la in session.setup.compiled.wiring.weighted}
    )
    return bound.outputs(np.array(x).T)[0]


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_same_support_vectors_and_decisions_as_scikit_learn(name: str) -> None:
    case = CASES[name]
    with machine(case) as session:
        for layer in session.network.layers:
            if layer.kind != "input" and layer not in session.network.outputs:
                session.edit_network("room", lambda n, layer=layer: resize(n, layer.id, len(case["support"])))
        trained(session)
        assert session.progress.reason.startswith("no pair that violates")
        alpha = session.memory["svm_alpha"][:, 0]
        assert np.flatnonzero(alpha > 1e-9).tolist() == sorted(case["support"])
        theirs = dict(zip(case["support"], case["alpha"], strict=True))
        assert np.allclose(alpha[sorted(theirs)], [theirs[k] for k in sorted(theirs)], rtol=0, atol=1e-3)
        assert np.allclose(decisions(session, GOLDEN["x"]), case["decision"], rtol=0, atol=1e-3)
        assert float(session.memory["support"]) == len(case["support"])


def test_multipliers_keep_their_conditions_and_the_dual_grows() -> None:
    with machine(CASES["linear, C 1"]) as session:
        x, signs = np.array(GOLDEN["x"]), 2 * np.array(GOLDEN["y"]) - 1
        before = -1.0
        for _step in range(60):
            session.step("batch")
            alpha = session.memory["svm_alpha"][:, 0]
            assert 0 <= alpha.min() <= alpha.max() <= 1.0
            assert abs(alpha @ signs) < 1e-12
            w = x.T @ (alpha * signs)
            dual = alpha.sum() - 0.5 * w @ w
            assert float(session.memory["dual"]) == pytest.approx(dual, abs=1e-9)
            assert dual >= before
            before = dual
            assert np.allclose(weights(session)[1:, 0], w, rtol=0, atol=1e-12)


def test_with_too_few_units_the_largest_multipliers_are_kept() -> None:
    with machine(CASES["gaussian"]) as session:
        (hidden,) = (la for la in session.network.layers if la.kind == "rbf")
        assert hidden.size == 100
        session.edit_network("few", lambda n: resize(n, hidden.id, 30))
        trained(session)
        assert float(session.memory["unplaced"]) == len(CASES["gaussian"]["support"]) - 30
        alpha = session.memory["svm_alpha"][:, 0]
        kept = np.sort(np.argsort(-alpha, kind="stable")[:30])
        units = weights(session, hidden.id)[1:].T
        assert {tuple(row) for row in units} == {tuple(GOLDEN["x"][k]) for k in kept}


def test_several_outputs_are_machines_of_their_own() -> None:
    iris = Data(Choice("iris"), 1.0, 0.0, 0.0, preparers=STANDARDIZED)
    with ready("svm", (4, 3), iris, {"kernel": "gaussian", "tolerance": 1e-4}, epochs=5000) as session:
        session.edit_network("room", lambda n: resize(n, 3, 100))
        trained(session)
        assert session.scores()["train"]["accuracy"] >= 0.97
        signs = np.where(session.setup.loaded.prepared.y_train > 0, 1, -1)
        assert np.allclose((session.memory["svm_alpha"] * signs).sum(0), 0.0, atol=1e-9)


def test_another_kernel_brings_its_units_and_a_linear_one_none() -> None:
    with machine(CASES["linear, C 1"]) as session:
        assert [la.kind for la in session.network.order] == ["input", "dense"]
        session.choose_rule(Choice("svm", {"kernel": "gaussian"}))
        assert [la.kind for la in session.network.order] == ["input", "rbf", "dense"]
        assert session.ready
        session.choose_rule(Choice("svm", {"kernel": "polynomial of degree 3"}))
        assert [la.kind for la in session.network.order] == ["input", "polynomial_3", "dense"]
        session.choose_rule(Choice("svm"))
        assert [la.kind for la in session.network.order] == ["input", "dense"]
        assert session.ready
        before = session.design
        session.edit("again", lambda d: replace(d, training=replace(d.training, epochs=3)))
        assert session.design != before
        trained(session)
        assert session.epoch == 3
