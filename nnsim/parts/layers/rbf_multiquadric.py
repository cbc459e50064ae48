"""Radial units with Hardy's multiquadric: κ = √(1 + ‖x − c‖²/w²)."""

from nnsim.engine.expr import sqrt
from nnsim.parts.layers._radial import radial

PART = radial(
    "radial, multiquadric",
    "Units that answer 1 at their centre, and more the further off the inputs are (Hardy 1971).",
    "o = √(1 + ‖x − c‖²/w²).",
    lambda u: sqrt(1.0 + u),
    lambda u: 0.5 / sqrt(1.0 + u),
)
