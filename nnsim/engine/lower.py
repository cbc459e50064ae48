"""From a formula to fast kernels: a list of NumPy calls with every argument bound and every buffer in place.

Walking and running execute these same calls on the same buffers, so they give the same bits.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from nnsim.engine.expr import (
    Array, Augment, Call, Const, Env, Expr, MatMul, Named, NoBias, Ref, Sum, Total, Transpose,
)  # fmt: skip
from nnsim.engine.functions import FUNCTIONS
from nnsim.engine.shapes import shape_of

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
    """The calls that compute the formula from the arrays of `env` into `out`, which may be one of them."""
    return _Lowering(env, out.dtype, scratch).into(expr, out)


class _Lowering:
    def __init__(self, env: Env, dtype: Any, scratch: Scratch) -> None:
        self.env, self.dtype, self.scratch = env, dtype, scratch

    def into(self, expr: Expr, out: Array) -> list[Kernel]:
        """Calls that leave the formula's value in `out`; what they read is not overwritten before it is used."""
        if isinstance(expr, Named):
            return self.into(expr.body, out)
        calls: list[Kernel] = []
        taken: list[Array] = []
        if isinstance(expr, Call):
            function = FUNCTIONS[expr.function]
            inputs = [self.operand(arg, calls, taken) for arg in expr.args]
            calls.append(partial(function.compute, *inputs, out))
        elif isinstance(expr, MatMul):
            left, right = (self.operand(arg, calls, taken) for arg in expr.args)
            if np.may_share_memory(out, left) or np.may_share_memory(out, right):
                raise ValueError("a matrix product cannot be written over its own operand")
            plain = out.ndim == 2 and out.flags.c_contiguous
            calls.append(partial(left.dot, right, out) if plain else partial(np.matmul, left, right, out))
        elif isinstance(expr, Augment):
            out[0] = 1
            row = 1
            for arg in expr.args:
                value = self.operand(arg, calls, taken)
                calls.append(partial(np.copyto, out[row : row + len(value)], value))
                row += len(value)
            calls.append(partial(out[0].fill, 1))
        elif isinstance(expr, Sum):
            value = self.operand(expr.args[0], calls, taken)
            axis = expr.axis if value.ndim else None
            calls.append(partial(np.add.reduce, value, axis, None, out, True))
            if value.ndim and out.ndim == 0:
                calls[-1] = partial(np.add.reduce, value, None, None, out)
        elif isinstance(expr, Total):
            first, *rest = [self.operand(arg, calls, taken) for arg in expr.args]
            calls.append(partial(np.add, first, rest[0], out) if rest else partial(np.copyto, out, first))
            calls.extend(partial(np.add, out, value, out) for value in rest[1:])
        else:
            calls.append(partial(np.copyto, out, self.operand(expr, calls, taken)))
        for buffer in taken:
            self.scratch.give(buffer)
        return calls

    def operand(self, expr: Expr, calls: list[Kernel], taken: list[Array]) -> Array:
        """An array that holds the value: one of the memory, a view of one, or a scratch buffer filled by more calls."""
        if isinstance(expr, Ref):
            return self.env[expr.name]
        if isinstance(expr, Const):
            return np.array(expr.value, self.dtype)
        if isinstance(expr, Transpose):
            return self.operand(expr.args[0], calls, taken).T
        if isinstance(expr, NoBias):
            return self.operand(expr.args[0], calls, taken)[expr.start : expr.stop]
        if isinstance(expr, Named):
            return self.operand(expr.body, calls, taken)
        boolean = isinstance(expr, Call) and FUNCTIONS[expr.function].boolean
        buffer = self.scratch.take(self.shape(expr), bool if boolean else self.dtype)
        calls.extend(self.into(expr, buffer))
        taken.append(buffer)
        return buffer

    def shape(self, expr: Expr) -> tuple[int, ...]:
        return shape_of(expr, {name: np.shape(self.env[name]) for name in expr.reads})
