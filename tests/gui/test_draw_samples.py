"""Drawing in the real window: points by mouse and keys, undo, another class; an image and what the network says."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence

from nnsim.gui.dialogs import draw_samples
from nnsim.kit.errors import UserError

LEFT, RIGHT, Key = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.Key


@pytest.fixture
def dialog(make_window, qtbot):
    opened = []

    def make(example):
        window = make_window(example=example)
        opened.append(draw_samples.show(window))
        opened[0].activateWindow()
        qtbot.waitUntil(opened[0].isActiveWindow)
        opened[0].page._bridge.flush()
        return window, opened[0]

    yield make
    for one in opened:
        if shiboken6.isValid(one):
            one.close()


def test_points_are_drawn_by_the_mouse_and_by_keys(dialog, qtbot):
    window, opened = dialog("moons")
    session, view = window.session, opened.page.view
    at = view.to_screen(0.0, -0.5).toPoint()
    qtbot.mouseClick(view, LEFT, pos=at)
    assert session.data.dataset.key == "own"
    assert session.table.inputs[-1] == pytest.approx([0, -0.5], abs=0.02)
    assert session.table.targets[-1, 0] == 0
    qtbot.mouseClick(view, RIGHT, pos=at + QPoint(30, 0))
    assert session.table.targets[-1, 0] == 1
    view.setFocus()
    qtbot.keyClick(view, Key.Key_2)
    qtbot.keyClick(view, Key.Key_Up)
    qtbot.keyClick(view, Key.Key_Return)
    assert session.table.targets[-1, 0] == 1
    assert len(session.table.inputs) == 403
    qtbot.keyClick(view, Key.Key_Delete)
    assert len(session.table.inputs) == 402
    for _ in range(4):
        qtbot.keySequence(opened, QKeySequence(QKeySequence.StandardKey.Undo))
    assert session.data.dataset.key == "moons"


def test_a_drag_is_one_edit_and_an_eraser_takes_points_away(dialog, qtbot):
    window, opened = dialog("moons")
    session, view = window.session, opened.page.view
    start = view.to_screen(-0.5, -0.6).toPoint()
    qtbot.mousePress(view, LEFT, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(view, start + QPoint(20 * step, 0))
    qtbot.mouseRelease(view, LEFT, pos=start + QPoint(80, 0))
    assert len(session.table.inputs) > 402
    opened.page.eraser.click()
    drawn = len(session.table.inputs)
    qtbot.mouseClick(view, LEFT, pos=start)
    assert len(session.table.inputs) == drawn - 1
    session.undo()
    session.undo()
    assert session.data.dataset.key == "moons"


def test_another_class_widens_the_network(dialog, qtbot):
    window, opened = dialog("moons")
    opened.page.more.click()
    assert window.session.network.shape_text == "2-8-3"
    assert window.session.ready
    assert opened.page.group.checkedId() == 2
    qtbot.mouseClick(opened.page.view, LEFT, pos=opened.page.view.rect().center())
    assert window.session.table.targets[-1].tolist() == [0, 0, 1]


def test_nothing_is_drawn_while_training_runs_and_the_map_follows(dialog, qtbot):
    window, opened = dialog("moons")
    session = window.session
    session.set_training("longer", epochs=10**8)
    before = opened.page.view.map
    session.train()
    qtbot.mouseClick(opened.page.view, LEFT, pos=opened.page.view.rect().center())
    assert session.data.dataset.key == "moons"
    qtbot.waitUntil(lambda: session.epoch > 5)
    session.pause()
    qtbot.waitUntil(lambda: not session.running)
    opened.page._bridge.flush()
    assert (opened.page.view.map != before).any()


def test_an_image_is_drawn_and_classified_and_kept(dialog, qtbot):
    window, opened = dialog("digits")
    session, page = window.session, opened.page
    assert "learned nothing yet" in page.note.text()
    assert page.bars.answer is None
    middle = page.board.rect().center()
    qtbot.mousePress(page.board, LEFT, pos=middle - QPoint(0, 80))
    qtbot.mouseMove(page.board, middle + QPoint(0, 80))
    qtbot.mouseRelease(page.board, LEFT, pos=middle + QPoint(0, 80))
    assert page.bars.answer is not None
    assert page.said.text() in session.table.classes
    assert page.pixels.shape == (8, 8)
    page.kind.choose("1")
    page.keep.click()
    assert session.data.dataset.key == "own"
    assert session.table.targets[-1].argmax() == 1
    assert not page.board.strokes
    page.board.setFocus()
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(page.board, key)
    assert len(page.board.strokes[0]) == 3
    qtbot.keySequence(opened, QKeySequence(QKeySequence.StandardKey.Undo))
    assert not page.board.strokes
    qtbot.keySequence(opened, QKeySequence(QKeySequence.StandardKey.Undo))
    assert session.data.dataset.key == "digits"


def test_it_closes_when_the_data_are_of_another_kind(dialog, qtbot):
    window, opened = dialog("moons")
    with qtbot.waitSignal(opened.destroyed):
        window.session.example("iris")
    with pytest.raises(UserError, match="cannot be drawn"):
        draw_samples.show(window)
