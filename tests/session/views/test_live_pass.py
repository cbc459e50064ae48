"""The pass of the views: any graph and preparation, by NumPy alone; the program does not notice; a worker's weights."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.live_pass import LivePass, why_not
from tests.engine_strategies import random_network
from tests.session.sessions import opened, own_data, with_data

SIMPLE = {
    "tanh": np.tanh,
    "logistic": lambda z: 1 / (1 + np.exp(-z)),
    "relu": lambda z: np.maximum(z, 0),
    "identity": lambda z: z,
}


def by_hand(session, rows):
    """What every layer makes of raw rows: written anew, from the drawing and the matrices alone."""
    found, column = {}, 0
    for layer in session.network.order:
        if layer.is_input:
            found[layer.id] = rows[:, column : column + layer.size]
            column += layer.size
            continue
        fed = [found[link.source] for link in session.network.incoming(layer.id)]
        matrix = session.array(layer.id, "W")
        found[layer.id] = SIMPLE[layer.activation.key](np.hstack(fed) @ matrix[1:] + matrix[0])
    return found


@settings(max_examples=15)
@given(st.integers(0, 2**32 - 1), st.sampled_from(sorted(SIMPLE)))
def test_every_unit_of_any_graph(seed, activation):
    rng = np.random.default_rng(seed)
    network = random_network(rng, "mse", activation, 0.0)
    design = Design(network, Training(loss=Choice("mse"), epochs=3))
    with opened(with_data(design)) as session:
        session.step("epoch")
        rows = rng.normal(size=(7, sum(layer.size for layer in network.inputs)))
        wanted = by_hand(session, rows)
        for dtype, near in (("float64", 1e-12), ("float32", 2e-4)):
            view = LivePass(session, dtype, width=3)
            assert view.follow()
            found = view.units(view.encode(rows))
            assert found.keys() == wanted.keys()
            for layer, o in wanted.items():
                np.testing.assert_allclose(found[layer].T, o, near, near)
            np.testing.assert_allclose(view.predict(rows), session.predict(rows), near, near)


def test_raw_inputs_are_prepared_as_for_training():
    design = Design(sequential((2, 3, 1), "tanh", "identity"), Training(loss=Choice("mse"), epochs=3))
    data = replace(own_data(design, 20), preparers=(Choice("standardize"),), standardize_targets=True)
    with opened(replace(design, data=data)) as session:
        session.step("epoch")
        rows, prepared = session.table.inputs, session.prepared
        view = LivePass(session, "float64")
        view.follow()
        train = rows[prepared.train]
        x = (rows - train.mean(0)) / train.std(0)
        np.testing.assert_allclose(view.encode(rows).T, x, 1e-12, 1e-12)
        o = by_hand(session, x)[session.network.outputs[0].id]
        y = session.table.targets[prepared.train]
        np.testing.assert_allclose(view.predict(rows), o * y.std(0) + y.mean(0), 1e-9)


def test_the_program_does_not_notice():
    with opened("xor") as session:
        session.step("phase")
        before = session.setup.memory.block.tobytes()
        view = LivePass(session)
        view.follow()
        view.predict(session.table.inputs)
        assert session.setup.memory.block.tobytes() == before
        assert not view.follow(), "nothing has changed"
        version = view.version
        session.step("epoch")
        assert view.follow()
        assert view.version == version + 1


def test_it_follows_another_design_and_rests_without_one():
    with opened("xor") as session:
        view = LivePass(session)
        view.follow()
        session.example("moons")
        assert view.follow()
        layer = session.network.outputs[0].id
        np.testing.assert_array_equal(view.weight(layer), session.array(layer, "W").astype(np.float32))
        session.set_data("no", dataset=Choice("csv", {"path": "nowhere.csv"}))
        assert view.follow()
        assert not view.ready
        assert why_not(session).title == "The network cannot run as it is"


def test_a_fault_that_draws_looks_the_same_each_time():
    with opened("xor") as session:
        session.set_training("Dropout", regularizers=(Choice("dropout", {"rate": 0.5}),))
        session.faults.inject("dropout_in_evaluation")
        view = LivePass(session)
        view.follow()
        rows = np.random.default_rng(0).normal(size=(50, 2))
        first = view.predict(rows)
        np.testing.assert_array_equal(view.predict(rows), first)
        assert not np.array_equal(session.predict(rows), session.predict(rows)), "it does draw"


def test_nothing_is_shown_during_an_exercise():
    with opened("xor") as session:
        assert why_not(session) is None
        session.start_exercise(Plan())
        assert "exercise" in why_not(session).title
        session.end_exercise()
        assert why_not(session) is None


@pytest.mark.untraced
def test_weights_of_a_training_process_are_whole():
    with opened("spirals", worker=True) as session:
        session.set_training("Long", epochs=10**6)
        view = LivePass(session, session.training.dtype)
        view.follow()
        session.train()
        seen = 0
        try:
            while seen < 3:
                session.poll()
                if session.has_news and view.follow():
                    for layer in session.network.layers:
                        if not layer.is_input:
                            np.testing.assert_array_equal(view.weight(layer.id), session.array(layer.id, "W"))
                    seen += 1
        finally:
            session.pause()
            session.wait()
        assert session.update > 0


def test_a_session_that_cannot_run_says_why(tmp_path):
    with opened("xor") as session:
        session.set_data("no", dataset=Choice("csv", {"path": str(tmp_path / "none.csv")}))
        with pytest.raises(UserError):
            session.setup  # noqa: B018
        reason = why_not(session)
        assert "none.csv" in reason.text
