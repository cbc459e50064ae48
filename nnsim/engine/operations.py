"""Operations that are not formulas: shuffling, taking a batch, drawing a mask, counting."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.program import Operation
from nnsim.engine.random import Stream


@dataclass(frozen=True)
class Shuffle:
    """Draws a new random order of the samples."""

    order: str
    generator: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The generator's state."""
        return (self.generator,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The order, and the generator's state, which moves on."""
        return (self.order, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call that fills the order."""
        order, stream = arrays[self.order], Stream(arrays[self.generator])

        def shuffle() -> None:
            order[:] = stream.permutation(len(order))

        return [shuffle]


@dataclass(frozen=True)
class TakeBatch:
    """Copies the samples of the present batch, as columns, into the arrays of inputs and targets.

    `copies` are (source, first row, target): rows of a constant array (features, all samples) into a target as tall as
    that. `augmented` arrays get their row of ones. `N` becomes the number of samples in the batch.
    """

    order: str
    batch: str
    size: int
    copies: tuple[tuple[str, int, str], ...]
    augmented: tuple[str, ...]
    count: str = "N"
    zeroed: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The data, the order and the number of the batch."""
        return (self.order, self.batch, *dict.fromkeys(source for source, _, _ in self.copies))

    @property
    def writes(self) -> tuple[str, ...]:
        """Inputs, targets, and the number of samples."""
        return (*(target for _, _, target in self.copies), *self.augmented, self.count)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """The samples, and what is the same for every batch of this width."""
        return [*self.taking(arrays), *self.lasting(arrays)]

    def lasting(self, arrays: Mapping[str, Array]) -> list[Kernel]:
        """The rows of ones, and the number of samples: they stay as long as batches have this width."""
        count = arrays[self.count]
        wide = np.array(arrays[self.copies[0][2]].shape[1], count.dtype)
        return [*(partial(arrays[name][0].fill, 1) for name in self.augmented), partial(np.copyto, count, wide)]

    def taking(self, arrays: Mapping[str, Array]) -> list[Kernel]:
        """One call that takes the samples, and those that copy what was taken sample by sample."""
        order, batch = arrays[self.order], arrays[self.batch]
        width, size = arrays[self.copies[0][2]].shape[1], self.size
        takes: list[Callable[[Array], Any]] = []
        copies: list[Kernel] = []
        for name in dict.fromkeys(source for source, _, _ in self.copies):
            source, targets = arrays[name], [(row, arrays[t]) for s, row, t in self.copies if s == name]
            if source.flags.c_contiguous:
                takes += [_taking(source[row : row + len(target)], 1, target) for row, target in targets]
                continue
            samples = np.empty((width, len(source)), source.dtype)  # it lies sample by sample
            takes.append(_taking(source.T, 0, samples))
            copies += [partial(np.copyto, target, samples[:, row : row + len(target)].T) for row, target in targets]
        number = batch.item

        def take() -> None:
            begin = number() * size
            samples = order[begin : begin + width]
            for call in takes:
                call(samples)

        return [take, *copies]


def _taking(source: Array, axis: int, target: Array) -> Callable[[Array], Any]:
    take = source.take

    def call(samples: Array) -> None:
        take(samples, axis, target, "clip")

    return call


@dataclass(frozen=True)
class DrawMask:
    """Draws which outputs are kept: 1/(1 − p) with probability 1 − p, else 0 (inverted dropout, Srivastava 2014)."""

    mask: str
    generator: str
    rate: float

    @property
    def reads(self) -> tuple[str, ...]:
        """The generator's state."""
        return (self.generator,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The mask, and the generator's state, which moves on."""
        return (self.mask, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call that fills the mask."""
        mask, stream, rate = arrays[self.mask], Stream(arrays[self.generator]), self.rate

        def draw() -> None:
            np.multiply(stream.uniform(mask.shape) >= rate, 1.0 / (1.0 - rate), mask, casting="unsafe")

        return [draw]


@dataclass(frozen=True)
class Set:
    """Sets counters or sums to a number."""

    names: tuple[str, ...]
    value: float = 0.0

    @property
    def reads(self) -> tuple[str, ...]:
        """Nothing."""
        return ()

    @property
    def writes(self) -> tuple[str, ...]:
        """What is set."""
        return self.names

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call an array."""
        return [partial(arrays[name].fill, self.value) for name in self.names]


@dataclass(frozen=True)
class Count:
    """Adds one to a counter."""

    name: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The counter."""
        return (self.name,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The counter."""
        return (self.name,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        array = arrays[self.name]
        number = array.item

        def count() -> None:
            array[()] = number() + 1

        return [count]


@dataclass(frozen=True)
class Copy:
    """Copies arrays to others of the same shape."""

    pairs: tuple[tuple[str, str], ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The sources."""
        return tuple(source for source, _ in self.pairs)

    @property
    def writes(self) -> tuple[str, ...]:
        """The targets."""
        return tuple(target for _, target in self.pairs)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call a pair."""
        return [partial(np.copyto, arrays[target], arrays[source]) for source, target in self.pairs]


@dataclass(frozen=True)
class ShuffleColumns:
    """Puts the columns of some arrays in another random order, the same for all of them."""

    names: tuple[str, ...]
    generator: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The arrays, and the generator's state."""
        return (*self.names, self.generator)

    @property
    def writes(self) -> tuple[str, ...]:
        """The arrays, and the generator's state, which moves on."""
        return (*self.names, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        shuffled, stream = [arrays[name] for name in self.names], Stream(arrays[self.generator])

        def shuffle() -> None:
            order = stream.permutation(shuffled[0].shape[1])
            for array in shuffled:
                array[:] = array[:, order]

        return [shuffle]


@dataclass(frozen=True)
class Winner:
    """Marks in each column of `scores` the smallest one with a 1 in `winner`, all others with a 0; the first of equals.

    With `nth` 1 it is the second smallest, and so on.
    """

    scores: str
    winner: str
    nth: int = 0

    @property
    def reads(self) -> tuple[str, ...]:
        """The scores."""
        return (self.scores,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The marks."""
        return (self.winner,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        scores, winner, nth = arrays[self.scores], arrays[self.winner], self.nth
        columns = np.arange(scores.shape[1])

        def mark() -> None:
            best = scores.argmin(0) if not nth else scores.argsort(0, kind="stable")[nth]
            winner.fill(0)
            winner[best, columns] = 1

        return [mark]


@dataclass(frozen=True)
class Several:
    """Several operations one after the other as one; with none of them it does nothing."""

    operations: tuple[Operation, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """What any of them uses."""
        return tuple(dict.fromkeys(name for one in self.operations for name in one.reads))

    @property
    def writes(self) -> tuple[str, ...]:
        """What any of them changes."""
        return tuple(dict.fromkeys(name for one in self.operations for name in one.writes))

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """The calls of all of them."""
        return [call for one in self.operations for call in one.bind(arrays, scratch)]


@dataclass(frozen=True)
class Hold:
    """Puts the values of cut and frozen edges back: 0 where cut, the frozen value where frozen."""

    weights: str
    fixed: str
    free: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The weights, the fixed values and where weights are free."""
        return (self.weights, self.fixed, self.free)

    @property
    def writes(self) -> tuple[str, ...]:
        """The weights."""
        return (self.weights,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        weights: Any = arrays[self.weights]
        return [partial(np.copyto, weights, arrays[self.fixed], where=arrays[self.free] == 0)]
