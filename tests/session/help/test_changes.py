"""The changes of a version are told once, and not to whom nothing is new."""

from nnsim import __version__
from nnsim.kit.resources import resource
from nnsim.session.help.changes import news, told
from nnsim.session.settings import Settings


def test_changes_are_told_once_after_an_update(tmp_path):
    path = tmp_path / "settings.json"
    first = Settings(path)
    assert not news(first, "1.0")
    told(first, "1.0")
    again = Settings(path)
    assert not news(again, "1.0")
    assert news(again, "1.1")
    told(again, "1.1")
    assert not news(Settings(path), "1.1")


def test_who_had_a_version_that_told_nothing_is_told(tmp_path):
    path = tmp_path / "settings.json"
    Settings(path).set("theme", "dark")
    assert news(Settings(path), "1.1")


def test_the_changes_of_this_version_are_written_down():
    assert f"\n## {__version__}\n" in resource("help", "changes.md").read_text("utf-8")
