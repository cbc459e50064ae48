"""Random formulas over small whole numbers, whose values are exact in whatever order they are computed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from hypothesis import assume
from hypothesis import strategies as st

from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Expr,
    MatMul,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Symbol,
    Total,
    Transpose,
    evaluate,
)

SIZES = (1, 2, 3)
LARGEST = 2.0**45
UNARY = ("neg", "square", "abs", "sign", "floor")
BINARY = ("add", "sub", "mul", "maximum", "minimum")
COMPARE = ("greater", "greater_equal", "less", "less_equal")
KINDS = (
    "unary", "binary", "spread", "where", "matmul", "transpose", "sum", "max", "largest", "total", "augment", "nobias",
    "named", "twice", "fraction",
)  # fmt: skip


@dataclass
class Case:
    """A formula and the arrays that it uses."""

    expr: Expr
    env: dict[str, Any]

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shapes of the arrays."""
        return {name: array.shape for name, array in self.env.items()}


def ref(name: str, shape: tuple[int, ...]) -> Ref:
    """An array whose name tells its shape."""
    return Ref("-".join([name, *map(str, shape)]), Symbol(name))


def _formula(draw: Any, shape: tuple[int, int], depth: int) -> Expr:
    if depth == 0 or draw(st.integers(0, 4)) == 0:
        return ref(draw(st.sampled_from("ab")), shape)

    def inner(size: tuple[int, int] = shape) -> Expr:
        return _formula(draw, size, depth - 1)

    kind = draw(st.sampled_from(KINDS))
    if kind in {"unary", "binary", "spread", "where", "twice", "fraction"}:
        return _elementwise(draw, kind, shape, inner)
    if kind in {"sum", "max"}:
        return _reduction(draw, Sum if kind == "sum" else Max, shape, inner)
    rows, columns = shape
    if kind == "largest":
        return Max(tuple(inner() for _ in range(draw(st.integers(2, 4)))))
    if kind == "total":
        return Total(tuple(inner() for _ in range(draw(st.integers(1, 4)))))
    if kind == "matmul":
        size = draw(st.sampled_from(SIZES))
        return MatMul((inner((rows, size)), inner((size, columns))))
    if kind == "augment" and rows > 1:
        above = draw(st.integers(1, rows - 1))
        return Augment(tuple(inner((top, columns)) for top in (above, rows - 1 - above) if top))
    if kind == "nobias":
        before, after = draw(st.integers(0, 1)), draw(st.integers(0, 1))
        return NoBias((inner((before + rows + after, columns)),), before, before + rows if after else None)
    if kind == "named":
        return Named(Symbol("φ"), (inner(),) if draw(st.booleans()) else (), inner())
    return Transpose((inner((columns, rows)),))


def _elementwise(draw: Any, kind: str, shape: tuple[int, int], inner: Callable[..., Expr]) -> Expr:
    if kind == "unary":
        return Call(draw(st.sampled_from(UNARY)), (inner(),))
    if kind == "binary":
        return Call(draw(st.sampled_from(BINARY)), (inner(), inner()))
    if kind == "spread":
        narrow = draw(st.sampled_from([(1, shape[1]), (shape[0], 1), (1, 1), ()]))
        small = inner(narrow) if narrow else draw(st.sampled_from([ref("s", ()), Const(2.0), Const(-1.0) + 3.0]))
        pair = (inner(), small)
        return Call(draw(st.sampled_from(BINARY)), pair if draw(st.booleans()) else pair[::-1])
    if kind == "where":
        test = Call(draw(st.sampled_from(COMPARE)), (inner(), inner()))
        if draw(st.booleans()):
            test = Call(draw(st.sampled_from(["both", "either"])), (test, inner() > 0.0))
        return Call("where", (test, *((Const(1.0), Const(0.0)) if draw(st.booleans()) else (inner(), inner()))))
    if kind == "twice":
        part = inner()
        return Call(draw(st.sampled_from(BINARY)), (part, Call(draw(st.sampled_from(UNARY)), (part,))))
    return Call("div", (inner(), Const(2.0)))


def _reduction(draw: Any, node: type[Sum | Max], shape: tuple[int, int], inner: Callable[..., Expr]) -> Expr:
    rows, columns = shape
    size = draw(st.sampled_from(SIZES))
    if shape == (1, 1) and draw(st.booleans()):
        return node((inner((size, draw(st.sampled_from(SIZES)))),), None)
    if rows == 1:
        return node((inner((size, columns)),), 0)
    return node((inner((rows, size)),), 1) if columns == 1 else inner()


@st.composite
def cases(draw: Any, overlap: bool = False) -> Case:
    """A formula with its arrays; with `overlap`, those of the formula's own shape lie over each other in part."""
    shape = (draw(st.sampled_from(SIZES)), draw(st.sampled_from(SIZES)))
    expr = _formula(draw, shape, draw(st.integers(1, 4)))
    random = np.random.default_rng(draw(st.integers(0, 999)))
    names = dict.fromkeys((*expr.reads, ref("a", shape).name))
    env: dict[str, Any] = {}
    for name in names:
        size = tuple(int(part) for part in name.split("-")[1:])
        env[name] = random.integers(-3, 4, size).astype(np.float64)
    if overlap:
        base = random.integers(-3, 4, (shape[0] + 1, shape[1])).astype(np.float64)
        env[ref("a", shape).name], env[ref("b", shape).name] = base[:-1], base[1:]
    case = Case(expr, env)
    for node in expr.walk():
        value = np.asarray(evaluate(node, env))
        assume(np.abs(value.astype(np.float64)).max() < LARGEST)
        assume((value * 1024.0 % 1.0 == 0.0).all())
    return case
