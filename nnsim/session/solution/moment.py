"""What an iteration starts from: weights, and for one that goes on, the optimizer's state and the counters."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Scratch
from nnsim.engine.operations import Shuffle, TakeBatch
from nnsim.kit.errors import UserError
from nnsim.parts.epochs import epoch_slots
from nnsim.parts.wiring import DISTORTING
from nnsim.session.core import Core
from nnsim.session.explanations.lookback import Past
from nnsim.session.repetition import Repetition
from nnsim.session.setup import Setup
from nnsim.session.trial import Rows, begin_epoch

Arrays = Mapping[str, Array]


@dataclass(frozen=True, eq=False)
class Moment:
    """The matrices W by layer number; without more, an optimizer that begins anew, at update 0.

    `dropout` is the state of the generator that draws masks, `noise` that of the one that changes inputs, `rate` the
    learning rate where it is not the design's. `kept` is what else the learning rule keeps, by name. A moment that is
    `begun` stands in front of a batch: what an epoch begins with has been done.
    """

    weights: Mapping[int, Array]
    states: Mapping[str, Mapping[int, Array]] = field(default_factory=dict)
    epoch: int = 0
    update: int = 0
    dropout: Array | None = None
    noise: Array | None = None
    rate: float | None = None
    kept: Arrays = field(default_factory=dict)
    begun: bool = False

    def alone(self, setup: Setup) -> "Moment":
        """The same on samples of one's own, which are one batch, and all that there are.

        Where the iteration would need what the rule keeps of other samples, the rule begins anew with these.
        """
        arrays, machine = setup.memory.view(1), setup.machine
        mine = {name: array for name, array in self.kept.items() if name not in ("order", "batch") and name in arrays}
        others = {name for name, array in mine.items() if arrays[name].shape != array.shape}
        read = {name for at in machine.iteration for name in machine.code.steps[at].operation.reads}
        if others & read or looks_at_all(setup, begun=True):
            return replace(self, kept={}, begun=False)
        return replace(self, kept={name: array for name, array in mine.items() if name not in others})

    def enter(self, setup: Setup) -> None:
        """Stand in front of the first step, at this moment."""
        setup.start(self.weights, self.states or None, self.epoch, self.update)
        if self.dropout is not None:
            np.copyto(setup.memory["rng.dropout"], self.dropout)
        if self.noise is not None and DISTORTING in setup.memory:
            np.copyto(setup.memory[DISTORTING], self.noise)
        if self.rate is not None:
            setup.memory["rate"][()] = setup.memory["rate.now"][()] = self.rate
        arrays = setup.memory.view(1)
        for name, array in self.kept.items():
            if name in arrays:
                np.copyto(arrays[name], array)
        machine = setup.machine
        if not self.begun:
            begin_epoch(machine)
        else:
            arrays["pc"][()] = machine.code.addresses[machine.iteration.start]
        setup.remember()


@dataclass(frozen=True, eq=False)
class Shown:
    """An iteration of the session: where it begins, its samples as rows, and which rows of the data they are."""

    moment: Moment
    inputs: Rows
    targets: Rows
    numbers: tuple[int, ...]
    epoch: int
    batch: int


def shown_iteration(session: Core) -> Shown | None:
    """The iteration whose numbers are shown, from its beginning, which is made again where no step leads back to it.

    None where none is shown, or where its beginning is no longer remembered.
    """
    machine = _at_rest(session).machine
    if machine.last is None or machine.last < machine.iteration.start:
        return None
    setup, start = session.setup, machine.iteration.start
    past, began = Past(setup), machine.updates - int("update" in machine.written)
    kept = all(past.kept(name, None, start) for name in _decisive(setup))
    arrays = past.before(start) if kept else _repeated(setup, began)
    return None if arrays is None else _shown(session, arrays, *session.walker.iteration_shown(), began, True)


def next_iteration(session: Core) -> Shown | None:
    """The iteration that comes next, from the present weights; None in the middle of one."""
    setup = _at_rest(session)
    machine = setup.machine
    index, last = machine.next, machine.last
    if not machine.between_iterations or (
        index is not None and last is not None and last < index < machine.iteration.start
    ):
        return None
    begun = index is None or index >= machine.iteration.start
    arrays = setup.memory.view(setup.machine.width)
    return _shown(session, arrays, *session.walker.iteration(), setup.machine.updates, begun)


def _repeated(setup: Setup, updates: int) -> Arrays | None:
    """The arrays in front of the iteration after so many updates, by going through the course again."""
    again = Repetition(setup)
    try:
        again.timeline.visit(again.machine, updates, again.machine.iteration.start)
    except LookupError:
        return None
    return again.memory.view(again.machine.width)


def _at_rest(session: Core) -> Setup:
    if session.running:
        raise UserError("the numbers are changing", "the training is running", "pause it first (Space)")
    return session.setup


def _decisive(setup: Setup) -> set[str]:
    """The arrays without which an iteration cannot be made again."""
    layers = setup.compiled.wiring.weighted
    names = {layer.w.name for layer in layers}
    names |= {f"{layer.name}.{state.name}" for layer in layers for state in setup.compiled.states}
    names |= own_state(setup)
    names |= {DISTORTING} if DISTORTING in setup.memory else set()
    names |= {"rng.dropout"} if any(layer.dropout for layer in layers) else set()
    return {name for name in names if not _made_anew(setup, name)}


def _made_anew(setup: Setup, name: str) -> bool:
    """True where an iteration writes an array before it reads it, such as the unit whose turn it is."""
    whole, machine = setup.lineage.whole, setup.machine
    for operation in (machine.code.steps[at].operation for at in machine.iteration):
        if name in map(whole, operation.reads):
            return False
        if name in operation.writes:
            return True
    return False


def own_state(setup: Setup) -> set[str]:
    """The arrays that the learning rule keeps from iteration to iteration, beside those that every rule keeps."""
    wiring = setup.compiled.wiring
    common = {slot.name for slot in epoch_slots(wiring)}
    return {slot.name for slot in wiring.rule.slots(wiring) if slot.role == "carried"} - common


def looks_at_all(setup: Setup, begun: bool) -> bool:
    """True where steps read all training samples, and not the batch alone: in an iteration, or before it is begun."""
    iteration = setup.machine.iteration
    steps = setup.machine.code.steps[iteration.start if begun else 0 : iteration.stop]
    return any({"X", "Y"} & set(step.operation.reads) for step in steps if not isinstance(step.operation, TakeBatch))


def _shuffled(setup: Setup, arrays: Arrays) -> Array:
    """The order of the samples in an epoch that is not begun yet."""
    order = np.array(arrays["order"])
    for step in setup.machine.code.steps[: setup.machine.iteration.start]:
        one = step.operation
        if isinstance(one, Shuffle) and one.order == "order":
            for kernel in one.bind({one.order: order, one.generator: np.array(arrays[one.generator])}, Scratch()):
                kernel()
    return order


def _kept(setup: Setup, arrays: Arrays, batch: int) -> Arrays:
    slots = setup.memory.layout.slots
    names = own_state(setup) | {"order", *(name for name in slots if name.startswith("rng."))}
    return {**{name: np.array(arrays[name]) for name in names if name in slots}, "batch": np.array(batch)}


def _shown(session: Core, arrays: Arrays, epoch: int, batch: int, update: int, begun: bool) -> Shown:
    setup = session.setup
    layers = [(i, layer) for i, layer in setup.compiled.layers.items() if layer.kind.has_weights]
    moment = Moment(
        weights={i: np.array(arrays[layer.w.name]) for i, layer in layers},
        states={
            s.name: {i: np.array(arrays[f"{la.name}.{s.name}"]) for i, la in layers} for s in setup.compiled.states
        },
        epoch=epoch,
        update=update,
        dropout=np.array(arrays["rng.dropout"]),
        noise=np.array(arrays[DISTORTING]) if DISTORTING in arrays else None,
        rate=float(arrays["rate"][()]),
        kept=_kept(setup, arrays, batch),
        begun=begun,
    )
    batching = setup.compiled.program.batching
    begin = batch * batching.size
    order = (np.array(arrays["order"]) if begun else _shuffled(setup, arrays))[begin : begin + batching.width(batch)]
    prepared = setup.loaded.prepared
    numbers = tuple(int(number) for number in prepared.train[order])
    return Shown(moment, prepared.x_train[order], prepared.y_train[order], numbers, epoch, batch)
