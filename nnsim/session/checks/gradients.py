"""Are the program's gradients right, as it stands? Every one is compared with a measured slope of the program's loss.

The analytic side is what the program's own backward pass leaves in its gradient arrays, with whatever faults it has.
The numeric side moves each weight and takes four losses of the network as it should be: two central differences,
extrapolated. Where moving a weight takes a unit across a kink (of ReLU, of an absolute value) the loss has no slope:
it is marked, not blamed.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, Call, Expr, Sum, evaluate
from nnsim.kit.errors import UserError
from nnsim.network.initial import edge_masks
from nnsim.parts.wiring import Wired
from nnsim.session.checks.examination import Examination
from nnsim.session.checks.rehearsal import Rehearsal
from nnsim.session.checks.slopes import (
    BLOCK,
    SHIFTS,
    Columns,
    LayerSlopes,
    Rerun,
    recomputed,
    slopes,
    sound_forward,
    without_faults,
)
from nnsim.session.setup import Setup

__all__ = ["TOLERANCE", "Checked", "GradientCheck", "LayerCheck", "relative_error", "without_faults"]

TOLERANCE = 1e-6
STEPS = (1e-3, 1e-4, 1e-5, 1e-6)
GROUP = 4096  # samples whose arrays are held at once

Bools = NDArray[np.bool_]


@dataclass(eq=False)
class LayerCheck:
    """One layer's comparison, shaped as its matrix W: both gradients, how far they are apart, and where a kink is.

    NaN stands where nothing has been compared: what does not learn, and what a check that was stopped has not reached.
    Of what is NaN or infinite on either side nothing is known: the error is infinite there.
    """

    layer: int
    name: str
    analytic: Array
    numeric: Array
    error: Array
    kink: Bools
    learns: Bools

    @property
    def compared(self) -> Bools:
        """Where there is a comparison."""
        return ~np.isnan(self.error)

    @property
    def unknown(self) -> Bools:
        """Where one of the two is not finite."""
        return np.isinf(self.error)


@dataclass(eq=False)
class Checked:
    """The comparison of all gradients by layer. `finished` is False for a check that was stopped."""

    layers: dict[int, LayerCheck]
    loss: float
    samples: int
    tolerance: float
    finished: bool = False
    seconds: float = 0.0

    def count(self, which: str = "compared") -> int:
        """How many weights and biases.

        "compared" are "right", "wrong", "unknown" or at a "kink"; others are "left out" (not learning) or "missing".
        """
        return sum(int(np.count_nonzero(self.where(layer, which))) for layer in self.layers.values())

    def where(self, layer: LayerCheck, which: str) -> Bools:
        """Those of a layer."""
        if which == "wrong":
            return ~layer.kink & ~layer.unknown & (layer.error > self.tolerance)
        if which == "missing":
            return layer.learns & ~layer.compared
        if which == "right":
            return ~layer.kink & (layer.error <= self.tolerance)
        found = {"compared": layer.compared, "unknown": layer.unknown, "kink": layer.kink, "left out": ~layer.learns}
        return found[which]

    @property
    def agrees(self) -> bool:
        """True when no gradient is wrong, and none unknown."""
        return not self.count("wrong") and not self.count("unknown")

    @property
    def worst(self) -> float:
        """The largest relative error that is known, kinks not counted; 0 when there is none."""
        errors = [layer.error[np.isfinite(layer.error) & ~layer.kink] for layer in self.layers.values()]
        return max((float(one.max()) for one in errors if one.size), default=0.0)


@dataclass(eq=False)
class _Running:
    """What a layer's check gathers: the losses at the four places, and the best comparison so far."""

    wired: Wired
    checked: LayerCheck
    far: Array
    losses: Array
    crossed: Bools
    todo: Bools
    smooth: Bools = field(init=False)

    def __post_init__(self) -> None:
        self.smooth = np.zeros(self.todo.shape, bool)


