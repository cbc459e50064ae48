import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nnsim.kit.errors import ArgumentError
from nnsim.kit.registry import Registry


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    parts = tmp_path / "some_parts"
    parts.mkdir()
    (parts / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield parts
    for name in [name for name in sys.modules if name.partition(".")[0] == "some_parts"]:
        del sys.modules[name]


def test_a_file_is_a_part_and_its_name_the_key(folder: Path) -> None:
    (folder / "two.py").write_text("PART = 2")
    (folder / "one.py").write_text("PART = 1")
    (folder / "_shared.py").write_text("raise RuntimeError('not a part')")
    registry: Registry[int] = Registry("some_parts", "number")

    assert registry.names == ("one", "two")
    assert list(registry) == ["one", "two"]
    assert len(registry) == 2
    assert (registry["one"], registry.find("two")) == (1, 2)
    assert "one" in registry
    assert "_shared" not in registry
    assert "three" not in registry
    assert dict(registry) == {"one": 1, "two": 2}


def test_an_empty_folder_is_an_error(folder: Path) -> None:
    (folder / "_shared.py").write_text("")
    registry: Registry[int] = Registry("some_parts", "number")

    with pytest.raises(RuntimeError, match="some_parts is empty"):
        _ = registry.names
    with pytest.raises(RuntimeError, match="some_parts is empty"):
        len(registry)


def test_a_missing_folder_is_an_error() -> None:
    with pytest.raises(ModuleNotFoundError):
        _ = Registry("no_parts_at_all", "number").names


def test_a_module_without_a_part_is_an_error(folder: Path) -> None:
    (folder / "one.py").write_text("NUMBER = 1")

    with pytest.raises(AttributeError, match="PART"):
        _ = Registry("some_parts", "number")["one"]


def test_modules_are_imported_when_they_are_asked_for(folder: Path) -> None:
    (folder / "one.py").write_text("PART = 1")
    (folder / "broken.py").write_text("raise RuntimeError('broken')")
    registry: Registry[int] = Registry("some_parts", "number")

    assert registry["one"] == 1
    with pytest.raises(RuntimeError, match="broken"):
        _ = registry["broken"]


@pytest.mark.parametrize("key", ["three", "", None, 3, "_shared", "os.path"])
def test_an_unknown_key_names_the_choices(folder: Path, key: object) -> None:
    (folder / "one.py").write_text("PART = 1")
    registry: Registry[int] = Registry("some_parts", "number")

    with pytest.raises(ArgumentError, match="choose one of one") as caught:
        registry.find(key)  # type: ignore[arg-type]
    assert "there is no number called" in caught.value.what
    with pytest.raises(KeyError):
        _ = registry["three"]
