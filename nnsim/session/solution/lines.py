"""Changes to a formula of single numbers before it is printed: each keeps its value."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array, Call, Const, Expr, Item, Leaf, Named, Total, evaluate

Arrays = Mapping[str, Array]


def opened(expr: Expr, arrays: Arrays) -> Expr:
    """The formula with every function written out: σ(z) as 1 / (1 + exp(−z))."""
    if isinstance(expr, Named):
        return settled(opened(expr.body, arrays), arrays)
    if isinstance(expr, Leaf):
        return expr
    return replace(expr, args=tuple(opened(arg, arrays) for arg in expr.args))  # type: ignore[type-var]


def settled(expr: Expr, arrays: Arrays) -> Expr:
    """The formula with the case that holds in place of every choice between cases."""
    if isinstance(expr, Call) and expr.function == "where":
        condition, then, otherwise = expr.args
        return settled(then if bool(np.all(evaluate(condition, arrays))) else otherwise, arrays)
    if isinstance(expr, Leaf | Named):
        return expr
    return replace(expr, args=tuple(settled(arg, arrays) for arg in expr.args))  # type: ignore[type-var]


def short_sums(expr: Expr, arrays: Arrays) -> Expr:
    """The formula with the cases that hold, where several choices between cases would be added up."""
    for node in expr.walk():
        if isinstance(node, Total) and len(node.args) > 1:
            inside = (part for arg in node.args for part in arg.walk())
            if any(isinstance(part, Call) and part.function == "where" for part in inside):
                return settled(expr, arrays)
    return expr


def merged(expr: Expr) -> Expr:
    """Sums as the common notation has them: a bias has no 1 beside it and comes last."""
    if isinstance(expr, Total):
        terms = [(_without_one(arg), arg) for arg in expr.args]
        first = [merged(arg) for plain, arg in terms if plain is None]
        return Total((*first, *(merged(plain) for plain, _ in terms if plain is not None)))
    if isinstance(expr, Leaf | Named):
        return expr
    return replace(expr, args=tuple(merged(arg) for arg in expr.args))  # type: ignore[type-var]


def _without_one(term: Expr) -> Expr | None:
    """What the 1 of an augmented input is multiplied with; None for other terms."""
    if isinstance(term, Call) and term.function == "mul":
        for at, factor in enumerate(term.args):
            if isinstance(factor, Item) and factor.index[0] == 0 and factor.ref.name.endswith((".a", ".in")):
                return term.args[1 - at]
    return None


def without_cut(expr: Expr, cut: Mapping[str, Array]) -> Expr:
    """The formula without the terms of edges that are cut: they are not there. A sum of nothing is 0."""
    if not isinstance(expr, Total | Call):
        return expr
    args = tuple(without_cut(arg, cut) for arg in expr.args)
    if isinstance(expr, Call):
        return replace(expr, args=args)
    kept = tuple(arg for arg in args if not any(_is_cut(factor, cut) for factor in arg.args))
    return Total(kept) if kept else Const(0.0)


def _is_cut(expr: Expr, cut: Mapping[str, Array]) -> bool:
    if not isinstance(expr, Item):
        return False
    layer, _, array = expr.ref.name.rpartition(".")
    return array == "W" and bool(cut[layer][expr.index])
