"""One element of a formula, written out: sums and products of single numbers, for display.

An expansion is never executed as such and never compared to the last bit: BLAS adds in another order.
"""

from collections.abc import Mapping
from dataclasses import replace

from nnsim.engine.expr import Augment, Call, Const, Expr, Item, MatMul, Max, Named, NoBias, Ref, Sum, Total, Transpose
from nnsim.engine.shapes import Shape, shape_of

Index = tuple[int, int]
Shapes = Mapping[str, Shape]


def expand(expr: Expr, index: Index, shapes: Shapes) -> Expr:
    """The element at (row, column) of the formula's value, as a formula of single elements."""
    if isinstance(expr, Const | Item):
        return expr
    index = _within(index, shape_of(expr, shapes))
    if isinstance(expr, Ref):
        shape = shapes[expr.name]
        return Item(expr, index[: len(shape)]) if shape else expr
    if isinstance(expr, Named):
        return _named(expr, index, shapes)
    if isinstance(expr, Call | Total) or (isinstance(expr, Max) and len(expr.args) > 1):
        return replace(expr, args=tuple(expand(arg, index, shapes) for arg in expr.args))
    if isinstance(expr, Transpose):
        return expand(expr.args[0], (index[1], index[0]), shapes)
    if isinstance(expr, NoBias):
        return expand(expr.args[0], (index[0] + expr.start, index[1]), shapes)
    if isinstance(expr, Augment):
        return _augment(expr, index, shapes)
    if isinstance(expr, MatMul):
        left, right = expr.args
        terms = range(shape_of(right, shapes)[0])
        return Total(
            tuple(
                Call("mul", (expand(left, (index[0], k), shapes), expand(right, (k, index[1]), shapes))) for k in terms
            )
        )
    if isinstance(expr, Sum):
        return Total(_reduced(expr, index, shapes))
    if isinstance(expr, Max):
        return replace(expr, args=_reduced(expr, index, shapes))
    raise TypeError(f"no expansion for {type(expr).__name__}")


def _within(index: Index, shape: Shape) -> Index:
    """The index of what NumPy spreads over that place: 0 along what has size 1."""
    row, column = (0 if size == 1 else at for size, at in zip((*shape, 0, 0)[:2], index, strict=True))
    return row, column


def _named(expr: Named, index: Index, shapes: Shapes) -> Expr:
    """The sign with single elements in it; where one element of the value needs many, the body written out."""
    body = expand(expr.body, index, shapes)
    if expr.args and all(isinstance(node, Call | Const | Ref | Named) for node in expr.body.walk()):
        return Named(expr.symbol, tuple(expand(arg, index, shapes) for arg in expr.args), body)
    return body


def _augment(expr: Augment, index: Index, shapes: Shapes) -> Expr:
    row, column = index
    if row == 0:
        return Const(1.0)
    row -= 1
    for arg in expr.args:
        size = shape_of(arg, shapes)[0]
        if row < size:
            return expand(arg, (row, column), shapes)
        row -= size
    raise IndexError(index)


def _reduced(expr: Sum | Max, index: Index, shapes: Shapes) -> tuple[Expr, ...]:
    """What is summed, or compared, for one element."""
    shape = shape_of(expr.args[0], shapes)
    rows = range(shape[0]) if shape and expr.axis in (None, 0) else [index[0]]
    columns = range(shape[1]) if len(shape) > 1 and expr.axis in (None, 1) else [index[1]]
    return tuple(expand(expr.args[0], (row, column), shapes) for row in rows for column in columns)
