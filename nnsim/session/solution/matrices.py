"""Which formulas can be read with matrices of numbers in them; and the Jacobian of functions like softmax."""

from collections.abc import Iterator

import numpy as np

from nnsim.engine.expr import Array, Call, Const, Expr, MatMul, Named, NoBias, Ref, Transpose, evaluate
from nnsim.session.forms import names_in
from nnsim.session.solution.record import Arrays

_SUMS = ("add", "sub", "mul", "neg", "div")


def is_readable(expr: Expr, arrays: Arrays) -> bool:
    """True for a formula that can be read with matrices in it: sums and products, or a function of one array."""
    if isinstance(expr, Named):
        return bool(expr.args)
    for node in _outside(expr):
        if isinstance(node, Call):
            if node.function not in _SUMS:
                return False
            if node.function == "div" and any(arrays[name].ndim for name in names_in(node)):
                return False
        elif not isinstance(node, MatMul | Transpose | NoBias | Ref | Const | Named) or (
            isinstance(node, Named) and not node.args
        ):
            return False
    return True


def _outside(expr: Expr) -> Iterator[Expr]:
    """The node and those below it, but not what is inside of functions."""
    yield expr
    if not isinstance(expr, Named):
        for arg in expr.args:
            yield from _outside(arg)


def is_jacobian(expr: Expr) -> bool:
    """True for Jᵀ ∂E/∂o, which stands under its sign alone."""
    return isinstance(expr, Named) and not expr.args and any(name.endswith(".do") for name in names_in(expr))


def jacobians(expr: Expr, do: str, arrays: Arrays) -> Array:
    """Jₖⱼ = ∂oₖ/∂zⱼ of every sample, as (k, j, sample), found by the step's own formula for Jᵀ ∂E/∂o.

    It is linear in ∂E/∂o: with a 1 at k and 0 elsewhere it gives row k of J.
    """
    units, width_ = arrays[do].shape
    names = names_in(expr) - {do}
    found = np.empty((units, units, width_))
    for n in range(width_):
        here = {name: arrays[name][:, n : n + 1] if arrays[name].ndim == 2 else arrays[name] for name in names}
        found[:, :, n] = np.asarray(evaluate(expr, {**here, do: np.eye(units)})).T
    return found
