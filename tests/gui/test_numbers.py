"""Numbers as they are written in the window, and as they may be typed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.gui.numbers import apart, full, long, parse, percent, power, short
from nnsim.kit.errors import ArgumentError


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.59326999, "0.5933"), (-1.2e-5, "−1.2e−5"), (0.0, "0"), (-0.0, "0"), (1.0, "1"),
        (123456.0, "123,456"), (9_999_999.4, "9,999,999"),
        (9_999_999.6, "1e7"), (-12345.6, "−12,346"), (9999.7, "10,000"), (1234.4, "1234"), (1e-5, "1e−5"),
        (None, "not yet"), (float("nan"), "NaN"), (float("inf"), "∞"), (float("-inf"), "−∞"), (np.float32(0.1), "0.1"),
    ],
)  # fmt: skip
def test_short_numbers_have_four_digits(value, shown):
    assert short(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1.1059059667, "1.105905967"), (0.0, "0.000000000"), (-0.5, "−0.500000000"), (1e-12, "1.000000000e−12"),
        (12345678.5, "1.234567850e7"), (None, "not yet"), (float("nan"), "NaN"),
    ],
)  # fmt: skip
def test_long_numbers_have_nine_decimals_and_never_round_to_zero(value, shown):
    assert long(value) == shown


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_full_numbers_come_back_exactly(value):
    assert parse(full(value)) == value
    if abs(value) < 1e308:  # 1.7977e308 rounds to a number that there is not
        assert parse(short(value).replace(",", "")) == pytest.approx(value, rel=1e-3, abs=1e-320)


def test_full_keeps_the_digits_of_its_own_type():
    assert full(np.float32(0.1)) == "0.1"
    assert full(np.float64(0.1) + 0.2) == "0.30000000000000004"
    assert full(None) == "not yet"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5),
        (" -2 ", -2),
        ("1e-3", 1e-3),
        ("−.5", -0.5),
        ("3.", 3),
        ("+1E5", 1e5),
        ("-0,3", -0.3),
        ("−,5", -0.5),
        ("0,125", 0.125),
        ("1,5e-3", 0.0015),
        ("12,3456", 12.3456),
    ],
)
def test_plain_numbers_are_read(text, value):
    assert parse(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1_000",
        "infinity",
        "nan",
        "0x10",
        "1e400",
        "-1e999",
        "٣",
        "1,5,0",
        "1,000.5",
        "1.000,5",
        ",",
        "1, 5",
        "0.5.1",
        "one",
        "--1",
        "1e",
        "e5",
        "1 2",
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ArgumentError):
        parse(text)


@pytest.mark.parametrize("text", ["1,000", "-12,345", "999,999"])
def test_a_comma_that_can_be_read_in_two_ways_is_asked_about(text):
    with pytest.raises(ArgumentError, match="two ways"):
        parse(text)


def test_in_two_digits_a_hundred_is_no_power_of_ten():
    assert short(99.6, 2) == "100"


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([0.1398, 0.14, 0.1403], ["0.1398", "0.14", "0.1403"]), ([0.36, 0.372, 0.42], ["0.36", "0.37", "0.42"]),
        ([0.5, 0.5, 0.5], ["0.5"] * 3), ([1.0, 1.0 + 1e-12], ["1", "1"]),
    ],
)  # fmt: skip
def test_numbers_that_differ_look_different(values, shown):
    assert apart(values) == shown


def test_percent():
    assert percent(0.9721) == "97.2\u202f%"
    assert percent(None) == "not yet"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2.4e-11, "2·10⁻¹¹"),
        (9.7e-4, "1·10⁻³"),
        (-3e-5, "−3·10⁻⁵"),
        (6e20, "6·10²⁰"),
        (0.0, "0"),
        (0.04, "0.04"),
        (12.0, "10"),
        (float("inf"), "∞"),
        (float("nan"), "NaN"),
        (None, "not yet"),
    ],
)
def test_sizes_by_their_power_of_ten(number, text):
    assert power(number) == text
