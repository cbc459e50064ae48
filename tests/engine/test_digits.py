"""What is written with numbers comes to what is written as the result, also where nearly equal numbers cancel."""

import math
import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.digits import Values, cancelled, finer
from nnsim.engine.expr import Call, Const, Expr, Item, Named, Ref, Symbol, Total, evaluate, logistic
from nnsim.engine.render import Writer
from nnsim.engine.veil import HIDDEN
from tests.engine.test_render import plainly

X = Ref("x", Symbol("x"))
_NUMBER = re.compile(r"[0-9]+\.?[0-9]*(?:e[+-]?[0-9]+)?")


def items(count: int) -> list[Expr]:
    return [Item(X, (k, 0)) for k in range(count)]


def column(*values: float, kind: type = float) -> dict[str, np.ndarray]:
    return {"x": np.array(values, kind).reshape(-1, 1)}


def written(expr: Expr, numbers: dict[str, np.ndarray], form: str = "text", digits: int = 6) -> str:
    return Writer(form, {}, numbers, digits=digits).write(expr)  # type: ignore[arg-type]


def by_hand(text: str) -> Fraction:
    """What somebody gets who calculates what is written, exactly."""
    plain = plainly(text).replace("×", "*").replace("²", "**2")
    return Fraction(eval(_NUMBER.sub(lambda m: f"Fraction('{m[0]}')", plain)))


def close(found: Fraction, exact: float, size: float, digits: int = 6) -> bool:
    """Within one in the last digit of the result, and what the machine itself rounds."""
    unit = 10.0 ** (math.floor(math.log10(abs(exact))) - digits + 1) if exact else 0.0
    return abs(float(found - Fraction(exact))) <= unit * 1.001 + 4e-16 * size


# ------------------------------------------------------------------------------------------------ the property


numbers = st.floats(-1e6, 1e6).filter(lambda x: x == 0 or abs(x) > 1e-6)
FORMULAS: dict[str, tuple[Callable[..., Expr], Callable[..., float]]] = {  # each with how large what cancels is
    "difference": (lambda a, b, c: a - b, lambda a, b, c: a + b),
    "sum": (lambda a, b, c: Total((a, b, c)), lambda a, b, c: a + b + c),
    "product": (lambda a, b, c: a * b * c, lambda a, b, c: a * b * c),
    "quotient": (lambda a, b, c: (a - b) / Const(3.0), lambda a, b, c: a + b),
    "square": (lambda a, b, c: Const(0.5) * (a - b) ** 2, lambda a, b, c: (a + b) ** 2),
    "slope": (lambda a, b, c: (a - b) * (Const(1.0) - a) * c, lambda a, b, c: (a + b) * (1 + a) * c),
    "update": (lambda a, b, c: a - Const(0.05) * (b + c), lambda a, b, c: a + b + c),
}


@pytest.mark.parametrize("formula", FORMULAS)
@given(data=st.data())
def test_what_is_written_comes_to_the_result(formula: str, data: st.DataObject) -> None:
    a, c = data.draw(numbers), data.draw(numbers)
    near = a * (1 + data.draw(st.floats(-1, 1)) * 10.0 ** data.draw(st.integers(-15, 0)))
    b = data.draw(st.sampled_from([near, -near, near - c, data.draw(numbers)]))
    digits = data.draw(st.integers(3, 12))
    make, sizes = FORMULAS[formula]
    expr, env = make(*items(3)), column(a, b, c)
    exact, size = float(evaluate(expr, env)), sizes(abs(a), abs(b), abs(c))
    assert close(by_hand(written(expr, env, digits=digits)), exact, size, digits)


@given(st.lists(st.tuples(numbers, numbers), min_size=2, max_size=6), st.integers(-14, -1))
def test_sums_of_products_that_nearly_cancel(pairs: list[tuple[float, float]], nearly: int) -> None:
    """z = Σ w o where the last term takes nearly all of the others away."""
    left = sum(w * o for w, o in pairs)
    values = [x for pair in pairs for x in pair] + [-left * (1 + 10.0**nearly), 1.0]
    terms = items(len(values))
    expr = Total(tuple(a * b for a, b in zip(terms[::2], terms[1::2], strict=True)))
    env = column(*values)
    size = sum(abs(w * o) for w, o in pairs) + 1
    assert close(by_hand(Writer("text", {}, env, terms=9).write(expr)), float(evaluate(expr, env)), size)


