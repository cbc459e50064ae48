"""From the tree of an expression to calls on views of the memory, bound once so that a check costs little.

A single number becomes a closure on plain floats: `W[hidden][1][2] < 0` is one call of an array's `item` and one
comparison. Many numbers become NumPy calls into buffers of their own. Everything is computed in float64; what overflows
is inf, and what has no value NaN, without a warning and without an exception.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.session.expressions.floats import BINARY, UNARY
from nnsim.session.expressions.tree import Call, Chain, Node, Number, Reading, readings

Get = Callable[[], Any]

_COMPARE: dict[str, Callable[[Get, Get], Get]] = {
    "<": lambda a, b: lambda: a() < b(),
    "<=": lambda a, b: lambda: a() <= b(),
    ">": lambda a, b: lambda: a() > b(),
    ">=": lambda a, b: lambda: a() >= b(),
    "==": lambda a, b: lambda: a() == b(),
    "!=": lambda a, b: lambda: a() != b(),
}
_COMPARE_CONSTANT: dict[str, Callable[[Get, float], Get]] = {
    "<": lambda a, c: lambda: a() < c,
    "<=": lambda a, c: lambda: a() <= c,
    ">": lambda a, c: lambda: a() > c,
    ">=": lambda a, c: lambda: a() >= c,
    "==": lambda a, c: lambda: a() == c,
    "!=": lambda a, c: lambda: a() != c,
}
UFUNCS: dict[str, Any] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
    "and": np.logical_and,
    "or": np.logical_or,
    "not": np.logical_not,
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "%": np.remainder,
    "**": np.power,
    "neg": np.negative,
    "abs": np.abs,
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "sign": np.sign,
    "isnan": np.isnan,
    "isfinite": np.isfinite,
    "min": np.minimum,
    "max": np.maximum,
}
_LOGICAL = ("and", "or", "not")
_QUIET = ("<", "<=", ">", ">=", "==", "!=", *_LOGICAL, "abs", "neg", "isnan", "isfinite", "min", "max", "any", "all")


def bind(node: Node, arrays: Mapping[str, Array], batches: int) -> Get:
    """A call that gives the value now: a float, an int or a bool, or an array that the next call overwrites.

    `arrays` are the memory's at one width of the batch; `batches` is how many an epoch has.
    """
    get = _Binding(arrays, batches).root(node)
    if all(name in _QUIET for name in _names(node)) or not any(reading.shape for reading in readings(node)):
        return get

    def silently() -> Any:
        with np.errstate(all="ignore"):
            return get()

    return silently


def bind_any(node: Node, arrays: Mapping[str, Array], batches: int) -> Get:
    """A call that tells whether any element is true, or not 0. Parts that are single conditions are asked first."""
    if node.shape and isinstance(node, Call) and (node.name == "or" or (node.name == "and" and _single(node))):
        many = [arg for arg in node.args if arg.shape]
        if node.name == "and" and len(many) > 1:  # they must hold for the same element
            many = [replace(node, args=tuple(many))]
        return _logical(node.name, [bind_any(part, arrays, batches) for part in (*_single(node), *many)])
    get = bind(node, arrays, batches)
    if not node.shape:
        return get if node.boolean else lambda: get() != 0
    if not node.boolean:
        return lambda: bool(np.count_nonzero(get()))

    def any_of() -> bool:
        found = get()
        return bool(found.item(found.argmax()))

    return any_of


def _single(node: Call) -> list[Node]:
    return [arg for arg in node.args if not arg.shape]


def _names(node: Node) -> list[str]:
    if isinstance(node, Call | Chain):
        own = [node.name] if isinstance(node, Call) else []
        return own + [name for arg in node.args for name in _names(arg)]
    return []


class _Binding:
    def __init__(self, arrays: Mapping[str, Array], batches: int) -> None:
        self.arrays, self.batches = arrays, batches

    def root(self, node: Node) -> Get:
        if not node.shape:
            return self.scalar(node)
        calls: list[Get] = []
        out = self.array(node, calls)
        if not calls:
            return lambda: out
        return _after(calls, lambda: out)

    # -- single numbers

    def scalar(self, node: Node) -> Get:
        if isinstance(node, Number):
            value = node.value
            return lambda: value
        if isinstance(node, Reading):
            return self.reading(node)
        if isinstance(node, Chain):
            return self.chain(node)
        assert isinstance(node, Call)
        if any(arg.shape for arg in node.args):
            return self.reduced(node)
        if node.name in ("and", "or"):
            return _logical(node.name, [self.scalar(arg) for arg in node.args])
        if node.name == "not":
            only = self.scalar(node.args[0])
            return lambda: not only()
        if node.name in ("any", "all"):
            return self.scalar(node.args[0])
        args = [self.number(arg) for arg in node.args]
        if len(args) == 1:
            return _one(node.name, args[0])
        whole = args[0]
        for other in args[1:]:
            whole = _two(node.name, whole, other)
        return whole

    def number(self, node: Node) -> Get:
        """The value as a float: whole numbers could grow without end, and true + true is 2."""
        get = self.scalar(node)
        if node.boolean or (isinstance(node, Reading) and node.kind in ("whole", "batch")):
            return lambda: float(get())
        return get

    def reading(self, node: Reading) -> Get:
        get: Get = self.view(node).item
        if node.kind == "batch":  # on the screen the first batch is 1; behind the last one the loop counts on
            most = self.batches
            return lambda: min(get() + 1, most)
        return get

    def view(self, node: Reading) -> Array:
        place: Any = (*node.index, ...)
        view: Array = self.arrays[node.array][place]
        return view

    def chain(self, node: Chain) -> Get:
        if len(node.args) == 2:
            left, right = node.args
            if isinstance(right, Number):
                return _COMPARE_CONSTANT[node.signs[0]](self.scalar(left), right.value)
            return _COMPARE[node.signs[0]](self.scalar(left), self.scalar(right))
        gets = [self.scalar(arg) for arg in node.args]
        tests = [getattr(float, _METHODS[sign]) for sign in node.signs]

        def hold_together() -> bool:
            values = [float(get()) for get in gets]
            return all(test(a, b) for test, a, b in zip(tests, values, values[1:], strict=False))

        return hold_together

    def reduced(self, node: Call) -> Get:
        calls: list[Get] = []
        value = self.array(node.args[0], calls)
        if node.name not in ("any", "all"):
            value = self.floats(value, calls)
        flat = value.reshape(-1)
        return _after(calls, _REDUCE[node.name](flat))

    # -- many numbers

    def array(self, node: Node, calls: list[Get]) -> Array:
        """The array that holds the value once `calls` have been made; a single number has no axes."""
        if not node.shape:
            return self.held(node, calls)
        if isinstance(node, Reading):
            return self.floats(self.view(node), calls)
        if isinstance(node, Chain):
            args = [self.array(arg, calls) for arg in node.args]
            parts = []
            for sign, left, right in zip(node.signs, args, args[1:], strict=False):
                parts.append(np.empty(np.broadcast_shapes(left.shape, right.shape), bool))
                calls.append(partial(UFUNCS[sign], left, right, parts[-1]))
            return self.fold("and", parts, calls)
        assert isinstance(node, Call)
        args = [self.array(arg, calls) for arg in node.args]
        if node.name not in _LOGICAL:
            args = [self.floats(arg, calls) for arg in args]
        if len(args) > 1:
            return self.fold(node.name, args, calls)
        out = np.empty(args[0].shape, bool if node.boolean else np.float64)
        calls.append(partial(UFUNCS[node.name], args[0], out))
        return out

    def fold(self, name: str, args: list[Array], calls: list[Get]) -> Array:
        whole = args[0]
        for other in args[1:]:
            out = np.empty(np.broadcast_shapes(whole.shape, other.shape), bool if name in _LOGICAL else np.float64)
            ufunc = UFUNCS[name]
            if name in ("min", "max"):  # NumPy deprecates a third positional argument there
                calls.append(partial(ufunc, whole, other, out=out))
            else:
                calls.append(partial(ufunc, whole, other, out))
            whole = out
        return whole

    def held(self, node: Node, calls: list[Get]) -> Array:
        """A single number beside many: in an array without axes that a call fills."""
        held = np.empty((), bool if node.boolean else np.float64)
        if isinstance(node, Number):
            held[()] = node.value
            return held
        calls.append(partial(_fill, held, self.scalar(node)))
        return held

    def floats(self, value: Array, calls: list[Get]) -> Array:
        if value.dtype == np.float64:
            return value
        out = np.empty(value.shape, np.float64)
        calls.append(partial(np.copyto, out, value))
        return out


_METHODS = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__", "==": "__eq__", "!=": "__ne__"}


def _fill(held: Array, get: Get) -> None:
    held[()] = get()


def _after(calls: list[Get], get: Get) -> Get:
    """`get` after all the calls."""
    if not calls:
        return get
    if len(calls) == 1:
        only = calls[0]

        def after_one() -> Any:
            only()
            return get()

        return after_one
    every = tuple(calls)

    def after() -> Any:
        for call in every:
            call()
        return get()

    return after


def _logical(name: str, gets: list[Get]) -> Get:
    if len(gets) == 2:
        left, right = gets
        return (lambda: left() and right()) if name == "and" else (lambda: left() or right())
    return (lambda: all(get() for get in gets)) if name == "and" else (lambda: any(get() for get in gets))


def _one(name: str, get: Get) -> Get:
    if name == "neg":
        return lambda: -get()
    if name in ("mean", "min", "max"):
        return get
    function = UNARY[name]
    return lambda: function(get())


def _two(name: str, left: Get, right: Get) -> Get:
    if name == "+":
        return lambda: left() + right()
    if name == "-":
        return lambda: left() - right()
    if name == "*":
        return lambda: left() * right()
    function = BINARY[name]
    return lambda: function(left(), right())


# ------------------------------------------------------------------------------------------- one number from many


def _norm(flat: Array) -> Get:
    def norm() -> float:
        whole = math.sqrt(squares) if (squares := flat.dot(flat)) >= 0 else math.nan
        return whole if 0 < whole < math.inf else _careful_norm(flat)

    return norm


def _careful_norm(flat: Array) -> float:
    """The norm where the sum of the squares overflows or vanishes."""
    largest = float(np.maximum.reduce(np.abs(flat)))
    if not 0 < largest < math.inf:
        return largest
    scaled = flat / largest
    return largest * math.sqrt(scaled.dot(scaled))


def _mean(flat: Array) -> Get:
    size = flat.size
    return lambda: float(np.add.reduce(flat)) / size


_REDUCE: dict[str, Callable[[Array], Get]] = {
    "norm": _norm,
    "mean": _mean,
    "min": lambda flat: lambda: float(np.minimum.reduce(flat)),
    "max": lambda flat: lambda: float(np.maximum.reduce(flat)),
    "any": lambda flat: lambda: bool(flat.item(flat.argmax())),
    "all": lambda flat: lambda: bool(flat.item(flat.argmin())),
}
