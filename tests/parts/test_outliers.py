"""Numbers far from all others: a slip of the decimal point is found, and what merely spreads is not."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.parts.contracts import Table
from nnsim.parts.outliers import FAR, Spread, fence, inside, outliers

SEEDS = st.integers(0, 2**31)


def table(inputs, **more):
    y = np.zeros((len(inputs), 1))
    names = tuple(f"x{i}" for i in range(inputs.shape[1]))
    return Table(inputs=inputs, targets=y, input_names=names, target_names=("y",), **more)


@settings(max_examples=10)
@given(seed=SEEDS, count=st.integers(12, 400), scale=st.floats(1e-3, 1e6), sign=st.sampled_from([-1, 1]))
def test_one_slip_is_found_with_its_row(seed, count, scale, sign):
    random = np.random.default_rng(seed)
    rows = random.normal(size=(count, 2)) * scale
    at = int(random.integers(count))
    rows[at, 1] = sign * 200 * scale
    (found,) = table(rows, lines=np.arange(count) + 2).outliers
    assert (found.column, found.where, found.value) == (1, at, rows[at, 1])
    assert (found.fence.first, found.fence.third) == tuple(np.percentile(rows[:, 1], (25, 75)))
    low, high = inside(rows[:, 1], found.fence)
    others = np.delete(rows[:, 1], at)
    assert (low, high) == (others.min(), others.max())


@pytest.mark.parametrize("draw", ["normal", "uniform", "exponential"])
def test_what_merely_spreads_is_left_alone(draw):
    for seed in range(5):
        rows = getattr(np.random.default_rng(seed), draw)(size=(5_000, 3))
        assert outliers(rows) == ()


def test_groups_flags_few_numbers_and_pixels_have_none():
    group = np.r_[np.random.default_rng(0).normal(size=90), np.full(10, 1e6)]
    flags = np.r_[np.zeros(99), 1.0]
    assert outliers(np.stack([group, flags, np.full(100, np.nan), np.ones(100)], 1)) == ()
    assert outliers(np.r_[np.arange(9.0), 1e9][:, None]) == ()
    pixels = np.random.default_rng(0).normal(size=(50, 4))
    pixels[3, 2] = 1e9
    assert table(pixels).outliers
    assert not table(pixels, image=(2, 2)).outliers


@settings(max_examples=10)
@given(seed=SEEDS, count=st.integers(12, 30_000), pieces=st.integers(1, 40))
def test_in_pieces_the_same_number_is_found(seed, count, pieces):
    """A file is gone through in pieces, in any order of its numbers, sorted ones too."""
    random = np.random.default_rng(seed)
    values = np.sort(random.normal(size=count)) if seed % 2 else random.normal(size=count)
    at = int(random.integers(count))
    values[at] = random.choice([-1.0, 1.0]) * 500
    spread = Spread()
    for block in np.array_split(np.arange(count), pieces):
        if len(block):
            spread.add(values[block], block + 2)
    found = spread.outlier()
    assert found is not None
    assert (found.where, found.value) == (at + 2, values[at])
    whole = fence(values)
    assert abs(found.fence.first - whole.first) < 0.25
    assert found.fence.third - found.fence.first < 500 / FAR
    quiet = Spread()
    quiet.add(random.normal(size=count), np.arange(count))
    assert quiet.outlier() is None


def test_where_a_sample_stands():
    rows = np.zeros((2, 1))
    assert table(rows).place(1) == ""
    assert table(rows, lines=np.array([2, 19])).place(1) == "line 19"
    assert table(rows, lines=np.array([1, 2]), unit="image", files=("a/1.png", "b/7.png")).place(1) == "b/7.png"
