"""SELU: the ELU whose constants keep mean 0 and variance 1 from layer to layer."""

import math

from nnsim.engine.expr import Const, Symbol, expm1, maximum, minimum, where
from nnsim.parts.contracts import Activation, O, Z

ALPHA = Const(1.6732632423543772848170429916717, Symbol("α", r"\alpha"))
SCALE = Const(1.0507009873554804934193349852946, Symbol("λ", r"\lambda"))

PART = Activation(
    title="SELU",
    help="A scaled ELU that keeps activations near mean 0 and variance 1; use it with LeCun-normal weights.",
    notes="α = 1.67326…, λ = 1.05070…: the fixed point of the paper. φ'(z) = λ above 0, o + λα below; a kink at 0.",
    source="Klambauer, Unterthiner, Mayr and Hochreiter, Self-normalizing neural networks, 2017, equation 2",
    symbol=Symbol("SELU", r"\mathrm{SELU}"),
    value=SCALE * (maximum(0.0, Z) + ALPHA * expm1(minimum(0.0, Z))),
    slope=where(Z > 0.0, SCALE, O + SCALE * ALPHA),
    kinks=(0.0,),
    range=(-1.7580993408473766, math.inf),
    gain=0.75,
)
