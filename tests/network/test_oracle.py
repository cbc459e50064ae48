"""PyTorch is the oracle: forward values, deltas, gradients and 20 updates of random networks agree to 1e-9 in float64.

The golden file needs no PyTorch; where it is installed, more random networks are compared live.
"""

import gzip
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnsim.engine.machine import Machine
from nnsim.files.document import design_from_json
from nnsim.network.compile import Columns
from nnsim.network.design import Choice
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from tests.engine_strategies import Case, bound_case, random_case

FILE = Path(__file__).parents[1] / "golden/networks.json.gz"
UPDATES = 20
NEAR = 1e-9

live = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="PyTorch is not installed")


def read_golden() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads(gzip.decompress(FILE.read_bytes()))
    for case in cases:  # the file is older than faults and preparers
        case["design"]["training"].setdefault("faults", [])
        standardized = case["design"]["data"].pop("standardize", False)
        chain = [{"key": "standardize", "settings": {}}] if standardized else []
        case["design"]["data"] = {"preparers": chain, "column_preparers": [], **case["design"]["data"]}
    return cases


def case_of(golden: dict[str, Any]) -> Case:
    design, unknown = design_from_json(golden["design"])
    assert not unknown
    x, y = np.array(golden["x"]), np.array(golden["y"])
    columns = Columns(x, y, x[:, :0], y[:, :0])
    return bound_case(design, columns, {int(i): np.array(w) for i, w in golden["w"].items()})


def near(found: Any, wanted: Any, what: str, most: float = NEAR) -> None:
    found, wanted = np.asarray(found, float), np.asarray(wanted, float)
    assert found.shape == wanted.shape, what
    wrong = np.abs(found - wanted) / np.maximum(1.0, np.abs(wanted))
    assert np.all(wrong <= most), f"{what}: off by {wrong.max():g}"


def to_the_updates(machine: Machine) -> None:
    """Walk to where the gradients of the first batch are complete."""
    while machine.next is not None and machine.code.steps[machine.next].phase != "update":
        machine.step()


def compare(case: Case, wanted: dict[str, Any], at: str, first: float = NEAR, after: float = NEAR) -> None:
    machine = case.machine()
    to_the_updates(machine)
    arrays = machine.memory.view(machine.width)
    near(arrays["E"], wanted["loss"], f"{at}: loss", first)
    for layer_id, wired in case.compiled.layers.items():
        if not wired.kind.has_weights:
            continue
        for name in ("z", "o", "delta", "grad"):
            if not (name == "grad" and wired.frozen):
                near(arrays[f"{wired.name}.{name}"], wanted[name][layer_id], f"{at}: {name} of {wired.name}", first)
    machine.run(lambda: False, UPDATES)
    walked = case.machine()
    while walked.updates < UPDATES or not walked.between_iterations:
        walked.step()
    for runs, memory in (("run", machine.memory), ("walked", walked.memory)):
        for layer_id, wired in case.compiled.layers.items():
            if wired.kind.has_weights:
                found = memory[wired.w.name]
                near(found, wanted["after"][layer_id], f"{at}, {runs}: W of {wired.name}", after)


def numbered(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {int(i): np.array(v) for i, v in some.items()} if isinstance(some, dict) else some
        for name, some in values.items()
    }


@pytest.mark.untraced
def test_golden_networks() -> None:
    for number, golden in enumerate(read_golden()):
        compare(case_of(golden), numbered(golden["expected"]), f"network {number}")


def test_golden_networks_cover_every_part() -> None:
    designs = [design_from_json(golden["design"])[0] for golden in read_golden()]

    layers = [layer for design in designs for layer in design.network.layers if not layer.is_input]
    assert {layer.activation.key for layer in layers} == set(ACTIVATIONS)
    assert {design.training.loss.key for design in designs} == set(LOSSES)
    assert {design.training.optimizer.key for design in designs} == set(OPTIMIZERS)
    assert {design.training.schedule.key for design in designs} == set(SCHEDULES)
    assert {choice.key for design in designs for choice in design.training.regularizers} == {"l1", "l2"}
    assert FILE.stat().st_size < 300_000


def test_golden_networks_cover_every_kind_of_graph() -> None:
    designs = [design_from_json(golden["design"])[0] for golden in read_golden()]
    networks = [design.network for design in designs]

    assert any(len(network.inputs) > 1 for network in networks)
    assert any(len(network.outputs) > 1 for network in networks)
    assert any(len(network.incoming(layer.id)) > 1 for network in networks for layer in network.layers)
    assert any(len(network.outgoing(layer.id)) > 1 for network in networks for layer in network.layers)
    assert any(link.cut for network in networks for link in network.links)
    assert any(link.frozen for network in networks for link in network.links)
    assert any(layer.frozen_biases for network in networks for layer in network.layers)
    assert any(layer.frozen for network in networks for layer in network.layers)
    sizes = [
        (len(golden["x"][0]), design.training.batch_size) for golden, design in zip(read_golden(), designs, strict=True)
    ]
    assert any(size and count % size for count, size in sizes), "a partial last batch"
    pairs = {
        (layer.activation.key, d.training.loss.key) for d in designs for layer in d.network.outputs
    }  # fmt: skip
    assert any(activation == "softmax" and loss != "cross_entropy" for activation, loss in pairs)


