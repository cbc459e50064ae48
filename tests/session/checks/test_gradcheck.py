"""The check of gradients finds what is wrong, passes what is right, and does not blame a kink."""

import json
from dataclasses import replace

import numpy as np
import pytest

from nnsim.engine.expr import Const
from nnsim.network.design import Choice
from nnsim.network.initial import start_weights
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.session.checks.gradcheck import gradcheck
from nnsim.session.checks.gradients import relative_error
from nnsim.session.draft import draft

RANDOM = np.random.default_rng(7)
X = RANDOM.normal(size=(5, 2))


def weights_of(design):
    """Weights, biases too, that are nowhere near 0."""
    random = np.random.default_rng(3)
    return {
        i: random.uniform(0.2, 1.0, w.shape) * random.choice([-1, 1], w.shape) for i, w in start_weights(design).items()
    }


def targets_for(loss, units=2):
    if LOSSES[loss].targets == "signed":
        return RANDOM.choice([-1.0, 1.0], (5, units))
    if LOSSES[loss].targets == "distribution":
        return np.eye(units)[RANDOM.integers(0, units, 5)]
    return RANDOM.uniform(0.1, 0.9, (5, units))


@pytest.mark.parametrize("activation", sorted(set(ACTIVATIONS) - {"step", "sign"}))
def test_every_activation_is_right(activation):
    design = draft("2-4-2", hidden=activation, output="logistic")

    check = gradcheck(design, weights_of(design), X, targets_for("mse"))

    assert check.agrees
    assert not check.kinks
    assert len(check.comparisons) == 22
    assert check.comparisons[0].relative_error < 1e-6


PAIRS = [
    (loss, output)
    for loss in sorted(LOSSES)
    for output in ("identity", "logistic", "softmax", "tanh")
    if LOSSES[loss].targets in ("any", "signed") or output in ("logistic", "softmax")  # others have no logarithm
]


@pytest.mark.parametrize(("loss", "output"), PAIRS)
def test_every_loss_is_right(loss, output):
    design = draft("2-3-2", output=output, loss=loss)

    check = gradcheck(design, weights_of(design), X, targets_for(loss))

    assert check.agrees


def test_penalties_count_and_dropout_is_off():
    design = draft("2-4-1", data="xor", l1=0.1, l2=0.2, max_norm=0.5, dropout=0.5)
    layers = [replace(layer, dropout=0.5) for layer in design.network.layers]
    design = replace(design, network=replace(design.network, layers=tuple(layers)))
    weights = weights_of(design)

    check = gradcheck(design, weights, X, targets_for("mse", 1))

    assert check.agrees
    plain = gradcheck(draft("2-4-1", data="xor"), weights, X, targets_for("mse", 1))
    assert check.loss > plain.loss


def test_float32_projects_are_checked_in_float64():
    design = draft("2-3-1", data="xor", dtype="float32")

    assert gradcheck(design, weights_of(design), X, targets_for("mse", 1)).comparisons[0].relative_error < 1e-6


def test_a_wrong_gradient_is_found(monkeypatch):
    design = draft("2-3-2", loss="mse")
    monkeypatch.setitem(LOSSES._parts, "mse", replace(LOSSES["mse"], gradient=LOSSES["mse"].gradient * Const(1.001)))

    check = gradcheck(design, weights_of(design), X, targets_for("mse"))

    assert not check.agrees
    assert check.comparisons[0].relative_error == pytest.approx(0.001, rel=0.01)
    assert sum(one.agrees for one in check.comparisons) == 0


def test_a_gradient_that_is_wrong_for_one_layer_is_named(monkeypatch):
    tanh = ACTIVATIONS["tanh"]
    monkeypatch.setitem(ACTIVATIONS._parts, "tanh", replace(tanh, slope=tanh.slope * Const(0.5)))
    design = draft("2-3-2", hidden="tanh", output="logistic", loss="mse")

    check = gradcheck(design, weights_of(design), X, targets_for("mse"))

    wrong = {one.parameter for one in check.comparisons if not one.agrees}
    assert wrong == {"hidden1.weight", "hidden1.bias"}
    errors = [one.relative_error for one in check.comparisons]
    assert errors == sorted(errors, reverse=True)
    assert check.comparisons[0].label.startswith("W[hidden1]")


