"""From a formula to fast kernels: a list of NumPy calls with every argument bound and every buffer in place.

Walking and running execute these same calls on the same buffers, so they give the same bits. They are to be called
under `np.errstate(all="ignore")`: that something overflows to inf is meant in places.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np

from nnsim.engine.expr import (
    Array,
    Augment,
    Call,
    Const,
    Distance,
    Env,
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
    evaluate,
)
from nnsim.engine.functions import FUNCTIONS
from nnsim.engine.shapes import Shape, shape_of

Kernel = Callable[[], Any]


class Scratch:
    """Buffers for intermediate results, taken and given back while kernels are made, shared by all of them."""

    def __init__(self) -> None:
        self._free: dict[tuple[tuple[int, ...], np.dtype[Any]], list[Array]] = {}

    def take(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """A free buffer of that shape."""
        free = self._free.setdefault((shape, np.dtype(dtype)), [])
        return free.pop() if free else np.empty(shape, dtype)

    def give(self, buffer: Array) -> None:
        """The buffer may be used by the next kernel."""
        self._free[buffer.shape, buffer.dtype].append(buffer)


def lower(expr: Expr, env: Env, out: Array, scratch: Scratch) -> list[Kernel]:
    """The calls that compute the formula from the arrays of `env` into `out`, which may be one of them.

    A value of shape (1, 1) may go into a single number of shape (). What occurs more than once is computed once.
    """
    lowering = _Lowering(expr, env, out, scratch)
    shape = lowering.shape(expr)
    if out.size == 1 and out.shape != shape and set(shape) <= {1}:
        out = out.reshape(shape)
    calls = lowering.into(expr, out)
    for buffer in lowering.shared.values():
        scratch.give(buffer)
    return calls


_VIEWS = (Ref, Const, Item, Transpose, NoBias)
_JOINED = (MatMul, Distance, Augment, Sum, Max, Total)


def unnamed(expr: Expr) -> Expr:
    """What is computed for a sign."""
    while isinstance(expr, Named):
        expr = expr.body
    return expr


def _computed(expr: Expr) -> Iterator[Expr]:
    """The nodes that are computed, as often as they occur."""
    waiting = [expr]
    while waiting:
        node = unnamed(waiting.pop())
        if not isinstance(node, _VIEWS):
            yield node
        waiting += node.args


def _boolean(expr: Expr) -> bool:
    return isinstance(expr, Call) and FUNCTIONS[expr.function].boolean


class _Lowering:
    def __init__(self, expr: Expr, env: Env, out: Array, scratch: Scratch) -> None:
        self.env, self.scratch = env, scratch
        self.shapes = {name: env[name].shape for name in expr.reads}
        self.known: dict[int, Shape] = {}
        kinds = [out.dtype, *(env[name].dtype for name in expr.reads)]
        self.dtype = next((kind for kind in kinds if kind.kind == "f"), np.dtype(np.float64))
        self.repeated = {node for node, times in Counter(_computed(expr)).items() if times > 1}
        self.shared: dict[Expr, Array] = {}

    def shape(self, expr: Expr) -> Shape:
        """The shape of a part's value, found once."""
        return shape_of(expr, self.shapes, self.known)

    def into(self, expr: Expr, out: Array) -> list[Kernel]:
        """Calls that leave the formula's value in `out`; what they read is not overwritten before it is used."""
        calls: list[Kernel] = []
        taken: list[Array] = []
        if isinstance(expr, Named):
            return self.into(expr.body, out)
        if isinstance(expr, Call):
            if expr.function == "where" and expr.args[1:] == (Const(1.0), Const(0.0)):
                return self.into(expr.args[0], out)  # a condition as a number is 1 or 0
            place = self.in_place(expr, out)
            inputs = [self.operand(arg, calls, taken, out if at == place else None) for at, arg in enumerate(expr.args)]
            calls.extend(FUNCTIONS[expr.function].bind(*(_plain(value) for value in (*inputs, out))))
        elif isinstance(expr, _JOINED):
            inputs = [self.operand(arg, calls, taken) for arg in expr.args]
            target = out
            if _overwrites(expr, inputs, out):
                target = self.scratch.take(out.shape, out.dtype)
                taken.append(target)
            calls.extend(_join(expr, inputs, target))
            if target is not out:
                calls.append(partial(np.copyto, out, target))
        else:
            calls.append(partial(np.copyto, out, self.operand(expr, calls, taken)))
        for buffer in taken:
            self.scratch.give(buffer)
        return calls

    def operand(self, expr: Expr, calls: list[Kernel], taken: list[Array], place: Array | None = None) -> Array:
        """An array that holds the value: one of the memory, a view of one, or a buffer filled by more calls."""
        if isinstance(expr, Ref):
            return self.env[expr.name]
        if isinstance(expr, Item):
            at: Any = (*expr.index, ...)
            element: Array = self.env[expr.ref.name][at]
            return element
        if isinstance(expr, Transpose):
            return self.operand(expr.args[0], calls, taken).T
        if isinstance(expr, NoBias):
            return self.operand(expr.args[0], calls, taken)[expr.start : expr.stop]
        if isinstance(expr, Named):
            return self.operand(expr.body, calls, taken, place)
        dtype = np.dtype(bool) if _boolean(expr) else self.dtype
        if not expr.reads and not any(isinstance(node, Item) for node in expr.walk()):
            constant: Array = np.array(evaluate(expr, {}), dtype)
            return constant
        if expr in self.shared:
            return self.shared[expr]
        if place is not None and expr not in self.repeated:
            calls.extend(self.into(expr, place))
            return place
        buffer = self.scratch.take(self.shape(expr), dtype)
        calls.extend(self.into(expr, buffer))
        if expr in self.repeated:
            self.shared[expr] = buffer
        else:
            taken.append(buffer)
        return buffer

    def in_place(self, call: Call, out: Array) -> int | None:
        """Which argument can be computed in `out` itself, because no other one reads it.

        A single number cannot: there NumPy takes 640 ns in place and 260 apart.
        """
        if out.size == 1:
            return None
        for at, arg in enumerate(call.args):
            node = unnamed(arg)
            if isinstance(node, _VIEWS) or node in self.repeated or _boolean(node):
                continue
            if out.dtype != self.dtype or self.shape(node) != out.shape:
                continue
            others = {name for i, other in enumerate(call.args) if i != at for name in other.reads}
            if not any(np.may_share_memory(out, self.env[name]) for name in others):
                return at
        return None


