"""`nnsim data` and data of one's own on the command line: what is found, and from a raw file to predictions."""

import csv
import io
import json
from contextlib import redirect_stdout

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nnsim
from nnsim.cli.data import _print as print_facts
from nnsim.cli.data import facts_of
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice
from nnsim.parts.source import Origin
from nnsim.parts.surveys import survey

ROWS = "".join(
    f"{i / 4:.2f}".replace(".", ",") + f";{('rot', 'blau', 'grün')[i % 3]};{i % 7},5;{('a', 'b')[i % 2]}\n"
    for i in range(40)
)
RAW = f"größe;farbe;gewicht;art\n{ROWS}1,5;rot;NA;a\n?;blau;3,5;b\n2,5;rot;3,5\n\n3x;rot;2,5;a\n"


@pytest.fixture
def raw(folder):
    (folder / "raw.csv").write_bytes(RAW.encode("cp1252"))
    return folder


def test_a_raw_file_is_described(make, raw):
    said = make("data", "raw.csv", "--describe").out

    assert "raw.csv: delimited text, 43 rows, 4 columns" in said
    assert "encoding windows-1252, delimiter semicolon" in said
    assert "decimal comma" in said
    assert "missing values: NA, ?" in said
    assert "0 … 9.75" in said
    assert "3 classes: blau (14), grün (13), rot (16)" in said
    assert "größe: 1 no plain numbers: '3x' (line 46)" in said
    assert "1 row cannot be read and would be left out:\n  line 44 has 3 fields, not 4" in said
    assert "1 empty line" in said


def test_the_same_as_json(make, raw):
    facts = json.loads(make("data", "raw.csv", "--json").out)

    assert (facts["kind"], facts["rows"], facts["missing_words"]) == ("delimited", 43, ["NA", "?"])
    assert [(c["name"], c["kind"], c["role"], c["missing"]) for c in facts["columns"]] == [
        ("größe", "number", "input", 1),
        ("farbe", "category", "input", 0),
        ("gewicht", "number", "input", 1),
        ("art", "category", "target", 0),
    ]
    assert facts["columns"][3]["classes"] == {"a": 22, "b": 21}
    assert facts["columns"][0]["no_numbers"] == {"count": 1, "listed": [{"line": 46, "text": "3x"}]}
    assert facts["bad_rows"] == {"count": 1, "listed": [{"line": 44, "what": "has 3 fields, not 4"}]}
    assert facts["read_with"]["decimal"] == "comma"


@given(st.text(st.sampled_from('ab1.e-,;\t"\n?#é'), max_size=60), st.booleans())
def test_whatever_can_be_surveyed_can_be_described(text, wide):
    try:
        found = finished(survey(Origin(text=text * (12 if wide else 1))))
    except UserError:
        return
    facts = facts_of(found, found.plan())
    assert json.loads(json.dumps(facts, allow_nan=False))["rows"] == found.rows
    with redirect_stdout(io.StringIO()) as said:
        print_facts("x.csv", facts)
    assert said.getvalue().startswith("x.csv: ")


def test_text_is_refused_with_its_reason(make, folder):
    remarks = "".join(f"remark {i},{i % 3},,x\n" for i in range(30))
    many = "".join(f"remark {i},{i % 3},,x\n" for i in range(1_200))
    (folder / "few.csv").write_text(f"remark,n,nothing,same\n{remarks}")
    (folder / "many.csv").write_text(f"remark,n,nothing,same\n{many}")
    said = make("data", "few.csv").out
    assert "30 of its 30 texts are different, as in names or remarks: hardly categories" in said
    assert "it has no values" in said
    assert "all its values are 'x'" in said
    assert "more than 1,000 different texts, such as 'remark 0'" in make("data", "many.csv").out
    facts = json.loads(make("data", "few.csv", "--json").out)
    assert [bool(column["why_not_used"]) for column in facts["columns"]] == [True, False, True, True]


