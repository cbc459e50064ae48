"""The main job, on the real window with keyboard and mouse: edit, step there and back, train, export, import."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nnsim.gui.window import Window
from nnsim.session.places import Place, edge_place, unit_place
from nnsim.session.session import Session

GATES = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window as `nnsim --example xor` opens it, with a worker process."""
    return make_window("xor")


PLAIN = Qt.KeyboardModifier.NoModifier


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """A key, as the person with the canvas in front of them presses it: no faster than the window hears its news."""
    qtbot.wait(20)
    qtbot.keyClick(window.canvas, key, modifier)


def memory_of(session: Session) -> bytes:
    """All that decides the next number."""
    return session.setup.memory.snapshot()


def spot(window: Window, x: float, y: float) -> QPoint:
    """A point of the scene, on the canvas' viewport."""
    return window.canvas.mapFromScene(QPointF(x, y))


def type_weight(qtbot: QtBot, window: Window, place: Place, text: str) -> None:
    """Select an edge, open its number with Enter, and type another."""
    window.session.select(place)
    window.canvas.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_main_job(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """Open XOR, edit an edge, undo, step an iteration forth and back, train, export, re-import: same outputs."""
    session = window.session
    hidden = session.network.layer("hidden1")
    edge = edge_place(1, 1, hidden.id, hidden.units[0])
    drawn = session.weight(edge)

    type_weight(qtbot, window, edge, "0.25")
    assert session.weight(edge) == 0.25
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.weight(edge) == drawn

    start = memory_of(session)
    moments = [start]
    for _ in session.steps:
        press(qtbot, window, Qt.Key.Key_Right)
        moments.append(memory_of(session))
    assert session.epoch == 1
    assert session.update == 1
    for moment in reversed(moments[:-1]):
        press(qtbot, window, Qt.Key.Key_Left)
        assert memory_of(session) == moment
    assert not session.can_back
    assert session.array(hidden.id, "o") is None

    press(qtbot, window, Qt.Key.Key_Space)
    assert session.running
    qtbot.waitUntil(lambda: not session.running, timeout=60_000)
    assert session.epoch == session.training.epochs
    outputs = session.predict(GATES)
    assert np.abs(outputs - [[0], [1], [1], [0]]).max() < 0.1
    assert session.curves.current.count == session.training.epochs
    assert session.curves.current.columns["loss"][-1] < 0.01

    file = tmp_path / "xor.safetensors"
    session.export_weights(file)
    session.example("xor_unlucky")
    assert np.abs(session.predict(GATES) - outputs).max() > 0.1
    session.import_weights(file)
    np.testing.assert_array_equal(session.predict(GATES), outputs)


def test_phases_from_the_keyboard(qtbot: QtBot, window: Window) -> None:
    """Shift+Right finishes a phase, R resets, and the program panel, canvas and status bar stay together."""
    session = window.session
    seen = []
    for _ in range(5):
        press(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        seen.append(session.steps[session.next_index].phase)
    assert seen == ["forward", "loss", "backward", "update", "evaluate"]
    press(qtbot, window, Qt.Key.Key_R)
    assert session.update == 0
    assert session.last_index is None


def test_drawing_with_the_mouse(qtbot: QtBot, window: Window) -> None:
    """A neuron more, a layer moved and an edge cut, each one step of undo back to the very same design."""
    session = window.session
    before = session.design
    hidden = session.network.layer("hidden1")
    window.canvas.setFocus()
    session.select(unit_place(hidden.id, hidden.units[0]))
    press(qtbot, window, Qt.Key.Key_N)
    assert session.network.layer("hidden1").size == hidden.size + 1

    frame = window.canvas.board.stage.frame(hidden.id)
    x, y = frame.center[0], frame.y + 8
    viewport, left = window.canvas.viewport(), Qt.MouseButton.LeftButton
    path = [spot(window, x, y + 12 * step) for step in range(6)]
    qtbot.mousePress(viewport, left, pos=path[0])
    for point in path[1:]:
        qtbot.mouseMove(viewport, point)
    qtbot.mouseRelease(viewport, left, pos=path[-1])
    assert session.network.layer("hidden1").y > hidden.y + 30
    assert session.undo_title == "Move layer"
    session.select(edge_place(1, 1, hidden.id, hidden.units[0]))
    press(qtbot, window, Qt.Key.Key_X)
    assert session.weight(edge_place(1, 1, hidden.id, hidden.units[0])) is None
    while session.undo_title:
        press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.design == before
