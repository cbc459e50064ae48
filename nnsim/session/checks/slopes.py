"""Measured slopes of a program's own loss: how E changes when one weight is moved, for very many weights at once.

A weight of a layer moves the net input of one unit only, and each sample is a column of its own. So the forward pass
from there to the loss is run once on many copies of the samples beside each other, each copy with another weight moved;
the formulas are those of the program's own steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, Call, Const, Expr, MatMul, Named, NoBias, Ref, Sum, Transpose, evaluate, substitute
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.program import Assign, Slot, Step, walk_steps
from nnsim.kit.errors import UserError
from nnsim.network.compile import compile_design
from nnsim.network.design import Design
from nnsim.parts.wiring import Wired, Wiring
from nnsim.session.setup import Setup

SHIFTS = (-1.0, -0.5, 0.5, 1.0)
WIDE = 2048  # columns that are worked on at once: few enough to stay in the cache
BLOCK = 256  # samples at once

Bools = NDArray[np.bool_]


class Forward:
    """The forward pass of a program up to its loss, as formulas of columns of samples.

    `loss` is E's formula for each column alone, over the number of samples N; its sum over the columns is E.
    """

    def __init__(self, steps: Sequence[Step], wiring: Wiring, slots: Mapping[str, Slot]) -> None:
        self.wiring, self.slots = wiring, slots
        at = next((n for n, step in enumerate(steps) if step.operation.writes == ("E",)), None)
        operation = None if at is None else steps[at].operation
        if not isinstance(operation, Assign):
            raise UserError("the loss cannot be measured", "the program has no formula for it", "")
        self.steps = [step.operation for step in steps[:at] if isinstance(step.operation, Assign)]
        self.loss = self._by_column(operation.stable or operation.value)
        self.sides = [(layer.z.name, kink) for layer in wiring.weighted for kink in layer.activation.kinks]
        self.loss_sides: list[Expr] = []
        if wiring.loss.kinks:
            gradient = wiring.loss.fill(wiring.loss.gradient, wiring.loss_settings)
            self.loss_sides = [_placed(gradient, layer) for layer in wiring.outputs]
        ends = [self.loss, *self.loss_sides]
        self.ends = {name for expr in ends for name in expr.reads} | {name for name, _ in self.sides}
        inside = {name for step in self.steps for name in (*step.reads, *step.writes)}
        self.sampled = {self.whole(name) for name in inside | self.ends if self.slots[name].sampled}

    def whole(self, name: str) -> str:
        """The array that an array is a part of; most are a part of themselves alone."""
        return self.slots[name].part_of or name

    def _by_column(self, expr: Expr) -> Expr:
        """The formula with its sums over samples taken apart: a value for each column."""
        if isinstance(expr, Sum) and expr.axis is None and any(self.slots[name].sampled for name in expr.reads):
            return Sum(expr.args, 0)
        if isinstance(expr, Call):
            return replace(expr, args=tuple(self._by_column(arg) for arg in expr.args))
        return expr

    def after(self, changed: set[str]) -> list[Assign]:
        """The steps to run again when these arrays (by their wholes) change, as far as the loss depends on them."""
        dirty, found = set(changed), []
        for step in self.steps:
            if any(self.whole(name) in dirty for name in step.reads):
                dirty.add(self.whole(step.target.name))
                found.append(step)
        needed = {self.whole(name) for name in self.ends}
        kept: list[Assign] = []
        for step in reversed(found):
            if self.whole(step.target.name) in needed:
                needed |= {self.whole(name) for name in step.reads}
                kept.append(step)
        return kept[::-1]


def _placed(expr: Expr, layer: Wired) -> Expr:
    return substitute(expr, {"z": layer.z, "o": layer.o, "y": layer.y})


@dataclass(frozen=True, eq=False)
class Columns:
    """The arrays of a forward pass on some samples, and for each the size of its batch and its weight in the mean."""

    arrays: Mapping[str, Array]
    counts: Array
    shares: Array

    @property
    def width(self) -> int:
        """How many samples there are."""
        return len(self.shares)

    def block(self, forward: Forward, begin: int, end: int) -> "Columns":
        """Some of the samples, their arrays contiguous."""
        slots, arrays = forward.slots, dict(self.arrays)
        for name in forward.sampled:
            arrays[name] = np.ascontiguousarray(self.arrays[name][:, begin:end])
        for slot in slots.values():
            if slot.part_of in forward.sampled:
                arrays[slot.name] = arrays[slot.part_of][slot.first_row : slot.first_row + slot.shape[0]]
        return Columns(arrays, self.counts[begin:end], self.shares[begin:end])


def recomputed(forward: Forward, columns: Columns) -> Columns:
    """The same samples with all that the forward pass makes of them, where the arrays are those of a faulty one."""
    rerun = Rerun(forward, columns, forward.steps, set())
    rerun.run()
    return replace(columns, arrays={**columns.arrays, **rerun.arrays})


def sound_forward(setup: Setup) -> Forward:
    """The forward pass of the network as it should be, whatever faults the program has: its loss is measured."""
    compiled = setup.compiled
    if compiled.faults:
        compiled = compile_design(without_faults(setup.design), setup.samples)
    program = compiled.program
    return Forward(list(walk_steps(program.body)), compiled.wiring, {slot.name: slot for slot in program.slots})


def without_faults(design: Design) -> Design:
    """The design as it should be."""
    return replace(design, training=replace(design.training, faults=()))


class Rerun:
    """Steps of the forward pass on copies of the samples beside each other, in arrays that may be changed."""

    def __init__(self, forward: Forward, columns: Columns, steps: Sequence[Assign], own: set[str], copies: int = 1):
        self.forward, self.columns, self.copies = forward, columns, copies
        self.arrays: dict[str, Array] = {}
        names = {name for step in steps for name in (*step.reads, *step.writes)} | forward.ends | own
        for name in names:
            self._give(name, own)
        scratch = Scratch()
        self._calls: list[Kernel] = [call for step in steps for call in step.bind(self.arrays, scratch)]
        self.changed = {step.target.name for step in steps} | own
        self._counts = np.tile(columns.counts, copies)[None]

    def _give(self, name: str, own: set[str]) -> None:
        slot, source = self.forward.slots[name], self.columns.arrays
        whole = slot.part_of or name
        if whole not in self.arrays:
            copied = whole in self.forward.sampled or whole in own or name in own
            tiles = (1, self.copies) if whole in self.forward.sampled else 1
            self.arrays[whole] = np.tile(source[whole], tiles) if copied else source[whole]
        if slot.part_of:
            self.arrays[name] = self.arrays[whole][slot.first_row : slot.first_row + slot.shape[0]]

    def run(self) -> None:
        """Run the steps again."""
        with np.errstate(all="ignore"):
            for call in self._calls:
                call()

    def losses(self) -> Array:
        """The share of each copy in E, summed over its samples."""
        arrays = {**self.arrays, "N": self._counts}
        each = np.broadcast_to(evaluate(self.forward.loss, arrays), (1, self.copies * self.columns.width))
        return np.asarray(each.reshape(self.copies, -1) @ self.columns.shares, np.float64)

    def sides(self, written: set[str]) -> Iterator[Array]:
        """On which side of its kinks everything is that these arrays decide: (rows, copies, samples) each."""
        for name, kink in self.forward.sides:
            if name in written:
                yield self._apart(self.arrays[name] > kink)
        for expr in self.forward.loss_sides:
            yield self._apart(np.sign(evaluate(expr, self.arrays)))

    def _apart(self, values: Array) -> Array:
        return values.reshape(len(values), self.copies, -1)


class LayerSlopes:
    """The losses when single weights of one layer are moved, on one block of samples."""

    def __init__(self, forward: Forward, columns: Columns, layer: Wired) -> None:
        self.forward, self.columns, self.layer = forward, columns, layer
        self._own = {layer.w.name}
        self._steps = forward.after(self._own)
        self._first, self._rest = self._apart()
        self._by_units = bool(self._first) and not any(
            forward.whole(name) in self._own for step in self._rest for name in step.reads
        )
        if not self._by_units:
            self._first, self._rest = self._steps, []
        self._narrow = Rerun(forward, columns, self._first, self._own)
        wanted = {forward.whole(name) for step in self._rest for name in step.reads}
        wanted |= {forward.whole(name) for expr in (forward.loss, *forward.loss_sides) for name in expr.reads}
        moved = [step.target.name for step in self._first]
        self._base = {name: np.array(columns.arrays[name]) for name in moved if forward.whole(name) in wanted}
        self._wide: dict[int, _Wide] = {}

    def _apart(self) -> tuple[list[Assign], list[Assign]]:
        """The first steps, in which each unit depends on its own weights alone, and the rest."""
        first: list[Assign] = []
        rest: list[Assign] = []
        rows: set[str] = set()
        dirty = set(self._own)
        for step in self._steps:
            mine = self.forward.slots[step.target.name].shape[0] == self.layer.size
            read = {name for name in step.reads if self.forward.whole(name) in dirty}
            inside = {name for name in read if name not in rows and self.forward.whole(name) not in self._own}
            if mine and not inside and _unitwise(step.stable or step.value, rows, read - rows):
                first.append(step)
                rows.add(step.target.name)
            else:
                rest.append(step)
            dirty.add(self.forward.whole(step.target.name))
        return first, rest

    def row(self, row: int, units: Array, far: Array, losses: Array, crossed: Bools) -> Iterator[int]:
        """Move the weights of one row of W into these units by `far` (one value a unit), each alone.

        Adds to `losses` (4, units) and `crossed` (units); yields how many are done, in pieces of some milliseconds.
        """
        weights = self._narrow.arrays[self.layer.w.name]
        if not self._by_units:
            for unit in units:
                self._alone(weights, (row, int(unit)), float(far[unit]), losses, crossed)
                yield 1
            return
        kinked = {name for name, _ in self.forward.sides if name in self._narrow.changed}
        shape = (self.layer.size, len(SHIFTS), self.columns.width)
        stacked = {name: np.empty(shape) for name in self._base.keys() | kinked}
        start = weights[row].copy()
        for at, shift in enumerate(SHIFTS):
            weights[row] = start + shift * far
            self._narrow.run()
            for name, array in stacked.items():
                array[:, at] = self._narrow.arrays[name]
            yield 0
        weights[row] = start
        for name, kink in self.forward.sides:
            if name in stacked:
                side = stacked[name] > kink
                crossed |= (side != side[:, :1]).any((1, 2))
        most = max(1, WIDE // (len(SHIFTS) * self.columns.width))
        for begin in range(0, len(units), most):
            chosen = units[begin : begin + most]
            if len(chosen) not in self._wide:
                self._wide[len(chosen)] = _Wide(self.forward, self.columns, self._rest, self._base, len(chosen))
            self._wide[len(chosen)].measure(chosen, stacked, losses, crossed)
            yield len(chosen)

    def _alone(self, array: Array, at: tuple[int, int], far: float, losses: Array, crossed: Bools) -> None:
        found, over = moved_losses(self._narrow, array, at, far)
        losses[:, at[1]] += found
        crossed[at[1]] |= over


class _Wide:
    """The rest of the forward pass for several units at once, for each the four places of its weight."""

    def __init__(
        self, forward: Forward, columns: Columns, steps: Sequence[Assign], base: Mapping[str, Array], units: int
    ) -> None:
        self._base, self._units = base, np.arange(units)
        self._rerun = Rerun(forward, columns, steps, set(base), units * len(SHIFTS))
        self._written = {step.target.name for step in steps}
        shape = (units, len(SHIFTS), columns.width)
        self._views = {name: self._rerun.arrays[name].reshape(-1, *shape) for name in base}
        self._last: Array | None = None

    def measure(self, units: Array, moved: Mapping[str, Array], losses: Array, crossed: Bools) -> None:
        """The losses with each of these units moved, the others as they are."""
        for name, view in self._views.items():
            if self._last is not None:
                view[self._last, self._units] = self._base[name][self._last][:, None]
            view[units, self._units] = moved[name][units]
        self._last = units
        self._rerun.run()
        losses[:, units] += self._rerun.losses().reshape(len(units), -1).T
        for side in self._rerun.sides(self._written):
            each = side.reshape(len(side), len(units), len(SHIFTS), -1)
            crossed[units] |= (each != each[:, :, :1]).any((0, 2, 3))


def moved_losses(rerun: Rerun, array: Array, at: tuple[int, ...], far: float) -> tuple[Array, bool]:
    """The losses at the four places around one number of an array, and whether a kink lies between them."""
    start, losses, sides = float(array[at]), np.zeros(len(SHIFTS)), []
    for number, shift in enumerate(SHIFTS):
        array[at] = start + shift * far
        rerun.run()
        losses[number] = rerun.losses().sum()
        sides.append(np.concatenate([side.ravel() for side in rerun.sides(rerun.changed)] or [np.zeros(0, bool)]))
    array[at] = start
    return losses, any(not np.array_equal(side, sides[0]) for side in sides)


def slopes(losses: Array, far: Array | float) -> tuple[Array, Array]:
    """The slope by two central differences, extrapolated, and how unsure it is at most.

    The error of the extrapolation falls with the fourth power of the distance; what is left is the rounding of E.
    """
    low, lower, upper, high = losses
    with np.errstate(all="ignore"):
        wide, narrow = (high - low) / (2 * far), (upper - lower) / far
        value = (4 * narrow - wide) / 3
        unsure = np.abs(value - narrow) + 1e-15 * np.abs(losses).max(0) / far
    return value, unsure


def _unitwise(expr: Expr, rows: set[str], weights: set[str]) -> bool:
    """True when each row of the value depends on that row alone of `rows`, and on that column alone of the weights."""
    moving = rows | weights
    if isinstance(expr, Const) or not moving & set(expr.reads):
        return True
    if isinstance(expr, Named):
        return _unitwise(expr.body, rows, weights)
    if isinstance(expr, Call):
        return all(_unitwise(arg, rows, weights) for arg in expr.args)
    if isinstance(expr, MatMul):
        left, right = expr.args
        return isinstance(left, Transpose) and _is_view(left.args[0], weights) and not moving & set(right.reads)
    return isinstance(expr, Ref) and expr.name in rows


def _is_view(expr: Expr, names: set[str]) -> bool:
    if isinstance(expr, NoBias):
        return _is_view(expr.args[0], names)
    return isinstance(expr, Ref) and expr.name in names
