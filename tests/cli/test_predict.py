"""`nnsim predict`: rows of a CSV file by names or by position, prepared as the project prepares, classes by name."""

import csv
import io

import numpy as np
import pytest
from PIL import Image

import nnsim
from nnsim.cli import REGISTRY


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def iris(make):
    make("new", "4-8-3", "--data", "iris", "--standardize", "--optimizer", "adam", "--rate", "0.05", "-o", "iris.nnsim")
    make("train", "iris.nnsim", "--epochs", 60)
    return nnsim.load("iris.nnsim")


def write_table(path, names, rows):
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        writer.writerows(rows)


def test_columns_are_found_by_name(make, folder, iris):
    table = iris.session.table
    names = ["kind", *reversed(table.input_names), "note"]
    write_table(folder / "d.csv", names, [["?", *reversed(row), "=1+1"] for row in table.inputs.tolist()])

    said = make("predict", "iris.nnsim", "d.csv")

    found = rows_of(said.out)
    assert list(found[0]) == ["line", *table.target_names, "class"]
    assert [row["line"] for row in found] == [str(line) for line in range(2, 2 + len(table.inputs))]
    values = np.array([[float(row[name]) for name in table.target_names] for row in found])
    np.testing.assert_array_equal(values, iris.predict(table.inputs))
    assert [row["class"] for row in found] == iris.classify(table.inputs)
    right = np.mean([row["class"] == table.classes[k] for row, k in zip(found, table.targets.argmax(1), strict=True)])
    assert right > 0.9
    assert said.err == ""


def test_columns_by_position_and_a_file_as_output(make, run, folder, iris):
    table = iris.session.table
    write_table(folder / "d.csv", "abcd", table.inputs[:5].tolist())

    said = make("predict", "iris.nnsim", "d.csv", "-o", "out.csv")

    assert "by position" in said.err
    assert said.out == ""
    assert [row["class"] for row in rows_of((folder / "out.csv").read_text())] == iris.classify(table.inputs[:5])
    make("predict", "iris.nnsim", "d.csv", "-o", "out.csv")
    assert "left alone" in run("predict", "iris.nnsim", "d.csv", "-o", "d.csv").err
    assert "left alone" in run("predict", "iris.nnsim", "d.csv", "-o", "iris.nnsim").err
    assert "no such file or folder" in run("predict", "iris.nnsim", "d.csv", "-o", "no/out.csv").err


def test_two_classes_and_a_regression(make, folder):
    (folder / "xor.csv").write_text("x1;x2\n0;0\n0;1\n")
    (folder / "sine.csv").write_text("x\n0.5\n")
    make("new", "2-4-1", "--data", "xor", "--loss", "hinge", "--output", "tanh", "-o", "xor.nnsim")
    make("new", "1-4-1", "--data", "sine", "-o", "sine.nnsim")
    model = nnsim.load("xor.nnsim")

    found = rows_of(make("predict", "xor.nnsim", "xor.csv", "--separator", "semicolon").out)

    assert [row["class"] for row in found] == model.classify([[0, 0], [0, 1]])
    assert float(found[0]["y"]) == pytest.approx(0.5)  # tanh gives 0, in the middle between −1 and 1
    assert list(rows_of(make("predict", "sine.nnsim", "sine.csv").out)[0]) == ["line", "y"]


def test_a_class_is_unknown_where_an_output_is_no_number(make, folder):
    (folder / "d.csv").write_text("x1,x2\n1e308,1e308\n")
    make("new", "2-2-1", "--data", "xor", "--hidden", "identity", "-o", "net.nnsim")
    model = nnsim.load("net.nnsim")
    model.weights = {"hidden1.weight": [[10.0, -10.0], [10.0, -10.0]], "output.weight": [[1.0], [1.0]]}  # ∞ − ∞
    model.save()

    assert make("predict", "net.nnsim", "d.csv").out == "line,y,class\n2,nan,\n"


def test_a_target_may_be_called_class(make, folder):
    (folder / "d.csv").write_text("a,class\n" + "1,x\n2,y\n3,x\n4,y\n" * 3)
    make("new", "1-2-1", "--data", "d.csv", "-o", "net.nnsim")

    assert list(rows_of(make("predict", "net.nnsim", "d.csv").out)[0]) == ["line", "class", "predicted class"]


