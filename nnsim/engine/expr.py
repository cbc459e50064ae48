"""Formulas as data: one expression is evaluated, lowered to fast kernels, written as text or LaTeX, and expanded.

A part (an activation, a loss, an optimizer) is written as expressions, so what is shown and what is run cannot differ.
Matrices are (rows, columns); a sample is a column. `Ref` names an array of the memory; nothing here knows networks.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from operator import is_
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.functions import FUNCTIONS

Array = NDArray[Any]
Env = Mapping[str, Array]
Like = Union["Expr", float, int]


@dataclass(frozen=True)
class Symbol:
    """How an array is written: a letter, the number of its layer (superscript) and a subscript word."""

    text: str
    latex: str = ""
    sup: str = ""
    sub: str = ""


class Expr:
    """A formula. Build it with + - * / ** @ (a matrix product) and the functions of this module."""

    args: tuple["Expr", ...]

    def __add__(self, other: Like) -> "Expr":
        return Call("add", (self, wrap(other)))

    def __radd__(self, other: Like) -> "Expr":
        return Call("add", (wrap(other), self))

    def __sub__(self, other: Like) -> "Expr":
        return Call("sub", (self, wrap(other)))

    def __rsub__(self, other: Like) -> "Expr":
        return Call("sub", (wrap(other), self))

    def __mul__(self, other: Like) -> "Expr":
        return Call("mul", (self, wrap(other)))

    def __rmul__(self, other: Like) -> "Expr":
        return Call("mul", (wrap(other), self))

    def __truediv__(self, other: Like) -> "Expr":
        return Call("div", (self, wrap(other)))

    def __rtruediv__(self, other: Like) -> "Expr":
        return Call("div", (wrap(other), self))

    def __pow__(self, other: Like) -> "Expr":
        if isinstance(other, int | float) and other == 2:
            return Call("square", (self,))
        return Call("power", (self, wrap(other)))

    def __neg__(self) -> "Expr":
        return Call("neg", (self,))

    def __gt__(self, other: Like) -> "Expr":
        return Call("greater", (self, wrap(other)))

    def __ge__(self, other: Like) -> "Expr":
        return Call("greater_equal", (self, wrap(other)))

    def __lt__(self, other: Like) -> "Expr":
        return Call("less", (self, wrap(other)))

    def __le__(self, other: Like) -> "Expr":
        return Call("less_equal", (self, wrap(other)))

    def __matmul__(self, other: "Expr") -> "Expr":
        return MatMul((self, other))

    @property
    def below(self) -> tuple["Expr", ...]:
        """The formulas that this one is made of, in the order in which they are walked through."""
        return self.args

    def walk(self) -> Iterator["Expr"]:
        """This node and all below it."""
        waiting: list[Expr] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += node.below[::-1]

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """The names of the arrays that the formula uses, each once, in order."""
        return tuple(dict.fromkeys(name for part in self.below for name in part.reads))


class Leaf(Expr):
    """A formula without parts."""

    args = ()


@dataclass(frozen=True)
class Const(Leaf):
    """A number written in the formula; a name for it, such as a parameter's symbol, is optional."""

    value: float
    symbol: Symbol | None = None


@dataclass(frozen=True)
class Ref(Leaf):
    """An array of the memory, with the symbol that it is written with."""

    name: str
    symbol: Symbol

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """Itself."""
        return (self.name,)


@dataclass(frozen=True)
class Item(Leaf):
    """One element of an array: what an expansion is made of."""

    ref: Ref
    index: tuple[int, ...]

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.ref, self.index))


@dataclass(frozen=True)
class Call(Expr):
    """An elementwise function, with NumPy's broadcasting."""

    function: str
    args: tuple[Expr, ...]

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.function, self.args))


