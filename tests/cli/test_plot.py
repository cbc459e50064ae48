"""`nnsim plot`: each kind in each format, without a display; what cannot be plotted is said."""

import pytest

KINDS = ("curves", "boundary", "confusion", "weights")
BEGINNINGS = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}


@pytest.fixture
def moons(make):
    make("new", "--example", "moons", "-o", "moons.nnsim")
    make("train", "moons.nnsim", "--epochs", 2)
    return "moons.nnsim"


@pytest.mark.parametrize("ending", BEGINNINGS)
def test_each_kind_is_plotted(make, folder, moons, ending):
    for kind in KINDS:
        assert kind in make("plot", moons, kind, "-o", f"x.{ending}").out
        assert (folder / f"x.{ending}").read_bytes().startswith(BEGINNINGS[ending])


def test_two_of_many_inputs_are_chosen(make, folder):
    make("new", "--example", "wine", "-o", "wine.nnsim")
    make("plot", "wine.nnsim", "boundary", "--inputs", "alcohol,proline", "-o", "wine.svg")
    drawn = (folder / "wine.svg").read_text(encoding="utf-8")
    assert ">alcohol<" in drawn
    assert ">proline<" in drawn
    assert "11 other inputs are held" in drawn
    assert "cultivar 2" in drawn


@pytest.mark.parametrize(
    ("example", "options", "what"),
    [
        ("xor", ("curves", "-o", "x.svg"), "no curves"),
        ("sine", ("boundary", "-o", "x.svg"), "no plane"),
        ("sine", ("confusion", "-o", "x.svg"), "no confusion"),
        ("xor", ("confusion", "--part", "test", "-o", "x.svg"), "no test part"),
        ("iris", ("boundary", "--inputs", "a,b", "-o", "x.svg"), "no two inputs"),
        ("xor", ("weights", "-o", "x.gif"), "ending"),
    ],
)
def test_what_cannot_be_plotted_is_said(make, run, folder, example, options, what):
    make("new", "--example", example, "-o", "a.nnsim")
    said = run("plot", "a.nnsim", *options)
    assert said.code == 2
    assert what in said.err
    assert not list(folder.glob("x.*"))
