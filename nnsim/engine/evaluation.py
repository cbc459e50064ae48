"""Evaluating a network on samples that it does not learn from: the forward steps on buffers of their own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, Expr
from nnsim.engine.lower import Kernel, Scratch, lower
from nnsim.engine.memory import Memory
from nnsim.engine.program import Slot, Step

FIGURES = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")


@dataclass(frozen=True)
class Pass:
    """A forward pass as data: its steps, the slots of its working arrays, its inputs, and its outputs.

    `inputs` and `outputs` are (first row, size, array): rows of the features, or of the targets, that go there. `draws`
    names the generators of random numbers that it uses, which are bound to it beside the weights.
    """

    steps: tuple[Step, ...]
    slots: tuple[Slot, ...]
    inputs: tuple[tuple[int, int, str], ...]
    outputs: tuple[tuple[int, int, str], ...]
    augmented: tuple[str, ...]
    width: int = 256
    draws: tuple[str, ...] = ()


class BoundPass:
    """A forward pass bound to weights: columns of features in, columns of outputs out."""

    def __init__(self, forward: Pass, weights: Mapping[str, Array]) -> None:
        self.forward = forward
        self._weights = weights
        self._memory = Memory(forward.slots)
        self._calls: dict[int, tuple[dict[str, Array], list[Kernel]]] = {}

    def arrays(self, width: int) -> dict[str, Array]:
        """The pass's arrays for a chunk of so many samples, the weights among them."""
        return self._bind(width)[0]

    def _bind(self, width: int) -> tuple[dict[str, Array], list[Kernel]]:
        if width not in self._calls:
            arrays = {**self._memory.view(width), **self._weights}
            scratch = Scratch()
            calls: list[Kernel] = [partial(arrays[name][0].fill, 1) for name in self.forward.augmented]
            for step in self.forward.steps:
                calls.extend(step.operation.bind(arrays, scratch))
            self._calls[width] = (arrays, calls)
        return self._calls[width]

    def run(self, features: Array) -> dict[str, Array]:
        """Compute the outputs for columns of features, at most `width` of them; overwritten the next time."""
        arrays, calls = self._bind(features.shape[1])
        for row, size, name in self.forward.inputs:
            np.copyto(arrays[name], features[row : row + size])
        with np.errstate(all="ignore"):
            for call in calls:
                call()
        return arrays

    def outputs(self, features: Array) -> NDArray[Any]:
        """All outputs, as columns, for any number of columns of features."""
        rows = sum(size for _, size, _ in self.forward.outputs)
        out = np.empty((rows, features.shape[1]))
        for begin in range(0, features.shape[1], self.forward.width):
            end = min(begin + self.forward.width, features.shape[1])
            arrays = self.run(features[:, begin:end])
            for row, size, name in self.forward.outputs:
                out[row : row + size, begin:end] = arrays[name]
        return out


def hits(outputs: Array, targets: Array, mode: str) -> int:
    """How many samples are classified right: by the largest output, or by a threshold (0.5 or 0)."""
    return counting(outputs, targets, mode)()


def counting(outputs: Array, targets: Array, mode: str) -> Callable[[], int]:
    """The same as a call that may be made again and again, with every buffer in place."""
    rows, columns = outputs.shape
    nonzero = np.count_nonzero
    if mode == "argmax":
        best, wanted, same = np.empty(columns, np.intp), np.empty(columns, np.intp), np.empty(columns, bool)

        def by_largest() -> int:
            outputs.argmax(0, best)
            targets.argmax(0, wanted)
            np.equal(best, wanted, same)
            return int(nonzero(same))

        return by_largest
    middle = np.array(0.5 if mode == "unit" else 0.0, outputs.dtype)
    above, right = np.empty(outputs.shape, bool), np.empty(outputs.shape, bool)
    all_right = np.empty(columns, bool)

    def by_threshold() -> int:
        np.greater(outputs, middle, above)
        np.greater(targets, middle, right)
        np.equal(above, right, right)
        if rows == 1:
            return int(nonzero(right))
        np.logical_and.reduce(right, 0, out=all_right)
        return int(nonzero(all_right))

    return by_threshold


