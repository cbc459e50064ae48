"""An exercise on the canvas: a "?" where a number is asked for, answers typed there, ticks, and nothing readable."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas import clipboard
from nnsim.gui.canvas.asking import answer_box, asked_at
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.tips import describe, place_values
from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.places import bias_place, edge_place, unit_place
from tests.gui.canvas_hand import CTRL, Hand
from tests.session.sessions import learning_biases

H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers
ALL = Plan(kinds=QUANTITIES)
Key = Qt.Key


@pytest.fixture
def hand(qtbot):
    made = Hand(qtbot)
    made.session.new(learning_biases("mazur"))
    made.view.sync()
    yield made
    made.close()


def begin(hand, plan=ALL, unit="batch"):
    exercise = hand.session.start_exercise(plan)
    hand.session.step(unit)
    hand.view.sync()
    return exercise


def delta(hand, layer, position):
    stage = hand.board.stage
    return hand.pixel(*stage.shapes[layer].delta_box(position).moved(*stage.center(layer)).center)


def picture(hand):
    """The canvas as it is seen, flashes and focus left out."""
    hand.view._scene.stop_flash()
    QApplication.processEvents()
    return hand.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# ------------------------------------------------------------------------------------------------ what is seen


def test_no_hidden_number_can_be_read_anywhere_on_the_canvas(hand):
    exercise = begin(hand)
    board = hand.board
    for place in [unit_place(H, 1), unit_place(O, 2), bias_place(H, 1), edge_place(1, 2, H, 1), edge_place(H, 2, O, 1)]:
        said = "\n".join(place_values(board, place))
        for question in exercise.questions:
            if question.place == place:
                assert f"{question.value:.6f}"[:7] not in said, (place, said)
        assert "= ?" in said
        assert "?" in describe(board, place)
    assert is_hidden(board.value(edge_place(1, 1, H, 1)))
    assert "before the update: 0.15" in "\n".join(place_values(board, edge_place(1, 1, H, 1)))


def test_the_picture_does_not_depend_on_what_is_hidden(qtbot):
    """Two networks that differ in their hidden numbers alone look the same."""
    pictures = []
    for weight in (0.15, 0.16):
        hand = Hand(qtbot)
        hand.session.set_weight(edge_place(1, 1, H, 1), weight)
        hand.session.close_edit()
        begin(hand)
        hand.session.select()
        hand.view.sync()
        pictures.append(picture(hand))
        hand.close()
    assert pictures[0] == pictures[1]


def test_a_question_looks_other_than_not_yet_and_than_a_number(hand):
    looks = []
    hand.session.step("phase")
    looks.append(picture(hand))
    begin(hand, unit="phase")
    looks.append(picture(hand))
    hand.session.reveal_all()
    hand.view.sync()
    looks.append(picture(hand))
    assert looks[0] != looks[1] != looks[2] != looks[0]


def test_ticks_and_badges(hand):
    exercise = begin(hand, Plan(kinds=("z", "grad", "W")))
    board, edge = hand.board, edge_place(1, 1, H, 1)
    assert board.marked(edge, "asked")
    assert not board.marked(edge, "found")
    before = picture(hand)
    hand.session.answer(edge, "grad", "0.0004386")
    hand.session.answer(edge, "W", "0.1498")
    hand.session.answer(bias_place(H, 2), "W", exercise.written(exercise.number(bias_place(H, 2), "W")))
    board = hand.board
    assert not board.marked(edge, "asked")
    assert board.marked(edge, "found")
    assert board.marked(bias_place(H, 2), "found")
    assert not board.marked(edge_place(1, 1, 99, 1), "found")
    assert picture(hand) != before
    hand.session.end_exercise()
    assert not hand.board.marked(edge, "found")


@pytest.mark.parametrize("example", ["iris", "sine", "digits"])
def test_every_size_of_layer_shows_its_questions(qtbot, example):
    hand = Hand(qtbot, example)
    exercise = begin(hand, Plan(kinds=QUANTITIES, most=40))
    seen = picture(hand)
    x, y = hand.board.stage.unit_place(H, 0)
    chips = hand.board.chips
    number = asked_at(hand.board, chips, x, y)
    assert number is not None
    assert exercise.questions[number].place == unit_place(H, hand.network.by_id[H].units[0])
    assert answer_box(hand.board, number) is not None
    hand.session.reveal_all()
    hand.view.sync()
    assert picture(hand) != seen
    hand.close()


# ------------------------------------------------------------------------------------------------ typing


def field(hand):
    return hand.view.typing.editor


def bubble(hand):
    return hand.view.typing.bubble


def test_a_click_on_a_question_asks_it_and_the_answer_is_typed_there(hand):
    exercise = begin(hand, unit="phase")
    hand.session.step("phase")
    hand.click(hand.unit(H, 0))
    assert exercise.present.quantity == "z"
    assert field(hand).isVisible()
    assert field(hand).text() == ""
    hand.type("0,0275")
    assert field(hand).isVisible()
    assert bubble(hand).isVisible()
    assert "bias" in bubble(hand).text()
    hand.type("a number")
    assert "not a number" in bubble(hand).text()
    assert len(exercise.record.verdicts) == 1
    hand.type("0,3775")
    assert not field(hand).isVisible()
    assert not bubble(hand).isVisible()
    assert hand.board.readings[H].found["z"][0]
    hand.click(hand.unit(H, 0))
    assert exercise.present.quantity == "o"
    hand.key(Key.Key_Escape, target=field(hand))
    assert not field(hand).isVisible()
    assert exercise.open == len(exercise.questions) - 1


def test_deltas_biases_and_edges_are_answered_where_they_stand(hand):
    exercise = begin(hand)
    for spot, quantity, place in [
        (delta(hand, O, 1), "do", unit_place(O, 2)),
        (hand.bias(H, 0), "grad", bias_place(H, 1)),
        (hand.chip(edge_place(H, 1, O, 1)), "grad", edge_place(H, 1, O, 1)),
    ]:
        hand.click(spot)
        assert (exercise.present.quantity, exercise.present.place) == (quantity, place)
        box = rect(answer_box(hand.board, exercise.at)).center()
        middle = hand.view.mapFromScene(box)
        assert (field(hand).geometry().center() - middle).manhattanLength() < 60
        hand.type(exercise.written(exercise.at))
        assert not exercise.is_open(exercise.number(place, quantity))
    hand.click(hand.chip(edge_place(H, 1, O, 1)))
    assert exercise.present.quantity == "W"


def test_enter_and_tab_answer_from_the_keyboard(hand):
    exercise = begin(hand, Plan(kinds=("z", "W")), unit="phase")
    hand.session.select(unit_place(H, 1))
    hand.key(Key.Key_Return)
    assert field(hand).isVisible()
    assert exercise.present.place == unit_place(H, 1)
    field(hand).setText("0.3775")
    hand.key(Key.Key_Tab, target=field(hand))
    assert exercise.at == 1
    assert field(hand).isVisible()
    hand.key(Key.Key_Backtab, target=field(hand))
    assert exercise.present.quantity == "W"  # round the ends
    assert hand.session.steps[hand.session.next_index].path == "update/hidden1/weights"
    hand.key(Key.Key_Escape, target=field(hand))
    hand.session.select(edge_place(1, 1, H, 1))
    hand.key(Key.Key_Return)
    assert (exercise.present.quantity, exercise.present.place) == ("W", edge_place(1, 1, H, 1))
    hand.type("0.1498")
    assert not exercise.is_open(exercise.number(edge_place(1, 1, H, 1), "W"))


def test_what_is_not_asked_is_edited_no_more_than_anything_else(hand):
    begin(hand, Plan(kinds=("z",)), unit="phase")
    design = hand.session.design
    hand.double_click(hand.chip(edge_place(1, 1, H, 1)))
    hand.type("9")
    assert hand.session.design == design
    assert "exercise is under way" in hand.notices[-1].text
    hand.key(Key.Key_Escape, target=field(hand))
    hand.drag(hand.knob(H, "grip"), hand.knob(H, "grip") + (hand.unit(H, 1) - hand.unit(H, 0)))
    assert hand.session.design == design


def test_without_an_exercise_clicks_select_as_ever(hand):
    hand.session.step("batch")
    hand.click(hand.unit(H, 0))
    assert hand.session.selection == (unit_place(H, 1),)
    assert not field(hand).isVisible()
    hand.session.reset()
    begin(hand, Plan(kinds=("E",)))
    hand.click(hand.unit(H, 1))
    assert hand.session.selection == (unit_place(H, 2),)
    assert not field(hand).isVisible()


def test_copying_takes_no_hidden_weight_along(hand):
    begin(hand)
    hand.session.select(unit_place(H, 1))
    hand.view.sync()
    packed = clipboard.packed(hand.view)
    assert "0.1497" not in packed
    assert "NaN" not in packed
    hand.key(Key.Key_C, CTRL)


def test_the_tooltip_says_what_is_hidden(hand):
    begin(hand)
    spot = hand.unit(H, 0).toPoint()
    viewport = hand.view.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, event)
    assert "z = ?" in QToolTip.text()
    QToolTip.hideText()


def test_the_legend_explains_the_question_mark(hand):
    narrow = hand.view.legend.sizeHint().width()
    begin(hand)
    wide = hand.view.legend.sizeHint().width()
    assert wide > narrow
    hand.session.end_exercise()
    hand.view.sync()
    assert hand.view.legend.sizeHint().width() < wide, "it may say that outputs are from before the update"
