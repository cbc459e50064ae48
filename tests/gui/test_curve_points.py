"""The points and ticks of curves: any numbers, many points, thinned without losing their extremes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnsim.gui.curves_view import ticks
from nnsim.gui.curves_view.series import bounds, nearest, points, visible

# -- points


@given(
    arrays.arrays(np.float64, st.integers(0, 60), elements=st.floats(allow_nan=True, allow_infinity=True)),
    st.booleans(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_any_numbers_have_a_finite_place(y, log_x, log_y, sparse):
    x = np.arange(1.0, len(y) + 1)
    found = points(x, y, log_x=log_x, log_y=log_y, sparse=sparse)
    assert len(found.x) == len(found.y) == len(found.epochs) == len(found.values)
    assert not np.isinf(found.y).any()
    drawable = np.isfinite(y) & ((y > 0) | (not log_y))
    assert found.shown == np.count_nonzero(drawable)
    box = bounds([found])
    assert (box is None) == (not drawable.any())
    if box is not None:
        (left, right), (low, high) = box
        assert left < right
        assert low < high
        assert np.isfinite([left, right, low, high]).all()
        at = nearest(found, (left + right) / 2)
        assert np.isfinite(found.y[at])


@given(st.integers(1, 50_000), st.integers(1, 400), st.data())
def test_thinning_keeps_the_extremes(count, most, data):
    seed = data.draw(st.integers(0, 2**32 - 1))
    y = np.random.default_rng(seed).normal(size=count)
    curve = points(np.arange(count, dtype=float), y, log_x=False, log_y=False, sparse=False)
    x, thin = visible(curve, -1, count, most)
    assert len(x) == len(thin) <= max(2 * most + 2, 2)
    assert thin.max() == y.max()
    assert thin.min() == y.min()


def test_sparse_columns_are_bridged_and_others_have_gaps():
    x, y = np.arange(4.0), np.array([1.0, np.nan, 2.0, np.nan])
    assert points(x, y, log_x=False, log_y=False, sparse=True).y.tolist() == [1.0, 2.0]
    gaps = points(x, y, log_x=False, log_y=False, sparse=False)
    assert np.isnan(gaps.y).tolist() == [False, True, False, True]
    assert gaps.lone.tolist() == [0, 2]


# -- ticks


@given(st.floats(-1e100, 1e100), st.floats(1e-12, 1e100), st.integers(2, 12))
def test_linear_ticks_stand_inside_and_are_told_apart(low, span, most):
    high = low + span
    if not high > low or (high - low) < 1e-9 * max(abs(low), abs(high)):
        return
    found = ticks.linear(low, high, most)
    assert len(found) <= most + 2
    assert all(low - 1e-6 * span <= value <= high + 1e-6 * span for value in found)
    if abs(low) < 1e3 * span:
        words = [ticks.number(value, ticks.step_of(found)) for value in found]
        assert len(set(words)) == len(words)


@given(st.floats(-300, 300), st.floats(0.01, 400), st.integers(2, 12))
def test_logarithmic_ticks_stand_inside(low, span, most):
    high = min(low + span, 300)
    found = ticks.logarithmic(low, high, most)
    assert all(low - 1e-6 <= value <= high + 1e-6 for value in found)
    assert all(ticks.power(value) for value in found)


def test_ticks_are_written_as_people_write_them():
    assert [ticks.power(v) for v in (0, 1, -2, -0.30103)] == ["1", "10", "10⁻²", "0.5"]
    assert [ticks.number(v, 0.5) for v in (0.0, 0.5, -1.0)] == ["0", "0.5", "−1.0"]
    assert ticks.number(1e308, 1e307) == "1e308"
    assert ticks.percent(0.5, 0.1) == "50\u202f%"
