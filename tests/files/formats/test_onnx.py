"""ONNX: what is written is valid, computes the same in ONNX Runtime, and comes back."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from nnsim.engine.expr import evaluate
from nnsim.files.exchange import read_bytes, write
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from tests.files.formats.making_onnx import NETS, ONNX
from tests.files.making_trained import a_chain, rows, trained, with_activation

CLOSE = 1e-5


def steady(made, x):
    """The rows whose net inputs are not within rounding of where an activation jumps."""
    jumps = [layer for layer in made.layers if layer.key in ("step", "sign")]
    if not jumps:
        return x
    column, values = 0, {}
    y = made.before.apply(x) if made.before else x
    for layer in made.inputs:
        values[layer.id] = y[:, column : column + layer.size]
        column += layer.size
    keep = np.ones(len(x), bool)
    for layer in made.layers:
        z = layer.bias + sum(values[block.source.id] @ block.weight for block in layer.blocks)
        if layer in jumps:
            keep &= (np.abs(z) > 1e-4).all(axis=1)
        values[layer.layer.id] = evaluate(layer.formula, {"z": z.T}).T
    return x[keep]


# ------------------------------------------------------------------------------------------------ ONNX's own readers


def run_there(data, x):
    """The outputs by ONNX Runtime, after ONNX's own checker."""
    onnx = pytest.importorskip("onnx")
    runtime = pytest.importorskip("onnxruntime")
    model = onnx.load_from_string(data)
    onnx.checker.check_model(model, full_check=True)
    assert (model.ir_version, model.opset_import[0].version) == (8, 13)
    session = runtime.InferenceSession(data, providers=["CPUExecutionProvider"])
    (output,) = session.run(None, {"input": x.astype(np.float32)})
    return output


def agree_there(made, count=1000):
    """The greatest difference from ONNX Runtime, relative to numbers above 1."""
    x = steady(made, rows(made.input_size, count))
    assert len(x) > 0.9 * count
    ours, theirs = made.outputs(x), run_there(write(made, ONNX), x)
    return np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)))


@pytest.mark.parametrize("key", [*ACTIVATIONS])
@pytest.mark.parametrize("output", [False, True])
def test_onnx_runtime_computes_the_same_with_every_activation(key, output):
    assert agree_there(with_activation(key, output)) <= CLOSE


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_onnx_runtime_computes_the_same(made):
    assert agree_there(made) <= CLOSE


@settings(max_examples=25, deadline=None)
@given(trained())
def test_onnx_runtime_takes_whatever_is_written(made):
    pytest.importorskip("onnxruntime")
    x = rows(made.input_size, 50)
    if any(value and not np.float32(value) for layer in made.layers for value in layer.settings.values()):
        with pytest.raises(FileError, match="in float32 that is 0"):
            write(made, ONNX)
        return
    written = write(made, ONNX)
    ours, theirs = made.outputs(x), run_there(written, x)
    if not {"step", "sign"} & {layer.key for layer in made.layers} and np.isfinite(ours).all():
        assert np.allclose(ours, theirs, rtol=1e-3, atol=1e-3)
    assert ours.shape == theirs.shape


def test_names_and_classes_are_in_the_file():
    onnx = pytest.importorskip("onnx")
    made = replace(a_chain(), input_names=("größe", "b", "c"), classes=("no", "yes"))
    model = onnx.load_from_string(write(made, ONNX))
    found = {entry.key: entry.value for entry in model.metadata_props}
    assert found["classes"] == '["no", "yes"]'
    again = read_bytes(write(made, ONNX), (ONNX,))
    assert (again.input_names, again.classes, again.output_names) == (made.input_names, made.classes, ())
    assert "units of the data" in model.graph.doc_string
    assert model.producer_name == "nnsim"
    assert [value.name for value in model.graph.initializer][:2] == ["hidden1.weight", "hidden1.bias"]
    assert model.graph.initializer[0].dims == [5, 3]


# ------------------------------------------------------------------------------------------------ back again


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_what_was_written_comes_back(made):
    again = read_bytes(write(made, ONNX), (ONNX,))
    x = rows(made.input_size, 200)
    assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-12, atol=1e-12)
    assert [layer.name for layer in again.layers] == [layer.name for layer in made.layers]
    assert [layer.key for layer in again.layers] == [layer.key for layer in made.layers]
    if made.before is not None:
        assert np.allclose(again.before.mean, made.before.mean)
        assert np.allclose(again.before.deviation, made.before.deviation)


@pytest.mark.parametrize("key", [*ACTIVATIONS])
def test_settings_come_back(key):
    for param in ACTIVATIONS[key].params:
        made = with_activation(key)
        layers = list(made.network.layers)
        layers[1] = replace(layers[1], activation=Choice(key, {param.name: 0.3}))
        again = read_bytes(write(replace(made, network=replace(made.network, layers=tuple(layers))), ONNX), (ONNX,))
        assert again.layers[0].settings == {param.name: 0.3}


def test_settings_that_float32_has_not_are_refused():
    made = with_activation("swish")
    layers = list(made.network.layers)
    layers[1] = replace(layers[1], activation=Choice("swish", {"beta": 1e-200}))
    with pytest.raises(FileError, match="no swish with beta = 1e-200, which hidden1 has: in float32 that is 0"):
        write(replace(made, network=replace(made.network, layers=tuple(layers))), ONNX)
