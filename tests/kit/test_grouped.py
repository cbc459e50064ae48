"""Rows that come in groups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.grouped import Grouped


class Pairs(Grouped):
    def __init__(self, counts):
        super().__init__(counts)
        self.made = []

    def _row(self, at, group, place):
        self.made.append(at)
        return group, place


@given(st.lists(st.integers(0, 4), max_size=6))
def test_rows_come_group_after_group(counts):
    rows, wanted = Pairs(counts), [(group, place) for group, count in enumerate(counts) for place in range(count)]
    assert len(rows) == len(wanted)
    assert list(rows) == wanted
    assert [rows[at - len(wanted)] for at in range(len(wanted))] == wanted
    assert rows[1::2] == wanted[1::2]
    for at in (len(wanted), -len(wanted) - 1):
        with pytest.raises(IndexError):
            rows[at]


def test_a_row_is_made_when_it_is_asked_for():
    rows = Pairs([1000, 1000])
    assert rows[1500] == (1, 500)
    assert rows.made == [1500]
