"""Back to when…: the dialog searches, says what it has found, and is left by every way out that there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from shiboken6 import isValid

from nnsim.gui.dialogs.search_back import SearchBack
from nnsim.session import search
from nnsim.session.places import bias_place
from tests.campaigns import covering


def escape(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def cancel(qtbot, dialog):
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Cancel")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def close(qtbot, dialog):
    dialog.close()


@pytest.fixture
def dialog(qtbot, window, monkeypatch):
    monkeypatch.setattr(search, "SLICE", 0.0)
    window.session.step("epoch")
    window.actions_by_id.run("time.search")
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, SearchBack)
    shown.form.choose("condition", "loss > 1e9")
    return shown


def test_what_was_so_from_the_beginning_on_is_said(qtbot, window, dialog):
    dialog.form.choose("condition", "isfinite(rate)")
    dialog.start()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.session.moment[0] == 0
    said = "When isfinite(rate): true already at the first moment that is known of this training"
    assert any(said in label.text() for label in window.notices.findChildren(QLabel))


@pytest.mark.parametrize(
    ("when", "leave"),
    covering(["before", "during", "after"], [escape, cancel, close], always=[("during", escape), ("during", close)]),
)
def test_it_is_left_at_any_time(qtbot, window, dialog, leave, when):
    if when != "before":
        dialog.start()
        assert dialog._slices.busy
    if when == "after":
        qtbot.waitUntil(dialog.answer.isVisible)
    leave(qtbot, dialog)
    assert QApplication.activeModalWidget() is None, "the window is free again"
    assert not isValid(dialog) or not dialog._slices.busy, "nothing is searched any more"
    before = window.session.next_index
    window.actions_by_id.run("debug.step")
    assert window.session.next_index != before


def test_that_a_typed_number_has_made_it_so_is_said(qtbot, window, dialog):
    session = window.session
    session.set_weight(bias_place(3, 1), 2.0)
    session.step("epoch")
    dialog.form.choose("condition", "W[output][0][1] > 1")
    dialog.start()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert (session.moment[0], session.weight(bias_place(3, 1))) == (session.batches, 2.0)
    assert "by a number that was set there, after" in window.notices.text()


def test_what_came_true_with_the_step_that_led_here_is_said(qtbot, window, dialog):
    dialog.form.choose("condition", "loss > 0 and epoch > 0")
    dialog.start()
    qtbot.waitUntil(dialog.answer.isVisible)
    assert dialog.answer.text().startswith("It became true with the step that led here")
