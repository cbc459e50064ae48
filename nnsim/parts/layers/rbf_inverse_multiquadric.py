"""Radial units with the inverse multiquadric: κ = 1/√(1 + ‖x − c‖²/w²)."""

from nnsim.engine.expr import sqrt
from nnsim.parts.layers._radial import radial

PART = radial(
    "radial, inverse multiquadric",
    "Units that answer 1 at their centre, and slowly less the further off the inputs are.",
    "o = 1/√(1 + ‖x − c‖²/w²).",
    lambda u: 1.0 / sqrt(1.0 + u),
    lambda u: -0.5 / (sqrt(1.0 + u) * (1.0 + u)),
)
