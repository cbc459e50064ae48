"""scikit-learn: the program that is written makes the same model; weights that a person wrote down are read as text."""

import ast
import json
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files.exchange import format_key, left_out, read_bytes, write
from nnsim.files.formats import REGISTRY
from nnsim.files.formats._sklearn_read import assigned
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice
from tests.files.formats.by_others import SAMPLES, agrees, assert_close, held
from tests.files.formats.making_onnx import branched
from tests.files.formats.running import RUNNERS, imported
from tests.files.making_trained import a_chain, rows, with_activation, with_preparation
from tests.files.test_mutants import damaged

SKLEARN = REGISTRY["sklearn"]
ROUNDING = 1e-14  # the order of sums is another one


def read(text):
    return read_bytes(text.encode(), (SKLEARN,))


def text_of(made):
    return write(made, SKLEARN).decode()


# ------------------------------------------------------------------------------------------------ scikit-learn itself

SEVERAL = {
    "labels": a_chain((3, 4, 3)),
    "two classes": replace(a_chain((3, 4, 2), "relu", "softmax"), classes=("b", "a")),
}


@pytest.mark.parametrize("name", held("sklearn"))
def test_scikit_learn_ran_this_very_program_and_computes_the_same(name):
    agrees("sklearn", name, held("sklearn")[name], 1e-11)


@pytest.mark.parametrize("name", [*held("sklearn"), *SEVERAL])
def test_scikit_learn_computes_the_same_now(name, tmp_path):
    pytest.importorskip("sklearn")
    made = SEVERAL[name] if name in SEVERAL else held("sklearn")[name]
    x = rows(made.input_size, 1000)
    assert_close(made.outputs(x), RUNNERS["sklearn"](made, x, tmp_path), ROUNDING)


def test_its_weights_are_exact_and_its_classes_right(tmp_path):
    pytest.importorskip("sklearn")
    x = rows(3, 200)
    made = SEVERAL["two classes"]
    RUNNERS["sklearn"](made, x, tmp_path)
    model = imported(tmp_path / "net.py").network()
    assert all(np.array_equal(w, layer.weight) for w, layer in zip(model.coefs_, made.layers, strict=True))
    assert all(np.array_equal(b, layer.bias) for b, layer in zip(model.intercepts_, made.layers, strict=True))
    assert model.predict(x).tolist() == [made.classes[k] for k in made.outputs(x).argmax(axis=1)]
    made = replace(a_chain((3, 4, 1)), classes=("yes", "no"))
    RUNNERS["sklearn"](made, x, tmp_path)
    said = imported(tmp_path / "net.py").network().predict(x)
    assert said.tolist() == ["no" if o > 0.5 else "yes" for o in made.outputs(x)[:, 0]]
    RUNNERS["sklearn"](SEVERAL["labels"], x, tmp_path)
    said = imported(tmp_path / "net.py").network().predict(x)
    assert np.array_equal(said, SEVERAL["labels"].outputs(x) > 0.5)


# ------------------------------------------------------------------------------------------------ in and out


@pytest.mark.parametrize("name", ["classes", "binary", "real"])
def test_what_a_person_writes_down_is_read(name):
    told = json.loads((SAMPLES / "sklearn.json").read_text())
    made = read(told["texts"][name])
    assert_close(made.outputs(np.array(told["x"])), np.array(told[name]), 1e-6 if name != "classes" else ROUNDING)


@pytest.mark.parametrize("name", [*held("sklearn"), *SEVERAL])
def test_what_was_written_comes_back(name):
    made = SEVERAL[name] if name in SEVERAL else held("sklearn")[name]
    again = read(text_of(made))
    assert [(la.name, la.key) for la in again.layers] == [(la.name, la.key) for la in made.layers]
    assert (again.classes, again.input_names) == (made.classes, made.input_names)
    x = rows(made.input_size)
    if made.after is None:
        assert np.array_equal(again.outputs(x), made.outputs(x))
    else:
        assert np.allclose(again.outputs(x), made.outputs(x), rtol=1e-14, atol=1e-14)
        assert np.array_equal(again.before.mean, made.before.mean)


