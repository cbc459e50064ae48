"""Softsign: like tanh, but slow to reach −1 and 1."""

from nnsim.engine.expr import Symbol, absolute, square
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="softsign",
    help="An S-shaped curve from −1 to 1 that saturates more slowly than tanh.",
    notes="z / (1 + |z|), with slope 1 / (1 + |z|)².",
    source="Turian, Bergstra and Bengio, Quadratic features and deep architectures for chunking, 2009",
    symbol=Symbol("softsign", r"\mathrm{softsign}"),
    value=Z / (1.0 + absolute(Z)),
    slope=1.0 / square(1.0 + absolute(Z)),
    range=(-1.0, 1.0),
)
