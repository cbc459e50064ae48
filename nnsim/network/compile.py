"""From a drawn network and its training to a program, its memory filled, and the names of a layer's arrays in it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from nnsim.engine.evaluation import BoundPass
from nnsim.engine.machine import Machine, counter_slots
from nnsim.engine.memory import Memory
from nnsim.engine.program import Batching, Node, Program, Slot, walk_steps
from nnsim.engine.random import seed_state
from nnsim.kit.errors import DesignError
from nnsim.network.design import Array, Choice, Design, Layer, Network, Planted, Training
from nnsim.network.initial import changes_start, edge_masks
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import State
from nnsim.parts.epochs import forward_pass
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.injection import Injected, added_slots, inject, inject_pass, would_change
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.parts.weighing import weighted
from nnsim.parts.wiring import Consumer, Rule, Source, Wired, Wiring


@dataclass(frozen=True)
class Samples:
    """How many samples there are to learn from and to validate on, and how hits are counted ("" when they are not).

    `classes` says how many training samples each class has, where there are classes, and `image` the shape of inputs
    that are images. `uneven` are the numbers of the output layers whose targets do not sum to 1 in every sample: δ has
    another form.
    """

    train: int
    validation: int
    hits: str
    uneven: tuple[int, ...] = ()
    classes: tuple[int, ...] = ()
    image: tuple[int, int] | None = None


@dataclass(frozen=True)
class Compiled:
    """A program made from a design: the layers as wired, by number, and the states of the optimizer.

    `faults` are those that the design has; `idle` says which of them, by their place, do nothing in this program.
    """

    program: Program
    wiring: Wiring
    layers: Mapping[int, Wired]
    states: tuple[State, ...]
    faults: tuple[Injected, ...] = ()
    idle: frozenset[int] = frozenset()
    noise: Mapping[str, Array] = field(default_factory=dict, compare=False, repr=False)

    def forward(self, weights: Mapping[str, Array], width: int = 256) -> BoundPass:
        """The forward pass alone, faults included, bound to weights by the names `<layer>.W`."""
        return BoundPass(
            inject_pass(forward_pass(self.wiring, width), self.wiring, self.faults), {**weights, **self.noise}
        )


def compile_design(design: Design, samples: Samples) -> Compiled:
    """The program for a design that `check` finds no error in; DesignError otherwise."""
    network, training = design.network, design.training
    if samples.train < 1:
        raise DesignError(
            "there is nothing to learn from", "the training part of the data is empty", "change the split"
        )
    wiring = wire(design, samples)
    rule, width = wiring.rule, wiring.batch_size
    slots: list[Slot] = [*counter_slots(), *rule.slots(wiring)]
    slots += [Slot(name, array.shape, training.dtype, "constant") for name, array in rule.constants(wiring)]
    for layer in wiring.layers:
        slots.extend(layer.kind.slots(layer, width, training.dtype))
    faults = injected(training, network)
    if "optimizer" in wiring.heeds:
        body, idle = inject(rule.body(wiring), wiring, faults)
    else:  # the mistakes are those of gradient descent
        body, idle, faults = rule.body(wiring), set(range(len(faults))), ()
    slots = _needed([*slots, *added_slots(wiring, faults)], body)
    by_slot = {slot.name: slot for slot in slots}
    program = Program(body, tuple(by_slot.values()), Batching("batch", width, samples.train))
    by_name = {layer.name: layer for layer in wiring.layers}
    layers = {layer.id: by_name[layer.name] for layer in network.layers}
    starting = {number for number in idle if changes_start(design, training.faults[number])}
    noise = {
        slot.name: seed_state(training.seed, f"shown/{slot.name}") for slot in by_slot.values() if _is_generator(slot)
    }
    return Compiled(
        program, wiring, layers, wiring.optimizer.states, faults, frozenset(idle - starting), noise if faults else {}
    )


_GRADIENTS = ("do", "delta", "grad", "grad~", "grad0")


def _needed(slots: list[Slot], body: tuple[Node, ...]) -> list[Slot]:
    """All arrays but those of gradients, where the program has none."""
    used = {name.rpartition(".")[2] for step in walk_steps(body) for name in step.operation.writes}
    gone = set() if used & set(_GRADIENTS) else set(_GRADIENTS)
    return [slot for slot in slots if slot.name.rpartition(".")[2] not in gone]


def injected(training: Training, network: Network) -> tuple[Injected, ...]:
    """The faults of a design as a program takes them: None for a layer is all of them."""
    every = frozenset(layer.id for layer in network.layers)
    found = []
    for planted in training.faults:
        fault = FAULTS.find(planted.fault.key)
        layers = every if planted.layer is None else every & {planted.layer}
        found.append(Injected(fault, layers, fault.settings(planted.fault.settings), planted.hidden))
    return tuple(found)


def changes_something(design: Design, samples: Samples) -> Callable[[Planted], bool]:
    """Asks of faults whether they would change anything in the program of a design, or in its starting weights."""
    wiring = wire(design, samples)
    steps = tuple(walk_steps(wiring.rule.body(wiring)))

    def ask(planted: Planted) -> bool:
        if "optimizer" not in wiring.heeds:
            return False
        (one,) = injected(replace(design.training, faults=(planted,)), design.network)
        return would_change(steps, wiring, one) or changes_start(design, planted)

    return ask


def _is_generator(slot: Slot) -> bool:
    """True for the state of a generator of random numbers; nothing else is counted in 64 bits without a sign."""
    return slot.dtype == "uint64"


def _heeded(training: Training, rule: Rule) -> Training:
    """The training with what the rule does not heed as if nobody had chosen it."""
    plain: dict[str, Any] = {
        "loss": Choice("mse"), "optimizer": Choice("sgd"), "schedule": Choice("constant"), "regularizers": (),
        "batch_size": 1,
    }  # fmt: skip
    heeds = rule.heeds(training.rule.settings)
    return replace(training, **{name: value for name, value in plain.items() if name not in heeds})


def wire(design: Design, samples: Samples) -> Wiring:
    """The network as the rule of its training sees it."""
    rule = RULES.find(design.training.rule.key)
    network, training = design.network, _heeded(design.training, rule)
    size = samples.train if training.batch_size <= 0 else min(training.batch_size, samples.train)
    optimizer, loss = OPTIMIZERS.find(training.optimizer.key), LOSSES.find(training.loss.key)
    schedule = SCHEDULES.find(training.schedule.key)
    chosen = [(REGULARIZERS.find(choice.key), choice.settings) for choice in training.regularizers]
    dropout = next((part.settings(given)["rate"] for part, given in chosen if part.noise), 0.0)
    weigh = next(((part, part.settings(given)) for part, given in chosen if part.weigh is not None), None)
    if weigh is not None and weigh[0].weigh is not None and samples.classes and len(network.outputs) == 1:
        loss = weighted(loss, weigh[0].weigh(samples.classes, weigh[1]), samples.hits)
    return Wiring(
        layers=_wired_layers(network, dropout, samples.uneven),
        image=samples.image,
        loss=loss,
        loss_settings=dict(training.loss.settings),
        optimizer=optimizer,
        optimizer_settings=dict(training.optimizer.settings),
        regularizers=tuple((part, dict(settings)) for part, settings in chosen),
        schedule=schedule,
        schedule_settings=dict(training.schedule.settings),
        samples=samples.train,
        batch_size=size,
        shuffle=training.shuffle,
        validation=samples.validation,
        hits=samples.hits if rule.supervised else "",
        dtype=training.dtype,
        loss_below=training.loss_below,
        patience=training.patience,
        constant_rate=training.schedule.key == "constant",
        rule=rule,
        rule_settings=rule.settings(training.rule.settings),
    )


def _wired_layers(network: Network, dropout: float, uneven: Collection[int]) -> tuple[Wired, ...]:
    wired: dict[int, Wired] = {}
    number = 0
    inputs, outputs = network.inputs, network.outputs
    input_rows = dict(zip((la.id for la in inputs), np.cumsum([0, *(la.size for la in inputs)]), strict=False))
    output_rows = dict(zip((la.id for la in outputs), np.cumsum([0, *(la.size for la in outputs)]), strict=False))
    numbers: dict[int, str] = {}
    for layer in network.order:
        if layer.is_input:
            numbers[layer.id] = "" if len(inputs) == 1 else f"{inputs.index(layer) + 1}"
        else:
            number += 1
            numbers[layer.id] = str(number)
    for layer in network.order:
        one = _wired(network, layer, wired, numbers, input_rows, output_rows)
        dropped = one.dropout or (dropout if _is_hidden(one) and one.kind.drops else 0.0)
        wired[layer.id] = replace(one, dropout=dropped, sums_to_one=layer.id not in uneven)
    return tuple(wired.values())


def _wired(
    network: Network,
    layer: Layer,
    done: Mapping[int, Wired],
    numbers: Mapping[int, str],
    input_rows: Mapping[int, int],
    output_rows: Mapping[int, int],
) -> Wired:
    sources = []
    for link in network.incoming(layer.id):
        start, stop = network.rows(link)
        source = done[link.source]
        sources.append(Source(source.sent, f"{source.name}.a", source.number, start, stop))
    consumers = []
    for link in network.outgoing(layer.id):
        start, stop = network.rows(link)
        target = network.by_id[link.target]
        consumers.append(Consumer.of(target.name, numbers[target.id], start, stop))
    frozen_cut = any(link.cut or link.frozen for link in network.incoming(layer.id))
    activation = ACTIVATIONS.find("identity" if layer.is_input else layer.activation.key)
    return Wired(
        id=layer.id,
        name=layer.name,
        number=numbers[layer.id],
        size=layer.size,
        kind=LAYERS.find(layer.kind),
        kind_key=layer.kind,
        activation=activation,
        activation_key=layer.activation.key,
        settings=dict(layer.activation.settings),
        sources=tuple(sources),
        consumers=tuple(consumers),
        dropout=layer.dropout if consumers and LAYERS.find(layer.kind).drops else 0.0,
        first_row=int(input_rows[layer.id] if layer.is_input else output_rows.get(layer.id, 0)),
        is_output=not layer.is_input and layer.id in output_rows,
        held=not layer.is_input and (frozen_cut or bool(layer.frozen_biases)),
        frozen=layer.frozen,
    )


def _is_hidden(layer: Wired) -> bool:
    return bool(layer.sources) and bool(layer.consumers)


@dataclass(frozen=True)
class Columns:
    """The prepared samples as the program takes them: one column a sample."""

    x: Array
    y: Array
    x_validation: Array
    y_validation: Array


def fill(
    compiled: Compiled,
    design: Design,
    memory: Memory,
    columns: Columns,
    weights: Mapping[int, Array],
    states: Mapping[str, Mapping[int, Array]] | None = None,
) -> None:
    """Fill the memory for a start: data, weights, optimizer state (given, or as it begins), generator, counters."""
    memory.block[:] = 0
    arrays = memory.view(1)
    put_samples(compiled, memory, columns)
    for name, value in compiled.wiring.rule.constants(compiled.wiring):
        np.copyto(arrays[name], value)
    training = design.training
    arrays["order"][:] = np.arange(compiled.wiring.samples)
    for slot in memory.layout.slots.values():
        if _is_generator(slot):
            arrays[slot.name][:] = seed_state(training.seed, slot.name.removeprefix("rng."))
    arrays["rate"][()] = arrays["rate.now"][()] = training.rate
    arrays["epochs"][()] = training.epochs
    arrays["best_loss"][()] = np.inf
    for name in ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy"):
        arrays[name][()] = np.nan
    put_weights(compiled, design, memory, weights)
    for layer_id, layer in compiled.layers.items():
        if layer.kind.has_weights:
            for state in compiled.states:
                begin = training.rate if state.start == "rate" else state.start
                given = (states or {}).get(state.name, {}).get(layer_id)
                np.copyto(arrays[f"{layer.name}.{state.name}"], begin if given is None else given)


def put_samples(compiled: Compiled, memory: Memory, columns: Columns) -> None:
    """Put the samples into the memory, with their targets where the learning rule takes some."""
    arrays = memory.view(1)
    filled = [("X", columns.x), ("XV", columns.x_validation)]
    if compiled.wiring.rule.supervised:
        filled += [("Y", columns.y), ("YV", columns.y_validation)]
    for name, value in filled:
        np.copyto(arrays[name], value)


def put_weights(compiled: Compiled, design: Design, memory: Memory, weights: Mapping[int, Array]) -> None:
    """Put weights into the memory; frozen ones are held at these values from now on."""
    arrays = memory.view(1)
    for layer_id, layer in compiled.layers.items():
        if not layer.kind.has_weights:
            continue
        np.copyto(arrays[layer.w.name], weights[layer_id])
        if f"{layer.name}.best" in memory:
            np.copyto(arrays[f"{layer.name}.best"], weights[layer_id])
        if layer.held:
            cut, frozen = edge_masks(design.network, design.network.by_id[layer_id])
            np.copyto(arrays[f"{layer.name}.free"], ~(cut | frozen))
            np.copyto(arrays[f"{layer.name}.fixed"], np.where(frozen, weights[layer_id], 0.0))


def start_machine(
    compiled: Compiled, design: Design, columns: Columns, weights: Mapping[int, Array], memory: Memory | None = None
) -> Machine:
    """A machine in front of the first step, with its memory filled."""
    memory = memory or Memory(compiled.program.slots)
    fill(compiled, design, memory, columns, weights)
    machine = Machine(compiled.program, memory)
    machine.start()
    return machine
