"""Hopfield's network, against NumPy by hand, published capacities, and the theory of energy and spurious states."""

from contextlib import AbstractContextManager
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from nnsim.engine.random import Stream, draw_bits, seed_state
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Array, Choice
from nnsim.parts.rules.hopfield import state_name
from nnsim.session.experiments.capacity import capacity, recall
from nnsim.session.session import Session
from tests.parts.ruled import ready, table, trained, weights

X = np.random.default_rng(5).choice([-1.0, 1.0], (4, 30))


def stored(settings: dict[str, Any], **training: Any) -> AbstractContextManager[Session]:
    return ready("hopfield", (30, 30), table(X.tolist(), [0, 1, 0, 1]), settings, **training)


def test_hebb_stores_patterns_with_nothing_on_the_diagonal() -> None:
    expected = X.T @ X / 30
    np.fill_diagonal(expected, 0.0)
    with stored({}) as session:
        session.step("batch")
        found = weights(session)
        assert np.allclose(found[1:], expected, rtol=0, atol=1e-15)
        assert not found[0].any()


def test_the_pseudo_inverse_is_the_projection() -> None:
    expected = X.T @ np.linalg.pinv(X.T)
    np.fill_diagonal(expected, 0.0)
    with stored({"storing": "pseudo-inverse"}) as session:
        session.step("batch")
        assert np.allclose(weights(session)[1:], expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("turns", ["one unit at a time", "all at once"])
@pytest.mark.parametrize("order", ["random", "first to last"])
def test_recall_is_that_of_plain_numpy(turns: str, order: str) -> None:
    with stored({"turns": turns, "order": order, "noise": 30.0}, epochs=3, batch_size=3, seed=7) as session:
        w = X.T @ X / 30
        np.fill_diagonal(w, 0.0)
        turn = Stream(seed_state(7, "turns"))
        states = damaged(X.T, 9, seed_state(7, "noise"))
        for _sweep in range(session.epoch, 3):
            energy = -0.5 * np.einsum("un,uv,vn->n", states, w, states)  # before the sweep
            places = turn.permutation(30) if order == "random" else np.arange(30)
            if turns == "all at once":
                net = w @ states
                states = np.where(net > 0, 1, np.where(net < 0, -1, states))
            else:
                for unit in places:
                    net = w[unit] @ states
                    states[unit] = np.where(net > 0, 1, np.where(net < 0, -1, states[unit]))
        trained(session)
        assert np.array_equal(session.memory["states"], states)
        assert float(session.memory["train_loss"]) == pytest.approx(energy.mean(), abs=1e-12)
        overlaps = (states * X.T).mean(0)
        assert float(session.memory["recalled"]) == np.sum(overlaps >= 0.95)


def damaged(patterns: Array, flips: int, state: Array) -> Array:
    keys = draw_bits(state, patterns.size).reshape(patterns.shape)
    found = patterns.copy()
    for column in range(patterns.shape[1]):
        found[np.argsort(keys[:, column], kind="stable")[:flips], column] *= -1
    return found


def test_each_turn_makes_the_energy_less_or_leaves_it() -> None:
    with stored({"noise": 40.0}, epochs=3) as session:
        energies = []
        while session.setup.machine.next is not None and session.epoch < 2:
            session.step("operation")
            step = session.setup.machine.code.steps[session.setup.machine.last or 0]
            if step.name == "state":
                o, w = session.memory["output.o"], weights(session)[1:]
                energies.append(-0.5 * np.einsum("un,uv,vn->n", o, w, o))
        assert len(energies) > 30
        assert max(np.max(after - before) for before, after in pairwise(energies)) <= 1e-12
        assert np.any(energies[-1] < energies[0])


def test_the_energy_is_told_after_each_turn_and_falls_over_the_sweeps() -> None:
    with stored({"noise": 40.0}) as session:
        told = []
        while session.epoch == 0:
            session.step("operation")
            step = session.setup.machine.code.steps[session.setup.machine.last or 0]
            if step.name == "energy":
                o, w = session.memory["output.o"], weights(session)[1:]
                expected = -0.5 * np.einsum("un,uv,vn->n", o, w, o)
                told.append(session.loss)
                assert told[-1] == pytest.approx(expected.mean(), abs=1e-12)
                said = ("E of this state =", pytest.approx(expected[session.sample], abs=1e-12))
                assert session.sayings(2)[-1] == said
            if step.name == "turn":
                assert session.in_turn(2) == int(session.memory["mark"][:, 0].argmax())
        assert len(told) == 30
        assert max(after - before for before, after in pairwise(told)) <= 1e-12
        trained(session)
        course = session.curves.current.columns["loss"]
        assert course[0] > told[0] > course[1] >= course[-1]


def test_what_the_present_state_is() -> None:
    with stored({"noise": 0.0}) as session:
        assert session.sayings(2) == ()  # nothing is stored yet
        trained(session)
        assert session.sayings(1) == ()
        for row in range(4):
            session.show_sample(row)
            assert session.sayings(2)[0] == (f"at rest: pattern {int(session.sample_number(row) or 0) + 1}", None)
        state = session.memory["output.o"][:, 0]
        state *= -1
        session.show_sample(0)
        assert session.sayings(2)[0][0].endswith(" reversed")
        state[:4] *= -1
        words, overlap = session.sayings(2)[0]
        assert words.startswith("on its way, nearest to pattern ")
        assert overlap == pytest.approx(1 - 8 / 30)


def test_a_probe_is_recalled_step_by_step_and_taken_back() -> None:
    with stored({"noise": 0.0}) as session:
        trained(session)
        row = int(session.sample_number(2) or 0)
        session.show_sample(2)
        probe = X[row].copy()
        probe[[1, 5, 8]] *= -1
        before = session.memory["states"].copy()
        session.begin_from(probe)
        assert np.array_equal(session.memory["output.o"][:, 2], probe)
        assert session.sayings(2)[0] == (f"on its way, nearest to pattern {row + 1}: overlap", pytest.approx(0.8))
        session.step("epoch")
        assert np.array_equal(session.memory["states"][:, 2], X[row])
        while session.epoch > 1:
            session.back("operation")
        assert np.array_equal(session.memory["states"], before)
        session.visit_end()
        assert np.array_equal(session.memory["states"][:, 2], X[row])


def test_a_unit_whose_net_input_is_0_but_for_rounding_stays() -> None:
    """Sums of parts of 1/25 are rounded: 25 z is a whole number, and where that is 0 nothing turns (25 and not 32)."""
    patterns = np.random.default_rng(3).choice([-1.0, 1.0], (3, 25))
    whole = patterns.T @ patterns - 3 * np.eye(25)
    rounded = 0
    with ready("hopfield", (25, 25), table(patterns.tolist(), [0, 1, 0]), {"turns": "all at once"}) as session:
        session.step("epoch")
        for state in np.random.default_rng(4).choice([-1.0, 1.0], (20, 25)):
            session.begin_from(state)
            session.step("epoch")
            column = session.sample
            assert np.array_equal(session.memory["output.o"][:, column], np.sign(whole @ state + 0.5 * state))
            rounded += int(np.sum((whole @ state == 0) & (session.memory["output.z"][:, column] * state < 0)))
    assert rounded, "no sum was rounded to the other side: this tried nothing"


def test_other_rules_begin_from_no_state() -> None:
    with ready("perceptron", (2, 1), table([[0, 1], [1, 0]], [0, 1])) as session, pytest.raises(UserError):
        session.begin_from(np.ones(2))


def test_it_ends_when_nothing_changes_any_more() -> None:
    with stored({}) as session:
        trained(session)
        assert session.progress.reason == "a sweep in which no unit changed"
        assert session.epoch < 10
        assert np.array_equal(session.memory["states"], X.T)


def test_thresholds_count_and_a_frozen_layer_keeps_its_links() -> None:
    start = np.zeros((31, 30))
    start[0] = 1.0  # every unit turns up
    with ready("hopfield", (30, 30), table(X.tolist(), [0, 1, 0, 1]), frozen=True, start={2: start}) as session:
        trained(session)
        assert np.array_equal(weights(session), start)
        assert np.array_equal(session.memory["states"], np.ones((30, 4)))
        assert float(session.memory["train_loss"]) == -30.0


@pytest.mark.parametrize(("patterns", "low", "high"), [(10, 0.95, 1.0), (14, 0.7, 0.9), (28, 0.0, 0.1)])
def test_capacity_of_100_units_with_a_tenth_of_noise(patterns: int, low: float, high: float) -> None:
    assert low <= capacity(Choice("hopfield", {"noise": 10.0}), 100, patterns, 12) <= high


def test_the_pseudo_inverse_stores_more() -> None:
    assert capacity(Choice("hopfield", {"noise": 10.0, "storing": "pseudo-inverse"}), 100, 28, 4) >= 0.95


def test_other_rules_have_no_capacity() -> None:
    with pytest.raises(ArgumentError, match="stores no patterns"):
        capacity(Choice("perceptron"), 4, 2, 1)


def test_states_are_named() -> None:
    patterns = np.random.default_rng(2).choice([-1.0, 1.0], (200, 5))
    assert state_name(patterns, patterns[:, 2]) == "pattern 3"
    assert state_name(patterns, -patterns[:, 0]) == "pattern 1 reversed"
    mixed = np.sign(patterns[:, 0] - patterns[:, 3] + patterns[:, 4])
    assert state_name(patterns, mixed) == "mixture of patterns 1, 4 reversed, 5"
    assert state_name(patterns, np.random.default_rng(3).choice([-1.0, 1.0], 200)) == "spurious"


def test_a_mixture_of_three_is_a_state_of_rest_that_is_found() -> None:
    patterns = np.random.default_rng(2).choice([-1.0, 1.0], (200, 3))
    mixed = np.sign(patterns.sum(1))
    w = patterns @ patterns.T / 200
    np.fill_diagonal(w, 0)
    assert np.array_equal(np.sign(w @ mixed), mixed)  # nobody stored it, and yet it stays
    result = recall(Choice("hopfield", {"noise": 45.0}), 60, 5, seed=4)
    names = [state_name(result.patterns, state) for state in result.states.T]
    assert any(name not in {f"pattern {k + 1}" for k in range(5)} for name in names)


def test_outside_training_the_units_come_to_rest_too() -> None:
    with stored({}) as session:
        trained(session)
        layers = session.setup.compiled.layers.values()
        bound = session.setup.compiled.forward({la.w.name: session.memory[la.w.name] for la in layers if la.is_output})
        hurt = X.T.copy()
        hurt[:2] *= -1
        assert np.array_equal(bound.outputs(hurt), X.T)
