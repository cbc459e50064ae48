"""`nnsim convert` and `nnsim export`: any format that is read into any that is written."""

import numpy as np
import pytest

import nnsim
from nnsim.files.formats import REGISTRY


@pytest.fixture
def iris(make, folder):
    make("new", "--example", "iris", "-o", "iris.nnsim")
    return folder


def test_a_project_goes_out_and_comes_back(make, iris):
    make("convert", "iris.nnsim", "net.json")
    make("convert", "net.json", "net.safetensors")
    said = make("convert", "net.safetensors", "back.nnsim")
    assert "scaling of inputs" in said.err
    model, back = nnsim.load("iris.nnsim"), nnsim.load("back.nnsim")
    x = model.session.table.inputs
    assert np.allclose(back.predict(x), model.predict(x), rtol=1e-12)


def test_weights_alone_become_other_weights(make, run, iris):
    make("export", "iris.nnsim", "w.npz")
    make("convert", "w.npz", "w.csv")
    make("convert", "w.csv", "v.npz")
    with np.load("w.npz") as one, np.load("v.npz") as other:
        assert all(np.array_equal(one[name], other[name]) for name in one.files)
    said = run("convert", "w.npz", "x.nnsim")
    assert said.code == 2
    assert "holds weights alone" in said.err


def test_a_format_is_asked_for_by_name(make, run, iris):
    said = make("export", "iris.nnsim", "w.txt", "--format", "csv")
    assert "note: Which layer feeds which" in said.err
    make("convert", "iris.nnsim", "v.txt", "--format", "csv")
    assert (iris / "w.txt").read_bytes() == (iris / "v.txt").read_bytes()
    assert "there is no format called 'xyz'" in run("export", "iris.nnsim", "w.txt", "--format", "xyz").err


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("convert iris.nnsim other.nnsim", "is a project already"),
        ("convert iris.nnsim other.xyz", "names no format"),
        ("convert missing.json x.nnsim", "there is no such file"),
        ("convert a.pt x.nnsim", "can run any program"),
        ("convert net.json iris.txt", "names no format"),
        ("info net.json", "nnsim convert net.json net.nnsim"),
        ("train net.json", "is no project file"),
        ("convert net.json there.nnsim", "there.nnsim is left alone"),
    ],
)
def test_what_cannot_be_converted_says_what_to_do(make, run, iris, line, why):
    make("export", "iris.nnsim", "net.json")
    (iris / "there.nnsim").write_text("no project")
    before = sorted(path.name for path in iris.iterdir())
    said = run(*line.split())
    assert said.code == 2
    assert why in said.err
    assert sorted(path.name for path in iris.iterdir()) == before


def test_pictures_need_no_display(process, make, iris):
    """PDF and PNG are made by Qt, SVG and TikZ without it."""
    environment = {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "no-such-platform"}
    for ending, begin in (("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<?xml"), ("tex", b"% ")):
        said = process("export", "iris.nnsim", f"net.{ending}", environment=environment)
        assert said.code == 0, said.err
        assert (iris / f"net.{ending}").read_bytes().startswith(begin)
    make("export", "iris.nnsim", "net.json")
    make("convert", "net.json", "other.pdf")
    assert (iris / "other.pdf").read_bytes().startswith(b"%PDF")


def test_weights_alone_are_no_picture(make, run, iris):
    make("export", "iris.nnsim", "w.npz")
    make("convert", "w.npz", "w.csv")
    make("convert", "w.csv", "v.npz")
    said = run("convert", "v.npz", "v.png")
    assert said.code == 2
    assert "a picture shows a network" in said.err


def test_the_help_lists_every_format(make):
    said = " ".join(make("export", "--help").out.split())
    for key, form in REGISTRY.items():
        assert f"- {key} (.{form.ending}" in said
    readable = " ".join(make("convert", "--help").out.split())
    assert all(f".{form.ending}" in readable for form in REGISTRY.values() if form.read)
