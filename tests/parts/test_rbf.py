"""Radial basis functions, against finite differences, k-means and least squares in NumPy, and exact interpolation."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnsim.engine.random import Stream, seed_state
from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Array, Choice, Data, Design, Training
from nnsim.network.edits import resize
from nnsim.parts.layers import REGISTRY as LAYERS
from tests.engine_strategies import make_case
from tests.network.test_finite_differences import check_every_gradient
from tests.parts.ruled import ready, samples, table, trained, weights

IRIS = Data(Choice("iris"), 1.0, 0.0, 0.0, preparers=STANDARDIZED)
HIDDEN, OUTPUT = 3, 2
KERNELS: dict[str, Any] = {
    "gaussian": lambda r: np.exp(-(r**2)),
    "multiquadric": lambda r: np.sqrt(1 + r**2),
    "inverse multiquadric": lambda r: 1 / np.sqrt(1 + r**2),
    "thin plate": lambda r: np.where(r > 0, r**2 * np.log(np.where(r > 0, r, 1.0)), 0.0),
}
RADIAL = sorted(key for key, kind in LAYERS.items() if kind.answers is not None)


def apart(x: Array, centres: Array) -> Array:
    return np.linalg.norm(x[:, None] - centres[None], axis=2)


@pytest.mark.parametrize("kind", RADIAL)
@pytest.mark.parametrize("sizes", [(3, 4, 2), (3, 4)])
def test_every_gradient_of_radial_units(kind: str, sizes: tuple[int, ...]) -> None:
    """Between inputs and outputs, and as outputs."""
    rng = np.random.default_rng(len(sizes))
    network = sequential(sizes, "tanh", "identity")
    network = replace(network, layers=tuple(replace(la, kind=kind) if la.id == 2 else la for la in network.layers))
    drawn = {
        la.id: rng.normal(0.0, 0.3, (1 + network.fan_in(la.id), la.size)) for la in network.layers if not la.is_input
    }
    case = make_case(Design(network, Training(batch_size=0)), 1, 5, 0, drawn)
    assert check_every_gradient(case, f"{kind} {sizes}") == sum(w.size for w in drawn.values())


@pytest.mark.parametrize("kernel", sorted(KERNELS))
@pytest.mark.parametrize("widths", ["fixed", "nearest neighbours"])
def test_output_weights_have_the_least_squares(kernel: str, widths: str) -> None:
    settings = {"kernel": kernel, "centres": "random samples", "widths": widths, "width": 1.7}
    with ready("rbf", (4, 3), IRIS, settings) as session:
        trained(session)
        x, y = samples(session), session.setup.loaded.prepared.y_train
        centres = weights(session, HIDDEN)[1:].T
        assert all((x == centre).all(1).any() for centre in centres)
        between = apart(centres, centres) + 1e30 * np.eye(len(centres))
        width = np.full(len(centres), 1.7) if widths == "fixed" else 1.7 * between.min(1)
        assert np.allclose(np.exp(weights(session, HIDDEN)[0]), width, rtol=1e-12)
        design = np.hstack([np.ones((len(x), 1)), KERNELS[kernel](apart(x, centres) / width)])
        best, *_ = np.linalg.lstsq(design, y, rcond=None)
        assert np.allclose(design @ weights(session, OUTPUT), design @ best, rtol=0, atol=1e-9)
        left = np.mean(np.sum((y - design @ best) ** 2, axis=1))
        assert float(session.memory["residual"]) == pytest.approx(left, abs=1e-9)
        assert float(session.memory["train_loss"]) == pytest.approx(left, abs=1e-9)


def test_k_means_is_that_of_lloyd() -> None:
    settings = {"centres": "k-means", "rounds": 4}
    with ready("rbf", (4, 3), IRIS, settings, seed=3) as session:
        x = samples(session)
        centres = drawn_of(x, 3, 16)
        for _round in range(4):
            nearest = apart(x, centres).argmin(1)
            centres = np.array([x[nearest == k].mean(0) if np.any(nearest == k) else c for k, c in enumerate(centres)])
        walked = []
        while session.epoch == 0 and session.setup.machine.next is not None and len(walked) < 40:
            session.step("operation")
            walked.append(session.setup.machine.code.steps[session.setup.machine.last or 0].name)
        assert walked.count("means") == 4
        assert np.allclose(weights(session, HIDDEN)[1:].T, centres, rtol=0, atol=1e-12)


def drawn_of(x: Array, seed: int, count: int) -> Array:
    return x[Stream(seed_state(seed, "start")).permutation(len(x))[:count]]


@pytest.mark.parametrize("kernel", sorted(KERNELS))
def test_as_many_centres_as_samples_go_through_every_target(kernel: str) -> None:
    rng = np.random.default_rng(0)
    x = rng.uniform(-2, 2, (12, 2))
    y = np.sin(x[:, 0]) * x[:, 1]
    data = table(x.tolist(), y.tolist(), "regression")
    settings = {"kernel": kernel, "centres": "random samples", "widths": "fixed", "width": 1.0}
    with ready("rbf", (2, 1), data, settings) as session:
        session.edit_network("as many units", lambda n: resized(n, 12))
        trained(session)
        assert float(session.memory["residual"]) < 1e-18
        assert np.sqrt(float(session.memory["train_loss"])) < 1e-9
        found = session.setup.compiled.forward(
            {la.w.name: session.memory[la.w.name] for la in session.setup.compiled.wiring.weighted}
        ).outputs(x.T)
        assert np.allclose(found[0], y, rtol=0, atol=1e-9)


def resized(network: Any, units: int) -> Any:
    return resize(network, HIDDEN, units)


def test_few_centres_leave_more() -> None:
    with ready("rbf", (4, 3), IRIS) as session:
        trained(session)
        many = float(session.memory["residual"])
        session.edit_network("few", lambda n: resized(n, 3))
        trained(session)
        assert float(session.memory["residual"]) > many > 0


def test_everything_by_gradient_is_backpropagation() -> None:
    settings = {"centres": "as they are", "widths": "as they are", "learning": "everything by gradient"}
    start = {HIDDEN: np.random.default_rng(4).normal(0, 0.5, (5, 16))}
    given: dict[str, Any] = {"epochs": 5, "rate": 0.05, "start": start}
    found = []
    for rule in ("rbf", "backprop"):
        with ready("rbf", (4, 3), IRIS, settings, **given) as session:
            other = Choice(rule, settings if rule == "rbf" else {})
            session.edit("x", lambda d, other=other: replace(d, training=replace(d.training, rule=other)))
            found.append([weights(trained(session), layer) for layer in (HIDDEN, OUTPUT)])
    for mine, other in zip(*found, strict=True):
        assert np.array_equal(mine, other)
    assert not np.array_equal(found[0][0], start[HIDDEN])


def test_outputs_by_gradient_leave_the_centres() -> None:
    settings = {"learning": "outputs by gradient"}
    with ready("rbf", (4, 3), IRIS, settings, epochs=1, rate=0.2) as session:
        trained(session)
        centres, first = weights(session, HIDDEN), float(session.memory["train_loss"])
        session.edit("on", lambda d: replace(d, training=replace(d.training, epochs=60)))
        trained(session)
        assert np.array_equal(weights(session, HIDDEN), centres)
        assert float(session.memory["train_loss"]) < first


def test_another_kernel_is_another_kind_of_layer() -> None:
    with ready("rbf", (4, 3), IRIS) as session:
        assert session.network.by_id[HIDDEN].kind == "rbf"
        session.choose_rule(Choice("rbf", {"kernel": "thin plate"}))
        assert session.network.by_id[HIDDEN].kind == "rbf_thin_plate"
        assert session.network.by_id[OUTPUT].kind == "dense"
        assert session.ready


def test_no_gradient_passes_a_radial_layer() -> None:
    with ready("rbf", (4, 3), IRIS) as session:
        kinds = {3: "rbf"}
        deep = sequential((4, 5, 6, 3), "tanh", "identity")
        deep = replace(deep, layers=tuple(replace(la, kind=kinds.get(la.id, la.kind)) for la in deep.layers))
        backprop = replace(session.training, rule=Choice("backprop"))
        session.edit("deep", lambda d: replace(d, network=deep, training=backprop, start={}))
        assert not session.ready
        assert session.problems[0].layer == 3