class GradientCheck(Examination[Checked]):
    """A check under way: `work` does a piece of it, `result` holds what is compared so far.

    `samples` are columns of the training part. The weights are those of the moment it was made.
    """

    def __init__(self, setup: Setup, samples: Array, masks: bool = False, tolerance: float = TOLERANCE) -> None:
        self._rehearsal = Rehearsal(setup, masks)
        self._samples = np.asarray(samples)
        self._wiring = setup.compiled.wiring
        self._forward, self._faulty = sound_forward(setup), bool(setup.compiled.faults)
        self._penalties = [
            part.fill(part.penalty, given) for part, given in self._wiring.regularizers if part.penalty is not None
        ]
        self._layers = [self._begin(setup, layer) for layer in self._wiring.weighted]
        found = {one.checked.layer: one.checked for one in self._layers}
        super().__init__(setup, Checked(found, np.nan, len(self._samples), tolerance))
        self.total = sum(int(np.count_nonzero(one.todo)) for one in self._layers)
        self._expected = self._measured = 0.0
        memory = self._rehearsal.memory
        bodies = [memory[layer.w.name][1:] for layer in self._wiring.weighted if not layer.frozen]
        self._penalty = sum(float(np.sum(evaluate(one, {"w": body}))) for one in self._penalties for body in bodies)

    def _begin(self, setup: Setup, layer: Wired) -> _Running:
        network = setup.design.network
        cut, frozen = edge_masks(network, network.by_id[layer.id])
        learns = ~(cut | frozen) & (not layer.frozen)
        shape = learns.shape
        numeric, error = np.full(shape, np.nan), np.full(shape, np.nan)
        empty = LayerCheck(layer.id, layer.name, np.zeros(shape), numeric, error, np.zeros(shape, bool), learns)
        return _Running(
            layer, empty, np.zeros(shape), np.zeros((len(SHIFTS), *shape)), np.zeros(shape, bool), learns.copy()
        )

    def _run(self) -> Iterator[None]:
        groups = [self._samples[at : at + GROUP] for at in range(0, len(self._samples), GROUP)]
        for number, size in enumerate(STEPS):
            left = sum(int(np.count_nonzero(one.todo)) for one in self._layers)
            if not left:
                return
            self._aim(size)
            self._rehearsal.rewind()
            for group in groups:
                columns = yield from self._rehearse(group, first=number == 0)
                if number == 0:
                    self._add_loss(columns)
                yield
                for one in self._layers:
                    for done in self._measure(one, columns, settle=len(groups) == 1):
                        self._done += done / left / len(self._samples) if number == 0 else 0.0
                        yield
            if len(groups) > 1:
                for one in self._layers:
                    self._compare(one, slice(None))

    def _aim(self, size: float) -> None:
        """How far each weight is moved, and the penalties there; nothing else is measured yet."""
        for one in self._layers:
            weights = self._rehearsal.memory[one.wired.w.name]
            one.far = size * np.maximum(1.0, np.nan_to_num(np.abs(weights), nan=1.0, posinf=1.0))
            one.losses[:] = 0.0
            one.crossed[:] = False
            for penalty in self._penalties if not one.wired.frozen else ():
                places = np.stack([weights[1:] + shift * one.far[1:] for shift in SHIFTS])
                one.losses[:, 1:] += penalty_by_weight(penalty, weights[1:], places)
                one.crossed[1:] |= (np.sign(places) != np.sign(places[0])).any(0)

    def _rehearse(self, group: Array, first: bool) -> Generator[None, None, Columns]:
        """The program on a group of samples, batch by batch: its arrays, and in the first round its gradients."""
        width, total = self._rehearsal.width, len(self._samples)
        arrays: dict[str, Array] = {}
        counts = np.empty(len(group))
        for begin in range(0, len(group), width):
            batch = group[begin : begin + width]
            found, here = (yield from self._rehearsal.pieces(batch)), slice(begin, begin + len(batch))
            counts[here] = len(batch)
            for name in self._forward.sampled:
                if begin == 0:
                    arrays[name] = np.empty((len(found[name]), len(group)))
                arrays[name][:, here] = found[name]
            if begin == 0:
                slots = self._forward.slots
                arrays |= {name: array for name, array in found.items() if name in slots and not slots[name].sampled}
            if first:
                share = len(batch) / total
                self._expected += share * float(found["E"])
                for one in self._layers:
                    one.checked.analytic += share * found[one.wired.grad.name]
            yield
        columns = Columns(arrays, counts, counts / total)
        return recomputed(self._forward, columns) if self._faulty else columns

    def _add_loss(self, columns: Columns) -> None:
        """The loss of a group, measured as it will be when weights are moved: it must be the program's own."""
        bare = Rerun(self._forward, columns, [], set())
        self._measured += float(bare.losses().sum())
        if not self._faulty and not np.isclose(self._measured, self._expected, 1e-9, 1e-300, equal_nan=True):
            why = "E is not a sum over the samples"
            raise UserError("the slopes of this loss cannot be measured", why, "choose another loss")
        self.result.loss = self._measured + self._penalty

    def _measure(self, one: _Running, columns: Columns, settle: bool) -> Iterator[int]:
        """Row by row of a layer's matrix; with `settle` a row is compared as soon as it is measured."""
        measures = []
        for at in range(0, columns.width, BLOCK) if one.todo.any() else ():
            block = columns.block(self._forward, at, min(at + BLOCK, columns.width))
            measures.append((LayerSlopes(self._forward, block, one.wired), block.width))
            yield 0
        for row in np.flatnonzero(one.todo.any(1)):
            units = np.flatnonzero(one.todo[row])
            for slope, width in measures:
                for done in slope.row(int(row), units, one.far[row], one.losses[:, row], one.crossed[row]):
                    yield done * width
            if settle:
                self._compare(one, slice(int(row), int(row) + 1))

    def _compare(self, one: _Running, rows: slice) -> None:
        """The slopes of some rows against the analytic gradients; the better comparison of the rounds is kept."""
        found, todo = one.checked, one.todo[rows]
        value, unsure = slopes(one.losses[:, rows], one.far[rows])
        error, floor = relative_error(found.analytic[rows], value, self.result.loss)
        same = ~one.crossed[rows]
        best = np.where(np.isnan(found.error[rows]), np.inf, found.error[rows])
        better = todo & ((error < best) | np.isnan(found.numeric[rows]))
        found.numeric[rows] = np.where(better, value, found.numeric[rows])
        found.error[rows] = np.where(better, error, found.error[rows])
        one.smooth[rows] |= todo & same
        right = found.error[rows] <= self.result.tolerance
        clear = np.isfinite(value) & (unsure / floor <= error / 100)
        todo &= ~(same & (right | clear)) & np.isfinite(value)
        found.kink[rows] = np.isfinite(found.error[rows]) & ~one.smooth[rows] & ~right


