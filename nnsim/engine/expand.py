"""One element of a formula, written out: sums and products of single numbers, for display.

An expansion is never executed as such and never compared to the last bit: BLAS adds in another order.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

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
from nnsim.engine.shapes import Shape, shape_of

Index = tuple[int, int]
_SINGLE, _SPREAD, _ARRANGED, _ADDED, _PLAIN = (
    (Const, Item), (Call, Total), (Transpose, NoBias, Augment), (MatMul, Sum), (Call, Const, Ref, Named),
)  # fmt: skip
Shapes = Mapping[str, Shape]
Keep = Callable[[Expr, Index, int], Sequence[int]]  # of a sum at an index with so many terms: which are written


def _every(_expr: Expr, _index: Index, count: int) -> Sequence[int]:
    return range(count)


def expand(expr: Expr, index: Index, shapes: Shapes, keep: Keep = _every) -> Expr:
    """The element at (row, column) of the formula's value, as a formula of single elements.

    `keep` may leave terms out of sums and maxima that are only to be written: what is left is not the element's value
    then. What stands in it several times, as the largest net input in each term of a softmax, is one object.
    """
    return _Expansion(shapes, keep).element(expr, index)


class _Expansion:
    """One expansion; each part of it is made once."""

    def __init__(self, shapes: Shapes, keep: Keep) -> None:
        self.shapes, self.keep = shapes, keep
        self._made: dict[tuple[int, Index], Expr] = {}
        self._sizes: dict[int, Shape] = {}  # of the parts of the formula, which live as long as it does

    def element(self, expr: Expr, index: Index) -> Expr:
        """The element at an index of a part of the formula."""
        if isinstance(expr, _SINGLE):
            return expr
        index = within(index, shape_of(expr, self.shapes, self._sizes))
        key = (id(expr), index)
        if key not in self._made:
            self._made[key] = self._make(expr, index)
        return self._made[key]

    def _make(self, expr: Expr, index: Index) -> Expr:
        if isinstance(expr, Ref):
            shape = self.shapes[expr.name]
            return Item(expr, index[: len(shape)]) if shape else expr
        if isinstance(expr, Named):
            return self._named(expr, index)
        if isinstance(expr, _SPREAD) or (isinstance(expr, Max) and len(expr.args) > 1):
            return replace(expr, args=tuple(self.element(arg, index) for arg in expr.args))
        if isinstance(expr, _ARRANGED):
            return self.element(*through(expr, index, self.shapes))
        if isinstance(expr, Distance):
            return Total(self._squares(expr, index))
        if isinstance(expr, _ADDED):
            return Total(self._terms(expr, index))
        if isinstance(expr, Max):
            return replace(expr, args=self._terms(expr, index))
        raise TypeError(f"no expansion for {type(expr).__name__}")

    def _squares(self, expr: Distance, index: Index) -> tuple[Expr, ...]:
        """(w − x)², component by component."""
        weights, inputs = expr.args
        kept = self.keep(expr, index, shape_of(weights, self.shapes)[0])
        pairs = ((self.element(weights, (k, index[0])), self.element(inputs, (k, index[1]))) for k in kept)
        return tuple(Call("square", (Call("sub", pair),)) for pair in pairs)

    def _terms(self, expr: MatMul | Sum | Max, index: Index) -> tuple[Expr, ...]:
        kept, columns = self.keep(expr, index, terms(expr, self.shapes)), _columns(expr, self.shapes)
        return tuple(self._term(expr, index, k, columns) for k in kept)

    def _term(self, expr: MatMul | Sum | Max, index: Index, term: int, columns: int) -> Expr:
        parts = tuple(self.element(part, place) for part, place in _factors(expr, index, term, columns))
        return parts[0] if len(parts) == 1 else Call("mul", parts)

    def _named(self, expr: Named, index: Index) -> Expr:
        """The sign with single elements in it; where one element of the value needs many, the body written out."""
        body = self.element(expr.body, index)
        if not elementwise(expr):
            return body
        return Named(expr.symbol, tuple(self.element(arg, index) for arg in expr.args), body)


def within(index: Index, shape: Shape) -> Index:
    """The index of what NumPy spreads over that place: 0 along what has size 1."""
    row, column = (0 if size == 1 else at for size, at in zip((*shape, 0, 0)[:2], index, strict=True))
    return row, column


def through(expr: Transpose | NoBias | Augment, index: Index, shapes: Shapes) -> tuple[Expr, Index]:
    """What stands at an index of an array that only rearranges others: a part of it, and the index in that."""
    row, column = index
    if isinstance(expr, Transpose):
        return expr.args[0], (column, row)
    if isinstance(expr, NoBias):
        return expr.args[0], (row + expr.start, column)
    if row == 0:
        return Const(1.0), (0, 0)
    row -= 1
    for arg in expr.args:
        size = shape_of(arg, shapes)[0]
        if row < size:
            return arg, (row, column)
        row -= size
    raise IndexError(index)


def terms(expr: MatMul | Sum | Max, shapes: Shapes) -> int:
    """How many terms one element of a product of matrices has, or how many a sum or a maximum takes in."""
    if isinstance(expr, MatMul):
        return shape_of(expr.args[1], shapes)[0]
    shape = (*shape_of(expr.args[0], shapes), 1, 1)[:2]
    return (shape[0] if expr.axis in (None, 0) else 1) * (shape[1] if expr.axis in (None, 1) else 1)


def factors(expr: MatMul | Sum | Max, index: Index, term: int, shapes: Shapes) -> tuple[tuple[Expr, Index], ...]:
    """What one term of an element is made of: the two factors of a product, or the one thing that is summed."""
    return _factors(expr, index, term, _columns(expr, shapes))


def _columns(expr: MatMul | Sum | Max, shapes: Shapes) -> int:
    """How many columns of its argument one element of a sum or a maximum takes in."""
    if isinstance(expr, MatMul):
        return 1
    return (*shape_of(expr.args[0], shapes), 1, 1)[1] if expr.axis in (None, 1) else 1


def _factors(expr: MatMul | Sum | Max, index: Index, term: int, columns: int) -> tuple[tuple[Expr, Index], ...]:
    if isinstance(expr, MatMul):
        left, right = expr.args
        return (left, (index[0], term)), (right, (term, index[1]))
    row, column = divmod(term, columns)
    place = (row if expr.axis in (None, 0) else index[0], column if expr.axis in (None, 1) else index[1])
    return ((expr.args[0], place),)


def elementwise(expr: Named) -> bool:
    """True for a function each of whose values needs one element of its arguments alone."""
    return bool(expr.args) and all(isinstance(node, _PLAIN) for node in expr.body.walk())