def test_numbers_that_are_none_come_back():
    made = a_chain()
    made.matrices[2][0, 0], made.matrices[2][1, 1], made.matrices[3][2, 0] = np.nan, np.inf, -np.inf
    again = read(text_of(made))
    assert np.array_equal(again.layers[0].weight, made.layers[0].weight, equal_nan=True)
    assert "from numpy import inf, nan" in text_of(made)
    ast.parse(text_of(made))
    narrow = replace(a_chain(), dtype="float32")
    assert read(text_of(narrow)).dtype == "float32"


@given(st.lists(st.text(max_size=20), min_size=3, max_size=3), st.text(max_size=30))
def test_names_are_texts_and_nothing_else(names, title):
    title = "".join(c for c in title if c.isprintable())
    made = replace(a_chain(), input_names=tuple(names), title=title)
    text = text_of(made)
    tree = ast.parse(text)
    kinds = [type(node).__name__ for node in tree.body]
    assert kinds == ["Expr", "Import", "ImportFrom", "ImportFrom", *["Assign"] * 7, "FunctionDef"]
    assert text.isascii()
    try:
        "".join(names).encode()
    except UnicodeEncodeError:
        return
    assert read(text).input_names == tuple(names)


def test_a_title_is_no_assignment():
    made = replace(a_chain(), title='x"""\nCOEFS = [[[1.0]]]\nimport os; os.system("no")')
    assert [la.weight.shape for la in read(text_of(made)).layers] == [(3, 5), (5, 2)]


def test_it_is_asked_for_by_name():
    assert SKLEARN.by_name
    assert format_key("x.py", "sklearn") == "sklearn"


HELD = {
    "skip links": (branched, "cannot hold this network"),
    "softplus": (lambda: with_activation("softplus"), "no softplus"),
    "a logistic regressor": (lambda: with_activation("tanh", output=True), "no tanh in output layers"),
    "softmax inside": (lambda: with_activation("softmax"), "no softmax in hidden layers"),
    "one softmax": (lambda: a_chain((3, 2, 1), "tanh", "softmax"), "no softmax of one output"),
    "scaled logistic": (lambda: with_preparation(a_chain(), after=True), "cannot scale the outputs back"),
}


@pytest.mark.parametrize(("make", "why"), HELD.values(), ids=HELD)
def test_what_it_cannot_hold_is_refused(make, why):
    with pytest.raises(FileError, match=why) as caught:
        write(make(), SKLEARN)
    assert caught.value.remedy


def test_hidden_layers_have_one_activation():
    made = a_chain((2, 3, 3, 1))
    layers = list(made.network.layers)
    layers[2] = replace(layers[2], activation=Choice("relu"))
    with pytest.raises(FileError, match="one activation for all hidden layers: hidden1 has tanh, hidden2 ReLU"):
        write(replace(made, network=replace(made.network, layers=tuple(layers))), SKLEARN)


def test_what_is_left_out_is_said():
    made = with_preparation(a_chain(output="identity"), after=True)
    assert "scaling of the outputs is put into the weights" in " ".join(left_out(made, SKLEARN))
    text = text_of(a_chain((2, 3, 1)))
    assert "probability of the second class" in text
    assert "alpha is 0 here" in text


# ------------------------------------------------------------------------------------------------ texts

GOOD = "coefs_ = [[[1.0, 2.0]]]\nintercepts_ = [[0.5, -1]]\nm = MLPRegressor()\n"
SAME = [
    GOOD,
    "m.coefs_ = [np.array([[1.0, 2.0]])]\nm.intercepts_ = [np.array([.5, -1.])]\nm = neural_network.MLPRegressor()",
    "coefs_ = [array([[1., 2.]], dtype=float32)]\nintercepts_=[array([5e-1, -1], dtype='f4'),]\nMLPRegressor(",
    "coefs_ = (\n  [[np.float64(1.0), # one\n    2]],\n)\nintercepts_ = ((0.5, -1.0),)\nout_activation_ = 'identity'",
]


