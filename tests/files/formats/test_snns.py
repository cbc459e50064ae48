"""SNNS: files with everything that its grammar allows are read, and what is written holds any network of its functions.

The numbers that stand beside the files below are those that SNNS 4.3 itself computes and prints, with five digits; a
network of every function was run there (batchman, saveResult), and so were the networks that nnsim writes.
"""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from nnsim.files.exchange import format_key, left_out, read_bytes, read_file, write
from nnsim.files.formats import REGISTRY
from nnsim.files.formats._snns_read import FUNCTIONS
from nnsim.kit.errors import FileError
from tests.files.formats.test_fann import HAS
from tests.files.formats.test_fann import NETS as NETS_OF_FANN
from tests.files.formats.test_onnx import steady
from tests.files.making_trained import FITTING, a_chain, rows, trained, with_activation

SNNS = REGISTRY["snns"]
NETS = {name: replace(made, after=None) if name != "standardized" else made for name, made in NETS_OF_FANN.items()}
DIGITS = 1.1e-5  # SNNS prints five, and computes in float
FLOAT = 1e-6

HAND = """\
SNNS network definition file V1.4-3D
generated at Mon Nov 16 09:00:00 2026

network name : hand
source files :
no. of units : 8
no. of connections : 13
no. of unit types : 2
no. of site types : 2


learning function : Std_Backpropagation
update function   : Topological_Order


site definition section :

site name | site function
----------|------------------
excite    | Site_WeightedSum
inhibit   | Site_Pi
----------|------------------


type definition section :

name  | act func     | out func     | sites
------|--------------|--------------|-------
bent  | Act_TanH     | Out_Identity |
plain | Act_Identity | Out_Identity |
------|--------------|--------------|-------


unit default section :

act      | bias     | st | subnet | layer | act func     | out func
---------|----------|----|--------|-------|--------------|-------------
 0.00000 |  0.25000 | h  |      0 |     1 | Act_Logistic | Out_Identity
---------|----------|----|--------|-------|--------------|-------------


# a comment between sections
unit definition section :

no. | typeName | unitName | act      | bias     | st | position | act func | out func | sites
----|----------|----------|----------|----------|----|----------|----------|----------|-------
  1 |          | left     |  0.50000 |  0.00000 | i  | 2,2,0    |||
  2 |          | right    | -1.25000 |  0.00000 | i  | 5,2,0    |||
# the order of computation is another one than that of the units
  3 |          | sum      | -2.61827 | -0.50000 | o  | 2,9,0    | Act_IdentityPlusBias ||
  4 | bent     | odd.name | -0.46212 |  0.75000 | h  | 2,6,0    |||
  5 |          |          |  0.33755 |          |    | 5,6,0    |||
  6 | plain    | flat     | -3.25000 |  9.00000 | h  | 8,6,0    |||
  7 |          | edge     |  0.00000 |  0.40000 | h  | 11,6,0   | Act_Perceptron | Out_Clip_01 |
  8 |          | last     |  0.31003 |  0.10000 | o  | 5,9,0    | Act_LogSym ||
----|----------|----------|----------|----------|----|----------|----------|----------|-------


connection definition section :

target | site | source:weight
-------|------|---------------------------------------------
     3 |      |  4: 1.50000,  5:-2.00000,
                 6: 0.25000,
                 1: 0.12500
     4 |      |  1:-1.25000,  2: 0.50000
     5 |      |  4: 2.00000
     6 |      |  2: 3.00000,  1: 1.00000
     7 |      |  5: 1.00000
     8 |      |  7:-1.00000,  5: 4.00000
-------|------|---------------------------------------------


layer definition section :

layer | unitNo.
------|---------
    1 | 1, 2, 4
    2 | 3
------|---------
"""
GIVEN = np.array([[0.5, -1.25], [0.3, 0.8]])
STORED = np.array([[-2.61827, 0.31003], [-0.46249, 0.41679]])
# what SNNS has for the unit `last` for these two, by its activation function
COMPUTED = {
    "Act_Logistic": (0.81003, 0.91679),
    "Act_LogisticTbl": (0.81005, 0.91682),
    "Act_LogSym": (0.31003, 0.41679),
    "Act_TanH": (0.89573, 0.98366),
    "Act_TanH_Xdiv2": (0.62006, 0.83357),
    "Act_Identity": (1.3502, 2.29946),
    "Act_IdentityPlusBias": (1.4502, 2.39946),
    "Act_Elliott": (0.59187, 0.70584),
    "Act_Exponential": (0.3494, 0.05621),
    "Act_Signum": (1.0, 1.0),
    "Act_Signum0": (1.0, 1.0),
    "Act_StepFunc": (1.0, 1.0),
    "Act_Perceptron": (1.0, 1.0),
}


def read(text):
    return read_bytes(text.encode() if isinstance(text, str) else text, (SNNS,))


