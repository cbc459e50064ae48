"""The watches panel on XOR, for its tests."""

import pytest
from PySide6.QtGui import QColor

from nnsim.gui.panels.watches import PANEL

TEXTS = ("W[hidden1][1][1]", "loss", "delta[output][1][2]")


@pytest.fixture
def session(make_session):
    return make_session("xor")


@pytest.fixture
def panel(make_panel, session):
    made = make_panel(PANEL, session, 1200, 260)
    made.refresh_now()
    return made


@pytest.fixture
def watched(qtbot, panel, session):
    for text in TEXTS:
        session.watches.add(text)
    settle(qtbot, panel)
    return panel


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel._later.isActive())


def texts(panel):
    """What is watched."""
    return [watch.text for watch in panel.rows.watches]


def has_color(widget, color, part=None):
    """Whether a widget shows a colour somewhere."""
    image = widget.grab(part).toImage() if part else widget.grab().toImage()
    wanted = QColor(color).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
