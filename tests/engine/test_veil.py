"""Numbers that are not to be seen: they stay so through arithmetic, and nobody writes what they were."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import Call, Const, Item, Named, Ref, Symbol
from nnsim.engine.render import Writer, plain_number
from nnsim.engine.veil import HIDDEN, any_hidden, covered, hidden_in, is_hidden

SEEN = st.floats(allow_nan=True)


@given(SEEN)
def test_other_numbers_are_seen(number: float) -> None:
    assert not is_hidden(number)
    assert not hidden_in(np.array([number]))[0]


@given(st.floats(-1e100, 1e100).filter(bool))
def test_what_is_computed_from_a_hidden_number_is_hidden(number: float) -> None:
    for result in (HIDDEN * number, number - HIDDEN, HIDDEN / number, -HIDDEN, HIDDEN + 0.0, math.sqrt(HIDDEN)):
        assert is_hidden(result)
    array = np.array([HIDDEN, number])
    assert hidden_in(array * number).tolist() == [True, False]
    assert is_hidden(array @ np.ones(2))
    assert is_hidden(np.float32(HIDDEN))


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_covering_leaves_the_array_alone(dtype: str) -> None:
    array = np.arange(6, dtype=dtype).reshape(2, 3)
    mask = array % 2 == 1
    result = covered(array, mask)

    assert result.dtype == array.dtype
    assert (hidden_in(result) == mask).all()
    assert (hidden_in(result.T) == mask.T).all()
    assert result[~mask].tolist() == array[~mask].tolist()
    assert array[0, 1] == 1
    assert not hidden_in(np.arange(3)).any()


def test_it_is_written_as_a_question_mark() -> None:
    assert plain_number(HIDDEN) == "?"
    assert plain_number(math.nan) == "nan"
    z = Ref("z", Symbol("z"))
    item = Item(z, (0, 0))
    relu = Named(Symbol("relu"), (item,), Call("maximum", (Const(0.0), item)))
    numbers = {"z": np.array([[HIDDEN]])}
    formula = Call("add", (Call("mul", (Const(2.0), item)), relu))

    assert any_hidden(formula, numbers)
    assert Writer("text", {}, numbers).write(formula) == "2 × ? + ?"
    assert Writer("text", {}, {"z": np.array([[3.0]])}).write(formula) == "2 × 3 + 3"
    assert not any_hidden(formula, {"z": np.array([[3.0]])})
