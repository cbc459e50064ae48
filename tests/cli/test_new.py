"""`nnsim new` and `nnsim info`: what is asked for is in the file, and what cannot be is refused in one line."""

import json

import numpy as np
import pytest

import nnsim
from nnsim.network.design import STANDARDIZED, Choice, Training
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.draft import PARAMS

FLOWERS = "length,width,kind\n" + "".join(f"{i % 7},{i % 5},{'abc'[i % 3]}\n" for i in range(30))


def design_of(name):
    return nnsim.load(name).session.design


def test_the_words_of_the_issue(make):
    words = "2-3-1 --hidden tanh --output logistic --loss mse --data xor --init glorot_uniform --seed 0"

    said = make("new", *words.split(), "-o", "xor.nnsim")

    assert said.out == "xor.nnsim: 2-3-1, 13 parameters, data xor\n"
    assert said.err == ""
    design = design_of("xor.nnsim")
    assert [layer.name for layer in design.network.layers] == ["input", "hidden1", "output"]
    assert [layer.activation.key for layer in design.network.layers[1:]] == ["tanh", "logistic"]
    assert design.training.loss == Choice("mse")
    assert design.title == "xor"


def test_everything_that_can_be_asked_for(make):
    words = (
        "2-3-4-1 --hidden relu,leaky_relu:alpha=0.2 --output tanh --init he_normal --bias 0.5 --loss huber:delta=2 "
        "--optimizer momentum:momentum=0.8 --schedule cosine --rate 0.02 --batch-size 8 --epochs 77 --seed 12 "
        "--dtype float32 --dropout 0.25 --l1 0.1 --l2 0.2 --max-norm 3 --loss-below 0.001 --patience 9 --no-shuffle "
        "--data moons:samples=50:noise=0.2 --standardize --validation 0.2 --test 0.3"
    )
    make("new", *words.split(), "-o", "all.nnsim")

    design = design_of("all.nnsim")
    training = design.training
    assert [layer.name for layer in design.network.layers] == ["input", "hidden1", "hidden2", "output"]
    assert design.network.layers[2].activation == Choice("leaky_relu", {"alpha": 0.2})
    assert {layer.initializer.key for layer in design.network.layers[1:]} == {"he_normal"}
    assert all((matrix[0] == 0.5).all() and np.isnan(matrix[1:]).all() for matrix in design.start.values())
    assert training.loss == Choice("huber", {"delta": 2.0})
    assert training.optimizer == Choice("momentum", {"momentum": 0.8})
    assert training.schedule == Choice("cosine")
    assert (training.rate, training.batch_size, training.epochs, training.seed) == (0.02, 8, 77, 12)
    assert (training.dtype, training.shuffle, training.loss_below, training.patience) == ("float32", False, 0.001, 9)
    assert {choice.key: list(choice.settings.values()) for choice in training.regularizers} == {
        "l1": [0.1],
        "l2": [0.2],
        "max_norm": [3.0],
        "dropout": [0.25],
    }
    assert design.data.dataset == Choice("moons", {"samples": 50, "noise": 0.2})
    assert (design.data.preparers, design.data.validation, design.data.test) == (STANDARDIZED, 0.2, 0.3)
    assert make("info", "all.nnsim").out.count("\n") > 8


def test_the_defaults_are_those_of_the_settings(make):
    make("new", "2-3-1", "-o", "net.nnsim")

    assert design_of("net.nnsim").training == Training()
    defaults = {param.name: param.default for param in PARAMS}
    for name in ("rate", "batch_size", "epochs", "seed", "dtype", "shuffle"):
        assert defaults[name] == getattr(Training(), name)


def test_without_biases_they_are_0_and_stay_0(make):
    make("new", "2-3-1", "--no-bias", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 20)

    assert not nnsim.load("net.nnsim").weights["hidden1.bias"].any()
    assert not nnsim.load("net.nnsim").weights["output.bias"].any()


