"""ONNX files of other programs: read by what they compute, or refused by name, whatever is in them."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import Call
from nnsim.files.exchange import write
from nnsim.files.formats._onnx_activations import recognized
from nnsim.files.formats._onnx_model import model_bytes, read_model
from nnsim.files.protobuf import Wire, real, run, varint, whole
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Z
from tests.files.enduring import endure
from tests.files.formats.making_onnx import NETS, NETTO, ONNX, B, W, X, gelu, graph, into_graph, read, sigmoid
from tests.files.making_trained import with_activation

root = {"r": np.array(np.sqrt(2.0)), "k": np.array(0.5)}
FOREIGN = {
    "MatMul and Add": ([("MatMul", "x w", "m"), ("Add", "m b", "z"), ("Relu", "z", "y")], np.maximum(NETTO, 0)),
    "Add of biases first": ([("MatMul", "x w", "m"), ("Add", "b m", "z"), ("Tanh", "z", "y")], np.tanh(NETTO)),
    "no biases": ([("MatMul", "x w", "y")], X @ W),
    "Gemm with factors": ([("Gemm", "x w b", "y", {"alpha": 2.0, "beta": 4.0})], 2 * X @ W + 4 * B),
    "Gemm without biases": ([("Gemm", "x w", "y")], X @ W),
    "Gemm that is turned": ([("Gemm", "x v b", "y", {"transB": 1})], NETTO),
    "turned by an operator": ([("Transpose", "v", "u", {"perm": (1, 0)}), ("Gemm", "x u b", "y")], NETTO),
    "softmax": ([("Gemm", "x w b", "z"), ("Softmax", "z", "y", {"axis": -1})],
                np.exp(NETTO) / np.exp(NETTO).sum(1, keepdims=True)),
    "PyTorch's SiLU": ([("Gemm", "x w b", "z"), ("Sigmoid", "z", "sig"), ("Mul", "z sig", "y")],
                       NETTO * sigmoid(NETTO)),
    "PyTorch's GELU": ([("Gemm", "x w b", "z"), ("Div", "z r", "d"), ("Erf", "d", "e"), ("Add", "e one", "p"),
                        ("Mul", "z p", "q"), ("Mul", "q half", "y")], gelu(NETTO)),
    "GELU in another order": ([("Gemm", "x w b", "z"), ("Mul", "z half", "h"), ("Div", "z r", "d"), ("Erf", "d", "e"),
                               ("Add", "one e", "p"), ("Mul", "h p", "y")], gelu(NETTO)),
    "a tanh of sigmoids": ([("Gemm", "x w b", "z"), ("Mul", "z two", "d"), ("Sigmoid", "d", "sig"),
                            ("Mul", "sig two", "t"), ("Sub", "t one", "y")], np.tanh(NETTO)),
    "gaussian by Pow": ([("Gemm", "x w b", "z"), ("Pow", "z two", "p"), ("Neg", "p", "n"), ("Exp", "n", "y")],
                        np.exp(-NETTO**2)),
    "what is passed on": ([("Identity", "x", "i"), ("Flatten", "i", "f", {"axis": 1}), ("Gemm", "f w b", "z"),
                           ("Dropout", "z", "d"), ("Cast", "d", "c", {"to": 1}), ("Relu", "c", "y")],
                          np.maximum(NETTO, 0)),
    "scaled inputs": ([("Mul", "x k", "a"), ("Sub", "a one", "c"), ("Gemm", "c w b", "y")], (X / 2 - 1) @ W + B),
    "inputs from one": ([("Sub", "one x", "a"), ("Gemm", "a w b", "y")], (1 - X) @ W + B),
    "scaled outputs": ([("Gemm", "x w b", "z"), ("Tanh", "z", "t"), ("Mul", "t s", "u"), ("Add", "u b", "y")],
                       np.tanh(NETTO) * [2, 3] + B),
    "outputs scaled by one number": ([("Gemm", "x w b", "z"), ("Tanh", "z", "t"), ("Mul", "t two", "u"),
                                      ("Add", "u half", "y")], np.tanh(NETTO) * 2 + 0.5),
    "batch normalization, folded": ([("MatMul", "x w", "m"), ("Mul", "m s", "n"), ("Add", "n b", "z"),
                                     ("Relu", "z", "y")], np.maximum(X @ W * [2, 3] + B, 0)),
    "shapes that stay": ([("Gemm", "x w b", "z"), ("Reshape", "z shape", "y")], NETTO),
    "constants of nodes": ([("Constant", "", "c", {"value_float": 0.5}), ("Mul", "x c", "a"), ("Gemm", "a w b", "y")],
                           X / 2 @ W + B),
    "split and joined": ([("Split", "x sizes", "p q", {"axis": 1}), ("Concat", "q p", "j", {"axis": 1}),
                          ("Gemm", "j w b", "y")], X[:, [1, 2, 0]] @ W + B),
}  # fmt: skip


@pytest.mark.parametrize(("nodes", "expected"), FOREIGN.values(), ids=FOREIGN)
def test_what_other_programs_write_is_read(nodes, expected):
    nodes = [(op, ins, outs, *([more[0]] if more else [])) for op, ins, outs, *more in nodes]
    if nodes[0][0] == "Constant":
        nodes[0] = ("Constant", "", "c")
        data = with_constant(nodes)
    else:
        extra = {"v": W.T, "s": np.array([2.0, 3.0]), "sizes": np.array([1, 2]), "shape": np.array([-1, 2]), **root}
        data = graph(*nodes, constants=extra)
    made = read(data)
    assert np.allclose(made.outputs(X), expected, rtol=1e-6, atol=1e-6)
    try:
        import onnxruntime
    except ImportError:
        return
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    assert np.allclose(session.run(None, {"x": X.astype(np.float32)})[0], expected, rtol=1e-5, atol=1e-5)


def with_constant(nodes):
    """The graph whose first node is a constant of 0.5, which our own writer does not write."""
    rest = graph(*nodes[1:], constants={"c": np.array(0.5)})
    model = read_model(rest)
    constants = {name: array for name, array in model.constants.items() if name != "c"}
    plain = model_bytes(replace(model, constants=constants), "other")
    node = run(1, run(2, "c") + run(4, "Constant") + run(5, run(1, "value_float") + real(2, 0.5) + whole(20, 1)))
    return into_graph(plain, node)


def external(location=1):
    """A constant whose numbers are in another file."""
    where = run(13, run(1, "location") + run(2, "../../secret"))
    return run(5, whole(1, 2) + whole(2, 1) + run(8, "far") + where + whole(14, location))


GEMM = ("Gemm", "x w b", "y")
PLAIN = graph(GEMM)
SHAPE = run(2, run(1, run(2, "N")) + run(1, whole(1, 2)))
LABELS = PLAIN.replace(run(2, run(1, whole(1, 1) + SHAPE)), run(2, run(1, whole(1, 7) + SHAPE)))
EVIL = into_graph(graph(("Relu", "e", "y")), run(1, run(1, "x") + run(2, "e") + run(4, "Evil") + run(7, "com.evil")))
WRONG = {
    "nothing": (b"", "no ONNX model"),
    "a text": (b"hello, world", "damaged|no ONNX model"),
    "no graph": (whole(1, 8) + run(8, run(1, "") + whole(2, 13)), "no ONNX model"),
    "external data": (into_graph(PLAIN, external()), "'far' is not inside the file"),
    "external data that say they are not": (into_graph(PLAIN, external(0)), "'far' is not inside the file"),
    "a huge claim": (into_graph(PLAIN, run(5, whole(1, 1 << 40) + whole(2, 1) + run(8, "h"))), "'h' is too large"),
    "a size below 0": (into_graph(PLAIN, run(5, whole(1, -1) + whole(2, 1) + run(8, "h"))), "'h' is too large"),
    "a claim that is not kept": (into_graph(PLAIN, run(5, whole(1, 9) + whole(2, 1) + run(8, "h") + run(9, bytes(8)))),
                                 "'h' has 2 numbers"),
    "texts": (into_graph(PLAIN, run(5, whole(1, 1) + whole(2, 8) + run(8, "h"))), "type that is no number"),
    "sparse constants": (into_graph(PLAIN, run(15, b"")), "sparse"),
    "a loop": (into_graph(PLAIN, run(1, run(4, "Loop") + run(5, run(1, "body") + run(6, b"")))), "a loop or a branch"),
    "functions": (PLAIN + run(25, b""), "functions of its own"),
    "training": (PLAIN + run(20, b""), "a training graph"),
    "another domain": (into_graph(PLAIN.replace(b"Gemm", b"Gumm"), run(1, run(1, "x") + run(2, "z") + run(4, "Evil"))),
                       "'Gumm' called 'n0'"),
    "a domain of others": (EVIL, "'com.evil'"),
    "labels alone": (LABELS, "no outputs that are arrays of reals"),
    "an unknown operator": (graph(("Gemm", "x w b", "z"), ("LSTM", "z", "y")), "'LSTM' called 'n1' cannot be read"),
    "a convolution": (graph(("Conv", "x w", "y")), "'Conv'"),
    "another shape": (graph(("Gemm", "x w b", "z"), ("Reshape", "z s", "y"), constants={"s": np.array([2, -1])}),
                      "'Reshape' called 'n1' cannot be read"),
    "an unknown activation": (graph(("Gemm", "x w b", "z"), ("Cos", "z", "y")), "activation of"),
    "two layers added": (graph(("Gemm", "x w b", "a"), ("Gemm", "x w b", "c"), ("Add", "a c", "y")), "several layers"),
    "an unknown name": (graph(("Gemm", "nowhere w b", "y")), "'nowhere'"),
    "an output of nothing": (graph(GEMM, outputs={"q": ("N", 2)}), "'q' is not that of a layer"),
    "an output that is an input": (graph(GEMM, outputs={"x": ("N", 3)}), "'x' is not that of a layer"),
    "no outputs": (graph(GEMM, outputs={"w": (3, 2)}), "'w' is not that of a layer"),
    "an image": (graph(GEMM, inputs={"x": ("N", 3, 8, 8)}), "rows of a fixed number"),
    "any number of columns": (graph(GEMM, inputs={"x": ("N", "M")}), "rows of a fixed number"),
    "too many columns": (graph(GEMM, inputs={"x": ("N", 10**9)}), "rows of a fixed number"),
    "weights that do not fit": (graph(GEMM, inputs={"x": ("N", 4)}), "4 numbers"),
    "two of a name": (graph(GEMM, ("Relu", "y", "y")), "two values are called 'y'"),
    "two of a name among the constants": (into_graph(PLAIN, run(5, whole(2, 1) + run(8, "w") + run(9, bytes(4)))),
                                          "two constants are called 'w'"),
    "an input left over": (graph(GEMM, inputs={"x": ("N", 3), "u": ("N", 2)}), "column 4 of the inputs leads nowhere"),
    "inputs scaled in two ways": (graph(("Mul", "x two", "d"), ("Gemm", "x w b", "a"), ("Gemm", "d w b", "c"),
                                        ("Concat", "a c", "y", {"axis": 1})), "in two ways"),
    "inputs scaled by 0": (graph(("Mul", "x nil", "d"), ("Gemm", "d w b", "y"), constants={"nil": np.array(0.0)}),
                           "0 or infinity"),
    "two activations": (graph(("Gemm", "x w b", "z"), ("Relu", "z", "r"), ("Tanh", "z", "t"),
                              ("Concat", "r t", "y", {"axis": 1})), "two activations"),
    "scaled in the middle": (graph(("Gemm", "x w b", "z"), ("Tanh", "z", "t"), ("Mul", "t b", "s"),
                                   ("Gemm", "s v", "y"), constants={"v": np.eye(2)}), "scaled"),
    "a net input used twice": (graph(("MatMul", "x w", "m"), ("Add", "m b", "z"), ("Relu", "m", "r"),
                                     ("Concat", "z r", "y", {"axis": 1})), "with and without a scale"),
    "dropout of training": (graph(("Gemm", "x w b", "z"), ("Dropout", "z half one", "y")), "that of training"),
    "whole numbers": (graph(("Gemm", "x w b", "z"), ("Cast", "z", "y", {"to": 7})), "whole numbers"),
    "softmax over samples": (graph(("Gemm", "x w b", "z"), ("Softmax", "z", "y", {"axis": 0})), "not over the units"),
    "samples joined": (graph(("Gemm", "x w b", "z"), ("Concat", "z z", "y", {"axis": 0})), "joins samples"),
    "a long formula": (graph(("Gemm", "x w b", "z0"), *((("Mul", f"z{k} z{k}", f"z{k + 1}")) for k in range(400)),
                             ("Relu", "z400", "y")), "too long"),
    "the old Gemm": (graph(("Gemm", "x w b", "y", {"broadcast": 1})), "of an old kind"),
    "a field that does not end": (PLAIN[:-3], "damaged|no ONNX model"),
    "a number that does not end": (b"\x08" + b"\xff" * 20, "does not end"),
    "a group": (varint(9 << 3 | 3), "kind 3"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "why"), WRONG.values(), ids=WRONG)
def test_a_hostile_or_foreign_graph_is_refused_by_name(data, why):
    with pytest.raises(FileError) as caught:
        read(data)
    assert any(part in str(caught.value) for part in why.split("|")), str(caught.value)
    assert caught.value.remedy
    assert str(caught.value).isprintable()


def test_small_files_do_not_ask_for_much():
    """Twenty thousand scalings of a hundred thousand columns are a file of a megabyte and would be 30 GB."""
    nodes = [("Add", f"x{k} one", f"x{k + 1}") for k in range(15_000)] + [("Gemm", "x15000 w b", "y")]
    with pytest.raises(FileError, match="too many numbers"):
        read(graph(*nodes, inputs={"x0": ("N", 100_000)}))
    joined = [("Concat", f"c{k} c{k}", f"c{k + 1}", {"axis": 1}) for k in range(40)]
    with pytest.raises(FileError, match="more than 1,000 values"):
        read(graph(("Gemm", "x w b", "c0"), *joined, ("Gemm", "c40 w b", "y")))


def test_each_activation_is_known_by_what_it_computes():
    for key, part in ACTIVATIONS.items():
        if part.elementwise:
            assert recognized(part.fill(part.value, {})) == (key, part.settings({})) or key == "identity"
    assert recognized(Z) == ("identity", {})
    assert recognized(Call("floor", (Z,))) is None


@given(st.floats(0.05, 0.95))
def test_a_setting_is_found_in_the_formula(alpha):
    part = ACTIVATIONS["leaky_relu"]
    assert recognized(part.fill(part.value, {"alpha": alpha})) == ("leaky_relu", {"alpha": alpha})


# ------------------------------------------------------------------------------------------------ at random


def changed(chance, data):
    """A message in which one field, somewhere inside, is another one, is gone, or is there twice; lengths are right."""
    try:
        found = list(Wire(2000).fields(data))
    except FileError:
        found = []
    if not found:
        return chance.randbytes(chance.choice([0, 1, 4, 8, 16]))
    at = chance.randrange(len(found))
    number, kind, value = found[at]
    match chance.randrange(7):
        case 0:
            del found[at]
        case 1:
            found.insert(at, found[chance.randrange(len(found))])
        case 2:
            found[at] = (chance.randrange(1, 26), kind, value)
        case _ if kind == 0:
            found[at] = (number, 0, chance.choice([0, 1, 2, 7, 11, 16, 1 << 31, 1 << 40, (1 << 64) - 1]))
        case _ if kind == 2:
            found[at] = (number, 2, changed(chance, value))
    out = b""
    for number, kind, value in found:
        if kind == 0:
            out += whole(number, value)
        else:
            out += run(number, bytes(value)) if kind == 2 else varint(number << 3 | kind) + bytes(value)
    return out


@pytest.mark.parametrize("count", [1500, pytest.param(20_000, marks=[pytest.mark.long, pytest.mark.timeout(1200)])])
def test_structure_at_random(count, capsys):
    chance = random.Random(7)
    files = [write(made, ONNX) for made in (*NETS.values(), with_activation("gelu"), with_activation("swish", True))]
    mutants = (changed(chance, files[number % len(files)]) for number in range(count))

    def once(data):
        assert isinstance(read(data), Trained)

    found = endure(once, mutants)
    if count >= 10_000:
        with capsys.disabled():
            print(f"\nONNX, structure: {found}")  # noqa: T201 a figure
    assert count // 3 < found.refused < count


def test_what_leads_to_no_output_is_left_alone():
    """A classifier of scikit-learn has labels, too, by operators that are no business of a network."""
    data = into_graph(graph(GEMM, ("Gemm", "x w b", "z")), run(1, run(1, "x") + run(2, "e") + run(4, "ArgMax")))
    label = run(12, run(1, "e") + run(2, run(1, whole(1, 7))))
    made = read(into_graph(data, label))
    assert len(made.layers) == 1
    assert "'e' were left out" in made.notes[0]
    assert np.allclose(made.outputs(X), NETTO)


def test_a_scaler_of_scikit_learn_standardizes():
    numbers = (run(5, run(1, name) + b"".join(real(7, v) for v in values) + whole(20, 6))
               for name, values in (("offset", [1.0, 2.0, 3.0]), ("scale", [2.0, 0.5, 1.0])))  # fmt: skip
    node = run(1, run(1, "x") + run(2, "u") + run(4, "Scaler") + run(7, "ai.onnx.ml") + b"".join(numbers))
    made = read(into_graph(graph(("Gemm", "u w b", "y")), node))
    assert made.before.mean.tolist() == [1, 2, 3]
    assert made.before.deviation.tolist() == [0.5, 2, 1]
