"""A step's formula as it is written on paper, in the course's notation or the other common one.

A form is made of references that can be evaluated: those with a | in their name are parts of an array, turned as the
notation has them. So the matrices that are printed are read by the very formula that stands above them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.expr import (
    Array,
    Augment,
    Call,
    Const,
    Expr,
    Leaf,
    MatMul,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Symbol,
    Transpose,
    evaluate,
)
from nnsim.engine.program import Assign
from nnsim.network.compile import Compiled
from nnsim.parts.notation import common_symbol, stacked
from nnsim.parts.wiring import Wired

MATRICES = ("W", "grad", "free", "fixed")
_BIAS = {"W": Symbol("b"), "∂E/∂W": Symbol("∂E/∂b", r"\partial E/\partial b")}


@dataclass(frozen=True)
class Form:
    """target = value; `stable`, where it is shown too, is what the value comes to."""

    target: Ref
    value: Expr
    arrow: str
    stable: Expr | None = None


class Course:
    """The notation of the course: In = [1; o], the bias as row 0 of W, z = Wᵀ In."""

    common = False

    def __init__(self, compiled: Compiled) -> None:
        self.layers: dict[str, Wired] = {layer.name: layer for layer in compiled.wiring.layers}
        self._states = {state.name for state in compiled.states}
        self._several = len(compiled.wiring.outputs) > 1
        self._single = {slot.name for slot in compiled.program.slots if slot.shape == ()}

    def is_matrix(self, name: str) -> bool:
        """True for the arrays of a layer that have a number for each weight and bias."""
        layer, _, array = name.rpartition(".")
        return layer in self.layers and (array.rstrip("~") in MATRICES or array in self._states)

    def forms(self, operation: Assign) -> tuple[Form, ...]:
        """The formula, in as many parts as the notation needs."""
        return (self._form(operation, lambda expr: expr),)

    def element(self, operation: Assign) -> Form:
        """The formula that one number of the result is written out from; its letters are the engine's."""
        stable = operation.stable if operation.both else None
        return Form(operation.target, readable(operation.value), operation.arrow, stable)

    def lettered(self, ref: Ref) -> Ref:
        """A reference under its letter: where several layers have targets, y has the layer's number."""
        layer, _, array = ref.name.rpartition(".")
        if array == "y" and self._several:
            return Ref(ref.name, replace(ref.symbol, sup=self.layers[layer].number))
        return ref

    def symbol(self, symbol: Symbol) -> Symbol:
        """A symbol as this notation writes it."""
        return symbol

    def rewrite(self, expr: Expr) -> Expr:
        """A formula of single numbers as this notation writes it."""
        return expr

    def _form(self, operation: Assign, turned: Callable[[Expr], Expr]) -> Form:
        target = turned(operation.target)
        assert isinstance(target, Ref)
        stable = turned(self._named(operation.stable)) if operation.both and operation.stable else None
        return Form(target, turned(self._named(readable(operation.value))), operation.arrow, stable)

    def _named(self, expr: Expr) -> Expr:
        return _deep(expr, self.lettered, self._named)


