"""While an exercise is under way no view of the window says a hidden number; inspector, bar and program know of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.gui.said import words_of

H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers
Key = Qt.Key


@pytest.fixture
def practising(window):
    """The window in the middle of an exercise, everything computed and hidden."""
    window.open_example("mazur")
    window.session.start_exercise(Plan(kinds=QUANTITIES))
    window.session.step("batch")
    return window


def values_of(window):
    exercise = window.session.exercise
    return {f"{question.value:.9f}"[:9].rstrip("0") for question in exercise.questions} - {"0.35", ""}


PLACES = [
    unit_place(H, 1), unit_place(O, 2), edge_place(1, 1, H, 1), edge_place(H, 2, O, 1), bias_place(O, 1),
    layer_place(H), layer_place(O),
]  # fmt: skip


def said_of(window, place, qtbot):
    """All that the window says while a place is selected, and what can be copied from it."""
    window.docks.show("exercise")
    window.session.select(place)
    qtbot.wait(30)
    inspector = window.docks.show("inspector")
    said = words_of(window)
    for number in range(len(inspector._numbers)):
        inspector._peek(number)
        said += words_of(window) + inspector.lines.text()
        inspector.how.copy()
        said += QGuiApplication.clipboard().text()
        for view in list(inspector.contributions.choices.buttons):
            inspector.contributions.choices.buttons[view].click()
            inspector.contributions.table.copy()
            said += words_of(window) + QGuiApplication.clipboard().text()
    if place.kind == "layer":
        for quantity in list(inspector.matrices.choices.buttons):
            inspector.matrices._choose(quantity)
            said += words_of(window)
            inspector.matrices.table.copy()
            said += QGuiApplication.clipboard().text()
    return said


def test_no_widget_of_the_window_says_a_hidden_number(qtbot, practising):
    window = practising
    for key in window.docks.docks:
        window.docks.show(key)
        qtbot.wait(5)
    hidden = values_of(window)
    for place in PLACES:
        said = said_of(window, place, qtbot)
        assert [value for value in hidden if value in said] == [], place
    window.session.reveal_all()
    qtbot.wait(30)
    assert any(value in words_of(window) for value in hidden)


def test_the_inspector_shows_question_marks_and_asks(qtbot, practising):
    window = practising
    inspector = window.docks.show("inspector")
    window.session.select(unit_place(H, 1))
    qtbot.wait(30)
    cell = inspector.values.cells["o"]
    assert cell.text == "?"
    assert "asked for in the exercise" in cell.toolTip()
    QGuiApplication.clipboard().setText("before")
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "before"
    assert window.session.exercise.present.quantity == "o"
    qtbot.wait(30)
    assert window.docks["exercise"].made.isVisible()
    assert inspector.how.result.text == "= ?"
    window.session.select(edge_place(H, 1, O, 1))
    qtbot.wait(30)
    assert inspector.values.cells["old"].text.startswith("0.400000000")
    qtbot.keyClick(inspector.values.cells["delta"], Key.Key_Return)
    assert (window.session.exercise.present.quantity, window.session.exercise.present.layer) == ("delta", O)
    assert not inspector.parameters.form("weight").form.field("weight").isEnabled()


def test_the_bar_hides_the_loss(qtbot, practising):
    window = practising
    qtbot.wait(30)
    readout = window.step_bar.readouts["E"]
    assert readout.value == "?"
    assert "0.29" not in readout.toolTip()
    window.session.answer(None, "E", "0.2984")
    qtbot.wait(30)
    assert readout.value.startswith("0.298")


def test_commands_of_the_window(qtbot, practising):
    window = practising
    exercise = window.session.exercise
    window.actions_by_id.run("debug.next_question")
    assert exercise.at == 1
    window.actions_by_id.run("debug.previous_question")
    assert exercise.at == 0
    window.actions_by_id.run("debug.hint")
    assert exercise.records[0].hints == 1
    window.actions_by_id.run("debug.exercise")
    qtbot.wait(30)
    assert window.docks["exercise"].isVisible()
    assert window.docks["exercise"].windowTitle() == "Exercise 33"
    window.session.end_exercise()
    qtbot.wait(30)
    assert window.docks["exercise"].windowTitle() == "Exercise"
    assert not window.actions_by_id["debug.hint"].isEnabled()


def test_the_program_says_where_numbers_are_asked_for(practising):
    window = practising
    rows = window.docks.show("program").rows
    place = rows.place(window.session.exercise.questions[0].step)
    assert "2 numbers are asked for here" in rows.data(place, Qt.ItemDataRole.ToolTipRole)


def test_play_ends_where_the_exercise_ends(qtbot, practising):
    window = practising
    window.player.play()
    assert not window.player.playing
    assert window.notices.isVisible()
