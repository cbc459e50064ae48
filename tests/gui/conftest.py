"""The real window for its tests, or a panel alone: on a session without a worker process, with settings of its own."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from nnsim.gui import languages
from nnsim.gui.dialogs import crash, files
from nnsim.gui.help_view.pages import book
from nnsim.gui.panel import Panel
from nnsim.gui.theme import apply_theme
from nnsim.gui.window import Window
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.windows import opened


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that the test does not answer fails it; Qt would wait for the answer for ever."""
    monkeypatch.setattr(files, "ask", lambda box: pytest.fail(f"the window asked: {box.text()}"))


@pytest.fixture(autouse=True)
def in_the_light(qapp: QApplication) -> None:
    """Every test begins with the same look, whatever the one before has left."""
    apply_theme("light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings" / "settings.json")


@pytest.fixture
def make_session(settings: Settings) -> Iterator[Callable[..., Session]]:
    """Makes sessions on an example, or as they are at first; at the end they are closed."""
    made: list[Session] = []

    def make(example: str | None = None) -> Session:
        session = Session(settings)
        made.append(session)
        if example:
            session.example(example)
        return session

    yield make
    for session in made:
        session.close()


@pytest.fixture
def make_panel(qtbot: QtBot) -> Callable[..., QWidget]:
    """Makes a panel on a session, without a window, and shows it so wide and high; pytest-qt closes it at the end."""

    def make(panel: Panel, session: Session, width: int, height: int) -> QWidget:
        made = panel.make(session, None)
        qtbot.addWidget(made)
        made.resize(width, height)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings) -> Iterator[Callable[..., Window]]:
    """Makes windows as nnsim opens them; at the end they are closed, and nothing is asked."""
    with ExitStack() as windows:

        def make(**how: object) -> Window:
            how = {"example": "xor", "gallery": False} | how
            return windows.enter_context(opened(qtbot, Session(settings), 60, **how))

        yield make


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on XOR, its panels made."""
    return make_window()


@pytest.fixture
def watch(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[crash.Watch]:
    """What reports faults of the program, at work in the window; nothing else hears of them."""
    made, before = crash.Watch(window), sys.excepthook
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    made.install()
    yield made
    made.remove()
    sys.excepthook = before


@pytest.fixture
def pick() -> Callable[[QComboBox, str], None]:
    """Chooses an entry of a list as a person does."""

    def choose(combo: QComboBox, key: str) -> None:
        combo.setCurrentIndex(combo.findData(key))
        combo.activated.emit(combo.currentIndex())

    return choose


@pytest.fixture
def french(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All that is made from now on speaks French."""
    monkeypatch.setenv(languages.VARIABLE, "fr")  # a window that is opened speaks it as well
    languages.install("fr")
    book.cache_clear()
    yield
    languages.install("en")
    book.cache_clear()
