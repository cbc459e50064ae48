"""Are the gradients right on samples of one's own, beside the document? What `nnsim gradcheck` and the Python API show.

The gradients are those of the program with whatever faults it has; the loss is that of the network as it should be.
How gradients and slopes are compared, and what a kink is, see `gradients`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.network.design import Design
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.session.checks.gradients import TOLERANCE, GradientCheck
from nnsim.session.expressions.names import quoted
from nnsim.session.trial import Rows, plain_json, trial_setup

NOTHING: Mapping[str, Array] = MappingProxyType({})


@dataclass(frozen=True)
class Comparison:
    """One weight or bias: where it is in its array (from 0), both gradients, and how far they are apart.

    `kink` says that the loss has no slope there, as far as can be told; such a weight neither agrees nor disagrees.
    Where one of the gradients is not finite, nothing is `known`: the error is NaN.
    """

    parameter: str
    index: tuple[int, ...]
    analytic: float
    numeric: float
    relative_error: float
    agrees: bool
    kink: bool
    known: bool

    @property
    def label(self) -> str:
        """Its name as in typed expressions, such as W[hidden1][1][2]: neurons count from 1, and row 0 is the bias."""
        layer, _, kind = self.parameter.rpartition(".")
        row, column = (0, *self.index) if kind == "bias" else (self.index[0] + 1, self.index[1])
        return f"W[{quoted(layer)}][{row}][{column + 1}]"


@dataclass(frozen=True)
class GradCheck:
    """All comparisons, the worst first, behind them what is not known, then kinks.

    `left_out` counts weights that do not learn: cut, frozen.
    """

    comparisons: tuple[Comparison, ...]
    loss: float
    samples: int
    left_out: int
    tolerance: float

    @property
    def agrees(self) -> bool:
        """True when no gradient is wrong, and none unknown."""
        return all(one.agrees or one.kink for one in self.comparisons)

    @property
    def unknown(self) -> tuple[Comparison, ...]:
        """Those of which nothing is known, since a number is not finite."""
        return tuple(one for one in self.comparisons if not one.known)

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
    design: Design, weights: Mapping[int, Array], inputs: Rows, targets: Rows, tolerance: float = TOLERANCE,
    left: Mapping[str, Array] = NOTHING,
) -> GradCheck:  # fmt: skip
    """Compare every gradient on these samples with a measured slope; float64, penalties included, nothing dropped.

    `left` is what a faulty program has carried so far (`rehearsal.left_behind`), by name.
    """
    setup = trial_setup(_without_noise(design), weights, inputs, targets)
    for name, array in left.items():
        np.copyto(setup.memory[name], array)
    samples = len(setup.loaded.prepared.x_train)
    checked = GradientCheck(setup, np.arange(samples), tolerance=tolerance).finish()
    found: list[Comparison] = []
    for layer in checked.layers.values():
        for row, column in np.argwhere(layer.compared).tolist():
            where, index = ("bias", (column,)) if row == 0 else ("weight", (row - 1, column))
            found.append(
                Comparison(
                    f"{layer.name}.{where}",
                    index,
                    analytic=float(layer.analytic[row, column]),
                    numeric=float(layer.numeric[row, column]),
                    relative_error=np.nan if layer.unknown[row, column] else float(layer.error[row, column]),
                    agrees=bool(layer.error[row, column] <= tolerance),
                    kink=bool(layer.kink[row, column]),
                    known=not layer.unknown[row, column],
                )
            )
    found.sort(key=lambda one: (one.kink, not one.known, -one.relative_error if one.known else 0.0))
    return GradCheck(tuple(found), checked.loss, samples, checked.count("left out"), tolerance)


def _without_noise(design: Design) -> Design:
    kept = tuple(choice for choice in design.training.regularizers if not REGULARIZERS.find(choice.key).draws)
    layers = tuple(replace(layer, dropout=0.0) for layer in design.network.layers)
    training = replace(design.training, regularizers=kept, dtype="float64")
    return replace(design, network=replace(design.network, layers=layers), training=training)
