"""The other common notation: activations a, z = W x + b, weights as (out, in). For display; nothing is computed so.

The course's notation, which the engine uses, has outputs o, a bias row in W and z = Wᵀ In.
"""

from collections.abc import Mapping
from dataclasses import replace

from nnsim.engine.expr import (
    Augment,
    Call,
    Expr,
    Item,
    MatMul,
    Named,
    NoBias,
    Ref,
    Sum,
    Symbol,
    Total,
    Transpose,
)
from nnsim.parts.wiring import Wiring

NOTATIONS = ("course", "common")
_LETTERS = {"o": "a", "õ": "ã", "∂E/∂o": "∂E/∂a"}
_LATEX = {"o": "a", r"\tilde o": r"\tilde a", r"\partial E/\partial o": r"\partial E/\partial a"}


def common_symbol(symbol: Symbol) -> Symbol:
    """A symbol of the course as the other notation writes it."""
    return replace(
        symbol,
        text=_LETTERS.get(symbol.text, symbol.text),
        latex=_LATEX.get(symbol.latex or symbol.text, symbol.latex),
    )


class CommonNotation:
    """Rewrites formulas of one network."""

    def __init__(self, wiring: Wiring) -> None:
        self._sent: Mapping[str, Symbol] = {
            f"{layer.name}.a": common_symbol(layer.sent.symbol) for layer in wiring.layers
        }

    def rewrite(self, expr: Expr) -> Expr:
        """The formula as the other notation writes it."""
        if isinstance(expr, Ref):
            return Ref(expr.name, self._sent.get(expr.name, common_symbol(expr.symbol)))
        if isinstance(expr, Item):
            return Item(Ref(expr.ref.name, common_symbol(expr.ref.symbol)), expr.index)
        if isinstance(expr, MatMul):
            return self._product(expr)
        args = tuple(self.rewrite(arg) for arg in expr.args)
        if isinstance(expr, NoBias):
            return args[0]
        if isinstance(expr, Named):
            return Named(expr.symbol, args, expr.body)
        if isinstance(expr, Call):
            return Call(expr.function, args)
        if isinstance(expr, Sum):
            return Sum(args, expr.axis)
        return type(expr)(args) if isinstance(expr, Augment | Transpose | Total) else expr

    def _without_ones(self, expr: Expr) -> Expr:
        """The inputs of a product with weights alone, which in this notation never have a row of ones."""
        return self.rewrite(expr.args[0] if isinstance(expr, NoBias) else expr)

    def _product(self, expr: MatMul) -> Expr:
        left, right = expr.args
        if isinstance(left, Transpose) and isinstance(left.args[0], Ref):
            weights = left.args[0]
            bias = Ref(weights.name, Symbol("b", "b", weights.symbol.sup))
            return MatMul((weights, self.rewrite(right))) + bias
        if isinstance(left, Transpose) and isinstance(left.args[0], NoBias):
            return MatMul((left.args[0].args[0], self._without_ones(right)))
        if isinstance(left, NoBias):
            return MatMul((Transpose((left.args[0],)), self.rewrite(right)))
        if isinstance(left, Named) and isinstance(left.body, NoBias):
            whole = Symbol("[b W]", r"\left[b\; W\right]", left.symbol.sup)
            return MatMul((Transpose((Ref(left.body.reads[0], whole),)), self.rewrite(right)))
        if isinstance(right, Transpose):
            return MatMul((self.rewrite(right.args[0]), Transpose((self.rewrite(left),))))
        return MatMul((self.rewrite(left), self.rewrite(right)))