@pytest.mark.parametrize("text", SAME)
def test_forms_that_are_read(text):
    assert np.array_equal(read(text).outputs(np.array([[2.0]])), [[2.5, 3.0]])


WRONG = {
    "nothing": ("", "gives no lists"),
    "no model": ("coefs_ = [[[1.0]]]\nintercepts_ = [[1.0]]", "neither MLPClassifier nor MLPRegressor"),
    "one too many": ("coefs_ = [[[1.0]]]\nintercepts_ = [[1.0], [2.0]]", "it has 1 and 2"),
    "a sum of lists": (GOOD.replace("]]]\n", "]]] + more\n"), "does not read '\\+ more"),
    "a difference": (GOOD.replace("1.0,", "1.0-3,"), "does not read '-3"),
    "no comma": (GOOD.replace("1.0,", "1.0"), "does not read '2.0"),
    "two commas": (GOOD.replace("1.0,", "1.0,,"), "does not read ', 2.0"),
    "a call": (GOOD.replace("1.0", "open('x')"), "does not read .open"),
    "what is left out": (GOOD.replace("1.0,", "..., "), "does not read '\\.\\.\\."),
    "a long number": (GOOD.replace("1.0", "1_000"), "does not read '_000"),
    "ends early": ("coefs_ = [[[1.0", "ends in its midst"),
    "crossed": ("coefs_ = [(1.0])", "is no list"),
    "an empty array": ("coefs_ = [array()]", "is no list"),
    "deep": ("coefs_ = " + "[" * 50, "nested too deeply"),
    "deep arrays": ("coefs_ = " + "array(" * 50 + "1", "nested too deeply"),
    "rows of other lengths": (GOOD.replace("[[[1.0, 2.0]]]", "[[[1.0, 2.0], [1.0]]]"), "rows of different lengths"),
    "texts": (GOOD.replace("1.0", "'a'"), "not 2-dimensional, of numbers"),
    "numbers for rows": (GOOD.replace("[[[1.0, 2.0]]]", "[[1.0, 2.0]]"), "no rows of numbers"),
    "shapes": (GOOD.replace("[[0.5, -1]]", "[[0.5]]"), "biases of"),
    "activation": (GOOD + "activation = 'softplus'", "activation is 'softplus'"),
    "poisson": (GOOD.replace("Regressor(", "Regressor(loss='poisson'"), "loss poisson"),
    "scaled by 0": (GOOD + "mean_ = [0.0]\nscale_ = [0.0]", "standardization cannot be used"),
    "no UTF-8": (None, "not UTF-8"),
}


@pytest.mark.parametrize(("text", "why"), WRONG.values(), ids=WRONG)
def test_other_texts_are_refused(text, why):
    with pytest.raises(FileError, match=why) as caught:
        read_bytes(b"\xff\xfe" if text is None else text.encode(), (SKLEARN,))
    assert caught.value.remedy
    assert str(caught.value).isprintable()


def test_a_text_that_is_too_large_is_not_read(monkeypatch):
    monkeypatch.setattr("nnsim.files.formats.sklearn.BYTES", 10)
    with pytest.raises(FileError, match="limit is 10"):
        read(GOOD)


def test_texts_are_read_as_python_means_them():
    for text in ("a", "'", '"', "\\", "\n\t", "ä", "\u202e", "😀", "\\n"):
        assert assigned(f"x = [{text!a}]", "x") == [text]
        assert assigned(f"x = {text!r}\n", "x") == text
    assert assigned("x == [1]\nxx = [2]", "x") is None


def test_damage_at_random():
    chance, refusals = random.Random(5), 0
    files = [write(made, SKLEARN) for made in held("sklearn").values()]
    for number in range(500):
        said = ""
        try:
            assert isinstance(read_bytes(damaged(chance, files[number % len(files)]), (SKLEARN,)), Trained)
        except FileError as error:
            said = str(error)
        assert said.isprintable()
        refusals += bool(said)
    assert 50 < refusals < 500
