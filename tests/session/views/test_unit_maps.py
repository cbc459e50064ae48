"""Small maps of all units: their outputs place by place, over the plane that all maps show, on a fair scale."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.design import Choice, Design, Training
from nnsim.session.views.live_pass import LivePass
from nnsim.session.views.unit_maps import UnitMaps
from tests.engine_strategies import random_network
from tests.session.sessions import opened, train_a_little, with_data


@settings(max_examples=10)
@given(st.integers(0, 2**32 - 1))
def test_a_map_is_the_output_at_each_place(seed):
    rng = np.random.default_rng(seed)
    network = random_network(rng, "mse", "tanh", 0.0)
    with opened(with_data(Design(network, Training(loss=Choice("mse"))))) as session:
        view, exact = UnitMaps(session), LivePass(session, "float64")
        view.follow()
        exact.follow()
        plane = replace(view.plane(), places=(5, 5))
        found = view.maps(places=5)
        assert found.keys() == network.by_id.keys()
        for row, column in np.ndindex(plane.shape):
            x = np.array(plane.held)
            x[plane.x] = plane.xs[column]
            if plane.y is not None:
                x[plane.y] = plane.ys[row]
            wanted = exact.units(exact.encode(x[None]))
            for layer, one in found.items():
                np.testing.assert_allclose(one.values[:, row, column], wanted[layer][:, 0], atol=1e-5)


def test_scales_are_those_of_the_activations():
    with opened("moons") as session:
        hidden, output = session.network.order[1], session.network.outputs[0]
        view = UnitMaps(session)
        view.follow()
        maps = view.maps()
        assert (maps[hidden.id].middle == 0).all()
        assert (maps[hidden.id].reach == 1).all(), "tanh"
        assert (maps[output.id].middle, maps[output.id].reach) == (0.5, 0.5), "logistic"
        inputs = maps[session.network.inputs[0].id]
        np.testing.assert_allclose(inputs.shares[0][0, [0, -1]], [-1, 1], atol=1e-6)
        session.edit(
            "ReLU",
            lambda design: replace(
                design,
                network=replace(
                    design.network,
                    layers=tuple(
                        replace(la, activation=Choice("relu")) if la.id == hidden.id else la
                        for la in design.network.layers
                    ),
                ),
            ),
        )
        view.follow()
        one = view.maps([hidden.id])[hidden.id]
        assert (one.middle == 0).all()
        np.testing.assert_allclose(one.reach, np.abs(one.values).max((1, 2)), rtol=1e-6)


def test_maps_show_the_plane_that_was_chosen():
    with opened("iris") as session:
        train_a_little(session, 1)
        view = UnitMaps(session)
        view.follow()
        assert view.names() == session.table.input_names[:2]
        first = view.maps()[session.network.outputs[0].id].values
        session.show_plane(replace(view.plane(), x=3, x_range=(0.0, 3.0)))
        assert view.names()[0] == session.table.input_names[3]
        assert not np.array_equal(view.maps()[session.network.outputs[0].id].values, first)
        session.example("moons")
        view.follow()
        assert view.names() == ("x1", "x2"), "a plane of other data does not fit"


def test_what_is_no_number_is_none_in_the_map():
    with opened("moons") as session:
        view = UnitMaps(session)
        view.follow()
        output = session.network.outputs[0].id
        one = view.maps([output])[output]
        broken = replace(one, values=np.full_like(one.values, np.nan))
        assert np.isnan(broken.shares).all()


@pytest.mark.parametrize("example", ["sine", "digits"])
def test_one_input_and_many(example):
    with opened(example) as session:
        view = UnitMaps(session)
        view.follow()
        maps = view.maps()
        rows = 1 if example == "sine" else 32
        assert all(one.values.shape[1:] == (rows, 32) for one in maps.values())
        assert (view.names()[1] == "") == (example == "sine")
