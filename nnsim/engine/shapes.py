"""The shape of a formula's value, from the shapes of the arrays it uses."""

from collections.abc import Mapping, Sequence

import numpy as np

from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Distance,
    Expr,
    Item,
    MatMul,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Total,
    Transpose,
)

Shape = tuple[int, ...]
_NONE: frozenset[Shape] = frozenset({()})
_SINGLE, _SPREAD, _TAKEN_IN = (Const, Item), (Call, Total), (Sum, Max)


def shape_of(expr: Expr, shapes: Mapping[str, Shape], known: dict[int, Shape] | None = None) -> Shape:
    """The shape of the value; a mismatch raises ValueError as NumPy does.

    What is `known` of the parts of one formula, by their identities, is not found again, and what is found is added.
    """
    if isinstance(expr, Ref):
        return shapes[expr.name]
    if isinstance(expr, _SINGLE):
        return ()
    if isinstance(expr, Named):
        return shape_of(expr.body, shapes, known)
    if known is None:
        return _joined(expr, [shape_of(arg, shapes) for arg in expr.args])
    shape = known.get(id(expr))
    if shape is None:
        shape = known[id(expr)] = _joined(expr, [shape_of(arg, shapes, known) for arg in expr.args])
    return shape


def _joined(expr: Expr, args: Sequence[Shape]) -> Shape:
    """The shape of what is made of parts of these shapes."""
    if isinstance(expr, _SPREAD) or (isinstance(expr, Max) and len(args) > 1):
        arrays = {*args} - _NONE
        return tuple(np.broadcast_shapes(*args)) if len(arrays) > 1 else next(iter(arrays), ())
    if isinstance(expr, MatMul):
        if args[0][1] != args[1][0]:
            raise ValueError(f"a matrix product of shapes {args[0]} and {args[1]}")
        return (args[0][0], args[1][1])
    if isinstance(expr, Distance):
        if args[0][0] != args[1][0]:
            raise ValueError(f"distances of columns of shapes {args[0]} and {args[1]}")
        return (args[0][1], args[1][1])
    if isinstance(expr, Transpose):
        return (args[0][1], args[0][0])
    if isinstance(expr, Augment):
        return (1 + sum(arg[0] for arg in args), args[0][1])
    if isinstance(expr, NoBias):
        return (len(range(args[0][0])[expr.start : expr.stop]), *args[0][1:])
    if isinstance(expr, _TAKEN_IN):
        return tuple(1 if expr.axis in (None, axis) else size for axis, size in enumerate(args[0]))
    raise TypeError(f"no shape for {type(expr).__name__}")
