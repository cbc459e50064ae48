"""What the network makes of each sample: its outputs, its loss, whether it is right; from a snapshot of the weights.

The snapshot is taken when the work begins, so all numbers are of one moment, also while training runs on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.evaluation import BoundPass
from nnsim.engine.expr import Array, Expr, Sum, evaluate
from nnsim.kit.errors import UserError
from nnsim.network.compile import Compiled
from nnsim.parts.contracts import Table
from nnsim.parts.epochs import loss_terms
from nnsim.parts.preparation import class_of, shares_of
from nnsim.session.exercises.practice import Practice
from nnsim.session.views.piecewise import Piecewise

PARTS = ("train", "validation", "test")
Rows = NDArray[np.float64]
Numbers = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Predictions:
    """Outputs for samples, in the data's own units, and the loss of each as training has it, without penalties.

    `rows` say which rows of the table they are, `part` to which of `PARTS` each belongs. `update` is the moment, in
    updates.
    """

    table: Table
    rows: Numbers
    part: NDArray[np.int8]
    outputs: Rows
    losses: Rows
    update: int

    @property
    def targets(self) -> Rows:
        """The targets of these samples, as in the table."""
        found: Rows = self.table.targets[self.rows]
        return found

    @property
    def finite(self) -> bool:
        """True when all outputs are numbers."""
        return bool(np.isfinite(self.outputs).all())

    @cached_property
    def truth(self) -> Numbers:
        """The class of each sample; empty for a regression."""
        return class_of(self.targets) if self.table.classes else np.zeros(0, np.int64)

    @cached_property
    def called(self) -> Numbers:
        """The class that each sample is called: that of the largest output, of one output whether it is above 0.5."""
        return class_of(self.outputs) if self.table.classes else np.zeros(0, np.int64)

    @cached_property
    def shares(self) -> Rows:
        """The output of each class; of two classes with one output, 1 − o is that of the first."""
        return shares_of(self.outputs) if self.table.classes else self.outputs

    @cached_property
    def wrong(self) -> Bools:
        """Which samples are called another class than theirs; none in a regression."""
        return self.called != self.truth if self.table.classes else np.zeros(len(self.rows), bool)

    def cell(self, truth: int, called: int) -> Numbers:
        """Which samples (by their place here) are of one class and are called another."""
        return np.flatnonzero((self.truth == truth) & (self.called == called))

    def worst(self) -> Numbers:
        """The places of all samples, the largest loss first; a loss that is no number is the largest of all."""
        return np.argsort(-np.where(np.isnan(self.losses), np.inf, self.losses), kind="stable")


def loss_of_each(compiled: Compiled) -> tuple[Expr, ...]:
    """For each output layer the loss of every sample alone: the sum over the units is taken, that over samples not."""
    found = []
    for shown, stable in loss_terms(compiled.wiring):
        term = stable or shown
        if not isinstance(term, Sum):
            raise UserError("the loss of each sample is not known", "its formula is no sum over the samples", "")
        found.append(replace(term, axis=0))
    return tuple(found)


class Predicting(Piecewise[Predictions]):
    """The work: `work` does a piece of it, `result` is there when it is done."""

    def __init__(self, core: Practice, parts: Sequence[str] = PARTS) -> None:
        if core.practising:
            raise UserError("the predictions are not shown now", "an exercise is under way", "answer it, or end it")
        rule = core.setup.compiled.wiring.rule
        if not rule.supervised:
            why = f"the learning rule {rule.title} learns without targets"
            raise UserError("there is nothing to compare with", why, "look at the hidden space instead")
        super().__init__(core.setup)
        self._bound: BoundPass = core.bound_pass()
        self._terms = loss_of_each(self._setup.compiled)
        self._prepared = p = core.prepared
        self._table = core.table
        blocks = {
            "train": (p.x_train, p.y_train, p.train),
            "validation": (p.x_val, p.y_val, p.validation),
            "test": (p.x_test, p.y_test, p.test),
        }
        self._blocks = [(PARTS.index(name), *blocks[name]) for name in parts]
        self._total = sum(len(rows) for *_, rows in self._blocks)
        self._update = core.updates_made
        self._outputs = np.empty((self._total, p.y_train.shape[1]))
        self._losses = np.empty(self._total)
        self._at = 0

    @property
    def done(self) -> float:
        """How much has been done, from 0 to 1."""
        return self._at / max(self._total, 1)

    def _run(self) -> Iterator[None]:
        width = self._bound.forward.width
        for _, x, y, rows in self._blocks:
            for begin in range(0, len(rows), width):
                end = min(begin + width, len(rows))
                self._chunk(x[begin:end].T, y[begin:end].T)
                yield
        numbers = [rows for *_, rows in self._blocks]
        parts = [np.full(len(rows), part, np.int8) for part, *_, rows in self._blocks]
        self.result = Predictions(
            self._table,
            np.concatenate(numbers).astype(np.int64) if numbers else np.zeros(0, np.int64),
            np.concatenate(parts) if parts else np.zeros(0, np.int8),
            self._prepared.decode_targets(self._outputs),
            self._losses,
            self._update,
        )

    def _chunk(self, features: Array, targets: Array) -> None:
        arrays = dict(self._bound.run(features))
        begin, end = self._at, self._at + features.shape[1]
        for row, size, name in self._bound.forward.outputs:
            arrays[name.rpartition(".")[0] + ".y"] = targets[row : row + size]
            self._outputs[begin:end, row : row + size] = arrays[name].T
        with np.errstate(all="ignore"):
            each = sum(np.broadcast_to(evaluate(term, arrays), (1, end - begin))[0] for term in self._terms)
        self._losses[begin:end] = each
        self._at = end
