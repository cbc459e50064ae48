"""The history: years in order, papers named, and what each entry shows comes true."""

import numpy as np
import pytest

from nnsim.session.history import ALL, HISTORY, Milestone
from nnsim.session.session import Session


def opened(key: str) -> Session:
    session = Session()
    session.example(key)
    assert session.ready, session.problems
    return session


def trained(key: str) -> Session:
    session = opened(key)
    session.train()
    session.wait()
    return session


def test_it_begins_in_1943_and_goes_on_in_order() -> None:
    years = [one.year for one in HISTORY]
    assert years[0] == 1943
    assert years == sorted(years)
    assert len({one.key for one in HISTORY}) == len(HISTORY)
    assert len(ALL) > len(HISTORY)


@pytest.mark.parametrize("one", HISTORY, ids=lambda one: one.key)
def test_every_entry_names_people_and_paper_and_walks_both_ways(one: Milestone) -> None:
    assert one.people
    assert one.paper
    assert one.help.count(". ") + one.help.count(": ") <= 3
    session = opened(one.key)
    before = session.setup.memory.snapshot()
    for _ in range(25):
        session.step("operation")
    while session.can_back:
        session.back("operation")
    assert session.setup.memory.snapshot() == before
    session.close()


def test_threshold_logic_computes_xor() -> None:
    session = trained("threshold_logic")
    assert session.scores()["train"] == {"loss": 0.0, "accuracy": 1.0}
    session.close()


def test_no_line_is_found_for_xor() -> None:
    session = trained("no_line_for_xor")
    assert session.epoch == 50
    assert session.scores()["train"]["accuracy"] < 1.0
    session.close()


def test_the_perceptron_stops_by_itself() -> None:
    session = trained("perceptron")
    assert (session.epoch, session.progress.reason) == (6, "an epoch without a mistake")
    session.close()


@pytest.mark.parametrize("key", ["hebbian_learning", "oja", "sanger"])
def test_principal_components_are_found(key: str) -> None:
    session = trained(key)
    x = session.setup.loaded.prepared.x_train
    axes = np.linalg.svd(x - x.mean(0), full_matrices=False)[2]
    found = session.setup.weights()[2][1:].T
    for weights, axis in zip(found, axes, strict=False):
        assert abs(weights @ axis) / np.linalg.norm(weights) > 0.99
    session.close()


def test_the_map_unfolds() -> None:
    session = trained("self_organising_map")
    losses = session.curves.current.columns["loss"]
    assert losses[-1] < 0.4 * losses[0]
    session.close()
