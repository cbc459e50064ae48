"""Typed expressions: their values against plain NumPy, what is unknown, and what refuses with its column."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.carry import row_keys
from nnsim.session.expressions.expression import compile_expression, text_for
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.engine_strategies import cases, small_case
from tests.session.expressions.expression_cases import bench, formulas
from tests.session.sessions import opened, with_data


@pytest.fixture(scope="module")
def small():
    """A 2-3-1 network at the end of its first iteration, in an epoch of a full and a half batch."""
    ready = bench(small_case(samples=6, validation=2, batch_size=4, shuffle=False))
    for _ in ready.machine.iteration:
        ready.machine.step()
    return ready


# ---------------------------------------------------------------------------------------------------- their values


@given(st.data())
@settings(max_examples=60)
def test_values_are_those_of_plain_numpy(data):
    case = data.draw(cases(OPTIMIZERS=("adam", "momentum", "sgd")))
    setup = bench(case)
    for _ in range(data.draw(st.integers(0, 3)) * len(setup.machine.iteration)):
        setup.machine.step()
    formula = data.draw(formulas(setup))

    expression = compile_expression(formula.text, setup)

    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("error")
        wanted = formula.compute()
        got = expression.value_now()
    assert got.shape == np.shape(wanted)
    np.testing.assert_allclose(got.astype(float), np.asarray(wanted, float), rtol=1e-9, atol=1e-300)
    assert expression.holds_now() == bool(np.any(got))
    assert expression.is_condition == formula.boolean


@given(st.data())
@settings(max_examples=50)
def test_every_number_of_a_network_can_be_named(data):
    setup = bench(data.draw(cases()))
    while setup.machine.next not in (None, setup.machine.iteration.stop - 1):
        setup.machine.step()
    network = setup.design.network
    layer = data.draw(st.sampled_from([layer for layer in network.layers if not layer.is_input]))
    unit = data.draw(st.sampled_from(layer.units))
    keys = row_keys(network, layer)
    row = data.draw(st.integers(0, len(keys) - 1))
    source, source_unit = keys[row]
    place = edge_place(source, source_unit, layer.id, unit) if row else bias_place(layer.id, unit)
    cut = row and (source_unit, unit) in network.link(source, layer.id).cut
    sample = data.draw(st.integers(0, setup.machine.shown_width - 1))
    column = layer.units.index(unit)
    arrays = setup.memory.view(setup.machine.shown_width)

    z = compile_expression(text_for(unit_place(layer.id, unit), "z", network, sample), setup)
    every = compile_expression(text_for(unit_place(layer.id, unit), "o", network), setup)
    whole = compile_expression(text_for(layer_place(layer.id), "W", network), setup)

    np.testing.assert_array_equal(z.value(), arrays[f"{layer.name}.z"][column, sample])
    np.testing.assert_array_equal(every.value(), arrays[f"{layer.name}.o"][column])
    np.testing.assert_array_equal(whole.value(), arrays[f"{layer.name}.W"])
    if cut:
        with pytest.raises(UserError, match="is cut"):
            compile_expression(text_for(place, "W", network), setup)
    else:
        weight = compile_expression(text_for(place, "W", network), setup)
        np.testing.assert_array_equal(weight.value(), arrays[f"{layer.name}.W"][row, column])


def test_numbers_count_as_on_paper(small):
    arrays = small.memory.view(4)

    assert compile_expression("W[hidden1][0][3]", small).value() == arrays["hidden1.W"][0, 2]
    assert compile_expression("W[hidden1][2][1]", small).value() == arrays["hidden1.W"][2, 0]
    assert compile_expression("o['input'][2][4]", small).value() == arrays["input.o"][1, 3]
    assert compile_expression("loss", small).value() == arrays["E"]
    assert compile_expression("update", small).value() == 1
    assert compile_expression("batch", small).value() == 2, "the second batch comes next, as the position says"
    assert compile_expression("epoch == 0 and rate == 0.5", small).holds()


def test_a_condition_holds_when_it_holds_for_any(small):
    z = small.memory.view(4)["hidden1.z"][0]
    between = f"{float(np.sort(z)[1])!r} < z[hidden1][1] < {float(np.sort(z)[3])!r}"

    assert compile_expression(between, small).holds(), "one sample is between"
    assert not compile_expression("z[hidden1][1] > 99", small).holds()
    assert compile_expression("not z[hidden1][1] > 99", small).holds()
    both = f"z[hidden1][1] <= {float(z.min())!r} and z[hidden1][1] >= {float(z.max())!r}"
    assert not compile_expression(both, small).holds(), "each holds for a sample, but for another one"
    assert compile_expression(both.replace("and", "or"), small).holds()
    assert compile_expression(f"any({both.replace(' and ', ') and any(')})", small).holds()


def test_powers_and_divisions_overflow_without_an_exception(small):
    for text, wanted in {
        "9**9**9": np.inf,
        "10**10**9": np.inf,
        "(-8)**(1/3)": np.nan,
        "1/0": np.inf,
        "-1/0": -np.inf,
        "0/0": np.nan,
        "1 % 0": np.nan,
        "-7 % 3": 2.0,
        "exp(1000)": np.inf,
        "log(0)": -np.inf,
        "log(-1)": np.nan,
        "sqrt(-1)": np.nan,
        "sign(-3) + sign(0)": -1.0,
        "2**-1": 0.5,
        "-2**2": -4.0,
        "epoch ** 9 ** 9": 0.0,
        "norm(W[hidden1] * 1e300)": np.inf,
        "max(1, log(-1), 2)": np.nan,
        "1e400": np.inf,
    }.items():
        got = compile_expression(text, small).value()
        if text == "norm(W[hidden1] * 1e300)":
            assert 1e299 < got < 1e301, "its squares overflow, it does not"
        else:
            np.testing.assert_equal(got, wanted, text)


def test_float32_is_compared_as_float64():
    setup = bench(small_case(dtype="float32"))
    weights = setup.memory.view(1)["hidden1.W"]
    weights[1, 1] = 0.1

    assert compile_expression("W[hidden1][1][2] > 0.1", setup).holds()
    assert compile_expression(f"W[hidden1] == {float(np.float32(0.1))!r}", setup).holds()
    assert not compile_expression("W[hidden1] == 0.1", setup).holds()


# ------------------------------------------------------------------------------------------------ what is unknown


def test_what_is_not_computed_is_unknown():
    setup = bench(small_case(samples=6, validation=2, batch_size=4, shuffle=False))
    texts = ("o[input]", "z[hidden1]", "loss", "delta[output][1]", "grad[hidden1][0][1]", "loss > 0 or epoch == 0")
    expressions = {text: compile_expression(text, setup) for text in texts}
    computed = {"o[input]": "input.o", "z[hidden1]": "hidden1.z", "delta[output][1]": "output.delta"}
    computed |= {"loss": "E", "grad[hidden1][0][1]": "hidden1.grad", "loss > 0 or epoch == 0": "E"}

    for _ in range(3 * len(setup.machine.iteration)):
        for text, expression in expressions.items():
            known = computed[text] in setup.machine.written
            assert (expression.value() is not None) == known, text
            assert known or not expression.holds()
        setup.machine.step()


def test_the_figures_of_an_epoch_are_unknown_before_its_end():
    with opened(with_data(small_case(samples=1).design)) as session:
        session.setup.start(session.setup.weights(), None, 7, 21)
        expression = compile_expression("train_loss", session.setup)
        assert expression.value() is None
        assert not compile_expression("train_loss < 9 or isnan(train_loss)", session.setup).holds()

        session.step("epoch")

        assert expression.value() == session.curves.current.columns["loss"][-1]


def test_a_partial_batch_has_its_own_width():
    setup = bench(small_case(samples=6, batch_size=4, shuffle=False))
    whole, third = compile_expression("o[output]", setup), compile_expression("o[output][1][3] > 0", setup)
    widths, held = [], []
    while len(widths) < 4:
        setup.machine.step()
        if setup.machine.last == setup.machine.iteration.stop - 1:
            value = whole.value()
            widths.append(value.shape[1])
            held.append((third.value() is not None, third.holds(), third.holds_now()))
            np.testing.assert_array_equal(value, setup.memory.view(value.shape[1])["output.o"])

    assert widths == [4, 2, 4, 2]
    assert held == [(True, True, True), (False, False, False)] * 2