@dataclass(frozen=True)
class Tally:
    """Adds the batch to the sums of the epoch: loss times samples, samples classified right, samples."""

    tally: str
    loss: str
    pairs: tuple[tuple[str, str], ...]
    mode: str
    batch: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The loss, the outputs and the targets."""
        return (self.loss, "N", self.batch, *(name for pair in self.pairs for name in pair))

    @property
    def writes(self) -> tuple[str, ...]:
        """The sums."""
        return (self.tally,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call; the first batch of an epoch starts the sums anew."""
        tally, mode = arrays[self.tally], self.mode
        counts = [counting(arrays[o], arrays[y], mode) for o, y in self.pairs] if mode else []
        width, pairs = arrays[self.pairs[0][0]].shape[1], len(self.pairs)
        number, loss = arrays[self.batch].item, arrays[self.loss].item
        sums: Any = tally.data  # one number at a time goes twice as fast as through the array

        def add() -> None:
            if not number():
                tally.fill(0)
            sums[0] += loss() * width
            sums[2] += width

        def right() -> None:
            sums[1] += sum([count() for count in counts]) / pairs

        return [add, *([right] if counts else [])]


@dataclass(frozen=True)
class Evaluate:
    """Closes an epoch: the mean loss and accuracy of training, and those on the validation samples."""

    forward: Pass
    weights: tuple[str, ...]
    terms: tuple[Expr, ...]
    pairs: tuple[tuple[str, str], ...]
    mode: str
    samples: int
    targets: bool = True  # False where there are none to compare with

    @property
    def reads(self) -> tuple[str, ...]:
        """The sums of the epoch, the weights and the validation samples."""
        return ("tally", "XV", "YV", *self.weights, *self.forward.draws)

    @property
    def writes(self) -> tuple[str, ...]:
        """The four figures of the curves, and the generators of a pass that draws."""
        return (*FIGURES, *self.forward.draws)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        bound = BoundPass(self.forward, {name: arrays[name] for name in (*self.weights, *self.forward.draws)})
        features, targets, tally = arrays["XV"], arrays["YV"], arrays["tally"]
        losses = {width: self._losses(bound, width) for width in self._widths()}
        figures = [arrays[name] for name in FIGURES]

        def evaluate() -> None:
            figures[0][()] = tally[0] / tally[2]
            figures[1][()] = tally[1] / tally[2] if self.mode else np.nan
            loss = right = 0.0
            for begin in range(0, self.samples, self.forward.width):
                end = min(begin + self.forward.width, self.samples)
                chunk = bound.arrays(end - begin)
                for row, size, name in self.forward.outputs if self.targets else ():
                    np.copyto(chunk[name.rpartition(".")[0] + ".y"], targets[row : row + size, begin:end])
                bound.run(features[:, begin:end])
                total, calls = losses[end - begin]
                for call in calls:
                    call()
                loss += float(total.sum())
                if self.mode:
                    right += sum(hits(chunk[o], chunk[y], self.mode) for o, y in self.pairs) / len(self.pairs)
            figures[2][()] = loss / self.samples if self.samples else np.nan
            figures[3][()] = right / self.samples if self.samples and self.mode else np.nan

        return [evaluate]

    def _widths(self) -> set[int]:
        full, rest = divmod(self.samples, self.forward.width)
        return ({self.forward.width} if full else set()) | ({rest} if rest else set())

    def _losses(self, bound: BoundPass, width: int) -> tuple[Array, list[Kernel]]:
        totals = np.zeros(len(self.terms))
        calls: list[Kernel] = []
        for place, term in enumerate(self.terms):
            calls.extend(lower(term, bound.arrays(width), totals[place : place + 1].reshape(()), Scratch()))
        return totals, calls
