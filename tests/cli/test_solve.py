"""`nnsim solve`: each format, without a display, on the samples that options choose; what cannot be is said."""

import json
import re
import shutil
import subprocess
import sys

import pytest

import nnsim
import nnsim.__main__ as program
from tests.files.test_documents import Page, structure, tex_numbers

MAZUR = {
    "hidden1.weight": [[0.15, 0.25], [0.20, 0.30]],
    "hidden1.bias": [0.35, 0.35],
    "output.weight": [[0.40, 0.50], [0.45, 0.55]],
    "output.bias": [0.60, 0.60],
}


@pytest.fixture
def mazur(make, folder):
    """Mazur's network, from its sizes and a file of weights."""
    (folder / "mazur.json").write_text(json.dumps(MAZUR))
    words = "--hidden logistic --output logistic --loss half_squared_error --rate 0.5"
    make("new", "2-2-2", *words.split(), "-o", "mazur.nnsim")
    make("import", "mazur.json", "mazur.nnsim")
    return "mazur.nnsim"


WORDS = ("--input", "0.05,0.1", "--target", "0.01,0.99", "--digits", 9)


def test_html_holds_what_trace_computes(make, mazur, folder):
    said = make("solve", mazur, *WORDS, "-o", "s.html")

    page = Page((folder / "s.html").read_text("utf-8"))
    assert page.open == []
    known = {source: float(value) for source, value, _ in page.numbers if source}
    assert known["E"] == pytest.approx(0.298371109, abs=5e-10)
    assert known["output.delta[0,0]"] == pytest.approx(0.138498562, abs=5e-10)
    traced = json.loads(make("trace", mazur, *WORDS[:4], "--json").out)
    after = traced["parameters_after"]
    assert known["output.W[1,0] after"] == after["output.weight"][0][0]
    assert known["hidden1.W[2,1] after"] == after["hidden1.weight"][1][1]
    assert known["E after"] == traced["loss_after"]
    assert re.fullmatch(r"wrote s\.html \([\d,]+ bytes\)\n", said.out)


def test_latex(make, mazur, folder):
    make("solve", mazur, *WORDS, "-o", "s.tex")

    text = (folder / "s.tex").read_text("ascii")
    structure(text)
    assert {0.298371109, 0.138498562, 0.35891648, 0.149780716} <= set(tex_numbers(text))


def test_pdf_needs_no_display(process, make, mazur, folder):
    environment = {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "no-such-platform"}

    said = process("solve", mazur, *WORDS, "-o", "s.pdf", environment=environment)

    assert said.code == 0, said.err
    data = (folder / "s.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") >= 5 or data.count(b"/Type /Page") > 5
    assert b"STIXTwoMath" in data
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "s.pdf", "-"], capture_output=True, text=True, check=True).stdout
        for number in ("0.298371109", "0.138498562", "0.35891648", "0.149780716"):
            assert number in text


