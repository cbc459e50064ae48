"""`import nnsim`: small, lazy, documented, and the same as the command line."""

import inspect
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

import nnsim

ROOT = Path(__file__).parents[2]

README = """\
import nnsim

model = nnsim.new("2-3-1", hidden="tanh", output="logistic", data="xor", optimizer="adam", rate=0.05, seed=1)
print(model.step(), "|", model.position)              # one operation of the program
print(model.step("phase"), model.layer("output")["output"].round(3).T)
trace = model.trace([[0, 1]], [[1]])                  # a whole iteration; the model is left alone
print(trace.loss, trace.gradients["hidden1.weight"][1])
print(model.train(epochs=500)["train"])
print(model.predict([[0, 0], [0, 1], [1, 0], [1, 1]]).round(2).T, model.classify([[0, 1]]))
model.export("xor.npz"), model.save("xor.nnsim")      # numpy.load("xor.npz")["hidden1.weight"] is (2, 3)
"""

SAID = """\
data/input/batch | epoch 0 · batch 1 of 1 · forward · hidden1 · net input
forward/output/output [[0.5   0.515 0.804 0.701]]
0.2355101432776892 [-0.06274911  0.07241153  0.09452054]
{'loss': 0.0002261813595321366, 'accuracy': 1.0}
[[0.01 0.98 0.99 0.02]] ['1']
"""


def test_the_example_of_the_readme_runs_as_printed(folder, capsys):
    assert len(README.splitlines()) <= 12
    page = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert f"```python\n{README}```" in page
    assert SAID in page

    exec(compile(README, "README", "exec"), {})

    said = capsys.readouterr().out
    numbers = re.compile(r"\d+\.\d+")
    assert numbers.sub("#", said) == numbers.sub("#", SAID)
    found, expected = (np.array([float(n) for n in numbers.findall(text)]) for text in (said, SAID))
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    with np.load("xor.npz") as arrays:
        assert arrays["hidden1.weight"].shape == (2, 3)
    assert nnsim.load("xor.nnsim").epoch == 500


def test_public_names():
    assert nnsim.__all__ == sorted(nnsim.__all__, key=lambda name: (not name[0].isupper(), name))
    assert set(nnsim.__all__) <= set(dir(nnsim))
    for name in nnsim.__all__:
        thing = getattr(nnsim, name)
        assert isinstance(thing, str) or inspect.getdoc(thing)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        nnsim.nonsense  # noqa: B018


def test_every_public_word_of_a_model_is_documented():
    for name, member in inspect.getmembers(nnsim.Model):
        if not name.startswith("_"):
            assert inspect.getdoc(member), name


def test_importing_costs_little():
    code = "import sys, nnsim; nnsim.__version__; sys.exit('numpy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False, env={"PYTHONPATH": str(ROOT)}).returncode == 0


def test_the_version_is_the_project_s():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert nnsim.__version__ == project["version"]


def test_the_words_of_new_are_all_named_in_its_help():
    from nnsim.session.draft import PARAMS, draft

    words = {name for name in inspect.signature(draft).parameters if name not in ("sizes", "settings")}
    words |= {param.name for param in PARAMS}

    assert [word for word in words if not re.search(rf"\b{word}\b", inspect.getdoc(nnsim.new))] == []


# ------------------------------------------------------------------------------------------------ a model


@pytest.fixture
def model():
    return nnsim.new("2-3-1", data="xor", seed=2)


def test_steps_and_back_again(model):
    before = model.weights

    assert model.step() == "data/input/batch"
    assert model.layer("hidden1")["net_input"] is None
    assert model.loss is None
    assert model.step("layer") == "forward/hidden1/output"
    assert model.layer("hidden1")["output"].shape == (4, 3)
    assert model.layer("input")["output"].shape == (4, 2)
    model.step("epoch")
    assert model.epoch == 1
    while model.session.can_back:
        model.back()
    assert model.back() == ""
    for name, array in model.weights.items():
        np.testing.assert_array_equal(array, before[name])
    with pytest.raises(nnsim.UserError, match="there is no layer 'nope'"):
        model.layer("nope")


def test_training(model):
    seen = []

    scores = model.train(
        epochs=40, rate=0.5, batch_size=2, optimizer="momentum", progress=lambda m: seen.append(m.epoch)
    )

    assert model.epoch == 40
    assert seen[-1] == 40
    assert scores["train"]["loss"] == pytest.approx(model.scores()["train"]["loss"])
    assert model.curves["epoch"].tolist() == list(range(1, 41))
    assert model.curves["seconds"][-1] > 0
    training = model.session.training
    assert (training.rate, training.batch_size, training.optimizer.key) == (0.5, 2, "momentum")
    model.back("epoch")
    assert model.epoch == 39
    model.reset()
    assert model.epoch == 0


def test_a_plan_is_finished():
    model = nnsim.new("2-1", data="and", epochs=6)

    model.train()

    assert model.epoch == 6
    with pytest.raises(nnsim.UserError, match="6 epochs are done"):
        model.train()
    with pytest.raises(nnsim.UserError, match="0 epochs cannot be trained"):
        model.train(0)
    with pytest.raises(nnsim.UserError, match="rate cannot be"):
        model.train(1, rate=-1.0)


