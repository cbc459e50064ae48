"""Where the ticks of an axis stand and what is written at them; pure numbers, no Qt."""

import math

import numpy as np

from nnsim.gui.numbers import MINUS

_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def linear(low: float, high: float, most: int) -> list[float]:
    """Round values between two ends, at most so many."""
    span = high - low
    if not span > 0 or most < 1:
        return []
    step = span / most
    decade = 10.0 ** math.floor(math.log10(step))
    step = next((f * decade for f in (1, 2, 5, 10) if f * decade >= step * 0.999), 10 * decade)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


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
    """What is written at a tick of a linear axis."""
    if value == 0 or abs(value) < step * 1e-6:
        return "0"
    size = max(abs(value), step)
    if size >= 1e5 or size < 1e-4:
        mantissa, _, exponent = f"{value:.3g}".partition("e")
        if not exponent:
            mantissa, _, exponent = f"{value:.2e}".partition("e")
            mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(exponent)}".replace("-", MINUS)
    places = max(0, -math.floor(math.log10(step) + 1e-9)) if step < 1 else 0
    return f"{value:.{places}f}".replace("-", MINUS)


def power(exponent: float) -> str:
    """What is written at a tick of a logarithmic axis."""
    whole_part = math.floor(exponent + 1e-9)
    mantissa = 10.0 ** (exponent - whole_part)
    if abs(mantissa - 1) < 1e-6:
        plain = {0: "1", 1: "10", 2: "100"}
        return plain.get(whole_part, "10" + str(whole_part).translate(_RAISED))
    if -3 <= whole_part <= 3:
        return f"{10.0**exponent:.3g}"
    return f"{mantissa:.3g}·10{str(whole_part).translate(_RAISED)}"


def percent(value: float, step: float) -> str:
    """What is written at a tick of an axis of shares."""
    places = max(0, -math.floor(math.log10(step * 100) + 1e-9)) if step < 0.01 else 0
    return f"{value * 100:.{places}f}\u202f%".replace("-", MINUS)


def step_of(values: list[float]) -> float:
    """The distance between ticks."""
    return float(np.diff(values).min()) if len(values) > 1 else max(abs(values[0]), 1e-9) if values else 1.0
