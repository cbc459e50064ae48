"""Lines of one height: exact on straight surfaces, near on a circle, and through every side that changes its sign."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.session.views.contour import borders, contour, heights


def test_a_slanted_plane_has_a_straight_line():
    rows, columns = np.mgrid[0:9, 0:12]
    lines = contour(2.0 * columns - 3.0 * rows, 4.5)
    ends = lines.reshape(-1, 2)
    np.testing.assert_allclose(2 * ends[:, 0] - 3 * ends[:, 1], 4.5)
    wide = ends[:, 0].max() - ends[:, 0].min()
    assert wide == 11 - 4.5 / 2, "from where it comes in to where it goes out"
    length = np.hypot(*(lines[:, 1] - lines[:, 0]).T).sum()
    np.testing.assert_allclose(length, np.hypot(wide, wide * 2 / 3))


def test_a_circle_is_round_and_closed():
    rows, columns = np.mgrid[0:101, 0:101]
    lines = contour(np.hypot(rows - 50.0, columns - 50.0), 31.4)
    distance = np.hypot(*(lines.reshape(-1, 2) - 50).T)
    np.testing.assert_allclose(distance, 31.4, atol=0.02)
    np.testing.assert_allclose(np.hypot(*(lines[:, 1] - lines[:, 0]).T).sum(), 2 * np.pi * 31.4, rtol=1e-3)
    ends, times = np.unique(lines.reshape(-1, 2).round(9), axis=0, return_counts=True)
    assert len(ends) == len(lines)
    assert (times == 2).all()


GRIDS = hnp.arrays(
    np.float64, hnp.array_shapes(min_dims=2, max_dims=2, min_side=2, max_side=6), elements=st.integers(-4, 4)
)


@settings(max_examples=25)
@given(GRIDS)
def test_every_side_that_changes_its_sign_is_crossed(values):
    level = 0.5
    wanted = set()
    for row, column in np.ndindex(values.shape):
        for down, right in ((1, 0), (0, 1)):
            if row + down < values.shape[0] and column + right < values.shape[1]:
                one, other = values[row, column], values[row + down, column + right]
                if (one > level) != (other > level):
                    share = (level - one) / (other - one)
                    wanted.add((round(column + right * share, 6), round(row + down * share, 6)))
    ends = contour(values, level).reshape(-1, 2)
    assert {(round(x, 6), round(y, 6)) for x, y in ends.tolist()} == wanted


def test_what_is_not_known_has_no_line():
    values = np.array([[0.0, 1, 0], [0, 1, 0], [0, 1, np.nan]])
    lines = contour(values, 0.5)
    assert len(lines) == 3
    assert np.isfinite(lines).all()
    assert contour(np.full((4, 4), np.nan), 0.0).shape == (0, 2, 2)
    assert contour(np.zeros((1, 5)), 0.0).shape == (0, 2, 2)


def test_borders_lie_where_two_kinds_are_equal():
    rows, columns = np.mgrid[0:30, 0:30]
    centers = ((5.0, 5.0), (25.0, 8.0), (12.0, 26.0))
    values = np.stack([-((columns - x) ** 2) - (rows - y) ** 2 for x, y in centers])
    ends = borders(values).reshape(-1, 2)
    distances = np.sort([np.hypot(*(ends - center).T) for center in centers], axis=0)
    np.testing.assert_allclose(distances[0], distances[1], atol=0.6)
    assert len(ends) > 40
    assert borders(np.stack([values[0], values[0] - 1])).size == 0


def test_heights_are_round():
    np.testing.assert_allclose(heights(-0.31, 1.02), [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1.0])
    np.testing.assert_allclose(heights(0, 70), [10, 20, 30, 40, 50, 60])
    assert heights(3, 3) == heights(np.nan, 1) == heights(-np.inf, 1) == []
    for low, high in ((1e-9, 3e-9), (-7e5, 1e6), (0.999, 1.001)):
        found = heights(low, high)
        assert 2 <= len(found) <= 8
        assert all(low < value < high for value in found)
