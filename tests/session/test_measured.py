"""What was measured on the training part is saved with the network: raw inputs are taken while the data are away."""

import json

import numpy as np
import pytest

import nnsim
from nnsim.files.project import load_project, save_project
from nnsim.kit.errors import DataError
from nnsim.session.measured import PREFIX, of, packed, unpacked, without

PREPARE = {"prepare": ["clip_iqr", "robust"], "prepare_columns": {"b": "quantile:output=normal", "größe": "min_max"}}


@pytest.fixture
def model(tmp_path):
    random = np.random.default_rng(3)
    rows = random.normal(5, 2, (60, 3))
    kinds = np.where(rows.sum(axis=1) > 15, "gut", "schlecht")
    lines = [
        "a,b,größe,urteil",
        *(",".join([*map(repr, row), kind]) for row, kind in zip(rows.tolist(), kinds, strict=True)),
    ]
    (tmp_path / "d.csv").write_text("\n".join(lines) + "\n")
    made = nnsim.new("3-4-1", data=tmp_path / "d.csv", seed=1, **PREPARE)
    made.train(5)
    return made


@pytest.mark.usefixtures("no_copies")
def test_a_network_predicts_and_is_scored_while_its_data_are_away(model, tmp_path):
    x = np.array([[1.0, 2.0, 3.0], [50.0, -4.0, 0.1]])
    model.save(tmp_path / "net.nnsim")
    (tmp_path / "d.csv").rename(tmp_path / "e.csv")
    again = nnsim.load(tmp_path / "net.nnsim")

    assert not again.session.ready
    assert np.array_equal(again.predict(x), model.predict(x))
    assert again.classify(x) == model.classify(x)
    assert again.input_names == model.input_names == ("a", "b", "größe")
    assert again.target_names == ("urteil",)
    (tmp_path / "e.csv").rename(tmp_path / "d.csv")
    whole = model.evaluate(tmp_path / "d.csv")
    (tmp_path / "d.csv").rename(tmp_path / "e.csv")
    assert again.evaluate(tmp_path / "e.csv") == whole
    with pytest.raises(DataError):
        again.session.encode([[1.0, np.nan, 3.0]])
    again.save(tmp_path / "again.nnsim")
    assert np.array_equal(nnsim.load(tmp_path / "again.nnsim").predict(x), model.predict(x))


def test_training_goes_on_from_a_file_that_has_it(model, tmp_path):
    model.save(tmp_path / "net.nnsim")
    again = nnsim.load(tmp_path / "net.nnsim")
    again.train(3)
    model.train(3)
    for name, array in model.weights.items():
        assert np.array_equal(again.weights[name], array)


@pytest.mark.usefixtures("no_copies")
def test_missing_inputs_are_filled_in_as_before(tmp_path):
    rows = ["x,z,y", *(f"{'' if i % 4 == 0 else i},{i / 2},{i % 5}" for i in range(40))]
    (tmp_path / "d.csv").write_text("\n".join(rows) + "\n")
    made = nnsim.new("2-3-1", data=tmp_path / "d.csv", task="regression", prepare="standardize")
    choice = made.session.data.dataset
    plan = choice.settings["plan"].replace('"name":"x"', '"name":"x","fill":"median"', 1)
    made.session.set_data(
        "fill", dataset=type(choice)(choice.key, {**choice.settings, "plan": plan}), standardize_targets=True
    )
    assert made.session.prepared.filler is not None
    found = made.predict([[np.nan, 3.0]])
    made.save(tmp_path / "net.nnsim")
    (tmp_path / "d.csv").unlink()
    assert np.array_equal(nnsim.load(tmp_path / "net.nnsim").predict([[np.nan, 3.0]]), found)


def test_what_is_packed_comes_back(model):
    session = model.session
    state = {**session.setup.carried(), **packed(session.table, session.prepared)}
    again = unpacked(state)
    assert again.table.input_names == session.table.input_names
    assert again.table.classes == ("gut", "schlecht")
    assert np.array_equal(
        again.prepared.encode_inputs(session.table.inputs), session.prepared.encode_inputs(session.table.inputs)
    )
    assert without(state).keys() == session.setup.carried().keys()
    assert of(state).keys() | without(state).keys() == state.keys()
    assert unpacked({}) is None
    assert not of(nnsim.example("iris").session.project().state), "a shipped set is always there"


def about(change):
    def spoil(state):
        values = json.loads(state[PREFIX + "about"].tobytes())
        change(values)
        state[PREFIX + "about"] = np.frombuffer(json.dumps(values).encode(), np.uint8)

    return spoil


@pytest.mark.usefixtures("no_copies")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda state: state.pop(PREFIX + "about"),
        lambda state: state.update({PREFIX + "about": np.frombuffer(b"{", np.uint8)}),
        lambda state: state.update({PREFIX + "about": np.frombuffer(b"[]", np.uint8)}),
        lambda state: state.pop(PREFIX + "0/columns"),
        lambda state: state.update({PREFIX + "0/columns": np.array([7])}),
        lambda state: state.update({PREFIX + "0/columns": np.array([-1])}),
        lambda state: state.update({PREFIX + "0/low": np.array([np.nan])}),
        lambda state: state.update({PREFIX + "0/low": np.array([1.0, 2.0])}),
        lambda state: state.update({PREFIX + "0/low": np.array(1.0)}),
        lambda state: state.update({PREFIX + "1/scale": np.array([0.0])}),
        lambda state: state.update({PREFIX + "targets": np.array([[0.0], [0.0]])}),
        lambda state: state.update({PREFIX + "filler": np.array([0.0])}),
        about(lambda values: values.pop("inputs")),
        about(lambda values: values.update(inputs=["a"])),
        about(lambda values: values.update(inputs="abc")),
        about(lambda values: values.update(code="other")),
        about(lambda values: values.update(steps=5)),
        about(lambda values: values.update(steps=[{}])),
        about(lambda values: values["steps"][0].update(key="magic")),
        about(lambda values: values["steps"][0].update(settings={"factor": "x"})),
        about(lambda values: values["steps"][0].update(settings=None)),
    ],
)
def test_what_is_damaged_is_refused_and_the_project_opens(model, tmp_path, spoil):
    model.save(tmp_path / "net.nnsim")
    project = load_project(tmp_path / "net.nnsim")
    spoil(project.state)
    with pytest.raises(DataError, match="cannot be used"):
        unpacked(project.state)
    save_project(tmp_path / "bad.nnsim", project)
    assert nnsim.load(tmp_path / "bad.nnsim").session.ready
    (tmp_path / "d.csv").unlink()
    again = nnsim.load(tmp_path / "bad.nnsim")
    with pytest.raises(DataError, match="cannot be used"):
        again.predict([[1.0, 2.0, 3.0]])
    assert again.weights.keys() == model.weights.keys()
