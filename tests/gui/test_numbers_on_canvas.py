"""Numbers on the canvas: a click leads to where one comes from; what is pointed at is painted."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from nnsim.session.places import edge_place, unit_place
from tests.gui.number_hand import LEFT, latest

# -- on the canvas


def spot(window, x, y):
    return window.canvas.mapFromScene(QPointF(x, y))


def test_a_click_on_a_delta_or_a_target_on_the_canvas_leads_there(qtbot, make_window):
    window = make_window(example="mazur")
    session, canvas = window.session, window.canvas
    session.step("batch")
    qtbot.wait(50)
    stage = canvas.board.stage
    shape, (x, y) = stage.shapes[2], stage.center(2)
    box = shape.delta_box(1).moved(x, y)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=spot(window, *box.center))
    assert session.number == latest(session, "hidden1.delta", 1, 0)
    shape, (x, y) = stage.shapes[3], stage.center(3)
    at = shape.places[0]
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=spot(window, x + shape.width / 2 + 22, y + at[1]))
    assert session.number == latest(session, "output.y", 0, 0)
    qtbot.wait(30)
    assert "of the data, column y1" in window.docks["inspector"].made.how.note.text()
    tip = QHelpEvent(QEvent.Type.ToolTip, spot(window, *box.center), canvas.mapToGlobal(spot(window, *box.center)))
    QApplication.sendEvent(canvas.viewport(), tip)


def test_what_is_pointed_at_is_painted(qtbot, make_window):
    window = make_window(example="mazur")
    session, canvas = window.session, window.canvas
    session.step("batch")
    qtbot.wait(80)
    canvas._scene.stop_flash()
    before = canvas.viewport().grab().toImage()
    session.point_at(edge_place(1, 1, 2, 1))
    qtbot.waitUntil(lambda: canvas.board.pointed != ())
    after = canvas.viewport().grab().toImage()
    assert before != after
    session.point_at()
    qtbot.waitUntil(lambda: canvas.board.pointed == ())
    assert canvas.viewport().grab().toImage() == before


def test_pointing_refreshes_no_bar(qtbot, make_window, monkeypatch):
    window = make_window(example="mazur")
    monkeypatch.setattr(window, "_refresh_controls", lambda *_: pytest.fail("the bars were refreshed"))
    window.session.point_at(unit_place(2, 1))
    qtbot.wait(30)


def test_the_keys(qtbot, make_window):
    """O looks at the number that is explained, Ctrl+[ and Ctrl+] go back and forward."""
    window = make_window(example="mazur")
    session = window.session
    session.step("batch")
    session.select(unit_place(2, 1))
    qtbot.wait(30)
    canvas = window.canvas
    canvas.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(canvas, Qt.Key.Key_O)
    assert session.number == latest(session, "hidden1.delta", 0, 0)
    panel = window.docks["inspector"].made
    table = panel.contributions.table
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.number.array == "output.delta")
    qtbot.wait(30)
    qtbot.keyClick(table, Qt.Key.Key_BracketLeft, control)
    assert session.number.array == "hidden1.delta"
    qtbot.keyClick(table, Qt.Key.Key_BracketRight, control)
    assert session.number.array == "output.delta"
    qtbot.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.number.array == "hidden1.delta"
