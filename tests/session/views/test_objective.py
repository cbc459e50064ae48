"""E of all weights with its gradient and its curvature: PyTorch's, those of closed forms, and measured slopes."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.views.directions import gradient_directions, leading, path_directions, random_directions
from nnsim.session.views.objective import Objective
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_a_little, with_data

GOLDEN = json.loads((Path(__file__).parents[2] / "golden/hessian.json").read_text())


def objective(session, **more):
    return Objective(session.setup, session.setup.weights(), **more)


def test_loss_gradient_and_hessian_are_those_of_pytorch():
    with opened(Design(sequential((2, 3, 1), "tanh"), Training(loss=Choice("mse"), batch_size=2))) as session:
        found, theta = objective(session), np.array(GOLDEN["theta"])
        assert found.size == 13
        assert found.loss(theta) == pytest.approx(GOLDEN["loss"], rel=1e-13)
        assert found.gradient(theta) == pytest.approx(np.array(GOLDEN["gradient"]), rel=1e-12, abs=1e-14)
        hessian = np.array(GOLDEN["hessian"])
        mine = np.array([found.curvature(theta, one) for one in np.eye(13)])
        assert mine == pytest.approx(hessian, abs=1e-9)
        values, vectors = finished(leading(lambda v: found.curvature_pieces(theta, v), 13))
        theirs, columns = np.linalg.eigh(hessian)
        order = np.argsort(-np.abs(theirs))[:2]
        assert values == pytest.approx(theirs[order], rel=1e-7)
        assert np.abs(np.sum(vectors * columns[:, order], axis=0)) == pytest.approx(1.0, abs=1e-6)


def test_the_hessian_of_a_linear_network_is_that_of_its_inputs():
    """E = (1/N) Σ ‖Wᵀ In − y‖² has the Hessian (2/N) In Inᵀ for each output."""
    with opened(with_data(Design(sequential((3, 1), output="identity"), Training(loss=Choice("mse"))), 9)) as session:
        found, x = objective(session), session.prepared.x_train
        augmented = np.hstack([np.ones((len(x), 1)), x])
        expected = 2 / len(x) * augmented.T @ augmented
        mine = np.array([found.curvature(found.theta, one) for one in np.eye(4)])
        assert mine == pytest.approx(expected, abs=1e-9)


@settings(max_examples=12)
@given(st.integers(0, 10**6))
def test_slopes_of_any_network(seed):
    rng = np.random.default_rng(seed)
    with opened(with_data(random_case(rng).design, 6, seed)) as session:
        if not session.ready:
            return
        try:
            found = objective(session)
        except UserError as error:
            assert "nothing learns" in error.why  # noqa: PT017
            return
        plain = replace(session.training, faults=(), regularizers=())
        if session.training == plain and not any(layer.dropout for layer in session.network.layers):
            columns = session.setup.loaded.columns
            if columns.x.shape[1] <= 6:
                assert found.loss(found.theta) == pytest.approx(
                    session.scores()["train"]["loss"], rel=1e-6, nan_ok=True
                )
        gradient, direction = found.gradient(found.theta), rng.standard_normal(found.size)
        losses = [found.loss(found.theta + step * direction) for step in (-2e-6, -1e-6, 1e-6, 2e-6)]
        measured = [(losses[2] - losses[1]) / 2e-6, (losses[3] - losses[0]) / 4e-6]
        if np.isfinite(measured).all() and abs(measured[0] - measured[1]) < 1e-6 * (1 + abs(measured[0])):
            assert gradient @ direction == pytest.approx(measured[0], rel=1e-4, abs=1e-5)


def test_it_is_the_loss_alone_of_what_learns():
    """Penalties and dropout are left out; cut and frozen edges are no coordinates."""
    with opened("iris") as session:
        whole = objective(session)
        expected, size = whole.loss(whole.theta), whole.size
        session.set_training("L2", regularizers=(Choice("l2"), Choice("dropout")))
        other = objective(session)
        assert other.loss(other.theta) == expected
        hidden = session.network.layer("hidden1")
        session.edit_network(
            "Freeze",
            lambda net: replace(
                net, layers=tuple(replace(la, frozen=True) if la.id == hidden.id else la for la in net.layers)
            ),
        )
        assert objective(session).size == size - 5 * 8


def test_some_samples_stand_for_all_of_them_in_several_batches():
    with opened("iris") as session:
        few = objective(session, most=10)
        assert (few.samples, few.of_samples) == (10, 104)
        theta = few.theta
        import nnsim.session.views.objective as module

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "CHUNK", 7)
            chunked, whole = objective(session), None
        whole = objective(session)
        assert chunked.loss(theta) == pytest.approx(whole.loss(theta), rel=1e-13)
        assert chunked.gradient(theta) == pytest.approx(whole.gradient(theta), rel=1e-12, abs=1e-15)


def test_everything_frozen_has_no_surface():
    with opened("xor") as session:
        session.edit_network(
            "Freeze", lambda net: replace(net, layers=tuple(replace(la, frozen=not la.is_input) for la in net.layers))
        )
        with pytest.raises(UserError, match="frozen"):
            objective(session)


# ------------------------------------------------------------------------------------------------ directions


def test_random_directions_are_as_long_as_the_weights_of_each_unit():
    with opened("iris") as session:
        train_a_little(session)
        found = objective(session)
        vectors = random_directions(found.theta, found.owners, seed=3)
        assert np.bincount(found.owners).tolist() == [5] * 8 + [9] * 3
        for unit in range(11):
            mine = found.owners == unit
            for column in vectors.T:
                assert np.linalg.norm(column[mine]) == pytest.approx(np.linalg.norm(found.theta[mine]))
        assert np.array_equal(vectors, random_directions(found.theta, found.owners, seed=3))
        assert not np.array_equal(vectors, random_directions(found.theta, found.owners, seed=4))


def test_the_gradient_and_what_is_across_it():
    with opened("iris") as session:
        found = objective(session)
        gradient = found.gradient(found.theta)
        vectors = gradient_directions(gradient, 0)
        assert vectors.T @ vectors == pytest.approx(np.eye(2), abs=1e-14)
        assert vectors[:, 0] @ gradient == pytest.approx(np.linalg.norm(gradient))
        with pytest.raises(UserError, match="it is 0"):
            gradient_directions(np.zeros(4), 0)


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.integers(1, 12))
def test_leading_eigenvectors_of_any_symmetric_matrix(seed, size):
    rng = np.random.default_rng(seed)
    matrix = rng.standard_normal((size, max(1, size // 2)))
    matrix = matrix @ matrix.T if seed % 2 else matrix[:, :1] + matrix[:, :1].T * np.ones((size, size))
    matrix = (matrix + matrix.T) / 2

    def product(vector):
        yield
        return matrix @ vector

    values, vectors = finished(leading(product, size))
    wanted = np.linalg.eigvalsh(matrix)
    wanted = wanted[np.argsort(-np.abs(wanted))][:2]
    scale = np.abs(wanted).max() + 1e-9
    assert np.abs(values[: len(wanted)]) == pytest.approx(np.abs(wanted), abs=1e-5 * scale)
    assert matrix @ vectors == pytest.approx(vectors * values, abs=1e-5 * scale)


def test_the_directions_of_a_path_are_its_principal_components():
    rng = np.random.default_rng(5)
    path = rng.standard_normal((12, 7)) * np.arange(1, 8)
    found = path_directions(path)
    way = path - path[-1]
    values, columns = np.linalg.eigh(way.T @ way)
    assert found.about == pytest.approx(tuple((values / values.sum())[::-1][:2]))
    assert np.abs(np.sum(found.vectors * columns[:, ::-1][:, :2], axis=0)) == pytest.approx(1.0)
    straight = path_directions(np.outer(np.arange(4.0), np.ones(5)))
    assert straight.about == pytest.approx((1.0, 0.0))
    assert straight.vectors.T @ straight.vectors == pytest.approx(np.eye(2))
    with pytest.raises(UserError, match="no update"):
        path_directions(np.ones((3, 4)))
