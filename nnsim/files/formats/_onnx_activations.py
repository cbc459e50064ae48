"""Which activation a formula of Z is, found out by what it computes: other programs write the same otherwise."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from nnsim.engine.expr import Const, Expr, evaluate
from nnsim.kit.errors import ArgumentError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Activation, Z

SIZE = 100  # nodes of a formula
CLOSE = 1e-5
TRIED = 10  # numbers of a formula that may be a setting

Known = tuple[str, Mapping[str, Any]]

_PLACES = np.concatenate([np.linspace(-9, 9, 73), [-30.0, -0.01, 0.01, 30.0]])[None]


def tree_size(expr: Expr) -> int:
    """How many nodes a formula has, at most a few more than are allowed: shared parts count as often as they stand."""
    count, waiting = 0, [expr]
    while waiting and count <= SIZE:
        node = waiting.pop()
        count += 1
        waiting.extend(node.args)
    return count


@lru_cache(maxsize=1000)
def recognized(expr: Expr) -> Known | None:
    """The key and the settings of the activation that computes the same, or None."""
    if expr == Z:
        return "identity", {}
    for key, part in ACTIVATIONS.items():
        if not part.elementwise and part.value == expr:
            return key, {}
    values = np.broadcast_to(evaluate(expr, {Z.name: _PLACES}), _PLACES.shape).astype(float)
    numbers = dict.fromkeys(node.value for node in expr.walk() if isinstance(node, Const))
    simplest = sorted(ACTIVATIONS, key=lambda key: len(ACTIVATIONS[key].params))  # a leaky ReLU of 0 is a ReLU
    for key in simplest:
        if ACTIVATIONS[key].elementwise:
            candidates = _candidates(ACTIVATIONS[key], tuple(numbers)[:TRIED])
            fitting = [one for one in candidates if _close(values, _values(key, tuple(one.items())))]
            if fitting:  # 0.99999 is near 1, and nearer to itself
                return key, min(fitting, key=lambda one: _apart(values, _values(key, tuple(one.items()))))
    return None


def _candidates(part: Activation, numbers: tuple[float, ...]) -> list[dict[str, float]]:
    """Settings that an activation may have: its default, and each number that stands in the formula."""
    if not part.params:
        return [{}]
    param, *others = part.params
    if others:
        return [{}]
    found = []
    for number in (param.default, *numbers):
        try:
            found.append({param.name: param.check(number)})
        except ArgumentError:
            continue
    return found


@lru_cache(maxsize=1000)
def _values(key: str, settings: tuple[tuple[str, float], ...]) -> Any:
    part = ACTIVATIONS[key]
    values = evaluate(part.fill(part.value, dict(settings)), {Z.name: _PLACES})
    return np.broadcast_to(values, _PLACES.shape).astype(float)


def _apart(one: Any, other: Any) -> float:
    with np.errstate(invalid="ignore"):
        return float(np.nanmax(np.abs(one - other), initial=0.0))


def _close(one: Any, other: Any) -> bool:
    return bool(np.allclose(one, other, rtol=CLOSE, atol=CLOSE / 100, equal_nan=True))
