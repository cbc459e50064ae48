import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError
from nnsim.session.settings import PARAMS, Settings
from tests.strategies import values


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def test_the_defaults_are_valid_and_nothing_is_written_for_them(path: Path) -> None:
    settings = Settings(path)
    for name, param in PARAMS.items():
        assert settings.get(name) == param.default == param.check(param.default)
        settings.set(name, param.default)
        assert param.help
    assert not path.exists()
    assert settings.problem == ""


def test_what_is_set_together_is_written_once_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, heard = [], []
    monkeypatch.setattr(Path, "replace", lambda part, to: written.append(part.read_text("utf-8")))
    settings = Settings(path)
    settings.changed.connect(heard.append)
    settings.set_all({"layout_width": 9, "theme": "dark", "motion": "system"})
    assert [json.loads(text) for text in written] == [{"layout_width": 9, "theme": "dark"}]
    assert heard == ["layout_width", "theme"]
    with pytest.raises(ArgumentError):
        settings.set_all({"layout_width": 10, "theme": "pink"})
    assert settings.get("layout_width") == 9
    assert len(written) == 1


@given(st.data())
def test_what_was_set_is_there_the_next_time(data: st.DataObject) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        chosen = {name: data.draw(values(param)) for name, param in PARAMS.items() if data.draw(st.booleans())}
        settings, heard = Settings(path), []
        settings.changed.connect(heard.append)
        for name, value in chosen.items():
            settings.set(name, value)
        again = Settings(path)
        assert {name: again.get(name) for name in chosen} == chosen
        assert heard == [name for name, value in chosen.items() if value != PARAMS[name].default]


def test_a_value_that_does_not_fit_is_refused(path: Path) -> None:
    settings = Settings(path)
    with pytest.raises(ArgumentError):
        settings.set("theme", "purple")
    with pytest.raises(KeyError):
        settings.set("nothing", 1)
    assert settings.get("theme") == "system"


@pytest.mark.parametrize("text", ['{"theme": "purple", "play_speed": "fast"}', "[]", "3", "null"])
def test_unusable_values_are_replaced_by_the_defaults(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    settings = Settings(path)
    assert settings.get("theme") == "system"
    assert settings.get("play_speed") == PARAMS["play_speed"].default
    assert settings.problem == ""


@pytest.mark.parametrize("data", [b"{", b"\xff\xfe", b"", b'{"theme": NaN'])
def test_an_unreadable_file_is_told_and_the_defaults_are_used(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    settings = Settings(path)
    assert "could not be read" in settings.problem
    assert settings.get("theme") == "system"
    settings.set("theme", "dark")
    assert Settings(path).get("theme") == "dark"


def test_settings_of_a_newer_version_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"from_the_future": [1, 2], "theme": "dark"}))
    settings = Settings(path)
    settings.set("theme", "light")
    assert json.loads(path.read_text()) == {"from_the_future": [1, 2], "theme": "light"}


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("theme", "dark")
    assert "could not be saved" in settings.problem
    assert settings.get("theme") == "dark"


def test_recent_files_newest_first_each_once_and_ten_at_most(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    for number in (*range(12), 5):
        settings.add_recent(tmp_path / f"{number}.nnsim")
    names = [Path(line).stem for line in settings.recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert Settings(path).recent == settings.recent


def test_the_usual_place_is_the_systems_own(own_folders: Path) -> None:
    assert Settings().path == own_folders / "config" / "nnsim" / "settings.json"


def test_a_preference_is_looked_at_again_when_one_has_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, checked = Settings(path), []
    check = type(PARAMS["unit"]).check
    monkeypatch.setattr(
        type(PARAMS["unit"]), "check", lambda param, value: checked.append(param.name) or check(param, value)
    )
    assert [settings.get("unit") for _ in range(3)] == [PARAMS["unit"].default] * 3
    assert checked == ["unit"]
    settings.set("unit", "batch")
    assert settings.get("unit") == "batch"
