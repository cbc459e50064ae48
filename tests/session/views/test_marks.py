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
from nnsim.session.views.marks import Floats, Marks, marks
from tests.parts.ruled import table
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
    assert found.words == (("join", "weights of a unit, as a direction"),)


def test_over_one_input_what_the_units_add_is_the_output(session: Session) -> None:
    data = Data(Choice("sine"), preparers=STANDARDIZED, standardize_targets=True)
    design = with_rule(Design(sequential((1, 1)), Training(seed=3), data), Choice("rbf"))
    session.edit("x", lambda _design: replace(design, training=replace(design.training, epochs=1)))
    session.train()
    session.wait()
    boundary = Boundary(session)
    boundary.live.follow()
    plane = boundary.start(0, None)
    found, units = marks(boundary.live, plane), session.network.by_id[3].size
    assert [sort for sort, _ in found.words] == ["share"]
    curves = found.shares.reshape(units, -1, 2, 2)[:, :, 0, 1]
    w = session.setup.weights()[2]
    base = session.setup.loaded.prepared.decode_targets(w[:1])[0, 0]
    wanted = boundary.live.decode(boundary.live.outputs(boundary.live.encode(plane.xs[:-1, None])))[:, 0]
    assert np.ptp(wanted) > 0.5
    np.testing.assert_allclose(curves.sum(0) - (units - 1) * base, wanted, atol=1e-4)


def test_a_circle_has_the_width_of_its_unit_around_its_centre(session: Session) -> None:
    data = Data(Choice("gaussians"), preparers=STANDARDIZED)
    design = with_rule(Design(sequential((2, 1)), Training(), data), Choice("rbf"))
    start = np.array([[np.log(0.5), np.log(2.0)], [0.3, -1.0], [-0.4, 0.2]])
    hidden = replace(design.network.by_id[3], units=(1, 2))
    network = replace(design.network, layers=tuple(hidden if la.id == 3 else la for la in design.network.layers))
    found = drawn(session, replace(design, network=network, start={3: start}))
    prepared = session.setup.loaded.prepared
    rounds = prepared.encode_inputs(found.circles.reshape(-1, 2)).reshape(2, -1, 2)
    for at, (centre, radius) in enumerate(zip(start[1:].T, (0.5, 2.0), strict=True)):
        assert np.allclose(np.linalg.norm(rounds[at] - centre, axis=1), radius, atol=1e-6)
    raw = found.circles.reshape(2, -1, 2)  # the inputs are scaled each by itself: what is drawn are ellipses
    wide, high = np.ptp(raw, axis=1).T
    assert not np.allclose(wide, high, rtol=1e-2)
    assert np.allclose(found.points, prepared.decode_inputs(start[1:].T), atol=1e-6)
    assert ("circle", "width of a unit") in found.words


@pytest.mark.parametrize("kernel", ["linear", "gaussian"])
def test_margins_and_support_vectors_are_those_of_the_machine(session: Session, kernel: str) -> None:
    data = Data(Choice("gaussians"))
    rule = Choice("svm", {"kernel": kernel, "C": 2.0})
    design = with_rule(Design(sequential((2, 1)), Training(), data), rule)
    assert len(drawn(session, design).rings) == 0  # nothing has been computed
    session.train()
    session.wait()
    boundary = Boundary(session)
    boundary.live.follow()
    found = marks(boundary.live, boundary.start(0, 1))
    prepared, alpha = session.setup.loaded.prepared, session.memory["svm_alpha"][:, 0]
    assert 2 < len(found.rings) == np.count_nonzero(alpha) < len(alpha)
    assert np.array_equal(found.rings, session.table.inputs[prepared.train[alpha > 0]])
    signs = np.where(session.setup.loaded.prepared.y_train[:, 0] > 0, 1.0, -1.0)
    x = prepared.x_train

    def machine(at: Floats) -> Floats:
        """Σ α y κ(x, x′) + b, written out."""
        kappa = at @ x.T if kernel == "linear" else np.exp(-0.5 * np.square(at[:, None] - x[None]).sum(2))
        bias: Floats = kappa @ (alpha * signs) + float(session.memory["svm_b"].item())
        return bias

    near = 1e-5 if kernel == "linear" else 2e-2  # a line is straight between the places that are computed
    assert np.allclose(machine(found.lines.reshape(-1, 2)), 0.0, atol=near)
    assert np.allclose(np.abs(machine(found.margins.reshape(-1, 2))), 1.0, atol=near)
    assert {sort for sort, _ in found.words} == {"line", "margin", "ring"}
    assert marks(boundary.live, boundary.start(0, 1), 0).margins.shape == found.margins.shape


def test_the_band_is_that_of_the_posterior_in_the_datas_own_units(session: Session) -> None:
    rng = np.random.default_rng(3)
    x, noise = rng.uniform(-2, 5, (30, 1)), rng.normal(0, 2.0, (30, 1))
    given = table(x.tolist(), (7 * x + noise)[:, 0].tolist(), "regression")
    data = replace(given, preparers=STANDARDIZED, standardize_targets=True)
    design = with_rule(Design(sequential((1, 1)), Training(), data), Choice("evidence"))
    session.edit("x", lambda _design: design)
    boundary = Boundary(session)
    boundary.live.follow()
    first = boundary.compute(boundary.start(0, None))
    assert first is not None
    assert first.deviations is None  # it is not known yet, and a band of 0 is none
    session.train()
    session.wait()
    surface = boundary.compute(boundary.start(0, None))
    assert surface is not None
    assert surface.deviations is not None
    prepared, memory = session.setup.loaded.prepared, session.memory
    alpha, beta = memory["prior_precision"].item(), memory["noise_precision"].item()
    away = prepared.x_train - prepared.x_train.mean(0)
    sigma = 1.0 / (alpha + beta * float(np.square(away).sum()))
    at = prepared.encode_inputs(surface.plane.xs[:, None]) - prepared.x_train.mean(0)
    scale = prepared.decode_targets(np.array([[1.0]])) - prepared.decode_targets(np.array([[0.0]]))
    expected = np.sqrt(1 / beta + np.square(at[:, 0]) * sigma) * scale.item()
    assert np.allclose(surface.deviations[0, 0], expected, rtol=1e-5)
    assert 1.5 < surface.deviations.min() < 2.6  # the noise of the data, in their own units
    low, high = surface.band(0) or (np.empty(0), np.empty(0))
    assert np.allclose(high - low, 4 * expected, rtol=1e-5)
    assert np.allclose((low + high) / 2, session.predict(surface.plane.xs[:, None])[:, 0], atol=1e-4)


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


def test_the_margin_of_the_example_is_as_wide_as_it_is_drawn(session: Session) -> None:
    """A tour asks for 2 / ‖w‖: that is the strip of the picture only while the inputs are not rescaled."""
    session.example("support_vectors")
    session.train()
    session.wait()
    boundary = Boundary(session)
    boundary.live.follow()
    ends = marks(boundary.live, boundary.start(0, 1)).margins
    direction = ends[0, 1] - ends[0, 0]
    normal = np.array([-direction[1], direction[0]]) / np.hypot(*direction)
    reach = ends.mean(axis=1) @ normal
    assert reach.max() - reach.min() == pytest.approx(2 / np.linalg.norm(session.memory["output.W"][1:]), rel=1e-3)
