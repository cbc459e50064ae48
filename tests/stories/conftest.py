"""The real window for journeys: as `nnsim --example ...` opens it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs.files import may_leave
from nnsim.gui.window import Window
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.windows import opened


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Makes windows, with a worker process; where a journey ends, it can be saved, and then closing asks nothing."""
    made: list[Window] = []
    with ExitStack() as windows:

        def make(example: str, worker: bool = True) -> Window:
            session = Session(Settings(tmp_path / "settings.json"), worker)
            made.append(windows.enter_context(opened(qtbot, session, 60, example=example, gallery=False)))
            return made[-1]

        yield make
        for window in made:
            window.session.save(tmp_path / "last.nnsim")
            assert may_leave(window)
