"""The project file: what was saved is there, to the last bit, and what newer versions add is kept."""

import importlib.metadata
import io
import json
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from safetensors.numpy import load as load_safetensors

from nnsim.files import container, migrations, project
from nnsim.files.archive import Member
from nnsim.files.container import Contents
from nnsim.files.migrations import Step, migrate
from nnsim.files.project import Project, RunRecord, load_project, project_bytes, read_project, save_project
from nnsim.kit.errors import FileError, UserError
from nnsim.network import edits
from tests.files.making import FOLDER, a_design, a_file, a_project, members, same, signed, with_experiments
from tests.strategies import designs, matrices

SAMPLES = FOLDER / "samples"
NAMES = st.text(st.characters(categories=["L", "Nd", "P"]), min_size=1, max_size=12)
ARRAYS = hnp.arrays(
    st.sampled_from([np.float64, np.float32, np.float16, np.int64, np.uint64, np.int8, np.bool_, np.dtype(">i4")]),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
)
CURVE = hnp.arrays(np.float64, st.integers(0, 5), elements=st.floats())
RUNS = st.lists(st.builds(RunRecord, NAMES, st.dictionaries(NAMES, CURVE, max_size=3)), max_size=3).map(tuple)
VIEW = st.dictionaries(
    NAMES, st.integers() | st.floats(-1e9, 1e9) | st.booleans() | st.lists(NAMES, max_size=2), max_size=3
)


def identical(one, other):
    """Arrays by name that are the same in type, shape and bits."""
    return one.keys() == other.keys() and all(
        one[k].shape == other[k].shape and one[k].astype(other[k].dtype).tobytes() == other[k].tobytes() for k in one
    )


@st.composite
def projects(draw):
    design = draw(designs(delays=True))
    network = design.network
    weights = draw(matrices(network, draw(st.sampled_from([np.float64, np.float32]))))
    parameters = {f"{network.by_id[layer].name}.W": matrix for layer, matrix in weights.items()}
    return Project(design, parameters, draw(st.dictionaries(NAMES, ARRAYS, max_size=4)), draw(RUNS), draw(VIEW))


@given(projects())
def test_a_project_comes_back(made):
    data = project_bytes(made, FOLDER)
    again = read_project(data, FOLDER)
    assert again.design == made.design
    assert all(again.design.start[k].tobytes() == made.design.start[k].tobytes() for k in made.design.start)
    assert identical(again.parameters, made.parameters)
    assert identical(again.state, made.state)
    assert all(array.dtype.isnative for array in again.state.values())
    assert [run.label for run in again.runs] == [run.label for run in made.runs]
    assert all(identical(one.columns, other.columns) for one, other in zip(again.runs, made.runs, strict=True))
    assert again.view == made.view
    assert project_bytes(again, FOLDER) == data


def test_equal_projects_give_equal_bytes(tmp_path):
    made = a_project()
    turned = replace(
        made,
        parameters=dict(reversed(made.parameters.items())),
        state=dict(reversed(made.state.items())),
        view=dict(reversed(made.view.items())),
    )
    for name, some in (("one.nnsim", made), ("two.nnsim", turned)):
        save_project(tmp_path / name, some)
        time.sleep(0.01)
    assert (tmp_path / "one.nnsim").read_bytes() == (tmp_path / "two.nnsim").read_bytes()
    load = load_project(tmp_path / "one.nnsim")
    assert same(load, made)
    assert load.notes == ("in side, 1 weights are not finite",)


def test_a_bare_project(tmp_path):
    save_project(tmp_path / "x.nnsim", Project(a_design()))
    again = load_project(str(tmp_path / "x.nnsim"))
    assert again.design == a_design()
    assert (again.parameters, again.state, again.runs, again.view, again.data) == ({}, {}, (), {}, None)
    with zipfile.ZipFile(tmp_path / "x.nnsim") as file:
        assert file.namelist() == ["mimetype", "manifest.json", "document.json", "view.json", "start.safetensors"]


# ------------------------------------------------------------------------------------------------ other readers