def test_what_is_found_can_be_told(make, run, folder):
    (folder / "d.txt").write_text("1.5|-99\n2.5|3\n")
    facts = json.loads(make("data", "d.txt", "--json", "--delimiter", "bar", "--header", "--missing", "-99").out)
    assert [c["name"] for c in facts["columns"]] == ["1.5", "-99"]
    facts = json.loads(make("data", "d.txt", "--json", "--no-header", "--missing=-99").out)
    assert [c["missing"] for c in facts["columns"]] == [0, 1]
    assert "cannot begin with" in run("data", "d.txt", "--comment", "x" * 30).err
    assert "it must be at most" in run("data", "d.txt", "--skip", "9999").err
    assert "cannot be read" in run("data", "nothing.csv").err
    assert "cannot be read" in run("data", "/dev/zero").err


def test_other_kinds_of_files(make, folder):
    np.savez(folder / "d.npz", x=np.random.default_rng(0).random((30, 4)), y=np.arange(30) % 3)
    said = make("data", "d.npz").out
    assert "NumPy arrays, 30 rows, 5 columns" in said
    assert "3 classes: 0 (10), 1 (10), 2 (10)" in said
    make("new", "4-5-3", "--data", "d.npz", "--optimizer", "adam", "-o", "n.nnsim")
    assert make("train", "n.nnsim", "--epochs", 2).code == 0


def test_from_a_raw_file_to_predictions(make, raw):
    """Decimal commas, gaps, a category and a broken row: what is left out is said, and raw inputs are predicted."""
    made = make("new", "5-4-1", "--data", "raw.csv", "--target", "art", "--standardize", "-o", "net.nnsim")
    assert (
        "note: 4 rows were left out of 44: line 42 has no value in 'gewicht'; line 43 has no value in 'größe'; "
        "line 44 has 3 fields, not 4; line 46 has '3x' in 'größe', which is no plain number"
    ) in made.err
    model = nnsim.load("net.nnsim")
    assert model.session.data.dataset.key == "imported"
    assert model.input_names == ("größe", "farbe=blau", "farbe=grün", "farbe=rot", "gewicht")
    make("train", "net.nnsim", "--epochs", 5)
    (raw / "new.csv").write_bytes("farbe;gewicht;größe\nrot;1,5;0,25\nlila;1,5;0,25\nblau;2,5;1,5\n".encode("cp1252"))
    said = make("predict", "net.nnsim", "new.csv")

    rows = list(csv.DictReader(io.StringIO(said.out)))
    assert len(rows) == 2
    assert "note: 1 row was left out of 3: line 3 has 'lila' in 'farbe', which is none of its categories" in said.err
    model = nnsim.load("net.nnsim")
    expected = model.predict([[0.25, 0, 0, 1, 1.5], [1.5, 1, 0, 0, 2.5]])
    assert [float(row["art"]) for row in rows] == expected[:, 0].tolist()
    assert {row["class"] for row in rows} <= {"a", "b"}


def test_the_targets_can_be_numbers_or_classes(make, run, folder):
    (folder / "d.csv").write_text("a,b,k\n" + "".join(f"{2 * i},{'xy'[i % 2]},{i % 3}\n" for i in range(30)))
    make("new", "3-4-1", "--data", "d.csv", "-o", "one.nnsim")
    make("new", "3-4-3", "--data", "d.csv", "--task", "classes", "-o", "two.nnsim")
    make("new", "2-4-1", "--data", "d.csv", "--target", "b", "-o", "three.nnsim")
    make("new", "1-4-2", "--data", "d.csv", "--target", "b,k", "-o", "four.nnsim")
    assert nnsim.load("one.nnsim").session.table.classes == ()
    assert nnsim.load("two.nnsim").session.table.classes == ("0", "1", "2")
    assert nnsim.load("three.nnsim").session.table.classes == ("x", "y")
    assert nnsim.load("four.nnsim").session.table.target_names == ("b", "k")
    assert "no column 'z'" in run("new", "3-4-1", "--data", "d.csv", "--target", "z", "-o", "x.nnsim").err


def test_a_sound_file_is_read_strictly_as_before(make, folder):
    (folder / "d.csv").write_text("a,b\n" + "1,2\n3,4\n" * 4)
    make("new", "1-2-1", "--data", "d.csv", "-o", "net.nnsim")
    assert nnsim.load("net.nnsim").session.data.dataset == Choice("csv", {"path": str(folder / "d.csv")})
