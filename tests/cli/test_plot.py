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
        ("sine", ("boundary", "--inputs", "x,y", "-o", "x.svg"), "are no two inputs"),
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


def test_over_one_input_the_answers_are_curves_with_the_samples(make, folder):
    make("new", "--example", "sine", "-o", "sine.nnsim")
    make("plot", "sine.nnsim", "boundary", "-o", "sine.svg")
    drawn = (folder / "sine.svg").read_text(encoding="utf-8")
    assert ">output y<" in drawn
    assert drawn.count("<circle") >= 200
    rows = "".join(f"{i / 30:.3f},{'abc'[i // 30]}\n" for i in range(90))
    (folder / "three.csv").write_text("x,kind\n" + rows)
    make("new", "--data", "three.csv", "-o", "three.nnsim")
    make("plot", "three.nnsim", "boundary", "-o", "three.svg")
    drawn = (folder / "three.svg").read_text(encoding="utf-8")
    assert all(f">output {name}<" in drawn and f">{name}<" in drawn for name in "abc")
