"""Identity: the net input is the output, for regression and for linear networks."""

from nnsim.engine.expr import Const, Symbol
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="identity",
    help="The output is the net input itself: for regression outputs and linear networks.",
    notes="φ(z) = z, φ'(z) = 1. Also called linear. A network of such layers alone is one linear map.",
    source="Widrow and Hoff, Adaptive switching circuits, 1960",
    symbol=Symbol("id", r"\mathrm{id}"),
    value=Z,
    slope=Const(1.0),
)