@pytest.mark.parametrize(
    ("sizes", "data", "output", "loss"),
    [
        ("2-3-1", "xor", "logistic", "mse"),
        ("1-3-1", "sine", "identity", "mse"),
        ("4-3-3", "iris", "softmax", "cross_entropy"),
        ("13-3-3", "wine", "softmax", "cross_entropy"),
        ("64-3-10", "digits", "softmax", "cross_entropy"),
        ("2-2-2", "custom", "logistic", "mse"),
        ("3-4-2", "custom", "logistic", "mse"),
        ("784-3-10", "custom", "logistic", "mse"),
    ],
)
def test_without_data_some_that_fit_are_taken(make, sizes, data, output, loss):
    said = make("new", sizes, "-o", "net.nnsim")

    design = design_of("net.nnsim")
    assert design.data.dataset.key == data
    assert design.network.outputs[0].activation.key == output
    assert design.training.loss.key == loss
    assert said.err.count("\n") == 1
    assert "choose others with --data" in said.err
    assert make("train", "net.nnsim", "--epochs", 2).code == 0


@pytest.mark.parametrize(
    ("option", "registry"),
    [("--hidden", ACTIVATIONS), ("--loss", LOSSES), ("--optimizer", OPTIMIZERS), ("--schedule", SCHEDULES),
     ("--init", INITIALIZERS)],
)  # fmt: skip
def test_every_part_can_be_chosen_and_is_named_in_the_help(make, option, registry):
    text = " ".join(make("new", "--help").out.split())
    for key in registry:
        make("new", "2-3-1", option, key, "--force", "-o", "net.nnsim")
        assert make("train", "net.nnsim", "--epochs", 2).code == 0
        assert key in text


def test_every_data_set_can_be_chosen(make):
    text = make("new", "--help").out
    for key in set(DATASETS) - {"csv", "imported", "fashion_full"}:
        table = DATASETS[key].make(DATASETS[key].settings({}))
        make("new", f"{table.inputs.shape[1]}-3-{table.targets.shape[1]}", "--data", key, "--force", "-o", "net.nnsim")
        assert key in text


def test_what_holds_training_back_is_chosen(make, run, folder):
    words = ("new", "4-3-3", "--data", "iris", "--output", "softmax", "-o", "net.nnsim")
    make(*words, "--regularize", "class_weights:weights=1,2,3", "--regularize", "input_noise", "--l2", 0.01)
    chosen = nnsim.load("net.nnsim").session.training.regularizers
    assert [one.key for one in chosen] == ["l2", "class_weights", "input_noise"]
    assert chosen[1].settings == {"weights": "1,2,3"}
    make("train", "net.nnsim", "--epochs", 2)
    for wrong in ("nothing", "l2:strength=0.1"):
        assert run(*words, "--force", "--l2", 0.01, "--regularize", wrong).code == 2


def test_a_csv_file_is_found_again_from_elsewhere(make, folder, monkeypatch):
    (folder / "data").mkdir()
    (folder / "data/flowers.csv").write_text(FLOWERS)
    make("new", "2-4-3", "--data", "data/flowers.csv", "--target", "kind", "--standardize", "-o", "data/net.nnsim")
    (folder / "data").rename(folder / "moved")
    monkeypatch.chdir(folder / "moved")

    design = design_of("net.nnsim")

    assert design.network.outputs[0].activation.key == "softmax"
    assert nnsim.load("net.nnsim").session.table.classes == ("a", "b", "c")
    assert "3 classes (a, b, c), prepared by standardization" in make("info", "net.nnsim").out


def test_a_german_csv_is_read_as_it_is(make, run, folder):
    """Semicolons and decimal commas; and what is asked for otherwise names the option."""
    (folder / "sc.csv").write_text("x1;x2;y\n0,1;0,2;1\n0,3;0,1;0\n0,5;0,9;1\n0,2;0,2;0\n")
    make("new", "2-3-1", "--data", "sc.csv", "--validation", 0, "--test", 0, "-o", "net.nnsim")
    session = nnsim.load("net.nnsim").session
    assert session.table.inputs.tolist() == [[0.1, 0.2], [0.3, 0.1], [0.5, 0.9], [0.2, 0.2]]
    make("predict", "net.nnsim", "sc.csv")
    said = run("new", "2-3-1", "--data", "sc.csv", "--separator", "comma", "-o", "other.nnsim")
    assert said.code == 2
    assert "its fields are parted by a semicolon; give --delimiter semicolon" in said.err


