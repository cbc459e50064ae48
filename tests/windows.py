"""The real window for tests: opened as nnsim opens it, closed whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pytestqt.qtbot import QtBot

from nnsim.gui.app import make_application, open_window
from nnsim.gui.window import Window
from nnsim.session.session import Session


@contextmanager
def opened(qtbot: QtBot, session: Session, wait: int, **how: Any) -> Iterator[Window]:
    """A window that has had so many ms to settle, in front; in the end nothing is asked, the session is closed too."""
    try:
        make_application()
        window = open_window(session, **how)
        try:
            window.resize(1280, 800)
            qtbot.wait(wait)
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            yield window
        finally:
            window.leave_unsaved = True
            window.close()
            window.deleteLater()
    finally:
        session.close()
