"""Radial units with the gaussian kernel: κ = exp(−‖x − c‖²/w²)."""

from nnsim.engine.expr import exp
from nnsim.parts.layers._radial import radial

PART = radial(
    "radial, gaussian",
    "Units that answer 1 at their centre, and less the further off the inputs are.",
    "o = exp(−‖x − c‖²/w²).",
    lambda u: exp(-u),
    lambda u: -exp(-u),
)
