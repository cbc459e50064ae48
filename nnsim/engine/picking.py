"""Operations that take single columns and rows out of arrays, put them back, or change some of them by chance."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.random import Stream, draw_bits


@dataclass(frozen=True)
class Pick:
    """Marks the row whose turn it is with a 1, all others with a 0: the one at place `turn` of an order."""

    order: str
    turn: str
    mark: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The order, and whose turn it is."""
        return (self.order, self.turn)

    @property
    def writes(self) -> tuple[str, ...]:
        """The marks."""
        return (self.mark,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        order, turn, mark = arrays[self.order], arrays[self.turn], arrays[self.mark]

        def pick() -> None:
            mark.fill(0)
            mark[int(order[turn[()]])] = 1

        return [pick]


@dataclass(frozen=True)
class TakeColumn:
    """Copies one column of an array, the one that a counter says, into an array of one column."""

    source: str
    number: str
    target: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The array, and the counter."""
        return (self.source, self.number)

    @property
    def writes(self) -> tuple[str, ...]:
        """The column."""
        return (self.target,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        source, number, target = arrays[self.source], arrays[self.number], arrays[self.target]

        def take() -> None:
            target[:, 0] = source[:, number[()]]

        return [take]


@dataclass(frozen=True)
class PutBatch:
    """Puts the columns of the present batch back to where a batch takes its samples from."""

    order: str
    batch: str
    size: int
    source: str
    target: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns, the order of the samples, and the number of the batch."""
        return (self.source, self.order, self.batch)

    @property
    def writes(self) -> tuple[str, ...]:
        """The array of all samples, of which columns are replaced."""
        return (self.target,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        order, batch, source, target = (arrays[n] for n in (self.order, self.batch, self.source, self.target))
        width, size = source.shape[1], self.size

        def put() -> None:
            begin = int(batch[()]) * size
            target[:, order[begin : begin + width]] = source

        return [put]


@dataclass(frozen=True)
class Flip:
    """Copies an array with the signs of some rows turned in each column: so many, drawn anew for each."""

    source: str
    target: str
    generator: str
    count: int

    @property
    def reads(self) -> tuple[str, ...]:
        """The array, and the generator's state."""
        return (self.source, self.generator)

    @property
    def writes(self) -> tuple[str, ...]:
        """The changed copy, and the generator's state, which moves on."""
        return (self.target, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        source, target, state, count = arrays[self.source], arrays[self.target], arrays[self.generator], self.count

        def flip() -> None:
            keys = draw_bits(state, source.size).reshape(source.shape)
            chosen = keys.argsort(axis=0, kind="stable")[:count]
            target[:] = source
            target[chosen, np.arange(source.shape[1])] *= -1

        return [flip]


@dataclass(frozen=True)
class DrawColumns:
    """Fills the columns of an array with columns of another, drawn without repetition while there are enough.

    With `kinds`, an array with a row for each column to fill, only such samples are drawn for it whose column of
    `labels` is like that row; any, where there is none.
    """

    source: str
    target: str
    generator: str
    labels: str = ""
    kinds: str = ""

    @property
    def reads(self) -> tuple[str, ...]:
        """What is drawn from, what tells the kinds, and the generator's state."""
        return (self.source, self.generator, *((self.labels, self.kinds) if self.kinds else ()))

    @property
    def writes(self) -> tuple[str, ...]:
        """The array, and the generator's state, which moves on."""
        return (self.target, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        source, target, stream = arrays[self.source], arrays[self.target], Stream(arrays[self.generator])
        alike = _alike(arrays[self.labels], arrays[self.kinds]) if self.kinds else None

        def draw() -> None:
            order, used = stream.permutation(source.shape[1]), np.zeros(source.shape[1], np.int64)
            for column in range(target.shape[1]):
                of_kind = order if alike is None else order[alike(column)[order]]
                some = of_kind if len(of_kind) else order
                sample = some[used[some].argmin()]
                used[sample] += 1
                target[:, column] = source[:, sample]

        return [draw]


def _alike(labels: Array, kinds: Array) -> Callable[[int], Any]:
    return lambda column: (np.abs(labels - kinds[column][:, None]) < 0.5).all(axis=0)


@dataclass(frozen=True)
class Leading:
    """Marks in each column of `mark` one row with a 1: in the first that with the largest score, and so on downwards.

    Rows without a score above 0 are not marked, so columns may stay 0. Scores are one column; of equals the first row
    comes first.
    """

    scores: str
    mark: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The scores."""
        return (self.scores,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The marks."""
        return (self.mark,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        scores, mark = arrays[self.scores], arrays[self.mark]

        def lead() -> None:
            rows = np.argsort(-scores[:, 0], kind="stable")[: mark.shape[1]]
            rows = rows[scores[rows, 0] > 0]
            mark.fill(0)
            mark[rows, np.arange(len(rows))] = 1

        return [lead]
