"""ELU: linear above 0, an exponential curve down to −α below."""

import math

from nnsim.engine.expr import Symbol, expm1, maximum, minimum, where
from nnsim.kit.params import Param
from nnsim.parts.contracts import Activation, O, Z, setting

ALPHA = setting("alpha", "α", r"\alpha")

PART = Activation(
    title="ELU",
    help="The net input where it is positive, below a smooth curve down to −α.",
    notes="φ'(z) = o + α below 0; at 0 there is a slope only when α = 1. The minimum keeps the exponential small.",
    source="Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by ELUs, 2016, equation 15",
    params=(Param("alpha", "real", 1.0, "The curve falls to −α.", low=0.0, high=100.0, symbol="α", open_low=True),),
    symbol=Symbol("ELU", r"\mathrm{ELU}"),
    value=maximum(0.0, Z) + ALPHA * expm1(minimum(0.0, Z)),
    slope=where(Z > 0.0, 1.0, O + ALPHA),
    kinks=(0.0,),
    range=(-1.0, math.inf),
)
