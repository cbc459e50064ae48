"""The curves of XOR, without a window."""

import pytest

from nnsim.gui.panels.curves import PANEL


@pytest.fixture
def session(make_session):
    return make_session("xor")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 1000, 240)