def test_other_programs_can_read_it(tmp_path):
    save_project(tmp_path / "x.nnsim", a_project())
    data = (tmp_path / "x.nnsim").read_bytes()
    assert data[30:65] == b"mimetypeapplication/x-nnsim-project"
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        assert file.namelist() == [
            "mimetype", "manifest.json", "document.json", "view.json", "weights.safetensors", "start.safetensors",
            "state.safetensors", "history.safetensors",
        ]  # fmt: skip
        document = file.read("document.json").decode()
        assert json.loads(document)["title"] == "Größe → 1"
        assert '\n    "name": "hidden1",\n    "units": "5,1-2"\n' in document
        assert json.loads(file.read("view.json"))["places"]["7"] == [0.0, 50.5]
        weights = load_safetensors(file.read("weights.safetensors"))
        state = load_safetensors(file.read("state.safetensors"))
        history = load_safetensors(file.read("history.safetensors"))
    assert np.array_equal(weights["hidden1.weight"], a_project().parameters["hidden1.W"][1:])
    assert np.array_equal(weights["output.bias"], a_project().parameters["output.W"][0])
    assert state["rng.shuffle"][0] == 2**64 - 1
    assert history["0/loss"][1] == 0.5


def test_moving_a_layer_changes_the_view_alone():
    moved = replace(a_project(), design=replace(a_design(), network=edits.arrange(a_design().network)))
    before, after = members(a_file()), members(project_bytes(moved, FOLDER))
    assert {name for name in before if before[name] != after[name]} == {"manifest.json", "view.json"}


def test_unzip_reads_it(tmp_path):
    if not shutil.which("unzip"):
        pytest.skip("unzip is not installed")
    save_project(tmp_path / "x.nnsim", a_project())
    assert subprocess.run(["unzip", "-tq", tmp_path / "x.nnsim"], capture_output=True, check=False).returncode == 0


# ------------------------------------------------------------------------------------------------ newer and older


def newer(version=(1, 7)):
    """A file of a newer version: more keys, members and arrays."""
    parts = members(a_file())
    document, view = json.loads(parts["document.json"]), json.loads(parts["view.json"])
    document["watches"] = [{"of": "E", "above": 1e-3}]
    document["network"]["layers"][2]["sparsity"] = 0.5
    view["theme"] = {"name": "night"}
    parts["document.json"], parts["view.json"] = (
        container.strict_json.dumps(document),
        container.strict_json.dumps(view),
    )
    parts["thumbnail.png"] = b"\x89PNG" + bytes(range(256))
    parts["data/iris.csv"] = b"a,b\n1,2\n"
    tensors = load_safetensors(parts["weights.safetensors"]) | {"hidden1.gain": np.arange(3, dtype=np.int16)}
    parts["weights.safetensors"] = project.pack_tensors(tensors, {"layout": project.LAYOUT, "tied": "yes"})
    parts["history.safetensors"] = project.pack_tensors({"marks": np.array([1.0])}, {"runs": "[]", "axis": "log"})
    return signed(parts, {"version": list(version), "minimum_reader": [1, 0], "license": "MIT"})


def test_what_a_newer_version_added_survives_an_edit():
    made = read_project(newer(), FOLDER)
    assert made.design == a_design()
    assert made.notes[0] == "it was written by a newer nnsim, in version 1.7 of the format"
    assert made.notes[2].startswith("this version does not know 'network, layers, 2, sparsity', 'watches', 'theme'")
    edited = replace(made, design=replace(made.design, title="edited"), view={}, state={})
    again = members(project_bytes(edited, FOLDER))
    before = members(newer())
    for name in ("thumbnail.png", "data/iris.csv", "weights.safetensors", "history.safetensors", "start.safetensors"):
        assert again[name] == before[name]
    document = json.loads(again["document.json"])
    assert document == json.loads(before["document.json"]) | {"title": "edited"}
    assert json.loads(again["view.json"])["theme"] == {"name": "night"}
    manifest = json.loads(again["manifest.json"])
    assert (manifest["version"], manifest["minimum_reader"]) == ([1, 7], [*container.READER])
    assert manifest["license"] == "MIT"


