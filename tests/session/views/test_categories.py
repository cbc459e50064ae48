"""Categories are held at a value that a sample can have, never between two of them."""

import numpy as np
import pytest

from nnsim.parts.contracts import Table
from nnsim.session.views.categories import categories
from nnsim.session.views.plane import first_plane, plane_at

NAMES = ("Stoff=Alu", "Stoff=Blei", "Dicke", "Lage=Nord", "Lage=Süd", "Länge")
ROWS = [[1, 0, 2.5, 0, 1, 7], [0, 1, 3.5, 0, 1, 8], [1, 0, 4.5, 1, 0, 9], [0, 0, 4.5, 1, 0, 9]]


def made(rows=ROWS, names=NAMES, image=None):
    inputs = np.array(rows, float)
    return Table(inputs=inputs, targets=inputs[:, :1], input_names=names, target_names=("y",), image=image)


def test_a_category_is_found_by_names_and_values():
    table = made()
    first, second = categories(table)
    assert (first.name, first.inputs, first.values) == ("Stoff", (0, 1), ("Alu", "Blei"))
    assert (second.name, second.inputs, second.values) == ("Lage", (3, 4), ("Nord", "Süd"))
    assert [first.chosen(row) for row in table.inputs] == [0, 1, 0, None]
    assert first.choice(1) == {0: 0.0, 1: 1.0}
    assert first.chosen(np.array([0.5, 0.5, 1, 0, 0, 0])) is None


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ([[0.3, 0.7, 0, 0, 0, 0]], ("a=1", "a=2", "b", "c", "d", "e")),  # shares, not choices
        ([[1, 1, 0, 0, 0, 0]], ("a=1", "a=2", "b", "c", "d", "e")),  # both at once
        ([[1, 0, 0, 0, 0, 0]], ("a=1", "b=2", "c", "d", "e", "f")),  # one value alone can be what it is
    ],
)
def test_what_only_looks_like_one_is_none(rows, names):
    assert categories(made(rows, names)) == []


@pytest.mark.parametrize("how", ["mean", "median"])
def test_others_stand_at_the_most_frequent_value(how):
    plane = plane_at(made(), np.arange(4), 2, 5, how)
    np.testing.assert_array_equal(plane.held[[0, 1, 3, 4]], [1, 0, 1, 0])
    assert plane.held[2] == pytest.approx(3.75 if how == "mean" else 4.0)


def test_numbers_run_first():
    plane = first_plane(made(), np.arange(4))
    assert (plane.x, plane.y) == (2, 5)
