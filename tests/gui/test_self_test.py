"""`nnsim --self-test`: a whole installation passes, and each kind of damage is found and named."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer

from nnsim.gui import self_test
from nnsim.kit.registry import Registry
from nnsim.parts import losses


@pytest.fixture
def bench(tmp_path):
    made = self_test.Bench(tmp_path)
    yield made
    made.session.close()


def test_this_installation_passes():
    command = [sys.executable, "-m", "nnsim", "--self-test"]

    said = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)

    assert said.returncode == 0, said.stdout + said.stderr
    lines = said.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines[1:-1]] == list(self_test.CHECKS)
    assert lines[-1] == "self-test passed"
    assert said.stderr == ""


def test_what_fails_is_named_and_the_rest_is_tried(monkeypatch, capsys):
    def broken(bench):
        raise RuntimeError("no such library")

    monkeypatch.setattr(self_test, "CHECKS", {"broken": broken, "fine": lambda bench: "is fine"})

    assert self_test.run() == 1
    said = capsys.readouterr().out
    assert "broken: FAILED" in said
    assert "no such library" in said
    assert "fine: is fine" in said
    assert said.endswith("self-test failed: broken\n")


def test_what_a_slot_raises_is_found(qtbot, monkeypatch, capsys):
    def late(bench):
        QTimer.singleShot(0, lambda: int("no number"))
        self_test._settle(0.05)
        return "nothing wrong"

    monkeypatch.setattr(self_test, "CHECKS", {"late": late})

    assert self_test.run() == 1
    assert "no number" in capsys.readouterr().out


def test_a_registry_that_lost_its_modules_is_found(bench, monkeypatch, tmp_path):
    (tmp_path / "a_folder_without_parts").mkdir()
    (tmp_path / "a_folder_without_parts/__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(losses, "REGISTRY", Registry("a_folder_without_parts", "loss"))

    with pytest.raises(RuntimeError, match="empty"):
        self_test.parts(bench)


def test_a_folder_that_lost_its_files_is_found(bench, monkeypatch, tmp_path):
    monkeypatch.setattr(self_test, "resource", lambda name: tmp_path / "empty")
    (tmp_path / "empty").mkdir()

    with pytest.raises(RuntimeError, match="a folder is empty"):
        self_test.resources(bench)


def test_a_project_that_is_read_otherwise_is_found(bench, monkeypatch):
    bench.session.example("xor")
    save = bench.session.save

    def save_another(path):
        save(path)
        bench.session.new_seed()

    monkeypatch.setattr(bench.session, "save", save_another)

    with pytest.raises(RuntimeError, match="other weights"):
        self_test.project(bench)