# ------------------------------------------------------------------------------------------------ in


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_with_every_trap_is_read(end):
    again = read(HAND.replace("\n", end))
    assert np.allclose(again.outputs(GIVEN), STORED, rtol=0, atol=DIGITS)
    assert (again.title, again.input_names, again.output_names) == ("hand", ("left", "right"), ("sum", "last"))
    assert again.notes == ("it says that it has 13 connections, and has 12",)
    assert sorted(layer.key for layer in again.layers) == [
        "identity", "identity", "logistic", "logistic", "step", "tanh"
    ]  # fmt: skip


def test_activations_that_are_stored_come_out_again():
    """The column `act` is the state for the pattern that was shown last: here, hidden units too."""
    acts = [float(line.split("|")[3]) for line in HAND.splitlines() if re.match(r"  \d \|", line)]
    for number in (4, 5, 6, 7):
        line = next(line for line in HAND.splitlines() if line.startswith(f"  {number} |"))
        kind = re.sub(r"^((?:[^|]*\|){5})[^|]*", r"\1 o ", line)
        only = HAND.replace(line, kind)
        for other in (3, 8, *range(number + 1, 8)):
            only = re.sub(rf"(?m)^(  {other} \|(?:[^|]*\|){{4}}) . ", r"\1 h ", only)
        only = re.sub(rf"(?m)^     [{number + 1}-8] \|.*\n|^     3 \|(.*\n){{3}}", "", only)
        again = read(only)
        assert again.outputs(GIVEN[:1]) == pytest.approx(acts[number - 1], abs=DIGITS)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_function_is_what_snns_computes(function):
    again = read(HAND.replace("Act_LogSym", function))
    near = 5e-5 if function == "Act_LogisticTbl" else DIGITS
    assert np.allclose(again.outputs(GIVEN)[:, 1], COMPUTED[function], rtol=0, atol=near)
    hidden = read(re.sub(r"5,6,0    \|\|\|", f"5,6,0 | {function} | |", HAND))
    assert np.isfinite(hidden.outputs(GIVEN)).all()


def test_differences_are_told():
    assert any("looks values up" in note for note in read(HAND.replace("Act_LogSym", "Act_LogisticTbl")).notes)
    assert any("has -1 for a net input of 0" in note for note in read(HAND.replace("Act_LogSym", "Act_Signum")).notes)


def test_names_and_columns_may_be_odd():
    assert read(HAND.replace("odd.name", "odd|n:me")).output_names == ("sum", "last")
    assert read(HAND.replace("| left ", "| right")).input_names == ()
    assert read(HAND.replace("left", "l\u00e4nks")).input_names[0] == "l\u00e4nks"
    assert read(HAND.replace("left", "l\u00e4nks").encode("latin-1")).input_names[0] == "l\u00e4nks"
    sites = re.sub(r"(?s)site definition section.*?\n\n\n", "", HAND)
    assert np.allclose(read(sites.replace("1.4-3D", "2.1")).outputs(GIVEN), STORED, atol=DIGITS)


def test_units_that_lead_nowhere_are_left_out():
    again = read(HAND.replace("7:-1.00000, ", "").replace("                 6: 0.25000,\n", ""))
    assert "2 units that lead to no output were left out" in again.notes
    assert sum(layer.size for layer in again.layers) == 4


