import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.journal import Journal, put_back


@given(st.lists(st.integers(1, 9), max_size=30))
def test_values_come_back_last_first(sizes: list[int]) -> None:
    journal, array = Journal(), np.zeros(9)
    before = []
    for number, size in enumerate(sizes):
        before.append(array.copy())
        journal.push(bytes([number]), [array[:size]], number)
        array[:size] = number + 1
    assert len(journal) == len(sizes)
    assert [entry.step for entry in reversed(journal)] == list(reversed(range(len(sizes))))
    while (entry := journal.pop()) is not None:
        assert entry.counters == bytes([entry.step])
        put_back(entry)
        np.testing.assert_array_equal(array, before.pop())
    assert not before
    assert journal.nbytes == 0
    assert journal.last is None


@given(st.integers(1, 5000), st.lists(st.integers(0, 50), min_size=1, max_size=30))
def test_the_oldest_are_forgotten_when_the_budget_is_spent(budget: int, sizes: list[int]) -> None:
    journal = Journal(budget)
    for number, size in enumerate(sizes):
        journal.push(b"", [np.zeros(size)], number)
        assert journal.nbytes <= budget or len(journal) == 1
        assert journal.nbytes == sum(entry.nbytes for entry in reversed(journal))
        assert journal.last is not None
        assert journal.last.step == number
    assert [entry.step for entry in reversed(journal)] == list(range(len(sizes)))[::-1][: len(journal)]


def test_what_was_pushed_is_a_copy() -> None:
    journal, array = Journal(), np.ones(3)
    journal.push(b"", [array], 0)
    array[:] = 5
    assert journal.last is not None
    np.testing.assert_array_equal(journal.last.replaced[0][1], 1)
    journal.clear()
    assert (len(journal), journal.nbytes, journal.pop()) == (0, 0, None)
