"""What an expression was at the places where a stop would have asked for it, from what iterations left behind.

Only sums, products, comparisons and the like are taken here, which NumPy rounds as Python does; for others the program
is executed with the stops in it.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.fused.executor import Taps
from nnsim.engine.stops import Rows
from nnsim.session.expressions.binding import UFUNCS
from nnsim.session.expressions.expression import Expression
from nnsim.session.expressions.names import Runnable
from nnsim.session.expressions.tree import COMPARISONS, Call, Chain, Node, Number, Reading, readings

MOST = 64  # numbers of an expression
_EXACT = frozenset((
    *COMPARISONS, "and", "or", "not", "+", "-", "*", "/", "neg", "abs", "sqrt", "sign", "isnan", "isfinite", "min",
    "max",
))  # fmt: skip
_OF_ONE = frozenset(("any", "all", "mean", "min", "max"))  # a single number is its own mean
_BEFORE, _IN_FRONT = -2, -1  # between two iterations, and in front of one


class Traces:
    """An expression's values, one for each place in an iteration where it is asked for, for many iterations.

    `taps` are the numbers that it reads; None where it cannot be known afterwards.
    """

    def __init__(self, expression: Expression, setup: Runnable, before: frozenset[int], after: frozenset[int]) -> None:
        self._setup, self._tree = setup, expression.tree
        self._first = setup.first_epoch if expression.needs_figures else None
        self._readings = list(dict.fromkeys(readings(expression.tree)))
        iteration = setup.machine.iteration
        steps = [self._steps(reading) for reading in self._readings]
        written = after.intersection(chain.from_iterable(steps))
        self._writers = [self._writer(*pair) for pair in zip(self._readings, steps, strict=True)]
        counted = {_IN_FRONT} if before or _IN_FRONT in self._writers else set[int]()
        self.places = sorted(counted | {at if at in iteration else _BEFORE for at in written})
        self.taps = self._taps() if self._possible(expression) else None

    def _possible(self, expression: Expression) -> bool:
        machine = self._setup.machine
        counters = _IN_FRONT in self._writers and machine.iteration[-1] in self.places
        unclear = counters and machine.iteration.stop == len(machine.code.steps)  # whether an epoch has been counted
        # in front of what an epoch begins with the batch is still that of the epoch before
        late = machine.iteration.start > 0 and any(reading.kind == "batch" for reading in self._readings)
        possible = expression.has_one_width and None not in self._writers and not unclear and not late
        return possible and _exact(expression.tree)

    def _steps(self, reading: Reading) -> list[int]:
        """The steps that write a number, or anything that it is a part of."""
        machine, slots = self._setup.machine, self._setup.memory.layout.slots

        def roots(names: Iterable[str]) -> set[str]:
            return {slots[name].part_of or name for name in names if name in slots}

        root = roots([reading.array])
        return [at for at, step in enumerate(machine.code.steps) if root & roots(step.operation.writes)]

    def _writer(self, reading: Reading, steps: list[int]) -> int | None:
        """The place where a number is written, if there is one alone."""
        machine, slot = self._setup.machine, self._setup.memory.layout.slots[reading.array]
        inside = [at for at in steps if at in machine.iteration]
        if not steps:
            counts = slot.role == "counter" and slot.name not in machine.settings
            return _IN_FRONT if counts else _BEFORE
        return None if len(inside) > 1 or 0 < len(inside) < len(steps) else inside[0] if inside else _BEFORE

    def _taps(self) -> tuple[Array, ...] | None:
        """The numbers, one after the other; those of a reading for all samples of the batch are several."""
        batching = self._setup.compiled.program.batching
        arrays = self._setup.memory.view(batching.width(0))
        found: list[Array] = [] if self._first is None else [arrays["epoch"]]
        self._columns: dict[Reading, list[int]] = {}
        for reading in self._readings:
            place: Any = (*reading.index, ...)
            view: Array = arrays[reading.array][place]
            if view.ndim > 1 or not Taps.possible(view):
                return None
            begin = len(found)
            found += [view] if view.ndim == 0 else [view[at, ...] for at in range(len(view))]
            self._columns[reading] = list(range(begin, len(found)))
        return tuple(found) if len(found) <= MOST else None

    def values(self, rows: Rows) -> list[NDArray[np.float64]]:
        """For each row but the first, the values at the places that lie between it and the one in front, in order.

        Those of the last row that lie in an iteration are still to come.
        """
        known = None if self._first is None else rows[1:, :1] > self._first
        found, batches = [], self._setup.compiled.program.batching.count
        counted_on = self._setup.machine.iteration[-1]  # behind that the next batch is the present one
        for place in self.places:
            columns = {}
            for reading, writer in zip(self._readings, self._writers, strict=True):
                assert writer is not None
                at = self._columns[reading]
                columns[reading] = (rows[1:] if writer <= place else rows[:-1])[:, at]
                if reading.kind == "batch":  # on the screen the first is 1
                    columns[reading] = np.minimum(columns[reading] + (2 if place == counted_on else 1), batches)
            with np.errstate(all="ignore"):
                value = np.asarray(_value(self._tree, columns), np.float64)
            found.append(value if known is None else np.where(known, value, 0.0))
        return found

    def in_order(self, found: Sequence[NDArray[Any]]) -> NDArray[Any]:
        """What was found at the places, in the order of time, without what is still to come."""
        if not found:
            return np.zeros(0, bool)  # some are never asked for
        whole = np.stack(found, axis=1).reshape(-1) if len(found) > 1 else found[0]
        waiting = sum(place >= 0 for place in self.places)
        return whole[: len(whole) - waiting]

    def row_of(self, what: NDArray[np.bool_]) -> int | None:
        """The row before which something that is in order is true for the first time."""
        return int(what.argmax()) // len(self.places) + 1 if what.any() else None


def _exact(node: Node) -> bool:
    if isinstance(node, Call):
        reduced = any(arg.shape for arg in node.args) and not node.shape
        one = len(node.args) == 1 and node.name in _OF_ONE and not node.args[0].shape
        return (one or (node.name in _EXACT and not reduced)) and all(map(_exact, node.args))
    return not isinstance(node, Chain) or all(map(_exact, node.args))


def _value(node: Node, columns: dict[Reading, Rows]) -> NDArray[np.float64] | float:
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Reading):
        return columns[node]
    if isinstance(node, Chain):
        values = [_value(arg, columns) for arg in node.args]
        all_hold: Any = True
        for sign, left, right in zip(node.signs, values, values[1:], strict=False):
            all_hold = np.logical_and(all_hold, UFUNCS[sign](left, right))
        return np.asarray(all_hold, np.float64)
    assert isinstance(node, Call)
    values = [_value(arg, columns) for arg in node.args]
    if len(values) == 1 and node.name in _OF_ONE:
        return values[0]
    whole = UFUNCS[node.name](values[0]) if len(values) == 1 else values[0]
    for other in values[1:]:
        whole = UFUNCS[node.name](whole, other)
    return np.asarray(whole, np.float64)
