"""Are the gradients right? Each is compared with the slope of the loss that is measured by moving its weight.

Central differences at h and h/2, extrapolated, so that the error of the method is far below the tolerance. A weight
whose movement takes a unit across a kink (of ReLU, of an absolute value) has no slope to compare with: it is marked,
not blamed.

The gradients are those of the program with whatever faults it has; the loss is that of the network as it should be.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.network.design import Design
from nnsim.network.initial import edge_masks
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules.backprop import loss_terms
from nnsim.parts.wiring import Wired
from nnsim.session.gradients import program_gradients, without_faults
from nnsim.session.setup import Setup
from nnsim.session.trial import Rows, plain_json, trial_setup

TOLERANCE = 1e-6
_STEPS = (1e-3, 1e-4, 1e-5, 1e-6)


@dataclass(frozen=True)
class Comparison:
    """One weight or bias: where it is in its array (from 0), both gradients, and how far they are apart.

    `kink` says that the loss has no slope there, as far as can be told; such a weight neither agrees nor disagrees.
    """

    parameter: str
    index: tuple[int, ...]
    analytic: float
    numeric: float
    relative_error: float
    agrees: bool
    kink: bool

    @property
    def label(self) -> str:
        """Its name, such as hidden1.weight[0, 1]."""
        return f"{self.parameter}[{', '.join(map(str, self.index))}]"


@dataclass(frozen=True)
class GradCheck:
    """All comparisons, the worst first. `left_out` counts weights that do not learn: cut, frozen."""

    comparisons: tuple[Comparison, ...]
    loss: float
    samples: int
    left_out: int
    tolerance: float

    @property
    def agrees(self) -> bool:
        """True when no gradient is wrong."""
        return all(one.agrees or one.kink for one in self.comparisons)

    @property
    def kinks(self) -> tuple[Comparison, ...]:
        """The weights that could not be compared."""
        return tuple(one for one in self.comparisons if one.kink)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; numbers that are not finite are texts."""
        plain: dict[str, Any] = plain_json(
            {"agrees": self.agrees, **vars(self), "comparisons": [vars(one) for one in self.comparisons]}
        )
        return plain


def gradcheck(
    design: Design, weights: Mapping[int, Array], inputs: Rows, targets: Rows, tolerance: float = TOLERANCE
) -> GradCheck:
    """Compare every gradient on these samples with a measured slope; float64, penalties included, nothing dropped."""
    design = _without_noise(design)
    analytic = program_gradients(design, weights, inputs, targets)
    setup = trial_setup(without_faults(design), weights, analytic.inputs, analytic.targets)
    check = _Check(setup, tolerance)
    found: list[Comparison] = []
    left_out = 0
    for layer_id, layer in setup.compiled.layers.items():
        if not layer.kind.has_weights:
            continue
        cut, frozen = edge_masks(design.network, design.network.by_id[layer_id])
        learns = ~(cut | frozen) & (not layer.frozen)
        left_out += int(np.count_nonzero(~learns))
        for row, column in np.argwhere(learns).tolist():
            found.append(check.compare(layer, row, column, float(analytic.arrays[layer.name][row, column])))
    found.sort(key=lambda one: (one.kink, -np.nan_to_num(one.relative_error, nan=np.inf)))
    return GradCheck(tuple(found), check.loss, len(setup.loaded.prepared.x_train), left_out, tolerance)


def _without_noise(design: Design) -> Design:
    kept = tuple(choice for choice in design.training.regularizers if not REGULARIZERS.find(choice.key).noise)
    layers = tuple(replace(layer, dropout=0.0) for layer in design.network.layers)
    training = replace(design.training, regularizers=kept, dtype="float64")
    return replace(design, network=replace(design.network, layers=layers), training=training)


