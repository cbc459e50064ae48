"""Kernels: the same value as the plain evaluation, whichever array it goes into."""

import functools
import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Expr,
    Item,
    Max,
    Named,
    NoBias,
    Ref,
    Symbol,
    Total,
    both,
    evaluate,
    exp,
    largest,
    logistic,
    softplus,
    sqrt,
    square,
    tanh,
    total,
    transpose,
    where,
)
from nnsim.engine.lower import Scratch, lower
from nnsim.engine.shapes import shape_of
from tests.engine.formulas import Case, cases, ref

A, B, C, S = (Ref(name, Symbol(name)) for name in "abcs")


def run(calls):
    with np.errstate(all="ignore"):
        for call in calls:
            call()


def compute(expr, env, out, scratch=None):
    run(lower(expr, env, out, scratch or Scratch()))
    return out


def normal(*shape, dtype=np.float64):
    return np.random.default_rng(sum(shape)).normal(size=shape).astype(dtype)


# ------------------------------------------------------------------------------------------------ any formula


@given(cases())
def test_into_an_array_of_its_own(case: Case):
    before = {name: array.copy() for name, array in case.env.items()}
    out = np.full(evaluate(case.expr, case.env).shape, np.nan)
    calls = lower(case.expr, case.env, out, Scratch())
    assert np.isnan(out).all(), "lowering alone changes nothing"

    for _ in range(2):
        run(calls)
        np.testing.assert_array_equal(out, evaluate(case.expr, before))
        out.fill(np.nan)
    for name, array in case.env.items():
        np.testing.assert_array_equal(array, before[name])


@given(cases(), st.data())
def test_into_one_of_its_operands(case: Case, data):
    """As in W ← W − η ∂E/∂W; and once more from there."""
    shape = evaluate(case.expr, case.env).shape
    target = data.draw(st.sampled_from([name for name, array in case.env.items() if array.shape == shape]))
    kept = {name: array.copy() for name, array in case.env.items()}
    calls = lower(case.expr, case.env, case.env[target], Scratch())
    for _ in range(2):
        kept[target] = np.array(evaluate(case.expr, kept))
        run(calls)
        np.testing.assert_array_equal(case.env[target], kept[target])
        if np.abs(kept[target]).max() > 1e6:
            break


@given(cases(overlap=True), st.sampled_from("ab"))
def test_into_an_array_that_lies_over_an_operand(case: Case, name):
    expected = np.array(evaluate(case.expr, case.env))
    out = case.env[ref(name, expected.shape).name]

    np.testing.assert_array_equal(compute(case.expr, case.env, out), expected)


@given(cases(), cases())
def test_two_formulas_share_their_scratch(first: Case, second: Case):
    scratch = Scratch()
    pairs = [(case, np.full(evaluate(case.expr, case.env).shape, np.nan)) for case in (first, second, first)]
    calls = [call for case, out in pairs for call in lower(case.expr, case.env, out, scratch)]
    run(calls)
    run(calls)

    for case, out in pairs:
        np.testing.assert_array_equal(out, evaluate(case.expr, case.env))


@given(cases(overlap=True))
def test_in_single_precision(case: Case):
    env = {name: array.astype(np.float32) for name, array in case.env.items()}
    expected = evaluate(case.expr, case.env)
    out = compute(case.expr, env, np.empty(expected.shape, np.float32))

    if max(np.abs(evaluate(node, case.env)).max() for node in case.expr.walk()) < 2**13:
        np.testing.assert_array_equal(out, expected)


SMOOTH = [tanh, logistic, softplus, exp, sqrt, square, total, largest]


@given(st.lists(st.integers(0, len(SMOOTH) - 1), min_size=1, max_size=5), st.sampled_from([np.float64, np.float32]))
def test_chains_of_smooth_functions(chain, dtype):
    env = {"a": normal(3, 4, dtype=dtype), "b": normal(3, 4, dtype=dtype)}
    expr: Expr = A
    for at in chain:
        part = SMOOTH[at](square(tanh(expr)) if SMOOTH[at] is sqrt else tanh(expr))
        expr = part * B + part
    eps = np.finfo(dtype).eps

    for out in (np.empty((3, 4), dtype), env["a"]):
        expected = evaluate(expr, {name: array.astype(np.float64) for name, array in env.items()})
        np.testing.assert_allclose(compute(expr, env, out), expected, 2000 * eps, 200 * eps)


# ------------------------------------------------------------------------------------------------ aliasing by hand


def test_three_terms_into_the_third():
    env = {"a": normal(2, 3), "b": normal(3, 2).T, "c": normal(2, 3)}
    expected = env["a"] + env["b"] + env["c"]

    np.testing.assert_array_equal(compute(Total((A, B, C)), env, env["c"]), expected)


def test_a_matrix_over_its_own_product():
    env = {"a": normal(3, 3), "b": normal(3, 3)}
    expected = env["b"].T @ env["a"]

    np.testing.assert_allclose(compute(transpose(B) @ A, env, env["a"]), expected, 1e-14)


