"""Whose key it is: the control's that has the focus, or the window's; and what Ctrl+Z takes back where."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QSlider, QTabBar, QTableWidget, QWidget

import nnsim.gui
from nnsim.gui.class_look import symbol
from nnsim.gui.dialogs import training_settings
from nnsim.gui.experiments_view.parallel import Parallel
from nnsim.gui.keys import keeps
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.gui.widgets.remarks import Remarks
from nnsim.gui.widgets.sample_scatter import SampleScatter
from nnsim.gui.widgets.text_field import LineField
from nnsim.gui.widgets.value_label import ValueLabel
from nnsim.session.places import layer_place, unit_place

Key, NONE, CTRL = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("make", "key", "modifier", "text", "kept"),
    [
        (QLineEdit, Key.Key_Right, NONE, "", True), (QLineEdit, Key.Key_R, NONE, "r", True),
        (QLineEdit, Key.Key_Space, NONE, " ", True), (QLineEdit, Key.Key_Z, CTRL, "", False),
        (QLineEdit, Key.Key_S, CTRL, "", False), (QLineEdit, Key.Key_F1, NONE, "", False),
        (QPushButton, Key.Key_Space, NONE, " ", True), (QPushButton, Key.Key_Right, NONE, "", False),
        (QPushButton, Key.Key_Z, CTRL, "", False), (QComboBox, Key.Key_Space, NONE, " ", True),
        (QComboBox, Key.Key_Right, NONE, "", False), (QSlider, Key.Key_Left, NONE, "", True),
        (QTabBar, Key.Key_Right, NONE, "", True), (QTableWidget, Key.Key_Left, NONE, "", True),
        (QTableWidget, Key.Key_Space, NONE, " ", False), (QTableWidget, Key.Key_A, NONE, "a", True),
        (QTableWidget, Key.Key_Delete, NONE, "", True), (QTableWidget, Key.Key_C, CTRL, "", True),
        (QTableWidget, Key.Key_Z, CTRL, "", False), (QComboBox, Key.Key_A, NONE, "a", True),
        (ValueLabel, Key.Key_C, CTRL, "", True), (ValueLabel, Key.Key_R, NONE, "r", False),
        (Remarks, Key.Key_A, NONE, "a", False), (Remarks, Key.Key_Delete, NONE, "", True),
    ],
)  # fmt: skip
def test_keys_belong_to_the_control_first(qtbot, make, key, modifier, text, kept):
    widget = {ValueLabel: lambda: make("number"), Remarks: lambda: make("some", "tip")}.get(make, make)()
    qtbot.addWidget(widget)
    assert keeps(widget, key, modifier, text) is kept


def test_nobody_keeps_a_key_without_focus():
    assert not keeps(None, Key.Key_Right, NONE, "")


def test_a_text_keeps_ctrl_z_while_it_has_something_to_take_back(qtbot):
    field = LineField("old")
    qtbot.addWidget(field)
    assert not keeps(field, Key.Key_Z, CTRL, "")
    qtbot.keyClicks(field, "er")
    assert keeps(field, Key.Key_Z, CTRL, "")
    field.undo()
    assert not keeps(field, Key.Key_Z, CTRL, "")
    assert keeps(field, Key.Key_Y, CTRL, "")
    field.redo()
    field.commit()
    assert field.text() == "older"
    assert not keeps(field, Key.Key_Z, CTRL, "")
    field.undo()
    assert field.text() == "older"


@pytest.mark.parametrize("where", ["inspector", "inspector bias", "bar", "dialog"])
def test_ctrl_z_takes_an_edit_back_from_the_field_that_made_it(window, qtbot, where):
    session = window.session
    dialog = None
    if where == "bar":
        field = window.training_bar.epochs
    elif where == "dialog":
        dialog = training_settings.show(window, "stops")
        field = next(form for form in dialog.findChildren(ParamForm) if "epochs" in form.fields).field("epochs")
        qtbot.waitUntil(dialog.isActiveWindow)
    else:
        place = unit_place(2, 1)
        session.select(place)
        panel = window.docks.show("inspector")
        window.bridge.flush()
        qtbot.wait(20)  # then it has heard of the neuron, and what it holds back for what is out of sight is asked for
        form = panel.parameters.form("layer" if where == "inspector" else "bias")
        field = form.form.field("size" if where == "inspector" else "bias")
    before = session.design
    for text in ("7", "9"):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Key.Key_Return)
        qtbot.wait(20)
    between = session.design
    if where != "bar":
        assert QApplication.focusWidget() is field
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, CTRL)
    assert session.design not in (between, before), "each number that was typed is a step of its own"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, CTRL)
    assert session.design == before
    qtbot.wait(20)
    assert field.text() == field.written
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert session.design == between
    if dialog is not None:
        dialog.close()


@pytest.mark.parametrize("text", ["abc", "lnx", "r"])
def test_what_is_typed_into_the_table_of_samples_changes_nothing_and_is_answered(window, qtbot, text):
    panel = window.docks.show("data")
    qtbot.waitUntil(panel.samples.isVisible)
    window.session.select(layer_place(2))
    window.session.step("epoch")
    window.bridge.flush()
    qtbot.wait(20)
    before, update = window.session.design, window.session.update
    cell = panel.samples.visualRect(panel.samples.rows.index(1, 1)).center()
    qtbot.mouseClick(panel.samples.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    qtbot.mouseDClick(panel.samples.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert "as they came" in panel.words.text()
    table = panel.samples
    table.setFocus()
    qtbot.keyClicks(table, text)
    qtbot.keyClick(table, Key.Key_Delete)
    qtbot.keyClick(table, Key.Key_Backspace)
    assert "as they came" in panel.words.text()
    assert (window.session.design, window.session.update) == (before, update)
    qtbot.keyClick(table, Key.Key_C, CTRL)
    assert "training" in QApplication.clipboard().text()
    window.session.step("operation")
    window.bridge.flush()
    qtbot.wait(20)
    assert "as they came" not in panel.words.text()


def test_a_chooser_of_the_bar_leaves_the_keys_to_the_canvas(window, qtbot):
    window.canvas.setFocus()
    for combo in (window.training_bar.optimizer, window.training_bar.kind):
        qtbot.mouseClick(combo, Qt.MouseButton.LeftButton)
        qtbot.keyClick(combo.view(), Key.Key_Escape)
        assert not combo.hasFocus()
    assert window.canvas.hasFocus()


def test_after_enter_in_the_bar_the_keys_are_the_canvas_s_again(window, qtbot):
    field = window.training_bar.rate
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "zzz")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.hasFocus(), "it is to be mended"
    field.selectAll()
    qtbot.keyClicks(field, "0.25")
    qtbot.keyClick(field, Key.Key_Return)
    assert window.canvas.hasFocus()
    assert window.session.training.rate == 0.25


def test_arrows_in_a_field_move_its_cursor(window, qtbot):
    field = window.training_bar.epochs
    field.setFocus()
    assert QApplication.focusWidget() is field
    qtbot.keyClick(field, Key.Key_Right)
    qtbot.keyClick(field, Key.Key_Left)
    qtbot.keyClick(field, Key.Key_Space)
    assert window.session.last_index is None
    assert not window.session.running


def test_space_presses_the_button_that_has_the_focus(window, qtbot):
    button = window.step_bar.buttons["debug.step"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Key.Key_Space)
    assert not window.session.running
    assert window.session.last_index == 0


def pressed_space(qtbot, window):
    """Press Space where the focus is; True when the training has begun."""
    widget = QApplication.focusWidget()
    qtbot.keyClick(widget, Key.Key_Space)
    began = window.session.running
    if began:
        window.session.pause()
        window.session.wait()
        window.bridge.flush()
    return began


def test_space_trains_after_a_click_and_presses_after_tab(qtbot, window):
    more = window.training_bar.more
    pressed = []
    more.clicked.disconnect()  # the dialog is not what this is about
    more.clicked.connect(lambda: pressed.append(True))
    window.training_bar.seed.setFocus()
    while QApplication.focusWidget() is not more:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert not pressed_space(qtbot, window)
    assert len(pressed) == 1, "it was reached with Tab"
    window.canvas.setFocus()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    window.canvas.setFocus()
    more.setFocus(Qt.FocusReason.ActiveWindowFocusReason)  # as after its dialog has been closed
    assert len(pressed) == 2
    assert pressed_space(qtbot, window), "it was only clicked"
    assert len(pressed) == 2


def test_space_trains_after_an_entry_was_chosen_with_the_mouse(qtbot, window):
    chooser = window.training_bar.optimizer
    chooser.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mousePress(chooser, Qt.MouseButton.LeftButton)
    chooser.hidePopup()
    qtbot.mouseRelease(chooser, Qt.MouseButton.LeftButton)
    assert pressed_space(qtbot, window)
    assert not chooser.view().isVisible()


def test_keys_never_go_into_a_panel_that_is_not_seen(qtbot, window):
    docks = window.docks
    for key in ("scores", "samples", "landscape"):  # each covers the one before
        docks.show(key)
        qtbot.wait(20)
    panel = docks["landscape"].made
    chooser = next(one for one in panel.findChildren(QComboBox) if one.isVisible())
    for key in (Key.Key_Tab, Key.Key_Backtab):
        chooser.setFocus()
        for _ in range(30):
            qtbot.keyClick(QApplication.focusWidget(), key)
            focus = QApplication.focusWidget()
            assert not any(dock.isAncestorOf(focus) and dock.visibleRegion().isEmpty() for dock in docks.docks.values())
    chooser.setFocus()
    docks.show("samples")
    qtbot.waitUntil(window.canvas.hasFocus)
    chooser = docks["samples"].made.part
    chooser.setFocus()
    docks["samples"].toggleViewAction().trigger()
    qtbot.waitUntil(window.canvas.hasFocus)
    assert pressed_space(qtbot, window)


def test_arrows_are_keys_of_a_picture_that_was_reached_with_tab(window, qtbot):
    for key in ("boundary", "heat_maps", "histograms"):
        window.docks.show(key)
        pictures = [one for one in window.docks[key].made.findChildren(QWidget) if hasattr(one, "own_keys")]
        assert pictures, key
        arrow = Key.Key_Up if key == "histograms" else Key.Key_Right  # ridges are walked upwards alone
        assert all(keeps(one, arrow, NONE, "", by_keyboard=True) for one in pictures)
        assert not any(keeps(one, arrow, NONE, "", by_keyboard=False) for one in pictures)
    window.docks.show("heat_maps")
    picture, before = window.docks["heat_maps"].made.plot, window.session.next_index
    qtbot.waitUntil(lambda: picture.cells.sheet is not None)
    window.keys.tabbing = True
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(picture, Key.Key_Right)
    assert picture.cells.cursor is not None
    assert window.session.next_index == before, "it does not step"
    qtbot.keyClick(picture, Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Space, Key.Key_Delete, Key.Key_Backspace])
def test_keys_that_move_brushes_neither_train_nor_delete_a_neuron(qtbot, key):
    plot = Parallel()
    qtbot.addWidget(plot)
    assert keeps(plot, key, NONE, " " if key == Key.Key_Space else "", by_keyboard=True)
    assert not keeps(plot, key, NONE, "", by_keyboard=False), "after a click they are the window's"


def test_a_plot_without_a_cursor_leaves_arrows_to_the_window_until_it_is_zoomed(qtbot):
    plot = PlainPlot("a plot")
    qtbot.addWidget(plot)
    plot.show_area(0, 10, 0, 1)
    assert not keeps(plot, Key.Key_Right, NONE, "")
    assert keeps(plot, Key.Key_Plus, NONE, "+")
    qtbot.keyClick(plot, Key.Key_Plus)
    assert keeps(plot, Key.Key_Right, NONE, "")
    before = plot.view.viewRect()
    qtbot.keyClick(plot, Key.Key_Right)
    assert plot.view.viewRect().left() == pytest.approx(before.left() + before.width() / 10)
    qtbot.keyClick(plot, Key.Key_Home)
    assert plot.fitted
    assert not keeps(plot, Key.Key_Right, NONE, "")
    plot.close()


def test_what_is_seen_follows_the_cursor_of_a_plot(qtbot):
    plot = SampleScatter("samples")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.show()
    plot.show_area(-1, 10, -1, 1)
    plot.show_points(np.arange(10.0), np.zeros(10), [QColor("red")], [symbol(0, 0)], np.zeros((10, 2), int))
    plot.point_at(0)
    for _ in range(6):
        qtbot.keyClick(plot, Key.Key_Plus)
    assert plot.view.viewRect().contains(0.0, 0.0), "it zooms around the cursor"
    for _ in range(9):
        qtbot.keyClick(plot, Key.Key_Right)
    assert plot.current == 9
    assert plot.view.viewRect().right() >= 9
    plot.close()


def test_no_table_keeps_tab():
    kept = [
        path.name
        for path in Path(nnsim.gui.__file__).parent.rglob("*.py")
        if re.search(r"^class \w+\(QTable(View|Widget)\)", text := path.read_text("utf-8"), re.MULTILINE)
        and "setTabKeyNavigation(False)" not in text
    ]
    assert not kept, "Tab would go round in it for ever"


def test_enter_presses_a_button_of_the_window(qtbot, window):
    panel = window.docks.show("lesson")
    asked = []
    panel.empty.pressed.disconnect()
    panel.empty.pressed.connect(lambda: asked.append(1))
    button = panel.empty.findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Key.Key_Return)
    assert asked == [1]