def test_what_a_newer_version_added_survives_byte_for_byte():
    data = project_bytes(read_project(newer(), FOLDER), FOLDER)
    before, after = members(newer()), members(data)
    assert list(after) == list(before)
    assert {name for name in before if before[name] != after[name]} <= {"manifest.json"}
    assert project_bytes(read_project(data, FOLDER), FOLDER) == data


def test_facts_about_members_survive():
    parts = members(newer())
    manifest = json.loads(parts["manifest.json"])
    manifest["members"]["thumbnail.png"]["role"] = "picture"
    data = signed(parts, {"members": manifest["members"], "version": [1, 7]})
    again = json.loads(members(project_bytes(read_project(data, FOLDER), FOLDER))["manifest.json"])
    assert again["members"]["thumbnail.png"]["role"] == "picture"


@pytest.mark.parametrize(
    ("version", "minimum"), [([2, 0], [2, 0]), ([2, 0], [1, 0]), ([1, 9], [1, 6]), ([10**6, 0], [1, 0])]
)
def test_a_newer_major_version_is_refused_by_name(tmp_path, version, minimum):
    parts = members(a_file()) | {"document.json": b'{"network": "something else"}'}
    (tmp_path / "x.nnsim").write_bytes(
        signed(parts, {"version": version, "minimum_reader": minimum, "application": "nnsim 9.5"})
    )
    with pytest.raises(FileError) as caught:
        load_project(tmp_path / "x.nnsim")
    assert "x.nnsim cannot be opened" in str(caught.value)
    assert f"by nnsim 9.5 in version {version[0]}.{version[1]} of the format" in str(caught.value)
    assert "this nnsim reads {}.{}".format(*container.VERSION) in str(caught.value)
    assert caught.value.remedy == "install a newer nnsim"


def test_older_files_are_migrated_step_by_step(monkeypatch):
    def rename(contents: Contents) -> None:
        contents.documents["document.json"]["name"] = contents.documents["document.json"].pop("title")

    def split(contents: Contents) -> None:
        assert contents.version == (1, 1)
        contents.documents["document.json"]["name"] += "!"
        contents.members["notes.txt"] = Member("notes.txt", b"migrated")

    steps = (Step((2, 0), split), Step((1, 1), rename), Step((3, 0), lambda contents: pytest.fail("too far")))
    contents = container.read_contents(a_file())
    contents.version = (1, 0)
    migrate(contents, steps, (2, 0))
    assert contents.documents["document.json"]["name"] == "Größe → 1!"
    assert (contents.version, contents.minimum_reader) == ((2, 0), (2, 0))
    assert [member.name for member in contents.unknown_members] == ["notes.txt"]
    newer = container.read_contents(a_file())
    newer.version = (2, 5)
    migrate(newer, steps, (2, 0))
    assert newer.version == (2, 5)
    assert newer.documents["document.json"]["title"]


def test_each_version_has_its_step_and_its_sample():
    steps = [step.version for step in migrations.STEPS]
    assert steps == sorted(set(steps))
    assert all((1, 0) < step <= container.VERSION for step in steps)
    versions = {"v{}.{}.nnsim".format(*version) for version in [(1, 0), *steps, container.VERSION]}
    assert {file.name for file in SAMPLES.glob("*.nnsim")} == versions


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.nnsim")), ids=lambda file: file.stem)
def test_the_sample_of_each_version_is_read(file):
    made = load_project(file)
    assert made.design == a_design()
    assert identical(made.parameters, a_project().parameters)
    assert identical(made.state, a_project().state)
    assert [(run.label, run.columns.keys()) for run in made.runs] == [("run 1", {"loss", "accuracy"}), ("again", set())]
    assert made.view == a_project().view
    assert same(made, a_project() if file.stem < "v1.4" else with_experiments())


def test_experiments_come_back_with_what_a_newer_version_has_said_of_them():
    parts = members(project_bytes(with_experiments(), FOLDER))
    told = json.loads(parts["experiments.json"])
    told["experiments"][0] |= {"note": "later"}
    told["experiments"][0]["design"]["mood"] = "good"
    again = read_project(signed(parts | {"experiments.json": json.dumps(told).encode()}), FOLDER)
    assert again.experiments[0].more == {"note": "later"}
    assert again.experiments[0].unknown == {(): {"mood": "good"}}
    assert again.experiments[0].curves.tobytes() == with_experiments().experiments[0].curves.tobytes()
    assert json.loads(members(project_bytes(again, FOLDER))["experiments.json"]) == told


