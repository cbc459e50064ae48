"""Scores agree with scikit-learn's; what has no value is None, and other files are scored as the project's data are."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nnsim
from nnsim.kit.errors import DataError, UserError
from nnsim.session.evaluating import classified, log_loss, regressed, roc_auc

GOLDEN = json.loads((Path(__file__).parents[1] / "golden/scores.json").read_text())


def near(value):
    return pytest.approx(value, rel=1e-12, abs=1e-12) if value is not None else value


# ------------------------------------------------------------------------------------------------ against others


@pytest.mark.parametrize("name", GOLDEN["classes"])
def test_classes_as_scikit_learn_scores_them(name):
    golden = GOLDEN["classes"][name]
    truth, outputs = np.array(golden["truth"]), np.array(golden["outputs"])
    names = [f"class {k}" for k in range(len(golden["confusion"]))]
    found = classified(truth, outputs, names)

    assert found["confusion"] == golden["confusion"]
    for key in ("accuracy", "log_loss", "roc_auc"):
        assert found[key] == near(golden[key]), key
    for average in ("macro", "weighted"):
        assert found[average] == near(golden[average])
    for key, theirs in (("precision", "precision"), ("recall", "recall"), ("f1", "f1"), ("roc_auc", "areas")):
        for one, value in zip(found["classes"], golden[theirs], strict=True):
            assert one[key] == near(value), (key, one["name"])
    assert [one["samples"] for one in found["classes"]] == np.bincount(truth, minlength=len(names)).tolist()
    assert found["notes"] == []


@pytest.mark.parametrize("name", GOLDEN["numbers"])
def test_numbers_as_scikit_learn_scores_them(name):
    golden = GOLDEN["numbers"][name]
    targets, outputs = np.array(golden["targets"]), np.array(golden["outputs"])
    found = regressed(targets, outputs, [f"y{k}" for k in range(targets.shape[1])])
    for key in ("mse", "rmse", "mae", "r2"):
        assert found[key] == near(golden[key]["mean"]), key
        assert [one[key] for one in found["targets"]] == near(golden[key]["each"]), key


# ------------------------------------------------------------------------------------------------ for all


CASES = st.integers(2, 5).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, 2**32 - 1)), min_size=1, max_size=30),
    )
)


@given(CASES)
def test_the_counts_are_those_of_the_samples(case):
    count, drawn = case
    truth = np.array([k for k, _ in drawn])
    outputs = np.array([np.random.default_rng(seed).dirichlet(np.ones(count)) for _, seed in drawn])
    found = classified(truth, outputs, [str(k) for k in range(count)])
    matrix = np.array(found["confusion"])

    assert matrix.sum() == len(truth) == found["samples"]
    assert np.trace(matrix) / len(truth) == pytest.approx(found["accuracy"])
    recalls = [one["recall"] for one in found["classes"] if one["recall"] is not None]
    assert found["macro"]["recall"] == pytest.approx(np.mean(recalls))
    assert found["weighted"]["recall"] == pytest.approx(found["accuracy"])
    assert all((one["recall"] is None) == (one["samples"] == 0) for one in found["classes"])


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=25))
def test_the_area_counts_pairs(drawn):
    scores, positive = np.array([s / 5 for s, _ in drawn]), np.array([p for _, p in drawn])
    pairs = [(a > b) + 0.5 * (a == b) for a in scores[positive] for b in scores[~positive]]
    found = roc_auc(scores, positive)
    assert found == (pytest.approx(np.mean(pairs)) if pairs else None)


# ------------------------------------------------------------------------------------------------ without a value


def test_what_has_no_value():
    found = classified(np.array([0, 0]), np.array([[0.9, 0.1, 0.0], [0.7, 0.2, 0.1]]), "abc")
    assert [one["precision"] for one in found["classes"]] == [1.0, None, None]
    assert [one["f1"] for one in found["classes"]] == [1.0, None, None]
    assert found["roc_auc"] is None
    assert found["macro"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    steady = regressed(np.ones((3, 1)), np.zeros((3, 1)), ["y"])
    assert steady["r2"] is None
    assert steady["mse"] == 1.0


def test_outputs_that_are_no_probabilities():
    truth = np.array([0, 1])
    assert log_loss(truth, np.array([[0.5, 0.5], [0.6, 0.6]]))[0] is None
    value, why = log_loss(truth, np.array([[1.5, -0.5], [0.5, 0.5]]))
    assert value is None
    assert "below 0 or above 1" in why
    sure, _ = log_loss(truth, np.array([[1.0, 0.0], [1.0, 0.0]]))
    assert sure == pytest.approx(-np.log(np.finfo(float).eps) / 2)


# ------------------------------------------------------------------------------------------------ of a model


@pytest.fixture(scope="module")
def iris():
    model = nnsim.new("4-6-3", data="iris", prepare="robust", optimizer="adam", rate=0.05, seed=1)
    model.train(30)
    return model


def test_the_parts_have_the_scores_that_training_shows(iris):
    found = iris.evaluate()
    for part, scores in iris.scores().items():
        assert found[part]["loss"] == pytest.approx(scores["loss"], rel=1e-12)
        assert found[part]["log_loss"] == pytest.approx(scores["loss"], rel=1e-9)
        assert found[part]["accuracy"] == pytest.approx(scores["accuracy"], rel=1e-12)
        assert [one["name"] for one in found[part]["classes"]] == list(iris.session.table.classes)


def test_a_loss_for_signed_classes_is_scored_by_class():
    model = nnsim.new("2-6-1", data="moons", output="tanh", loss="hinge", optimizer="adam", rate=0.05)
    model.train(20)
    for part, scores in model.scores().items():
        assert model.evaluate()[part]["accuracy"] == pytest.approx(scores["accuracy"])


def test_numbers_are_scored_in_their_own_units(tmp_path):
    rows = "".join(f"{i},{1000 + 3 * i}\n" for i in range(60))
    (tmp_path / "d.csv").write_text("x,y\n" + rows)
    model = nnsim.new("1-4-1", data=tmp_path / "d.csv", task="regression", prepare="min_max", seed=2)
    model.session.set_data("scale", standardize_targets=True)
    model.train(50)
    table, test = model.session.table, model.session.prepared.test
    errors = model.predict(table.inputs[test]) - table.targets[test]
    found = model.evaluate()["test"]
    assert found["mse"] == pytest.approx((errors**2).mean())
    assert found["targets"][0]["name"] == "y"
    assert model.evaluate(tmp_path / "d.csv")["data"]["samples"] == 60


def test_a_network_that_has_gone_astray_has_no_scores(iris):
    broken = nnsim.new("4-6-3", data="iris")
    broken.session.put_weights({name: np.full_like(value, 1e308) for name, value in broken.weights.items()})
    with pytest.raises(UserError, match="has no scores"):
        broken.evaluate()


# ------------------------------------------------------------------------------------------------ other files


def write(path, names, rows):
    path.write_text("\n".join([",".join(names), *(",".join(map(str, row)) for row in rows)]) + "\n")
    return path


def test_another_file_is_scored_as_the_data_are(iris, tmp_path):
    """Columns in another order, one column of class names, or one-hot columns: the very same scores."""
    table = iris.session.table
    labels = [table.classes[k] for k in table.targets.argmax(axis=1)]
    reverse = list(reversed(table.input_names))
    rows = [[label, *row] for label, row in zip(labels, table.inputs[:, ::-1].tolist(), strict=True)]
    one = iris.evaluate(write(tmp_path / "one.csv", ["species", *reverse], rows))["data"]
    hot = [[*row, *map(int, y)] for row, y in zip(table.inputs.tolist(), table.targets.tolist(), strict=True)]
    other = iris.evaluate(write(tmp_path / "hot.csv", [*table.input_names, *table.classes], hot))["data"]
    parts = iris.evaluate().values()

    assert one == other
    assert one["samples"] == 150
    assert np.array_equal(one["confusion"], sum(np.array(part["confusion"]) for part in parts))


def test_a_file_with_few_of_the_classes_keeps_their_codes(iris, tmp_path):
    table = iris.session.table
    rows = [[*row, "virginica", "a"] for row in table.inputs[-20:].tolist()]
    path = write(tmp_path / "d.csv", [*table.input_names, "species", "note"], rows)
    with pytest.raises(DataError, match="targets are not found"):
        iris.evaluate(path)
    found = iris.evaluate(path, target="species")["data"]
    assert [one["samples"] for one in found["classes"]] == [0, 0, 20]
    assert found["classes"][0]["recall"] is None


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda names, rows: names.__setitem__(0, "x"), "has no column 'sepal length"),
        (lambda names, rows: rows[3].__setitem__(4, "rose"), "line 5 of d.csv has 'rose' in the target column"),
        (lambda names, rows: rows[2].__setitem__(1, "?"), "is not a plain decimal number"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(iris, tmp_path, change, why):
    names = [*iris.session.table.input_names, "species"]
    rows = [[*row, "setosa"] for row in iris.session.table.inputs[:9].tolist()]
    change(names, rows)
    with pytest.raises(DataError) as caught:
        iris.evaluate(write(tmp_path / "d.csv", names, rows))
    assert why in f"{caught.value.what} {caught.value.why}"


def test_classes_that_are_numbers_and_two_of_them(tmp_path):
    rows = [[2 * i, i % 7, int(i > 20)] for i in range(40)]
    path = write(tmp_path / "d.csv", ["a", "b", "y"], rows)
    model = nnsim.new("2-3-1", data=path, task="classes", prepare="standardize", seed=3)
    whole = model.evaluate(path)["data"]
    again = write(tmp_path / "e.csv", ["y", "b", "a"], [[f"{y}.0", b, a] for a, b, y in rows])
    assert model.evaluate(again)["data"] == whole
    assert [one["samples"] for one in whole["classes"]] == [21, 19]


def test_imported_data_are_read_by_their_plan(tmp_path):
    rows = [
        "größe;farbe;urteil",
        *(f"{i},5;{'rot' if i % 2 else 'blau'};{'gut' if i > 15 else 'schlecht'}" for i in range(40)),
    ]
    (tmp_path / "d.csv").write_text("\n".join(rows) + "\n", encoding="cp1252")
    model = nnsim.new("3-3-1", data=tmp_path / "d.csv", target="urteil", prepare="clip_iqr", seed=3)
    assert model.session.data.dataset.key == "imported"
    (tmp_path / "few.csv").write_text("\n".join([rows[0], *rows[30:]]) + "\n", encoding="cp1252")
    found = model.evaluate(tmp_path / "few.csv")["data"]
    assert {one["name"]: one["samples"] for one in found["classes"]} == {"gut": 11, "schlecht": 0}