class _Check:
    """The loss as a function of one weight at a time."""

    def __init__(self, setup: Setup, tolerance: float) -> None:
        self.setup, self.tolerance = setup, tolerance
        self.wiring = setup.compiled.wiring
        arrays = setup.memory.view(1)
        self.weights = {layer.name: arrays[layer.w.name] for layer in self.wiring.weighted}
        bound_to = {layer.w.name: self.weights[layer.name] for layer in self.wiring.weighted}
        columns = setup.loaded.columns
        self.features, self.targets = columns.x, columns.y
        self.bound = setup.compiled.forward(bound_to, self.features.shape[1])
        self.terms = [stable or shown for shown, stable in loss_terms(self.wiring)]
        self.penalties = [
            part.fill(part.penalty, given) for part, given in self.wiring.regularizers if part.penalty is not None
        ]
        loss = self.wiring.loss
        self.loss_slope = loss.fill(loss.gradient, self.wiring.loss_settings) if loss.kinks else None
        self.loss, _ = self._measure(None)
        self.floor = max(1e-6 * abs(self.loss), 1e-9)

    def compare(self, layer: Wired, row: int, column: int, analytic: float) -> Comparison:
        """Both gradients of one weight."""
        matrix = self.weights[layer.name]
        start = float(matrix[row, column])

        def at(value: float) -> tuple[float, bytes]:
            matrix[row, column] = value
            try:
                return self._measure(layer)
            finally:
                matrix[row, column] = start

        best, numeric, smooth = np.inf, np.nan, False
        for size in _STEPS:
            slope, same_side = _slope(at, start, size * max(1.0, abs(start)))
            error = self._error(analytic, slope)
            smooth = smooth or same_side
            if error < best or np.isnan(numeric):
                best, numeric = error, slope
            if error <= self.tolerance and same_side:
                break
        agrees = bool(best <= self.tolerance)
        where, index = ("bias", (column,)) if row == 0 else ("weight", (row - 1, column))
        kink = not smooth and not agrees
        return Comparison(f"{layer.name}.{where}", index, analytic, numeric, best, agrees, kink)

    def _error(self, analytic: float, numeric: float) -> float:
        if analytic == numeric:
            return 0.0
        error = abs(analytic - numeric) / max(abs(analytic), abs(numeric), self.floor)
        return error if np.isfinite(error) else np.inf

    def _measure(self, moved: Wired | None) -> tuple[float, bytes]:
        """The loss with the penalties, and on which side of its kinks everything is."""
        arrays = dict(self.bound.run(self.features))
        for row, size, name in self.bound.forward.outputs:
            arrays[name.rpartition(".")[0] + ".y"] = self.targets[row : row + size]
        loss = sum(float(np.sum(evaluate(term, arrays))) for term in self.terms) / self.features.shape[1]
        sides = [
            (arrays[layer.z.name] > kink).tobytes() for layer in self.wiring.weighted for kink in layer.activation.kinks
        ]
        if self.loss_slope is not None:
            for layer in self.wiring.outputs:
                env = {"o": arrays[layer.o.name], "y": arrays[layer.y.name]}
                sides.append(np.sign(evaluate(self.loss_slope, env)).tobytes())
        for layer in self.wiring.weighted if self.penalties else ():
            if not layer.frozen:
                body = self.weights[layer.name][1:]
                loss += sum(float(np.sum(evaluate(penalty, {"w": body}))) for penalty in self.penalties)
                sides.append(np.sign(body).tobytes() if moved is layer else b"")
        return loss, b"|".join(sides)


def _slope(at: Callable[[float], tuple[float, bytes]], start: float, h: float) -> tuple[float, bool]:
    """The slope by two central differences, extrapolated, and whether no kink was crossed."""
    moved = [at(start + step) for step in (-h, -h / 2, h / 2, h)]
    (low, _), (lower, _), (upper, _), (high, _) = moved
    wide, narrow = (high - low) / (2 * h), (upper - lower) / h
    return (4 * narrow - wide) / 3, len({sides for _, sides in moved}) == 1