def test_same_seed_same_curve():
    curves = [nnsim.new("2-3-1", data="moons:samples=40", batch_size=7, seed=5) for _ in range(2)]
    for one in curves:
        one.train(20)

    np.testing.assert_array_equal(curves[0].curves["loss"], curves[1].curves["loss"])
    assert (
        nnsim.new("2-3-1", data="xor", seed=6).weights["output.weight"][0, 0]
        != curves[0].weights["output.weight"][0, 0]
    )


def test_weights_can_be_set(model):
    weights = {name: np.full(array.shape, 0.5) for name, array in model.weights.items()}

    model.weights = weights
    model.train(2)
    model.reset()

    np.testing.assert_array_equal(model.weights["hidden1.weight"], weights["hidden1.weight"])
    with pytest.raises(nnsim.UserError, match="do not fit"):
        model.weights = {"hidden1.weight": [[1.0]], "hidden1.bias": [1.0]}


def test_weights_from_a_file(model, folder):
    model.export("w.json")
    other = nnsim.new("2-3-1", data="xor", seed=9)

    other.import_weights("w.json")

    np.testing.assert_array_equal(other.weights["hidden1.weight"], model.weights["hidden1.weight"])


def test_files(model, folder):
    model.train(3)
    model.save("net.nnsim")
    model.train(1)
    model.save()

    again = nnsim.load("net.nnsim")

    assert repr(again) == "<nnsim.Model 'net': 2-3-1, 13 parameters, epoch 4>"
    with pytest.raises(nnsim.UserError, match="no such file"):
        nnsim.load("nope.nnsim")
    with pytest.raises(nnsim.UserError, match="no file yet"):
        nnsim.new("2-1").save()


def test_predictions(model):
    assert model.predict([0, 1]).shape == (1, 1)
    assert model.predict([[0, 1], [1, 1]]).flags.c_contiguous
    for rows, words in (
        ([[1, 2, 3]], "takes 2 inputs"),
        ([["a", "b"]], "no table of numbers"),
        ([[1, 2], [3]], "no table of numbers"),
        ([[[1, 2]]], "an array of 3 dimensions"),
        ([[1, float("inf")]], "is inf"),
        (np.ones((0, 2)), "there are no inputs"),
    ):
        with pytest.raises(nnsim.UserError, match=words):
            model.predict(rows)
    with pytest.raises(nnsim.UserError, match="there are no classes"):
        nnsim.new("1-3-1", data="sine").classify([[0.5]])


def test_traces_and_checks(model):
    assert model.trace(sample=1).loss == model.trace([[0, 1]], [[1]]).loss
    assert model.trace([[0, 1]], [[1]], rate=0.0).loss_after == model.trace(sample=1).loss
    assert model.trace(sample=1, optimizer="adam", updates=3).loss_after < model.trace(sample=1).loss
    assert model.gradcheck().agrees
    assert model.gradcheck(sample=2).samples == 1
    assert model.gradcheck([[0, 1], [1, 1]], [[1], [0]]).samples == 2
    assert model.epoch == 0
    for words in ({}, {"inputs": [[0, 1]]}, {"targets": [[0]]}, {"inputs": [[0, 1]], "targets": [[0]], "sample": 1}):
        with pytest.raises(nnsim.UserError, match="not clear which samples"):
            model.trace(**words)
    for updates in (0, 2_000_000):
        with pytest.raises(nnsim.UserError, match="updates cannot be made"):
            model.trace(sample=0, updates=updates)


def test_words_that_cannot_be():
    for words, expected in (
        ({"speed": 1}, "there is no setting 'speed'"),
        ({"rate": "fast"}, "rate cannot be 'fast'"),
        ({"hidden": 3}, "there is no activation called '3'"),
        ({"data": "nope"}, "there are no data 'nope'"),
    ):
        with pytest.raises(nnsim.UserError, match=expected):
            nnsim.new("2-3-1", **words)
    with pytest.raises(nnsim.UserError, match="not a list of sizes"):
        nnsim.new([2.5, 1])


def test_choices_and_lists_of_them(folder):
    from nnsim.network.design import Choice

    (folder / "d").write_text("a,b\n1,2\n3,4\n5,6\n7,8\n")

    one = nnsim.new(
        [1, 4, 3, 1], hidden=[Choice("elu", {"alpha": 0.5}), "tanh"], output=Choice("identity"), data=Path("d")
    )

    layers = one.session.network.layers
    assert [layer.activation.key for layer in layers[1:]] == ["elu", "tanh", "identity"]
    assert one.session.table.input_names == ("a",)
    assert nnsim.new("2-1", data=Choice("xor", {"signed": True})).session.table.inputs.min() == -1
    assert nnsim.new("2-1", data="xor:signed=yes").session.table.inputs.min() == -1


def test_every_example_of_the_gallery_can_be_had():
    from nnsim.session.examples import EXAMPLES

    for key in EXAMPLES:
        assert nnsim.example(key).step() != ""
    with pytest.raises(nnsim.UserError, match="there is no example"):
        nnsim.example("nope")


def test_the_person_s_preferences_are_left_alone(own_folders, folder):
    model = nnsim.new("2-1", data="and")
    model.step("phase")
    model.session.set_unit("layer")
    model.save("net.nnsim")
    nnsim.load("net.nnsim")

    assert not own_folders.exists()
