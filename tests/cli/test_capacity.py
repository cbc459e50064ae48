"""`nnsim capacity`: the figures that are known, as a table, JSON and a picture."""

import json

import pytest


def test_the_known_figures(make):
    said = json.loads(make("capacity", "--patterns", "10,14,28", "--trials", "12", "--json").out)
    recalled = {point["patterns"]: point["recall"] for point in said["points"]}
    assert recalled[10] >= 0.95  # 1.0 in tenths
    assert recalled[14] == pytest.approx(0.8, abs=0.08)
    assert recalled[28] < 0.1
    assert (said["rule"], said["units"], said["known"]) == ("hopfield", 100, pytest.approx(13.8))
    assert all(len(point["trials"]) == 12 and 0 <= point["error"] < 0.1 for point in said["points"])
    assert [point["per_unit"] for point in said["points"]] == [0.1, 0.14, 0.28]


def test_a_table_and_a_picture(make, folder):
    done = make("capacity", "--units", "20", "--patterns", "1..3", "--trials", "1", "-o", "c.svg")
    assert "20 units, 1 trials of each" in done.out
    assert "theory, with infinitely many units: 2.76 patterns (0.138 a unit)" in done.out
    assert [line.split()[0] for line in done.out.splitlines()[2:5]] == ["1", "2", "3"]
    drawn = (folder / "c.svg").read_text("utf-8")
    assert "patterns" in drawn
    assert "0.138 a unit" in drawn
    other = make("capacity", "--rule", "hopfield:storing=pseudo-inverse", "--units", "10", "--trials", "1")
    assert "theory" not in other.out  # nothing is known of it
    rows = other.out.splitlines()[2:]
    assert rows[-1].split()[0] == "10"


def test_what_cannot_be_tried(run):
    for given in (("--rule", "perceptron"), ("--patterns", "0"), ("--patterns", "9..2"), ("--patterns", "1..200"),
                  ("--units", "1"), ("-o", "c.txt")):  # fmt: skip
        assert run("capacity", *given).code == 2
