"""What rules have drawn into the plane of inputs: in the data's own units, wherever the weights are."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.session import Session
from nnsim.session.views.boundary import Boundary
from nnsim.session.views.marks import Marks, marks
from tests.rules import at_home


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def drawn(session: Session, design: Design) -> Marks:
    session.edit("x", lambda _design: design)
    assert session.ready, session.problems
    boundary = Boundary(session)
    boundary.live.follow()
    return marks(boundary.live, boundary.start(0, 1))


def test_the_line_of_a_unit_is_where_its_net_input_is_0(session: Session) -> None:
    design = with_rule(Design(sequential((2, 1)), Training(), Data(Choice("and"))), Choice("perceptron"))
    found = drawn(session, replace(design, start={2: np.array([[-1.5], [2.0], [1.0]])}))
    ends = found.lines.reshape(-1, 2)
    assert len(ends) > 4
    assert np.allclose(-1.5 + 2.0 * ends[:, 0] + ends[:, 1], 0.0, atol=1e-6)
    assert len(found.points) == len(found.joins) == 0


def test_weights_stand_among_the_samples_and_hang_together_as_on_the_grid(session: Session) -> None:
    network = sequential((2, 6))
    data = Data(Choice("moons"), preparers=STANDARDIZED)
    design = with_rule(Design(network, Training(), data), Choice("som", {"columns": 3}))
    rows = np.arange(12.0).reshape(2, 6) / 4 - 1
    found = drawn(session, replace(design, start={2: np.vstack([np.zeros((1, 6)), rows])}))
    raw = session.setup.loaded.prepared.decode_inputs(rows.T)
    assert np.allclose(found.points, raw, atol=1e-6)  # weights are followed in float32
    pairs = [(0, 1), (0, 3), (1, 2), (1, 4), (2, 5), (3, 4), (4, 5)]
    assert np.allclose(found.joins, raw[np.array(pairs)], atol=1e-6)
    assert found.units == tuple((2, unit) for unit in range(6))


def test_an_axis_runs_along_the_weights_through_the_middle(session: Session) -> None:
    design = with_rule(Design(sequential((2, 1)), Training(), Data(Choice("gaussians"), preparers=STANDARDIZED)),
                       Choice("oja"))  # fmt: skip
    found = drawn(session, replace(design, start={2: np.array([[0.0], [0.6], [0.8]])}))
    prepared = session.setup.loaded.prepared
    assert np.allclose(found.joins[0], prepared.decode_inputs(np.array([[-1.2, -1.6], [1.2, 1.6]])), atol=1e-6)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_has_a_surface_and_its_marks(session: Session, rule: str) -> None:
    found = drawn(session, at_home(rule))
    asked = RULES[rule].plane
    assert bool(len(found.points)) == asked.weights
    boundary = Boundary(session)
    boundary.live.follow()
    surface = boundary.compute(boundary.start(0, 1).coarser(20), force=True)
    assert surface is not None
    units = session.network.outputs[0].size
    assert surface.values.shape == (units, 20, 20)
    assert len(boundary.names) == units
    assert boundary.live.predict(session.table.inputs[:1]).shape == (1, units)
    assert len(boundary.points().label) == 150
