"""What the names in a typed expression stand for: counters, and the arrays of a layer with their indices.

On paper and on the screen neurons and samples count from 1, and row 0 of W is the bias; the arrays count from 0.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from keyword import iskeyword
from typing import Protocol

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.engine.program import Slot
from nnsim.network.carry import row_keys
from nnsim.network.compile import Compiled
from nnsim.network.design import Design
from nnsim.network.inner import sender
from nnsim.parts.wiring import Wired
from nnsim.session.expressions.tree import FUNCTIONS, ExpressionError, Reading, Shape

SAMPLED = {"z": "net input z", "o": "output o", "do": "∂E/∂o", "delta": "δ", "y": "target y"}
WEIGHTED = {"W": "weight", "grad": "∂E/∂W"}
COUNTERS = {
    "epoch": "epoch",
    "batch": "batch",
    "update": "update",
    "loss": "loss E of the batch",
    "rate": "learning rate η",
    "train_loss": "training loss of the last epoch",
    "train_accuracy": "training accuracy of the last epoch",
    "validation_loss": "validation loss of the last epoch",
    "validation_accuracy": "validation accuracy of the last epoch",
}
_MEANT = {
    "E": "loss",
    "η": "rate",
    "eta": "rate",
    "lr": "rate",
    "δ": "delta",
    "w": "W",
    "b": "W",
    "a": "o",
    "g": "grad",
}


class Runnable(Protocol):
    """What an expression is compiled against: a setup, or its like in the worker process.

    `first_epoch` is how many epochs had been made at the start: the figures of an epoch are known after the next.
    """

    @property
    def design(self) -> Design:
        """What was drawn."""

    @property
    def compiled(self) -> Compiled:
        """The layers as wired, and the program."""

    @property
    def memory(self) -> Memory:
        """Where the numbers are."""

    @property
    def machine(self) -> Machine:
        """What computes them."""

    @property
    def first_epoch(self) -> int:
        """How many epochs had been made at the start."""


class Names:
    """The names that one compiled network gives to expressions."""

    def __init__(self, setup: Runnable, text: str) -> None:
        self.setup, self.text = setup, text
        self.layers = {layer.name: layer for layer in setup.compiled.layers.values()}
        self.states = {state.name: f"{state.symbol.text} of the optimizer" for state in setup.compiled.states}
        self.arrays = SAMPLED | WEIGHTED | self.states

    def fail(self, column: int, what: str, why: str = "", remedy: str = "") -> ExpressionError:
        """An error at a column."""
        return ExpressionError(self.text, column, what, why, remedy)

    def counter(self, name: str, column: int) -> Reading:
        """A name without an index."""
        if name in self.arrays:
            raise self.fail(column, f"{name} needs a layer", "", f"write {name}[{self._some_layer(name)}]")
        if name not in COUNTERS:
            raise self.unknown(name, column)
        slots = self.setup.memory.layout.slots
        array = {"loss": "E", "rate": "rate"}.get(name, name)
        if name == "rate" and not self.setup.compiled.wiring.constant_rate:
            array = "rate.now"
        if array not in slots:
            raise self.fail(column, f"there is no {name} with this learning rule", "", "use another number")
        wiring = self.setup.compiled.wiring
        if name.startswith("validation") and not wiring.validation:
            raise self.fail(column, f"{name} is not computed", "there are no validation data", "change the split")
        if name.endswith("accuracy") and not wiring.hits:
            raise self.fail(column, f"{name} is not computed", "the data have no classes", "use the loss")
        kind = "whole" if slots[array].dtype == "int64" else "figure" if name in FIGURES else "number"
        return Reading((), False, column, array, (), False, "batch" if name == "batch" else kind, COUNTERS[name])

    def unknown(self, name: str, column: int) -> ExpressionError:
        """An error for a name that means nothing, with what may have been meant."""
        if name in self.layers:
            weighted = self.layers[name].kind.has_weights
            return self.fail(column, f"{name} is a layer", "", f"write {'z' if weighted else 'o'}[{quoted(name)}]")
        if name in FUNCTIONS:
            return self.fail(column, f"{name} is a function", "", f"write {name}(...)")
        known = [*COUNTERS, *self.arrays, *FUNCTIONS]
        meant = _MEANT.get(name) or next(iter(get_close_matches(name, known, 1)), "")
        code = ", ".join([*COUNTERS, *self.arrays])
        remedy = f"did you mean {meant}?" if meant else f"the names are: {code}"
        return self.fail(column, f"there is no {name!r}", "", remedy)

    def element(
        self, name: str, column: int, layer: str, at: int, index: Sequence[int], columns: Sequence[int]
    ) -> Reading:
        """A name with a layer and indices: the whole array, a row of it, or one number. `at`, `columns` are places."""
        if name not in self.arrays:
            if name in COUNTERS:
                raise self.fail(column, f"{name} has no index", "", f"write {name}")
            raise self.unknown(name, column)
        if layer not in self.layers:
            code = ", ".join(self.layers)
            raise self.fail(at, f"there is no layer {layer!r}", "", f"the layers are: {code}")
        wired = self.layers[layer]
        array = f"{layer}.{name}"
        slot = self.setup.memory.layout.slots.get(array)
        if slot is None or (name not in SAMPLED and not wired.kind.has_weights):
            code = ", ".join(one for one in self.arrays if f"{layer}.{one}" in self.setup.memory.layout.slots)
            raise self.fail(column, f"{layer} has no {name}", "", f"it has: {code}")
        if slot.role == "working" and self.step_of(array) is None:
            why = "the layer is frozen" if wired.frozen else "no step of the program does it"
            raise self.fail(column, f"{name}[{quoted(layer)}] is not computed", why, "unfreeze it, or use another")
        if len(index) > 2:
            what = "neuron and sample" if slot.sampled else "row and neuron"
            raise self.fail(columns[2], f"too many indices: {name} has {what}", "", "leave it out")
        if slot.sampled:
            return self._sampled(name, column, wired, slot, index, columns)
        return self._weighted(name, column, wired, slot, index, columns)

    def step_of(self, array: str) -> int | None:
        """The step that computes an array first; None when no step does."""
        slots, steps = self.setup.memory.layout.slots, self.setup.machine.code.steps
        for name in (array, slots[array].part_of):
            for place, step in enumerate(steps):
                if name and name in step.operation.writes:
                    return place
        return None

    def _some_layer(self, name: str) -> str:
        for layer in self.layers:
            if f"{layer}.{name}" in self.setup.memory.layout.slots:
                return quoted(layer)
        return "layer"

    def _sampled(
        self, name: str, column: int, wired: Wired, slot: Slot, index: Sequence[int], columns: Sequence[int]
    ) -> Reading:
        width = int(slot.shape[-1])
        words = self.arrays[name] + f" of {wired.name}"
        shape: Shape = (wired.size, "N")
        if index:
            self._check(columns[0], index[0], 1, wired.size, f"{wired.name} has neurons 1 to {wired.size}")
            words, shape = f"{self.arrays[name]} of neuron {index[0]} of {wired.name}", ("N",)
        if len(index) > 1:
            self._check(columns[1], index[1], 1, width, f"a batch has samples 1 to {width}")
            words, shape = words + f", sample {index[1]}", ()
        return Reading(shape, False, column, slot.name, tuple(i - 1 for i in index), True, "number", words)

    def _weighted(
        self, name: str, column: int, wired: Wired, slot: Slot, index: Sequence[int], columns: Sequence[int]
    ) -> Reading:
        words = f"{'weights' if name == 'W' else self.arrays[name]} of {wired.name}"
        shape: Shape = (1 + wired.fan_in, wired.size)
        if index:
            rows = f"W of {wired.name} has rows 0 (the bias) to {wired.fan_in}"
            self._check(columns[0], index[0], 0, wired.fan_in, rows)
            words, shape = f"{self._prefix(name)}row {index[0]} of W of {wired.name}", (wired.size,)
        if len(index) > 1:
            self._check(columns[1], index[1], 1, wired.size, f"{wired.name} has neurons 1 to {wired.size}")
            words, shape = self._prefix(name) + self._edge(columns[0], wired, index[0], index[1]), ()
        place = (*index[:1], *(i - 1 for i in index[1:]))
        return Reading(shape, False, column, slot.name, place, False, "number", words)

    def _prefix(self, name: str) -> str:
        return "" if name == "W" else f"{self.arrays[name]}, "

    def _edge(self, column: int, wired: Wired, row: int, neuron: int) -> str:
        network = self.setup.design.network
        layer = network.by_id[wired.id]
        source, unit = row_keys(network, layer)[row]
        if source < 0:
            return f"bias of neuron {neuron} of {wired.name}"
        link = network.link(source, wired.id, 0)
        here, sending = sender(network, source, unit, wired.id)
        other = network.by_id[here]
        words = f"{other.name} {other.units.index(sending) + 1} → {wired.name} {neuron}"
        if link is not None and (unit, layer.units[neuron - 1]) in link.cut:
            raise self.fail(column, f"the edge {words} is cut", "", "restore it, or use another")
        return f"weight {words}"

    def _check(self, column: int, index: int, low: int, high: int, remedy: str) -> None:
        if not low <= index <= high:
            why = "they count from 1" if low and index < low else ""
            raise self.fail(column, f"there is no {index}", why, remedy)


@dataclass(frozen=True)
class Vocabulary:
    """The words of expressions on a network: plain names, arrays that need a layer, functions, and layers as written.

    `arrays` says of each array which layers have it; `help` what each word means.
    """

    names: tuple[str, ...]
    arrays: Mapping[str, tuple[str, ...]]
    functions: tuple[str, ...]
    help: Mapping[str, str]


def vocabulary(setup: Runnable) -> Vocabulary:
    """The words that can be used on a compiled network, for completion."""
    names, slots = Names(setup, ""), setup.memory.layout.slots
    arrays = {}
    for array in names.arrays:
        weighted = array not in SAMPLED
        arrays[array] = tuple(
            quoted(name)
            for name, layer in names.layers.items()
            if f"{name}.{array}" in slots and (layer.kind.has_weights or not weighted)
        )
    plain = []
    for name in COUNTERS:
        try:
            names.counter(name, 0)
        except ExpressionError:
            continue  # there are no validation data, or no classes
        plain.append(name)
    return Vocabulary(tuple(plain), {a: la for a, la in arrays.items() if la}, FUNCTIONS, {**COUNTERS, **names.arrays})


def quoted(name: str) -> str:
    """A layer's name as it stands in an expression: as it is where that can be read back, else in quotes."""
    plain = name.isascii() and name.isidentifier() and name not in FUNCTIONS and not iskeyword(name)
    return name if plain else "'" + "".join(_ESCAPED.get(letter) or _printable(letter) for letter in name) + "'"


_ESCAPED = {"\\": "\\\\", "'": "\\'"}


def _printable(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
