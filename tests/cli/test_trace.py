"""`nnsim trace` and `nnsim gradcheck`: published numbers through files, the samples that options choose, exit codes."""

import json
from pathlib import Path

import numpy as np
import pytest

import nnsim
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.session.expressions.expression import compile_expression
from tests.session.test_trial import CASES, IDS, NumpyOptimizer, by_numpy

MAZUR = {
    "hidden1.weight": [[0.15, 0.25], [0.20, 0.30]],
    "hidden1.bias": [0.35, 0.35],
    "output.weight": [[0.40, 0.50], [0.45, 0.55]],
    "output.bias": [0.60, 0.60],
}


@pytest.fixture
def traced(make):
    """The JSON document of a trace."""

    def call(*arguments):
        return json.loads(make("trace", *arguments, "--json").out)

    return call


@pytest.fixture
def mazur(make, folder):
    """Mazur's network, from its sizes and a file of weights."""
    (folder / "mazur.json").write_text(json.dumps(MAZUR))
    words = "--hidden logistic --output logistic --loss half_squared_error --rate 0.5"
    make("new", "2-2-2", *words.split(), "-o", "mazur.nnsim")
    make("import", "mazur.json", "mazur.nnsim")
    return "mazur.nnsim"


def test_mazur_s_published_numbers(traced, mazur):
    found = traced(mazur, "--input", "0.05,0.1", "--target", "0.01,0.99")

    assert found["loss"] == pytest.approx(0.298371109, abs=5e-10)
    hidden, output = (np.array(found["parameters_after"][f"{name}.weight"]) for name in ("hidden1", "output"))
    np.testing.assert_allclose(hidden.T.ravel(), [0.149780716, 0.19956143, 0.24975114, 0.29950229], atol=5e-9)
    np.testing.assert_allclose(output.T.ravel(), [0.35891648, 0.408666186, 0.511301270, 0.561370121], atol=5e-9)
    assert traced(mazur, "--row", 1) == found
    assert nnsim.load(mazur).epoch == 0


def test_mazur_s_error_after_10000_updates(traced, mazur):
    """He leaves the biases as they are; with them learning it falls to about as little."""
    found = traced(mazur, "--row", 1, "--updates", 10_000)

    assert found["loss_after"] < 3.51e-5
    assert len(found["steps"]) == len(traced(mazur, "--row", 1)["steps"])


@pytest.mark.parametrize("sums", [(2.0, 1.0), (1.0, 1.0)])
def test_targets_of_softmax_that_do_not_sum_to_1(make, traced, folder, sums):
    """δ is o Σy − y in general: what the chain rule gives, and the gradient check. Where it is o − y it stays so."""
    rows = np.array([[0.1, 0.2, sums[0] - 0.5, 0.5], [0.3, 0.4, 0.0, sums[1]]])
    lines = ["a,b,y1,y2", *(",".join(map(repr, row.tolist())) for row in rows)]
    (folder / "soft.csv").write_text("\n".join(lines) + "\n")
    words = "--output softmax --target y1,y2 --task regression --validation 0 --test 0"
    made = make("new", "2-3-2", "--data", "soft.csv", *words.split(), "-o", "soft.nnsim")
    assert ("expects targets that sum to 1" in made.err) == (sums != (1.0, 1.0))

    make("gradcheck", "soft.nnsim")
    for number, row in enumerate(rows):
        found = traced("soft.nnsim", "--row", number + 1)
        o, y = np.array(found["layers"]["output"]["output"][0]), row[2:]
        jacobian = np.diag(o) - np.outer(o, o)
        np.testing.assert_allclose(found["layers"]["output"]["delta"][0], jacobian @ (-y / o), atol=1e-12)
        typed = traced("soft.nnsim", "--input", f"{row[0]},{row[1]}", "--target", f"{y[0]},{y[1]}")
        assert typed == found
        np.savez("batch.npz", X=rows[:, :2], Y=rows[:, 2:])
        of_batch = traced("soft.nnsim", "--batch", "batch.npz")
        np.testing.assert_allclose(of_batch["layers"]["output"]["delta"][number], jacobian @ (-y / o), atol=1e-12)
        formula = next(step["formula"] for step in found["steps"] if step["path"] == "backward/output/delta")
        assert ("= (Σ y) ⊙ o² − y" in formula) == (abs(y.sum() - 1.0) > 1e-9)
    (delta,) = [step["formula"] for step in of_batch["steps"] if step["path"] == "backward/output/delta"]
    assert delta.endswith("= o² − y" if sums == (1.0, 1.0) else "= (Σ y) ⊙ o² − y")


