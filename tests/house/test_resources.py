"""What is shipped reaches the checkout, the wheel and the frozen program alike."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from nnsim.kit import resources
from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource

WHERE = """
import sys
sys.path.insert(0, sys.argv[1])
from nnsim.kit.resources import resource
print(resource("a", "b"))
"""


def build(root, kind, folder):
    """Builds a wheel from this checkout and unpacks it as pip does; returns where."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.fixture(scope="module")
def installed(root, tmp_path_factory):
    """The installed program."""
    return build(root, "wheel", tmp_path_factory.mktemp("wheel"))


def test_a_checkout_has_them_beside_the_package(root):
    assert resource() == root / "resources"
    assert resource("datasets", "x.csv") == root / "resources" / "datasets" / "x.csv"


def test_the_wheel_has_every_file(installed, files, root):
    paths = [file.relative_to(root) for file in files]
    shipped = [Path("nnsim") / path if path.parts[0] == "resources" else path for path in paths]
    shipped = [path for path in shipped if path.parts[0] == "nnsim" and path.suffix != ".ts"]  # for translators

    assert any(path.parts[1] == "resources" for path in shipped)
    assert [path for path in shipped if not (installed / path).is_file()] == []


def test_an_installed_program_finds_them(installed):
    answer = subprocess.run([sys.executable, "-I", "-c", WHERE, installed], capture_output=True, text=True, check=True)

    assert Path(answer.stdout.strip()) == installed / "nnsim/resources/a/b"


def test_an_editable_install_has_no_copies(root, tmp_path):
    site = build(root, "wheel:editable", tmp_path)

    assert (site / "_nnsim.pth").read_text().strip() == str(root)
    assert not (site / "nnsim").exists()


def test_a_frozen_program_has_them_beside_the_package(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "nnsim/kit/resources.pyc"))

    assert resource("x") == tmp_path / "resources/x"


def test_a_damaged_installation_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "nnsim/kit/resources.py"))

    with pytest.raises(UserError, match="missing"):
        resource("x")