# ------------------------------------------------------------------------------------------------ live


def live_compare(seed: int, first: float = NEAR, after: float = NEAR, **fixed: Any) -> None:
    from tests.golden.make_networks import expected

    case = random_case(np.random.default_rng(seed), **fixed)
    compare(case, expected(case), f"seed {seed}, {fixed}", first, after)


@live
def test_the_golden_file_is_what_the_script_makes() -> None:
    from tests.golden.make_networks import expected

    for number, golden in enumerate(read_golden()):
        wanted, stored = expected(case_of(golden)), numbered(golden["expected"])
        for name in ("z", "o", "delta", "grad", "after"):
            for layer in stored[name]:
                near(stored[name][layer], wanted[name][layer], f"network {number}: {name}")


@live
@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_optimizers_live(optimizer: str) -> None:
    for seed in range(6):
        live_compare(seed, optimizer=optimizer, rate=0.02)


@live
@pytest.mark.parametrize("activation", sorted(ACTIVATIONS))
def test_activations_live(activation: str) -> None:
    for seed, loss in enumerate(sorted(LOSSES)):
        live_compare(100 + seed, activation=activation, loss=loss, optimizer="sgd", rate=0.02)


@live
@pytest.mark.parametrize("schedule", sorted(SCHEDULES))
def test_schedules_live(schedule: str) -> None:
    for seed in range(6):
        live_compare(200 + seed, schedule=schedule, optimizer="momentum", rate=0.02)


@live
@pytest.mark.parametrize("keys", [("l1",), ("l2",), ("l1", "l2")], ids="+".join)
def test_penalties_live(keys: tuple[str, ...]) -> None:
    for seed in range(6):
        choices = tuple(Choice(key, {"strength": 0.03}) for key in keys)
        live_compare(300 + seed, regularizers=choices, rate=0.02)


@live
@pytest.mark.long
def test_many_networks_live() -> None:
    optimizers = sorted(set(OPTIMIZERS) - {"rprop"})  # to which the sign of a gradient that is but rounding is all
    for seed in range(1000, 3000):
        # 1 − o of an o near 1 is rounding, and so are some gradients that Adam and its kin divide by their size
        live_compare(seed, 1e-6, 1e-4, optimizer=optimizers[seed % 7], rate=0.02)


@live
def test_dropout_live() -> None:
    """δ and gradients under the masks that were drawn; nothing is dropped in an output layer."""
    import torch

    from tests.golden.make_networks import Reference

    dropped = 0
    for seed in range(12):
        case = random_case(np.random.default_rng(400 + seed), dropout=0.4)
        machine = case.machine()
        to_the_updates(machine)
        arrays = machine.memory.view(machine.width)
        wired = [layer for layer in case.compiled.layers.values() if layer.dropout]
        assert all(layer.consumers for layer in wired)
        masks = {layer.id: torch.tensor(arrays[f"{layer.name}.mask"].T) for layer in wired}
        x, y = torch.tensor(case.columns.x.T), torch.tensor(case.columns.y.T)
        wanted = Reference(case.design, case.weights).batch(x[: machine.width], y[: machine.width], masks)
        dropped += sum(int((mask == 0).sum()) for mask in masks.values())
        assert all(set(np.unique(mask)) <= {0.0, 1.0 / 0.6} for mask in masks.values())
        for layer_id, layer in case.compiled.layers.items():
            if layer.kind.has_weights:
                for name in ("z", "o", "delta", "grad"):
                    if not (name == "grad" and layer.frozen):
                        near(arrays[f"{layer.name}.{name}"], wanted[name][layer_id], f"seed {seed}: {name}")
    assert dropped > 10


def test_deltas_are_of_each_samples_own_loss_and_gradients_of_the_mean() -> None:
    """A batch of the same sample twice has the same δ twice, and the gradient of one of them."""
    case = random_case(np.random.default_rng(7), plain=True, optimizer="sgd", loss="mse")
    one = case.columns.x[:, :1], case.columns.y[:, :1]
    none = case.columns.x_validation, case.columns.y_validation
    single = bound_case(case.design, Columns(*one, *none), case.weights)
    double = bound_case(case.design, Columns(*(np.repeat(a, 2, 1) for a in one), *none), case.weights)
    machines = [single.machine(), double.machine()]
    for machine in machines:
        to_the_updates(machine)
    one_view, two_view = (machine.memory.view(machine.width) for machine in machines)
    for wired in case.compiled.layers.values():
        if wired.kind.has_weights:
            np.testing.assert_allclose(
                two_view[wired.delta.name], np.repeat(one_view[wired.delta.name], 2, 1), rtol=1e-12, atol=1e-15
            )
            np.testing.assert_allclose(two_view[wired.grad.name], one_view[wired.grad.name], rtol=1e-12, atol=1e-15)
