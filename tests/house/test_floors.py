"""Imports go down only, Qt stays in the window, and parts stand alone."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"]
FLOORS = [f"nnsim.{name}" for name in ("kit", "engine", "parts", "network", "files", "session", "gui", "cli")]
PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["name"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}
KINDS = CONTRACTS["Kinds of parts do not know each other"]["modules"]


def qt(source):
    """Imports of Qt where it must not be."""
    if source.path.startswith("nnsim/gui/"):
        return []
    return [
        f"{source.path}:{line} {name}"
        for line, name in source.imports
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}
    ]


def foreign_to_kit(source):
    """What a file of the kit imports beyond the standard library and the kit."""
    return [
        f"{source.path}:{line} {name}"
        for line, name in source.imports
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("nnsim.kit.")
    ]


def siblings(source):
    """Imports from a part to a part of its own kind; a module with an underscore is shared by the kind on purpose."""
    place = source.path.split("/")
    if place[:2] != ["nnsim", "parts"] or len(place) < 4 or place[3] == "__init__.py":
        return []
    kind = ".".join(place[:3]) + "."
    own = kind + place[3].removesuffix(".py")
    return [
        f"{source.path}:{line} {name}"
        for line, name in source.imports
        if name.startswith(kind) and not name.startswith((kind + "_", own + ".")) and name != own
    ]


def test_contracts_are_kept(root):
    lint = subprocess.run(LINT, cwd=root, capture_output=True, text=True, check=False)

    assert lint.returncode == 0, lint.stdout + lint.stderr


def lint_small(root, folder, broken):
    """The contracts in a project with nothing but empty packages, and with what breaks one of them."""
    for name in (*FLOORS, *KINDS, "nnsim.gui.panels", "nnsim.gui.panels.two", "nnsim.session.run"):
        place = folder / name.replace(".", "/")
        place.mkdir(parents=True)
        (place / "__init__.py").touch()
    (folder / "nnsim/__init__.py").touch()
    (folder / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    for file, text in broken.items():
        (folder / "nnsim" / file).write_text(text)
    return subprocess.run(LINT, cwd=folder, capture_output=True, text=True, check=False)


def test_empty_packages_keep_the_contracts(root, tmp_path):
    lint = lint_small(root, tmp_path, {})

    assert lint.returncode == 0, lint.stdout


@pytest.mark.parametrize(
    ("file", "text", "contract"),
    [
        ("kit/low.py", "import nnsim.engine", "Imports go down only"),
        ("files/low.py", "def late():\n    from nnsim.session import run", "Imports go down only"),
        ("cli/side.py", "import nnsim.gui", "Imports go down only"),
        ("session/qt.py", "from PySide6.QtCore import QTimer", "Only the window knows Qt"),
        ("gui/panels/one.py", "import nnsim.gui.panels.two", "Panels do not know each other"),
        ("parts/losses/one.py", "import nnsim.parts.rules", "Kinds of parts do not know each other"),
        ("loose.py", "", "Imports go down only"),
    ],
)
def test_contracts_break(root, tmp_path, file, text, contract):
    lint = lint_small(root, tmp_path, {file: text})

    assert lint.returncode == 1
    assert f"{contract} BROKEN" in lint.stdout


def test_contracts_know_every_kind_of_part(root):
    folders = {folder.name for folder in (root / "nnsim/parts").iterdir() if folder.is_dir()} - {"__pycache__"}

    assert folders == {name.rpartition(".")[2] for name in KINDS}


def test_only_the_window_imports_qt(nnsim, source):
    assert [found for file in nnsim for found in qt(file)] == []
    assert qt(source("nnsim/session/run.py", "def late():\n    import pyqtgraph as pg")) != []
    assert qt(source("nnsim/__main__.py", "importlib.import_module('PySide6.QtCore')")) != []


def test_the_kit_needs_the_standard_library_only(nnsim, source):
    assert [found for file in nnsim if file.path.startswith("nnsim/kit/") for found in foreign_to_kit(file)] == []
    assert foreign_to_kit(source("nnsim/kit/x.py", "import json, numpy\nfrom nnsim.engine import memory")) == [
        "nnsim/kit/x.py:1 numpy",
        "nnsim/kit/x.py:2 nnsim.engine.memory",
    ]


def test_parts_of_a_kind_do_not_know_each_other(nnsim, source):
    assert [found for file in nnsim for found in siblings(file)] == []
    assert siblings(source("nnsim/parts/losses/one.py", "from nnsim.parts.losses import two")) != []
    assert siblings(source("nnsim/parts/losses/one.py", "from nnsim.parts.losses._shared import mean")) == []
