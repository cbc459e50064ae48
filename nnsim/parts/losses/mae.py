"""Absolute error: the distance between output and target."""

from nnsim.engine.expr import absolute, sign
from nnsim.parts.contracts import Loss, O, Y

PART = Loss(
    title="absolute error",
    help="The absolute differences between outputs and targets: outliers pull less than with squares.",
    notes="E = (1/N) Σ |o − y|, ∂E/∂o = sign(o − y), and 0 where o = y. PyTorch's L1Loss averages over all elements.",
    source="Koenker and Bassett, Regression quantiles, 1978",
    term=absolute(O - Y),
    gradient=sign(O - Y),
    kinks=(0.0,),
)
