"""Pictures of a map: distances to neighbours, component planes and hits, against what is counted by hand."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.session.session import Session
from nnsim.session.views.unit_grid import UnitGrids
from tests.rules import at_home


def a_map(settings: dict[str, object]) -> Design:
    data = Data(Choice("iris"), preparers=STANDARDIZED)
    return with_rule(Design(sequential((4, 6)), Training(), data), Choice("som", settings))


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


@pytest.mark.parametrize("grid", ["rectangular", "hexagonal"])
def test_distances_are_means_over_the_neighbours(session: Session, grid: str) -> None:
    rows = np.random.default_rng(1).normal(size=(4, 6))
    design = replace(a_map({"columns": 3, "grid": grid}), start={2: np.vstack([np.zeros((1, 6)), rows])})
    session.edit("x", lambda _design: design)
    grids = UnitGrids(session)
    (layer,) = grids.layers()
    found = grids.distances(layer)
    near = {"rectangular": {0: (1, 3), 1: (0, 2, 4), 5: (2, 4)}, "hexagonal": {0: (1, 3), 1: (0, 2, 3, 4), 5: (2, 4)}}
    for unit, others in near[grid].items():
        mean = np.mean([np.linalg.norm(rows[:, unit] - rows[:, other]) for other in others])
        assert found.values[unit] == pytest.approx(mean)
    assert found.hexagonal == (grid == "hexagonal")


def test_a_component_plane_is_in_the_units_of_the_data(session: Session) -> None:
    session.edit("x", lambda _design: a_map({}))
    session.train()
    session.wait()
    grids = UnitGrids(session)
    (layer,) = grids.layers()
    raw = session.setup.loaded.prepared.decode_inputs(session.setup.weights()[2][1:].T)
    for row in range(4):
        assert np.allclose(grids.component(layer, row).values, raw[:, row])


def test_hits_count_the_training_samples(session: Session) -> None:
    session.edit("x", lambda _design: a_map({}))
    session.train()
    session.wait()
    grids = UnitGrids(session)
    (layer,) = grids.layers()
    found = grids.hits(layer)
    prepared = session.setup.loaded.prepared
    weights = session.setup.weights()[2][1:].T
    winners = np.square(prepared.x_train[:, None] - weights[None]).sum(2).argmin(1)
    assert found.values.tolist() == np.bincount(winners, minlength=6).tolist()
    kinds = prepared.y_train.argmax(1)
    assert found.label is not None
    for unit, label in enumerate(found.label):
        mine = kinds[winners == unit]
        assert label == (np.bincount(mine).argmax() if len(mine) else -1)
    assert grids.classes == session.table.classes


def test_other_rules_have_no_grid(session: Session) -> None:
    session.edit("x", lambda _design: at_home("backprop"))
    assert UnitGrids(session).layers() == []
