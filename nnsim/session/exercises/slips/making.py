"""How a mistake is made: the iteration again, with something changed in front of one of its steps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.parts.wiring import Source, Wired
from nnsim.session.exercises.questions import Question
from nnsim.session.exercises.twin import Poke, Twin

FEW = 12  # of what a layer has many of (other neurons, other samples, summands), so many are tried


@dataclass(frozen=True)
class Slip:
    """One mistake and what comes of it. `kind` is what went wrong, `words` say it, `factor` how far off it is.

    `another` says that the number is another one than was asked for, not one that was computed wrongly.
    """

    kind: str
    words: str
    value: float
    factor: float | None = None
    another: bool = False


@dataclass(frozen=True)
class Change:
    """A mistake as a change of the memory, before the step that it spoils."""

    kind: str
    words: str
    poke: Poke


class Making:
    """The mistakes with one number of an iteration: `end` and `start` are its arrays after and before all steps."""

    def __init__(self, twin: Twin, question: Question) -> None:
        self.twin, self.question = twin, question
        self.index, self.name, self.value = question.index, question.name, question.value
        self.by_name: Mapping[str, Wired] = {wired.name: wired for wired in twin.setup.compiled.wiring.layers}
        self.end = twin.copied(twin.iteration.stop - 1)
        self.start = twin.copied(twin.iteration.start - 1)

    @property
    def layer(self) -> Wired:
        """The layer of the number."""
        assert self.question.layer is not None
        return self.twin.setup.compiled.layers[self.question.layer]

    def step(self, name: str) -> int:
        """The step that writes an array first."""
        return self.twin.writers(name)[0]

    def poked(self, change: Change, at: int) -> Slip:
        """What the number comes to when something is changed before a step."""
        arrays = self.twin.with_poke(at, change.poke, self.question.step)
        return Slip(change.kind, change.words, float(arrays[self.name][self.index]))

    def put(self, kind: str, words: str, at: int, name: str, value: float) -> Slip:
        """What the number comes to when the same element of another array is another number before a step."""
        index = self.index

        def poke(arrays: Mapping[str, Array]) -> None:
            arrays[name][index] = value

        return self.poked(Change(kind, words, poke), at)

    def same(self, name: str) -> float:
        """The same element of another array, at the end."""
        return float(self.end[name][self.index])

    def another(self, words: str, value: float, kind: str = "operand") -> Slip:
        """Another number than the one that was asked for."""
        return Slip(kind, words, value, another=True)

    def neighbours(self) -> Iterator[Slip]:
        """The same of another neuron, another sample, another weight."""
        row, column = self.index
        array, weights = self.end[self.name], self.question.sample is None
        for other in [at for at in range(array.shape[0]) if at != row][:FEW]:
            which = "of the weight of another input" if weights else f"of neuron {other + 1}"
            yield self.another(f"this is the number {which}", float(array[other, column]))
        for other in [at for at in range(array.shape[1]) if at != column][:FEW]:
            which = f"of a weight of neuron {other + 1}" if weights else f"of sample {other + 1}"
            yield self.another(f"this is the number {which}", float(array[row, other]))

    def source(self, source: Source) -> Wired:
        """The layer that is a source of this one."""
        return self.by_name[source.augmented.removesuffix(".a")]

    def slope(self, **given: float) -> float:
        """φ'(z) of the neuron and sample, where z and o may be given otherwise; NaN where there is none (softmax)."""
        layer = self.layer
        if layer.activation.slope is None:
            return float("nan")
        known = {"z": self.same(layer.z.name), "o": self.same(layer.o.name)} | given
        return scalar(layer.activation.fill(layer.activation.slope, layer.settings), known)

    def activated(self, z: float) -> float:
        """φ of a number, by the activation function of the layer; NaN where it is not elementwise."""
        activation = self.layer.activation
        if not activation.elementwise:
            return float("nan")
        return scalar(activation.fill(activation.value, self.layer.settings), {"z": z})

    @property
    def rate(self) -> float:
        """The learning rate in force."""
        return float(self.end["rate" if self.twin.setup.compiled.wiring.constant_rate else "rate.now"])

    # -- what can go wrong on the way to z, and on the way back to ∂E/∂o

    def sums(self) -> list[Change]:
        """What can go wrong with the weights of a layer's sum, before it is computed."""
        layer, w = self.layer, self.layer.w.name
        found = [
            Change("bias", "the bias was forgotten", lambda a: a[w][0].fill(0)),
            Change("bias", "the bias was subtracted instead of added", lambda a: negate(a[w][0])),
        ]
        if layer.fan_in == layer.size > 1:
            words = "rows and columns of the weights were mixed up (W instead of its transpose)"
            found.append(Change("operand", words, lambda a: turn(a[w][1:])))
        return found

    def feeds(self) -> list[Change]:
        """What can go wrong with the inputs of a layer, before they are used."""
        sources, found = self.layer.sources, []
        if any(f"{self.source(source).name}.z" in self.end for source in sources):
            words = "net inputs z of the layer before were used instead of its outputs"
            found.append(Change("operand", words, self._feed("z")))
        if any(self.source(source).dropout for source in sources):
            found.append(Change("operand", "the outputs before dropout were used", self._feed("o")))
        return found

    def _feed(self, array: str) -> Poke:
        layer = self.layer

        def poke(arrays: Mapping[str, Array]) -> None:
            feed = arrays[layer.feed.name]
            for source in layer.sources:
                name = f"{self.source(source).name}.{array}"
                if name in arrays:
                    feed[source.start : source.stop] = arrays[name]

        return poke

    def backs(self) -> list[Change]:
        """What can go wrong with ∂E/∂o of a layer, before it is computed."""
        layer = self.layer
        if not layer.is_output:
            return [change for consumer in layer.consumers for change in self._back(consumer.w.name)]
        if layer.size == 1:
            return []
        y, words = layer.y.name, "the target of another output was used"
        return [Change("operand", words, lambda a: replaced(a[y], np.roll(a[y], 1, 0)))]

    def _back(self, w: str) -> list[Change]:
        after, end = self.by_name[w.removesuffix(".W")], self.end
        do, delta = after.do.name, after.delta.name
        words = f"φ′ of {after.name} was forgotten: ∂E/∂o was used instead of δ"
        found = [
            Change("slope", words, lambda a: replaced(a[delta], a[do])),
            Change("operand", "the bias row was not left out: W was used instead of W̃", lambda a: shift(a[w])),
        ]
        if not np.array_equal(end[w], self.start[w]):
            words = "the new weights were used; those from before the update are needed"
            found.append(Change("operand", words, lambda a: replaced(a[w], end[w])))
        if len(self.layer.consumers) > 1:
            found.append(Change("term", f"the path through {after.name} is missing", lambda a: a[delta].fill(0)))
        elif after.fan_in == after.size > 1:
            words = "rows and columns of the weights were mixed up (the transpose of W̃)"
            found.append(Change("operand", words, lambda a: turn(a[w][1:])))
        return found


def scalar(formula: object, numbers: Mapping[str, float]) -> float:
    """The value of a formula of single numbers."""
    env = {name: np.asarray(np.float64(number)) for name, number in numbers.items()}
    return float(np.reshape(evaluate(formula, env), -1)[0])  # type: ignore[arg-type]


def replaced(array: Array, by: Array) -> None:
    """Put other numbers into an array."""
    array[...] = by


def negate(array: Array) -> None:
    """Turn all signs."""
    np.negative(array, array)


def turn(square: Array) -> None:
    """Transpose a square matrix where it stands."""
    square[...] = square.T.copy()


def shift(matrix: Array) -> None:
    """Every row becomes the one above it: who counts from the bias row is off by one."""
    matrix[1:] = matrix[:-1].copy()