def _plain(value: Array) -> Array:
    """A single number without axes: beside axes of size 1, NumPy would set up a loop (700 instead of 250 ns)."""
    return value.reshape(()) if value.size == 1 else value


def _same(left: Array, right: Array) -> bool:
    """True for two views of the very same numbers."""
    return left.__array_interface__ == right.__array_interface__


def _rows(values: list[Array], out: Array) -> list[Array]:
    """The rows of `out` where each of the values belongs, below the row of ones."""
    stops = np.cumsum([1, *(len(value) for value in values)])
    return [out[start:stop] for start, stop in pairwise(stops)]


def _overwrites(expr: Expr, inputs: list[Array], out: Array) -> bool:
    """True when computing straight into `out` would overwrite what is still to be read."""
    if isinstance(expr, Augment):
        inputs = [value for value, rows in zip(inputs, _rows(inputs, out), strict=True) if not _same(value, rows)]
    elif isinstance(expr, Total) or len(inputs) > 2:
        inputs = inputs[2:]
    return any(np.may_share_memory(out, value) for value in inputs)


def _join(expr: Expr, inputs: list[Array], out: Array) -> list[Kernel]:
    """The calls for a node that is not elementwise, or that has any number of terms."""
    first, *rest = inputs
    if isinstance(expr, MatMul):
        plain = out.ndim == 2 and out.flags.c_contiguous and first.dtype == rest[0].dtype == out.dtype
        return [partial(first.dot, rest[0], out) if plain else partial(np.matmul, first, rest[0], out)]
    if isinstance(expr, Distance):
        return [_distances(first, rest[0], out)]
    if isinstance(expr, Augment):
        pairs = [
            (rows, value) for rows, value in zip(_rows(inputs, out), inputs, strict=True) if not _same(rows, value)
        ]
        return [partial(out[0].fill, 1), *(partial(np.copyto, rows, value) for rows, value in pairs)]
    if isinstance(expr, Sum):
        return [_sum(first, expr.axis, out)]
    if isinstance(expr, Max) and not rest and first.ndim:
        return [partial(np.maximum.reduce, first, expr.axis, None, out, True)]
    if not rest:
        return [partial(np.copyto, out, first)]
    function = FUNCTIONS["maximum" if isinstance(expr, Max) else "add"]
    calls = function.bind(first, rest[0], out)
    for value in rest[1:]:
        calls += function.bind(out, value, out)
    return calls


def _distances(weights: Array, inputs: Array, out: Array) -> Kernel:
    """Squared distances, component after component: no difference of large numbers stands for a small one."""
    difference = np.empty(out.shape, out.dtype)
    pairs = [(weights[k][:, None], inputs[k][None, :]) for k in range(len(weights))]
    subtract, multiply, add = np.subtract, np.multiply, np.add

    def measure() -> None:
        out.fill(0)
        for weight, value in pairs:
            subtract(weight, value, difference)
            multiply(difference, difference, difference)
            add(out, difference, out)

    return measure


def _sum(value: Array, axis: int | None, out: Array) -> Kernel:
    """A sum as a product with ones, which starts in a third of the time of np.add.reduce."""
    if value.ndim == 0:
        return partial(np.copyto, out, value)
    if value.dtype == out.dtype and value.dtype.kind == "f" and out.flags.c_contiguous:
        if out.size == 1 and value.flags.c_contiguous:
            return partial(value.reshape(-1).dot, np.ones(value.size, value.dtype), out.reshape(()))
        if axis == 0 and value.ndim == 2:
            return partial(np.ones((1, len(value)), value.dtype).dot, value, out)
        if axis == 1 and value.ndim == 2:
            return partial(value.dot, np.ones((value.shape[1], 1), value.dtype), out)
    return partial(np.add.reduce, value, axis, None, out, True)