def test_a_pdf_without_qt_is_an_honest_error(run, mazur, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    if hasattr(nnsim, "gui"):
        monkeypatch.setattr(nnsim, "gui", nnsim.gui)  # the one that is imported meanwhile does not stay
    for name in [name for name in sys.modules if name.startswith("nnsim.gui")]:
        monkeypatch.delitem(sys.modules, name)

    said = run("solve", mazur, *WORDS, "-o", "s.pdf")

    assert said.code == 2
    assert "the PDF cannot be made" in said.err
    assert "libraries that Qt needs" in said.err


def test_other_faults_of_an_import_are_faults():
    error = ImportError("x", name="something")

    assert program._without_qt("y", error) is error


def test_notation_and_what_is_left_out(make, folder):
    make("new", "--example", "digits", "-o", "net.nnsim")

    make("solve", "net.nnsim", "--row", 3, "--notation", "common", "--lines", 4, "--digits", 3, "-o", "s.html")

    text = (folder / "s.html").read_text("utf-8")
    assert "row 3 of the data" in text
    assert "… and 30 more alike." in text
    assert "<mi>a</mi>" in text
    assert re.search(r"<mi>a</mi><mn>1</mn><mn>1</mn>", text)


def test_a_batch_and_another_optimizer(make, folder):
    import numpy as np

    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    np.savez(folder / "b.npz", X=np.array([[0, 1], [1, 1]]), Y=np.array([[1], [0]]))

    make("solve", "net.nnsim", "--batch", "b.npz", "--optimizer", "adam", "--rate", 0.01, "--updates", 7, "-o", "s.tex")

    text = (folder / "s.tex").read_text("ascii")
    assert "One iteration of Adam on a batch of 2 samples" in text
    assert "With 7 updates the loss" in text
    assert r"\eta = \given{0.01}" in text


def test_a_training_is_resumed(make, run, folder):
    make("new", "2-3-1", "--data", "xor", "--optimizer", "momentum", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 5)

    make("solve", "net.nnsim", "--row", 1, "--resume", "-o", "s.tex")

    text = (folder / "s.tex").read_text("ascii")
    assert "5 updates, 5 epochs" in text
    assert r"t & \leftarrow t + 1 = \given{5} + 1 = \val{6}" in " ".join(text.split())
    assert "leave one out" in run("solve", "net.nnsim", "--row", 1, "--resume", "--rate", 1, "-o", "t.tex").err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--row 1", "the following arguments are required: -o"),
        ("--row 1 -o s.doc", "names no format of documents; use one of .html, .tex, .pdf"),
        ("--row 1 -o s", "which has no ending"),
        ("--row 9 -o s.html", "choose one from 1 to 4"),
        ("--row 1 -o no/such/s.html", "there is no such file or folder"),
        ("--row 1 --digits 18 -o s.html", "--digits cannot be 18"),
        ("--row 1 --lines 0 -o s.html", "--lines cannot be 0"),
        ("--row 1 --terms 1 -o s.html", "--terms cannot be 1"),
        ("--row 1 --notation mine -o s.html", "invalid choice: 'mine'"),
        ("--row 1 --optimizer zip -o s.html", "no optimizer called 'zip'"),
        ("--row 1 --input 1,2 --target 1 -o s.html", "not clear which samples"),
    ],
)
def test_what_cannot_be_is_refused(run, make, folder, words, expected):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    said = run("solve", "net.nnsim", *words.split())

    assert said.code == 2
    assert expected in said.err
    assert sorted(path.name for path in folder.iterdir()) == ["net.nnsim"]


def test_without_a_choice_the_first_sample_is_taken_and_said(run, make, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    said = run("solve", "net.nnsim", "-o", "s.tex")
    assert said.code == 0
    assert "note: no sample is chosen, so row 1 of the data is worked out" in said.err
    make("solve", "net.nnsim", "--row", 1, "-o", "t.tex")
    assert (folder / "s.tex").read_text("ascii") == (folder / "t.tex").read_text("ascii")


def test_the_help_fits_the_page(make):
    said = make("solve", "--help")

    assert all(len(line) <= 100 for line in said.out.splitlines())
    assert "--resume" in said.out


@pytest.mark.parametrize(("paper", "words"), [("A4", b"a4paper"), ("Letter", b"letterpaper")])
def test_the_paper_of_latex_and_pdf(make, mazur, folder, paper, words):
    make("solve", mazur, *WORDS, "--paper", paper, "-o", "s.tex")
    text = (folder / "s.tex").read_bytes()
    assert text.count(words) == 2
    assert text.count(b"a4paper") + text.count(b"letterpaper") == 2
    make("solve", mazur, *WORDS, "--paper", paper, "-o", "s.pdf")
    size = {"A4": b"595", "Letter": b"612"}[paper]
    assert b"/MediaBox [0 0 " + size in (folder / "s.pdf").read_bytes()
