"""Python: the exported module computes the very same numbers, with NumPy alone, whatever the names are."""

import ast
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from nnsim.engine.expr import Call, Const, evaluate
from nnsim.engine.functions import FUNCTIONS
from nnsim.files.exchange import left_out, write
from nnsim.files.formats import REGISTRY
from nnsim.files.formats._code import Functions, stages
from nnsim.files.formats.c import C
from nnsim.files.formats.javascript import JAVASCRIPT
from nnsim.files.formats.python import PYTHON
from nnsim.files.trained import checked
from nnsim.kit.errors import FileError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Z
from tests.campaigns import costly
from tests.files.formats.making_code import NASTY, hostile, module
from tests.files.formats.making_onnx import NETS
from tests.files.making_trained import a_chain, rows, trained, with_activation

FORM = REGISTRY["python"]
LOSSES = {"logaddexp", "clipped_log", "clipped_div"}  # these stand in losses alone


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
@pytest.mark.parametrize("count", [0, 1, 7, 1000])
def test_every_bit_is_the_same(tmp_path, made, count):
    x = rows(made.input_size, count)
    assert np.array_equal(module(tmp_path, made).predict(x), made.outputs(x))


@pytest.mark.parametrize("key", [*ACTIVATIONS])
@pytest.mark.parametrize("output", [False, True])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_every_activation_is_the_same(tmp_path, key, output, dtype):
    made = checked(replace(with_activation(key, output), dtype=dtype))
    x = rows(made.input_size, 1000)
    theirs, ours = module(tmp_path, made).predict(x), made.outputs(x)
    # erf is the mathematical library's there, and NumPy's exp of float32 depends on where an array lies in memory
    if key == "gelu" or (key == "softmax" and dtype == "float32"):
        assert np.allclose(theirs, ours, rtol=0, atol=1e-14 if dtype == "float64" else 2e-6)
    else:
        assert np.array_equal(theirs, ours)
    assert theirs.dtype == np.float64


@settings(costly(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=trained())
def test_any_network(tmp_path, made):
    x = rows(made.input_size, 30)
    assert np.allclose(module(tmp_path, made).predict(x), made.outputs(x), rtol=1e-12, atol=1e-12, equal_nan=True)


@pytest.mark.parametrize("title", NASTY)
def test_names_are_nothing_but_names(tmp_path, title):
    made = hostile(title)
    found = module(tmp_path, made)
    x = rows(3, 5)
    assert np.array_equal(found.predict(x), made.outputs(x))
    assert (made.names_in, made.names_out, made.classes) == (found.INPUTS, found.OUTPUTS, found.CLASSES)
    assert found.classify(x) == [made.classes[int(np.argmax(row))] for row in made.outputs(x)]


def test_one_row_and_wrong_rows(tmp_path):
    found = module(tmp_path, replace(a_chain((3, 2, 1)), classes=("no", "yes")))
    assert found.predict([1, 2, 3]).shape == (1, 1)
    assert set(found.classify(rows(3, 50))) <= {"no", "yes"}
    with pytest.raises(ValueError, match="a row has 3 inputs"):
        found.predict([[1, 2]])


def test_numbers_that_are_none_are_kept(tmp_path):
    made = a_chain(output="identity")
    made.matrices[3][0] = np.nan, -np.inf
    assert np.array_equal(module(tmp_path, made).predict(rows(3)), made.outputs(rows(3)), equal_nan=True)


def test_it_needs_numpy_alone_and_runs_nothing():
    for key in ACTIVATIONS:
        tree = ast.parse(write(with_activation(key), FORM))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert imported <= {"numpy", "math"}
        called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and hasattr(node.func, "id")}
        assert not called & {"eval", "exec", "open", "compile", "__import__"}
    assert left_out(a_chain(), FORM) == ()


# ------------------------------------------------------------------------------------------------ formulas


@pytest.mark.parametrize("language", [PYTHON, C, JAVASCRIPT], ids=lambda language: language.title)
def test_a_language_has_every_function_of_formulas(language):
    layer = a_chain().layers[0]
    for name, function in FUNCTIONS.items():
        arguments = 3 if name == "where" else function.text.count("{1}") + 1
        formula = Call(name, (Z > 0.0, Z, Const(1.0)) if name == "where" else (Z, Z)[:arguments])
        if name in LOSSES:
            with pytest.raises(FileError, match="code has no tanh, which hidden1 has"):
                Functions(language).body(formula, layer)
        else:
            assert Functions(language).body(formula, layer)


@pytest.mark.parametrize("key", [*ACTIVATIONS])
def test_stages_make_the_same_value(key):
    part = ACTIVATIONS[key]
    formula = part.fill(part.value, {})
    z = np.random.default_rng(0).normal(size=(4, 6))
    value = z
    for stage in stages(formula):
        value = evaluate(stage, {"z": value})
    assert np.array_equal(value, evaluate(formula, {"z": z}))


def test_softmax_computes_each_power_once():
    (power, share) = Functions(PYTHON, "_").body(ACTIVATIONS["softmax"].value, a_chain().layers[0])
    assert power == "z = np.exp(z - np.max(z, axis=0, keepdims=True))"
    assert share == "z = z / _sum(z)"


def test_brackets_stand_where_they_must():
    layer = a_chain().layers[0]
    for formula, text in (
        ((Z - 1.0) - (Z - 2.0), "z - 1.0 - (z - 2.0)"),
        (Z / (Z * 2.0), "z / (z * 2.0)"),
        (-(Z + 1.0) * -2.0, "(-(z + 1.0)) * (-2.0)"),
    ):
        assert Functions(PYTHON).body(formula, layer) == [f"z = {text}"]
