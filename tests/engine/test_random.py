"""The generator: SplitMix64 as published, and a state that can be put back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.random import Stream, draw_bits, seed_state

MASK = 2**64 - 1


def published(state, count):
    """`next_int` of Steele, Lea and Flood 2014 (Vigna's splitmix64.c), in whole numbers."""
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def state_of(number):
    return np.array([number], np.uint64)


@pytest.mark.parametrize(
    ("start", "numbers"),
    [
        (0, [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]),
        (1234567, [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431]),
    ],
)
def test_reference_numbers(start, numbers):
    assert draw_bits(state_of(start), len(numbers)).tolist() == numbers
    assert list(published(start, len(numbers))) == numbers


@given(st.integers(0, MASK), st.integers(0, 40), st.integers(0, 40))
def test_as_published_however_it_is_cut(start, first, second):
    state = state_of(start)
    drawn = [*draw_bits(state, first).tolist(), *draw_bits(state, second).tolist()]

    assert drawn == list(published(start, first + second))
    assert int(state[0]) == (start + (first + second) * 0x9E3779B97F4A7C15) & MASK


@pytest.mark.parametrize("draw", ["uniform", "normal", "permutation", "integers"])
def test_what_was_drawn_can_be_undone(draw):
    stream = Stream.seeded(3, "test")
    args = (17, 10) if draw == "integers" else (17,)
    before = stream.state.copy()
    first = getattr(stream, draw)(*args)
    after = stream.state.copy()
    stream.state[:] = before

    assert (getattr(stream, draw)(*args) == first).all()
    assert (stream.state == after).all()
    assert (after != before).all()


def test_each_purpose_and_each_seed_has_a_stream_of_its_own():
    states = {int(seed_state(seed, purpose)[0]) for seed in (0, 1, -1, 2**70) for purpose in ("weights", "shuffle")}

    assert len(states) == 8
    assert int(seed_state(0, "weights")[0]) == 8389579401446667267
    assert seed_state(0, "weights").flags.writeable


def test_uniform_numbers_are_uniform():
    numbers = Stream.seeded(0, "test").uniform((1000, 100))
    counts = np.histogram(numbers, 100, (0.0, 1.0))[0]

    assert numbers.min() >= 0.0
    assert numbers.max() < 1.0
    assert 50.0 < np.sum((counts - 1000.0) ** 2 / 1000.0) < 160.0  # chi-squared with 99 degrees of freedom
    assert abs(np.corrcoef(numbers.ravel()[:-1], numbers.ravel()[1:])[0, 1]) < 0.016


def test_uniform_numbers_between_two():
    numbers = Stream.seeded(0, "test").uniform(10_000, -3.0, 5.0)

    assert -3.0 <= numbers.min() < -2.99
    assert 4.99 < numbers.max() < 5.0


def test_normal_numbers_are_normal():
    numbers = Stream.seeded(0, "test").normal((1000, 100), 2.0, 0.5)
    unit = (numbers - 2.0) / 0.5

    assert abs(unit.mean()) < 0.016
    assert abs(unit.var() - 1.0) < 0.023
    assert abs(np.mean(unit**3)) < 0.04
    assert abs(np.mean(unit**4) - 3.0) < 0.16
    assert 4.0 < abs(unit).max() < 6.0


@given(st.integers(0, MASK), st.integers(0, 60))
def test_permutations_hold_each_number_once(start, count):
    order = Stream(state_of(start)).permutation(count)

    assert order.dtype == np.int64
    assert sorted(order.tolist()) == list(range(count))


def test_permutations_are_equally_likely():
    stream = Stream.seeded(1, "test")
    seen = [tuple(stream.permutation(3).tolist()) for _ in range(6000)]
    counts = [seen.count(order) for order in set(seen)]

    assert len(counts) == 6
    assert sum((count - 1000) ** 2 / 1000 for count in counts) < 20.5  # chi-squared, 5 degrees of freedom


@given(st.integers(0, MASK), st.integers(1, 2**40))
def test_whole_numbers_stay_below(start, high):
    numbers = Stream(state_of(start)).integers((3, 4), high)

    assert numbers.shape == (3, 4)
    assert numbers.min() >= 0
    assert numbers.max() < high


@given(st.integers(0, MASK), st.integers(0, 60), st.integers(0, 70))
def test_some_are_the_first_ones_of_a_permutation(start, count, few):
    some = Stream(state_of(start)).some(count, few)

    assert some.tolist() == sorted(Stream(state_of(start)).permutation(count)[:few].tolist())


def test_some_of_keys_that_are_equal_are_the_first_ones(monkeypatch):
    monkeypatch.setattr("nnsim.engine.random.draw_bits", lambda state, count: np.array([5, 1, 5, 5, 0, 5], np.uint64))

    for few in range(7):
        some = Stream(state_of(0)).some(6, few)
        assert some.tolist() == sorted(Stream(state_of(0)).permutation(6)[:few].tolist())