def test_not_a_number_does_not_agree():
    design = draft("2-3-2", loss="mse")
    weights = weights_of(design)
    weights[2][0, 0] = np.nan

    check = gradcheck(design, weights, X, targets_for("mse"))

    assert not check.agrees
    document = json.loads(json.dumps(check.to_json(), allow_nan=False))
    assert document["loss"] == "NaN"
    assert document["agrees"] is False


def test_a_kink_is_marked_and_not_blamed():
    """With zero biases the sample (0, 0) stands exactly on the kink of every ReLU."""
    design = draft("2-3-1", hidden="relu", data="xor")
    zeros = np.zeros((1, 2))

    check = gradcheck(design, start_weights(design), zeros, np.ones((1, 1)))

    assert check.agrees
    assert {one.parameter for one in check.kinks} == {"hidden1.bias"}
    assert check.comparisons[-1].kink


def test_a_kink_of_the_loss_is_marked():
    design = draft("1-1", output="identity", loss="hinge")

    check = gradcheck(design, {2: np.array([[0.0], [1.0]])}, [[1.0]], [[1.0]])

    assert check.agrees
    assert len(check.kinks) == 2


def test_the_middle_slope_of_an_absolute_value_agrees():
    design = draft("1-1", output="identity", loss="mae")

    check = gradcheck(design, {2: np.array([[0.0], [0.5]])}, [[1.0]], [[0.5]])

    assert check.agrees
    assert not check.kinks


def test_a_weight_of_0_under_l1_agrees():
    design = draft("1-1", output="identity", l1=0.1)

    check = gradcheck(design, {2: np.zeros((2, 1))}, [[1.0]], [[1.0]])

    assert check.agrees


def test_saturated_units_agree():
    design = draft("2-3-2", hidden="logistic", loss="binary_cross_entropy")
    weights = {i: 20.0 * w for i, w in weights_of(design).items()}

    assert gradcheck(design, weights, X, targets_for("binary_cross_entropy")).agrees


def test_weights_that_do_not_learn_are_left_out():
    design = draft("2-3-1", data="xor", biases=False)
    network = design.network
    first = replace(network.links[0], cut=frozenset({(1, 1)}), frozen=frozenset({(2, 2)}))
    design = replace(design, network=replace(network, links=(first, *network.links[1:])))

    check = gradcheck(design, start_weights(design), X, targets_for("mse", 1))

    assert check.agrees
    assert check.left_out == 4 + 2
    assert len(check.comparisons) == 13 - 6
    frozen = [replace(layer, frozen=layer.name == "output") for layer in design.network.layers]
    design = replace(design, network=replace(design.network, layers=tuple(frozen)))
    assert not [
        one.label
        for one in gradcheck(design, start_weights(design), X, targets_for("mse", 1)).comparisons
        if one.parameter.startswith("output")
    ]


def test_step_functions_have_no_slope_and_agree():
    design = draft("2-3-1", hidden="step", data="xor")

    assert gradcheck(design, weights_of(design), X, targets_for("mse", 1)).agrees


def test_several_optimizers_and_schedules_do_not_matter():
    design = draft("2-3-1", data="xor", optimizer="adam", schedule="cosine")
    design = replace(design, training=replace(design.training, regularizers=(Choice("l2"),)))

    assert gradcheck(design, weights_of(design), X, targets_for("mse", 1)).agrees


def test_of_what_is_not_finite_nothing_is_known():
    design = draft("2-3-2", loss="mse")
    weights = weights_of(design)
    weights[2][0, 0] = np.nan
    check = gradcheck(design, weights, X, targets_for("mse"))
    assert not check.agrees
    assert check.unknown
    assert not any(one.agrees or one.kink for one in check.unknown)
    assert all(np.isnan(one.relative_error) for one in check.unknown)


def test_two_infinities_do_not_agree():
    error, _ = relative_error(np.array([np.inf, np.nan, 1.0, 1.0]), np.array([np.inf, 1.0, -np.inf, 1.0]), 1.0)
    assert error.tolist() == [np.inf, np.inf, np.inf, 0.0]