@pytest.mark.usefixtures("no_copies")
def test_it_works_while_the_data_are_away(make, run, folder):
    (folder / "d.csv").write_text("a,b,y\n1,2,0.5\n3,4,0.5\n5,6,1\n7,8,2\n")
    (folder / "q.csv").write_text("a,b\n1,2\n")
    for name, words in (("raw", []), ("standard", ["--standardize"])):
        make("new", "2-2-1", "--data", "d.csv", *words, "-o", f"{name}.nnsim")
        make("train", f"{name}.nnsim", "--epochs", 3)
    before = [make("predict", f"{name}.nnsim", "q.csv").out for name in ("raw", "standard")]
    (folder / "d.csv").unlink()

    after = [make("predict", f"{name}.nnsim", "q.csv").out for name in ("raw", "standard")]

    assert after == before
    session = nnsim.load("standard.nnsim").session
    session.set_data("other", split_seed=7)
    session.save("other.nnsim")
    assert "the preparation is measured on the data" in run("predict", "other.nnsim", "q.csv").err


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x1,x2\n1,nan\n", "line 2 of d.csv has 'nan' in column 'x2'"),
        ("x1,x2\n1,\n", "no value in column 'x2'"),
        ("x1,x2\n1,2,3\n", "has 3 fields"),
        ("x1,x2\n", "has no samples"),
        ("1,2\n3,4\n", "does not name its columns"),
        ("", "does not name its columns"),
        ("x1,b,c\n1,2,3\n", "it has no column 'x2'"),
        ("a\n1\n", "it has no column 'x1', 'x2'"),
        ("x1,x1\n1,2\n", "two columns called 'x1'"),
    ],
)
def test_data_that_cannot_be_used(run, make, folder, text, expected):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    (folder / "d.csv").write_text(text)

    said = run("predict", "net.nnsim", "d.csv")

    assert said.code == 2
    assert expected in said.err
    assert said.out == ""


def test_data_that_cannot_be_read(run, make, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")

    assert "cannot be read" in run("predict", "net.nnsim", "nope.csv").err
    assert "it is not a file" in run("predict", "net.nnsim", ".").err
    assert "is no table that can be read" in run("predict", "net.nnsim", "net.nnsim").err


# ------------------------------------------------------------------------------------------------ weights


@pytest.mark.parametrize("ending", ["npz", "safetensors", "json"])
def test_weights_go_out_and_in(make, folder, ending):
    make("new", "2-3-1", "--data", "xor", "--seed", 3, "-o", "one.nnsim")
    make("train", "one.nnsim", "--epochs", 9)
    make("new", "2-3-1", "--data", "xor", "-o", "other.nnsim")
    make("train", "other.nnsim", "--epochs", 2)

    said = make("export", "one.nnsim", f"w.{ending}")
    make("import", f"w.{ending}", "other.nnsim")

    assert said.out.startswith(f"w.{ending}: 13 parameters, as hidden1.weight")
    one, other = nnsim.load("one.nnsim"), nnsim.load("other.nnsim")
    for name, array in one.weights.items():
        np.testing.assert_array_equal(array, other.weights[name])
    assert other.epoch == 0
    other.train(2)
    other.reset()
    np.testing.assert_array_equal(one.weights["output.weight"], other.weights["output.weight"])


def test_exported_arrays_are_in_out(make, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    make("export", "net.nnsim", "w.npz")
    make("export", "net.nnsim", "w.csv")

    with np.load(folder / "w.npz") as arrays:
        shapes = {name: arrays[name].shape for name in arrays.files}
        x = np.array([[0.0, 1.0], [1.0, 1.0]])
        hidden = np.tanh(x @ arrays["hidden1.weight"] + arrays["hidden1.bias"])
        output = 1 / (1 + np.exp(-(hidden @ arrays["output.weight"] + arrays["output.bias"])))
    assert shapes == {"hidden1.weight": (2, 3), "hidden1.bias": (3,), "output.weight": (3, 1), "output.bias": (1,)}
    np.testing.assert_allclose(nnsim.load("net.nnsim").predict(x), output, rtol=1e-14)
    assert (folder / "w.csv").read_text().count("\n") == 14


@pytest.mark.usefixtures("no_copies")
def test_weights_without_the_data(make, folder):
    (folder / "d.csv").write_text("a,b\n1,2\n3,4\n5,6\n7,8\n")
    make("new", "1-2-1", "--data", "d.csv", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 5)
    make("export", "net.nnsim", "before.npz")
    (folder / "d.csv").rename(folder / "away.csv")

    make("export", "net.nnsim", "away.npz")
    nnsim.load("net.nnsim").save("copy.nnsim")
    make("import", "before.npz", "net.nnsim")
    (folder / "away.csv").rename(folder / "d.csv")
    make("export", "net.nnsim", "after.npz")
    make("export", "copy.nnsim", "copy.npz")

    texts = {(folder / f"{name}.npz").read_bytes() for name in ("before", "away", "after", "copy")}
    assert len(texts) == 1
    assert nnsim.load("copy.nnsim").epoch == 5
    assert nnsim.load("net.nnsim").epoch == 0


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("export net.nnsim w.xyz", "the ending .xyz"),
        ("export net.nnsim w", "no ending"),
        ("export net.nnsim w.pt", "nnsim does not read or write .pt files"),
        ("export net.nnsim no/w.npz", "no such file or folder"),
        ("export net.nnsim folder.npz", "it is a folder"),
        ("import nope.npz net.nnsim", "there is no such file"),
        ("import w.csv net.nnsim", "its first line"),
        ("import w.pt net.nnsim", "nnsim does not read or write .pt files"),
        ("import text.npz net.nnsim", "it is no zip container"),
        ("import text.json net.nnsim", "cannot be opened"),
        ("import wide.npz net.nnsim", "the weights of hidden1 do not fit"),
        ("import more.npz net.nnsim", "there is no layer for other.weight"),
        ("import half.npz net.nnsim", "output.weight is missing"),
        ("import bias.npz net.nnsim", "output.bias is missing"),
    ],
)
def test_weights_that_do_not_fit(run, make, folder, line, expected):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    (folder / "folder.npz").mkdir()
    for name in ("text.npz", "text.json", "w.csv", "w.pt"):
        (folder / name).write_text("hello")
    one = {"hidden1.weight": np.ones((2, 3)), "hidden1.bias": np.ones(3)}
    all_of_them = {**one, "output.weight": np.ones((3, 1)), "output.bias": np.ones(1)}
    np.savez(folder / "wide.npz", **{**all_of_them, "hidden1.weight": np.ones((3, 2)), "hidden1.bias": np.ones(2)})
    np.savez(folder / "more.npz", **{**all_of_them, "other.weight": np.ones((1, 1))})
    np.savez(folder / "half.npz", **one)
    np.savez(folder / "bias.npz", **{**one, "output.weight": np.ones((3, 1))})
    before = (folder / "net.nnsim").read_bytes()

    said = run(*line.split())

    assert said.code == 2
    assert expected in said.err
    assert (folder / "net.nnsim").read_bytes() == before


