"""Rounding as on paper, and the tolerance: whoever works carefully is never told that they are wrong."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.session.exercises.questions import Plan
from nnsim.session.exercises.rounding import Bounds, Rounding
from tests.campaigns import covering
from tests.session.exercises.exercises import Person, asked, random_design

ROUNDINGS = st.builds(Rounding, st.just("significant"), st.integers(1, 9)) | st.builds(
    Rounding, st.just("decimals"), st.integers(1, 9)
)


@given(ROUNDINGS, st.floats(-1e6, 1e6))
def test_a_rounded_number_is_within_half_a_unit(rounding: Rounding, value: float) -> None:
    rounded = rounding.round(value)

    assert abs(rounded - value) <= rounding.unit(value) / 2 * (1 + 1e-9) + 1e-15 * abs(value)
    assert rounding.round(rounded) == rounded
    assert float(rounding.write(value)) == rounded


@pytest.mark.parametrize(
    ("value", "significant", "decimals"),
    [
        (0.593269992, "0.5933", "0.593"), (1.105905967, "1.106", "1.106"), (-0.0380982366, "-0.03810", "-0.038"),
        (0.0, "0", "0"), (0.00043857, "0.0004386", "0.000"), (-0.0002, "-0.0002000", "0.000"),
        (123456.0, "123500", "123456.000"),
        (1.5e-9, "1.500e-09", "0.000"), (2.0, "2.000", "2.000"), (9.99996, "10.00", "10.000"), (math.inf, "inf", "inf"),
    ],
)  # fmt: skip
def test_how_numbers_are_written_down(value: float, significant: str, decimals: str) -> None:
    assert Rounding("significant", 4).write(value) == significant
    assert Rounding("decimals", 3).write(value) == decimals


def test_fewer_digits() -> None:
    assert [one.digits for one in Rounding("significant", 4).fewer()] == [3, 2]
    assert [one.digits for one in Rounding("significant", 1).fewer()] == []
    assert [one.digits for one in Rounding("decimals", 1).fewer()] == [0]
    assert Rounding("decimals", 1).words == "1 decimal"
    assert Rounding().words == "4 significant digits"


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("seed", "rounding"), covering(range(25), [Rounding(), Rounding("significant", 2), Rounding("decimals", 5)])
)
def test_a_careful_person_is_right(seed: int, rounding: Rounding) -> None:
    """Every intermediate result rounded to the digits asked, in any network: within the tolerance."""
    design = random_design(seed, optimizer="sgd", schedule="constant", plain=True)
    with asked(design, Plan(kinds=("z", "o", "E", "do", "delta", "grad", "W"), most=6, seed=seed)) as (_, exercise):
        bounds, person = Bounds(exercise.twin, rounding), Person(exercise.twin, rounding)
        for question in exercise.questions:
            worked = person.work_out(question)
            tolerance = bounds.tolerance(question.name, question.index, question.value)
            assert tolerance >= rounding.unit(question.value) / 2
            if math.isfinite(worked):
                assert abs(worked - question.value) <= tolerance, question


def test_the_tolerance_is_not_generous() -> None:
    """In Mazur's example a number of 4 digits may be off by half a unit, or by what its roundings make of it."""
    with asked("mazur") as (_, exercise):
        units = [exercise.judge.tolerance(q) / exercise.plan.rounding.unit(q.value) for q in exercise.questions]
        assert min(units) == pytest.approx(0.5)
        assert np.median(units) < 2


def test_what_comes_out_even_is_not_rounded() -> None:
    """0.15 · 0.05 + 0.2 · 0.1 + 0.35 is 0.3775: nothing is lost, so nothing is allowed for but half a unit."""
    with asked("mazur") as (_, exercise):
        z = exercise.questions[0]
        assert z.value == pytest.approx(0.3775)
        assert exercise.judge.tolerance(z) == pytest.approx(0.5e-4, rel=1e-6)