def test_hmkcode_s_published_numbers(make, traced, folder):
    weights = {"hidden1.weight": [[0.11, 0.12], [0.21, 0.08]], "output.weight": [[0.14], [0.15]]}
    (folder / "w.json").write_text(json.dumps(weights))
    words = "--hidden identity --output identity --loss half_squared_error --rate 0.05 --no-bias"
    make("new", "2-2-1", *words.split(), "-o", "net.nnsim")
    make("import", "w.json", "net.nnsim")

    found = traced("net.nnsim", "--input", "2,3", "--target", "1")

    assert round(found["layers"]["output"]["output"][0][0], 3) == 0.191
    assert round(found["layers"]["output"]["delta"][0][0], 3) == -0.809
    assert round(found["loss"], 3) == 0.327
    assert np.round(found["parameters_after"]["hidden1.weight"], 2).tolist() == [[0.12, 0.13], [0.23, 0.10]]
    assert np.round(found["parameters_after"]["output.weight"], 2).tolist() == [[0.17], [0.17]]
    after = nnsim.load("net.nnsim").trace([[2, 3]], [[1]]).loss_after
    assert found["loss_after"] == after
    assert round(1 - np.sqrt(2 * after), 2) == 0.26


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_batch_agrees_with_numpy(make, traced, folder, case):
    """The whole way: a project made by words, exported weights, a batch from a file, an optimizer from the options."""
    sizes, activations, loss, optimizer = case
    hidden = ["--hidden", ",".join(activations[:-1])] if activations[1:] else []
    make("new", sizes, *hidden, "--output", activations[-1], "--loss", loss, "--seed", 4, "-o", "net.nnsim")
    make("export", "net.nnsim", "w.npz")
    with np.load("w.npz") as stored:
        weights = {name: stored[name].copy() for name in stored.files}
    random = np.random.default_rng(1)
    units = [int(size) for size in sizes.split("-")]
    x = random.normal(size=(6, units[0]))
    classes = np.eye(units[-1])[random.integers(0, units[-1], 6)]
    y = classes if LOSSES[loss].targets == "distribution" else random.uniform(size=(6, units[-1]))
    np.savez(folder / "batch.npz", X=x, Y=y)
    names = [f"hidden{k + 1}" for k in range(len(units) - 2)] + ["output"]
    pairs = [(weights[f"{name}.weight"], weights[f"{name}.bias"]) for name in names]
    expected, zs, _, deltas, gradients = by_numpy(x, y, pairs, activations, loss)

    found = traced("net.nnsim", "--batch", "batch.npz", "--updates", 5, "--optimizer", optimizer, "--rate", 0.02)

    assert found["loss"] == pytest.approx(expected, abs=1e-9)
    for k, name in enumerate(names):
        np.testing.assert_allclose(found["layers"][name]["net_input"], zs[k], atol=1e-9)
        np.testing.assert_allclose(found["layers"][name]["delta"], deltas[k], atol=1e-9)
        np.testing.assert_allclose(found["gradients"][f"{name}.weight"], gradients[k][0], atol=1e-9)
        np.testing.assert_allclose(found["gradients"][f"{name}.bias"], gradients[k][1], atol=1e-9)
    own = NumpyOptimizer(optimizer, 0.02)
    for _ in range(5):
        steps = by_numpy(x, y, pairs, activations, loss)[4]
        own.step([a for pair in pairs for a in pair], [g for pair in steps for g in pair])
    for name, (w, b) in zip(names, pairs, strict=True):
        np.testing.assert_allclose(found["parameters_after"][f"{name}.weight"], w, atol=1e-9)
        np.testing.assert_allclose(found["parameters_after"][f"{name}.bias"], b, atol=1e-9)
    assert found["loss_after"] == pytest.approx(by_numpy(x, y, pairs, activations, loss)[0], abs=1e-9)


# ------------------------------------------------------------------------------------------------ which samples