def test_a_network_that_cannot_run_has_no_weights(folder):
    from nnsim.network.design import Design
    from nnsim.session.unattended import Unattended

    session = Unattended()
    session.new(Design())

    with pytest.raises(nnsim.UserError, match="the network is empty"):
        session.export_weights("w.npz")


def test_there_is_nothing_but_commands_in_the_registry():
    assert all(callable(command.run) and command.help for command in REGISTRY.values())


def test_where_rows_are_left_out_the_lines_of_the_others_are_told(make, run, folder):
    (folder / "d.csv").write_text("a;kind;y\n1,5;x;0,5\n3;y;0,5\n5;x;1\n7;y;2\n")
    (folder / "new.csv").write_text("a;kind\n1,5;x\n;y\nabc;x\n7;y\n")
    make("new", "3-2-1", "--data", "d.csv", "--target", "y", "-o", "net.nnsim")

    said = run("predict", "net.nnsim", "new.csv")

    found = rows_of(said.out)
    assert [row["line"] for row in found] == ["2", "5"]
    assert list(found[0]) == ["line", "y"]
    assert "line 3" in said.err


def test_rows_are_told_by_their_lines_and_images_by_their_files(make, folder):
    (folder / "d.csv").write_text("a,b,k\n" + "".join(f"{i % 5},{i % 7},{'xy'[i % 2]}\n" for i in range(24)))
    make("new", "--data", "d.csv", "--column", "a=input", "-o", "net.nnsim")
    (folder / "q.csv").write_text("a,b\n1,2\n\n3,x\n4,5\n")
    assert [row["line"] for row in rows_of(make("predict", "net.nnsim", "q.csv").out)] == ["2", "5"]
    for kind in ("dark", "light"):
        (folder / "images" / kind).mkdir(parents=True)
        for at in range(6):
            shade = Image.new("L", (4, 4), 10 * at + (150 if kind == "light" else 0))
            shade.save(folder / "images" / kind / f"{at}.png")
    make("new", "--data", "images/", "-o", "shades.nnsim")
    found = rows_of(make("predict", "shades.nnsim", "images").out)
    assert [row["file"] for row in found] == [f"{kind}/{at}.png" for kind in ("dark", "light") for at in range(6)]
    assert "line" not in found[0]


def test_a_network_without_imported_data_reads_any_table(make, run, folder):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    text = "Größe;x2;x1\n" + "ä;0,5;1,25\n" * 3
    (folder / "d.csv").write_bytes(text.encode("cp1252"))
    found = rows_of(make("predict", "net.nnsim", "d.csv").out)
    expected = nnsim.load("net.nnsim").predict([[1.25, 0.5]])[0, 0]
    assert [float(row["y"]) for row in found] == [expected] * 3
    (folder / "e.csv").write_text("x1|x2\n1.25|0.5\n-|1\n")
    said = make("predict", "net.nnsim", "e.csv", "--delimiter", "bar", "--missing", "-")
    assert [(row["line"], float(row["y"])) for row in rows_of(said.out)] == [("2", expected)]
    assert "line 3 has no value in 'x1'" in said.err
    (folder / "f.csv").write_bytes("a;ä\n1;2\n".encode("cp1252"))
    assert rows_of(make("predict", "net.nnsim", "f.csv").out)[0]["line"] == "2", "by position"
    (folder / "g.csv").write_bytes("a;ä;c\n1;2;3\n".encode("cp1252"))
    assert "give the 2 inputs by the names" in run("predict", "net.nnsim", "g.csv").err
