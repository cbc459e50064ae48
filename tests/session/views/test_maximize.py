"""Inputs that excite units most: gradients by finite differences, optima that are known, the bound, warm starts."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Design, Training
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.views.maximize import InputGradient, Maximizer
from tests.engine_strategies import random_network
from tests.session.sessions import opened, train_a_little, with_data

SMOOTH = sorted(key for key, part in ACTIVATIONS.items() if not part.kinks and (part.slope or part.backward))
STEP = 1e-6


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.sampled_from(SMOOTH), st.sampled_from(["z", "o"]))
def test_the_gradient_is_the_slope(seed, activation, target):
    rng = np.random.default_rng(seed)
    network = random_network(rng, "mse", activation, 0.0)
    with opened(with_data(Design(network, Training(loss=Choice("mse"))))) as session:
        gradient = InputGradient(session)
        gradient.live.follow()
        inputs = sum(layer.size for layer in network.inputs)
        layer = [one for one in network.order if not one.is_input][-1]
        columns = rng.normal(size=(inputs, layer.size))
        units = np.arange(layer.size)
        value, slope = gradient.of(columns, layer.id, units, target)
        np.testing.assert_allclose(value, gradient.live.units(columns, [layer.id], target)[layer.id][units, units])
        for at in range(inputs):
            move = np.zeros((inputs, 1))
            move[at] = STEP
            up, down = (gradient.of(columns + sign * move, layer.id, units, target)[0] for sign in (1, -1))
            np.testing.assert_allclose(slope[at], (up - down) / (2 * STEP), rtol=1e-4, atol=1e-6)


def settled(session, layer, target="z"):
    view = Maximizer(session)
    for _ in range(100):
        view.advance(layer, 20, target)
        if view.still:
            return view
    raise AssertionError("it does not come to stand")


def test_in_the_first_layer_it_is_the_direction_of_the_weights():
    with opened("digits") as session:
        train_a_little(session, 1)
        layer = session.network.order[1].id
        view = settled(session, layer)
        weights = session.array(layer, "W")[1:]
        x = session.prepared.x_train
        bound = np.median(np.linalg.norm(x - x.mean(0), axis=1))
        best = x.mean(0)[:, None] + bound * weights / np.linalg.norm(weights, axis=0)
        np.testing.assert_allclose(view.mean + view.moved, best, atol=1e-3 * bound)
        np.testing.assert_allclose(view.values, session.array(layer, "W")[0] + (weights * best).sum(0), rtol=1e-3)
        np.testing.assert_allclose(view.inputs, session.prepared.decode_inputs(best.T), atol=1e-2 * bound)


@pytest.mark.parametrize("target", ["z", "o"])
def test_deeper_it_is_as_good_as_scipy_finds(target):
    with opened("moons") as session:
        train_a_little(session, 5)
        output = session.network.outputs[0].id
        view = settled(session, output, target)
        assert np.linalg.norm(view.moved, axis=0).max() <= view.bound * (1 + 1e-9)

        def loss(moved):
            column = view.mean + moved[:, None]
            return -view.gradient.of(column, output, np.array([0]), target)[0][0]

        ball = {"type": "ineq", "fun": lambda moved: view.bound**2 - moved @ moved}
        found = minimize(loss, np.zeros(2), method="SLSQP", constraints=[ball])
        assert view.values[0] >= -found.fun - 1e-3 * abs(found.fun)
        assert view.values[0] > -loss(np.zeros(2))


def test_it_follows_the_weights():
    with opened("iris") as session:
        layer = session.network.order[1].id
        view = settled(session, layer)
        assert not view.advance(layer, 5), "it stands"
        before = np.array(view.moved)
        train_a_little(session, 20)
        assert view.advance(layer, 5)
        assert not view.still
        near = np.abs(view.moved - before).max()
        for _ in range(40):
            view.advance(layer, 20)
        assert view.still
        weights = session.array(layer, "W")[1:]
        np.testing.assert_allclose(view.moved, view.bound * weights / np.linalg.norm(weights, axis=0), atol=1e-2)
        assert near > 0


def test_what_has_no_gradient_stays_at_the_mean_or_says_so():
    with opened("xor") as session:
        hidden = session.network.order[1]
        session.setup.memory[session.setup.compiled.layers[hidden.id].w.name][1:] = 0.0
        view = settled(session, hidden.id)
        assert not view.moved.any()
        with pytest.raises(UserError):
            view.advance(session.network.inputs[0].id, 1)
