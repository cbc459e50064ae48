"""Columns that only tell the rows apart: running numbers, and what is called so."""

import numpy as np
import pytest

from nnsim.parts.identifiers import Counting, is_named_so, running


@pytest.mark.parametrize(
    ("values", "name", "expected"),
    [
        (range(1, 401), "Nr", True),
        (range(12), "x", True),
        (range(9), "x", False),  # too few to be no coincidence
        (range(1990, 2020), "year", False),
        (range(0, 100, 2), "x", False),
        (range(1000, 2000, 7), "sample_id", True),
        (range(1000, 2000, 7), "weight", False),
        ([*range(1, 20), 19], "id", False),
        (np.arange(1, 30) + 0.5, "id", False),
        ([1.0] * 20, "id", False),
        ([1.7e308, -1.7e308] * 8, "id", False),  # their difference has no number
    ],
)
def test_what_counts_the_rows(values, name, expected):
    values = np.array(list(values), float)
    assert running(values, name) is expected
    pieces = Counting()
    for block in np.array_split(values, 4):
        pieces.add(block)
    whole = Counting()
    whole.add(values)
    assert (pieces.is_running(), pieces.whole) == (whole.is_running(), whole.whole)
    if whole.whole:
        assert (pieces.count, pieces.rising, pieces.by_one) == (whole.count, whole.rising, whole.by_one)


def test_names():
    assert all(map(is_named_so, ("Nr", "Nr.", "ID", "Lfd. Nr.", "row_id", "Sample-ID", "#")))
    assert not any(map(is_named_so, ("width", "nrs", "identity", "price", "")))
