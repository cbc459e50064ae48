"""Typing where things stand: weights, biases, names, sizes, activations; strict about numbers, and undoable."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.inline_edit import parse_size
from nnsim.gui.canvas.tips import describe
from nnsim.kit.errors import ArgumentError
from nnsim.network import edits
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.gui.canvas_hand import Hand

Key = Qt.Key
EDGE = edge_place(1, 1, 2, 2)


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


def editor(hand):
    return hand.view.typing.editor


def test_a_weight_is_typed_on_its_chip_with_all_digits(hand):
    before = hand.session.design
    hand.session.set_weight(EDGE, 0.1 + 0.2)
    hand.view.sync()
    hand.double_click(hand.chip(EDGE))
    assert editor(hand).text() == "0.30000000000000004"
    hand.type("-1.25e-1")
    assert not editor(hand).is_open
    assert hand.session.weight(EDGE) == -0.125
    hand.session.undo()
    hand.session.undo()
    assert hand.session.design == before


def test_a_bias_of_the_output_and_an_edge_are_typed(hand):
    before = hand.session.design
    hand.double_click(hand.bias(3, 1))
    hand.type("2")
    assert hand.session.weight(bias_place(3, 2)) == 2.0
    hand.check_undo(before)
    hand.double_click(hand.edge(EDGE, 0.8))
    hand.type("−3")
    assert hand.session.weight(EDGE) == -3.0


@pytest.mark.parametrize("text", ["", "abc", "1,000", "1_000", "infinity", "nan", "1e400", "0x10", "1 2", "٣"])
def test_what_is_no_number_is_refused_and_stays(hand, text):
    before = hand.session.design
    hand.session.select(EDGE)
    hand.key(Key.Key_Return)
    hand.type(text)
    assert editor(hand).is_open
    assert hand.session.design == before
    assert hand.notices[-1].kind == "error"
    hand.key(Key.Key_Escape, target=editor(hand))
    assert not editor(hand).is_open
    assert hand.view.hasFocus() or not hand.view.isActiveWindow()


def test_weights_are_shown_and_typed_while_the_network_cannot_run(hand):
    hand.session.edit_network("cut", lambda network: replace(network, links=network.links[:1]))
    before = hand.session.design
    assert not hand.session.ready
    assert hand.board.value(EDGE) == 0.25
    assert hand.board.value(bias_place(3, 1)) == 0.60
    hand.double_click(hand.chip(EDGE))
    assert editor(hand).text() == "0.25"
    hand.type("0.75", end=Key.Key_Tab)
    hand.key(Key.Key_Escape, target=editor(hand))
    hand.double_click(hand.bias(3, 0))
    hand.type("-2")
    assert [hand.session.weight(place) for place in (EDGE, bias_place(3, 1))] == [0.75, -2.0]
    assert "w = 0.75" in describe(hand.board, EDGE)
    while hand.session.design != before:
        hand.session.undo()
    hand.session.redo()
    assert hand.session.weight(EDGE) == 0.75
    hand.session.undo()
    hand.session.undo()
    assert hand.session.ready
    assert hand.session.weight(EDGE) == 0.25


def test_a_trained_network_that_cannot_run_keeps_what_is_typed(hand):
    hand.session.step("epoch")
    trained = hand.session.weight(EDGE)
    hand.session.edit_network("cut", lambda network: replace(network, links=network.links[:1]))
    hand.view.sync()
    assert hand.board.value(EDGE) == trained != 0.25
    hand.double_click(hand.chip(EDGE))
    hand.type("0.75")
    assert hand.notices == []
    assert hand.board.value(EDGE) == hand.session.weight(EDGE) == 0.75
    hand.session.undo()
    assert hand.board.value(EDGE) == trained
    hand.session.redo()
    hand.session.edit_network("link", lambda network: edits.connect(network, 2, 3))
    assert hand.session.ready
    assert hand.session.weight(EDGE) == 0.75, "it goes on from what was typed"
    assert hand.session.update == 1


def test_tab_takes_the_number_and_goes_on(hand):
    hand.session.select(unit_place(2, 1))
    hand.key(Key.Key_Return)
    assert hand.session.selection == (bias_place(2, 1),)
    hand.type("0.5", end=Key.Key_Tab)
    assert hand.session.selection == (edge_place(1, 1, 2, 1),)
    assert editor(hand).is_open
    hand.type("0.6", end=Key.Key_Tab)
    hand.type("0.7", end=Key.Key_Tab)
    assert hand.session.selection == (bias_place(2, 2),)
    hand.key(Key.Key_Backtab, target=editor(hand))
    assert hand.session.selection == (edge_place(1, 2, 2, 1),)
    hand.key(Key.Key_Escape, target=editor(hand))
    weights = [hand.session.weight(p) for p in (bias_place(2, 1), edge_place(1, 1, 2, 1), edge_place(1, 2, 2, 1))]
    assert weights == [0.5, 0.6, 0.7]
    hand.session.undo()
    assert hand.session.weight(edge_place(1, 2, 2, 1)) == pytest.approx(0.20)


def test_a_layer_is_renamed_on_its_name(hand):
    before = hand.session.design
    hand.double_click(hand.name(2))
    assert editor(hand).text() == "hidden1"
    hand.type("features")
    assert hand.network.by_id[2].name == "features"
    hand.check_undo(before)
    hand.session.select(layer_place(2))
    hand.key(Key.Key_F2)
    hand.type("output")
    assert hand.notices[-1].kind == "error"
    assert editor(hand).is_open


def test_a_size_is_typed_in_the_footer(hand):
    before = hand.session.design
    hand.double_click(hand.footer(2, -8))
    hand.type("5")
    assert hand.network.by_id[2].size == 5
    hand.check_undo(before)
    hand.session.select(layer_place(2))
    hand.key(Key.Key_S)
    hand.type("0")
    assert hand.notices[-1].kind == "error"
    assert hand.network.by_id[2].size == 5


def test_an_activation_is_chosen_in_the_footer(hand):
    before = hand.session.design
    hand.double_click(hand.footer(2, 12))
    choice = hand.view.typing.choice
    assert choice.isVisible()
    assert choice.currentItem().text() == "logistic"
    relu = choice.findItems("ReLU", Qt.MatchFlag.MatchExactly)[0]
    choice.scrollToItem(relu)
    QTest.mouseClick(choice.viewport(), Qt.MouseButton.LeftButton, pos=choice.visualItemRect(relu).center())
    assert not choice.isVisible()
    assert hand.network.by_id[2].activation.key == "relu"
    hand.check_undo(before)


def test_clicking_elsewhere_takes_what_was_typed(hand):
    hand.double_click(hand.chip(EDGE))
    editor(hand).setText("0.9")
    hand.click(hand.unit(3, 0))
    assert hand.session.weight(EDGE) == 0.9
    assert not editor(hand).is_open


def test_inputs_and_cut_edges_have_nothing_to_type(hand):
    hand.double_click(hand.unit(1, 0))
    assert not editor(hand).is_open
    assert hand.notices[-1].kind == "info"
    hand.session.select(EDGE)
    hand.view.verbs.cut_edges()
    hand.session.select(EDGE)
    hand.key(Key.Key_Return)
    assert not editor(hand).is_open


def test_the_editor_goes_when_the_picture_moves(hand):
    hand.double_click(hand.chip(EDGE))
    hand.view.zoom_in()
    assert not editor(hand).is_open


def test_an_undo_elsewhere_puts_the_editor_away(hand):
    hand.view.add_layer()
    hand.session.select(EDGE)
    hand.key(Key.Key_Return)
    hand.session.undo()
    hand.view.sync()
    assert not editor(hand).is_open


@pytest.mark.parametrize("text", ["3.5", "-1", "a", "", "1234567", "²"])
def test_sizes_are_whole_numbers(text):
    with pytest.raises(ArgumentError):
        parse_size(text)


@pytest.mark.parametrize("text", ["0", "100001", "99999999", "9" * 50])
def test_a_size_that_cannot_be_is_told_with_the_range(text):
    with pytest.raises(ArgumentError) as told:
        parse_size(text)
    assert "a layer cannot have" in told.value.what
    assert told.value.why == "a size is 1 to 100,000"


def test_a_weight_set_after_training_is_undone(hand):
    hand.session.step("epoch")
    trained = hand.session.weight(EDGE)
    hand.double_click(hand.chip(EDGE))
    hand.type("1")
    assert hand.session.weight(EDGE) == 1.0
    hand.session.undo()
    assert hand.session.weight(EDGE) == trained


def test_escape_leaves_the_activation_and_gives_the_focus_back(hand):
    before, choice = hand.session.design, hand.view.typing.choice
    hand.session.select(layer_place(2))
    for keys in ((), (Key.Key_Down, Key.Key_S), (Key.Key_R,)):
        hand.key(Key.Key_T)
        assert choice.isVisible()
        assert choice.hasFocus() or not hand.view.isActiveWindow()
        for key in keys:
            hand.key(key, text=chr(key) if key < 128 else "", target=choice)
        hand.key(Key.Key_Escape, target=choice)
        assert not choice.isVisible()
        assert hand.view.hasFocus() or not hand.view.isActiveWindow()
        assert hand.session.design == before
    hand.key(Key.Key_S)
    assert hand.session.design == before
    assert editor(hand).is_open
    hand.key(Key.Key_Escape, target=editor(hand))
    assert hand.session.selection == (layer_place(2),)
    hand.key(Key.Key_T)
    hand.key(Key.Key_Up, target=choice)
    hand.key(Key.Key_Return, target=choice)
    assert hand.network.by_id[2].activation.key == "leaky_relu"


def test_no_key_of_the_window_means_anything_while_the_list_is_open(window):
    session, view = window.session, window.canvas
    view.setFocus()
    session.select(layer_place(2))
    before = session.design
    for key in (Key.Key_T, Key.Key_S, Key.Key_L, Key.Key_N, Key.Key_Delete, Key.Key_Space, Key.Key_Escape):
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
    assert not view.typing.choice.isVisible()
    assert view.hasFocus()
    assert session.design == before
    QTest.keyClick(view, Key.Key_S)
    assert view.typing.editor.is_open
    view.typing.close()


def test_a_decimal_comma_is_taken(hand):
    hand.session.select(EDGE)
    hand.key(Key.Key_Return)
    hand.type("-0,3")
    assert hand.session.weight(EDGE) == -0.3


def test_the_editor_stays_on_its_label_when_the_canvas_shrinks(hand):
    hand.double_click(hand.chip(EDGE))
    editor(hand).setText("abc")
    hand.view.resize(700, 420)
    QApplication.processEvents()
    assert editor(hand).is_open
    assert editor(hand).text() == "abc"
    assert editor(hand).geometry().contains(hand.chip(EDGE).toPoint())
    hand.key(Key.Key_Escape, target=editor(hand))
