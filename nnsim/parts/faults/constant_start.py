"""Constant start: all weights begin with the same value, so that the units of a layer are twins."""

from collections.abc import Mapping
from typing import Any

from nnsim.engine.expr import Array
from nnsim.kit.params import Param
from nnsim.parts.injection import Fault


def _start(matrix: Array, settings: Mapping[str, Any]) -> Array:
    matrix = matrix.copy()
    matrix[1:] = settings["value"]
    return matrix


PART = Fault(
    title="constant starting weights",
    help="Every weight starts with the same value: the units of a layer are twins, and stay so.",
    notes="w = 0.5 for every weight that was not set by hand; biases as always. "
    "Training begins anew with it, and again without it: undo brings back what was learned.",
    source="Goodfellow, Bengio and Courville, Deep Learning, 2016, section 8.4",
    params=(Param("value", "real", 0.5, "What every weight starts with.", low=-1000.0, high=1000.0, symbol="w"),),
    scope="program",
    symptom="Units of a layer compute the same, get the same gradient and stay equal for ever: the layer is worth one "
    "unit, and the loss stays where one unit can bring it.",
    disagrees="nowhere",
    check="No: the gradients are right; they are only all the same.",
    stop="None: the health of the layer says that its units are alike.",
    by_hand="o, δ and the gradients are equal for all units of a hidden layer.",
    start=_start,
)
