"""One value an epoch of every watch while training runs at full speed, in the process that trains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.evaluation import FIGURES
from nnsim.kit.errors import UserError

if TYPE_CHECKING:
    from nnsim.session.expressions.expression import Expression, Runnable


class Recorder:
    """Reads expressions at the end of each epoch: after its last update, its figures after their evaluation.

    A row is the number of updates, the number of epochs, and a value for each expression; NaN where there is none.
    """

    def __init__(self, setup: Runnable, texts: Sequence[str]) -> None:
        self.columns = 2 + len(texts)
        memory, batching = setup.memory, setup.compiled.program.batching
        self._machine = setup.machine
        self._batch, self._end = memory[batching.variable].item, batching.count
        width = batching.width(batching.count - 1)  # of the last batch of an epoch
        self._update, self._epoch = memory["update"].item, memory["epoch"].item
        self._early: list[tuple[int, Callable[[], float]]] = []
        self._late: list[tuple[int, Callable[[], float]]] = []
        self._row: list[float] | None = None
        self._rows: list[list[float]] = []
        for column, text in enumerate(texts, 2):
            expression = _compiled(setup, text)
            if expression is not None:
                when = self._late if expression.reads & set(FIGURES) else self._early
                when.append((column, expression.bound_number(width)))

    def resume(self) -> None:
        """A run goes on here: where the last update of an epoch is made and its evaluation is not, its row begins."""
        machine = self._machine
        if self._row is None and machine.next is not None and self._machine.iteration.stop <= machine.next:
            self.look()

    def look(self) -> None:
        """Asked after each iteration: the last one of an epoch begins a row."""
        if self._batch() == self._end:
            self._row = row = [np.nan] * self.columns
            row[0], row[1] = self._update(), self._epoch() + 1
            for column, get in self._early:
                row[column] = get()

    def finish(self) -> None:
        """The epoch has been evaluated: its row is done."""
        if self._row is not None:
            for column, get in self._late:
                self._row[column] = get()
            self._rows.append(self._row)
            self._row = None

    def take(self) -> NDArray[np.float64]:
        """The rows since the last time."""
        rows, self._rows = self._rows, []
        return np.array(rows, np.float64).reshape(-1, self.columns)


def _compiled(setup: Runnable, text: str) -> Expression | None:
    from nnsim.session.expressions.expression import compile_expression

    try:
        return compile_expression(text, setup)
    except UserError:
        return None  # the list shows what is wrong with it
