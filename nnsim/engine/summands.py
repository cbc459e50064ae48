"""What adds up to one element of a formula's value: each contribution by itself, also where there are thousands.

A product of matrices and a sum stay one bundle of summands, whose numbers are computed together; a factor outside of a
sum goes to each of its summands. An opaque formula, such as a function, is a single summand.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expand import Index, Shapes, elementwise, expand, factors, terms, through, within
from nnsim.engine.expr import (
    Array,
    Augment,
    Call,
    Distance,
    Expr,
    Item,
    MatMul,
    Max,
    Named,
    NoBias,
    Sum,
    Total,
    Transpose,
    evaluate,
)
from nnsim.engine.reach import reach
from nnsim.engine.shapes import shape_of

Floats = NDArray[np.float64]
_MANY, _ARRANGED, _BULKY = (MatMul, Sum), (Transpose, NoBias, Augment), (MatMul, Sum, Max)


@dataclass(frozen=True)
class Bundle:
    """Some summands of one element: the terms of a product or of a sum, or the one that `source` is at `index`.

    Each is multiplied by all of `scale`, divided by all of `divisors`, and has the sign.
    """

    source: Expr
    index: Index
    sign: float = 1.0
    scale: tuple[Expr, ...] = ()
    divisors: tuple[Expr, ...] = ()

    @property
    def many(self) -> bool:
        """True for the terms of a product of matrices or of a sum, however many they are."""
        return isinstance(self.source, _MANY)

    def count(self, shapes: Shapes) -> int:
        """How many summands there are."""
        return terms(self.source, shapes) if isinstance(self.source, _MANY) else 1

    def element(self, term: int, shapes: Shapes) -> tuple[Expr, ...]:
        """The factors of one summand, without those that all have: two of a product of matrices, else one."""
        if not isinstance(self.source, _MANY):
            return (expand(self.source, self.index, shapes),)
        return tuple(expand(part, at, shapes) for part, at in factors(self.source, self.index, term, shapes))

    def one(self, term: int, env: Mapping[str, Array], shapes: Shapes) -> float:
        """One of the summands."""
        with np.errstate(all="ignore"):
            factors_ = [np.float64(evaluate(factor, env)) for factor in self.element(term, shapes)]
            return float(np.prod(factors_)) * self.rate(env)

    def rate(self, env: Mapping[str, Array]) -> float:
        """What every summand is multiplied by, the sign included."""
        if not self.scale and not self.divisors:
            return self.sign
        up = float(np.prod([float(evaluate(factor, env)) for factor in self.scale]))
        down = float(np.prod([float(evaluate(factor, env)) for factor in self.divisors]))
        with np.errstate(all="ignore"):
            return float(self.sign * np.float64(up) / np.float64(down))

    def sides(self, env: Mapping[str, Array]) -> tuple[Floats, ...]:
        """The factors of all terms, as one row each: two of a product of matrices, one of a sum."""
        row, column = self.index
        if isinstance(self.source, MatMul):
            left, right = (evaluate(arg, env) for arg in self.source.args)
            return np.asarray(left[row], np.float64), np.asarray(right[:, column], np.float64)
        assert isinstance(self.source, Sum)
        inner = np.atleast_2d(np.asarray(evaluate(self.source.args[0], env)))
        found = inner.ravel() if self.source.axis is None else inner[:, column] if self.source.axis == 0 else inner[row]
        return (np.asarray(found, np.float64),)

    def using(self, elements: Mapping[str, Index], shapes: Shapes) -> tuple[int, ...]:
        """The terms of a product of matrices in which an element is, and 0 where a single summand is made with it."""
        if not isinstance(self.source, MatMul):
            return (0,) if not self.many and reach(self.source, elements, shapes) is not None else ()
        found = set()
        for side, (expr, own) in enumerate(zip(self.source.args, self.index, strict=True)):
            region = reach(expr, elements, shapes)
            if region is not None and region[side] in (None, own) and region[1 - side] is not None:
                found.add(region[1 - side])
        return tuple(sorted(at for at in found if at is not None))

    def single(self, shapes: Shapes) -> Expr | None:
        """A summand that is no product of matrices and no sum; None for what is made of many: it is not written out."""
        opaque = any(isinstance(node, _BULKY) for node in self.source.walk())
        return None if opaque else expand(self.source, self.index, shapes)

    def values(self, env: Mapping[str, Array], single: Expr | None) -> Floats:
        """The summands, in the order of their terms; of one alone, `single` is its formula."""
        with np.errstate(all="ignore"):
            if not self.many:
                return np.array([self._one(env, single) * self.rate(env)])
            sides = self.sides(env)
            product = sides[0] if len(sides) == 1 else sides[0] * sides[1]
            return np.asarray(product * self.rate(env), np.float64)

    def _one(self, env: Mapping[str, Array], single: Expr | None) -> np.float64:
        if single is not None:
            return np.float64(evaluate(single, env))
        whole = np.atleast_2d(evaluate(self.source, env))
        return np.float64(whole[within(self.index, whole.shape)])


def split(expr: Expr, index: Index, shapes: Shapes) -> tuple[Bundle, ...]:
    """The summands of one element of the value, which they add up to, as far as rounding lets them."""
    index = within(index, shape_of(expr, shapes))
    if not expr.reads and not any(isinstance(node, Item) for node in expr.walk()):
        return (Bundle(expr, index),)  # 1 − β is a number
    if isinstance(expr, Call) and expr.function in _SPLITTERS:
        return _SPLITTERS[expr.function](expr, index, shapes)
    if isinstance(expr, Named) and not elementwise(expr):
        return split(expr.body, index, shapes)
    if isinstance(expr, _ARRANGED):
        return split(*through(expr, index, shapes), shapes)
    if isinstance(expr, Distance):
        return tuple(Bundle(term, (0, 0)) for term in expand(expr, index, shapes).args)
    if isinstance(expr, Total):
        return tuple(bundle for arg in expr.args for bundle in split(arg, index, shapes))
    if isinstance(expr, Sum) and terms(expr, shapes) == 1:
        return split(*factors(expr, index, 0, shapes)[0], shapes)
    return (Bundle(expr, index),)


def _negated(bundles: tuple[Bundle, ...]) -> tuple[Bundle, ...]:
    return tuple(replace(bundle, sign=-bundle.sign) for bundle in bundles)


def _add(expr: Call, index: Index, shapes: Shapes) -> tuple[Bundle, ...]:
    left, right = (split(arg, index, shapes) for arg in expr.args)
    return left + (right if expr.function == "add" else _negated(right))


def _neg(expr: Call, index: Index, shapes: Shapes) -> tuple[Bundle, ...]:
    return _negated(split(expr.args[0], index, shapes))


def _bulky(bundles: tuple[Bundle, ...]) -> bool:
    return len(bundles) > 1 or bundles[0].many


def _mul(expr: Call, index: Index, shapes: Shapes) -> tuple[Bundle, ...]:
    left, right = (split(arg, index, shapes) for arg in expr.args)
    if _bulky(left) == _bulky(right):
        return (Bundle(expr, index),)
    bundles, other = (left, expr.args[1]) if _bulky(left) else (right, expr.args[0])
    factor = expand(other, index, shapes)
    return tuple(replace(bundle, scale=(*bundle.scale, factor)) for bundle in bundles)


def _div(expr: Call, index: Index, shapes: Shapes) -> tuple[Bundle, ...]:
    above = split(expr.args[0], index, shapes)
    if not _bulky(above):
        return (Bundle(expr, index),)
    below = expand(expr.args[1], index, shapes)
    return tuple(replace(bundle, divisors=(*bundle.divisors, below)) for bundle in above)


_SPLITTERS: dict[str, Callable[[Call, Index, Shapes], tuple[Bundle, ...]]] = {
    "add": _add,
    "sub": _add,
    "neg": _neg,
    "mul": _mul,
    "div": _div,
}
