"""What is tried each time covers a campaign, and --long runs all of it."""

from itertools import product

import pytest

from tests.campaigns import covering, first


def each_time(cases):
    return [case.values for case in cases if not case.marks]


@pytest.mark.parametrize("axes", [("abc", range(6)), ("ab", "cd", "efghi"), ("a",), ("abcd", "ef")])
def test_each_thing_is_tried_each_time_and_every_combination_with_long(axes):
    cases = covering(*axes)

    assert [case.values for case in cases] == list(product(*axes))
    tried = each_time(cases)
    assert len(tried) == max(map(len, axes))
    assert all({case[at] for case in tried} == set(axis) for at, axis in enumerate(axes))


def test_what_is_known_to_be_hard_is_tried_each_time():
    assert each_time(covering("ab", "cd", always=[("a", "d")])) == [("a", "c"), ("a", "d"), ("b", "d")]


def test_of_seeds_some_are_tried_each_time():
    cases = first(2, range(5))

    assert [case.values for case in cases] == [(seed,) for seed in range(5)]
    assert each_time(cases) == [(0,), (1,)]
