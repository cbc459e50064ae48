"""FANN: its library computes what nnsim computes from the files that nnsim writes, and the other way round."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from nnsim.files.exchange import format_key, left_out, read_bytes, write
from nnsim.files.formats import REGISTRY
from nnsim.kit.errors import FileError
from nnsim.parts.preparation import Standardizer
from tests.files.formats.making_fann import Net
from tests.files.formats.making_onnx import branched
from tests.files.formats.test_onnx import steady
from tests.files.making_trained import a_chain, rows, trained, with_activation, with_preparation

FANN = REGISTRY["fann"]
HAS = ("identity", "step", "sign", "logistic", "tanh", "gaussian", "softsign")
CLOSE = 1e-12
NETS = {
    "chain": a_chain(),
    "deep": a_chain((4, 8, 8, 3), "logistic", "tanh"),
    "standardized": with_preparation(a_chain((3, 6, 2), output="identity"), after=True),
    "scaled logistic": with_preparation(a_chain((3, 6, 1)), after=True),
    "perceptron": a_chain((5, 1), output="step"),
    "linear": a_chain((3, 2), output="identity"),
    "branched": replace(branched(), network=replace(branched().network, layers=tuple(
        replace(la, activation=replace(la.activation, key={"relu": "gaussian", "softmax": "logistic"}.get(
            la.activation.key, la.activation.key))) for la in branched().network.layers))),
}  # fmt: skip


def difference(folder, made, count=1000):
    """The greatest difference between FANN and nnsim, relative to numbers above 1."""
    x = steady(made, rows(made.input_size, count))
    assert len(x) > 0.9 * count
    ours = made.outputs(x)
    scaled = made.before is not None or made.after is not None
    theirs = Net.loaded(folder, write(made, FANN)).run(x, scaled)
    return np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)))


def read(data):
    return read_bytes(data, (FANN,))


# ------------------------------------------------------------------------------------------------ out


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_fann_computes_the_same(tmp_path, made):
    assert difference(tmp_path, made) <= CLOSE


@pytest.mark.parametrize("key", HAS)
@pytest.mark.parametrize("output", [False, True])
def test_fann_computes_every_activation_that_it_has(tmp_path, key, output):
    assert difference(tmp_path, with_activation(key, output)) <= CLOSE


def test_large_net_inputs_are_not_cut_off(tmp_path):
    for key in ("identity", "softsign"):
        made = a_chain((2, 3, 1), "tanh", key)
        made.matrices[3][:] *= 1e4
        x = rows(2, 100)
        assert np.abs(made.outputs(x)).max() > (150 if key == "identity" else 0.999)
        net = Net.loaded(tmp_path, write(made, FANN))
        assert np.allclose(net.run(x), made.outputs(x), rtol=CLOSE, atol=0)
    assert not any("cuts net inputs" in said for said in left_out(made, FANN))
    assert any("cuts net inputs off at ±157,286,400" in said for said in left_out(NETS["linear"], FANN))


def test_scaling_that_float_does_not_have_is_kept(tmp_path):
    made = a_chain((2, 4, 1), output="identity")
    scaling = [Standardizer(np.full(n, 1234.567890123), np.full(n, 0.1)) for n in (2, 1)]
    made = replace(made, before=scaling[0], after=scaling[1])
    x = 1234.5 + 0.1 * rows(2, 200)
    theirs = Net.loaded(tmp_path, write(made, FANN)).run(x, True)
    assert np.allclose(theirs, made.outputs(x), rtol=1e-12, atol=0)
    assert not any("float32" in said for said in left_out(made, FANN))
    curved = replace(a_chain((2, 4, 1)), after=scaling[1])
    assert any("float32" in said for said in left_out(curved, FANN))
    assert difference(tmp_path, curved) < 1e-6


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(made=trained())
def test_fann_reads_whatever_is_written(tmp_path, made):
    try:
        data = write(made, FANN)
    except FileError as error:
        refused = str(error)
    else:
        refused = ""
    if refused:
        assert re.match("FANN has no", refused)
        assert {layer.key for layer in made.layers} - set(HAS)
        return
    x = rows(made.input_size, 10)
    net = Net.loaded(tmp_path, data)
    theirs = net.run(x, made.before is not None or made.after is not None)
    assert theirs.shape == made.outputs(x).shape
    if not {"sign", "step"} & {layer.key for layer in made.layers}:
        assert np.allclose(theirs, made.outputs(x), rtol=1e-6, atol=1e-6)
    back = read(net.saved(tmp_path))  # FANN writes the scaling with six digits
    assert back.input_size == made.input_size


def test_what_is_cut_is_no_connection(tmp_path):
    text = write(NETS["branched"], FANN).decode()
    found = text.count("(") - sum(map(int, re.search("layer_sizes=(.*)", text)[1].split())) - 2
    assert found == NETS["branched"].network.parameter_count
    assert "connection_rate=1.000000" in write(NETS["chain"], FANN).decode()


def test_a_relu_is_refused_with_a_remedy():
    with pytest.raises(FileError, match=r"FANN has no ReLU, which hidden1 has.*another format"):
        write(a_chain(hidden="relu"), FANN)


def test_it_is_asked_for_by_name():
    assert format_key("net.net", "fann") == "fann"
    assert format_key("net.net") != "fann"


# ------------------------------------------------------------------------------------------------ in


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_what_was_written_comes_back(made):
    again = read(write(made, FANN))
    x = rows(made.input_size, 200)
    assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-13, atol=1e-13)
    if made.is_chain:
        assert [layer.name for layer in again.layers] == [layer.name for layer in made.layers]
        assert all(np.array_equal(again.matrices[n], made.matrices[n]) for n in made.matrices)
    if made.before is not None:
        assert np.allclose(again.before.mean, made.before.mean)
        assert np.allclose(again.before.deviation, made.before.deviation)
    cut = [sum(int(b.cut.sum()) for layer in net.layers for b in layer.blocks) for net in (made, again)]
    assert cut[0] == 0 or cut[1] > 0


@pytest.mark.parametrize("code", [0, 1, 2, 3, 5, 7, 8, 10, 11])
@pytest.mark.parametrize("where", ["hidden", "output"])
@pytest.mark.parametrize("kind", ["standard", "shortcut", "sparse"])
def test_networks_of_fann_are_read(tmp_path, code, where, kind):
    net = Net.made((3, 5, 4, 2), kind)
    net.call("set_activation_function_hidden", 5)
    net.call("set_activation_function_output", 3)
    net.call(f"set_activation_function_{where}", code)
    net.call(f"set_activation_steepness_{where}", 0.3)
    x = rows(3, 100)
    again = read(net.saved(tmp_path))
    assert np.allclose(again.outputs(x), net.run(x), rtol=CLOSE, atol=CLOSE)
    assert again.output_size == 2


def test_units_of_a_layer_may_differ(tmp_path):
    net = Net.made((2, 4, 3))
    for layer, unit, code in ((1, 0, 3), (1, 1, 5), (1, 2, 3), (1, 3, 0), (2, 0, 5), (2, 1, 5), (2, 2, 3)):
        net.call("set_activation_function", code, layer, unit)
    again = read(net.saved(tmp_path))
    assert [(layer.key, layer.size) for layer in again.layers] == [
        ("logistic", 2), ("tanh", 1), ("identity", 1), ("tanh", 2), ("logistic", 1)
    ]  # fmt: skip
    assert np.allclose(again.outputs(rows(2)), net.run(rows(2)), rtol=CLOSE, atol=CLOSE)


def test_stepwise_functions_are_near(tmp_path):
    net = Net.made((2, 3, 1))
    again = read(net.saved(tmp_path))  # stepwise is what FANN takes when nothing is chosen
    assert np.abs(again.outputs(rows(2, 500)) - net.run(rows(2, 500))).max() < 0.05
    assert any("SIGMOID_STEPWISE" in note for note in again.notes)


@pytest.mark.parametrize("code", [9, 12, 13, 14, 15, 16, 17])
def test_functions_that_nnsim_does_not_have_are_named(tmp_path, code):
    net = Net.made((2, 3, 1))
    net.call("set_activation_function_hidden", code)
    with pytest.raises(FileError, match=r"nnsim has no [A-Z_]+ of FANN"):
        read(net.saved(tmp_path))


def changed(old, new):
    text = write(NETS["standardized"], FANN).decode()
    assert re.search(old, text)
    return re.sub(old, new, text, count=1).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"FANN_FIX_2.1\n", "nnsim reads FANN_FLO_2.1"),
        (b"FANN_FLO_1.1\n", "nnsim reads FANN_FLO_2.1"),
        (b"FANN_FLO_2.1\n\xff", "not ASCII"),
        (b"FANN_FLO_2.1\n", "it has no layer_sizes"),
        (changed("layer_sizes=.*", "layer_sizes=4 7 99999999999"), "size of a layer"),
        (changed("layer_sizes=.*", "layer_sizes=4 7 100000"), "sizes of layers sum to 100,011"),
        (changed("layer_sizes=.*", "layer_sizes=4 7"), "2 sizes of layers"),
        (changed("num_layers=3", "num_layers=4"), "3 sizes of layers"),
        (changed(r"\(4, 5, 1.0\)", "(3, 5, 1.0)"), "32 connections|its neurons say"),
        (changed(r"\(4, 5, 1.0\)", "(4, 5, x)"), "neurons have '\\(4, 5, x"),
        (changed(r"\(4, 5, 1.0\)", "(4, 5, 0.0)"), "no steepness 0"),
        (changed(r"\(0, (-?[0-9.]+)\)", "(10, 1.0)"), "fed by a later one"),
        (changed(r"\(0, (-?[0-9.]+)\)", "(1, 1.0)"), "not all neurons are connected"),
        (changed("network_type=0", "network_type=7"), "network_type"),
        (changed("scale_mean_in=.*", "scale_mean_in=1.0"), "1 numbers; 3 are needed|has 1 numbers"),
        (changed("scale_factor_in=.*", "scale_factor_in=0.0 1.0 1.0"), "a deviation or a factor is 0"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(data, words):
    with pytest.raises(FileError, match=words):
        read(data)