def test_samples_typed_or_from_a_file_are_the_same(make, traced, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    np.savez(folder / "b.npz", X=np.array([[0, 1], [-1, 2]]), Y=np.array([[1], [0]], np.uint8))

    typed = traced("net.nnsim", "--input", "0,1", "--target", "1", "--input", "-1,2.0e0", "--target", "0")

    assert traced("net.nnsim", "--batch", "b.npz") == typed
    assert typed["steps"][0]["writes"]["input.output"] == [[0.0, 1.0], [-1.0, 2.0]]


def test_numbers_are_standardized_only_where_the_project_does(make, traced):
    make("new", "4-3-3", "--data", "iris", "--standardize", "-o", "net.nnsim")
    make("new", "4-3-3", "--data", "iris", "-o", "raw.nnsim")
    session = nnsim.load("net.nnsim").session
    row = session.table.inputs[7]
    words = ["--input", ",".join(map(repr, row.tolist())), "--target", "1,0,0"]

    assert traced("net.nnsim", *words) == traced("net.nnsim", "--row", 8)
    seen = traced("net.nnsim", *words)["steps"][0]["writes"]["input.output"][0]
    np.testing.assert_array_equal(seen, session.prepared.encode_inputs(row[None])[0])
    assert traced("raw.nnsim", *words)["steps"][0]["writes"]["input.output"][0] == row.tolist()


def test_a_signed_loss_takes_0_and_1_or_the_signs(make, run, traced):
    make("new", "2-3-1", "--data", "xor", "--loss", "hinge", "--output", "tanh", "-o", "net.nnsim")

    zero = traced("net.nnsim", "--input", "0,1", "--target", "0")

    assert zero["steps"][0]["writes"]["output.target"] == [[-1.0]]
    assert traced("net.nnsim", "--input", "0,1", "--target", "-1") == zero
    assert "the targets are no classes" in run("trace", "net.nnsim", "--input", "0,1", "--target", "0.5").err


@pytest.mark.usefixtures("no_copies")
def test_a_signed_loss_takes_them_whatever_the_data_are(make, traced, folder):
    """Without data, and with data that hold −1 and 1 already, 0 is −1 and no target that nothing is learned from."""
    (folder / "signs.csv").write_text("a,b,y\n0,0,-1\n0,1,1\n1,0,1\n1,1,-1\n")
    for name in ("signs", "away"):
        words = ["--data", "signs.csv", "--task", "regression", "--loss", "hinge", "--output", "identity"]
        make("new", "2-3-1", *words, "-o", f"{name}.nnsim")
    wanted = traced("signs.nnsim", "--input", "0,1", "--target", "-1")
    assert wanted["steps"][0]["writes"]["output.target"] == [[-1.0]]
    assert traced("signs.nnsim", "--input", "0,1", "--target", "0") == wanted
    (folder / "signs.csv").unlink()

    assert traced("away.nnsim", "--input", "0,1", "--target", "0") == wanted


@pytest.mark.usefixtures("no_copies")
def test_it_works_while_the_data_are_away(make, run, traced, folder):
    (folder / "d.csv").write_text("a,b\n1,2\n3,4\n5,6\n7,8\n")
    for name, words in (("raw", []), ("standard", ["--standardize"])):
        make("new", "1-2-1", "--data", "d.csv", *words, "-o", f"{name}.nnsim")
        make("train", f"{name}.nnsim", "--epochs", 3)
    before = [traced(f"{name}.nnsim", "--input", "1", "--target", "2") for name in ("raw", "standard")]
    (folder / "d.csv").unlink()

    assert [traced(f"{name}.nnsim", "--input", "1", "--target", "2") for name in ("raw", "standard")] == before
    assert run("trace", "raw.nnsim", "--row", 1).code == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "no samples are chosen"),
        ("--row 5", "there is no sample 5: the data have 4; choose one from 1 to 4"),
        ("--row 0", "there is no row 0: rows count from 1, as in the window; give 1 for the first"),
        ("--sample 4", "there is no sample 4: the data have 4; choose one from 0 to 3"),
        ("--row -1", "--row cannot be -1"),
        ("--row x", "--row cannot be 'x'"),
        ("--input 1,2", "1 --input and 0 --target"),
        ("--target 1", "0 --input and 1 --target"),
        ("--input 1,2,3 --target 1", "takes 2 inputs a sample: 3 were given"),
        ("--input 1,2 --target 1,2", "takes 1 target a sample: 2 were given"),
        ("--input 1,2 --target 1 --input 1 --target 1", "have different lengths"),
        ("--input 1,nan --target 1", "'nan' is not a plain decimal number"),
        ("--input 1,inf --target 1", "'inf' is not a plain decimal number"),
        ("--input 1,1e999 --target 1", "'1e999' is not a plain decimal number"),
        ("--input 1,,2 --target 1", "a number is missing"),
        ("--input 1;2 --target 1", "is not a plain decimal number"),
        ("--row 1 --input 1,2 --target 1", "not clear which samples"),
        ("--row 1 --batch b.npz", "not clear which samples"),
        ("--row 1 --updates 0", "--updates cannot be 0"),
        ("--row 1 --updates 9999999", "--updates cannot be 9999999"),
        ("--row 1 --rate -1", "rate cannot be -1"),
        ("--row 1 --optimizer zip", "no optimizer called 'zip'"),
        ("--row 1 --digits 99", "--digits cannot be 99"),
        ("--batch nope.npz", "there is no such file"),
        ("--batch folder.npz", "it is a folder"),
        ("--batch text.npz", "it is no zip container"),
        ("--batch text.csv", "does not end in .npz"),
        ("--batch names.npz", "its arrays are x, y; name them X and Y"),
        ("--batch flat.npz", "X in flat.npz is float64 of shape (2,)"),
        ("--batch wide.npz", "takes 2 inputs a sample: 3 were given"),
        ("--batch uneven.npz", "2 rows of inputs and 1 of targets"),
        ("--batch nan.npz", "input 2 of sample 1 is nan"),
        ("--batch empty.npz", "there are no inputs"),
        ("--batch words.npz", "cannot be opened"),
        ("--batch pickled.npz", "cannot be opened"),
    ],
)
def test_what_cannot_be_is_refused(run, make, folder, words, expected):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    (folder / "folder.npz").mkdir()
    for name in ("text.npz", "text.csv"):
        (folder / name).write_text("hello")
    y = np.ones((1, 1))
    np.savez(folder / "names.npz", x=np.ones((1, 2)), y=y)
    np.savez(folder / "flat.npz", X=np.ones(2), Y=y)
    np.savez(folder / "wide.npz", X=np.ones((1, 3)), Y=y)
    np.savez(folder / "uneven.npz", X=np.ones((2, 2)), Y=y)
    np.savez(folder / "nan.npz", X=np.array([[1.0, np.nan]]), Y=y)
    np.savez(folder / "empty.npz", X=np.ones((0, 2)), Y=np.ones((0, 1)))
    np.savez(folder / "words.npz", X=np.array([["a", "b"]]), Y=y)
    np.savez(folder / "pickled.npz", X=np.array([[{}, {}]], object), Y=y)

    said = run("trace", "net.nnsim", *words.split())

    assert said.code == 2
    assert expected in said.err
    assert said.out == ""


