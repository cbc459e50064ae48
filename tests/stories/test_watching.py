"""A student watches a weight, a δ and a norm: step by step, through a training in the worker process, and back."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nnsim.gui.numbers import long
from nnsim.gui.watches_view.panel import WatchesPanel
from nnsim.gui.window import Window
from nnsim.session.places import edge_place

Key = Qt.Key


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on XOR, with a worker process."""
    return make_window("xor")


def read_aloud(panel: WatchesPanel) -> list[str]:
    """The rows as a screen reader reads them."""
    rows = panel.rows
    return [str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]


def test_watching_a_training(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """Watch an edge from the canvas and two typed expressions, step, train, go back, save, and open again."""
    session, canvas = window.session, window.canvas
    hidden = session.network.layer("hidden1")
    source = session.network.layer("input")
    edge = edge_place(source.id, source.units[0], hidden.id, hidden.units[0])

    session.select(edge)
    canvas.setFocus()
    qtbot.wait(20)
    qtbot.keyClick(canvas, Key.Key_W)
    menu = next(menu for menu in canvas.findChildren(QMenu) if menu.isVisible())
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: window.docks["watches"].windowTitle() == "Watches 1")
    window.activateWindow()  # without a screen nobody gives the focus back to the window below a menu
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    panel = window.docks["watches"].made
    assert isinstance(panel, WatchesPanel)
    qtbot.waitUntil(panel.field.hasFocus)
    qtbot.keyClicks(panel.field, "norm(grad[hiden1])")
    qtbot.keyClick(panel.field, Key.Key_Return)
    assert panel.wrong.text() == "column 11: there is no layer 'hiden1'; the layers are: input, hidden1, output"
    panel.field.setText("norm(grad[hidden1])")
    qtbot.keyClick(panel.field, Key.Key_Return)
    qtbot.keyClicks(panel.field, "train_loss < 0.01")
    qtbot.keyClick(panel.field, Key.Key_Return)
    weight, norm, learned = session.watches
    assert read_aloud(panel)[1:] == ["‖∂E/∂W¹‖, not yet", "E training < 0.01, not yet"]

    canvas.setFocus()
    seen = []
    for _ in session.steps:
        qtbot.wait(20)
        qtbot.keyClick(canvas, Key.Key_Right)
        assert weight.value == session.weight(edge)
        seen.append((weight.value, norm.value))
    assert len({value for value, _ in seen}) == 2, "one update"
    assert seen[0][1] is None
    gradient = session.array(hidden.id, "grad")
    assert gradient is not None
    assert norm.value == pytest.approx(np.linalg.norm(gradient))
    for expected in reversed(seen[:-1]):
        qtbot.wait(20)
        qtbot.keyClick(canvas, Key.Key_Left)
        assert (weight.value, norm.value) == expected
    qtbot.waitUntil(lambda: read_aloud(panel)[0].startswith(f"w¹₁₁, {long(weight.value)}"))

    qtbot.keyClick(canvas, Key.Key_Space)
    qtbot.waitUntil(lambda: not session.running, timeout=60_000)
    assert learned.value == 1
    epochs, values, _ = weight.history.by_epoch()
    assert epochs[-1] == session.training.epochs
    assert values[-1] == weight.value == session.weight(edge)
    panel.choose("epoch")
    curves = {curve.run: curve for curve in panel.board.plot.curves} if panel.board else {}
    assert curves[weight].x[-1] == session.training.epochs
    session.visit(100)
    qtbot.waitUntil(lambda: any(curve.column == "ahead" for curve in panel.board.plot.curves))  # type: ignore[union-attr]
    assert weight.value == session.weight(edge)

    panel.list.setFocus()
    panel.list.choose(norm)
    qtbot.keyClick(panel.list, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("norm(grad[hidden1]) = ")
    qtbot.keyClick(panel.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panel.write(tmp_path / "watches.csv")
    assert panel.write(tmp_path / "watches.png")
    session.save(tmp_path / "watched.nnsim")
    session.example("moons")
    assert len(session.watches) == 0
    session.open(tmp_path / "watched.nnsim")
    assert [watch.text for watch in session.watches] == ["norm(grad[hidden1])", "W[hidden1][1][1]", "train_loss < 0.01"]
    assert session.watches[1].value == session.weight(edge)
    qtbot.waitUntil(lambda: len(read_aloud(panel)) == 3)
