"""Remarks are shown whole: long lines are broken for the width there is."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from nnsim.gui.theme import ui_font
from nnsim.gui.widgets.remarks import Remark, Remarks

LONG = "take ReLU or tanh, draw the weights as Glorot or He did, add skip links, or use fewer layers"


@pytest.mark.parametrize("width", [240, 500, 1200])
def test_a_long_line_is_broken_and_not_cut(qtbot, width):
    view = Remarks("Findings", "tip")
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    view.show_remarks([Remark("warning", "the gradient vanishes on the way back to hidden1", (LONG, LONG), "hidden1")])
    qtbot.wait(10)
    row = view.visualItemRect(view.item(0))
    metrics = QFontMetrics(ui_font(9))
    inside = QRect(0, 0, view.viewport().width() - 52, 10_000)
    high = metrics.boundingRect(inside, int(Qt.TextFlag.TextWordWrap), LONG).height()
    assert row.height() >= 20 + 2 * high
    assert row.width() <= view.viewport().width()
    view.resize(width // 3 + 100, 300)
    qtbot.waitUntil(lambda: view.visualItemRect(view.item(0)).width() <= view.viewport().width())
    if width > 500:
        assert view.visualItemRect(view.item(0)).height() > row.height()
