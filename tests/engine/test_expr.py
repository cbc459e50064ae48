"""Formulas: what they mean, how they are built, their shapes, and single elements written out."""

import numpy as np
import pytest
from hypothesis import given

from nnsim.engine.expand import expand
from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Item,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Symbol,
    Total,
    apply,
    both,
    clipped_div,
    clipped_log,
    either,
    evaluate,
    exp,
    largest,
    logistic,
    maximum,
    minimum,
    softplus,
    sqrt,
    substitute,
    total,
    transpose,
    where,
)
from nnsim.engine.functions import FUNCTIONS
from nnsim.engine.shapes import shape_of
from nnsim.kit.params import Param
from nnsim.parts.contracts import Part, setting
from tests.engine.formulas import Case, cases

A, B, S = (Ref(name, Symbol(name)) for name in "abs")
ENV = {"a": np.array([[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]]), "b": np.array([[2.0, 0.5, -1.0], [1.0, 1.0, 3.0]])}
ENV["s"] = np.array(10.0)
SHAPES = {name: array.shape for name, array in ENV.items()}


# ------------------------------------------------------------------------------------------------ meaning


@pytest.mark.parametrize(
    ("expr", "value"),
    [
        (A + B, ENV["a"] + ENV["b"]),
        (1.0 + A, 1.0 + ENV["a"]),
        (A - 1.0, ENV["a"] - 1.0),
        (2.0 - A, 2.0 - ENV["a"]),
        (3 * A * B, 3.0 * ENV["a"] * ENV["b"]),
        (A / 2.0, ENV["a"] / 2.0),
        (S / A, 10.0 / ENV["a"]),
        (A**2, ENV["a"] ** 2),
        (A**3.0, ENV["a"] ** 3),
        (-A, -ENV["a"]),
        (where(A > 0.0, A, B), np.where(ENV["a"] > 0.0, ENV["a"], ENV["b"])),
        (where(both(A >= 0.0, B < 1.0), 1.0, 2.0), np.where((ENV["a"] >= 0.0) & (ENV["b"] < 1.0), 1.0, 2.0)),
        (where(either(A <= -2.0, B > 2.0), S, 2.0), np.where((ENV["a"] <= -2.0) | (ENV["b"] > 2.0), 10.0, 2.0)),
        (maximum(A, 0.0) + minimum(A, 0.0), ENV["a"]),
        (transpose(A) @ B, ENV["a"].T @ ENV["b"]),
        (Augment((A, B)), np.concatenate([np.ones((1, 3)), ENV["a"], ENV["b"]])),
        (NoBias((A,)), ENV["a"][1:]),
        (total(A), ENV["a"].sum(0, keepdims=True)),
        (total(A, 1), ENV["a"].sum(1, keepdims=True)),
        (total(A, None), ENV["a"].sum(keepdims=True)),
        (total(S), 10.0),
        (largest(A), ENV["a"].max(0, keepdims=True)),
        (largest(A, None), [[5.0]]),
        (largest(S), 10.0),
        (Max((A, B, Const(0.0))), np.maximum(np.maximum(ENV["a"], ENV["b"]), 0.0)),
        (Total((A, B, A)), 2.0 * ENV["a"] + ENV["b"]),
        (Item(A, (1, 2)), -6.0),
        (Named(Symbol("f"), (A,), A * 2.0), 2.0 * ENV["a"]),
        (Const(3.0), 3.0),
    ],
)
def test_value_and_shape(expr, value):
    result = evaluate(expr, ENV)

    np.testing.assert_array_equal(result, value)
    assert shape_of(expr, SHAPES) == np.shape(result)


def test_overflow_is_silent():
    assert evaluate(exp(S * 1e4), ENV) == np.inf
    assert np.isnan(evaluate(S * 0.0 / 0.0, ENV))
    assert evaluate(logistic(-S * 1e4), ENV) == 0.0


def test_whole_numbers_count_as_reals():
    env = {"a": np.array(7), "b": np.array(2)}

    assert evaluate(A / B, env) == 3.5
    assert evaluate(sqrt(B), env) == np.sqrt(2.0)
    assert evaluate(Const(0.5) ** A, env) == 0.5**7


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="matrix product"):
        shape_of(A @ B, SHAPES)
    with pytest.raises(ValueError, match="broadcast"):
        shape_of(A + transpose(B), SHAPES)


