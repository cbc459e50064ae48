"""Cases that can be run without a session: a random design, samples of its own, and machines that stand at its start.

case = random_case(np.random.default_rng(3), optimizer="adam")      any part can be fixed, the rest is drawn
@given(cases(dtype=["float32"]))                                    the same for properties, from tests.strategies
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.network.build import sequential
from nnsim.network.compile import Columns, Compiled, Samples, compile_design, fill, wire
from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.network.initial import start_weights
from nnsim.network.ruling import with_rule
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparation import sum_to_one
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from tests.strategies import choices, faults, networks, trainings

IN_UNIT = ("logistic", "softmax", "gaussian")  # outputs between 0 and 1


class Case:
    """A design with its samples, compiled."""

    def __init__(self, design: Design, columns: Columns, weights: dict[int, Any], compiled: Compiled) -> None:
        self.design, self.columns, self.weights, self.compiled = design, columns, weights, compiled

    def __repr__(self) -> str:
        return f"Case({self.design}, {self.columns.x.shape}, {self.columns.x_validation.shape})"

    def machine(self, budget: int = 2**28) -> Machine:
        """A machine in front of the first step, on a memory of its own."""
        memory = Memory(self.compiled.program.slots)
        fill(self.compiled, self.design, memory, self.columns, self.weights)
        machine = Machine(self.compiled.program, memory, budget)
        machine.start()
        return machine


def make_case(
    design: Design, seed: int = 0, samples: int = 7, validation: int = 0, weights: Any = None, hits: str = ""
) -> Case:
    """The design with random samples that suit its loss."""
    rng = np.random.default_rng(seed)
    network = design.network
    features = sum(layer.size for layer in network.inputs)
    count = samples + validation
    x = rng.standard_normal((features, count))
    y = np.concatenate([targets(rng, design, layer.size, count) for layer in network.outputs])
    columns = Columns(x[:, :samples], y[:, :samples], x[:, samples:], y[:, samples:])
    return bound_case(design, columns, start_weights(design) if weights is None else weights, hits)


def bound_case(design: Design, columns: Columns, weights: Any, hits: str = "") -> Case:
    """The design with given samples and weights."""
    first, uneven = 0, []
    for layer in design.network.outputs:
        if not sum_to_one(columns.y[first : first + layer.size].T).all():
            uneven.append(layer.id)
        first += layer.size
    samples = Samples(columns.x.shape[1], columns.x_validation.shape[1], hits, tuple(uneven))
    compiled = compile_design(design, samples)
    return Case(design, columns, weights, compiled)


def targets(rng: np.random.Generator, design: Design, units: int, count: int) -> Any:
    """Targets for one output layer, as columns."""
    kind = LOSSES[design.training.loss.key].targets
    if kind == "unit":
        return rng.integers(0, 2, (units, count)).astype(float)
    if kind == "signed":
        return 2.0 * rng.integers(0, 2, (units, count)) - 1.0
    if kind == "distribution":
        share = rng.random((units, count)) + 0.1
        return share / share.sum(0)
    return rng.standard_normal((units, count))


# ------------------------------------------------------------------------------------------------ from a generator


def random_case(rng: np.random.Generator, **fixed: Any) -> Case:
    """A case from a generator; `fixed` may name optimizer, loss, schedule, regularizers, activation, dropout, dtype.

    Any acyclic graph: several inputs and outputs, skip links, cut and frozen edges, frozen biases and layers.
    """
    loss = fixed.get("loss") or _pick(rng, LOSSES)
    network = random_network(rng, loss, fixed.get("activation"), fixed.get("dropout", 0.0), fixed.get("plain", False))
    samples = int(rng.integers(5, 12))
    training = Training(
        loss=Choice(loss),
        optimizer=Choice(fixed.get("optimizer") or _pick(rng, OPTIMIZERS)),
        rate=fixed.get("rate", 0.05),
        schedule=Choice(fixed.get("schedule") or _pick(rng, SCHEDULES), fixed.get("schedule_settings", {})),
        regularizers=fixed.get("regularizers", ()),
        batch_size=int(rng.integers(0, samples + 1)),
        shuffle=fixed.get("shuffle", False),
        epochs=20,
        seed=int(rng.integers(1000)),
        dtype=fixed.get("dtype", "float64"),
    )
    design = Design(network, training)
    weights = {
        layer.id: rng.normal(0.0, 0.7, (1 + network.fan_in(layer.id), layer.size))
        for layer in network.layers
        if not layer.is_input
    }
    for link in network.links:
        column = {unit: place for place, unit in enumerate(network.by_id[link.target].units)}
        row = {u: network.rows(link)[0] + place for place, u in enumerate(network.by_id[link.source].units)}
        for source, target in link.cut:
            weights[link.target][row[source], column[target]] = 0.0
    return make_case(design, int(rng.integers(10**6)), samples, 0, weights)


def under_rule(design: Design, rule: Choice) -> Design:
    """The design under a learning rule; what the rule cannot train gives way: the network, then its settings."""
    first, last = design.network.inputs[0].size, design.network.outputs[0].size
    plain = replace(design.training, faults=())
    flat = replace(design, network=sequential((first, last)), training=plain, start={})
    for one, choice in ((design, rule), (flat, rule), (flat, Choice(rule.key))):
        changed = with_rule(one, choice)
        wiring = wire(changed, Samples(1, 0, ""))
        if not wiring.rule.troubles(wiring):
            kept = {name: getattr(design.training, name) for name in ("rate", "batch_size", "shuffle", "epochs")}
            return replace(changed, training=replace(changed.training, **kept))
    raise AssertionError(f"{rule.key} cannot train a layer of {last} units on {first} inputs")


def _pick(rng: np.random.Generator, registry: Collection[str]) -> str:
    return sorted(registry)[int(rng.integers(len(registry)))]


def random_network(
    rng: np.random.Generator, loss: str, activation: str | None = None, dropout: float = 0.0, plain: bool = False
) -> Network:
    """A random acyclic network whose outputs suit the loss; a `plain` one has nothing cut or frozen."""
    inputs, others = int(rng.integers(1, 3)), int(rng.integers(1, 5))
    count = inputs + others
    ids = rng.permutation(50)[:count] + 1
    sources: dict[int, list[int]] = {}
    for k in range(inputs, count):
        sources[k] = sorted({int(rng.integers(k)) for _ in range(int(rng.integers(1, 4)))})
    used = {s for some in sources.values() for s in some}
    sources[count - 1] = sorted({*sources[count - 1], *(k for k in range(inputs) if k not in used)})
    used |= set(sources[count - 1])
    fits = IN_UNIT if LOSSES[loss].targets in ("unit", "distribution") else tuple(ACTIVATIONS)
    layers = []
    for k in range(count):
        units = tuple(int(u) for u in rng.permutation(9)[: int(rng.integers(1, 5))] + 1)
        if k < inputs:
            layers.append(Layer(int(ids[k]), f"in{k}", units, "input"))
            continue
        key = activation if activation and (k in used or activation in fits) else None
        key = key or _pick(rng, fits if k not in used else tuple(ACTIVATIONS))
        layer = Layer(int(ids[k]), f"layer{k}", units, activation=Choice(key), dropout=dropout)
        if not plain:
            biases = frozenset(u for u in units if rng.random() < 0.15)
            layer = replace(layer, frozen=bool(rng.random() < 0.1), frozen_biases=biases)
        layers.append(layer)
    links = tuple(_link(rng, layers[s], layers[k], plain) for k, some in sources.items() for s in rng.permutation(some))
    order = rng.permutation(count)
    return Network(tuple(layers[k] for k in order), links)


def _link(rng: np.random.Generator, source: Layer, target: Layer, plain: bool) -> Link:
    edges = [(s, t) for s in source.units for t in target.units]
    if plain or rng.random() < 0.5:
        return Link(source.id, target.id)
    cut = frozenset(edge for edge in edges[1:] if rng.random() < 0.25)
    return Link(source.id, target.id, 0, cut, frozenset(e for e in edges if rng.random() < 0.15) - cut)


# ------------------------------------------------------------------------------------------------ for properties


@st.composite
def cases(
    draw: st.DrawFn, dtype: Collection[str] = ("float64", "float32"), faulty: bool = True, rules: bool = False,
    **keys: Collection[str],
) -> Case:  # fmt: skip
    """Any design that can be trained, with samples, validation samples, stop rules and faults; few epochs.

    With `rules` it is trained by any learning rule, else by backpropagation.
    """
    network = draw(networks(activations=keys.get("ACTIVATIONS", ())))
    samples, validation = draw(st.integers(1, 6)), draw(st.integers(0, 3))
    training = replace(
        draw(trainings(**keys)),
        rate=draw(st.floats(1e-3, 1.0)),
        batch_size=draw(st.integers(0, 4)),
        epochs=draw(st.integers(1, 4)),
        patience=draw(st.sampled_from([None, None, 1, 2])),
        loss_below=draw(st.sampled_from([None, None, 0.5])),
        dtype=draw(st.sampled_from(sorted(dtype))),
        faults=draw(faults(network)) if faulty else (),
    )
    hits = draw(st.sampled_from(["", "argmax", "unit", "signed"]))
    design = Design(network, training)
    if rules:
        design = under_rule(design, draw(choices(RULES)))
    return make_case(design, draw(st.integers(0, 1000)), samples, validation, None, hits)


def small_case(samples: int = 4, validation: int = 0, sizes: tuple[int, ...] = (2, 3, 1), **training: Any) -> Case:
    """A fixed network, small and plain, with what training is given."""
    design = Design(sequential(sizes, "tanh", "logistic"), replace(Training(epochs=6, rate=0.5), **training))
    return make_case(design, 0, samples, validation)


def everything(machine: Machine) -> bytes:
    """All bytes of the memory."""
    return machine.memory.block.tobytes()


def deciding(machine: Machine) -> bytes:
    """All that decides the next number."""
    return machine.memory.snapshot()
