"""Predict, then reveal, on the real window: worked out with keyboard and mouse, saved and taken up again."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nnsim.engine.veil import hidden_in, is_hidden
from nnsim.gui.exercise_view.panel import ExercisePanel
from nnsim.gui.window import Window
from nnsim.session.places import edge_place, unit_place
from tests.session.exercises.test_exercise import MAZUR

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on Mazur's example, with a worker process."""
    return make_window("mazur")


def panel_of(window: Window) -> ExercisePanel:
    panel = window.docks["exercise"].made
    assert isinstance(panel, ExercisePanel)
    return panel


def type_answer(qtbot: QtBot, text: str) -> None:
    """Type into the field that has the focus, and press Enter."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(10)


def test_mazurs_iteration_is_worked_out_from_the_keyboard(qtbot: QtBot, window: Window) -> None:
    """Ctrl+Shift+E, Start, then every published number typed and confirmed: full marks, and everything is seen."""
    session = window.session
    start = session.setup.memory.snapshot()
    qtbot.keyClick(window.canvas, Qt.Key.Key_E, CONTROL | SHIFT)
    qtbot.wait(50)
    panel = panel_of(window)
    assert panel.isVisible()
    panel.plan_page.kinds["do"].setChecked(True)
    assert panel.plan_page.start.hasFocus()
    qtbot.keyClick(panel.plan_page.start, Qt.Key.Key_Space)
    qtbot.wait(20)
    exercise = session.exercise
    assert exercise is not None
    assert len(exercise.questions) == 33  # all but the biases, which Mazur leaves as they are

    for number, question in enumerate(exercise.questions):
        assert exercise.at == number
        if question.quantity != "W":
            assert exercise.hides(question.place, question.quantity)
        type_answer(qtbot, MAZUR[question.place, question.quantity])
        assert panel.page.question.verdict.kind == "right"
        if number + 1 < len(exercise.questions):
            qtbot.keyClick(panel.page.question.field, Qt.Key.Key_Return)
            qtbot.wait(10)
    assert exercise.score.points == 33
    assert panel.page.finished.title.text() == "33 of 33 points  (100%)"
    session.step("operation")
    assert not hidden_in(session.array(H, "W")).any()
    assert session.weight(edge_place(H, 1, O, 1)) == pytest.approx(0.35891648)

    assert session.dirty  # the answers are to be saved with the project
    panel.page.end.click()  # nothing is open, so nothing is asked
    session.reset()
    assert session.setup.memory.snapshot() == start
    assert not session.dirty


def test_mistakes_hints_and_the_canvas(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """A mistake is named, hints lead on, numbers are typed on the canvas; saved and opened again it goes on."""
    session = window.session
    window.docks.show("exercise")
    panel = panel_of(window)
    panel.plan_page.start.click()
    qtbot.wait(30)
    exercise = session.exercise
    assert exercise is not None
    type_answer(qtbot, "0.0275")
    assert panel.page.question.verdict.words.text() == "The bias was forgotten"
    qtbot.keyClick(panel.page.question.field, Qt.Key.Key_H, CONTROL)
    qtbot.wait(20)
    assert len(panel.page.hints.lines) == 2
    type_answer(qtbot, "0,3775")
    assert panel.page.question.verdict.kind == "right"

    for _ in range(3):  # stepping on reveals nothing
        qtbot.keyClick(window.canvas, Qt.Key.Key_Right, SHIFT)
        qtbot.wait(20)
    assert session.steps[session.next_index or 0].phase == "update"
    assert is_hidden(session.loss)
    window.canvas.sync()
    spot = window.canvas.mapFromScene(QPointF(*window.canvas.board.stage.unit_place(H, 0)))
    qtbot.mouseMove(window.canvas.viewport(), spot)
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.wait(20)
    assert exercise.title(exercise.at) == "output of hidden1 · 1"
    type_answer(qtbot, "0.5069")
    assert "bias" in window.canvas.typing.bubble.text()
    type_answer(qtbot, "0.5933")
    assert not window.canvas.typing.bubble.isVisible()
    assert session.ticks(H, "o").ravel().tolist() == [True, False]

    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)  # no training meanwhile
    qtbot.wait(20)
    assert not session.running
    assert window.notices.isVisible()
    session.select(unit_place(O, 2))
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    qtbot.wait(20)
    assert exercise.present.place == unit_place(O, 2)
    qtbot.keyClick(window.canvas.typing.editor, Qt.Key.Key_Escape)

    session.save(tmp_path / "exercise.nnsim")
    shown = session.array(H, "o")
    session.example("xor")
    assert session.exercise is None
    window.open_path(tmp_path / "exercise.nnsim")
    qtbot.wait(50)
    again = session.exercise
    assert again is not None
    assert again.score == exercise.score
    assert np.array_equal(session.array(H, "o"), shown, equal_nan=True)
    assert panel.page.isVisible()
    assert window.docks["exercise"].windowTitle() == f"Exercise {again.open}"
    session.reveal_all()
    qtbot.wait(30)
    assert panel.page.finished.isVisible()
    assert panel.save(tmp_path / "exercise.csv")
    assert "0.0275 | 0,3775" in (tmp_path / "exercise.csv").read_text("utf-8")