@given(cases())
def test_shapes_are_those_of_the_values(case: Case):
    assert shape_of(case.expr, case.shapes) == np.shape(evaluate(case.expr, case.env))


# ------------------------------------------------------------------------------------------------ building


def test_reads_names_each_array_once_in_order():
    assert (B + A * (B - S)).reads == ("b", "a", "s")
    assert Named(Symbol("f"), (), A + S).reads == ("a", "s")
    assert Named(Symbol("f"), (B,), A).reads == ("b", "a")
    assert Const(1.0).reads == ()


def test_formulas_are_values():
    assert A + B == A + B
    assert len({A * 2.0, A * 2.0, A * 3.0}) == 2
    assert transpose(A) != A
    assert Sum((A,), 0) != Sum((A,), 1)


def test_substitute_reaches_everything():
    x, y = (Ref(name, Symbol(name)) for name in "xy")
    names = {"a": x, "b": y * 2.0}
    for build in (
        lambda a, b: where(a > b, a, b) + exp(a),
        lambda a, b: Named(Symbol("f"), (a,), a + b),
        lambda a, b: Named(Symbol("f"), (), a),
        lambda a, b: NoBias((a,), 1, 3),
        lambda a, b: Sum((a,), 1) + Max((a,), None) + Max((a, b), 0),
        lambda a, b: Augment((a, transpose(b))),
        lambda a, b: Total((a, b)) @ transpose(a),
        lambda a, b: a * Const(2.0) + S,
    ):
        assert substitute(build(A, B), names) == build(names["a"], names["b"])
    assert substitute(Item(A, (0, 0)), names) == Item(A, (0, 0))


def test_a_setting_becomes_its_value_and_keeps_its_symbol():
    part = Part(title="t", help="h", params=(Param("alpha", "real", 0.25, "help", symbol="α"),))
    alpha = setting("alpha", "α")
    filled = part.fill(Named(Symbol("f"), (A,), A * alpha), {"alpha": 2})

    assert filled == Named(Symbol("f"), (A,), A * Const(2.0, alpha.symbol))
    assert part.fill(A * alpha, {}) == A * Const(0.25, alpha.symbol)


# ------------------------------------------------------------------------------------------------ functions


TEXTBOOK = {
    "logistic": (logistic, lambda x: 1.0 / (1.0 + np.exp(-x))),
    "softplus": (softplus, lambda x: np.log(1.0 + np.exp(x))),
    "clipped_log": (clipped_log, np.log),
}


@pytest.mark.parametrize("name", list(TEXTBOOK))
def test_what_is_written_is_what_is_computed(name):
    """Functions that are computed in another form than they are written in, at moderate arguments."""
    build, textbook = TEXTBOOK[name]
    x = np.linspace(0.01 if name == "clipped_log" else -20.0, 20.0, 999)

    np.testing.assert_allclose(evaluate(build(A), {"a": x}), textbook(x), 1e-7 if name == "softplus" else 1e-14)
    np.testing.assert_allclose(evaluate(clipped_div(A, B), {"a": x, "b": abs(x) + 1e-9}), x / (abs(x) + 1e-9), 1e-15)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_a_logarithm_is_clipped_at_the_same_number_in_every_dtype(dtype):
    """As PyTorch's BCELoss has it; float32 has no number near enough to e^−100 to clip the argument there."""
    x = np.array([-1.0, 0.0, 1e-45, 1e-44, 1e-40, 1.0, np.nan], dtype)
    found = evaluate(clipped_log(A), {"a": x})

    assert (found[:4] == -100.0).all()
    np.testing.assert_allclose(found[4:], np.log(x[4:].astype(np.float64)), rtol=1e-6)


