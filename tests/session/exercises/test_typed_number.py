"""Numbers as they are typed: points and commas, powers of ten, fractions; and nothing else."""

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError
from nnsim.session.exercises.typed_number import read_number


@pytest.mark.parametrize(
    ("text", "value", "place"),
    [
        ("0.5933", 0.5933, -4), ("0,5933", 0.5933, -4), (" −2 ", -2.0, 0), ("+2", 2.0, 0), ("- .5", -0.5, -1),
        (",5", 0.5, -1), ("5.", 5.0, 0), ("1.2e-3", 0.0012, -4), ("1,2·10^-3", 0.0012, -4),
        ("1,2 · 10⁻³", 0.0012, -4),
        ("1.2 × 10-3", 0.0012, -4), ("1e5", 1e5, 5), ("1,106", 1.106, -3),
        ("1/3", 1 / 3, None), ("-1 / 3", -1 / 3, None),
        ("0,5/0.25", 2.0, None), ("-0", 0.0, 0), ("0e9999", 0.0, 9999), ("1e-9999", 0.0, -9999), ("0.380", 0.38, -3),
    ],
)  # fmt: skip
def test_what_is_read(text: str, value: float, place: int | None) -> None:
    found = read_number(text)

    assert (found.value, found.place) == (value, place)
    assert found.unit >= 0


@pytest.mark.parametrize(
    "text",
    [
        "", "  ", "abc", "1+1", "1_000", "1,234.5", "1.234,5", "1.5.2", "nan", "inf", "∞", "0x10", "1e400", "9e9999",
        "1/0", "0/0,0", "1//3", "1/2/3", "--1", "1e", "e5", "10⁻³", "1e٣", "١٢", "__import__('os')", "2**10", "1" * 61,
        "1\n2", "0.5933 ?", "x", "1 2",
    ],
)  # fmt: skip
def test_what_is_not_read(text: str) -> None:
    with pytest.raises(ArgumentError) as told:
        read_number(text)

    assert told.value.remedy


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_is_read_back(number: float) -> None:
    for text in (repr(number), repr(number).replace(".", ","), f"{number:.17g}"):
        assert read_number(text).value == number


@given(st.text(max_size=70))
def test_any_text_is_a_finite_number_or_refused(text: str) -> None:
    try:
        found = read_number(text)
    except ArgumentError:
        return
    assert math.isfinite(found.value)


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_fractions_are_exact(above: int, below: int) -> None:
    assert read_number(f"{above}/{below}").value == float(Fraction(above, below))
