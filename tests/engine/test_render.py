"""Formulas as text and LaTeX: brackets where they are needed, balanced braces, and every step of every part."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnsim.engine.expr import (
    Augment,
    Const,
    Expr,
    Item,
    Max,
    Named,
    NoBias,
    Ref,
    Symbol,
    Total,
    evaluate,
    exp,
    largest,
    sqrt,
    tanh,
    total,
    transpose,
)
from nnsim.engine.render import Writer, plain_number, write_symbol
from nnsim.network.design import Choice
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.examples import EXAMPLES
from nnsim.session.walking import StepView, step_views
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data

A, B, C = (Ref(name, Symbol(name)) for name in "abc")
W = Ref("W", Symbol("W", "W", "2"))
SHAPES = {"a": (), "b": (), "c": (), "W": (3, 2), "x": (2, 4)}


def text(expr: Expr, **options: object) -> str:
    return Writer("text", SHAPES, **options).write(expr)  # type: ignore[arg-type]


def latex(expr: Expr, **options: object) -> str:
    return Writer("latex", SHAPES, **options).write(expr)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("expr", "plain", "typeset"),
    [
        (A + B, "a + b", "a + b"),
        (A - (B + C), "a − (b + c)", r"a - \left(b + c\right)"),
        (A - (B - C), "a − (b − c)", r"a - \left(b - c\right)"),
        (A + B + C, "a + b + c", "a + b + c"),
        (A * (B + C), "a · (b + c)", r"a \cdot \left(b + c\right)"),
        ((A + B) * C, "(a + b) · c", r"\left(a + b\right) \cdot c"),
        (A / (B * C), "a / (b · c)", r"\frac{a}{b \cdot c}"),
        (A / B / C, "a / b / c", r"\frac{\frac{a}{b}}{c}"),
        (-(A + B), "−(a + b)", r"-\left(a + b\right)"),
        (-A * B, "(−a) · b", r"\left(-a\right) \cdot b"),
        ((A + B) ** 2, "(a + b)²", r"{\left(a + b\right)}^{2}"),
        (A**B, "a^b", "{a}^{b}"),
        (sqrt(A + B), "√(a + b)", r"\sqrt{a + b}"),
        (exp(-A), "exp(−a)", "e^{-a}"),
        (tanh(A), "tanh(a)", r"\tanh\left(a\right)"),
        (transpose(W) @ Ref("x", Symbol("x")), "W²ᵀ x", r"W^{2\top} x"),
        (NoBias((W,)), "W̃²", r"\tilde{W}^{2}"),
        (Augment((A, B)), "[1; a; b]", r"\left[1; a; b\right]"),
        (total(A * B), "Σ a · b", r"\sum a \cdot b"),
        (Total((A, B, C)), "a + b + c", "a + b + c"),
        (Total((A,)), "a", "a"),
        (largest(A), "max(a)", r"\mathrm{max}\left(a\right)"),
        (Named(Symbol("σ", r"\sigma"), (A,), tanh(A)), "σ(a)", r"\sigma\left(a\right)"),
        (Named(Symbol("J"), (), tanh(A)), "J", "J"),
        (Const(0.5, Symbol("μ", r"\mu")) * A, "μ · a", r"\mu \cdot a"),
        (Const(-2.0) * A, "(−2) · a", r"\left(-2\right) \cdot a"),
        (transpose(W + W), "(W² + W²)ᵀ", r"\left(W^{2} + W^{2}\right)^{\top}"),
        (NoBias((W + W,)), "(W² + W²)", r"\left(W^{2} + W^{2}\right)"),
        (A * Ref("W", Symbol("W")), "a W", r"a\, W"),
        (W * W, "W² ⊙ W²", r"W^{2} \odot W^{2}"),
    ],
)
def test_forms(expr: Expr, plain: str, typeset: str) -> None:
    assert text(expr) == plain
    assert latex(expr) == typeset


def test_symbols() -> None:
    symbol = Symbol("δ", r"\delta", "12", "k")
    assert (write_symbol(symbol, "text"), write_symbol(symbol, "latex")) == ("δ¹²_k", r"\delta_{k}^{12}")
    assert write_symbol(Symbol("o", "", "1"), "text", "23") == "o¹₂₃"
    assert write_symbol(Symbol("o", "", "1"), "latex", "2") == "o_{2}^{1}"
    assert plain_number(-0.25) == "−0.25"


def test_numbers_in_the_place_of_symbols() -> None:
    numbers = {"a": np.array(-0.5), "b": np.array(2.0), "W": np.array([[1.0, -1e-5], [3.0, 4.0]])}
    item = Item(W, (0, 1))
    assert text(A * B, numbers=numbers) == "(−0.5) × 2"
    assert latex(A * B, numbers=numbers) == r"\left(-0.5\right) \times 2"
    assert text(B + item, numbers=numbers) == "2 + (−1·10⁻⁵)"
    assert latex(B * item, numbers=numbers) == r"2 \times \left(-1 \cdot 10^{-5}\right)"
    assert text(Const(0.5, Symbol("μ")) * B, numbers=numbers) == "0.5 × 2"
    named = Named(Symbol("σ"), (item,), tanh(item))
    assert text(named, numbers=numbers) == "σ(−1·10⁻⁵)"
    assert text(B * named, numbers=numbers) == "2 × (−1·10⁻⁵)"
    assert text(item) == "W²₁"
    assert text(item, label=lambda one, form: f"w{one.index}") == "w(0, 1)"


def test_a_small_number_is_bracketed_before_it_is_raised() -> None:
    """1·10⁻⁵ squared is not 1·10⁻⁵²."""
    numbers = {"a": np.array(1e-5)}
    assert text(A**2, numbers=numbers) == "(1·10⁻⁵)²"
    assert latex(A**2, numbers=numbers) == r"{\left(1 \cdot 10^{-5}\right)}^{2}"
    assert latex(A * A, numbers=numbers) == r"1 \cdot 10^{-5} \times 1 \cdot 10^{-5}"


def test_long_sums_are_cut() -> None:
    terms = Total(tuple(Ref(f"t{i}", Symbol(f"t{i}")) for i in range(20)))
    assert text(terms) == "t0 + t1 + t2 + t3 + t4 + … + t19"
    assert latex(terms, terms=3) == r"t0 + t1 + \dots + t19"


NUMBERS = {"a": np.array(0.75), "b": np.array(-1.5), "c": np.array(3.0)}
LEAVES = st.sampled_from([A, B, C, Const(2.0), Const(-0.5)])
EXPRESSIONS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda x, y: x + y, inner, inner),
        st.builds(lambda x, y: x - y, inner, inner),
        st.builds(lambda x, y: x * y, inner, inner),
        st.builds(lambda x, y: x / y, inner, inner),
        st.builds(lambda x: -x, inner),
        st.builds(lambda x: x**2, inner),
        st.builds(lambda x, y: Total((x, y)), inner, inner),
        st.builds(lambda x, y: Max((x, y)), inner, inner),
        st.builds(sqrt, inner),
    ),
    max_leaves=12,
)


def as_python(written: str) -> str:
    """A written formula in the syntax of Python."""
    for sign, python in (("−", "-"), ("×", "*"), ("·", "*"), ("²", "**2"), ("√", "sqrt")):
        written = written.replace(sign, python)
    return written


@given(EXPRESSIONS)
def test_what_is_written_means_what_was_meant(expr: Expr) -> None:
    """Read as Python, the text has the formula's value: no bracket is missing."""
    wanted = evaluate(expr, NUMBERS)
    assume(np.isfinite(wanted))
    names = {"sqrt": np.sqrt, "max": max, **{name: np.float64(value) for name, value in NUMBERS.items()}}
    with np.errstate(all="ignore"):
        for numbers in (None, NUMBERS):
            written = text(expr, numbers=numbers, number=lambda value, _digits: repr(float(value)).replace("-", "−"))
            found = eval(as_python(written), {"__builtins__": {}}, names)
            np.testing.assert_allclose(found, wanted, rtol=1e-9, err_msg=written)