@pytest.mark.parametrize("name", list(FUNCTIONS))
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_the_output_may_be_any_of_the_inputs(name, dtype):
    function = FUNCTIONS[name]
    count = 1 + max(int(digit) for digit in "012" if f"{{{digit}}}" in function.text)
    rng = np.random.default_rng(0)
    inputs = [rng.uniform(0.5, 2.0, (3, 4)).astype(dtype) for _ in range(count)]
    out = np.empty((3, 4), dtype)
    with np.errstate(all="ignore"):
        function.compute(*inputs, out)
        for at in range(count):
            copies = [array.copy() for array in inputs]
            function.compute(*copies, copies[at])
            np.testing.assert_array_equal(copies[at], out)


@pytest.mark.parametrize("name", list(FUNCTIONS))
def test_patterns_can_be_filled(name):
    function = FUNCTIONS[name]
    count = 1 + max(int(digit) for digit in "012" if f"{{{digit}}}" in function.text)
    words = [f"<{at}>" for at in range(count)]

    assert all(word in function.text.format(*words) for word in words)
    assert all(word in function.latex.format(*words) for word in words)
    assert len(function.tight) in (0, count)


# ------------------------------------------------------------------------------------------------ elements


@given(cases())
def test_an_element_written_out_has_the_value_of_the_element(case: Case):
    value = np.broadcast_to(evaluate(case.expr, case.env), shape_of(case.expr, case.shapes))
    for index in np.ndindex(value.shape):
        written = expand(case.expr, index, case.shapes)
        assert evaluate(written, case.env) == value[index]
        assert all(not isinstance(node, Ref) or case.shapes[node.name] == () for node in written.walk())


def test_a_matrix_product_is_a_sum_of_products():
    written = expand(transpose(A) @ B, (1, 2), SHAPES)

    assert written == Total(tuple(Call("mul", (Item(A, (k, 1)), Item(B, (k, 2)))) for k in range(2)))


def test_a_sign_keeps_single_elements_only_where_they_suffice():
    named = Named(Symbol("φ"), (A,), A * B)
    sums = Named(Symbol("softmax"), (A,), exp(A) / total(exp(A)))
    bare = Named(Symbol("Jᵀ"), (), A * B)
    element = Item(A, (1, 0)) * Item(B, (1, 0))

    assert expand(named, (1, 0), SHAPES) == Named(Symbol("φ"), (Item(A, (1, 0)),), element)
    assert expand(bare, (1, 0), SHAPES) == element
    assert isinstance(expand(sums, (1, 0), SHAPES), Call)
    assert evaluate(expand(sums, (1, 0), SHAPES), ENV) == pytest.approx(np.exp(4.0) / (np.exp(1.0) + np.exp(4.0)))


def test_the_largest_of_a_column_is_written_as_one():
    assert expand(largest(A), (0, 1), SHAPES) == Max((Item(A, (0, 1)), Item(A, (1, 1))))


def test_what_is_spread_is_written_for_its_only_row():
    """A block of one row of a taller matrix, used beside every unit."""
    weights = Ref("w", Symbol("W"))
    shapes = {"w": (2, 3), "a": (2, 3)}

    assert expand(A * NoBias((weights,)), (1, 2), shapes) == Item(A, (1, 2)) * Item(weights, (1, 2))
    assert expand(A + Augment((A,)), (0, 1), {"a": (1, 3)}) == Item(A, (0, 1)) + Const(1.0)


def test_there_is_no_row_below_the_last():
    with pytest.raises(IndexError):
        expand(Augment((A,)), (3, 0), SHAPES)


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() - {"where", "both", "either"}))
def test_a_function_of_single_numbers_is_that_of_an_array_of_one(name: str, kind: type) -> None:
    function = FUNCTIONS[name]
    for values in ((0.3, 0.7), (-1.5, 2.0), (0.0, 0.0), (np.inf, 1.0), (np.nan, -np.inf)):
        numbers = [kind(value) for value in values[: 2 if "{1}" in function.text else 1]]
        call = Call(name, tuple(Const(float(number)) for number in numbers))
        with np.errstate(all="ignore"):
            single, whole = apply(call, numbers), apply(call, [np.full((1, 1), number) for number in numbers])
        assert type(single) is (np.bool_ if function.boolean else kind)
        np.testing.assert_array_equal(single, whole[0, 0])