# ------------------------------------------------------------------------------------------------ what is printed


def test_text_is_readable(make, mazur):
    text = make("trace", mazur, "--row", 1).out

    for words in ("DATA\n", "\nFORWARD\n", "\nLOSS\n", "\nBACKWARD\n", "\nUPDATE\n", "\nAFTER 1 UPDATE\n"):
        assert words in text
    assert "  hidden1 · net input          z¹ = W¹ᵀ In¹\n      hidden1.net_input = [0.3775  0.3925]\n" in text
    assert text.endswith("  loss before 0.29837111, after 0.28047145\n")
    assert "AFTER 3 UPDATES" in make("trace", mazur, "--row", 1, "--updates", 3, "--digits", 3).out


def test_text_of_large_networks_is_short(make):
    make("new", "--example", "digits", "-o", "net.nnsim")

    text = make("trace", "net.nnsim", "--row", 5).out

    assert text.count("\n") < 300
    assert "…" in text


def test_a_diverging_training_is_strict_json(make, traced):
    make("new", "1-1", "--data", "sine", "-o", "net.nnsim")

    found = traced("net.nnsim", "--input", "1e200", "--target", "0", "--rate", "1e9", "--updates", 9)

    assert found["loss"] in ("Infinity", "NaN")
    assert found["loss_after"] == "NaN"


