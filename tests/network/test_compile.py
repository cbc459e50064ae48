"""From design to program: names, numbers, masks that hold, and a memory filled as the design says."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from nnsim.engine.machine import Machine
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.compile import Columns, Samples, compile_design, start_machine
from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.network.initial import edge_masks, start_weights
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from tests.engine_strategies import Case, cases, everything, make_case, random_case, small_case


@given(cases())
def test_the_memory_is_filled_as_the_design_says(case: Case) -> None:
    memory, training = case.machine().memory, case.design.training
    dtype = training.dtype
    np.testing.assert_array_equal(memory["X"], case.columns.x.astype(dtype))
    np.testing.assert_array_equal(memory["YV"], case.columns.y_validation.astype(dtype))
    assert memory["rate"] == memory["rate.now"] == np.asarray(training.rate, dtype)
    assert memory["epochs"] == training.epochs
    assert memory["order"].tolist() == list(range(case.columns.x.shape[1]))
    assert memory["best_loss"] == np.inf
    for layer_id, wired in case.compiled.layers.items():
        if wired.kind.has_weights:
            np.testing.assert_array_equal(memory[wired.w.name], case.weights[layer_id].astype(dtype))
            for state in case.compiled.states:
                wanted = training.rate if state.start == "rate" else state.start
                assert (memory[f"{wired.name}.{state.name}"] == np.asarray(wanted, dtype)).all()


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_cut_edges_stay_0_and_frozen_ones_as_they_are(optimizer: str) -> None:
    regularizers = (Choice("l1"), Choice("l2"), Choice("max_norm", {"length": 0.5}))
    held = 0
    for seed in range(8):
        case = random_case(np.random.default_rng(seed), optimizer=optimizer, regularizers=regularizers, rate=0.1)
        machine = case.machine()
        machine.run(lambda: False, 15)
        for layer in case.design.network.layers:
            if layer.is_input:
                continue
            cut, frozen = edge_masks(case.design.network, layer)
            weights = machine.memory[f"{layer.name}.W"]
            assert (weights[cut] == 0).all()
            frozen = frozen | layer.frozen
            np.testing.assert_array_equal(weights[frozen & ~cut], case.weights[layer.id][frozen & ~cut])
            held += int(frozen.sum() + cut.sum())
    assert held > 20


def test_numbers_of_layers_follow_the_order_and_x_is_numbered_only_where_there_are_several() -> None:
    compiled = small_case().compiled
    assert [layer.number for layer in compiled.wiring.layers] == ["", "1", "2"]
    network = edits.add_layer(sequential((2, 3, 1)), Layer(9, "second", (1,), "input"))
    design = Design(edits.connect(network, 9, 3))
    compiled = compile_design(design, Samples(4, 0, ""))
    assert sorted((layer.name, layer.number) for layer in compiled.wiring.layers) == [
        ("hidden1", "1"), ("input", "1"), ("output", "2"), ("second", "2"),
    ]  # fmt: skip
    assert compiled.layers[9].first_row == 2
    assert compiled.layers[3].sources[1].start == 4


@pytest.mark.parametrize(("size", "count", "wanted"), [(0, 7, 1), (7, 7, 1), (9, 7, 1), (3, 7, 3), (1, 7, 7)])
def test_batch_sizes(size: int, count: int, wanted: int) -> None:
    assert small_case(count, batch_size=size).compiled.program.batching.count == wanted


def test_only_several_batches_are_shuffled() -> None:
    def shuffled(**training: object) -> bool:
        return any(step.name == "shuffle" for step in small_case(4, **training).compiled.program.steps())

    assert shuffled(batch_size=2)
    assert not shuffled(batch_size=2, shuffle=False)
    assert not shuffled(batch_size=0)
    assert not shuffled(batch_size=4)


def test_dropout_from_the_layer_or_for_all_hidden_layers() -> None:
    network = sequential((2, 3, 3, 1))
    training = Training(regularizers=(Choice("dropout", {"rate": 0.25}),))

    def rates(net: Network, chosen: Training) -> list[float]:
        return [layer.dropout for layer in compile_design(Design(net, chosen), Samples(4, 0, "")).wiring.layers]

    assert rates(network, Training()) == [0, 0, 0, 0]
    assert rates(network, training) == [0, 0.25, 0.25, 0]
    own = edits.put(edits.put(network, replace(network.by_id[2], dropout=0.5)), replace(network.by_id[4], dropout=0.5))
    assert rates(own, training) == [0, 0.5, 0.25, 0]
    assert rates(own, Training()) == [0, 0.5, 0, 0]


def test_a_frozen_layer_does_not_learn_and_passes_deltas_on() -> None:
    network = sequential((2, 3, 3, 1), "tanh")
    network = edits.put(network, replace(network.by_id[3], frozen=True))
    case = make_case(Design(network, Training(epochs=3, rate=0.5)))
    machine = case.machine()
    machine.run(lambda: False)
    assert [(machine.memory[f"{n}.W"] != case.weights[i]).any() for i, n in ((2, "hidden1"), (3, "hidden2"))] == [1, 0]
    assert not any(step.name == "gradient" and step.focus == 3 for step in machine.code.steps)
    assert (machine.memory["hidden2.delta"] != 0).any()


@given(cases())
def test_layer_names_mean_nothing_to_the_program(case: Case) -> None:
    """Whatever layers are called, the same numbers come out; even W or rng."""
    words = ["X", "W", "rng", "E", "N", "delta", "mask"]
    layers = case.design.network.layers
    renamed = tuple(replace(layer, name=f"{words[at]}-x") for at, layer in enumerate(layers))
    network = replace(case.design.network, layers=renamed)
    design = replace(case.design, network=network)
    compiled = compile_design(design, Samples(case.columns.x.shape[1], case.columns.x_validation.shape[1], ""))
    machine = start_machine(compiled, design, case.columns, case.weights)
    plain = compile_design(case.design, Samples(case.columns.x.shape[1], case.columns.x_validation.shape[1], ""))
    other = start_machine(plain, case.design, case.columns, case.weights)
    machine.run(lambda: False)
    other.run(lambda: False)
    assert everything(machine) == everything(other)


@pytest.mark.parametrize("name", ["gradual", "grad", "delta", "mask", "a-do"])
def test_a_layer_may_be_called_like_an_array(name: str) -> None:
    def trained(network: Network) -> bytes:
        case = make_case(Design(network, Training(epochs=2)), 0, 4, 2)
        machine = case.machine()
        machine.run(lambda: False)
        assert np.isfinite(machine.memory["validation_loss"])
        return everything(machine)

    plain = edits.put(sequential((2, 3, 1)), replace(sequential((2, 3, 1)).by_id[2], dropout=0.5))
    named = edits.rename(plain, 2, name)
    assert trained(named) == trained(plain)


def test_an_evaluation_keeps_no_arrays_of_the_backward_pass() -> None:
    layer = replace(sequential((2, 3, 1)).by_id[2], dropout=0.5)
    case = make_case(Design(edits.put(sequential((2, 3, 1)), layer)))
    weights = {la.w.name: case.weights[la.id] for la in case.compiled.wiring.weighted}
    slots = {slot.name for slot in case.compiled.forward(weights).forward.slots}
    shown = {f"hidden1.{array}" for array in ("z", "o", "sent", "a")}
    assert slots == {"input.a", "input.o", *shown, "output.a", "output.z", "output.o", "output.y"}


@pytest.mark.parametrize("key", ["l1", "l2"])
def test_a_penalty_is_in_the_gradient_and_not_in_the_loss(key: str) -> None:
    """E is the loss of the data, with a penalty too, as in PyTorch; and the step that shows E says so."""

    def gone_backward(*regularizers: Choice) -> Machine:
        machine = small_case(4, 3, regularizers=regularizers).machine()
        while machine.code.steps[machine.next or 0].phase != "update":
            machine.step()
        return machine

    plain, penalized = gone_backward(), gone_backward(Choice(key, {"strength": 0.5}))
    assert penalized.memory["E"] == plain.memory["E"]
    for layer, weights in start_weights(small_case().design).items():
        name = small_case().design.network.by_id[layer].name
        added = 0.5 * (weights[1:] if key == "l2" else np.sign(weights[1:]))
        difference = penalized.memory[f"{name}.grad"] - plain.memory[f"{name}.grad"]
        np.testing.assert_allclose(difference[1:], added, atol=1e-12)
        assert (difference[0] == 0).all()

    helps = [next(s.help for s in machine.code.steps if s.name == "loss") for machine in (plain, penalized)]
    assert "penalty" not in helps[0]
    assert helps[1].endswith(f"The penalty of {key.upper()} is not in E; its gradient is added in the step penalty.")
    assert "E and its curve show the loss without the penalty" in REGULARIZERS[key].notes


def test_several_penalties_are_named_and_what_is_none_is_not() -> None:
    chosen = (Choice("l1"), Choice("max_norm"), Choice("l2"), Choice("dropout"))
    help_ = next(step.help for step in small_case(regularizers=chosen).compiled.program.steps() if step.name == "loss")
    assert "The penalty of L1 and L2 is not in E;" in help_


def test_columns_of_several_inputs_and_outputs_go_where_they_belong() -> None:
    """Data columns follow the order of the layers as they stand, whatever the order of computation."""
    layers = (
        Layer(4, "b", (1, 2), "input"), Layer(3, "y2", (1,), activation=Choice("identity")),
        Layer(1, "a", (1,), "input"), Layer(2, "y1", (1, 2), activation=Choice("identity")),
    )  # fmt: skip
    network = Network(layers, (Link(1, 2), Link(4, 3), Link(1, 3)))
    case = make_case(Design(network), 5, 3)
    machine = case.machine()
    machine.step()
    arrays = machine.memory.view(3)
    np.testing.assert_array_equal(arrays["b.o"], case.columns.x[:2])
    np.testing.assert_array_equal(arrays["a.o"], case.columns.x[2:])
    np.testing.assert_array_equal(arrays["y2.y"], case.columns.y[:1])
    np.testing.assert_array_equal(arrays["y1.y"], case.columns.y[1:])
    bound = case.compiled.forward({layer.w.name: case.weights[layer.id] for layer in case.compiled.wiring.weighted})
    outputs = bound.outputs(case.columns.x)
    w3 = case.weights[3]
    np.testing.assert_allclose(outputs[0], w3[0] + w3[1:].T[0] @ case.columns.x)
    none = Columns(case.columns.x, case.columns.y, case.columns.x[:, :0], case.columns.y[:, :0])
    assert none.x.shape == (3, 3)
