"""What the network makes of each sample: the same as predictions and scores say of it, from one moment."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.exercises.questions import Plan
from nnsim.session.scores import score
from nnsim.session.views.predictions import PARTS, Predicting
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_a_little, uneven_design, with_data


def check(session):
    found = Predicting(session).finish()
    assert sorted(found.rows) == list(range(len(session.table.inputs)))
    assert found.outputs == pytest.approx(session.predict(session.table.inputs)[found.rows], nan_ok=True)
    whole, p = session.scores(), session.prepared
    rows = {"train": p.train, "validation": p.validation, "test": p.test}
    for part in PARTS:
        mine = Predicting(session, (part,)).finish()
        assert mine.rows.tolist() == rows[part].tolist()
        if len(mine.rows):
            assert np.mean(mine.losses) == pytest.approx(whole[part]["loss"], rel=1e-12, nan_ok=True)
            if found.table.classes:
                assert 1 - mine.wrong.mean() == pytest.approx(whole[part]["accuracy"])
    return found


@settings(max_examples=15)
@given(st.integers(0, 10**6))
def test_of_any_network(seed):
    with opened(with_data(random_case(np.random.default_rng(seed)).design, 7, seed)) as session:
        if session.ready:
            check(session)


@pytest.mark.parametrize("key", ["iris", "xor"])
def test_of_classes(key):
    with opened(key) as session:
        train_a_little(session)
        found = check(session)
        assert found.update == session.updates_made
        counts = [[len(found.cell(i, j)) for j in range(3)] for i in range(3)] if key == "iris" else None
        if counts:
            assert np.sum(counts) == 150
            assert np.trace(counts) == np.count_nonzero(~found.wrong)
            assert all(found.called[at] == 1 and found.truth[at] == 2 for at in found.cell(2, 1))
        worst = found.losses[found.worst()]
        assert (np.diff(worst) <= 0).all()


def test_of_each_sample_alone():
    """The mean over a part is that of its samples: each is scored as a batch of its own."""
    with opened(uneven_design()) as session:
        found = Predicting(session).finish()
        compiled, bound, p = session.setup.compiled, session.bound_pass(), session.prepared
        pairs = zip(p.x_train, p.y_train, strict=True)
        alone = [score(compiled, bound, x[:, None], y[:, None], "")["loss"] for x, y in pairs]
        assert found.losses == pytest.approx(alone, rel=1e-12)


def test_of_one_moment_though_the_network_moves_on():
    with opened("iris") as session:
        work = Predicting(session)
        expected = session.predict(session.table.inputs)
        assert work.work(0.0)
        train_a_little(session)
        found = work.finish()
        assert work.done == 1.0
        assert found.outputs == pytest.approx(expected[found.rows], rel=1e-14)
        assert found.update == 0


def test_a_loss_that_is_no_number_is_the_worst():
    with opened("iris") as session:
        found = Predicting(session, ("test",)).finish()
        found.losses[3] = np.nan
        assert found.worst()[0] == 3
        assert len(found.rows) == len(session.prepared.test)


def test_not_in_an_exercise_and_not_of_what_is_gone():
    with opened("iris") as session:
        work = Predicting(session)
        session.set_training("Rate", batch_size=3)
        assert work.outdated
        session.start_exercise(Plan())
        with pytest.raises(UserError, match="exercise"):
            Predicting(session)
