"""How numbers are printed: in significant digits, whole numbers whole, and what is not finite by its name."""

import math

from nnsim.engine.expr import FAR
from nnsim.files.paper.maths import Number

WHOLE = 1_000_000


def figure(value: float, digits: int) -> str:
    """A number for LaTeX in so many significant digits; whole numbers below a million keep all of theirs; −0 is 0."""
    if math.isnan(value):
        return r"\mathrm{NaN}"
    if _infinite(value):
        return r"\infty" if value > 0 else r"-\infty"
    if abs(value) < WHOLE and value == int(value):
        return str(int(value))
    return f"{value:.{digits}g}"


def printed(value: float, digits: int, source: str = "", given: bool = False) -> Number:
    """The same number as a part of a formula, with where it comes from, and whether it is given or computed."""
    if math.isnan(value) or _infinite(value):
        return Number("nan" if math.isnan(value) else "inf" if value > 0 else "-inf", value, source, given)
    mantissa, mark, exponent = figure(value, digits).partition("e")
    return Number(mantissa + (f"e{int(exponent)}" if mark else ""), value, source, given)


def _infinite(value: float) -> bool:
    """True for infinity, and for the number that stands for it in the memory, in 64 bits or in 32."""
    return math.isclose(abs(value), FAR.value, rel_tol=1e-6) or math.isinf(value)
