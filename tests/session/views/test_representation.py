"""The two dimensions in which a layer's outputs are drawn: principal components that do not flip."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.session.exercises.questions import Plan
from nnsim.session.views import representation
from nnsim.session.views.representation import Projecting, chosen_samples, principal
from tests.session.sessions import opened, train_a_little


def components(outputs):
    """By the covariance matrix: shares and directions, the largest first."""
    values, vectors = np.linalg.eigh(np.cov(outputs, bias=True).reshape(len(outputs), len(outputs)))
    return (values / values.sum())[::-1], vectors[:, ::-1]


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.integers(2, 9), st.integers(3, 20), st.sampled_from([3, 300]))
def test_they_are_the_eigenvectors_of_the_covariance(seed, units, samples, large):
    rng = np.random.default_rng(seed)
    outputs = rng.standard_normal((units, samples)) * np.arange(1, units + 1)[:, None]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(representation, "LARGE", large)
        found = principal(outputs)
    share, vectors = components(outputs)
    assert found.share == pytest.approx(share[:2], abs=1e-9)
    assert np.abs(np.sum(found.directions * vectors[:, :2], axis=0)) == pytest.approx(1.0, abs=1e-6)
    assert found.coordinates == pytest.approx((outputs.T - outputs.mean(axis=1)) @ found.directions)
    assert found.coordinates.var(axis=0) == pytest.approx(found.share * outputs.var(axis=1).sum(), rel=1e-6, abs=1e-9)
    assert found.total == pytest.approx(found.share.sum())


@settings(max_examples=20)
@given(st.integers(0, 10**6))
def test_signs_follow_the_picture_before(seed):
    rng = np.random.default_rng(seed)
    outputs = rng.standard_normal((4, 30)) * np.array([9.0, 4.0, 1.0, 0.5])[:, None]
    before = principal(outputs)
    for _ in range(5):
        outputs = outputs + 0.05 * rng.standard_normal(outputs.shape)
        now = principal(outputs, before)
        assert (np.sum(now.directions * before.directions, axis=0) > 0.9).all()
        before = now


def test_the_first_picture_is_always_the_same_way_round():
    outputs = np.random.default_rng(1).standard_normal((3, 40))
    found = principal(outputs)
    assert (found.directions[np.abs(found.directions).argmax(axis=0), [0, 1]] > 0).all()


def test_where_there_is_little_to_draw():
    one = principal(np.array([[1.0, 2.0, 4.0]]))
    assert one.share == pytest.approx([1.0, 0.0])
    assert one.coordinates[:, 1].tolist() == [0, 0, 0]
    still = principal(np.ones((3, 5)))
    assert np.isnan(still.share).all()
    assert still.total == 0
    assert principal(np.array([[1.0, np.nan]])) is None


def test_the_outputs_of_a_layer_are_those_of_the_network():
    with opened("iris") as session:
        train_a_little(session, 2)
        layer = session.network.layer("hidden1").id
        found = Projecting(session, layer).finish()
        assert found.update == 14
        assert sorted(found.rows) == list(range(150))
        assert np.bincount(found.part).tolist() == [104, 23, 23]
        w = session.array(layer, "W")
        x = session.prepared.encode_inputs(session.table.inputs[found.rows])
        o = np.tanh(w[0] + x @ w[1:])
        mine = (o - o.mean(axis=0)) @ found.projection.directions
        assert found.projection.coordinates == pytest.approx(mine, abs=1e-12)
        again = Projecting(session, layer, found).finish()
        assert again.projection.coordinates == pytest.approx(found.projection.coordinates, abs=1e-12)
        session.start_exercise(Plan())
        with pytest.raises(UserError, match="exercise"):
            Projecting(session, layer)


def test_samples_are_chosen_evenly_and_come_with_their_columns():
    with opened("iris") as session:
        rows, columns = chosen_samples(session.prepared, 40)
        assert len(rows) == columns.shape[1] == 40
        assert len(set(rows)) == 40
        encoded = session.prepared.encode_inputs(session.table.inputs[rows])
        assert pytest.approx(encoded) == columns.T
        everything, _ = chosen_samples(session.prepared, 999)
        assert sorted(everything) == list(range(150))
