"""What several faults say of the slope of an activation function."""

from nnsim.engine.expr import Const, Expr, substitute
from nnsim.parts.wiring import Wired


def elementwise_slope(layer: Wired) -> Expr:
    """φ'(z); of softmax, which has none of its own, o (1 − o) as if its outputs did not depend on each other."""
    return layer.o * (1.0 - layer.o) if layer.activation.slope is None else layer.slope()


def is_constant(layer: Wired) -> bool:
    """True where the slope is 1 everywhere, so that nobody misses it."""
    return layer.activation.slope == Const(1.0)


def slope_of(layer: Wired, instead_of_output: Expr) -> Expr | None:
    """φ' as a formula of o, with something else put in the place of o; None where φ' is a formula of z."""
    if layer.activation.slope is None:
        return None
    body = layer.activation.fill(layer.activation.slope, layer.settings)
    if "o" not in body.reads or "z" in body.reads:
        return None
    return substitute(body, {"o": instead_of_output})
