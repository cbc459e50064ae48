from pathlib import Path

import pytest

from nnsim.kit import resources
from nnsim.kit.errors import UserError


def test_shipped_files_are_found() -> None:
    assert resources.resource("datasets", "iris.csv").is_file()


def test_a_wheels_own_folder_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "nnsim"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "__file__", str(package / "kit/resources.py"))

    assert resources.resource("a", "b") == package / "resources/a/b"
    (package / "resources").rmdir()
    assert resources.resource("a") == tmp_path / "resources/a"
    (tmp_path / "resources").rmdir()
    with pytest.raises(UserError, match="install nnsim again"):
        resources.resource("a")
