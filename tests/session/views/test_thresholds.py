"""ROC and precision-recall curves are scikit-learn's, to 1e-12."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.views.thresholds import precision_recall, roc_curve

GOLDEN = json.loads((Path(__file__).parents[2] / "golden/scores.json").read_text())["classes"]


@pytest.mark.parametrize("name", GOLDEN)
def test_curves_as_scikit_learn_draws_them(name):
    golden = GOLDEN[name]
    truth, outputs = np.array(golden["truth"]), np.array(golden["outputs"])
    shares = np.hstack([1 - outputs, outputs]) if outputs.shape[1] == 1 else outputs
    for k, theirs in enumerate(golden["curves"]):
        roc, pr = roc_curve(shares[:, k], truth == k), precision_recall(shares[:, k], truth == k)
        if theirs is None:
            assert not roc.known
            assert not pr.known
            assert len(roc.x) == len(pr.x) == 0
            continue
        assert roc.x == pytest.approx(theirs["false"], abs=1e-12)
        assert roc.y == pytest.approx(theirs["found"], abs=1e-12)
        assert roc.area == pytest.approx(golden["areas"][k], abs=1e-12)
        assert pr.x == pytest.approx(theirs["recall"], abs=1e-12)
        assert pr.y == pytest.approx(theirs["precision"], abs=1e-12)
        assert pr.area == pytest.approx(theirs["average"], abs=1e-12)


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=25))
def test_points_are_counted_and_the_area_lies_under_them(drawn):
    scores, positive = np.array([s / 5 for s, _ in drawn]), np.array([p for _, p in drawn])
    found = roc_curve(scores, positive)
    if not found.known:
        assert positive.all() or not positive.any()
        return
    for x, y, threshold in zip(found.x, found.y, found.thresholds, strict=True):
        called = scores >= threshold
        assert y == pytest.approx(np.mean(called[positive]))
        assert x == pytest.approx(np.mean(called[~positive]))
    assert found.area == pytest.approx(np.trapezoid(found.y, found.x))
