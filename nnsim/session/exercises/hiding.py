"""What is not to be seen while an exercise asks for it: the numbers themselves, and what would give them away.

Views read numbers through `session.array`, `session.weight`, `session.loss` and explanations; there the elements that
are still asked for are covered (`nnsim/engine/veil.py`). The memory itself is left as it is.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.veil import covered
from nnsim.parts.wiring import Wired
from nnsim.session.exercises.questions import OF_UNITS, Question
from nnsim.session.exercises.twin import Twin
from nnsim.session.setup import Setup

SLOPE = "slope"
Index = tuple[int, ...]
Masks = dict[str, Array]


@dataclass(frozen=True)
class Moment:
    """Where a program stands: how many updates came before the iteration that the arrays show, and its last step."""

    update: int
    last: int | None


def moment_of(setup: Setup) -> Moment:
    """The present moment of a setup."""
    machine, last = setup.machine, setup.machine.last
    counted = next((at for at in setup.lineage.writers("update") if at in machine.iteration), None)
    done = last is not None and counted is not None and last >= counted
    return Moment(machine.updates - int(done), last)


class Hiding:
    """The elements that questions hide, by the memory's names of their arrays.

    `is_open` says of the number of a question whether it is still asked for.
    """

    def __init__(self, twin: Twin, questions: Sequence[Question], is_open: Callable[[int], bool]) -> None:
        self.twin, self._is_open = twin, is_open
        self._hides: dict[tuple[str, Index], list[int]] = {}
        self._first: dict[str, int] = {}
        self._asked = {(one.name, one.index) for one in questions}
        self._end = {name: np.array(array) for name, array in self._finished().items()}
        self._unmasked: dict[str, Array] = {}
        self._wired = twin.setup.compiled.wiring.layers
        for number, question in enumerate(questions):
            self._add(question.name, question.index, question.first, number)
            for name, index, first in self._given_away(question):
                if (name, index) not in self._asked:
                    self._add(name, index, first, number)
        self._known: dict[Moment, Masks] = {}
        del self._end, self._unmasked

    def asks(self, name: str, index: Index) -> bool:
        """True where an element is asked for by itself."""
        return (name, index) in self._asked

    def _finished(self) -> dict[str, Array]:
        names = {f"{la.name}.{a}" for la in self.twin.setup.compiled.wiring.weighted for a in (*OF_UNITS, "grad")}
        return {n: a for n, a in self.twin.after(self.twin.iteration.stop - 1).items() if n in names}

    def _add(self, name: str, index: Index, first: int, number: int) -> None:
        self._hides.setdefault((name, index), []).append(number)
        self._first[name] = first

    def _given_away(self, question: Question) -> Iterator[tuple[str, Index, int]]:
        """What is computed from a number by next to nothing, or says the same, with the step that writes it first."""
        if question.layer is None:  # E; it is that of the epoch as well where that is one batch
            program, code = self.twin.setup.compiled.program, self.twin.machine.code
            evaluated = [at for at, step in enumerate(code.steps) if "train_loss" in step.operation.writes]
            if program.batching.count == 1:
                yield from (("train_loss", (), at) for at in evaluated[:1])
            return
        layer = self.twin.setup.compiled.layers[question.layer]
        if question.quantity in ("grad", "W"):
            for state in self.twin.setup.compiled.states:
                name = f"{layer.name}.{state.name}"
                yield from ((name, question.index, first) for first in self.twin.writers(name)[:1])
            return
        yield f"{layer.name}.{SLOPE}", question.index, self.twin.writers(layer.o.name)[0]
        if question.quantity == "o" and layer.dropout:
            yield layer.sent.name, question.index, self.twin.writers(layer.sent.name)[0]
        if question.quantity == "delta":
            yield layer.do.name, question.index, self.twin.writers(layer.do.name)[0]
        yield from self._equals(layer, question)

    def _equals(self, layer: Wired, question: Question) -> Iterator[tuple[str, Index, int]]:
        """Other numbers of the same neuron that are just as large: o = z, δ = ∂E/∂o, the gradient of a bias."""
        column = question.index[0]
        if question.value == 0:  # many numbers are 0 for reasons of their own
            return
        for quantity in (*OF_UNITS, "grad"):
            name = f"{layer.name}.{quantity}"
            if name == question.name or name not in self._end:
                continue
            array, writers = self._end[name], self.twin.writers(name)
            if not writers:
                continue
            if quantity != "grad":
                if math.isclose(array[question.index], question.value, rel_tol=1e-9):
                    yield name, question.index, writers[0]
                continue
            if name not in self._unmasked:  # a mask makes the gradients of frozen biases 0 afterwards
                self._unmasked[name] = np.array(self.twin.after(writers[0])[name])
            versions = (self._unmasked[name][:, column], array[:, column])
            same = [np.isclose(one, question.value, rtol=1e-9, atol=0.0) for one in versions]
            for row in np.flatnonzero(same[0] | same[1]).tolist():
                yield name, (row, column), writers[0]

    # -- at a moment

    def forget(self) -> None:
        """A question has been answered or opened: what is hidden is found anew."""
        self._known.clear()

    def masks(self, moment: Moment) -> Masks:
        """What is hidden at a moment: arrays of truth values by name."""
        if moment not in self._known:
            if len(self._known) > 64:
                self._known.clear()
            self._known[moment] = self._make(moment)
        return self._known[moment]

    def whole(self) -> Masks:
        """All that is hidden at one moment or another, as if it stood in the memory together."""
        return self.masks(Moment(self.twin.update, len(self.twin.machine.code.steps)))

    def cover(self, name: str, array: Array, moment: Moment) -> Array:
        """An array of a moment with its hidden elements covered; the very same array where nothing is hidden."""
        mask = self.masks(moment).get(name)
        return array if mask is None or mask.shape != array.shape else covered(array, mask)

    def _make(self, moment: Moment) -> Masks:
        found: Masks = {}
        for (name, index), numbers in self._hides.items():
            if self.is_there(name, moment) and any(map(self._is_open, numbers)):
                if name not in found:
                    like = name if not name.endswith(SLOPE) else name.removesuffix(SLOPE) + "z"
                    found[name] = np.zeros(self.twin.shapes[like], bool)
                found[name][index] = True
        for layer in self._wired:
            self._cover_copies(layer, found)
        return found

    def is_there(self, name: str, moment: Moment) -> bool:
        """True where the number stands in the memory: later on, new weights do until the next update."""
        last = -1 if moment.last is None else moment.last
        if moment.update == self.twin.update:
            return last >= self._first[name]
        carried = self.twin.setup.memory.layout.slots[name].role == "carried" if not name.endswith(SLOPE) else False
        return carried and moment.update == self.twin.update + 1 and last < self._first[name]

    def _cover_copies(self, layer: Wired, found: Masks) -> None:
        """The same numbers under other names: [1; o], what feeds a layer, matrices without their bias row."""
        for name in (layer.w.name, layer.grad.name):
            if name in found:
                found[name + "~"] = found[name][1:]
        if layer.sent.name in found:
            below = found[layer.sent.name]
            found[f"{layer.name}.a"] = np.concatenate([np.zeros((1, below.shape[1]), bool), below])
        if len(layer.sources) > 1:
            sent = {source.stop: found.get(source.augmented) for source in layer.sources}
            if any(mask is not None for mask in sent.values()):
                whole = np.zeros((1 + layer.fan_in, self.twin.width), bool)
                for source in layer.sources:
                    mask = sent[source.stop]
                    if mask is not None:
                        whole[source.start : source.stop] = mask[1:]
                found[layer.feed.name] = whole


class Veil:
    """Covers what is hidden, while `asks` holds: given to a setup, whose numbers are then shown through it."""

    def __init__(self, hiding: Hiding, setup: Setup, asks: Callable[[], bool]) -> None:
        self.hiding, self.setup, self._asks = hiding, setup, asks

    @property
    def hides(self) -> bool:
        """True while there is anything that is not to be seen."""
        return self._asks()

    def mask(self, name: str) -> Array | None:
        """Which elements of an array are covered now; None where none is."""
        return self.hiding.masks(moment_of(self.setup)).get(name)

    def cover(self, name: str, array: Array, last: int | None = None) -> Array:
        """The array with its hidden elements covered; the very same array where nothing is hidden."""
        now = moment_of(self.setup)
        then = now if last is None else Moment(now.update, None if last < 0 else last)
        return self.hiding.cover(name, array, then)
