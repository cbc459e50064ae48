"""The functions of compiled programs, number by number, against NumPy's in float64."""

from typing import Any

import numpy as np
import pytest

from nnsim.engine.functions import FUNCTIONS
from nnsim.engine.fused.compiled import _LOOSE, numba_functions
from nnsim.engine.fused.elementary import functions

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 1e-8, -1e-8, 20.5, -20.5, 45.0, np.inf, -np.inf, np.nan]
NAMES = sorted(functions("float64", lambda function: function))
OPERATORS = {"add", "sub", "mul", "div", "neg", "greater", "greater_equal", "less", "less_equal", "both", "either"}


def points(kind: str) -> list[float]:
    rng = np.random.default_rng(0)
    wide = [*rng.uniform(-800, 800, 60), *rng.standard_normal(200), *1e-4 * rng.standard_normal(40)]
    return [kind_of(kind)(value) for value in (*SPECIAL, *wide)]


def kind_of(kind: str) -> type:
    return np.dtype(kind).type


def test_there_is_one_for_each_function_of_formulas() -> None:
    assert set(NAMES) == set(FUNCTIONS) - OPERATORS


@pytest.mark.parametrize("kind", ["float64", "float32"])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "where"])
def test_values(name: str, kind: str) -> None:
    function, meaning = functions(kind, lambda plain: plain)[name], FUNCTIONS[name]
    second = [kind_of(kind)(value) for value in (0.7, -2.0, 0.0)]
    two = name in ("power", "maximum", "minimum", "logaddexp", "clipped_div")
    with np.errstate(all="ignore"):
        for x in points(kind):
            for y in second if two else second[:1]:
                args = (x, y) if two else (x,)
                wanted = np.empty((), np.float64)
                meaning.compute(*(np.array(value, np.float64) for value in args), wanted)
                got = function(*args)
                assert np.isnan(got) == np.isnan(wanted), (args, got, wanted)
                if np.isnan(wanted):
                    continue
                step = np.spacing(np.abs(kind_of(kind)(wanted)))
                if np.isinf(step) or np.isnan(step):
                    assert got == kind_of(kind)(wanted), (args, got, wanted)
                else:
                    room = 4 * float(step) + 4 * np.finfo(kind).tiny
                    if two and np.isfinite(x):  # sums inside: as good as the terms are large
                        inside = float(np.spacing(kind_of(kind)(min(abs(x), 1e30))))
                        room += 2 * inside * (abs(float(wanted)) if name == "power" else 1.0)
                    assert abs(float(got) - float(wanted)) <= room, (args, got, wanted)


def test_one_or_the_other() -> None:
    where = functions("float64", lambda plain: plain)["where"]
    assert (where(True, 1.0, 2.0), where(False, 1.0, 2.0)) == (1.0, 2.0)


@pytest.mark.untraced
@pytest.mark.parametrize("kind", ["float64", "float32"])
def test_compiled_in_a_loop_they_give_the_same_also_of_what_is_no_number(kind: str) -> None:
    numba = pytest.importorskip("numba")
    plain, compiled = functions(kind, lambda function: function), numba_functions(kind)
    x = np.array(points(kind), kind)
    for name in ("exp", "expm1", "tanh", "logistic", "softplus", "sign", "clipped_log"):
        function = compiled[name]

        def over(x: Any, out: Any, function: Any = function) -> None:
            for at in range(x.size):
                out[at] = function(x[at])

        got = np.empty_like(x)
        numba.njit(over, error_model="numpy", fastmath=_LOOSE)(x, got)
        with np.errstate(all="ignore"):
            wanted = np.array([plain[name](value) for value in x], kind)
        np.testing.assert_array_max_ulp(got[~np.isnan(wanted)], wanted[~np.isnan(wanted)], 4)
        np.testing.assert_array_equal(np.isnan(got), np.isnan(wanted), name)
