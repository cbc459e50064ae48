"""Gaussian: a bell that is 1 at a net input of 0."""

from nnsim.engine.expr import Symbol, exp, square
from nnsim.parts.contracts import Activation, O, Z

PART = Activation(
    title="gaussian",
    help="A bell curve that answers most strongly, with 1, to a net input of 0.",
    notes="e^(−z²), without a factor ½ in the exponent; φ'(z) = −2 z o.",
    source="Broomhead and Lowe, Multivariable functional interpolation and adaptive networks, 1988",
    symbol=Symbol("g"),
    value=exp(-square(Z)),
    slope=-2.0 * Z * O,
    range=(0.0, 1.0),
)