def test_the_csv_s_separator_and_task(make, folder):
    (folder / "d.csv").write_text("a;b;c\n" + "1;2;0\n3;4;1\n5;6;2\n7;8;1\n" * 4)

    make("new", "2-4-3", "--data", "d.csv", "--separator", "semicolon", "--task", "classes", "-o", "net.nnsim")
    make("new", "2-4-1", "--data", "d.csv", "--separator", "semicolon", "-o", "other.nnsim")

    assert design_of("net.nnsim").network.outputs[0].activation.key == "softmax"
    assert design_of("other.nnsim").network.outputs[0].activation.key == "identity"


def test_an_example_of_the_gallery(make, run):
    make("new", "--example", "mazur", "-o", "mazur.nnsim")

    assert design_of("mazur.nnsim").title == "mazur"
    assert "taken as it is" in run("new", "2-1", "--example", "mazur", "-o", "x.nnsim").err
    assert "taken as it is" in run("new", "--example", "mazur", "--rate", "1", "-o", "x.nnsim").err
    assert "there is no example" in run("new", "--example", "zzz", "-o", "x.nnsim").err


def test_a_file_is_replaced_only_when_told_to(run, make, folder):
    make("new", "2-3-1", "-o", "net.nnsim")
    before = (folder / "net.nnsim").read_bytes()

    said = run("new", "2-4-1", "-o", "net.nnsim")

    assert said.code == 2
    assert "--force" in said.err
    assert (folder / "net.nnsim").read_bytes() == before
    make("new", "2-4-1", "--force", "-o", "net.nnsim")
    assert design_of("net.nnsim").network.shape_text == "2-4-1"
    (folder / "notes.txt").write_text("mine")
    assert "no project file" in run("new", "2-4-1", "--force", "-o", "notes.txt").err
    assert (folder / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2", "'2' is not a list of sizes"),
        ("a-b", "not a list of sizes"),
        ("2--1", "not a list of sizes"),
        ("2-0-1", "a layer has 1 to 100,000 neurons"),
        ("2-" + "9" * 5000 + "-1", "has a size that cannot be"),
        ("100000-100000-1", "10,000,200,001 weights"),
        ("5000-3-1", "name a CSV file as its data"),
        ("2-3-1 --hidden tanhh", "no activation called 'tanhh'"),
        ("2-3-1 --hidden tanh,relu", "2 activations cannot be given to 1 hidden"),
        ("2-1 --hidden tanh,relu", "2 activations cannot be given to 0 hidden"),
        ("2-3-1 --output tanh,relu", "2 activations cannot be given to 1 output layer"),
        ("2-3-1 --output tanhh", "no activation called 'tanhh'"),
        ("2-3-1 --hidden leaky_relu:beta=1", "leaky_relu cannot take 'beta=1': its settings are: alpha"),
        ("2-3-1 --hidden leaky_relu:alpha", "leaky_relu cannot take 'alpha'"),
        ("2-3-1 --hidden leaky_relu:alpha=7", "alpha cannot be 7"),
        ("2-3-1 --hidden leaky_relu:alpha=x", "alpha cannot be 'x'"),
        ("2-3-1 --loss foo", "no loss called 'foo'"),
        ("2-3-1 --optimizer foo", "no optimizer called 'foo'"),
        ("2-3-1 --schedule foo", "schedule called 'foo'"),
        ("2-3-1 --init foo", "no initializer called 'foo'"),
        ("2-3-1 --data foo", "there are no data 'foo'"),
        ("2-3-1 --data foo.csv", "foo.csv cannot be read"),
        ("2-3-1 --data ./", "cannot be read"),
        ("2-3-1 --data ~nobody-at-all/x.csv", "cannot be used"),
        ("3-3-1 --data xor", "input has 3 units but the data have 2 input columns"),
        ("2-3-2 --data xor", "output has 2 units but the data have 1 target column"),
        ("2-3-1 --data xor:signed=maybe", "signed cannot be 'maybe'"),
        ("2-3-1 --data xor --target y", "the target cannot be chosen"),
        ("2-3-1 --target y", "the target cannot be chosen"),
        ("2-3-1 --rate nan", "rate cannot be 'nan'"),
        ("2-3-1 --rate 1e400", "rate cannot be '1e400'"),
        ("2-3-1 --rate -0.1", "rate cannot be -0.1"),
        ("2-3-1 --rate 1_000", "not a plain decimal number"),
        ("2-3-1 --seed 1.5", "it must be a whole number"),
        ("2-3-1 --seed 99999999999999999999", "it must be at most"),
        ("2-3-1 --dtype int8", "it must be one of float64, float32"),
        ("2-3-1 --batch-size -1", "it must be at least 0"),
        ("2-3-1 --dropout 1", "it must be below 1"),
        ("2-3-1 --validation 0.6 --test 0.6", "cannot be split"),
        ("2-3-1 --bias inf", "bias cannot be 'inf'"),
        ("2-3-1 --bias 1 --no-bias", "units without a bias"),
        ("", "SIZES are missing"),
    ],
)
def test_what_cannot_be_is_refused(run, folder, words, expected):
    said = run("new", *words.split(), "-o", "net.nnsim")

    assert said.code == 2
    assert expected in said.err
    assert len(said.err) < 700
    assert list(folder.iterdir()) == []