def relative_error(analytic: Array | float, numeric: Array | float, loss: float) -> tuple[Array, Array]:
    """How far two gradients are apart, and what that is relative to.

    |analytic − numeric| / max(|analytic|, |numeric|, 10⁻⁶ |E|): a gradient far below the loss counts as a millionth of
    it, since E is only known to 16 digits. Infinite where one of them is not finite: nothing is known there.
    """
    with np.errstate(all="ignore"):
        larger = np.maximum(np.abs(analytic), np.abs(numeric))
        floor = np.maximum(larger, max(1e-6 * abs(loss), 1e-9) if np.isfinite(loss) else 1e-9)
        error = np.where(np.equal(analytic, numeric), 0.0, np.abs(np.subtract(analytic, numeric)) / floor)
    return np.where(np.isfinite(larger) & np.isfinite(error), error, np.inf), floor


def penalty_by_weight(penalty: Expr, weights: Array, places: Array) -> Array:
    """A penalty with each weight alone at other places (places, rows, units), up to what the others add to it."""

    def alone(values: Array) -> Array:
        one_each = evaluate(_each(penalty), {"w": values.reshape(1, -1)})
        return np.broadcast_to(one_each, (1, values.size)).reshape(values.shape)

    if np.isclose(alone(weights).sum(), np.sum(evaluate(penalty, {"w": weights})), 1e-9, 0.0, equal_nan=True):
        return np.stack([alone(place) for place in places])
    losses, moved = np.empty(places.shape), np.array(weights)
    for at in np.ndindex(*places.shape):
        moved[at[1:]] = places[at]
        losses[at] = np.sum(evaluate(penalty, {"w": moved}))
        moved[at[1:]] = weights[at[1:]]
    return losses


def _each(expr: Expr) -> Expr:
    """A formula of a row of weights, each of which is a matrix of its own."""
    if isinstance(expr, Sum):
        return Sum(tuple(_each(arg) for arg in expr.args), 0)
    if isinstance(expr, Call):
        return replace(expr, args=tuple(_each(arg) for arg in expr.args))
    return expr
