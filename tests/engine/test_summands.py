"""The contributions to an element add up to it, and how far an element reaches is never too little."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnsim.engine.expand import expand
from nnsim.engine.expr import Augment, Call, Expr, Item, MatMul, Max, NoBias, Ref, Symbol, evaluate, total, transpose
from nnsim.engine.reach import reach
from nnsim.engine.shapes import shape_of
from nnsim.engine.summands import Bundle, split
from tests.engine.formulas import Case, cases

A, B, C, S = (Ref(name, Symbol(name)) for name in ("a", "b", "c", "s"))
ENV = {
    "a": np.array([[1.0, 2.0, -3.0], [4.0, 5.0, 6.0]]),
    "b": np.array([[7.0, 8.0, 9.0], [0.5, -1.0, 2.0]]),
    "c": np.arange(9.0).reshape(3, 3),
    "s": np.array(4.0),
}
SHAPES = {name: array.shape for name, array in ENV.items()}


def added(bundles: tuple[Bundle, ...], env: dict, shapes: dict) -> float:
    return sum(float(value) for bundle in bundles for value in bundle.values(env, bundle.single(shapes)))


def summand(bundle: Bundle, term: int, env: dict, shapes: dict) -> float:
    """One summand, by its formula alone."""
    product = float(np.prod([float(evaluate(factor, env)) for factor in bundle.element(term, shapes)]))
    return product * bundle.rate(env)


# ------------------------------------------------------------------------------------------------ contributions


@given(cases())
def test_the_summands_of_any_formula_add_up_to_its_value(case: Case):
    value = np.broadcast_to(evaluate(case.expr, case.env), shape_of(case.expr, case.shapes))
    for index in np.ndindex(value.shape):
        bundles = split(case.expr, index, case.shapes)
        assert added(bundles, case.env, case.shapes) == pytest.approx(float(value[index]), rel=1e-12, abs=1e-12)
        for bundle in bundles:
            values = bundle.values(case.env, bundle.single(case.shapes))
            assert len(values) == bundle.count(case.shapes)
            for term, found in enumerate(values):
                assert found == pytest.approx(summand(bundle, term, case.env, case.shapes), rel=1e-12, abs=1e-12)


def test_a_factor_outside_goes_to_each_summand():
    gradient = (A @ transpose(B)) / S
    (bundle,) = split(gradient, (0, 1), SHAPES)
    np.testing.assert_allclose(bundle.values(ENV, bundle.single(SHAPES)), ENV["a"][0] * ENV["b"][1] / 4)
    assert bundle.element(2, SHAPES) == (Item(A, (0, 2)), Item(B, (1, 2)))
    assert bundle.divisors == (S,)
    bundles = split((transpose(A) @ B + transpose(B) @ A) * C, (1, 2), SHAPES)
    assert [one.count(SHAPES) for one in bundles] == [2, 2]
    assert all(one.scale == (Item(C, (1, 2)),) for one in bundles)


def test_a_difference_has_summands_of_both_signs():
    bundles = split(A - S * (B - A), (0, 0), SHAPES)
    assert [float(one.values(ENV, one.single(SHAPES))[0]) for one in bundles] == [1.0, -28.0, 4.0]
    assert sum(one.many for one in bundles) == 0


def test_a_product_of_sums_and_a_function_are_one():
    assert len(split((A + B) * (A - B), (0, 0), SHAPES)) == 1
    assert len(split(Call("square", (A + B,)), (0, 0), SHAPES)) == 1
    assert len(split(S / (A + B), (0, 0), SHAPES)) == 1


def test_of_a_sum_over_everything_each_element_is_a_summand():
    (bundle,) = split(total(A * B, None) / S, (0, 0), SHAPES)
    np.testing.assert_allclose(bundle.values(ENV, bundle.single(SHAPES)), (ENV["a"] * ENV["b"]).ravel() / 4)
    assert bundle.element(4, SHAPES) == (Item(A, (1, 1)) * Item(B, (1, 1)),)


def test_only_some_terms_are_written():
    written = expand(transpose(A) @ B, (1, 2), SHAPES, lambda _expr, _index, count: [count - 1])
    assert written == expand(transpose(A) @ B, (1, 2), SHAPES).__class__(
        (Call("mul", (Item(A, (1, 1)), Item(B, (1, 2)))),)
    )


# ------------------------------------------------------------------------------------------------ reach


@given(cases(), st.data())
def test_what_an_element_changes_lies_in_its_reach(case: Case, data: st.DataObject):
    """The element is moved; whatever of the value moves with it is in the region."""
    name = data.draw(st.sampled_from(sorted(case.env)))
    array = case.env[name]
    assume(array.size)
    at = tuple(data.draw(st.integers(0, size - 1)) for size in array.shape)
    moved = np.array(array, float)
    moved[at] += data.draw(st.sampled_from([-1.5, 0.25, 3.0, 1000.0]))
    shape = shape_of(case.expr, case.shapes)
    before, after = (
        np.broadcast_to(np.asarray(evaluate(case.expr, {**case.env, name: one}), float), shape)
        for one in (array, moved)
    )
    changed = np.atleast_2d(before != after) & ~(np.atleast_2d(np.isnan(before) & np.isnan(after)))
    region = reach(case.expr, {name: at}, case.shapes)
    if region is None:
        assert not changed.any()
        return
    inside = np.zeros(changed.shape, bool)
    inside[tuple(slice(None) if at is None else at for at in region)] = True
    assert not (changed & ~inside).any()


@pytest.mark.parametrize(
    ("formula", "region"),
    [
        (A, (1, 2)),
        (transpose(A), (2, 1)),
        (transpose(A) @ B, (2, None)),
        (transpose(B) @ A, (None, 2)),
        (A * S, (1, 2)),
        (A / total(A), (None, 2)),
        (total(A, None), (0, 0)),
        (A + Max((A,), 1), (1, None)),
        (NoBias((A,), 1), (0, 2)),
        (NoBias((A,), 0, 1), None),
        (Augment((B, A)), (4, 2)),
        (B, None),
        (Item(A, (1, 2)), (None, None)),
        (Item(A, (0, 2)), None),
        (MatMul((transpose(A), A)), (None, None)),
    ],
)
def test_reach(formula: Expr, region: tuple | None):
    assert reach(formula, {"a": (1, 2)}, SHAPES) == region


def test_a_single_number_reaches_everything_that_it_is_used_for():
    assert reach(A * S, {"s": ()}, SHAPES) == (None, None)
    assert reach(A * B, {"s": ()}, SHAPES) is None