@given(EXPRESSIONS)
def test_latex_is_balanced(expr: Expr) -> None:
    for numbers in (None, NUMBERS):
        assert_sound(latex(expr, numbers=numbers))


def plainly(text: str) -> str:
    """The numbers of a formula as Python writes them."""
    lowered = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    return re.sub("·10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", lambda power: f"e{int(power[1].translate(lowered)):+}", text).replace("−", "-")


def assert_sound(formula: str) -> None:
    depth = 0
    for sign in re.findall(r"\\[{}]|[{}]", formula):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0, formula
    assert depth == 0, formula
    assert formula.count(r"\left") - formula.count(r"\leftarrow") == formula.count(r"\right"), formula
    assert "None" not in formula
    assert "setting:" not in formula
    assert "−" not in formula, "LaTeX has its own minus"


# ------------------------------------------------------------------------------------------------ all parts


def every_view() -> Iterator[StepView]:
    """The steps of all examples, and of networks that have each registered part, in both notations."""
    for key in sorted(EXAMPLES):
        with opened(EXAMPLES[key].make()) as session:
            for notation in ("course", "common"):
                yield from step_views(session.setup, notation)
    parts = [{"activation": key} for key in ACTIVATIONS] + [{"loss": key} for key in LOSSES]
    parts += [{"optimizer": key} for key in OPTIMIZERS] + [{"schedule": key} for key in SCHEDULES]
    parts += [{"regularizers": (Choice(key),)} for key in REGULARIZERS]
    for number, fixed in enumerate(parts):
        case = random_case(np.random.default_rng(number), dropout=0.25 * (number % 2), **fixed)
        with opened(with_data(case.design)) as session:
            for notation in ("course", "common"):
                yield from step_views(session.setup, notation)


@pytest.fixture(scope="module")
def views() -> list[StepView]:
    return list(every_view())


def test_every_step_of_every_part_is_written(views: list[StepView]) -> None:
    assert len(views) > 1000
    for view in views:
        assert view.text
        assert view.target_text or view.name in ("evaluate", "batch", "dropout mask")
        assert view.value_text
        assert view.help
        assert view.path.startswith(view.phase)
        assert view.path.endswith(view.name)
        assert "setting:" not in view.text
        assert_sound(view.latex)


def covering(formulas: Iterable[str]) -> list[str]:
    """Some of the formulas, short ones first, in which all signs that are neighbours in any of them are neighbours."""
    chosen: list[str] = []
    seen: set[tuple[str, str]] = set()
    for formula in sorted(formulas, key=len):
        pairs = set(pairwise(["", *re.findall(r"\\[a-zA-Z]+|\\.|\S", formula), ""]))
        if pairs - seen:
            seen |= pairs
            chosen.append(formula)
    return chosen


@pytest.mark.untraced
@pytest.mark.parametrize("choose", [covering, pytest.param(list, marks=pytest.mark.long)])
def test_ziamath_typesets_every_distinct_formula(
    views: list[StepView], choose: Callable[[Iterable[str]], list[str]]
) -> None:
    ziamath = pytest.importorskip("ziamath")
    distinct = sorted({view.latex for view in views})
    assert len(distinct) > 200
    shapes = {re.sub(r"\d+", "1", formula): formula for formula in distinct}
    for formula in choose(shapes.values()):
        assert "<svg" in ziamath.Latex(formula).svg(), formula
