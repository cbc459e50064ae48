"""The real window for its tests: on a session without a worker process, with settings of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nnsim.gui.app import make_application, open_window
from nnsim.gui.dialogs import files
from nnsim.gui.window import Window
from nnsim.session.session import Session
from nnsim.session.settings import Settings


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that the test does not answer fails it; Qt would wait for the answer for ever."""
    monkeypatch.setattr(files, "ask", lambda box: pytest.fail(f"the window asked: {box.text()}"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings" / "settings.json")


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings) -> Iterator[Callable[..., Window]]:
    """Makes windows as nnsim opens them; at the end they are closed, and nothing is asked."""
    made: list[Window] = []

    def make(**how: object) -> Window:
        make_application()
        session = Session(settings)
        window = open_window(session, **({"example": "xor", "gallery": False} | how))
        made.append(window)
        window.resize(1280, 800)
        qtbot.wait(60)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        window.leave_unsaved = True
        window.close()
        window.session.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on XOR, its panels made."""
    return make_window()