class Common(Course):
    """The other one: a = φ(z), z = W a + b with the weights as (out, in), and biases with formulas of their own."""

    common = True

    def forms(self, operation: Assign) -> tuple[Form, ...]:
        """The formula; for weights one for W and one for b."""
        if not self.is_matrix(operation.target.name):
            return (self._form(operation, self.weights),)
        forms = [self._form(operation, self.turned)]
        if not operation.target.name.endswith("~"):
            forms.append(self._form(operation, self.biases))
        return tuple(forms)

    def symbol(self, symbol: Symbol) -> Symbol:
        """A symbol as this notation writes it."""
        return common_symbol(symbol)

    def rewrite(self, expr: Expr) -> Expr:
        """The same formula with this notation's letters."""
        return _deep(expr, lambda ref: Ref(ref.name, common_symbol(ref.symbol)), self.rewrite)

    def weights(self, expr: Expr) -> Expr:
        """The formula for all but the biases."""
        if isinstance(expr, MatMul):
            return self._product(expr)
        if isinstance(expr, NoBias):
            inner = expr.args[0]
            assert isinstance(inner, Ref)
            part = f"|w{expr.start}:{'' if expr.stop is None else expr.stop}"
            return Ref(inner.name + part, inner.symbol)
        if isinstance(expr, Augment):
            return stacked(tuple(Ref(ref.name, self.symbol(ref.symbol)) for ref in expr.args if isinstance(ref, Ref)))
        if isinstance(expr, Named):
            expr = replace(expr, symbol=common_symbol(expr.symbol))
        return _deep(expr, self._weight_ref, self.weights)

    def turned(self, expr: Expr) -> Expr:
        """The formula for weights that lie the other way round: rows are columns, and products are in other order."""
        if isinstance(expr, Transpose):
            return self.weights(expr.args[0])
        if isinstance(expr, MatMul):
            left, right = expr.args
            return MatMul((self.turned(right), self.turned(left)))
        if isinstance(expr, Call):
            return replace(expr, args=tuple(self.turned(arg) for arg in expr.args))
        found = self.weights(expr)
        turns = isinstance(expr, NoBias) or (isinstance(expr, Ref) and self.is_matrix(expr.name))
        single = isinstance(expr, Const) or (isinstance(expr, Ref) and expr.name in self._single)
        return found if turns or single else Transpose((found,))

    def biases(self, expr: Expr) -> Expr:
        """The formula for the biases: where inputs stand in the other one, there is a 1."""
        if isinstance(expr, MatMul):
            left, right = expr.args
            if isinstance(right, Transpose):
                return Sum((self.biases(right.args[0]),), 1)
            return MatMul((self.biases(left), self.biases(right)))
        if isinstance(expr, Transpose):
            return self.biases(expr.args[0])
        return _deep(expr, self._bias_ref, self.biases)

    def _weight_ref(self, ref: Ref) -> Expr:
        symbol = common_symbol(ref.symbol)
        if self.is_matrix(ref.name):
            text, latex = symbol.text, symbol.latex
            if ref.name.endswith("~"):
                text, latex = text.replace("\u0303", ""), latex.replace(r"\tilde W", "W")
            return Ref(f"{ref.name}|w", replace(symbol, text=text, latex=latex))
        if ref.name.endswith((".a", ".in")):
            return Ref(f"{ref.name}|x", self._sent(ref))
        return Ref(ref.name, symbol)

    def _bias_ref(self, ref: Ref) -> Expr:
        if not self.is_matrix(ref.name):
            return self._weight_ref(ref)
        symbol = common_symbol(ref.symbol)
        own = _BIAS.get(symbol.text)
        lettered = replace(own, sup=symbol.sup) if own else replace(symbol, sub="b")
        return Ref(f"{ref.name}|b", lettered)

    def _sent(self, ref: Ref) -> Symbol:
        layer, _, array = ref.name.rpartition(".")
        return common_symbol(self.layers[layer].sent.symbol) if array == "a" else ref.symbol

    def _product(self, expr: MatMul) -> Expr:
        left, right = expr.args
        if isinstance(left, Transpose) and isinstance(left.args[0], Ref) and self.is_matrix(left.args[0].name):
            weights = left.args[0]
            product = MatMul((self.weights(weights), self.weights(right)))
            return product if weights.name.endswith("~") else product + self._bias_ref(weights)
        if isinstance(left, NoBias):
            return MatMul((Transpose((self.weights(left),)), self.weights(right)))
        return MatMul((self.weights(left), self.weights(right)))


def _deep(expr: Expr, leaf: Callable[[Ref], Expr], inner: Callable[[Expr], Expr]) -> Expr:
    """The formula with its references, and the formulas in it, turned."""
    if isinstance(expr, Ref):
        return leaf(expr)
    if isinstance(expr, Leaf):
        return expr
    changes: dict[str, object] = {"args": tuple(inner(arg) for arg in expr.args)}
    if isinstance(expr, Named):
        changes["body"] = inner(expr.body)
    return replace(expr, **changes)  # type: ignore[type-var] # every node but the abstract one is a dataclass


def notation_of(name: str, compiled: Compiled) -> Course:
    """The notation of that name: course or common."""
    return Common(compiled) if name == "common" else Course(compiled)


def readable(expr: Expr) -> Expr:
    """(1/N) in front of what is averaged instead of below it, and the largest net input under a letter of its own."""
    if isinstance(expr, Call) and expr.function == "div" and isinstance(expr.args[1], Ref):
        inner = expr.args[0]
        if any(isinstance(node, MatMul | Sum) for node in inner.walk()):
            return Call("mul", (Call("div", (Const(1.0), expr.args[1])), readable(inner)))
    if isinstance(expr, Max) and expr.axis == 0 and isinstance(expr.args[0], Ref):
        of = expr.args[0]
        return Ref(f"{of.name}|max", replace(of.symbol, sub=r"\max"))
    return _deep(expr, lambda ref: ref, readable)


def derived(names: Iterable[str], arrays: Mapping[str, Array]) -> dict[str, Array]:
    """The parts of arrays that the names with a | stand for, as far as they are not there already."""
    found = {}
    for name in names:
        whole, bar, part = name.partition("|")
        if bar and name not in arrays:
            found[name] = _part(arrays[whole], whole, part)
    return found


def _part(array: Array, name: str, part: str) -> Array:
    if part == "max":
        return np.asarray(np.max(array, axis=0, keepdims=True))
    if part == "b":
        return array[:1].T
    if part == "x":
        return array[1:]
    if part == "w":
        return (array if name.endswith("~") else array[1:]).T
    start, _, stop = part[1:].partition(":")
    return array[int(start) : int(stop) if stop else None].T


def names_in(*exprs: Expr) -> set[str]:
    """The names of all references in formulas, the bodies of functions included."""
    return {node.name for expr in exprs for node in expr.walk() if isinstance(node, Ref)}


def value_of(expr: Expr, arrays: Mapping[str, Array]) -> Array:
    """What a form evaluates to, as an array."""
    return np.asarray(evaluate(expr, {**arrays, **derived(names_in(expr), arrays)}))