def test_a_unit_that_nothing_feeds_is_a_constant():
    text = HAND.replace("     5 |      |  4: 2.00000\n", "")
    five, (_, last) = 1 / (1 + np.exp(-0.25)), read(text).outputs(GIVEN).T
    assert last == pytest.approx(1 / (1 + np.exp(-(0.1 + 4 * five - (five >= 0.4)))) - 0.5)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("SNNS network", "SMMS network", "begins with"),
        ("Topological_Order", "Kohonen_Order", "update function is Kohonen_Order"),
        ("Topological_Order", "ART1_Stable", "update function is ART1_Stable"),
        ("Act_LogSym", "Act_RBF_Gaussian", "unit 8 has the activation function 'Act_RBF_Gaussian'"),
        ("Out_Clip_01", "Out_Threshold05", "unit 7 has the output function"),
        ("Act_Perceptron", "Act_IdentityPlusBias", "unit 7 has the output function 'Out_Clip_01'"),
        ("2,2,0    |||", "2,2,0 | | Out_Clip_11 |", "an input computes something"),
        ("     4 |      |", "     1 |      |", "an input computes something"),
        ("4: 2.00000", "4: 2.00000, 5: 1", "go in a circle"),
        ("7:-1.00000", "3:-1.00000", "an output of the network feeds other units"),
        ("5:-2.00000,", "5:-2.00000;", "a comma is missing"),
        ("5:-2.00000,", "5 -2.00000,", "written as 3:0.5"),
        ("5:-2.00000,", "0:-2.00000,", "units are numbered from 1"),
        ("5:-2.00000,", "99:-2.00000,", "the source of a connection"),
        ("     4 |      |", "     4 | excite |", "has sites"),
        ("     4 |      |", "     44 |      |", "the target of connections"),
        ("     4 |      |", "     0 |      |", "have no target"),
        ("| bent     |", "| bend     |", "the type 'bend' of unit 4 is not there"),
        ("  4 | bent ", "  5 | bent ", "the unit 4 is called '5'"),
        ("  0.40000 | h ", "  0.4x000 | h ", "the bias of unit 7"),
        ("  0.40000 | h ", "  0.40000 | d ", "unit 7 is of the kind 'd'"),
        (" | h  | 2,6,0    |||", "", "cells"),
        ("| i  |", "| h  |", "no inputs"),
        ("layer definition", "time delay", "time delays"),
        ("layer definition", "unit definition", "two sections"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(old, new, words):
    assert old in HAND
    with pytest.raises(FileError, match=words):
        read(HAND.replace(old, new))


def test_a_long_cascade_is_refused_quickly():
    """Each unit is fed by all before it, so each is a layer, and all of them are linked."""
    head, *_ = HAND.partition("  1 |          | left")
    count = 400
    units = "".join(
        f"{n} | | | 0 | 0 | {'i' if n == 1 else 'o' if n == count else 'h'} | 1,1,0 | | |\n"
        for n in range(1, count + 1)
    )
    lines = "".join(f"{n} | | {','.join(f'{m}:1' for m in range(1, n))}\n" for n in range(2, count + 1))
    rule = "----|---\n"
    text = f"{head}{units}{rule}\nconnection definition section :\n\ntarget | site | source:weight\n{rule}{lines}{rule}"
    with pytest.raises(FileError, match="too many links"):
        read(text)


# ------------------------------------------------------------------------------------------------ out


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_what_was_written_comes_back(made):
    x = steady(made, rows(made.input_size, 200))
    again = read(write(made, SNNS))
    assert np.allclose(again.outputs(x), made.outputs(x), rtol=FLOAT, atol=FLOAT)
    assert not again.notes, "the counts are right"
    if made.is_chain:
        assert [(layer.name, layer.key) for layer in again.layers] == [(layer.name, layer.key) for layer in made.layers]


@pytest.mark.parametrize("key", HAS)
@pytest.mark.parametrize("output", [False, True])
def test_every_activation_comes_back(key, output):
    made = with_activation(key, output)
    x = steady(made, rows(made.input_size, 200))
    assert np.allclose(read(write(made, SNNS)).outputs(x), made.outputs(x), rtol=FLOAT, atol=FLOAT)


@given(trained())
def test_any_network_comes_back_or_is_refused(made):
    refused, data = "", b""
    try:
        data = write(made, SNNS)
    except FileError as error:
        refused = str(error)
    if refused:
        assert re.match("SNNS (has no|cannot scale the outputs back)", refused)
        return
    text = data.decode("ascii")
    assert max(map(len, text.splitlines())) < 250
    again = read(data)
    assert (again.input_size, again.output_size) == (made.input_size, made.output_size)
    if not {"sign", "step"} & {layer.key for layer in made.layers}:
        x = rows(made.input_size)
        assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-4, atol=1e-4)


def test_biases_of_signs_come_from_a_unit():
    text = write(a_chain(hidden="sign"), SNNS).decode()
    assert re.search(r"(?m)^11 \| \| always_1 \| 1 \| 1.0 \| h", text)
    silent = a_chain(hidden="sign")
    silent.matrices[2][0] = 0
    assert "always_1" not in write(silent, SNNS).decode()


def test_what_is_cut_is_no_connection():
    made = NETS["branched"]
    text = write(made, SNNS).decode()
    units = sum(layer.size for layer in made.layers)
    assert f"no. of connections : {made.network.parameter_count - units}" in text


def test_names_are_words():
    made = replace(a_chain(), input_names=("a b", "#1|x", "größe"), output_names=("y", "z"), classes=("no", "yes"))
    again = read(write(made, SNNS))
    assert again.input_names == ("a_b", "x1_x", "gr__e")
    assert again.output_names == ("y", "z")
    said = " ".join(left_out(made, SNNS))
    assert "names of classes" in said
    assert "without blanks" in said


def test_refusals_have_remedies():
    with pytest.raises(FileError, match=r"SNNS has no ReLU, which hidden1 has.*another format"):
        write(a_chain(hidden="relu"), SNNS)
    with pytest.raises(FileError, match=r"SNNS cannot scale the outputs back"):
        write(NETS_OF_FANN["scaled logistic"], SNNS)


def test_files_are_told_apart_by_what_is_in_them(tmp_path):
    assert format_key("x.net") == "snns"
    assert format_key("x.net", "fann") == "fann"
    for key in ("snns", "fann"):
        (tmp_path / "x.net").write_bytes(write(FITTING[0], REGISTRY[key]))
        assert np.allclose(read_file(tmp_path / "x.net").outputs(rows(3)), FITTING[0].outputs(rows(3)), atol=FLOAT)
    (tmp_path / "x.net").write_bytes(b"*Vertices 3")
    with pytest.raises(FileError, match="neither FANN nor SNNS"):
        read_file(tmp_path / "x.net")
