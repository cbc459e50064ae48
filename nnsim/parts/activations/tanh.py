"""Hyperbolic tangent: the S-shaped curve from −1 to 1."""

from nnsim.engine.expr import Symbol, square, tanh
from nnsim.parts.contracts import Activation, O, Z

PART = Activation(
    title="tanh",
    help="An S-shaped curve from −1 to 1, centred on 0: a good start for hidden layers.",
    notes="φ'(z) = 1 − o². tanh(z) = 2 σ(2z) − 1. Gain 5/3 as in PyTorch.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.4",
    symbol=Symbol("tanh", r"\tanh"),
    value=tanh(Z),
    slope=1.0 - square(O),
    range=(-1.0, 1.0),
    gain=5.0 / 3.0,
)
