"""Learning vector quantization 1, 2.1 and 3, against the published updates written in plain NumPy, and on iris."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import nnsim
from nnsim.network.design import STANDARDIZED, Array, Choice, Data
from tests.parts.ruled import ready, samples, table, trained, weights

IRIS = Data(Choice("iris"), 1.0, 0.0, 0.0, preparers=STANDARDIZED)


def plainly(version: str, units: Array, kinds: Array, x: Array, y: Array, rate: float, w: float, epsilon: float):
    """One epoch of Kohonen's updates, sample after sample."""
    units = units.copy()
    for sample, kind in zip(x, y, strict=True):
        distances = np.linalg.norm(units - sample, axis=1)
        i, j = np.argsort(distances, kind="stable")[:2]
        if version == "1":
            units[i] += (rate if kinds[i] == kind else -rate) * (sample - units[i])
            continue
        right = [k for k in (i, j) if kinds[k] == kind]
        if len(right) == 1:
            if min(distances[i] / distances[j], distances[j] / distances[i]) > (1 - w) / (1 + w):
                for k in (i, j):
                    units[k] += (rate if kinds[k] == kind else -rate) * (sample - units[k])
        elif len(right) == 2 and version == "3":
            for k in (i, j):
                units[k] += epsilon * rate * (sample - units[k])
    return units


@pytest.mark.parametrize("version", ["1", "2.1", "3"])
def test_an_epoch_is_that_of_the_published_rule(version: str) -> None:
    rng = np.random.default_rng(1)
    y = rng.integers(0, 2, 60)
    x = rng.normal(size=(60, 2)) + y[:, None]
    start = np.vstack([np.zeros((1, 6)), rng.normal(size=(2, 6)) + 0.5])
    settings = {"version": version, "start": "weights", "window": 0.4, "epsilon": 0.3}
    given: dict[str, Any] = {"rate": 0.1, "epochs": 2, "shuffle": False, "start": {3: start}}
    with ready("lvq", (2, 1), table(x.tolist(), y.tolist()), settings, **given) as session:
        assert [la.name for la in session.network.layers if la.id == 3] == ["hidden1"]
        kinds = weights(session)[1:, 0].copy()
        assert kinds.tolist() == [0, 1, 0, 1, 0, 1]
        units, count = start[1:].T, 0
        for _epoch in range(2):
            before = units
            units = plainly(version, units, kinds, samples(session), y, 0.1, 0.4, 0.3)
            count += int(not np.array_equal(before, units))
        trained(session)
        assert count == 2
        assert np.allclose(weights(session, 3)[1:].T, units, rtol=0, atol=1e-12)
        assert np.array_equal(weights(session)[1:, 0], kinds)  # frozen


def test_prototypes_begin_at_samples_of_their_class() -> None:
    with ready("lvq", (4, 3), IRIS) as session:
        session.step("operation")
        units = weights(session, 3)[1:].T
        assert len(np.unique(units, axis=0)) == 9
        kinds = session.setup.loaded.prepared.y_train
        for number, unit in enumerate(units):
            at = np.flatnonzero((samples(session) == unit).all(1))
            assert number % 3 in kinds[at].argmax(1)


@pytest.mark.parametrize("version", ["1", "2.1", "3"])
def test_accuracy_on_iris(version: str) -> None:
    with ready("lvq", (4, 3), IRIS, rate=0.05, schedule=Choice("cosine")) as session:
        trained(session)
        if version != "1":  # it sharpens what LVQ 1 has found
            found = weights(session, 3)
            session.choose_rule(Choice("lvq", {"version": version, "start": "weights", "window": 0.2}))
            assert np.array_equal(weights(session, 3), found)
            session.edit("on", lambda d: replace(d, training=replace(d.training, epochs=80, rate=0.01)))
            trained(session)
            assert not np.array_equal(weights(session, 3), found)
        figures = session.scores()["train"]
        assert figures["accuracy"] >= 0.95
        assert figures["loss"] == pytest.approx(1 - figures["accuracy"], abs=1e-12)


def test_leaving_the_rule_lets_the_output_layer_learn_again() -> None:
    with ready("lvq", (4, 3), IRIS) as session:
        assert session.network.by_id[2].frozen
        session.choose_rule(Choice("backprop"))
        assert not session.network.by_id[2].frozen
        assert {la.kind for la in session.network.layers} == {"input", "dense"}


def test_prototypes_are_never_dropped() -> None:
    with ready("lvq", (4, 3), IRIS, epochs=1) as session:
        network = session.network
        layers = tuple(replace(la, dropout=0.5) if la.kind == "competitive" else la for la in network.layers)
        session.edit_network("dropout", lambda _network: replace(network, layers=layers))
        assert session.ready
        assert not session.setup.compiled.layers[3].dropout
        assert trained(session).epoch == 1


def test_in_words_the_prototypes_come_with_the_rule() -> None:
    model = nnsim.new("4-3", rule="lvq", data="iris", standardize=True, seed=1)
    assert model.train(epochs=20)["train"]["accuracy"] >= 0.9
    assert model.layer("hidden1")["output"].shape[1] == 9
