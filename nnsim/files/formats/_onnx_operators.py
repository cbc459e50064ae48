"""Operators of ONNX as formulas: what each makes of one value, of two, and of constants alone."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from nnsim.engine.expr import (
    Const,
    Expr,
    absolute,
    both,
    cos,
    either,
    erf,
    exp,
    floor,
    log,
    logistic,
    maximum,
    minimum,
    sign,
    softplus,
    sqrt,
    tanh,
)
from nnsim.files.faults import shown
from nnsim.files.formats._onnx_model import REALS, Array, Node
from nnsim.files.formats._onnx_values import OTHER, refused
from nnsim.kit.errors import FileError
from nnsim.parts.contracts import Z


def _elu(alpha: float) -> Expr:
    return maximum(0.0, Z) + alpha * (exp(minimum(0.0, Z)) - 1.0)


def _selu(alpha: float, gamma: float) -> Expr:
    return gamma * _elu(alpha)


def _leaky(alpha: float) -> Expr:
    return maximum(0.0, Z) + alpha * minimum(0.0, Z)


# operators of one value, as formulas of Z; attributes with their defaults
UNARY: Mapping[str, tuple[Callable[..., Expr], Mapping[str, float]]] = {
    "Sigmoid": (lambda: logistic(Z), {}),
    "Tanh": (lambda: tanh(Z), {}),
    "Relu": (lambda: maximum(0.0, Z), {}),
    "Softplus": (lambda: softplus(Z), {}),
    "Softsign": (lambda: Z / (1.0 + absolute(Z)), {}),
    "Elu": (_elu, {"alpha": 1.0}),
    "Selu": (_selu, {"alpha": 1.6732632423543772, "gamma": 1.0507009873554805}),
    "LeakyRelu": (_leaky, {"alpha": 0.01}),
    "Exp": (lambda: exp(Z), {}),
    "Log": (lambda: log(Z), {}),
    "Neg": (lambda: -Z, {}),
    "Abs": (lambda: absolute(Z), {}),
    "Sqrt": (lambda: sqrt(Z), {}),
    "Sign": (lambda: sign(Z), {}),
    "Erf": (lambda: erf(Z), {}),
    "Cos": (lambda: cos(Z), {}),
    "Floor": (lambda: floor(Z), {}),
}
BINARY: Mapping[str, Callable[[Expr, Expr], Expr]] = {
    "Add": lambda a, b: a + b,
    "Sub": lambda a, b: a - b,
    "Mul": lambda a, b: a * b,
    "Div": lambda a, b: a / b,
    "Pow": lambda a, b: a**2 if b == Const(2.0) else a**b,
    "Max": maximum,
    "Min": minimum,
    "Greater": lambda a, b: a > b,
    "GreaterOrEqual": lambda a, b: a >= b,
    "Less": lambda a, b: a < b,
    "LessOrEqual": lambda a, b: a <= b,
    "And": both,
    "Or": either,
}
SCALING = frozenset({"Add", "Sub", "Mul", "Div"})


def is_passed(node: Node) -> bool:
    """True for an operator that changes nothing here; FileError where it would, in the way that it is used."""
    attributes = node.attributes
    if node.operator == "Cast" and attributes.get("to") not in REALS:
        raise refused(node, "it makes whole numbers of what it is given")
    if node.operator == "Dropout" and len(node.inputs) > 2 and node.inputs[2]:
        raise refused(node, "it is that of training")
    if node.operator == "Flatten" and attributes.get("axis", 1) != 1:
        raise refused(node, "it makes one sample of several")
    return node.operator in {"Identity", "Cast", "Dropout", "Flatten"}


def of_constants(node: Node, given: list[Any]) -> Array:
    """What an operator makes of constants alone."""
    first: Array = given[0]
    if node.operator in {"Identity", "Cast"} and is_passed(node):
        return first
    if node.operator == "Transpose" and first.ndim == 2 and node.attributes.get("perm", (1, 0)) == (1, 0):
        return first.T
    raise refused(node, "it is computed of constants")


def constant(node: Node) -> Array:
    """The constant that a node holds."""
    for name in ("value", "value_float", "value_int", "value_floats", "value_ints"):
        value = node.attributes.get(name)
        if isinstance(value, np.ndarray):
            return value
        if isinstance(value, float | int | tuple):
            return np.asarray(value, np.float64)
    raise refused(node, "it is no number")


def scaled(operator: str, numbers: Array, first: bool, scale: Array, shift: Array) -> tuple[Array, Array] | None:
    """Scale and shift after an operator with numbers; `first` says that the value stands before them. None if none."""
    with np.errstate(all="ignore"):
        if operator == "Add":
            return scale, shift + numbers
        if operator == "Mul":
            return scale * numbers, shift * numbers
        if operator == "Sub":
            return (scale, shift - numbers) if first else (-scale, numbers - shift)
        return (scale / numbers, shift / numbers) if first else None


def real(value: Any) -> float:
    """An attribute that is a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FileError(f"an attribute is {shown(value)}", "it must be a number", OTHER)
    return float(value)


def shortest(value: Array) -> float:
    """A number as the shortest decimal of its own type: 0.01, and not what float32 makes of it."""
    number = value.ravel()[0]
    return float(str(number)) if value.dtype.kind == "f" else float(number)
