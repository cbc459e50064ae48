"""Shades that nobody can tell from those that were painted are not painted again, and all others are."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.gui.canvas.shades import STEPS, SeenShades, alike, shades_of
from nnsim.gui.canvas.tones import UNSAID, Tone

WEIGHTS = Tone(scale=2.0)
HIDDEN = float((np.array(np.nan).view(np.int64) + 1).view(np.float64))  # another of the numbers that are none


def shades(*values, tone=WEIGHTS):
    """The shades of some numbers."""
    return shades_of(tone, np.array(values, float))


def test_a_step_more_or_less_is_not_seen_and_another_sign_is():
    step = WEIGHTS.scale / STEPS
    some = shades(0.0, 10 * step, -5 * step)
    assert alike(some, some)
    assert alike(some, shades(step, 9 * step, -6 * step))
    assert not alike(some, shades(0.0, 12 * step, -5 * step))
    assert not alike(some, shades(0.0, 10 * step, 5 * step))
    assert not alike(some, shades(0.0, 10 * step))


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_like_nothing_else(odd):
    others = {np.nan, np.inf, -np.inf, 0.0, 2.0, -2.0, HIDDEN}
    assert alike(shades(1.0, odd), shades(1.0, odd))
    for other in others - {odd}:
        if shades(other) != shades(odd):
            assert not alike(shades(1.0, odd), shades(1.0, other))


@given(st.lists(st.floats(-2, 2), min_size=1, max_size=60))
def test_however_slowly_a_number_moves_it_never_looks_two_steps_off(way):
    seen = SeenShades(2)
    for value in np.cumsum(np.array(way) / 20):
        shown, now = (np.frombuffer(one, np.int64)[0] for one in (seen.of("it", shades(value)), shades(value)))
        assert abs(shown - now) <= 1


def test_the_last_looks_are_known_each_of_its_things_alone():
    seen = SeenShades(2)
    first, other = shades(1.0), shades(-1.0)
    close = shades(1.0 + WEIGHTS.scale / STEPS)
    assert close != first
    assert seen.of("a", first) == first
    assert seen.of("b", close) == close
    assert seen.of("a", close) == first
    assert seen.of("b", other) == other
    assert seen.of("b", first) == first, "of two things that were seen last the oldest is forgotten"


def test_in_an_overlay_numbers_are_told_from_what_it_says_nothing_of():
    assert UNSAID.of_numbers(np.array([0.5])) is UNSAID
    severity = Tone("severity", 3.0)
    assert severity.of_numbers(np.full(3, np.nan)) is UNSAID
    assert severity.of_numbers(np.array([np.nan, 0.0])) is severity
    assert WEIGHTS.of_numbers(np.full(3, np.nan)) is WEIGHTS, "a weight that is no number is something wrong"
