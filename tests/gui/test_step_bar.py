"""The step bar: its read-outs lead to where their values are from."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from nnsim.gui.bridge import lay_out


class Requests(QObject):
    """Counts how often a widget is asked to lay itself out."""

    times = 0

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False


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


def test_another_batch_lays_nothing_out(qtbot, make_window):
    window = make_window(example="mazur")
    bar = window.step_bar
    qtbot.waitUntil(bar.sample.isVisible)
    qtbot.wait(50)
    watch = Requests()
    bar.installEventFilter(watch)
    bar.sample.show_value(("3 of 4 in batch 7", "3 of 4"), True)
    lay_out()
    assert not watch.times
    assert bar.sample.text().startswith("3 of 4")
