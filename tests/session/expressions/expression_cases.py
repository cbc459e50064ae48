"""Random expressions over a network with what they come to in plain NumPy, and a setup without a session."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from nnsim.session.expressions.names import quoted
from tests.engine_strategies import make_case, small_case


def bench(case: Any) -> Any:
    """What expressions are compiled against, made of a case."""
    machine = case.machine()
    return SimpleNamespace(
        design=case.design, compiled=case.compiled, memory=machine.memory, machine=machine, first_epoch=0
    )


@dataclass(frozen=True)
class Formula:
    """A text, its value by plain NumPy, its shape ("N" for samples), and whether it is a condition."""

    text: str
    compute: Callable[[], Any]
    shape: tuple[Any, ...]
    boolean: bool = False


def _scalar(value: Any) -> Any:
    return np.float64(value)


@st.composite
def leaves(draw: st.DrawFn, setup: Any) -> Formula:
    """A number, a counter, or some numbers of a layer, all computed in the present iteration."""
    arrays = setup.memory.view(setup.machine.shown_width)
    kind = draw(st.sampled_from(["number", "counter", "layer", "layer"]))
    if kind == "number":
        value = draw(st.sampled_from([0.0, 1.0, 2.0, -1.0, 0.5, 1e-3, 1e300, 3.25]))
        return Formula(f"({value!r})", lambda: _scalar(value), ())
    if kind == "counter":
        name = draw(st.sampled_from(["epoch", "update", "rate"]))
        array = "rate.now" if name == "rate" and not setup.compiled.wiring.constant_rate else name
        return Formula(name, lambda: _scalar(arrays[array]), ())
    layer = draw(st.sampled_from([la for la in setup.compiled.layers.values() if la.kind.has_weights]))
    name = draw(st.sampled_from(["z", "o", "W", *(s.name for s in setup.compiled.states)]))
    array = np.asarray(arrays[f"{layer.name}.{name}"])
    first = 0 if name not in ("z", "o") else 1
    text, index = f"{name}[{quoted(layer.name)}]", []
    for size, base in zip(array.shape[: draw(st.integers(0, 2))], (first, 1), strict=False):
        index.append(draw(st.integers(0, size - 1)))
        text += f"[{index[-1] + base}]"
    cut = [
        (network_row, column)
        for network_row in range(array.shape[0])
        for column in range(array.shape[1])
        if first == 0 and _is_cut(setup, layer, network_row, column)
    ]
    if tuple(index) in cut:
        index, text = [], f"{name}[{quoted(layer.name)}]"
    place = tuple(index)
    sampled = [*array.shape[:-1], "N"] if name in ("z", "o") else list(array.shape)
    return Formula(text, lambda: np.float64(array[place]), tuple(sampled[len(place) :]))


def _is_cut(setup: Any, layer: Any, row: int, column: int) -> bool:
    network = setup.design.network
    drawn = network.by_id[layer.id]
    at = 1
    for link in network.incoming(layer.id):
        for unit in network.by_id[link.source].units:
            if at == row:
                return (unit, drawn.units[column]) in link.cut
            at += 1
    return False


def _fit(left: tuple[Any, ...], right: tuple[Any, ...]) -> bool:
    short, long = sorted((left, right), key=len)
    return not short or long[len(long) - len(short) :] == short


_ARITHMETIC = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "%": np.remainder,
    "**": np.power,
}
_COMPARE = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "==": np.equal,
    "!=": np.not_equal,
}
_ONE = {"abs": np.abs, "sqrt": np.sqrt, "exp": np.exp, "log": np.log, "sign": np.sign}
_TESTS = {"isnan": np.isnan, "isfinite": np.isfinite}


def _float(value: Any) -> Any:
    return np.asarray(value, np.float64)


def _norm(value: Any) -> Any:
    flat = np.abs(_float(value)).ravel()
    largest = flat.max()
    return largest if not 0 < largest < np.inf else largest * np.sqrt(np.sum((flat / largest) ** 2))


_REDUCE = {
    "norm": _norm,
    "mean": lambda v: _float(v).mean(),
    "min": lambda v: _float(v).min(),
    "max": lambda v: _float(v).max(),
}


def formulas(setup: Any) -> st.SearchStrategy[Formula]:
    """Any expression: arithmetic, functions, comparisons in chains, and, or and not."""

    def numbers(below: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
        return st.one_of(
            st.builds(_arithmetic, st.sampled_from(sorted(_ARITHMETIC)), below, below),
            st.builds(lambda f, a: Formula(f"{f}({a.text})", lambda: _ONE[f](_float(a.compute())), a.shape),
                      st.sampled_from(sorted(_ONE)), below),
            st.builds(lambda f, a: Formula(f"{f}({a.text})", lambda: _REDUCE[f](a.compute()), ()),
                      st.sampled_from(sorted(_REDUCE)), below),
            st.builds(lambda a: Formula(f"(-{a.text})", lambda: -_float(a.compute()), a.shape), below),
            st.builds(_extreme, st.sampled_from(["min", "max"]), below, below),
        )  # fmt: skip

    number = st.recursive(leaves(setup), numbers, max_leaves=6)
    test = st.one_of(
        st.builds(_comparison, st.sampled_from(sorted(_COMPARE)), number, number),
        st.builds(_chain, number, number, number),
        st.builds(lambda f, a: Formula(f"{f}({a.text})", lambda: _TESTS[f](_float(a.compute())), a.shape, True),
                  st.sampled_from(sorted(_TESTS)), number),
    )  # fmt: skip
    tests = st.recursive(
        test,
        lambda below: st.one_of(
            st.builds(_logical, st.sampled_from(["and", "or"]), below, below),
            st.builds(lambda a: Formula(f"(not {a.text})", lambda: np.logical_not(a.compute()), a.shape, True), below),
            st.builds(
                lambda f, a: Formula(f"{f}({a.text})", lambda: getattr(np, f)(a.compute()), (), True),
                st.sampled_from(["any", "all"]),
                below,
            ),
        ),
        max_leaves=4,
    )
    return (number | tests).filter(lambda formula: len(formula.text) <= 400)


def _reduced(formula: Formula) -> Formula:
    if not formula.shape:
        return formula
    if formula.boolean:
        return Formula(f"any({formula.text})", lambda: np.any(formula.compute()), (), True)
    return Formula(f"mean({formula.text})", lambda: _float(formula.compute()).mean(), ())


def _fitting(left: Formula, right: Formula) -> tuple[Formula, Formula]:
    return (left, right) if _fit(left.shape, right.shape) else (left, _reduced(right))


def _arithmetic(sign: str, left: Formula, right: Formula) -> Formula:
    a, b = _fitting(left, right)
    return Formula(
        f"({a.text} {sign} {b.text})",
        lambda: _ARITHMETIC[sign](_float(a.compute()), _float(b.compute())),
        max(a.shape, b.shape, key=len),
    )


def _extreme(name: str, left: Formula, right: Formula) -> Formula:
    a, b = _fitting(left, right)
    ufunc = np.minimum if name == "min" else np.maximum
    return Formula(
        f"{name}({a.text}, {b.text})",
        lambda: ufunc(_float(a.compute()), _float(b.compute())),
        max(a.shape, b.shape, key=len),
    )


def _comparison(sign: str, left: Formula, right: Formula) -> Formula:
    a, b = _fitting(left, right)
    return Formula(
        f"({a.text} {sign} {b.text})",
        lambda: _COMPARE[sign](a.compute(), b.compute()),
        max(a.shape, b.shape, key=len),
        True,
    )


def _chain(left: Formula, middle: Formula, right: Formula) -> Formula:
    a, b = _fitting(left, middle)
    whole = max(a.shape, b.shape, key=len)
    c = right if _fit(whole, right.shape) and _fit(b.shape, right.shape) else _reduced(right)
    return Formula(
        f"({a.text} < {b.text} <= {c.text})",
        lambda: np.logical_and(np.less(a.compute(), b.compute()), np.less_equal(b.compute(), c.compute())),
        max(whole, c.shape, key=len),
        True,
    )


def _logical(name: str, left: Formula, right: Formula) -> Formula:
    a, b = _fitting(left, right)
    ufunc = np.logical_and if name == "and" else np.logical_or
    return Formula(
        f"({a.text} {name} {b.text})", lambda: ufunc(a.compute(), b.compute()), max(a.shape, b.shape, key=len), True
    )


def _spaced() -> Any:
    """A network one of whose layers has a space in its name."""
    design = small_case(sizes=(2, 3, 2, 1)).design
    layers = tuple(replace(layer, name=layer.name.replace("hidden1", "hidden 2")) for layer in design.network.layers)
    return bench(make_case(replace(design, network=replace(design.network, layers=layers))))


SMALL, SPACED = bench(small_case()), _spaced()
