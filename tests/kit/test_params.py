import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param, complete, defaults
from tests.strategies import values

ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers())


@st.composite
def params(draw: st.DrawFn) -> Param:
    kind = draw(st.sampled_from(["real", "integer", "boolean", "choice", "text"]))
    if kind == "choice":
        choices = tuple(draw(st.lists(st.text(max_size=4), min_size=1, unique=True, max_size=4)))
        return Param("it", "choice", choices[0], "Help.", choices=choices)
    bounds = sorted(draw(st.tuples(st.integers(-50, 50), st.integers(-50, 50))))
    low, high = draw(st.sampled_from([(None, None), (bounds[0], None), (None, bounds[1]), (bounds[0], bounds[1] + 3)]))
    flags = draw(st.booleans()), draw(st.booleans())
    default = {"boolean": True, "text": ""}.get(kind, 0)
    return Param("it", kind, default, "Help.", low, high, open_low=flags[0], open_high=flags[1])


@given(st.data(), params())
def test_a_value_that_fits_is_taken_in_the_parameters_type(data: st.DataObject, param: Param) -> None:
    value = data.draw(values(param))
    taken = param.check(value)

    assert taken == value
    assert type(taken) is {"real": float, "integer": int, "boolean": bool}.get(param.kind, str)
    assert param.check(taken) == taken


@given(params(), ANYTHING)
def test_any_other_value_is_refused_with_its_name_and_the_reason(param: Param, value: object) -> None:
    refusal = None
    try:
        taken = param.check(value)
    except ArgumentError as error:
        refusal = error
    if refusal is not None:
        assert refusal.what.startswith("it cannot be ")
        assert refusal.why
        assert refusal.remedy == f"its default is {param.default}"
    elif param.kind in ("real", "integer"):
        assert math.isfinite(taken)
        assert not isinstance(value, bool)
        assert param.low is None or taken > param.low or (taken == param.low and not param.open_low)
        assert param.high is None or taken < param.high or (taken == param.high and not param.open_high)
    elif param.kind == "choice":
        assert taken in param.choices


@pytest.mark.parametrize(
    ("param", "value", "why"),
    [
        (Param("p", "real", 0.0, "", low=0.0), -1, "it must be at least 0"),
        (Param("p", "real", 0.5, "", low=0.0, open_low=True), 0, "it must be above 0"),
        (Param("p", "real", 0.0, "", high=1.0), 2, "it must be at most 1"),
        (Param("p", "real", 0.0, "", high=1.0, open_high=True), 1, "it must be below 1"),
        (Param("p", "real", 0.0, ""), math.nan, "it must be finite"),
        (Param("p", "real", 0.0, ""), math.inf, "it must be finite"),
        (Param("p", "real", 0.0, ""), True, "it must be a number"),
        (Param("p", "real", 0.0, ""), "1", "it must be a number"),
        (Param("p", "integer", 0, ""), 1.5, "it must be a whole number"),
        (Param("p", "boolean", True, ""), 1, "it must be true or false"),
        (Param("p", "choice", "a", "", choices=("a", "b")), "c", "it must be one of a, b"),
        (Param("p", "text", "", ""), 1, "it must be a text"),
    ],
)
def test_reasons(param: Param, value: object, why: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        param.check(value)
    assert caught.value.why == why


def test_a_very_large_number_is_refused_not_a_crash() -> None:
    for kind in ("real", "integer"):
        with pytest.raises(ArgumentError):
            Param("p", kind, 0, "", high=10.0).check(10**400)
        with pytest.raises(ArgumentError):
            Param("p", kind, 0, "").check(10**400)


def test_a_long_value_is_cut_in_the_message() -> None:
    with pytest.raises(ArgumentError) as caught:
        Param("p", "real", 0.0, "").check("x" * 500)
    assert len(caught.value.what) < 80


def test_complete() -> None:
    listed = (Param("a", "real", 1.0, ""), Param("b", "boolean", False, ""))

    assert defaults(listed) == {"a": 1.0, "b": False}
    assert complete(listed, {"b": True}, "the part") == {"a": 1.0, "b": True}
    with pytest.raises(ArgumentError, match="the part has no parameter 'c'"):
        complete(listed, {"c": 1}, "the part")
    with pytest.raises(ArgumentError, match="its parameters are: none"):
        complete((), {"c": 1}, "the part")
