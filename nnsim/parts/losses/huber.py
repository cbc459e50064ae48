"""Huber's loss: squares for small differences, distances for large ones."""

from nnsim.engine.expr import absolute, maximum, minimum, square, where
from nnsim.kit.params import Param
from nnsim.parts.contracts import Loss, O, Y, setting

DELTA = setting("delta", "δ", r"\delta")

PART = Loss(
    title="Huber",
    help="Squared error for small differences, absolute error for large ones: smooth, and calm about outliers.",
    notes="½ (o − y)² where |o − y| ≤ δ, else δ (|o − y| − ½ δ); the gradient is o − y, held between −δ and δ. "
    "PyTorch's HuberLoss, which averages over all elements.",
    source="Huber, Robust estimation of a location parameter, 1964",
    params=(
        Param(
            "delta",
            "real",
            1.0,
            "From this difference on, distance counts instead of its square.",
            low=0.0,
            symbol="δ",
            open_low=True,
        ),
    ),
    term=where(absolute(O - Y) <= DELTA, 0.5 * square(O - Y), DELTA * (absolute(O - Y) - 0.5 * DELTA)),
    gradient=maximum(-DELTA, minimum(DELTA, O - Y)),
)
