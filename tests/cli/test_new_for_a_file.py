"""`nnsim new --data FILE`: how it is read and what its columns are can be told, and it is taught as in the window."""

import numpy as np

import nnsim
from nnsim.network.design import Choice, Training
from nnsim.session.proposing import proposed
from nnsim.session.scaling import scaling

GERMAN = "Nr;Länge;Art;Güte\n" + "".join(
    f"{i};{'' if i % 9 == 4 else 'k.A.' if i % 11 == 5 else f'{1 + i * 7 % 31 / 10:.1f}'};{['rot', 'blau'][i % 2]};"
    f"{i * 5 % 17}\n".replace(".", "," if i % 11 != 5 else ".")
    for i in range(1, 61)
)


def design_of(name):
    return nnsim.load(name).session.design


def test_data_that_bring_their_network_are_learned_as_the_window_proposes(make, folder):
    lines = [f"{i / 7},{(i * 37 % 11) / 5},{'ab'[i % 3 == 0]}" for i in range(40)]
    (folder / "d.csv").write_text("p,q,kind\n" + "\n".join(lines) + "\n")
    table = nnsim.new(data="d.csv").session.table
    window = proposed(Choice("csv", {"path": str(folder / "d.csv")}), table, scaling(table), "d")
    for words in ((), ("2-8-1",)):
        make("new", *words, "--data", "d.csv", "--force", "-o", "d.nnsim")
        made = design_of("d.nnsim")
        assert (made.training, made.network, made.data) == (window.training, window.network, window.data)
    make("new", "--data", "d.csv", "--optimizer", "sgd", "--epochs", 7, "--force", "-o", "d.nnsim")
    told = design_of("d.nnsim").training
    assert (told.optimizer.key, told.rate, told.batch_size, told.epochs) == ("sgd", Training().rate, 32, 7)
    make("new", "--data", "iris", "-o", "iris.nnsim")
    assert design_of("iris.nnsim").training == Training(
        loss=Choice("cross_entropy"), optimizer=Choice("adam"), rate=0.01, batch_size=32, epochs=200
    )


def test_how_a_file_is_read_and_what_its_columns_are(make, run, folder):
    (folder / "d.csv").write_bytes(GERMAN.encode("cp1252"))
    said = make("new", "--data", "d.csv", "--task", "regression", "-o", "net.nnsim")
    assert "Nr is left aside" in said.err
    assert "--column 'Nr=input' makes it an input" in said.err
    table = nnsim.load("net.nnsim").session.table
    assert table.input_names == ("Länge", "Art=blau", "Art=rot")
    assert len(table.inputs) < 60
    words = ("--missing", "k.A.", "--impute", "mean", "--column", "Länge=median,indicator", "--column", "Nr=input")
    words += ("--column", "Art=ordinal:rot:blau", "--decimal", "comma", "--delimiter", "semicolon")
    said = make("new", "--data", "d.csv", *words, "--encoding", "windows-1252", "--force", "-o", "net.nnsim")
    assert "left aside" not in said.err
    table = nnsim.load("net.nnsim").session.table
    assert table.input_names == ("Nr", "Länge", "Länge is missing", "Art")
    assert (len(table.inputs), table.fills) == (60, ("", "median", "", ""))
    assert table.inputs[:, 3].tolist() == [float(i % 2 == 1) for i in range(1, 61)]
    same = nnsim.new(
        data="d.csv",
        reading={"missing": "k.A.", "columns": {"Länge": "median,indicator", "Nr": "input", "Art": "ordinal:rot:blau"}},
    )
    np.testing.assert_array_equal(same.session.table.inputs, table.inputs)
    for wrong, why in (
        (("--column", "Nr"), "names no column and what it is"),
        (("--column", "Nr=nothing"), "cannot be 'nothing'"),
        (("--column", "Nr=input,target"), "cannot be both input and target"),
        (("--column", "z=ignore"), "has no column 'z'"),
        (("--column", "Art=number"), "cannot be numbers"),
        (("--task", "regression", "--target", "Art"), "cannot be numbers"),
    ):
        assert why in run("new", "--data", "d.csv", *wrong, "-o", "x.nnsim").err
    assert "no file is named" in run("new", "--data", "iris", "--impute", "mean", "-o", "x.nnsim").err