# ------------------------------------------------------------------------------------------------ as it looks


def test_nearly_equal_numbers_are_told_apart() -> None:
    a, b, _ = items(3)
    env = column(1 - 1.63e-10, 1.0, 0.0)
    assert written(a - b, env) == "0.999999999837 − 1"
    assert written(a - b, env, "latex") == "0.999999999837 - 1"
    assert written(b - a, env) == "1 − 0.999999999837"
    assert written(a * (Const(1.0) - a), env) == "0.999999999837 × (1 − 0.999999999837)"  # one number, written one way
    assert written(a - b, column(1 - 2.0**-53, 1.0)) == "0.9999999999999999 − 1"


def test_ordinary_formulas_stay_short() -> None:
    a, b, c = items(3)
    assert written(a * b + c, column(0.1234567, 0.7654321, 0.35)) == "0.123457 × 0.765432 + 0.35"
    assert written(a - b, column(0.75136507, 0.01)) == "0.751365 − 0.01"
    assert written(a + b, column(0.123456789, 1e-12)) == "0.123457 + 1·10⁻¹²"
    assert written(a - b, column(0.5, 0.5)) == "0.5 − 0.5"


def test_only_the_numbers_that_matter_get_more_digits() -> None:
    a, b, c = items(3)
    env = column(0.50000000123, 0.5, 0.123456789)
    assert written((a - b) * c, env) == "(0.50000000123 − 0.5) × 0.123457"
    sigma = Named(Symbol("σ"), (c,), logistic(c))
    assert written((a - b) * sigma, env).startswith("(0.50000000123 − 0.5) × 0.53082")
    assert written(Named(Symbol("σ"), (a - b,), logistic(a - b)), env) == "σ(0.5 − 0.5)"  # σ(1e−9) is ½


def test_what_cannot_be_calculated_keeps_its_digits() -> None:
    a, b, _ = items(3)
    env = column(1 - 1.63e-10, 1.0, 0.0)
    long = Total((a, Call("neg", (b,)), *items(3), *items(3)))
    assert written(long, env) == "1 + (−1) + 1 + 1 + 0 + … + 0"
    assert finer(a - b, Values(column(math.inf, 1.0)), 6) == {}
    assert finer(a - b, Values(column(HIDDEN, 1.0)), 6) == {}
    assert finer(X - X, Values(column(0.1234567)), 6) == {}  # of a matrix
    assert written(a / b, column(1 / 3, 0.0)) == "0.333333 / 0"


def test_numbers_of_single_precision() -> None:
    a, b, _ = items(3)
    env = column(0.1, 0.1 + 2e-8, kind=np.float32)
    found = by_hand(written(a - b, env))
    assert float(found) == pytest.approx(float(env["x"][0, 0]) - float(env["x"][1, 0]), rel=1e-5)


def test_the_elements_of_a_matrix_that_cancel() -> None:
    y = Ref("y", Symbol("y"))
    env = {"x": np.array([[1 - 1e-9, 0.3], [0.0, np.inf]]), "y": np.array([[1.0, 0.1], [0.0, 1.0]])}
    assert cancelled(X - y, env, 6) == [(0, 0)]
    assert cancelled(X - y, env, 10) == []


def test_a_function_is_computed_once_for_all_that_is_written_at_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    a, _, c = items(3)
    sigma = Named(Symbol("σ"), (c,), logistic(c))
    formula, computed = a * sigma, []

    def counted(part: Expr, numbers: dict[str, np.ndarray]) -> object:
        computed.append(part)
        return evaluate(part, numbers)

    for module in ("digits", "render"):
        monkeypatch.setattr(f"nnsim.engine.{module}.evaluate", counted)
    for third in (0.25, 0.75):  # and anew at the next moment
        env = column(0.5, 0.0, third)
        computed.clear()
        fitted = Writer("text", {}, env).fitted(formula)
        both = [replace(fitted, form=form).write(formula) for form in ("text", "latex")]
        assert computed.count(sigma) == 1
        assert both[0] == written(formula, env) == f"0.5 × {1 / (1 + math.exp(-third)):.6g}"
        assert both[1] == written(formula, env, "latex")
