"""The figures of health against plain NumPy, and what is found in networks that were built to be ill."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.checks.findings import KINDS, findings, health_overlay
from nnsim.session.checks.health import HealthCheck, Limits, same_units
from nnsim.session.draft import draft
from nnsim.session.places import bias_place, layer_place, unit_place
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_a_little, with_data


def health_of(session, limits=None):
    return HealthCheck(session.setup, limits).finish()


def layer_of(health, name):
    return next(layer for layer in health.layers if layer.name == name)


def kinds(session, limits=None):
    """What is found, by layer."""
    found = findings(health_of(session, limits), limits)
    names = {layer.id: layer.name for layer in session.network.layers}
    return {(names[one.layer], one.kind) for one in found}


def logistic(z):
    return 1 / (1 + np.exp(-z))


# ---------------------------------------------------------------------------------------------- figures


@pytest.mark.parametrize("size", [0, 1, 7])
def test_the_figures_are_those_of_plain_numpy(size):
    """Whatever the batches are."""
    with opened(draft("4-6-3", data="iris", hidden="logistic", output="logistic", loss="mse", batch_size=size)) as made:
        for layer in made.network.layers[1:]:
            for unit in layer.units[::2]:
                made.set_weight(bias_place(layer.id, unit), 3.0)
        health = health_of(made)
        x, y = made.prepared.x_train.T, made.prepared.y_train.T
        w1, w2 = (made.array(layer.id, "W") for layer in made.network.layers[1:])
        count = x.shape[1]
        one = np.ones((1, count))
        o1 = logistic(w1.T @ np.vstack([one, x]))
        o2 = logistic(w2.T @ np.vstack([one, o1]))
        d2 = 2 * (o2 - y) * o2 * (1 - o2)
        d1 = (w2[1:] @ d2) * o1 * (1 - o1)
        g1, g2 = np.vstack([one, x]) @ d1.T / count, np.vstack([one, o1]) @ d2.T / count
        hidden, output = health.layers
        assert health.samples == count
        assert health.loss == pytest.approx(float(np.square(o2 - y).sum() / count))
        np.testing.assert_allclose(hidden.flat, (o1 * (1 - o1) < 0.025).mean(1))
        np.testing.assert_allclose(output.flat, ((o2 * (1 - o2) < 0.025) & (np.abs(o2 - y) > 0.5)).mean(1))
        np.testing.assert_allclose(hidden.idle, 0.0)
        for layer, delta, gradient, weights in ((hidden, d1, g1, w1), (output, d2, g2, w2)):
            assert layer.delta == pytest.approx(float(np.sqrt(np.mean(delta**2))))
            assert layer.gradient == pytest.approx(float(np.sqrt(np.mean(gradient**2))))
            assert layer.weight == pytest.approx(float(np.sqrt(np.mean(weights**2))))
            assert not layer.not_finite
        if not size:
            assert output.change == pytest.approx(made.training.rate * output.gradient)
            assert hidden.ratio == pytest.approx(made.training.rate * hidden.gradient / hidden.weight)


def test_the_update_is_the_optimizers_own():
    with opened(draft("2-3-1", data="xor", optimizer="adam", rate=0.01)) as session:
        session.step("epoch")
        health = health_of(session)
        before = session.setup.weights()
        session.step("epoch")
        for layer in health.layers:
            moved = session.array(layer.layer, "W") - before[layer.layer]
            assert layer.change == pytest.approx(float(np.sqrt(np.mean(moved**2))))


@given(st.integers(0, 10**6), st.sampled_from(sorted(ACTIVATIONS)))
def test_any_network_can_be_examined_and_is_left_alone(seed, activation):
    case = random_case(np.random.default_rng(seed), activation=activation, dropout=0.3 if seed % 2 else 0.0)
    with opened(with_data(case.design)) as session:
        if not session.ready:
            return
        session.step("phase")
        before = session.setup.memory.block.tobytes()
        health = health_of(session)
        assert session.setup.memory.block.tobytes() == before
        for one in findings(health):
            assert one.kind in KINDS
            assert one.what
            assert one.figures
            assert one.remedy
            for place in one.places:
                assert place.layer in session.network.by_id
        for layer in health.layers:
            for share in (layer.flat, layer.idle):
                assert share is None or ((share >= 0) & (share <= 1 + 1e-12)).all()
        overlay = health_overlay(health, "now")
        assert overlay.units.keys() == {layer.layer for layer in health.layers}


# ---------------------------------------------------------------------------------------------- ill networks


def test_a_good_network_has_no_findings():
    with opened(draft("4-8-3", data="iris", standardize=True, optimizer="adam", rate=0.01)) as session:
        assert kinds(session) == set()
        train_a_little(session, 20)
        assert kinds(session) == set()


def test_a_relu_with_a_large_negative_bias_is_dead():
    with opened(draft("2-4-1", data="xor", hidden="relu", bias=0.2)) as session:
        hidden = session.network.layer("hidden1")
        assert ("hidden1", "dead") not in kinds(session)
        for unit in hidden.units[1:3]:
            session.set_weight(bias_place(hidden.id, unit), -50.0)
        (found,) = [one for one in findings(health_of(session)) if one.kind == "dead"]
        assert found.severity == "warning"
        assert found.units == hidden.units[1:3]
        assert found.places == tuple(unit_place(hidden.id, unit) for unit in hidden.units[1:3])
        assert found.what == "2 of 4 units of hidden1 are dead"
        assert "all of the 4 training samples" in found.figures
        overlay = health_overlay(health_of(session), "the start")
        np.testing.assert_array_equal(overlay.units[hidden.id][1:3], 1.0)
        for unit in hidden.units:
            session.set_weight(bias_place(hidden.id, unit), -50.0)
        (found,) = [one for one in findings(health_of(session)) if one.kind == "dead"]
        assert found.severity == "error"
        assert found.what == "all 4 units of hidden1 are dead"


def test_a_relu_that_rests_on_some_samples_is_well():
    with opened(draft("2-4-1", data="xor", hidden="relu", bias=0.2)) as session:
        hidden = layer_of(health_of(session), "hidden1")
        assert hidden.idle.max() < 1.0
        assert hidden.idle.max() > 0.0
        assert not hidden.dead().any()


def test_a_leaky_relu_does_not_die_and_does_not_saturate():
    with opened(draft("2-4-1", data="xor", hidden="leaky_relu")) as session:
        hidden = session.network.layer("hidden1")
        for unit in hidden.units:
            session.set_weight(bias_place(hidden.id, unit), -50.0)
        assert not {("hidden1", "dead"), ("hidden1", "saturated")} & kinds(session)


@pytest.mark.parametrize("activation", ["logistic", "tanh", "softsign"])
def test_units_far_out_are_saturated(activation):
    with opened(draft("2-4-1", data="xor", hidden=activation)) as session:
        hidden = session.network.layer("hidden1")
        session.set_weight(bias_place(hidden.id, hidden.units[3]), 80.0)
        (found,) = [one for one in findings(health_of(session)) if one.kind == "saturated"]
        assert found.units == (hidden.units[3],)
        assert found.what == "1 of 4 units of hidden1 is saturated"
        assert "100%" in found.figures


def test_an_output_may_be_saturated_at_the_right_end_only():
    for bias, loss, wrong in ((8.0, "mse", False), (-8.0, "mse", True), (-8.0, "binary_cross_entropy", False)):
        design = draft(
            "1-1",
            output="logistic",
            loss=loss,
            data=Choice("custom", {"text": "x,y\n0,1\n1,1\n", "targets": "y", "task": "regression"}),
        )
        with opened(design) as session:
            session.set_weight(bias_place(2, 1), bias)
            assert (("output", "saturated") in kinds(session)) == wrong, (bias, loss)


def test_the_gradient_vanishes_in_a_deep_logistic_network():
    design = replace(draft("2-1", data="xor"), network=sequential((2, *[4] * 7, 1), "logistic", "logistic"))
    with opened(design) as session:
        health = health_of(session)
        sizes = [layer.delta for layer in health.layers]
        assert sizes == sorted(sizes), "each layer further back has a smaller one"
        found = {name for name, kind in kinds(session) if kind == "vanishing"}
        assert "hidden1" in found
        assert "hidden7" not in found
        (first,) = [one for one in findings(health) if one.kind == "vanishing" and one.layer == health.layers[0].layer]
        assert first.places == (layer_place(health.layers[0].layer),)
        assert "times smaller" in first.figures


def test_the_gradient_explodes_where_weights_are_large():
    design = draft("2-6-6-6-6-1", data="xor", hidden="identity", output="identity", init="normal:deviation=8")
    with opened(design) as session:
        assert ("hidden1", "exploding") in kinds(session)
        assert ("hidden4", "exploding") not in kinds(session)


def test_a_huge_rate_is_seen_before_and_after():
    with opened(draft("4-8-3", data="iris", rate=1e4)) as session:
        assert ("hidden1", "large update") in kinds(session)
        train_a_little(session, 1)
        found = kinds(session)
        assert found & {("hidden1", "saturated"), ("hidden1", "not finite"), ("hidden1", "large update")}


def test_numbers_that_are_not_finite_are_counted_and_nothing_else_is_said_of_them():
    with opened(draft("2-3-1", data="xor", hidden="identity", output="identity", rate=1e9)) as session:
        train_a_little(session, 40)
        found = findings(health_of(session))
        assert {one.kind for one in found} == {"not finite"}
        assert {one.severity for one in found} == {"error"}
        assert "weights" in found[0].figures


def test_a_unit_is_not_dead_where_nothing_is_known_of_its_output():
    with opened(draft("1-4-1", data="sine", hidden="relu", output="identity", rate=1000)) as session:
        train_a_little(session, 40)
        health = health_of(session)
        assert {one.kind for one in findings(health)} == {"not finite"}
        hidden = layer_of(health, "hidden1")
        assert hidden.not_finite["net inputs"] > 0
        assert not hidden.dead().any()


def test_delta_may_be_too_large_for_its_square():
    """Found by a monkey: NumPy warned of it."""
    with opened(draft("2-3-1", data="xor", hidden="identity", output="identity")) as session:
        for layer in ("hidden1", "output"):
            session.setup.memory[f"{layer}.W"][:] *= 1e80
        assert layer_of(health_of(session), "hidden1").delta == np.inf


@pytest.mark.parametrize("init", ["zeros", "constant:value=0.5"])
def test_units_that_start_the_same_stay_the_same(init):
    with opened(draft("2-4-1", data="xor", init=init)) as session:
        hidden = session.network.layer("hidden1")
        for epochs in (0, 30):
            train_a_little(session, epochs)
            (found,) = [one for one in findings(health_of(session)) if one.kind == "symmetric"]
            assert found.severity == "error"
            assert found.units == hidden.units
            assert found.what == "all units of hidden1 are the same unit 4 times"
        session.set_weight(bias_place(hidden.id, hidden.units[1]), 0.123)
        (found,) = [one for one in findings(health_of(session)) if one.kind == "symmetric"]
        assert found.units == (hidden.units[0], *hidden.units[2:])
        assert found.severity == "warning"


def test_units_that_feed_differently_are_not_the_same():
    with opened(draft("2-2-1", data="xor", init="constant:value=0.5")) as session:
        output = session.network.layer("output")
        from nnsim.session.places import edge_place

        session.set_weight(edge_place(2, 2, output.id, 1), 0.4)
        assert ("hidden1", "symmetric") not in kinds(session)


def test_a_cut_or_a_frozen_edge_tells_units_apart():
    design = draft("2-3-1", data="xor", init="zeros")
    for change in (
        lambda network: edits.cut_edges(network, network.links[0], [(1, 1)]),
        lambda network: edits.freeze_edges(network, network.links[1], [(1, 1)]),
        lambda network: edits.freeze_biases(network, 2, [1]),
    ):
        with opened(replace(design, network=change(design.network))) as session:
            (found,) = [one for one in findings(health_of(session)) if one.kind == "symmetric"]
            assert found.units == (2, 3)


def test_what_was_never_trained_is_named():
    with opened(draft("2-3-1", data="xor", rate=0.0)) as session:
        assert ("hidden1", "untrained") not in kinds(session), "nothing has been trained yet"
        train_a_little(session, 2)
        found = [one for one in findings(health_of(session)) if one.kind == "untrained"]
        assert [one.units for one in found] == [(), ()]
        assert found[0].what == "all 3 units of hidden1 have not been trained"
        assert "2 updates" in found[0].figures
        assert "the learning rate is 0" in found[0].remedy


def test_only_what_was_there_long_enough_can_be_untrained():
    with opened(draft("2-2-1", data="xor", hidden="tanh", rate=0.5)) as session:
        train_a_little(session, 20)
        hidden = session.network.layer("hidden1")
        for size in (3, 4, 5, 6):
            session.edit_network("Resize", lambda network, size=size: edits.resize(network, hidden.id, size))
            assert ("hidden1", "untrained") not in kinds(session), "it has had no time to be trained"
        train_a_little(session, 2)
        assert ("hidden1", "untrained") not in kinds(session)
        session.set_training("Rate", rate=0.0)
        session.edit_network("Resize", lambda network: edits.resize(network, hidden.id, 5))
        train_a_little(session, 3)
        (found,) = [one for one in findings(health_of(session)) if one.kind == "untrained" and one.layer == hidden.id]
        assert "all 5 units" in found.what
        assert "in 3 updates since the network was changed" in found.figures


@pytest.mark.parametrize(
    ("sizes", "hidden", "init", "wanted", "unwanted"),
    [
        ("2-2-1", "tanh", "glorot_uniform", ("take ReLU", "New seed"), ("tanh", "Glorot", "skip", "fewer")),
        ("2-2-1", "logistic", "normal", ("take ReLU or tanh", "Glorot"), ("New seed", "skip")),
        ("2-3-3-3-1", "relu", "he_normal", ("New seed", "add skip links", "fewer layers"), ("take", "Glorot")),
        ("2-3-3-1", "tanh", "uniform", ("take ReLU", "Glorot", "skip links"), ("or tanh",)),
    ],
)
def test_against_a_gradient_that_vanishes_nothing_is_advised_that_is_there_already(
    sizes, hidden, init, wanted, unwanted
):
    with opened(draft(sizes, data="xor", hidden=hidden, init=init)) as session:
        limits = Limits(vanishing=1e9)
        found = [one for one in findings(health_of(session), limits) if one.kind == "vanishing"]
        assert found
        for one in found:
            assert all(words in one.remedy for words in wanted), one.remedy
            assert not any(words in one.remedy for words in unwanted), one.remedy


def test_what_is_frozen_on_purpose_is_not_untrained():
    design = draft("2-3-1", data="xor")
    layers = tuple(replace(layer, frozen=layer.name == "hidden1") for layer in design.network.layers)
    with opened(replace(design, network=replace(design.network, layers=layers))) as session:
        train_a_little(session, 2)
        assert kinds(session) == set()


def test_a_unit_that_leads_nowhere_is_untrained():
    design = draft("2-3-1", data="xor")
    network = edits.freeze_edges(design.network, design.network.links[1], [(2, 1)])
    start = {3: np.array([[np.nan], [np.nan], [0.0], [np.nan]])}
    with opened(replace(design, network=network, start=start)) as session:
        train_a_little(session, 3)
        (found,) = findings(health_of(session))
        assert (found.kind, found.units) == ("untrained", (2,))


def test_it_is_done_in_pieces():
    with opened(draft("4-6-3", data="iris", batch_size=5)) as session:
        check, seen = HealthCheck(session.setup), []
        while check.work(0.0):
            seen.append(check.done)
        assert len(seen) > 20
        assert seen == sorted(seen)
        assert check.done == 1.0


def test_limits_are_parameters():
    with opened(draft("4-6-3", data="iris", standardize=True, hidden="logistic")) as session:
        assert kinds(session) == set()
        strict = Limits(vanishing=10.0, large_update=1e-9)
        assert {kind for _, kind in kinds(session, strict)} == {"vanishing", "large update"}


def test_equal_rows_are_found():
    rows = np.array([[1.0, 2.0], [3.0, 4.0], [1.0, 2.0], [5.0, 6.0], [3.0, 4.0], [1.0, 2.0 + 1e-13]])
    assert same_units(rows, 1e-9) == [(0, 2, 5), (1, 4)]
    assert same_units(rows, 0.0) == [(0, 2), (1, 4)]
    assert same_units(np.full((2, 2), np.nan), 1e-9) == []
    assert same_units(np.zeros((3, 2)), 1e-9) == [(0, 1, 2)]


def test_a_design_of_its_own_data_is_examined():
    network = sequential((3, 4, 2), "elu", "identity")
    with opened(with_data(Design(network))) as session:
        assert health_of(session).finished


def test_a_dead_unit_is_dead_however_many_batches_there_are():
    with opened(draft("4-4-3", data="iris", hidden="relu", batch_size=3)) as session:
        hidden = session.network.layer("hidden1")
        session.set_weight(bias_place(hidden.id, hidden.units[0]), -500.0)
        assert layer_of(health_of(session), "hidden1").idle[0] == 1.0
        assert ("hidden1", "dead") in kinds(session)
