"""Faults on the command line and in Python: set by a word, named by `info`, found by `gradcheck`, never in weights."""

import json
import re

import numpy as np
import pytest

import nnsim
from nnsim.kit.errors import UserError


def test_a_fault_is_set_named_and_found(make, run):
    said = make("new", "2-3-1", "--data", "xor", "--fault", "missing_slope:hidden1", "-o", "x.nnsim")
    assert "This program has a fault: missing φ′ in hidden1." in said.err
    assert "  fault     missing φ′ in hidden1\n" in make("info", "x.nnsim").out
    facts = json.loads(make("info", "x.nnsim", "--json").out)
    assert facts["training"]["faults"] == [
        {"hidden": False, "key": "missing_slope", "settings": {}, "layer": "hidden1", "text": "missing φ′ in hidden1"}
    ]
    checked = run("gradcheck", "x.nnsim")
    assert checked.code == 1
    wrong = {
        line.split()[0].split("[")[1].rstrip("]") for line in checked.out.splitlines() if line.endswith("DISAGREES")
    }
    assert wrong == {"hidden1"}
    traced = make("trace", "x.nnsim", "--row", 1).out
    assert "hidden1 · delta              δ¹ = ∂E/∂o¹   ← fault: missing φ′\n" in traced
    assert traced.count("fault") == 1


def test_several_faults_with_settings(make):
    make("new", "2-3-1", "--fault", "rate_too_large:factor=10", "--fault", "delta_sign", "-o", "x.nnsim")
    out = make("info", "x.nnsim").out
    assert "fault     learning rate × 10\n" in out
    assert "fault     wrong sign of δ in all layers\n" in out


def test_a_hidden_fault_is_told_and_not_named(make, run):
    said = make("new", "--example", "iris", "--hide-fault", 7, "-o", "x.nnsim")
    assert "This program has a hidden fault: find it." in said.err
    out = make("info", "x.nnsim").out
    assert re.search(r"^  fault +a hidden one: it is to be found$", out, re.MULTILINE)
    facts = json.loads(make("info", "x.nnsim", "--json").out)
    assert facts["training"]["faults"] == [{"hidden": True}]
    make("new", "--example", "iris", "--hide-fault", 7, "-o", "y.nnsim")
    assert json.loads(make("trace", "x.nnsim", "--row", 1, "--json").out) == json.loads(
        make("trace", "y.nnsim", "--row", 1, "--json").out
    )
    assert "fault" not in make("trace", "x.nnsim", "--row", 1).out


def test_the_trace_of_a_hidden_fault_has_the_right_formulas_and_wrong_numbers(make):
    texts = []
    for fault in ("", "delta_sign"):
        model = nnsim.new("2-3-1", data="xor", hidden="tanh", output="logistic")
        if fault:
            model.inject("delta_sign:output", hidden=True)
        trace = model.trace(sample=1).to_json()
        texts.append(
            [(step["path"], step["formula"], step["fault"], sorted(step["writes"])) for step in trace["steps"]]
        )
        texts.append(trace["layers"]["output"]["delta"])
    assert texts[0] == texts[2]
    np.testing.assert_array_equal(texts[3], -np.array(texts[1]))


def test_a_trained_network_with_a_fault_goes_on(make):
    make("new", "2-3-1", "--data", "xor", "--fault", "never_zeroed", "-o", "x.nnsim")
    make("train", "x.nnsim", "--epochs", 5)
    make("train", "x.nnsim", "--epochs", 5)
    make("new", "2-3-1", "--data", "xor", "--fault", "never_zeroed", "-o", "y.nnsim")
    make("train", "y.nnsim", "--epochs", 10)
    make("export", "x.nnsim", "x.npz")
    make("export", "y.nnsim", "y.npz")
    with np.load("x.npz") as one, np.load("y.npz") as other:
        assert sorted(one) == ["hidden1.bias", "hidden1.weight", "output.bias", "output.weight"]
        assert all((one[name] == other[name]).all() for name in one)


def test_a_gradient_that_is_never_zeroed_is_right_once(make, run):
    """The check adds to it what the project's training has left, and nothing before the first update."""
    make("new", "2-3-1", "--data", "xor", "--fault", "never_zeroed", "-o", "x.nnsim")
    assert "all 13 gradients agree" in run("gradcheck", "x.nnsim").out
    make("train", "x.nnsim", "--epochs", 1)
    assert "13 of 13 gradients disagree" in run("gradcheck", "x.nnsim").out
    model = nnsim.load("x.nnsim")
    before = model.session.memory["output.grad"].copy()
    found = {(one.parameter, one.index): one for one in model.gradcheck().comparisons}
    while not model.step("phase").startswith("backward"):
        pass
    after = model.session.memory["output.grad"]
    assert (before != 0).all()
    for column in range(3):
        one = found["output.weight", (column, 0)]
        assert one.analytic == pytest.approx(after[column + 1, 0], rel=1e-12)
        assert one.numeric == pytest.approx(after[column + 1, 0] - before[column + 1, 0], rel=1e-6)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fault", "gremlins"], "no fault called 'gremlins'"),
        (["--fault", "missing_slope:hidden9"], "no layer 'hidden9'"),
        (["--fault", "missing_slope:input"], "input layer"),
        (["--fault", "missing_slope:hidden1:output"], "several layers"),
        (["--fault", "rate_too_large:hidden1"], "whole program"),
        (["--fault", "rate_too_large:factor=0"], "factor"),
        (["--fault", "missing_slope:factor=2"], "cannot take"),
        (["--fault", "softmax_slope"], "no effect"),
        (["--fault", "delta_sign", "--fault", "delta_sign:output"], "already"),
        (["--hide-fault", "-1"], "at least 0"),
        (["--hide-fault", "x"], "plain decimal number"),
    ],
)
def test_wrong_words_are_refused(run, folder, words, said):
    found = run("new", "2-3-1", *words, "-o", "x.nnsim")
    assert found.code == 2
    assert said in found.err
    assert not (folder / "x.nnsim").exists()


def test_from_python():
    model = nnsim.new("2-3-1", data="xor", fault="missing_slope:hidden1", hide_fault=3)
    assert model.faults == ["missing φ′ in hidden1", "a hidden fault"]
    assert not model.gradcheck().agrees
    model.remove_faults()
    assert model.faults == []
    assert model.gradcheck().agrees
    model.inject("not_averaged")
    assert model.faults == ["gradient not averaged in all layers"]
    verdict = nnsim.new("2-3-1", data="xor", hide_fault=3).session.faults.guess("missing_slope")
    assert verdict.tries == 1
    with pytest.raises(UserError, match="no fault called"):
        nnsim.new("2-3-1", fault=["gremlins"])


def test_help_lists_the_faults(make):
    said = make("new", "--help").out
    assert "- faults: bias_not_updated, " in said
    assert "--hide-fault SEED" in said
