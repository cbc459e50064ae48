"""The surface holds the loss at its points, the path lies where training was, and all of it is of one moment."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design
from nnsim.network.edits import cut_edges, freeze_edges
from nnsim.network.ruling import with_rule
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.directions import KINDS
from nnsim.session.views.path import Path, projected
from nnsim.session.views.surface import Surveying
from tests.parts.ruled import table
from tests.session.sessions import opened, train_a_little, train_at_full_speed


def put(session, theta):
    """The loss that the session itself has with these weights of XOR."""
    layers, begin = session.setup.compiled.layers, 0
    for number, matrix in session.setup.weights().items():
        session.setup.memory[layers[number].w.name][:] = theta[begin : begin + matrix.size].reshape(matrix.shape)
        begin += matrix.size
    return session.scores()["train"]["loss"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_point_is_the_loss_with_those_weights(kind):
    with opened("xor") as session:
        train_at_full_speed(session, 60)
        found = Surveying(session, kind).finish()
        theta = found.center.copy()
        assert found.update == session.updates_made
        assert found.level == 1
        assert np.isfinite(found.values).all()
        assert found.loss == pytest.approx(session.scores()["train"]["loss"], rel=1e-12)
        assert found.x[0] < 0 < found.x[-1]
        assert found.y[0] < 0 < found.y[-1]
        for row, column in ((0, 0), (7, 33), (40, 40), (20, 3)):
            there = theta + found.directions.vectors @ (found.x[column], found.y[row])
            assert found.values[row, column] == pytest.approx(put(session, there), rel=1e-12)


def test_coarse_points_come_first():
    with opened("xor") as session:
        train_a_little(session)
        work = Surveying(session, "random")
        seen = []
        while work.work(0.0):
            if work.surface is not None:
                seen.append(work.surface.level)
                if work.surface.level == 8 and seen.count(8) == 1:
                    x, y, values = work.surface.complete()
                    assert len(x) == len(y) == 6
                    assert np.isfinite(values).all()
            assert 0 <= work.done <= 1
        assert list(dict.fromkeys(seen)) == [0, 8, 4, 2]
        assert work.surface.level == 1
        assert work.done == 1.0


def test_the_path_is_that_of_the_training():
    with opened("xor") as session:
        vectors = {}
        path = Path(session.setup)
        for update in range(30):
            vectors[update] = path.of(session.setup.memory)
            session.step("batch")
        path.follow()
        assert path.updates == [0]
        assert list(path.fill()) is not None
        assert len(path.updates) > 20
        for update, point in zip(path.updates, path.points, strict=True):
            assert point == pytest.approx(vectors[update], rel=1e-13, abs=1e-15)
        assert not path.follow()
        assert len(path.updates) > 20
        session.visit(10)
        session.set_training("Rate", rate=2.0)  # from here on another way
        session.step("batch")
        path.follow()
        assert max(path.updates) <= 11


def test_where_points_lie_on_the_plane():
    rng = np.random.default_rng(0)
    vectors, center = rng.standard_normal((6, 2)), rng.standard_normal(6)
    inside = center + np.array([[1.0, 2.0], [-0.5, 0.25], [0.0, 0.0]]) @ vectors.T
    where, off = projected(inside, center, vectors)
    assert where == pytest.approx(np.array([[1.0, 2.0], [-0.5, 0.25], [0.0, 0.0]]), abs=1e-12)
    assert off == pytest.approx(np.zeros(3), abs=1e-12)
    across = np.linalg.svd(vectors.T)[2][-1]
    where, off = projected(center[None] + 3 * across, center, vectors)
    assert where == pytest.approx(np.zeros((1, 2)), abs=1e-12)
    assert off == pytest.approx([1.0])


def test_it_is_of_one_moment_and_ends_with_its_network():
    with opened("xor") as session:
        train_a_little(session)
        work = Surveying(session, "random")
        theta = Path(session.setup).of(session.setup.memory)
        work.work(0.0)
        train_a_little(session)
        assert np.array_equal(work.finish().center, theta)
        work = Surveying(session, "random")
        session.set_training("Batch", batch_size=2)
        assert work.outdated


def test_the_path_is_the_same_while_a_sample_is_looked_at():
    with opened("iris") as session:
        train_at_full_speed(session, 20)
        plain, looking = Path(session.setup), Path(session.setup)
        for path in (plain, looking):
            path.follow()
            list(path.fill())
            session.look_through(int(session.prepared.test[2]))
        assert session.guest_shown is not None
        assert len(plain.updates) > len(session.setup.timeline.updates)
        assert plain.updates == looking.updates
        assert np.array_equal(plain.points, looking.points)


def test_a_project_that_was_opened_has_no_path_before_it():
    with opened("xor") as session:
        train_a_little(session)
        session._show(session.project(), None)
        with pytest.raises(UserError, match="before update 3 is not remembered"):
            Surveying(session, "path").finish()


def test_what_has_no_surface_is_told():
    with opened("xor") as session:
        with pytest.raises(UserError, match="no path yet"):
            Surveying(session, "path").finish()
        session.start_exercise(Plan())
        with pytest.raises(UserError, match="exercise"):
            Surveying(session, "random")


def test_a_loss_that_is_no_number_is_beyond_all():
    with opened("xor") as session:
        train_a_little(session)
        work = Surveying(session, "random")
        work._objective.loss = lambda theta: float("nan")
        assert np.isinf(work.finish().values).all()


def linear(rule: str, sizes: tuple[int, int]) -> Design:
    """One layer of linear units under a rule, on two classes."""
    rng = np.random.default_rng(4)
    data = table(rng.normal(size=(20, sizes[0])).tolist(), rng.integers(0, 2, 20).tolist())
    design = with_rule(Design(sequential(sizes, "identity", "identity"), data=data), Choice(rule))
    layers = (la if la.is_input else replace(la, activation=Choice("identity")) for la in design.network.layers)
    return replace(design, network=replace(design.network, layers=tuple(layers)))


@pytest.mark.parametrize("rule", ["adaline", "delta_rule"])
def test_a_rule_that_descends_has_a_surface_and_the_lowest_point_of_linear_units_is_known(rule):
    with opened(linear(rule, (3, 1))) as session:
        train_a_little(session)
        found = Surveying(session, "path").finish()
        prepared = session.prepared
        inputs = np.hstack([np.ones((len(prepared.x_train), 1)), prepared.x_train])
        best = np.linalg.lstsq(inputs, prepared.y_train, rcond=None)[0]
        np.testing.assert_allclose(found.goal, best[:, 0], atol=1e-12)
        left = 0.5 * np.square(prepared.y_train - inputs @ best).sum(1).mean()
        assert found.goal_loss == pytest.approx(left, rel=1e-12)
        assert found.goal_title == "least squares"
        assert found.goal_loss <= np.nanmin(found.values) <= found.loss
        (x, y), *_ = found.at(found.goal[None])[0]
        assert found.x[0] < x < found.x[-1]
        assert found.y[0] < y < found.y[-1]
        assert found.directions.goal
        assert found.at(found.goal[None])[1] == pytest.approx(0.0, abs=1e-9)  # the plane goes through it
        vectors = found.directions.vectors
        assert vectors.T @ vectors == pytest.approx(np.eye(2), abs=1e-12)
        with pytest.raises(UserError, match="keeps no gradients"):
            Surveying(session, "hessian").finish()


def test_the_lowest_point_keeps_edges_that_are_held():
    design = linear("adaline", (3, 1))
    (link,) = design.network.links
    edges = sorted((a, b) for a in design.network.layers[0].units for b in design.network.layers[1].units)
    network = freeze_edges(design.network, link, edges[:1])
    network = cut_edges(network, network.links[0], edges[2:])
    start = {2: np.array([[0.1], [0.7], [0.2], [0.0]])}
    with opened(replace(design, network=network, start=start)) as session:
        goal = Surveying(session, "random").finish().goal
        x, y = session.prepared.x_train, session.prepared.y_train[:, 0]
        free = np.stack([np.ones(len(x)), x[:, 1]], 1)
        best = np.linalg.lstsq(free, y - 0.7 * x[:, 0], rcond=None)[0]
        np.testing.assert_allclose(goal, best, atol=1e-12)


def test_a_rule_that_does_not_descend_has_no_surface():
    with opened(linear("hebb", (3, 1))) as session, pytest.raises(UserError, match="does not descend"):
        Surveying(session, "random")