def test_a_matrix_and_its_transpose():
    env = {"a": normal(3, 3)}
    expected = 2.0 * env["a"] + env["a"].T

    np.testing.assert_array_equal(compute(2.0 * A + transpose(A), env, env["a"]), expected)


def test_rows_that_are_in_place_are_not_copied():
    """[1; o] where o is already the rows below the ones."""
    whole = normal(4, 3)
    env = {"a": whole[1:3], "b": whole[3:]}
    below = whole[1:].copy()
    calls = lower(Augment((A, B)), env, whole, Scratch())
    run(calls)

    assert len(calls) == 1
    np.testing.assert_array_equal(whole, np.vstack([np.ones((1, 3)), below]))


def test_rows_that_lie_askew_are_moved():
    whole = normal(5, 3)
    env = {"a": whole[2:4], "b": whole[0:2]}
    expected = np.vstack([np.ones((1, 3)), env["a"], env["b"]])

    np.testing.assert_array_equal(compute(Augment((A, B)), env, whole), expected)


def test_a_sum_over_its_own_terms():
    env = {"a": normal(1, 4)}
    expected = env["a"] + env["a"]

    np.testing.assert_array_equal(compute(total(A) + largest(A), env, env["a"]), expected)
    whole = normal(3, 4)
    expected = whole.sum(0)
    np.testing.assert_allclose(compute(total(A), {"a": whole}, whole[1:2]), expected[None], 1e-14)


# ------------------------------------------------------------------------------------------------ kinds of output


def test_a_loss_goes_into_a_single_number():
    env = {"a": normal(3, 4), "b": normal(3, 4), "s": np.array(4.0)}
    loss = total(square(A - B), None) / S

    for out in (np.empty(()), np.empty(1), np.empty((1, 1))):
        assert compute(loss, env, out).item() == pytest.approx(evaluate(loss, env).item(), rel=1e-14)


def test_a_condition_goes_into_booleans():
    env = {"a": normal(3, 4), "b": normal(3, 4)}
    expr = both(A * 2.0 > 0.5, tanh(B) < 0.25)

    assert (compute(expr, env, np.empty((3, 4), bool)) == evaluate(expr, env)).all()
    assert (compute(A > 0.5, env, np.empty((3, 4))) == (env["a"] > 0.5)).all()
    assert (compute(where(A > 0.5, 1.0, 0.0), env, np.empty((3, 4))) == (env["a"] > 0.5)).all()
    assert (compute(total(where(A > 0.5, 1.0, 0.0)), env, np.empty((1, 4))) == (env["a"] > 0.5).sum(0)).all()


def test_counters_are_whole_numbers():
    env = {"a": np.array(3), "s": np.array(0.5)}

    assert compute(S * Const(0.9) ** A, env, np.empty(())) == pytest.approx(0.5 * 0.9**3)
    assert compute(A / Const(2.0), env, np.empty((), np.float32)) == 1.5
    assert compute(A * 2.0 >= 6.0, env, np.empty((), bool))


def test_arrays_that_are_not_contiguous():
    wide = normal(6, 8)
    env = {"a": wide[::2, ::2], "b": wide[1::2, 1::2].T}
    out = np.empty((8, 8))[::2, ::2]

    np.testing.assert_allclose(compute(transpose(A) @ transpose(B), env, out), env["a"].T @ env["b"].T, 1e-14)
    for axis, shape in ((0, (1, 4)), (1, (3, 1)), (None, (1, 1))):
        np.testing.assert_allclose(
            compute(total(A, axis), env, np.empty(shape)), env["a"].sum(axis, keepdims=True), 1e-13
        )
    np.testing.assert_allclose(compute(total(A), env, np.empty((1, 8))[:, ::2]), env["a"].sum(0, keepdims=True), 1e-13)


def test_vectors():
    env = {"a": normal(5), "s": np.array(2.0)}

    np.testing.assert_array_equal(compute(A - S * A, env, np.empty(5)), -env["a"])
    np.testing.assert_allclose(compute(total(A, None), env, np.empty(())), env["a"].sum(), 1e-14)


def test_a_number_fills_an_array():
    assert (compute(Const(2.5), {}, np.empty((2, 3))) == 2.5).all()
    assert (compute(S, {"s": np.array(3.0)}, np.empty((2, 3))) == 3.0).all()
    assert compute(Item(A, (1, 0)) * 2.0, {"a": normal(2, 2)}, np.empty(())) == 2.0 * normal(2, 2)[1, 0]
    for single in (Max((A,)), total(A), Total((A,))):
        assert compute(single, {"a": np.array(3.0)}, np.empty(())) == 3.0


def test_types_are_mixed():
    """A double rate beside single weights."""
    env = {"a": normal(3, 4, dtype=np.float32), "b": normal(3, 4, dtype=np.float32), "s": np.array(0.1)}
    expected = env["a"] - 0.1 * env["b"]

    np.testing.assert_allclose(compute(A - S * B, env, env["a"]), expected, 1e-6)
    mixed = {"a": normal(3, 4), "b": normal(4, 3, dtype=np.float32)}
    np.testing.assert_allclose(compute(A @ B, mixed, np.empty((3, 3))), mixed["a"] @ mixed["b"], 1e-6)


