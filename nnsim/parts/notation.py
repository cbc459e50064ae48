"""The other common notation: activations a, z = W x + b, weights as (out, in). For display; nothing is computed so.

The course's notation, which the engine uses, has outputs o, a bias row in W and z = Wᵀ In.
"""

from collections.abc import Mapping
from dataclasses import replace

from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Distance,
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
from nnsim.engine.program import Assign
from nnsim.engine.render import write_symbol
from nnsim.parts.wiring import Wiring

NOTATIONS = ("course", "common")
_LETTERS = {"o": "a", "õ": "ã", "∂E/∂o": "∂E/∂a", "Jᵀ ∂E/∂o": "Jᵀ ∂E/∂a"}
_LATEX = {"o": "a", r"\tilde o": r"\tilde a", r"\partial E/\partial o": r"\partial E/\partial a",
          r"J^{\top}\, \partial E/\partial o": r"J^{\top}\, \partial E/\partial a"}  # fmt: skip


def common_symbol(symbol: Symbol) -> Symbol:
    """A symbol of the course as the other notation writes it."""
    return replace(
        symbol,
        text=_LETTERS.get(symbol.text, symbol.text),
        latex=_LATEX.get(symbol.latex or symbol.text, symbol.latex),
    )


STEPS = {  # what steps without a formula of their own are called: text, LaTeX, help
    "batch": (
        "x ← next batch",
        r"x \leftarrow \text{next batch}",
        "The samples of this batch, as columns.",
    ),
}


def _without_tilde(symbol: Symbol) -> Symbol:
    """W in place of W̃: here W has no bias row that would have to be left out."""
    return replace(symbol, text=symbol.text.replace("\u0303", ""), latex=symbol.latex.replace(r"\tilde W", "W"))


def stacked(args: tuple[Expr, ...]) -> Named:
    """Outputs of several layers, one above the other, without the 1 that the course puts on top of them."""
    symbols = [arg.symbol for arg in args if isinstance(arg, Ref)]
    text = "; ".join(write_symbol(symbol, "text") for symbol in symbols)
    latex = r";\, ".join(write_symbol(symbol, "latex") for symbol in symbols)
    return Named(Symbol(f"[{text}]", rf"\left[{latex}\right]"), (), Const(0.0))


class CommonNotation:
    """Rewrites formulas of one network."""

    def __init__(self, wiring: Wiring) -> None:
        self._layers = {layer.name for layer in wiring.layers}
        self._sent: Mapping[str, Symbol] = {
            f"{layer.name}.a": common_symbol(layer.sent.symbol) for layer in wiring.layers
        }

    def value(self, operation: Assign) -> Expr:
        """The value that a step assigns: only what belongs to a layer is turned round with its weights."""
        return self.rewrite(operation.value) if self._layer(operation.target) else self._as_it_lies(operation.value)

    def target(self, operation: Assign) -> Expr:
        """What a step assigns: weights transposed where their value is written as it lies in the course."""
        target, value = self.rewrite(operation.target), operation.value
        lies = isinstance(value, MatMul) and not any(isinstance(arg, Transpose | NoBias) for arg in value.args)
        return Transpose((target,)) if lies and self._array(operation.target) in ("W", "W~") else target

    def _as_it_lies(self, expr: Expr) -> Expr:
        """A formula of arrays that belong to no layer: products stay in their order, but for those with weights."""
        left = expr.args[0] if isinstance(expr, MatMul) else expr
        turned = isinstance(left, Transpose) and isinstance(left.args[0], NoBias)
        if isinstance(expr, MatMul) and not turned and not self._weights_of(expr):
            return MatMul(tuple(map(self._as_it_lies, expr.args)))
        if isinstance(expr, MatMul | Ref | Item | NoBias) or not expr.args:
            return self.rewrite(expr)
        if isinstance(expr, Augment):
            return stacked(expr.args) if all(isinstance(arg, Ref) for arg in expr.args) else expr.args[0]
        return replace(expr, args=tuple(map(self._as_it_lies, expr.args)))  # type: ignore[type-var]

    def _layer(self, ref: Ref) -> str:
        name = ref.name.rpartition(".")[0]
        return name if name in self._layers else ""

    def _array(self, ref: Ref) -> str:
        return ref.name.rpartition(".")[2] if self._layer(ref) else ""

    def _weights_of(self, expr: MatMul) -> Ref | None:
        """W or W̃ of a layer whose transpose is the first factor."""
        left = expr.args[0]
        inner = left.args[0] if isinstance(left, Transpose) else None
        return inner if isinstance(inner, Ref) and self._array(inner) in ("W", "W~") else None

    def rewrite(self, expr: Expr) -> Expr:
        """The formula as the other notation writes it."""
        if isinstance(expr, Ref):
            symbol = self._sent.get(expr.name, common_symbol(expr.symbol))
            return Ref(expr.name, _without_tilde(symbol) if expr.name.endswith("~") else symbol)
        if isinstance(expr, Item):
            return Item(Ref(expr.ref.name, common_symbol(expr.ref.symbol)), expr.index)
        if isinstance(expr, MatMul):
            return self._product(expr)
        args = tuple(self.rewrite(arg) for arg in expr.args)
        if isinstance(expr, Augment):
            return stacked(args)
        if isinstance(expr, NoBias):
            return args[0]
        if isinstance(expr, Named):
            return Named(common_symbol(expr.symbol), args, expr.body)
        if isinstance(expr, Call):
            return Call(expr.function, args)
        if isinstance(expr, Sum):
            return Sum(args, expr.axis)
        return type(expr)(args) if isinstance(expr, Transpose | Total | Distance) else expr

    def _without_ones(self, expr: Expr) -> Expr:
        """The inputs of a product with weights alone, which in this notation never have a row of ones."""
        return self.rewrite(expr.args[0] if isinstance(expr, NoBias) else expr)

    def _product(self, expr: MatMul) -> Expr:
        left, right = expr.args
        weights = self._weights_of(expr)
        if weights is not None and self._array(weights) == "W~":
            return MatMul((self.rewrite(weights), self.rewrite(right)))
        if weights is not None:
            bias = Ref(weights.name, Symbol("b", "b", weights.symbol.sup))
            return MatMul((weights, self.rewrite(right))) + bias
        if isinstance(left, Transpose) and isinstance(left.args[0], Ref):
            return MatMul((Transpose((self.rewrite(left.args[0]),)), self.rewrite(right)))
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