def test_no_room_and_no_folder(run, folder):
    (folder / "shut").mkdir(mode=0o500)

    assert "no folder" in run("new", "2-1", "-o", "nowhere/net.nnsim").err
    assert "it is a folder" in run("new", "2-1", "--force", "-o", "shut").err
    assert "required: -o/--out" in run("new", "2-1").err
    assert "too long" in run("new", "2-1", "-o", "y" * 300).err


# ------------------------------------------------------------------------------------------------ info


def test_info_as_json(make):
    make("new", "2-3-1", "--data", "xor", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 3)

    facts = json.loads(make("info", "net.nnsim", "--json").out)

    assert (facts["shape"], facts["parameters"], facts["epoch"], facts["update"]) == ("2-3-1", 13, 3, 3)
    assert [layer["name"] for layer in facts["layers"]] == ["input", "hidden1", "output"]
    assert facts["layers"][1]["activation"] == "tanh"
    assert facts["data"]["samples"] == {"all": 4, "training": 4, "validation": 0, "test": 0}
    assert facts["training"]["loss"] == {"key": "mse", "settings": {}}
    assert facts["scores"]["train"]["loss"] > 0
    assert facts["runs"][0]["epochs"] == 3
    assert facts["problems"] == []


def test_info_says_what_is_unusual(make, run):
    words = "--optimizer adam --schedule cosine --l2 0.1 --loss-below 0.1 --patience 3 --batch-size 2 --no-bias"
    make("new", "2-3-1", "--data", "xor", *words.split(), "-o", "net.nnsim")
    model = nnsim.load("net.nnsim")
    from dataclasses import replace

    network = model.session.network
    cut = replace(network.links[0], cut=frozenset({(1, 1)}))
    frozen = replace(network.layers[2], frozen=True, dropout=0.5)
    model.session.edit_network("Cut", lambda n: replace(n, layers=(*n.layers[:2], frozen), links=(cut, *n.links[1:])))
    model.save()

    text = make("info", "net.nnsim").out

    for words in ("3 biases frozen", "frozen", "input → hidden1, 1 cut", "schedule cosine", "l2 0.1", "batches of 2",
                  "stops below 0.1", "patience 3 epochs", "dropout 0.5"):  # fmt: skip
        assert words in text


def test_info_without_the_data_says_what_stands_in_the_way(make, folder):
    (folder / "d.csv").write_text(FLOWERS)
    make("new", "2-4-3", "--data", "d.csv", "-o", "net.nnsim")
    make("train", "net.nnsim", "--epochs", 4)
    (folder / "d.csv").unlink()

    said = make("info", "net.nnsim")

    assert "error" in said.out
    assert "d.csv cannot be read" in said.out
    assert "epoch 4, after 4 updates" in said.out
    assert json.loads(make("info", "net.nnsim", "--json").out)["problems"][0]["severity"] == "error"


