"""A folder is a registry, and none is empty."""

import re
from pathlib import Path

import pytest

from nnsim.kit.registry import Registry

PARTS = Path(__file__).parents[2] / "nnsim/parts"
KINDS = sorted(folder.name for folder in PARTS.iterdir() if folder.is_dir() and folder.name != "__pycache__")


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_of_a_kind_is_there(kind):
    registry = Registry(f"nnsim.parts.{kind}", kind)
    files = {file.stem for file in (PARTS / kind).glob("*.py") if not file.name.startswith("_")}

    assert set(registry.names) == files
    assert all(registry[key] is not None for key in registry)
    assert [key for key in registry if not re.fullmatch("[a-z][a-z0-9_]*", key)] == []


def test_an_empty_registry_is_an_error(tmp_path, monkeypatch):
    (tmp_path / "a_lost_folder").mkdir()
    (tmp_path / "a_lost_folder/__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(RuntimeError, match="empty"):
        len(Registry("a_lost_folder", "thing"))