# ------------------------------------------------------------------------------------------------ thrift


class Counting(Scratch):
    """Counts how many buffers were taken, and how many had to be made."""

    def __init__(self):
        super().__init__()
        self.taken = 0
        self.made = {}

    def take(self, shape, dtype):
        self.taken += 1
        buffer = super().take(shape, dtype)
        self.made[id(buffer)] = buffer
        return buffer


def cost(expr, env, out):
    scratch = Counting()
    calls = lower(expr, env, out, scratch)
    return len(calls), scratch.taken


def test_nothing_is_copied_that_need_not_be():
    env = {"a": normal(3, 4), "b": normal(3, 4), "c": normal(5, 4), "s": np.array(0.1)}
    fresh = np.empty((3, 4))

    assert cost(A - S * B, env, env["a"]) == (2, 1)
    assert cost(B @ transpose(C) / S, env, np.empty((3, 5))) == (2, 0)
    assert cost(S * A + (1.0 - S) * square(B), env, env["a"]) == (5, 2)
    assert cost(logistic(A), env, fresh) == (4, 0)
    assert cost(tanh(A * B + 1.0), env, fresh) == (3, 0)
    assert cost(A + B * S, env, fresh) == (2, 0)
    assert cost(where(A > 0.0, 1.0, 0.0), env, fresh) == (1, 0)
    assert cost(total(A * B, None), env, np.empty(())) == (2, 1)
    assert cost(A * (1.0 - Const(0.9)), env, fresh) == (1, 0)
    assert cost(NoBias((A,)) @ transpose(B), env, np.empty((2, 3))) == (1, 0)


def test_what_occurs_twice_is_computed_once():
    env = {"a": normal(3, 4)}
    power = exp(A - largest(A))
    softmax = power / total(power)
    calls = lower(softmax, env, np.empty((3, 4)), Scratch())
    names = [call.func for call in calls if isinstance(call, functools.partial)]

    assert names.count(np.exp) == 1
    assert len(calls) == 5
    np.testing.assert_allclose(compute(softmax, env, env["a"]).sum(0), 1.0, 1e-15)


def test_a_sign_shares_with_what_is_outside():
    env = {"a": normal(3, 4)}
    named = Named(Symbol("σ"), (A,), logistic(A))
    calls = lower(named * (1.0 - logistic(A)), env, np.empty((3, 4)), Scratch())

    assert len(calls) == 4 + 2


def test_buffers_are_given_back():
    env = {"a": normal(3, 4), "b": normal(3, 4)}
    scratch = Counting()
    made = set()
    for _ in range(3):
        lower((A * 2.0) * (B * 3.0) + square(A * 2.0), env, env["a"], scratch)
        lower(Total((A, B, A)), env, env["a"], scratch)
        made.add(len(scratch.made))

    assert made == {3}
    assert scratch.taken == 12


def test_sums_are_products_with_ones():
    env = {"a": normal(3, 4)}
    for axis, shape in ((0, (1, 4)), (1, (3, 1)), (None, (1, 1))):
        (call,) = lower(total(A, axis), env, np.empty(shape), Scratch())
        assert call.func.__name__ == "dot"


def test_running_allocates_nothing():
    tracemalloc = pytest.importorskip("tracemalloc")
    env = {"a": normal(50, 40), "b": normal(50, 40), "s": np.array(0.1)}
    calls = [
        call
        for expr in (A - S * B, logistic(A) * (1.0 - logistic(A)), softplus(B) + A)
        for call in lower(expr, env, np.empty((50, 40)), Scratch())
    ]
    run(calls)
    tracemalloc.start()
    try:
        run(calls)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < 8000


def test_walking_and_running_give_the_same_bits():
    """The same calls on the same numbers, in another thread."""
    env = {"a": normal(30, 20), "b": normal(30, 20)}
    out = np.empty((30, 30))
    calls = lower(tanh(A @ transpose(B)) * 0.5, env, out, Scratch())
    run(calls)
    first = out.copy()
    thread = threading.Thread(target=run, args=(calls,))
    thread.start()
    thread.join()

    assert first.tobytes() == out.tobytes()


def test_an_unknown_node_is_refused():
    class Odd(Expr):
        args = (A,)

    env = {"a": normal(2, 2)}
    with pytest.raises(TypeError, match="Odd"):
        evaluate(Odd(), env)
    with pytest.raises(TypeError, match="Odd"):
        shape_of(Odd(), {"a": (2, 2)})
    with pytest.raises(TypeError, match="Odd"):
        lower(Odd(), env, normal(2, 2), Scratch())
    with pytest.raises(KeyError):
        lower(Call("no such function", (A,)), {"a": normal(2, 2)}, normal(2, 2), Scratch())