def test_preparers_are_chosen_for_all_inputs_and_for_one(make, run, folder):
    (folder / "d.csv").write_text("a,b=x,y\n" + "".join(f"{3 * i},{i * i},{i % 2}\n" for i in range(40)))
    chosen = ["--prepare", "clip_iqr:factor=3", "--prepare", "min_max:range=signed"]
    chosen += ["--prepare-column", "b=x=quantile:output=normal", "--prepare-column", "a=none"]
    make("new", "2-3-1", "--data", "d.csv", *chosen, "-o", "net.nnsim")
    data = design_of("net.nnsim").data

    assert data.preparers == (Choice("clip_iqr", {"factor": 3.0}), Choice("min_max", {"range": "signed"}))
    assert data.column_preparers == {"b=x": (Choice("quantile", {"output": "normal"}),), "a": ()}
    said = make("info", "net.nnsim").out
    assert "prepared by clip by IQR, min-max; a: none; b=x: quantile normalization" in said
    for words, why in (
        (["--prepare", "robust", "--prepare", "clip_iqr"], "at most one clips"),
        (["--prepare", "nothing"], "no preparer called 'nothing'"),
        (["--prepare-column", "robust"], "names no column and preparer"),
        (["--standardize", "--prepare", "robust"], "chosen twice"),
        (["--prepare-column", "c=robust"], ""),
    ):
        refused = run("new", "2-3-1", "--data", "d.csv", *words, "-o", "other.nnsim")
        assert why in refused.err
    assert "there is no input 'c' in the data" in refused.err


RAW = "groesse;farbe;preis;urteil\n" + "".join(
    f"{150 + i % 50},5;{('rot', 'gelb', 'blau')[i % 3]};{2e4 + i * 1e3:.0f};{'ja' if i % 50 > 24 else 'nein'}\n"
    for i in range(100)
)


def test_a_raw_file_is_learned_with_defaults_alone(make, tmp_path):
    """Decimal commas, raw scales and a category: sizes, output, loss and preparation come from the file."""
    (tmp_path / "raw.csv").write_text(RAW)
    said = make("new", "--data", str(tmp_path / "raw.csv"), "-o", "net.nnsim")
    assert "the inputs are standardized, as the scale of groesse, preis calls for it; --prepare none leaves" in said.err
    design = design_of("net.nnsim")
    assert (design.network.shape_text, design.training.loss.key) == ("5-8-1", "binary_cross_entropy")
    assert design.data.column_preparers == {f"farbe={color}": () for color in ("blau", "gelb", "rot")}
    make("train", "net.nnsim")
    assert nnsim.load("net.nnsim").scores()["test"]["accuracy"] > 0.9
    make("new", "--data", str(tmp_path / "raw.csv"), "--prepare", "none", "-o", "plain.nnsim")
    assert not design_of("plain.nnsim").data.is_prepared


def test_a_number_of_a_file_is_learned_and_told_in_its_units(make, tmp_path):
    (tmp_path / "raw.csv").write_text(RAW)
    said = make("new", "--data", str(tmp_path / "raw.csv"), "--target", "preis", "-o", "net.nnsim")
    assert "the inputs and the target are standardized" in said.err
    design = design_of("net.nnsim")
    assert (design.network.outputs[0].activation.key, design.training.loss.key) == ("identity", "mse")
    assert design.data.standardize_targets
    model = nnsim.load("net.nnsim")
    model.train(epochs=50)
    assert 1e4 < float(model.predict(model.session.table.inputs[:1])[0, 0]) < 2e5
    make("new", "--data", str(tmp_path / "raw.csv"), "--target", "preis", "--output", "logistic", "-o", "odd.nnsim")
    assert not design_of("odd.nnsim").data.standardize_targets, "logistic could not reach them"


def test_sizes_that_a_file_does_not_have_are_refused_with_the_right_ones(run, tmp_path):
    (tmp_path / "raw.csv").write_text(RAW)
    said = run("new", "3-8-2", "--data", str(tmp_path / "raw.csv"), "-o", "net.nnsim").err
    assert "5 inputs and 1 output: farbe makes 3, one for each category; two classes are one output" in said
    assert "write 5-8-1, or leave the sizes out" in said


def test_what_a_rule_makes_otherwise_is_said(make):
    said = make("new", "2-1", "--rule", "hopfield", "--rate", 0.2, "--loss", "mse", "-o", "h.nnsim").err
    assert "Hopfield: the sizes are 2-2 and not 2-1, since 2 outputs belong to its 2 inputs" in said
    assert "Hopfield: the loss and the learning rate given have no effect under this rule" in said
    said = make("new", "1-1", "--rule", "rbf", "--data", "sine", "-o", "r.nnsim").err
    assert "the sizes are 1-4-1 and not 1-1, since there is a layer between, hidden1" in said
    said = make("new", "2-1", "--rule", "perceptron", "--data", "and", "--rate", 0.5, "-o", "p.nnsim").err
    assert "effect" not in said
    assert "sizes" not in said