@dataclass(frozen=True)
class Named(Expr):
    """A part's function under its usual sign, such as σ(z): shown by the sign, computed by its body."""

    symbol: Symbol
    args: tuple[Expr, ...]
    body: Expr

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.symbol, self.args, self.body))

    @cached_property
    def of_numbers(self) -> bool:
        """True where it is a function of single numbers alone."""
        return all(isinstance(node, _SINGLE) for node in self.walk())

    @property
    def below(self) -> tuple[Expr, ...]:
        """Its arguments, and the body with all that it reads."""
        return *self.args, self.body


@dataclass(frozen=True)
class MatMul(Expr):
    """The matrix product of two arrays."""

    args: tuple[Expr, ...]


@dataclass(frozen=True)
class Distance(Expr):
    """Squared distances ‖w − x‖² of the columns of two arrays: of each of the first, a row, to each of the second."""

    args: tuple[Expr, ...]


@dataclass(frozen=True)
class Transpose(Expr):
    """The transposed matrix."""

    args: tuple[Expr, ...]


@dataclass(frozen=True)
class Augment(Expr):
    """A row of ones above the given arrays: [1; a; b]."""

    args: tuple[Expr, ...]


@dataclass(frozen=True)
class NoBias(Expr):
    """The rows `start` to `stop` of a weight matrix, with a tilde: W without its bias row, or the block of one link.

    From 0 to 1 it is the row of the biases, without a tilde, under the symbol that the matrix is given there.
    """

    args: tuple[Expr, ...]
    start: int = 1
    stop: int | None = None


@dataclass(frozen=True)
class Sum(Expr):
    """A sum over units (axis 0), over samples (axis 1) or over both (axis None); the axis is kept with size 1."""

    args: tuple[Expr, ...]
    axis: int | None = 0


@dataclass(frozen=True)
class Max(Expr):
    """The largest over units (axis 0), over samples (1) or over both (None), the axis kept; or of several values."""

    args: tuple[Expr, ...]
    axis: int | None = 0


@dataclass(frozen=True)
class Total(Expr):
    """A sum written out, term by term: what a matrix product expands to."""

    args: tuple[Expr, ...]


_SINGLE = (Const, Item, Call, Named, Total)
FAR = Const(1e30, Symbol("∞", r"\infty"))  # stands for it in the memory, where nothing is to be infinite


def wrap(value: Like) -> Expr:
    """A plain number as an expression."""
    return value if isinstance(value, Expr) else Const(float(value))


def _function(name: str) -> Callable[..., Expr]:
    def build(*args: Like) -> Expr:
        return Call(name, tuple(wrap(arg) for arg in args))

    build.__name__ = name
    build.__doc__ = f"The elementwise function `{name}`."
    return build


square, sqrt, absolute, sign = (_function(n) for n in ("square", "sqrt", "abs", "sign"))
exp, expm1, log, log1p, logaddexp = (_function(n) for n in ("exp", "expm1", "log", "log1p", "logaddexp"))
tanh, logistic, softplus = (_function(n) for n in ("tanh", "logistic", "softplus"))
erf, cos, floor = (_function(n) for n in ("erf", "cos", "floor"))
clipped_log, clipped_div = (_function(n) for n in ("clipped_log", "clipped_div"))
maximum, minimum, where = (_function(n) for n in ("maximum", "minimum", "where"))
both, either = (_function(n) for n in ("both", "either"))


def transpose(value: Expr) -> Expr:
    """The transposed matrix."""
    return Transpose((value,))


def distance(weights: Expr, inputs: Expr) -> Expr:
    """The squared distances of the columns of the weights (rows of the value) to those of the inputs."""
    return Distance((weights, inputs))


def total(value: Expr, axis: int | None = 0) -> Expr:
    """The sum over units (0), samples (1) or everything (None)."""
    return Sum((value,), axis)


def largest(value: Expr, axis: int | None = 0) -> Expr:
    """The largest over units (0), samples (1) or everything (None)."""
    return Max((value,), axis)


def add_all(parts: Sequence[Expr]) -> Expr:
    """One after the other, added up; there is at least one."""
    return reduce(lambda whole, part: whole + part, parts)


