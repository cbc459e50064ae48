"""Scores in pieces: those of the whole at once, with the curves of each class."""

import numpy as np
import pytest

from nnsim.kit.errors import DataError
from nnsim.session.evaluating import evaluation
from nnsim.session.views.predictions import Predicting
from nnsim.session.views.scoring import Scoring
from tests.session.sessions import opened, train_a_little


@pytest.mark.parametrize(
    ("key", "parts"),
    [("iris", ("test",)), ("iris", ("train", "validation", "test")), ("xor", ("train",)), ("sine", ("test",))],
)
def test_scores_are_those_of_the_predictions(key, parts):
    with opened(key) as session:
        train_a_little(session, 2)
        work, steps = Scoring(session, parts), 0
        while work.work(0.0):
            steps += 1
            assert 0 <= work.done < 1
        found = work.result
        plain = Predicting(session, parts).finish()
        assert found.scores == evaluation(plain.table, plain.targets, plain.outputs, float(np.mean(plain.losses)))
        count = len(plain.table.classes)
        assert (len(found.roc), len(found.pr)) == (count, count)
        assert steps >= 2 * count
        if count:
            assert [one.area for one in found.roc] == [one["roc_auc"] for one in found.scores["classes"]]
        assert work.done == 1.0


def test_outputs_that_are_no_numbers_have_no_scores():
    with opened("iris") as session:
        for matrix in (session.setup.memory[layer.w.name] for layer in session.setup.compiled.wiring.weighted):
            matrix[:] = np.nan
        with pytest.raises(DataError, match="no scores"):
            Scoring(session).finish()
