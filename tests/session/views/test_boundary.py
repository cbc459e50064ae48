"""Surfaces over two inputs: the same numbers as predictions one by one, whatever the data and their preparation."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.network.design import Choice
from nnsim.parts.contracts import Table
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.views.boundary import Boundary
from nnsim.session.views.heat import Heat
from nnsim.session.views.histograms import Histograms
from nnsim.session.views.plane import beyond, plane_at
from nnsim.session.views.unit_maps import UnitMaps
from tests.rules import at_home
from tests.session.sessions import opened, train_a_little


def values_one_by_one(session, plane, output=None):
    found = []
    for y in plane.ys if plane.y is not None else [None]:
        for x in plane.xs:
            row = np.array(plane.held)
            row[plane.x] = x
            if y is not None:
                row[plane.y] = y
            found.append(session.predict(row)[0])
    return np.array(found).T.reshape(-1, *plane.shape)


@pytest.mark.parametrize(
    ("example", "x", "y", "kind"),
    [
        ("moons", 1, 0, "binary"), ("iris", 3, 1, "classes"), ("digits", 20, 43, "classes"),
        ("sine", 0, None, "regression"),
    ],
)  # fmt: skip
def test_a_surface_is_made_of_predictions(example, x, y, kind):
    with opened(example) as session:
        train_a_little(session, 1)
        view = Boundary(session)
        view.live.follow()
        plane = replace(view.start(x, y), places=(7, 5))
        surface = view.compute(plane)
        wanted = values_one_by_one(session, plane)
        np.testing.assert_allclose(surface.values, wanted, atol=1e-4, rtol=1e-4)
        assert surface.kind == kind
        if kind == "classes":
            np.testing.assert_array_equal(surface.winners, wanted.argmax(0))
        elif kind == "binary":
            np.testing.assert_array_equal(surface.winners, wanted[0] > 0.5)


def test_nothing_is_computed_twice():
    with opened("moons") as session:
        view = Boundary(session)
        view.live.follow()
        plane = view.start(0, 1)
        assert view.compute(plane) is not None
        assert view.compute(plane) is None
        assert view.compute(replace(plane, x_range=(0.0, 1.0))) is not None
        train_a_little(session, 1)
        assert view.compute(plane) is not None


def test_the_others_are_held_at_mean_median_or_a_sample():
    with opened("iris") as session:
        view = Boundary(session)
        view.live.follow()
        train = session.table.inputs[session.prepared.train]
        np.testing.assert_allclose(view.start(0, 1).held, train.mean(0))
        np.testing.assert_allclose(view.start(0, 1, "median").held, np.median(train, 0))
        np.testing.assert_array_equal(view.start(0, 1, 17).held, session.table.inputs[17])


def test_the_decision_of_two_classes_is_where_the_output_is_even():
    with opened("xor") as session:
        session.train()
        session.wait()
        view = Boundary(session)
        view.live.follow()
        plane = view.start(0, 1)
        surface = view.compute(plane)
        ends = surface.lines(None).reshape(-1, 2)
        assert len(ends) > 100
        x = np.interp(ends[:, 0], np.arange(200), plane.xs)
        y = np.interp(ends[:, 1], np.arange(200), plane.ys)
        np.testing.assert_allclose(session.predict(np.stack([x, y], 1))[:, 0], 0.5, atol=0.02)


@pytest.mark.parametrize("low", [0, -1])
def test_classes_of_a_signed_loss_are_parted_in_the_middle(low):
    text = "a,b,y\n" + "".join(f"{a},{b},{1 if a > b else low}\n" for a in range(4) for b in range(4))
    with opened("moons") as session:
        session.set_data("own", dataset=Choice("custom", {"text": text, "targets": "y", "task": "classes"}))
        session.set_training("Hinge", loss=Choice("hinge"))
        view = Boundary(session)
        assert view.live.follow(), session.problems
        surface = view.compute(replace(view.start(0, 1), places=(9, 9)))
        raw = view.live.outputs(
            view.live.encode(np.array([[x, y] for y in surface.plane.ys for x in surface.plane.xs]))
        )
        np.testing.assert_array_equal(surface.winners.ravel(), raw[0] > 0, "as accuracy counts them")


def test_samples_know_their_part_and_their_class():
    with opened("moons") as session:
        view = Boundary(session)
        view.live.follow()
        points = view.points()
        prepared, table = session.prepared, session.table
        assert points.total == len(points.rows) == len(table.inputs)
        for part, rows in enumerate((prepared.train, prepared.validation, prepared.test)):
            assert set(points.rows[points.part == part].tolist()) == set(rows.tolist())
        np.testing.assert_array_equal(points.label, table.targets[points.rows, 0])
        some = view.points(50)
        assert 40 <= len(some.rows) <= 50
        assert set(some.part.tolist()) == {0, 1, 2}
        np.testing.assert_array_equal(some.rows, view.points(50).rows)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_any_rule_has_its_views(rule):
    with opened(at_home(rule)) as session:
        train_a_little(session, 1)
        view, maps, heat, spread = Boundary(session), UnitMaps(session), Heat(session), Histograms(session)
        view.live.follow()
        surface = view.compute(replace(view.start(0, 2), places=(4, 3)))
        units = session.network.outputs[0].size
        assert surface.values.shape == (units, 3, 4)
        assert np.isfinite(surface.values).all()
        assert (surface.kind == "units") == (not RULES[rule].supervised)
        assert len(view.names) == units
        assert view.classes == session.table.classes
        if surface.kind == "units":
            held = np.array(surface.plane.held)
            held[[0, 2]] = surface.plane.xs[1], surface.plane.ys[2]
            raw = view.live.outputs(view.live.encode(held[None]))
            np.testing.assert_allclose(surface.values[:, 2, 1], raw[:, 0], atol=1e-5)
        maps.follow()
        assert maps.maps().keys() == session.network.by_id.keys()
        for quantity in heat.quantities():
            assert heat.layers(quantity)
        assert "W" in spread.quantities()
        assert ("grad" in spread.quantities()) == session.setup.has_gradients


def test_a_slip_far_from_all_others_does_not_squeeze_the_plane():
    inputs = np.random.default_rng(0).normal(size=(60, 2))
    inputs[7, 1] = 1e4
    table = Table(
        inputs=inputs, targets=np.zeros((60, 1)), input_names=("a", "b"), target_names=("y",), classes=("x", "y")
    )
    plane = plane_at(table, np.arange(60), 0, 1, "median")
    others = np.delete(inputs[:, 1], 7)
    assert plane.x_range[0] < inputs[:, 0].min()
    assert others.max() < plane.y_range[1] < 2 * others.max()
    assert beyond(plane, inputs) == 1
