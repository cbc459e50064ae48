"""Where the ticks of an axis stand and what is written at them; pure numbers, no Qt."""

import math

import numpy as np

from nnsim.gui.number_marks import rewritten
from nnsim.gui.numbers import MINUS, power_of_ten

UP, ACROSS = 26, 80  # pixels that a tick needs at least


def places(
    low: float, high: float, room: float, *, upright: bool, log: bool = False, fractions: bool = False
) -> list[float]:
    """Where ticks stand on an axis of so many pixels; one that lies has whole numbers unless it has `fractions`."""
    most = max(2, int(room // (UP if upright else ACROSS)))
    if log:
        return logarithmic(low, high, most)
    return linear(low, high, most) if upright or fractions else whole(low, high, most)


def words(values: list[float], step: float, *, log: bool = False, share: bool = False) -> list[str]:
    """What is written at ticks."""
    if log:
        return [power(value) for value in values]
    write = percent if share else number
    return [write(value, step) for value in values]


def linear(low: float, high: float, most: int) -> list[float]:
    """Round values between two ends, at most so many, but two at least, since one alone is no scale."""
    span = high - low
    if not span > 0 or most < 1:
        return []
    step = span / most
    power = math.floor(math.log10(step))
    at = next((at for at in range(4) if _round_step(at, power) >= step * 0.999), 3)
    found: list[float] = []
    while len(found) < 2 and at > -6:
        step = _round_step(at, power)
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        found = [number * step for number in range(first, last + 1)]
        at -= 1
    return found


def _round_step(at: int, power: int) -> float:
    """The step so many places above 10 to the power in 1, 2, 5, 10, 20, …; below it where `at` is negative."""
    return (1, 2, 5)[at % 3] * 10.0 ** (power + at // 3)


def whole(low: float, high: float, most: int) -> list[float]:
    """Round whole values between two ends, for epochs."""
    return [value for value in linear(low, high, most) if abs(value - round(value)) < 1e-9]


def logarithmic(low: float, high: float, most: int) -> list[float]:
    """Exponents at which ticks stand between two ends: whole decades, or 1, 2, 5 of each where there is room."""
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    decades = last - first + 1
    if decades > most:
        step = math.ceil(decades / max(most, 1))
        return [float(value) for value in range(math.ceil(first / step) * step, last + 1, step)]
    for parts in ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0)):
        logs = [math.log10(part) for part in parts]
        found = [d + log for d in range(math.floor(low), last + 1) for log in logs if low <= d + log <= high]
        if len(found) >= min(3, most):
            return found
    if high - low < 2:
        return [math.log10(v) for v in linear(10.0**low, 10.0**high, most) if v > 0]
    return [float(value) for value in range(first, last + 1)]


def number(value: float, step: float) -> str:
    """What is written at a tick of a linear axis: the value itself, with as many digits as it needs."""
    if value == 0 or abs(value) < step * 1e-6:
        return "0"
    size = max(abs(value), step)
    if size >= 1e5 or size < 1e-4:
        digits = next(n for n in range(16) if n == 15 or _is(float(f"{value:.{n}e}"), value))
        mantissa, _, exponent = f"{value:.{digits}e}".partition("e")
        return rewritten(f"{mantissa}e{int(exponent)}".replace("-", MINUS))
    return _decimal(value, step)


def _decimal(value: float, step: float) -> str:
    """A decimal with the places of the step, or more where the value would be another otherwise."""
    least = max(0, -math.floor(math.log10(step) + 1e-9)) if step < 1 else 0
    places = next(n for n in range(least, least + 16) if n == least + 15 or _is(round(value, n), value))
    return rewritten(f"{value:,.{places}f}".replace("-", MINUS))


def _is(written: float, value: float) -> bool:
    """Whether what is written is the value, but for the error of arithmetic with it."""
    return abs(written - value) <= 1e-9 * abs(value)


def power(exponent: float) -> str:
    """What is written at a tick of a logarithmic axis."""
    whole_part = math.floor(exponent + 1e-9)
    mantissa = 10.0 ** (exponent - whole_part)
    if abs(mantissa - 1) < 1e-6:
        plain = {0: "1", 1: "10", 2: "100"}
        return plain.get(whole_part, power_of_ten(whole_part))
    if -3 <= whole_part <= 3:
        return _decimal(10.0**exponent, 10.0**whole_part)
    return f"{_decimal(mantissa, 1.0)}·{power_of_ten(whole_part)}"


def percent(value: float, step: float) -> str:
    """What is written at a tick of an axis of shares."""
    return _decimal(value * 100, step * 100) + "\u202f%" if value else "0\u202f%"


def step_of(values: list[float]) -> float:
    """The distance between ticks."""
    return float(np.diff(values).min()) if len(values) > 1 else max(abs(values[0]), 1e-9) if values else 1.0