# ------------------------------------------------------------------------------------------------ gradcheck


def test_right_gradients(make, run):
    make("new", "4-5-3", "--data", "iris", "--standardize", "--l2", 0.01, "--dropout", 0.5, "-o", "net.nnsim")

    said = make("gradcheck", "net.nnsim", "--rows", 3)
    facts = json.loads(make("gradcheck", "net.nnsim", "--json", "--most", 5).out)

    assert said.out.splitlines()[-1].startswith("all 43 gradients agree within 1e-06 (32 samples, loss ")
    assert "… and 40 more" in said.out
    assert facts["agrees"] is True
    assert facts["samples"] == 5
    assert len(facts["comparisons"]) == 43
    assert set(facts["comparisons"][0]) == {
        "parameter", "index", "analytic", "numeric", "relative_error", "agrees", "kink", "known",
    }  # fmt: skip
    assert "(1 sample, loss " in make("gradcheck", "net.nnsim", "--row", 3).out


def test_weights_are_named_as_in_expressions(make):
    """Counted from 1 with the bias as row 0, in text; JSON has the arrays' own numbers, from 0."""
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    lines = make("gradcheck", "net.nnsim").out.splitlines()[1:-1]
    named = {line.split()[0]: float(line.split()[1]) for line in lines}
    assert {"W[hidden1][0][1]", "W[hidden1][2][3]", "W[output][3][1]"} <= set(named)
    setup = nnsim.load("net.nnsim").session.setup
    facts = json.loads(make("gradcheck", "net.nnsim", "--json").out)["comparisons"]
    for one in facts:
        layer, _, kind = one["parameter"].partition(".")
        row, column = (0, *one["index"]) if kind == "bias" else (one["index"][0] + 1, one["index"][1])
        name = f"W[{layer}][{row}][{column + 1}]"
        assert named[name] == pytest.approx(one["analytic"], rel=1e-7)
        assert compile_expression(name, setup).value() == setup.memory[f"{layer}.W"][row, column]


def test_a_wrong_gradient_gives_exit_code_1(make, run, monkeypatch):
    from dataclasses import replace

    from nnsim.engine.expr import Const

    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    monkeypatch.setitem(LOSSES._parts, "mse", replace(LOSSES["mse"], gradient=LOSSES["mse"].gradient * Const(1.5)))

    said = run("gradcheck", "net.nnsim")

    assert said.code == 1
    assert "13 of 13 gradients disagree" in said.out
    assert "DISAGREES" in said.out
    assert run("gradcheck", "net.nnsim", "--json").code == 1


@pytest.mark.usefixtures("no_copies")
def test_gradcheck_needs_samples_that_fit(run, make, folder):
    (folder / "d.csv").write_text("a,b\n1,2\n3,4\n5,6\n7,8\n")
    make("new", "1-2-1", "--data", "d.csv", "-o", "net.nnsim")
    (folder / "d.csv").unlink()

    assert "d.csv cannot be read" in run("gradcheck", "net.nnsim").err
    assert run("gradcheck", "net.nnsim", "--input", "1", "--target", "2").code == 0
    assert "--most cannot be 0" in run("gradcheck", "net.nnsim", "--most", 0).err


def test_rows_count_from_1_and_samples_from_0(make, traced):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    for index in range(4):
        assert traced("net.nnsim", "--row", index + 1) == traced("net.nnsim", "--sample", index)


def test_what_belongs_to_no_layer_has_the_letter_of_the_formulas(make, run) -> None:
    make("new", "2-1", "--rule", "svm", "--data", "and", "-o", "a.nnsim")
    said = make("trace", "a.nnsim").out
    assert "svm_" not in said
    assert "      f↑ = " in said
    assert "      output.bias = " in said
    assert run("trace", "a.nnsim", "--row", 1).code == 2
    assert run("replay", "a.nnsim", "--row", 1, "-o", "a.html").code == 2
    assert "all 4 training samples" in make("solve", "a.nnsim", "-o", "a.html").err + Path("a.html").read_text("utf-8")