def raised(value: Expr, degree: int) -> Expr:
    """The value times itself, so many times: 2 or 3."""
    return value**2 if degree == 2 else value**2 * value


def substitute(expr: Expr, names: Mapping[str, Expr]) -> Expr:
    """The same formula with the named references replaced, everywhere."""

    def other(node: Expr) -> Expr | None:
        if isinstance(node, Ref):
            return names.get(node.name)
        return node if names.keys().isdisjoint(node.reads) else None

    return rewritten(expr, other)


def rewritten(expr: Expr, other: Callable[[Expr], Expr | None]) -> Expr:
    """The same formula with each part replaced for which `other` gives another one."""
    instead = other(expr)
    if instead is not None:
        return instead
    if isinstance(expr, Leaf):
        return expr
    parts: Any = {"args": tuple([rewritten(arg, other) for arg in expr.args])}
    if isinstance(expr, Named):
        parts["body"] = rewritten(expr.body, other)
    if all(map(is_, (*parts["args"], parts.get("body")), (*expr.args, getattr(expr, "body", None)))):
        return expr
    return replace(expr, **parts)  # type: ignore[type-var] # every node but the abstract one is a dataclass


def evaluate(expr: Expr, env: Env) -> Any:
    """The formula's value, computed plainly with NumPy: the meaning that every faster form is tested against.

    What overflows is inf, and what has no value NaN, without a warning.
    """
    if isinstance(expr, Item):
        return env[expr.ref.name][expr.index]
    with np.errstate(all="ignore"):
        return _evaluate(expr, env)


def _evaluate(expr: Expr, env: Env) -> Any:
    if isinstance(expr, Item):
        return env[expr.ref.name][expr.index]
    if isinstance(expr, Const):
        return np.float64(expr.value)
    if isinstance(expr, Ref):
        return env[expr.name]
    if isinstance(expr, Named):
        return _evaluate(expr.body, env)
    args = [_evaluate(arg, env) for arg in expr.args]
    if isinstance(expr, Call):
        return apply(expr, args)
    if isinstance(expr, MatMul):
        return args[0] @ args[1]
    if isinstance(expr, Distance):
        return np.square(args[0][:, :, None] - args[1][:, None, :]).sum(axis=0)
    if isinstance(expr, Transpose):
        return args[0].T
    if isinstance(expr, Augment):
        return np.concatenate([np.ones((1, args[0].shape[1]), args[0].dtype), *args])
    if isinstance(expr, NoBias):
        return args[0][expr.start : expr.stop]
    if isinstance(expr, Sum):
        return np.sum(args[0], axis=expr.axis, keepdims=True) if np.ndim(args[0]) else args[0]
    if isinstance(expr, Max) and len(args) == 1:
        return np.max(args[0], axis=expr.axis, keepdims=True) if np.ndim(args[0]) else args[0]
    if isinstance(expr, Total):
        return reduce(np.add, args)
    if isinstance(expr, Max):
        return reduce(np.maximum, args)
    raise TypeError(f"no evaluation for {type(expr).__name__}")


def apply(call: Call, args: Sequence[Any]) -> Any:
    """The value of a function of these values."""
    function, one = FUNCTIONS[call.function], type(args[0])
    if issubclass(one, np.floating) and len(set(map(type, args))) == 1:  # single numbers, all of one kind
        out = np.empty((), bool if function.boolean else one)
        function.compute(*args, out)
        return out[()]
    shapes, dtypes = [np.shape(arg) for arg in args], {arg.dtype for arg in args}
    shape = shapes[0] if shapes.count(shapes[0]) == len(shapes) else np.broadcast_shapes(*shapes)
    kind = dtypes.pop() if len(dtypes) == 1 else np.result_type(*args)
    out = np.empty(shape, bool if function.boolean else kind if kind.kind == "f" else np.float64)
    function.compute(*args, out)
    return out if shape else out[()]
