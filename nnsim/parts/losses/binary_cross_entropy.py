"""Binary cross-entropy: the surprise at each target of 0 or 1, output by output."""

from nnsim.engine.expr import absolute, clipped_div, clipped_log, exp, log1p, maximum
from nnsim.parts.contracts import Loss, O, StablePair, Y, Z

PART = Loss(
    title="binary cross-entropy",
    help="How surprising the targets 0 and 1 are to outputs read as probabilities: for yes-or-no outputs.",
    notes="E = −(1/N) Σ [y ln o + (1 − y) ln(1 − o)]; outputs must lie between 0 and 1. With logistic outputs "
    "max(0, z) − y z + ln(1 + e^(−|z|)) is computed, with δ = o − y. With others a logarithm counts as −100 at least "
    "and o (1 − o) as 1e-12 at least, as in PyTorch's BCELoss, so an output of exactly 0 or 1 gives no infinity. "
    "PyTorch averages over all elements.",
    source="Bishop, Pattern Recognition and Machine Learning, 2006, equation 5.21",
    term=-(Y * clipped_log(O) + (1.0 - Y) * clipped_log(1.0 - O)),
    gradient=clipped_div(O - Y, O * (1.0 - O)),
    stable={"logistic": StablePair(maximum(0.0, Z) - Y * Z + log1p(exp(-absolute(Z))), O - Y)},
    targets="unit",
)
