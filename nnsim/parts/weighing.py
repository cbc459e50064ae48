"""A loss whose samples count as much as their classes say: the same formulas, times the weight of the class."""

from collections.abc import Sequence
from dataclasses import replace

from nnsim.engine.expr import Const, Expr, Named, NoBias, Symbol
from nnsim.parts.contracts import Loss, StablePair, Y

OMEGA = Symbol("ω", r"\omega")


def class_weight(weights: Sequence[float], hits: str) -> Expr:
    """ω(y), the weight of a sample's class, as a formula of its targets, however they are coded.

    Of a single target of 0 and 1 it is ω₁ (1 − y) + ω₂ y, of −1 and 1 ½ ω₁ (1 − y) + ½ ω₂ (1 + y), and of one-hot
    targets Σ ωₖ yₖ.
    """
    constants = [Const(weight, Symbol("ω", r"\omega", "", str(k))) for k, weight in enumerate(weights, 1)]
    if hits == "argmax":
        body: Expr = constants[0] * NoBias((Y,), 0, 1)
        for k, constant in enumerate(constants[1:], 1):
            body = body + constant * NoBias((Y,), k, k + 1)
    elif hits == "signed":
        body = 0.5 * constants[0] * (1.0 - Y) + 0.5 * constants[1] * (1.0 + Y)
    else:
        body = constants[0] * (1.0 - Y) + constants[1] * Y
    return Named(OMEGA, (Y,), body)


def weighted(loss: Loss, weights: Sequence[float], hits: str) -> Loss:
    """The loss with each sample's term, and with it its gradient and δ, times the weight of its class."""
    omega = class_weight(weights, hits)
    pairs = {
        key: StablePair(
            omega * pair.term, omega * pair.delta, None if pair.delta_any is None else omega * pair.delta_any
        )
        for key, pair in loss.stable.items()
    }
    return replace(loss, term=omega * loss.term, gradient=omega * loss.gradient, stable=pairs)
