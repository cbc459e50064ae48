"""`nnsim evaluate`: the scores of the parts or of a file, as text and as JSON."""

import json

import pytest

import nnsim


@pytest.fixture
def iris(make):
    make(
        "new",
        "4-6-3",
        "--data",
        "iris",
        "--prepare",
        "robust",
        "--optimizer",
        "adam",
        "--rate",
        "0.05",
        "-o",
        "i.nnsim",
    )
    make("train", "i.nnsim", "--epochs", 20)
    return nnsim.load("i.nnsim")


def test_the_parts_are_scored(make, iris):
    said = make("evaluate", "i.nnsim")
    found = json.loads(make("evaluate", "i.nnsim", "--json").out)

    assert found == iris.evaluate()
    assert list(found) == ["train", "validation", "test"]
    lines = said.out.splitlines()
    assert lines[0] == "training: 104 samples"
    assert [line.split() for line in lines if "accuracy" in line] == [
        ["accuracy", f"{found[part]['accuracy']:.6g}"] for part in found
    ]
    row = next(line.split() for line in lines if line.split()[0] == "versicolor")
    scores = found["train"]["classes"][1]
    assert row[1:] == [
        str(scores["samples"]),
        *(f"{scores[key]:.6g}" for key in ("precision", "recall", "f1", "roc_auc")),
    ]
    assert said.err == ""


def test_a_file_is_scored_and_what_has_no_value_says_so(make, run, folder, iris):
    names = ",".join(iris.session.table.input_names)
    (folder / "d.csv").write_text(f"{names},species\n5.1,3.5,1.4,0.2,setosa\n4.9,3.0,1.4,0.2,setosa\n")
    said = make("evaluate", "i.nnsim", "--data", "d.csv").out
    found = json.loads(make("evaluate", "i.nnsim", "--data", "d.csv", "--json").out)

    assert said.startswith("d.csv: 2 samples\n")
    assert found["data"]["roc_auc"] is None
    assert next(line.split() for line in said.splitlines() if line.startswith("  ROC AUC")) == ["ROC", "AUC", "—"]
    refused = run("evaluate", "i.nnsim", "--data", "d.csv", "--target", "kind")
    assert "the targets are not found in d.csv" not in refused.out
    assert refused.code != 0
    assert "no column 'kind'" in refused.err


def test_numbers(make):
    make("new", "1-6-1", "--data", "sine", "--prepare", "quantile", "-o", "s.nnsim")
    said = make("evaluate", "s.nnsim").out
    found = json.loads(make("evaluate", "s.nnsim", "--json").out)
    assert ["y", *(f"{found['test'][key]:.6g}" for key in ("mse", "rmse", "mae", "r2"))] == said.splitlines()[
        -1
    ].split()
    assert "log loss" not in said


def test_folds(make, run, iris, folder):
    before = (folder / "i.nnsim").read_bytes()
    make("new", "4-3-3", "--data", "iris", "--epochs", 5, "-o", "f.nnsim")
    said = make("evaluate", "f.nnsim", "--folds", 3)
    found = json.loads(make("evaluate", "f.nnsim", "--folds", 3, "--json").out)

    assert found == nnsim.load("f.nnsim").cross_validate(3)
    assert [line.split()[0] for line in said.out.splitlines()] == ["fold", "1", "2", "3", "mean", "deviation"]
    assert said.out.splitlines()[4].split()[1:] == [f"{value:.6g}" for value in found["mean"].values()]
    assert said.err.count("fold ") == 3
    assert (folder / "i.nnsim").read_bytes() == before
    assert "leave out --folds" in run("evaluate", "f.nnsim", "--folds", 3, "--data", "d.csv").err


def test_rows_that_were_left_out_are_told(make, run, folder):
    rows = "\n".join(f"{n % 7},{n % 3},{'a' if n % 2 else 'b'}" for n in range(40))
    (folder / "own.csv").write_text(f"x;y;kind\n{rows.replace(',', ';')}\noops;1;a\n")
    assert run("new", "2-3-1", "--data", "own.csv", "--target", "kind", "-o", "own.nnsim").code == 0
    assert nnsim.load("own.nnsim").session.design.data.dataset.key == "imported"
    (folder / "other.csv").write_text("x;y;kind\n1;2;a\nbad;2;b\n3;1;b\n")
    found = json.loads(make("evaluate", "own.nnsim", "--data", "other.csv", "--json").out)["data"]
    assert found["samples"] == 2
    assert any("1 row was left out" in note for note in found["notes"])
