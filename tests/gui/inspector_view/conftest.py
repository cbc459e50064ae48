"""The inspector on Mazur's network, without a window."""

import pytest

from nnsim.gui.panels.inspector import PANEL


@pytest.fixture
def session(make_session):
    return make_session("mazur")


@pytest.fixture
def size() -> tuple[int, int]:
    return 330, 900


@pytest.fixture
def panel(make_panel, session, size):
    return make_panel(PANEL, session, *size)
