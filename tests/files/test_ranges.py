"""Numbers and edges in few characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files.ranges import read_edges, read_numbers, write_edges, write_numbers
from nnsim.kit.errors import DesignError

NUMBERS = st.integers(0, 30)


@given(st.lists(NUMBERS, unique=True))
def test_numbers_come_back_in_their_order(numbers):
    assert read_numbers(write_numbers(numbers), "units", 100) == tuple(numbers)


@given(st.frozensets(st.tuples(NUMBERS, NUMBERS)))
def test_edges_come_back(edges):
    assert read_edges(write_edges(edges), "cut", range(31), range(31), 1000) == edges


def test_they_are_few():
    assert write_numbers([1, 2, 3, 7, 6, 8, 9]) == "1-3,7,6,8-9"
    assert write_edges((s, t) for s in range(1, 785) for t in range(1, 11)) == ["1-784:1-10"]
    assert write_edges({(3, 4), (1, 2), (2, 2), (1, 4), (2, 4)}) == ["1-2:2,4", "3:4"]
    assert write_numbers([]) == ""
    assert read_numbers("", "units", 5) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (7, "must be a text"), ("1,", "not a list"), (" 1", "not a list"), ("3-1", "upwards"), ("1-2-3", "not a list"),
        ("1,1", "twice"), ("1-5,5", "twice"), ("١", "not a list"), ("0-9999999999", "upwards"), ("1-200", "limit"),
        ("-1", "not a list"), ("1-2147483647", "limit"),
    ],
)  # fmt: skip
def test_wrong_numbers_are_refused(text, why):
    with pytest.raises(DesignError, match=why) as caught:
        read_numbers(text, "the units", 100)
    assert "the units" in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("blocks", "why"),
    [
        ("1:1", "must be a list"), ([5], "not a text"), (["1"], "not a text"), (["1:2:3"], "not a text"),
        ([":1"], "not a text"), (["4:1"], "no such unit"), (["1:0"], "no such unit"), (["1:1", "1-2:1"], "twice"),
        (["1-3:1-3", "1:1"], "limit"),
    ],
)  # fmt: skip
def test_wrong_edges_are_refused(blocks, why):
    with pytest.raises(DesignError, match=why):
        read_edges(blocks, "cut", (1, 2, 3), (1, 2, 3), 9)
