"""`nnsim sweep`: a table, JSON, going on, several seeds together, the learning rate tried out."""

import json

import pytest

import nnsim


@pytest.fixture
def iris(make):
    make("new", "--example", "iris", "-o", "iris.nnsim")
    return "iris.nnsim"


def test_a_grid_is_trained_and_gone_on_with(make, iris, folder):
    before = (folder / iris).read_bytes()
    said = make("sweep", iris, "--vary", "rate=0.001,0.05", "--vary", "seed=0,1", "--epochs", 3, "--jobs", 1)
    lines = said.out.splitlines()
    assert lines[0].split()[:4] == ["rate", "seed", "train", "loss"]
    assert [line.split()[0] for line in lines[1:5]] == ["0.05", "0.05", "0.001", "0.001"]
    assert any(line.startswith("rate=0.05 epochs=3") and " ± " in line for line in lines)
    assert "4/4" in said.err
    assert (folder / iris).read_bytes() == before
    more = make("sweep", iris, "--vary", "rate=0.001,0.05", "--vary", "seed=0..2", "--epochs", 3, "--jobs", 1)
    assert "4 of 6 trials are known" in more.err
    assert "2/2" in more.err
    assert sum(line.startswith("rate=") for line in more.out.splitlines()) == 2


def test_json_has_all_results(make, iris):
    said = make("sweep", iris, "--vary", "hidden=2,3-2", "--random", 3, "--epochs", 2, "--jobs", 1, "--json")
    found = json.loads(said.out)
    assert {one["trial"]["hidden"] for one in found["results"]} <= {"2", "3-2"}
    assert all(len(one["curves"]["loss"]) == 2 for one in found["results"])
    assert found["groups"] == []


def test_the_best_trial_is_saved_as_it_was(make, iris, folder):
    said = make(
        "sweep", iris, "--vary", "rate=0.001,0.05", "--epochs", 3, "--jobs", 1, "--best", "best.nnsim", "--json"
    )
    results = json.loads(said.out)["results"]
    best = nnsim.load("best.nnsim")
    assert "rate=0.05" in said.err
    assert best.session.training.rate == 0.05
    assert best.epoch == 3
    assert best.scores()["test"]["loss"] == results[1]["scores"]["test"]["loss"]
    assert len(best.curves["loss"]) == 3


def test_the_rate_is_tried_out(make, iris):
    said = make("sweep", iris, "--rate-range", "1e-4..10")
    assert said.out.splitlines()[-1].startswith("try η = ")
    found = json.loads(make("sweep", iris, "--rate-range", "1e-4..10", "--json").out)
    assert f"{found['suggested']:g}" in said.out


@pytest.mark.parametrize(
    ("options", "what"),
    [
        ((), "nothing is varied"),
        (("--vary", "x=1"), "says nothing that can be varied"),
        (("--vary", "rate=0.1", "--vary", "rate=0.2"), "given twice"),
        (("--vary", "rate=0.1..1"), "no end of values"),
        (("--vary", "epochs=1,2", "--epochs", "3"), "given and varied"),
        (("--rate-range", "5"), "no range"),
        (("--vary", "seed=1", "-o", "iris.nnsim"), "left alone"),
    ],
)
def test_what_cannot_be_is_said(run, iris, options, what):
    said = run("sweep", iris, *options)
    assert said.code == 2
    assert what in said.err


def test_where_the_best_cannot_be_written_nothing_is_trained(run, iris, folder):
    said = run("sweep", iris, "--vary", "rate=0.001,0.05", "--epochs", 3, "--jobs", 1, "--best", "nowhere/best.nnsim")
    assert said.code == 2
    assert "there is no folder" in said.err
    assert not list(folder.glob("*.sweep.jsonl"))
