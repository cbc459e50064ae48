"""Evaluating without learning: the same forward pass, in chunks, nothing dropped, nothing of the training touched."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.evaluation import hits
from nnsim.network.build import sequential
from nnsim.network.compile import Columns
from nnsim.network.design import Design, Training
from nnsim.session.scores import score
from tests.engine_strategies import Case, bound_case, cases, everything, make_case, random_case, small_case


def weights(case: Case) -> dict[str, np.ndarray]:
    return {layer.w.name: case.weights[layer.id] for layer in case.compiled.wiring.weighted}


@given(st.integers(0, 10_000))
def test_outputs_are_those_of_the_training_pass(seed: int) -> None:
    case = random_case(np.random.default_rng(seed), plain=False)
    design = replace(case.design, training=replace(case.design.training, batch_size=0))
    whole = bound_case(design, case.columns, case.weights)
    machine = whole.machine()
    while machine.code.steps[machine.next or 0].phase != "loss":
        machine.step()
    arrays = machine.memory.view(machine.width)
    layers = sorted(whole.compiled.wiring.outputs, key=lambda layer: layer.first_row)  # as the targets' columns
    wanted = np.concatenate([arrays[layer.o.name] for layer in layers])
    for width in (1, 3, 256):
        found = case.compiled.forward(weights(case), width).outputs(case.columns.x)
        np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-14)


def test_nothing_is_dropped() -> None:
    dropping = random_case(np.random.default_rng(9), dropout=0.5)
    layers = tuple(replace(layer, dropout=0.0) for layer in dropping.design.network.layers)
    design = replace(dropping.design, network=replace(dropping.design.network, layers=layers))
    keeping = bound_case(design, dropping.columns, dropping.weights)
    assert any(layer.dropout for layer in dropping.compiled.wiring.layers)

    found, wanted = (c.compiled.forward(weights(c)).outputs(dropping.columns.x) for c in (dropping, keeping))
    np.testing.assert_array_equal(found, wanted)


def test_no_samples_give_no_outputs() -> None:
    case = small_case()
    assert case.compiled.forward(weights(case)).outputs(np.empty((2, 0))).shape == (1, 0)


@given(cases())
def test_the_figures_of_an_epoch(case: Case) -> None:
    """The training figures are the mean over the epoch's batches, those of validation a pass over its samples."""
    machine = case.machine()
    losses, counts = [], []
    while (index := machine.next) is not None and machine.code.steps[index].name != "evaluate":
        if machine.code.steps[index].name == "tally":
            losses.append(float(machine.memory["E"]))
            counts.append(int(machine.memory["N"]))
        machine.step()
    before = everything(machine)
    machine.step()
    arrays = machine.memory.view(1)

    np.testing.assert_allclose(arrays["train_loss"], np.average(losses, weights=counts), rtol=1e-9)
    bound = case.compiled.forward({la.w.name: machine.memory[la.w.name] for la in case.compiled.wiring.weighted})
    mode = case.compiled.wiring.hits
    if case.compiled.wiring.validation:
        wanted = score(case.compiled, bound, case.columns.x_validation, case.columns.y_validation, mode)
        # score takes the targets as float64; and logarithms, 100 units large at most, may cancel in the sum
        rtol, atol = (1e-5, 1e-4) if case.design.training.dtype == "float32" else (1e-9, 1e-12)
        np.testing.assert_allclose(arrays["validation_loss"], wanted["loss"], rtol, atol)
        np.testing.assert_allclose(arrays["validation_accuracy"], wanted["accuracy"], rtol=1e-12)
    else:
        assert np.isnan(arrays["validation_loss"])
        assert np.isnan(arrays["validation_accuracy"])
    assert np.isnan(arrays["train_accuracy"]) == (mode == "")
    machine.back()
    assert everything(machine) == before


@pytest.mark.parametrize("samples", [1, 255, 256, 257, 600])
def test_validation_in_chunks(samples: int) -> None:
    case = make_case(Design(sequential((2, 3, 1), "tanh", "logistic"), Training(epochs=1)), 2, 4, samples)
    machine = case.machine()
    machine.run(lambda: False)
    bound = case.compiled.forward({la.w.name: machine.memory[la.w.name] for la in case.compiled.wiring.weighted})
    outputs = bound.outputs(case.columns.x_validation)
    wanted = np.mean((outputs - case.columns.y_validation) ** 2)
    np.testing.assert_allclose(machine.memory["validation_loss"], wanted, rtol=1e-12)
    got = score(case.compiled, bound, case.columns.x_validation, case.columns.y_validation, "")
    np.testing.assert_allclose(got["loss"], wanted, rtol=1e-12)
    assert np.isnan(got["accuracy"])


def test_hits() -> None:
    one_hot, y = np.array([[0.9, 0.2, 0.5], [0.1, 0.7, 0.6]]), np.array([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    assert hits(one_hot, y, "argmax") == 2
    assert hits(np.array([[0.6, 0.4, 0.5]]), np.array([[1.0, 1.0, 0.0]]), "unit") == 2
    assert hits(np.array([[0.1, -2.0, 3.0]]), np.array([[1.0, -1.0, -1.0]]), "signed") == 2
    assert hits(np.array([[0.6, 0.6], [0.6, 0.4]]), np.array([[1.0, 1.0], [1.0, 1.0]]), "unit") == 1


def test_several_outputs_share_the_hits() -> None:
    """Each output layer counts; a sample that is right in one of two is half a hit."""
    design = Design(sequential((2, 1), "tanh", "logistic"), Training(epochs=1, rate=0.0))
    case = make_case(design, 1, 6, 0, None, "unit")
    y = (case.compiled.forward(weights(case)).outputs(case.columns.x) > 0.5).astype(float)
    columns = Columns(case.columns.x, np.where(np.arange(6) < 2, 1 - y, y), case.columns.x[:, :0], y[:, :0])
    machine = bound_case(design, columns, case.weights, "unit").machine()
    machine.run(lambda: False)
    assert machine.memory["train_accuracy"] == pytest.approx(4 / 6)