@pytest.mark.parametrize(
    ("key", "value"),
    [("results", [5]), ("results", {}), ("same_data", 1), ("plan", []), ("results", []), ("design", None)],
)
def test_experiments_are_read_strictly(key, value):
    parts = members(project_bytes(with_experiments(), FOLDER))
    told = json.loads(parts["experiments.json"])
    told["experiments"][0][key] = value
    with pytest.raises(UserError):
        read_project(signed(parts | {"experiments.json": json.dumps(told).encode()}), FOLDER)


# ------------------------------------------------------------------------------------------------ saving


def test_what_could_not_be_read_again_is_not_written(tmp_path):
    made = a_project()
    layers = made.design.network.layers
    twins = replace(made.design.network, layers=(replace(layers[0], name="hidden1"), *layers[1:]))
    nan = replace(made.design, training=replace(made.design.training, rate=float("nan")))
    wrong = [
        replace(made, design=replace(made.design, network=twins)),
        replace(made, design=nan),
        replace(made, design=replace(made.design, start={2: np.zeros((1, 1))})),
        replace(made, parameters={"hidden1.W": np.zeros((2, 2))}),
        replace(made, parameters={"hidden1.W": np.zeros((5, 3), int)}),
        replace(made, parameters={"hidden9.W": np.zeros((5, 3))}),
        replace(made, state={"a\nb": np.zeros(1)}),
        replace(made, state={"__metadata__": np.zeros(1)}),
        replace(made, state={"deep": np.zeros([1] * 9)}),
        replace(made, state={"words": np.array(["x"])}),
        replace(made, state={f"{n}": np.zeros(1) for n in range(20_001)}),
        replace(made, runs=(RunRecord("x" * 201),)),
        replace(made, runs=(RunRecord("a\tb"),)),
        replace(made, runs=(RunRecord("x"),) * 1001),
        replace(made, view={"big": "x" * (33 << 20)}),
    ]
    (tmp_path / "x.nnsim").write_bytes(b"old")
    for some in wrong:
        with pytest.raises(FileError, match=r"x\.nnsim cannot be written") as caught:
            save_project(tmp_path / "x.nnsim", some)
        assert caught.value.why
        assert caught.value.remedy
    assert [file.name for file in tmp_path.iterdir()] == ["x.nnsim"]
    assert (tmp_path / "x.nnsim").read_bytes() == b"old"


def test_a_project_that_is_too_large_is_not_written(monkeypatch):
    monkeypatch.setattr(container, "PROJECT", replace(container.PROJECT, file=1000))
    with pytest.raises(FileError, match="too large"):
        a_file()


@pytest.mark.parametrize("path", ["missing/x.nnsim", "", "a\0b.nnsim", "\udcff.nnsim/x"])
def test_a_place_that_is_none(tmp_path, path):
    where = f"{tmp_path}/{path}"
    with pytest.raises(FileError, match="cannot be written"):
        save_project(where, a_project())
    with pytest.raises(FileError, match="cannot be read"):
        load_project(where)


def test_the_application_is_named_where_it_is_installed(monkeypatch):
    container._installed.cache_clear()
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.2.3")
    assert container.application() == "nnsim 1.2.3"
    container._installed.cache_clear()

    def unknown(name):
        raise importlib.metadata.PackageNotFoundError

    def unreadable(name):
        raise OSError

    for failing in (unknown, unreadable):
        monkeypatch.setattr("importlib.metadata.version", failing)
        assert container.application() == "nnsim"


def test_memory_that_is_full_is_an_error_of_the_file(monkeypatch, tmp_path):
    save_project(tmp_path / "x.nnsim", a_project())

    def full(*args):
        raise MemoryError

    monkeypatch.setattr(project, "unpack_tensors", full)
    with pytest.raises(UserError, match="memory is full"):
        load_project(tmp_path / "x.nnsim")
