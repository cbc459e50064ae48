"""One element of a formula, written out: sums and products of single numbers, for display.

An expansion is never executed as such and never compared to the last bit: BLAS adds in another order.
"""

from collections.abc import Mapping

from nnsim.engine.expr import (
    Augment, Call, Const, Expr, Item, MatMul, Named, NoBias, Ref, Sum, Total, Transpose, substitute,
)  # fmt: skip
from nnsim.engine.shapes import Shape, shape_of


def expand(expr: Expr, index: tuple[int, int], shapes: Mapping[str, Shape]) -> Expr:
    """The element at (row, column) of the formula's value, as a formula of single elements."""
    row, column = index
    if isinstance(expr, Const | Item):
        return expr
    if isinstance(expr, Ref):
        shape = shapes[expr.name]
        if not shape:
            return expr
        return Item(expr, tuple(0 if size == 1 else i for size, i in zip(shape, (row, column), strict=False)))
    if isinstance(expr, Named):
        scalar = tuple(expand(arg, index, shapes) for arg in expr.args)
        inner = {arg.name: new for arg, new in zip(expr.args, scalar, strict=True) if isinstance(arg, Ref)}
        if len(inner) != len(expr.args):
            return expand(expr.body, index, shapes)
        return Named(expr.symbol, scalar, substitute(expr.body, inner))
    if isinstance(expr, Call):
        return Call(expr.function, tuple(expand(arg, index, shapes) for arg in expr.args))
    if isinstance(expr, Transpose):
        return expand(expr.args[0], (column, row), shapes)
    if isinstance(expr, NoBias):
        return expand(expr.args[0], (row + expr.start, column), shapes)
    if isinstance(expr, Augment):
        if row == 0:
            return Const(1.0)
        row -= 1
        for arg in expr.args:
            size = shape_of(arg, shapes)[0]
            if row < size:
                return expand(arg, (row, column), shapes)
            row -= size
        raise IndexError(index)
    if isinstance(expr, MatMul):
        left, right = expr.args
        inner_size = shape_of(right, shapes)[0]
        return Total(
            tuple(
                Call("mul", (expand(left, (row, k), shapes), expand(right, (k, column), shapes)))
                for k in range(inner_size)
            )
        )
    if isinstance(expr, Sum):
        return Total(tuple(expand(expr.args[0], at, shapes) for at in _summed(expr, index, shapes)))
    if isinstance(expr, Total):
        return Total(tuple(expand(arg, index, shapes) for arg in expr.args))
    raise TypeError(f"no expansion for {type(expr).__name__}")


def _summed(expr: Sum, index: tuple[int, int], shapes: Mapping[str, Shape]) -> list[tuple[int, int]]:
    shape = shape_of(expr.args[0], shapes)
    if len(shape) < 2:
        return [index]
    rows = range(shape[0]) if expr.axis in (None, 0) else [index[0]]
    columns = range(shape[1]) if expr.axis in (None, 1) else [index[1]]
    return [(row, column) for row in rows for column in columns]
