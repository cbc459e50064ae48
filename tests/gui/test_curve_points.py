"""The points and ticks of curves: any numbers, many points, thinned without losing their extremes."""

import math

import numpy as np
import pytest
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


@pytest.mark.parametrize(
    ("value", "ends", "log", "seen"),
    [
        (0.0, (), False, (-1.0, 1.0)),
        (2.0, (), False, (1.8, 2.2)),
        (-2.0, (), False, (-2.2, -1.8)),
        (0.0, (0.0, 1.0), False, (-0.06, 1.06)),
        (1.0, (0.0, 1.0), False, (-0.06, 1.06)),
        (1.0, (0.0, 1.0), True, (-1.0, 1.0)),
        (5.0, (0.0, 1.0), False, (-0.3, 5.3)),
    ],
)
def test_a_constant_curve_has_a_range_in_which_it_is_read(value, ends, log, seen):
    found = points(np.arange(4.0), np.full(4, value), log_x=False, log_y=log, sparse=False, ends=ends)
    assert bounds([found])[1] == pytest.approx(seen)


# -- ticks


@given(st.floats(-1e100, 1e100), st.floats(1e-12, 1e100), st.integers(2, 12))
def test_linear_ticks_stand_inside_and_are_told_apart(low, span, most):
    high = low + span
    if not high > low or (high - low) < 1e-9 * max(abs(low), abs(high)):
        return
    found = ticks.linear(low, high, most)
    assert 2 <= len(found) <= most + 4, "one alone is no scale"
    assert all(low - 1e-6 * span <= value <= high + 1e-6 * span for value in found)
    if abs(low) < 1e3 * span:
        words = [ticks.number(value, ticks.step_of(found)) for value in found]
        assert len(set(words)) == len(words)
        for word, value in zip(words, found, strict=True):
            assert abs(signed(word) - value) <= max(1e-8 * abs(value), 1e-6 * ticks.step_of(found))


@given(st.floats(1e-6, 1e6), st.floats(0.001, 0.9), st.integers(2, 12))
def test_a_short_stretch_has_two_exact_ticks_on_either_axis(low, part, most):
    high = low * (1 + part)
    for found, write, back in (
        (ticks.linear(low, high, most), lambda v: ticks.number(v, ticks.step_of([v])), signed),
        (ticks.logarithmic(math.log10(low), math.log10(high), most), ticks.power, plain),
    ):
        words = [write(value) for value in found]
        assert len(set(words)) == len(found) >= 2
        values = [10**value for value in found] if back is plain else found
        assert [back(word) for word in words] == pytest.approx(values, rel=1e-8)


def signed(word):
    """What a tick of a linear axis says, as a number."""
    return float(word.replace("−", "-").replace(",", ""))


def plain(word):
    """What a tick of a logarithmic axis says, as a number."""
    mantissa, times, power = word.partition("·")
    if not times and word.startswith("10") and len(word) > 2 and word[2] not in "0123456789.":
        mantissa, power = "1", word
    down = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    return float(mantissa.replace(",", "")) * (10.0 ** int(power[2:].translate(down)) if power else 1.0)


def test_the_only_tick_of_an_axis_is_not_rounded():
    assert ticks.number(0.28, ticks.step_of([0.28])) == "0.28"
    assert [ticks.number(v, 0.005) for v in ticks.linear(0.2805, 0.2984, 2)] == ["0.285", "0.290", "0.295"]


@given(st.floats(-300, 300), st.floats(0.01, 400), st.integers(2, 12))
def test_logarithmic_ticks_stand_inside(low, span, most):
    high = min(low + span, 300)
    found = ticks.logarithmic(low, high, most)
    assert all(low - 1e-6 <= value <= high + 1e-6 for value in found)
    assert all(ticks.power(value) for value in found)


def test_ticks_are_written_as_people_write_them():
    assert [ticks.power(v) for v in (0, 1, -2, math.log10(0.5))] == ["1", "10", "10⁻²", "0.5"]
    assert [ticks.number(v, 0.5) for v in (0.0, 0.5, -1.0)] == ["0", "0.5", "−1.0"]
    assert ticks.number(1e308, 1e307) == "1e308"
    assert [ticks.number(v, 500) for v in (500.0, 1000.0, -12500.0)] == ["500", "1,000", "−12,500"]
    assert ticks.percent(0.5, 0.1) == "50\u202f%"


def test_what_has_begun_from_another_state_is_not_joined():
    found = points(np.arange(1.0, 6.0), np.arange(5.0), log_x=False, log_y=False, sparse=False, apart=(2, 4))
    assert found.x.tolist() == [1, 2, 2, 3, 4, 4, 5]
    assert np.flatnonzero(np.isnan(found.y)).tolist() == [2, 5]
    assert found.shown == 5
