"""The step bar: its read-outs lead to where their values are from."""

import pytest
from PySide6.QtCore import Qt


@pytest.mark.parametrize("how", ["mouse", "keyboard"])
def test_the_read_out_of_the_loss_leads_to_its_explanation(qtbot, make_window, how):
    window = make_window(example="mazur")
    session, readout = window.session, window.step_bar.readouts["E"]
    session.step("batch")
    if how == "mouse":
        qtbot.mouseClick(readout, Qt.MouseButton.LeftButton)
    else:
        readout.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(readout, Qt.Key.Key_Return)
    assert session.number is not None
    assert session.number.quantity == "E"
    panel = window.docks["inspector"].made
    qtbot.waitUntil(lambda: panel.how.shown is not None and panel.how.shown.quantity == "E")
    assert panel.how.shown.value == session.loss
