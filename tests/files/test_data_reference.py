"""A file of data is named relative to the project, told when it is outside, and never read by opening a project."""

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from nnsim.files import data_reference
from nnsim.files.project import load_project, project_bytes, read_project, save_project
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from tests.files.making import FOLDER, a_design, a_file, a_project, members, same, signed, with_data


def saved_with_data(tmp_path, path, text=b"x\ty\n1\t2\n"):
    Path(tmp_path, path).write_bytes(text)
    save_project(tmp_path / "p.nnsim", with_data(str(tmp_path / path)))
    return load_project(tmp_path / "p.nnsim")


def test_a_file_of_data_is_named_relative_to_the_project(tmp_path):
    made = saved_with_data(tmp_path, "iris.csv")
    with zipfile.ZipFile(tmp_path / "p.nnsim") as file:
        reference = json.loads(file.read("dataset.json"))
        assert b"iris.csv" not in file.read("document.json")
    assert (reference["path"], reference["key"], reference["size"]) == ("iris.csv", "csv", 8)
    assert reference["settings"] == {"targets": "y", "separator": "tab"}
    assert made.design == with_data(str(tmp_path / "iris.csv")).design
    assert made.data.inside
    assert made.data.state() == "same"
    save_project(tmp_path / "again.nnsim", made)
    assert (tmp_path / "again.nnsim").read_bytes() == (tmp_path / "p.nnsim").read_bytes()
    (tmp_path / "iris.csv").write_bytes(b"x\ty\n1\t3\n5\t5\n")
    assert made.data.state() == "changed"
    (tmp_path / "iris.csv").unlink()
    assert made.data.state() == "missing"
    save_project(tmp_path / "again.nnsim", made)
    assert (tmp_path / "again.nnsim").read_bytes() == (tmp_path / "p.nnsim").read_bytes()


def test_the_project_and_its_data_can_move_together(tmp_path):
    (tmp_path / "one").mkdir()
    saved_with_data(tmp_path / "one", "a b.csv")
    (tmp_path / "one").rename(tmp_path / "two")
    made = load_project(tmp_path / "two/p.nnsim")
    assert made.design.data.dataset.settings["path"] == str(tmp_path / "two/a b.csv")
    assert made.data.inside


def test_an_unknown_file_of_data(tmp_path):
    save_project(tmp_path / "p.nnsim", with_data(str(tmp_path / "gone.csv")))
    made = load_project(tmp_path / "p.nnsim")
    assert made.data.sha256 is None
    assert made.data.state() == "missing"
    (tmp_path / "gone.csv").write_bytes(b"x\n")
    assert made.data.state() == "unknown"


def reference(tmp_path, path):
    """What a project makes of the path of a file of data."""
    save_project(tmp_path / "p.nnsim", with_data(str(tmp_path / "iris.csv")))
    parts = members((tmp_path / "p.nnsim").read_bytes())
    parts["dataset.json"] = json.dumps(json.loads(parts["dataset.json"]) | {"path": path}).encode()
    return read_project(signed(parts), tmp_path)


@pytest.mark.parametrize("path", ["iris.csv", "deep/iris.csv", "~/x", "./c:d.csv", "a b"])
def test_paths_inside_the_folder(tmp_path, path):
    made = reference(tmp_path, path)
    assert made.data.inside
    assert made.data.place == Path(os.path.normpath(tmp_path / path))
    assert made.design.data.dataset.settings["path"] == str(made.data.place)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../x",
        "a/../../x",
        "..\\x",
        "\\\\host\\share\\x",
        "C:\\x",
        "c:x",
        "//host/x",
        "/dev/zero",
        "link",
    ],
)
def test_paths_outside_are_told_and_nothing_is_read(tmp_path, path, monkeypatch):
    (tmp_path / "link").symlink_to("/etc/passwd")
    monkeypatch.setattr("nnsim.files.data_reference.open_ordinary", lambda place: pytest.fail("read"))
    made = read_project(signed_reference(tmp_path, path), tmp_path)
    assert not made.data.inside
    assert made.data.place.is_absolute()


def signed_reference(tmp_path, path):
    parts = members(a_file())
    document = json.loads(parts["document.json"])
    document["data"]["dataset"] = {"key": "csv", "settings": {}}
    settings = {"key": "csv", "path": path, "settings": {}, "sha256": None, "size": None}
    return signed(
        parts | {"document.json": json.dumps(document).encode(), "dataset.json": json.dumps(settings).encode()}
    )


@pytest.mark.parametrize("path", ["pipe", "folder", "/dev/zero", "/dev/null"])
def test_what_is_no_file_of_data_is_missing(tmp_path, path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    made = read_project(signed_reference(tmp_path, path), tmp_path)
    assert made.data.state() == "missing"
    save_project(tmp_path / "p.nnsim", made)


def test_a_home_that_is_not_there(tmp_path):
    save_project(tmp_path / "p.nnsim", with_data("~nobody-of-this-name/x.csv"))
    assert load_project(tmp_path / "p.nnsim").data.place.name == "x.csv"


def test_a_data_set_without_a_path_stays_in_the_document():
    made = replace(
        a_project(), design=replace(a_design(), data=replace(a_design().data, dataset=Choice("csv", {"path": ""})))
    )
    assert "dataset.json" not in members(project_bytes(made, FOLDER))
    assert same(read_project(project_bytes(made, FOLDER), FOLDER), made)


def test_data_that_are_too_large_are_missing(tmp_path, monkeypatch):
    made = saved_with_data(tmp_path, "iris.csv")
    monkeypatch.setattr(data_reference, "FILE_BYTES", 5)
    data_reference._fingerprint.cache_clear()
    assert made.data.state() == "missing"


def test_data_on_another_drive_are_named_in_full(tmp_path, monkeypatch):
    def another_drive(*args):
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr(data_reference.os.path, "relpath", another_drive)
    made = saved_with_data(tmp_path, "iris.csv")
    assert made.data.place == tmp_path / "iris.csv"
    assert not made.data.inside


# -- a copy of a small file


def test_a_small_file_stands_in_the_project_and_a_larger_one_does_not(tmp_path, monkeypatch):
    assert saved_with_data(tmp_path, "iris.csv").data.content == b"x\ty\n1\t2\n"
    monkeypatch.setattr(data_reference, "EMBEDDED", 7)
    assert saved_with_data(tmp_path, "iris.csv").data.content is None


@pytest.mark.parametrize(
    ("content", "outcome"), [("eA==", None), ("", None), (None, None), ("x", "Base64"), ("é", "Base64"), (1, "text")]
)
def test_a_copy_of_another_file_is_left_aside_and_what_is_none_is_refused(tmp_path, content, outcome):
    saved_with_data(tmp_path, "iris.csv")
    parts = members((tmp_path / "p.nnsim").read_bytes())
    parts["dataset.json"] = json.dumps(json.loads(parts["dataset.json"]) | {"content": content}).encode()
    if outcome is None:
        assert read_project(signed(parts), tmp_path).data.content is None
    else:
        with pytest.raises(UserError, match=outcome):
            read_project(signed(parts), tmp_path)
