"""On the real window: a training is travelled, branched, halted by a stop, and gone back through to a condition."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from nnsim.gui.dialogs.search_back import SearchBack


@pytest.fixture
def window(qtbot, make_window):
    opened = make_window("xor")
    opened.session.set_training("Short", epochs=200, batch_size=2)
    qtbot.wait(50)
    return opened


def train(window, qtbot):
    window.actions_by_id.run("train.train")
    qtbot.waitUntil(lambda: not window.session.running, timeout=20_000)


def carried(session):
    return session.setup.memory.span("carried").tobytes()


def at(track, update):
    return QPoint(round(track.scale.x(update)), 22)


def test_scrubbing_branching_and_coming_back(window, qtbot):
    session, track = window.session, window.timeline.track
    train(window, qtbot)
    end = carried(session)
    assert session.update == 400
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=at(track, 300))
    qtbot.mouseMove(track, at(track, 120))
    qtbot.waitUntil(lambda: abs(session.update - 120) <= 2)
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton)
    assert session.is_past
    assert window.docks["curves"].isVisible()
    here = session.update
    track.setFocus()
    qtbot.keyClick(track, Qt.Key.Key_Right)
    assert session.update == here + 1
    qtbot.keyClick(track, Qt.Key.Key_PageUp)
    assert session.update == here - 1
    window.actions_by_id.run("time.start")
    assert session.update == 0
    window.actions_by_id.run("time.end")
    assert carried(session) == end

    session.visit(120)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left)
    session.set_training("Rate", rate=2.0)
    train(window, qtbot)
    assert len(session.courses) == 2
    assert [run.label for run in session.curves.runs] == ["run 1", "run 2 · η 2"]
    qtbot.waitUntil(lambda: len(track.courses) == 2)
    other = carried(session)
    window.timeline.go_to(400, 1)
    assert carried(session) == end
    window.timeline.go_to(400, 2)
    assert carried(session) == other


def test_a_stop_in_the_margin_halts_the_training_and_says_so(window, qtbot):
    session = window.session
    panel = window.docks.show("program")
    rows = panel.list
    index = next(step.index for step in session.steps if step.path == "backward/output/delta")
    box = rows.visualRect(rows.rows.place(index))
    rows.scrollTo(rows.rows.place(index))
    box = rows.visualRect(rows.rows.place(index))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, box.center().y()))
    assert [stop.subject for stop in session.stops.items] == ["backward/output/delta"]
    train(window, qtbot)
    assert (session.update, session.next_index) == (0, index)
    train(window, qtbot)
    assert (session.update, session.next_index) == (1, index)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F9)
    assert session.stops.items == ()


def test_a_typed_condition_and_the_way_back_to_it(window, qtbot):
    session = window.session
    panel = window.docks.show("stops")
    panel.form.choose("condition", "epoch > 30 and loss >")
    panel.add()
    assert panel.form.error.isVisibleTo(panel)
    panel.form.subject.setEditText("epoch > 30 and loss < 0.2")
    qtbot.keyClick(panel.form.subject.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 1)
    train(window, qtbot)
    assert session.stops.stopped is not None
    assert session.epoch > 30
    assert session.loss < 0.2
    panel.table.switched.emit(1, False)
    train(window, qtbot)
    assert session.epoch == 200
    weights = session.array(3, "W")
    middle = float(weights[1, 0]) * 0.9
    dialog = SearchBack(window)
    dialog.form.choose("sign", f"W[output][1][1] - ({middle!r})")
    dialog.start()
    qtbot.waitUntil(lambda: session.is_past, timeout=20_000)
    now = session.array(3, "W")[1, 0] - middle
    window.actions_by_id.run("debug.back")
    before = session.array(3, "W")[1, 0] - middle
    assert np.sign(now) == -np.sign(before)
