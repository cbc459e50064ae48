"""A teacher hides a fault and saves the exercise; a student opens it, finds the fault by its numbers, and mends it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs.faults import FaultsDialog
from nnsim.gui.window import Window
from nnsim.session.checks.gradcheck import gradcheck
from nnsim.session.places import unit_place

PLAIN, BOTH = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window as `nnsim --example xor` opens it, with a worker process."""
    return make_window("xor")


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.wait(20)
    qtbot.keyClick(window.canvas, key, modifier)


def dialog_of(qtbot: QtBot, window: Window) -> FaultsDialog:
    qtbot.waitUntil(lambda: window.findChild(FaultsDialog) is not None)
    dialog = window.findChild(FaultsDialog)
    assert isinstance(dialog, FaultsDialog)
    return dialog


def choose_by_keys(qtbot: QtBot, combo: QComboBox, key: str) -> None:
    """Down to an entry, as somebody without a mouse does."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentData() == key:
            return
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    pytest.fail(f"{key} is not offered")


def activate(qtbot: QtBot, window: Window) -> None:
    """What a window manager does when the dialog in front has gone."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()


def train(qtbot: QtBot, window: Window) -> float:
    activate(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.session.running
    qtbot.waitUntil(lambda: not window.session.running, timeout=60_000)
    return window.session.scores()["train"]["loss"]


def test_a_hidden_fault_is_saved_found_and_mended(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    session = window.session

    # the teacher
    press(qtbot, window, Qt.Key.Key_F, BOTH)
    dialog = dialog_of(qtbot, window)
    choose_by_keys(qtbot, dialog.injecting.chooser.combo, "delta_sign")
    choose_by_keys(qtbot, dialog.injecting.place, "2")
    dialog.injecting.hidden.click()
    dialog.injecting.main.click()
    dialog.close()
    session.save(tmp_path / "exercise.nnsim")

    # the student
    session.example("mazur")
    session.open(tmp_path / "exercise.nnsim")
    qtbot.waitUntil(lambda: window.fault_banner.text() == "This program has a hidden fault: find it.")
    assert train(qtbot, window) > 0.1, "it does not learn"
    press(qtbot, window, Qt.Key.Key_R)
    while session.steps[session.next_index or 0].phase != "update":
        press(qtbot, window, Qt.Key.Key_Right)
    session.select(unit_place(2, session.network.by_id[2].units[1]))
    delta = next(one for one in session.explain(session.selection[0]) if one.quantity == "delta")
    first, second = (float(word.strip("()").replace("−", "-")) for word in delta.numbers_text[2:].split(" × "))
    assert delta.value is not None
    np.testing.assert_allclose(delta.value, -first * second, rtol=1e-5)
    rows = session.prepared
    check = gradcheck(session.design, session.setup.weights(), rows.x_train, rows.y_train)
    assert {one.parameter.partition(".")[0] for one in check.comparisons if not one.agrees} == {"hidden1"}

    window.fault_banner.found.click()
    dialog = dialog_of(qtbot, window)
    assert dialog.tabs.currentIndex() == 1
    choose_by_keys(qtbot, dialog.finding.kind, "missing_slope")
    dialog.finding.check.click()
    assert dialog.finding.verdict.text().startswith("No")
    choose_by_keys(qtbot, dialog.finding.kind, "delta_sign")
    choose_by_keys(qtbot, dialog.finding.place, "2")
    dialog.finding.check.click()
    assert dialog.finding.verdict.text() == "Right, after 2 tries: wrong sign of δ in hidden1."
    qtbot.waitUntil(lambda: "updates bring the loss" in dialog.finding.effect.text())
    assert "δ = −∂E/∂o" in dialog.finding.facts.text("notes")
    dialog.close()

    qtbot.waitUntil(lambda: "wrong sign of δ in hidden1" in window.fault_banner.text())
    marked = [step.text for step in session.steps if step.fault]
    assert marked == ["δ¹ = −∂E/∂o¹ ⊙ tanh′(z¹)"]
    window.fault_banner.remove.click()
    qtbot.waitUntil(lambda: not window.fault_banner.isVisible())
    activate(qtbot, window)
    press(qtbot, window, Qt.Key.Key_R)
    assert train(qtbot, window) < 0.01, "mended, it learns"
    assert QApplication.activeModalWidget() is None


def test_walking_training_and_undoing_with_a_fault_in_the_window(qtbot: QtBot, window: Window) -> None:
    session = window.session
    start = session.setup.memory.snapshot()
    session.faults.inject("never_zeroed", hidden=True)
    faulty = session.setup.memory.snapshot()
    for _ in range(2 * len(session.steps)):
        press(qtbot, window, Qt.Key.Key_Right)
    assert session.epoch == 2
    while session.can_back:
        press(qtbot, window, Qt.Key.Key_Left)
    assert session.setup.memory.snapshot()[128:] == faulty[128:]
    session.set_training("Short", epochs=300)
    train(qtbot, window)
    worker = session.setup.memory.snapshot()[128:]
    session.reset()
    while session.epoch < 300:
        session.step("epoch")
    assert session.setup.memory.snapshot()[128:] == worker
    session.reset()
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.faults.planted == ()
    assert session.setup.memory.snapshot()[128:] == start[128:]
