"""Campaigns: of many cases of one claim, those that are tried each time; with --long it is all of them."""

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from hypothesis import settings

SOME = 6  # examples of a property that takes long


def covering(*axes: Iterable[Any], always: Iterable[tuple[Any, ...]] = ()) -> list[ParameterSet]:
    """All combinations of what stands on the axes; each time, so many that each of these things is in one of them.

    The axes are gone along side by side, a shorter one again from its start. What else is known to be hard is named.
    """
    lines = [list(axis) for axis in axes]
    chosen = {tuple(step % len(line) for line in lines) for step in range(max(map(len, lines)))}
    chosen |= {tuple(line.index(one) for line, one in zip(lines, case, strict=True)) for case in always}
    places = product(*(range(len(line)) for line in lines))
    return [_case([line[at] for line, at in zip(lines, place, strict=True)], place in chosen) for place in places]


def first(count: int, cases: Sequence[Any]) -> list[ParameterSet]:
    """Cases of which one is as good as another, as seeds are; each time, so many of them."""
    return [_case([one], number < count) for number, one in enumerate(cases)]


def _case(values: list[Any], each_time: bool) -> ParameterSet:
    return pytest.param(*values, marks=() if each_time else pytest.mark.long)


def costly(count: int) -> settings:
    """Of a property whose examples take long: so many with --long, some each time."""
    return settings(max_examples=count if settings.get_current_profile_name() == "long" else min(count, SOME))
