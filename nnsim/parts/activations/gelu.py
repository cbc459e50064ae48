"""GELU: the net input times the chance that a normal number lies below it."""

import math

from nnsim.engine.expr import Const, Symbol, erf, exp, square
from nnsim.parts.contracts import Activation, Z

ROOT = Const(math.sqrt(2.0), Symbol("√2", r"\sqrt{2}"))
CIRCLE = Const(math.sqrt(2.0 * math.pi), Symbol("√(2π)", r"\sqrt{2\pi}"))
CHANCE = 0.5 * (1.0 + erf(Z / ROOT))

PART = Activation(
    title="GELU",
    help="The net input times the chance that a standard normal number lies below it: the usual one in transformers.",
    notes="z Φ(z), exact with erf as is PyTorch's default, not approximated with tanh. "
    "φ'(z) = Φ(z) + z e^(−z²/2) / √(2π).",
    source="Hendrycks and Gimpel, Gaussian error linear units, 2016",
    symbol=Symbol("GELU", r"\mathrm{GELU}"),
    value=Z * CHANCE,
    slope=CHANCE + Z * exp(-square(Z) / 2.0) / CIRCLE,
    range=(-0.17, math.inf),
)
