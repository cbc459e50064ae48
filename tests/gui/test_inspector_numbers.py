"""From number to number: trail, contributions, paths, samples, uses, lines of an update; and on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from nnsim.gui.inspector_view.rows import PathRows, Rows, TermRows, UseRows
from nnsim.gui.inspector_view.shares import Shares
from nnsim.gui.inspector_view.trail_bar import TrailBar
from nnsim.gui.panels.inspector import PANEL
from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from nnsim.session.session import Session
from tests.session.sessions import with_data

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(settings):
    made = Session(settings)
    made.example("mazur")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot, session):
    made = PANEL.make(session, None)
    qtbot.addWidget(made)
    made.resize(340, 1100)
    with qtbot.waitExposed(made):
        made.show()
    return made


def settle(panel):
    panel._bridge.flush()


def latest(session, array, *index):
    return session.setup.lineage.latest(array, index, session.last_index)


def rows(panel):
    table = panel.contributions.table.rows
    return [table.row(at) for at in range(table.rowCount())]


def crumbs(panel):
    return [crumb.label for crumb in panel.trail.crumbs]


def cell(panel, row, column):
    table = panel.contributions.table
    return table.visualRect(table.rows.index(row, column)).center()


def click(qtbot, panel, row, column):
    table = panel.contributions.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=cell(panel, row, column))
    settle(panel)


def views(panel):
    return list(panel.contributions.choices.buttons)


# -- the trail


def test_a_click_on_a_value_leads_to_where_it_comes_from(qtbot, panel, session):
    session.step("batch")
    session.select(unit_place(2, 1))
    settle(panel)
    assert not panel.trail.isVisible()
    qtbot.mouseClick(panel.values.cells["z"], LEFT)
    settle(panel)
    assert crumbs(panel) == ["z¹₁"]
    assert panel.how.shown.quantity == "z"
    assert panel._column.indexOf(panel.values) > panel._column.indexOf(panel.contributions)
    for _ in range(3):
        session.step("operation")
        settle(panel)
        assert panel.how.shown.number == session.number
    panel.trail.leave.click()
    settle(panel)
    assert not panel.trail.isVisible()
    assert panel._column.indexOf(panel.values) < panel._column.indexOf(panel.how)


def test_from_a_new_weight_back_to_the_data(qtbot, panel, session):
    """w⁺ ‹ ∂E/∂w ‹ δ ‹ ∂E/∂o ‹ δ of the output ‹ ∂E/∂o ‹ o ‹ z ‹ w, and another way to x."""
    session.step("batch")
    session.look_at(latest(session, "hidden1.W", 1, 0))
    settle(panel)
    table = panel.contributions.table
    assert views(panel) == ["terms", "samples", "uses"]
    click(qtbot, panel, 1, 0)
    assert panel.how.shown.quantity == "grad"
    click(qtbot, panel, 0, 0)
    assert panel.how.shown.quantity == "delta"
    qtbot.mouseClick(next(chip for chip in panel.how.made_of.chips if chip.label.startswith("∂E")), LEFT)
    settle(panel)
    assert panel.how.shown.quantity == "do"
    assert [row.label for row in rows(panel)] == ["w²₁₁ · δ²₁", "w²₁₂ · δ²₂"]
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle(panel)
    assert crumbs(panel) == ["w¹⁺₁₁", "∂E/∂w¹₁₁", "δ¹₁", "∂E/∂o¹₁", "δ²₁"]
    session.look_back()
    settle(panel)
    click(qtbot, panel, 1, 1)
    assert session.selection == (edge_place(2, 1, 3, 2),)
    assert crumbs(panel)[-2:] == ["∂E/∂o¹₁", "w²₁₂"]
    assert panel.how.shown.note == "a starting weight that was typed or read from a file"
    panel.trail.back.click()
    settle(panel)
    assert panel.how.shown.quantity == "do"
    panel.trail.forward.click()
    settle(panel)
    assert panel.how.shown.quantity == "W"
    panel.trail.crumbs[0].click()
    settle(panel)
    assert panel.how.shown.name == "w¹⁺₁₁"
    assert panel.trail.crumbs[0].isChecked()
    assert panel.trail.crumbs[3].faint


def test_from_a_net_input_to_the_row_of_the_data(qtbot, panel, session):
    session.example("iris")
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 0, 2))
    settle(panel)
    row = next(at for at, one in enumerate(rows(panel)) if one.label.startswith("w"))
    click(qtbot, panel, row, 2)
    assert panel.how.shown.title == "input x"
    assert "of the data, column" in panel.how.note.text()
    assert panel.how.title.text() == "How x was computed"
    assert session.selection[0].layer == 1


def test_forward_to_the_loss_and_a_number_of_no_neuron(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.o", 0, 0))
    settle(panel)
    assert panel.contributions.view == "uses"
    loss = next(at for at, row in enumerate(rows(panel)) if row.label == "E")
    click(qtbot, panel, loss, 0)
    assert panel.title.text() == "loss E"
    assert not panel.values.isVisible()
    assert not panel.parameters.isVisible()
    assert float(panel.contributions.sum.text()) == pytest.approx(session.loss, abs=1e-9)
    panel.trail.back.click()
    settle(panel)
    assert panel.title.text() == "output · neuron 1"
    assert panel.parameters.isVisible()
    panel.trail.back.click()
    settle(panel)
    assert session.selection == ()


def test_a_long_trail_keeps_its_end_in_sight(qtbot):
    bar = TrailBar()
    qtbot.addWidget(bar)
    bar.resize(220, 30)
    bar.show()
    names = [f"w¹₁{at}" for at in range(20)]
    bar.show_trail(names, 19)
    shown = [crumb.label for crumb in bar.crumbs if crumb.isVisible()]
    assert shown == names[-len(shown) :]
    assert 0 < len(shown) < 12
    assert bar._dots.isVisible()
    bar.resize(2000, 30)
    QApplication.sendPostedEvents()
    assert sum(crumb.isVisible() for crumb in bar.crumbs) == 12
    moved = []
    bar.moved.connect(moved.append)
    bar.crumbs[0].click()
    assert moved == [-11]
    bar.show_trail([], -1)
    assert not bar.isVisible()


def test_mouse_buttons_go_back_and_forward(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 0, 0))
    session.follow(latest(session, "input.o", 0, 0))
    settle(panel)
    for button, wanted in ((Qt.MouseButton.BackButton, "z"), (Qt.MouseButton.ForwardButton, "o")):
        spot = QPointF(5, 5)
        QApplication.sendEvent(
            panel,
            QMouseEvent(QEvent.Type.MouseButtonRelease, spot, spot, button, button, Qt.KeyboardModifier.NoModifier),
        )
        assert session.number.quantity == wanted


# -- the views of a number


def test_a_delta_is_the_sum_over_its_paths(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "hidden1.delta", 0, 0))
    settle(panel)
    assert panel.contributions.view == "paths"
    assert [row.label for row in rows(panel)] == ["o¹₁ → o²₁ → E", "o¹₁ → o²₂ → E"]
    assert sum(row.product for row in rows(panel)) == pytest.approx(panel.how.shown.value, rel=1e-12)
    assert panel.contributions.total.text() == "sum over 2 paths"
    assert "σ′(z¹₁) = 0.24" in rows(panel)[0].tip
    assert np.nansum(session.overlay.edges[3][1]) == pytest.approx(session.array(2, "delta")[0, 0])
    click(qtbot, panel, 0, 0)
    assert session.selection == (unit_place(3, 1),)


def test_the_shares_of_the_samples_show_the_sample(qtbot, panel, session):
    session.example("xor")
    session.step("batch")
    session.look_at(latest(session, "output.W", 1, 0))
    settle(panel)
    panel.contributions.choices.buttons["samples"].click()
    settle(panel)
    found = rows(panel)
    gradient = session.explain_number(session.gradient_of(session.number)).value
    assert sum(row.product for row in found) == pytest.approx(gradient, rel=1e-12)
    assert float(panel.contributions.sum.text()) == pytest.approx(gradient, abs=1e-9)
    wanted = found[0].main.index[1]
    click(qtbot, panel, 0, 2)
    assert session.sample == wanted
    assert panel.how.shown.quantity == "delta"


def test_the_order_of_the_program_and_that_by_size(panel, session):
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 1, 0))
    settle(panel)
    by_size = [row.label for row in rows(panel)]
    panel.contributions.sized.click()
    assert [row.label for row in rows(panel)] == ["b¹₂ · 1", "w¹₁₂ · x₁", "w¹₂₂ · x₂"]
    assert by_size != [row.label for row in rows(panel)]
    session.follow(latest(session, "hidden1.z", 0, 0))
    settle(panel)
    assert rows(panel)[0].label == "b¹₁ · 1"
    panel.contributions.sized.click()
    assert rows(panel)[0].label == "b¹₁ · 1"


def test_a_chosen_view_stays_for_the_next_numbers(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 0, 0))
    settle(panel)
    panel.contributions.choices.buttons["uses"].click()
    click(qtbot, panel, 0, 0)
    assert panel.how.shown.quantity == "o"
    click(qtbot, panel, 0, 0)
    assert panel.how.shown.quantity == "z"
    assert panel.contributions.view == "uses"


def test_what_is_exactly_0_is_left_out_of_many_by_size(panel, session):
    session.example("digits")
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 0, 0))
    settle(panel)
    zeros = sum(term.product == 0 for term in panel.how.shown.terms)
    assert zeros
    assert len(rows(panel)) == 65 - zeros
    assert f"{zeros} more are exactly 0" in panel.contributions.table.toolTip()
    panel.contributions.sized.click()
    assert len(rows(panel)) == 65


def test_rows_are_made_when_they_are_seen(panel, session, monkeypatch):
    """Of 785 contributions only those in sight, and a few that decide about the columns."""
    made = []
    training = Training(loss=Choice("cross_entropy"))
    session.new(with_data(Design(sequential((784, 3, 2), "relu", "softmax"), training), 3))
    session.step("batch")
    row = TermRows.row
    monkeypatch.setattr(TermRows, "row", lambda self, at: made.append(at) or row(self, at))
    session.look_at(latest(session, "hidden1.z", 0, 0))
    settle(panel)
    panel.grab()
    assert panel.contributions.table.rows.rowCount() > 700
    assert 0 < len(made) < 80


def test_where_all_edges_are_drawn_and_where_not(panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    assert session.overlay.key == "number"
    session.look_at(latest(session, "hidden1.do", 0, 0))
    settle(panel)
    panel.contributions.drawn.click()
    assert session.overlay is None
    panel.contributions.drawn.click()
    assert session.overlay is not None
    panel.contributions.choices.buttons["uses"].click()
    assert session.overlay is None  # ∂E/∂o goes to δ of the same neuron: there is no edge
    session.follow(latest(session, "hidden1.o", 0, 0))
    settle(panel)
    assert session.overlay.title == "Where o¹₁ goes"
    panel.hide()
    assert session.overlay is None
    panel.show()
    settle(panel)
    assert session.overlay is not None
    session.let_go()
    settle(panel)
    assert session.overlay is None


def test_an_overlay_of_something_else_is_left_alone(panel, session):
    from nnsim.session.overlay import Overlay

    other = Overlay("check", "Gradient check")
    session.show_overlay(other)
    session.step("batch")
    settle(panel)
    session.select(unit_place(2, 1))
    settle(panel)
    assert session.overlay is other


# -- lighting up


def test_the_row_under_the_mouse_lights_up_what_carried_it(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "hidden1.z", 0, 0))
    settle(panel)
    panel.contributions.sized.click()
    table = panel.contributions.table
    qtbot.mouseMove(table.viewport(), cell(panel, 1, 0))
    QApplication.sendEvent(
        table.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove, QPointF(cell(panel, 1, 0)), QPointF(cell(panel, 1, 0)), Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    assert session.pointed == (edge_place(1, 1, 2, 1),)
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert session.pointed == ()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert session.pointed != ()
    panel.how.setFocus()
    table.clearFocus()
    assert session.pointed == ()


def test_shift_enter_follows_the_other_factor_and_the_menu_all_of_them(qtbot, panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    panel.contributions.sized.click()
    table = panel.contributions.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(panel)
    assert crumbs(panel) == ["z²₁", "w²₁₁"]
    session.look_back()
    settle(panel)
    from PySide6.QtGui import QContextMenuEvent

    spot = cell(panel, 1, 0)
    table.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, table.mapToGlobal(spot)))
    menu = table.findChild(QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Where o¹₁ comes from", "Where w²₁₁ comes from", "Copy the table"]
    menu.actions()[0].trigger()
    settle(panel)
    assert crumbs(panel)[-1] == "o¹₁"
    menu.close()


# -- the lines of an update


def test_the_lines_of_an_update_are_a_list_that_explains_each(qtbot, panel, session):
    session.example("iris")
    session.step("batch")
    session.select(edge_place(1, 1, 2, 3))
    settle(panel)
    names = [name for name, _, _ in panel.lines.rows.lines]
    assert names == [
        "gradient", "first moment", "second moment", "corrected mean", "corrected square", "weights",
    ]  # fmt: skip
    assert panel.lines.rows.at == 5
    assert panel.how.shown.quantity == "W"
    assert not panel.how.choices.isVisible()
    index = panel.lines.rows.index(1)
    panel.lines.scrollTo(index)
    qtbot.mouseClick(panel.lines.viewport(), LEFT, pos=panel.lines.visualRect(index).center())
    assert panel.how.shown.quantity == "first"
    assert panel.lines.rows.at == 1
    panel.lines.setFocus()
    qtbot.keyClick(panel.lines, Qt.Key.Key_Down)
    qtbot.keyClick(panel.lines, Qt.Key.Key_Return)
    assert panel.how.shown.quantity == "second"
    assert session.number is None
    text = panel.lines.text()
    assert "m¹₁₃ ← β₁ · m¹₁₃ + (1 − β₁) · ∂E/∂w¹₁₃ = 0.9 × 0 + (1 − 0.9) ×" in text
    session.look_at(latest(session, "hidden1.W", 1, 2))
    settle(panel)
    panel.lines.chosen.emit(0)
    settle(panel)
    assert session.number.quantity == "grad"
    assert len(crumbs(panel)) == 2
    for mode in ("dark", "light"):
        apply_theme(mode)
        assert panel.grab().width() >= 330


def test_before_the_update_the_lines_are_not_yet(panel, session):
    session.select(edge_place(1, 1, 2, 1))
    settle(panel)
    assert {one.value for _, _, one in panel.lines.rows.lines} == {None}
    assert "not yet" in panel.lines.text()


def test_a_frozen_layer_has_no_lines(panel, session):
    from dataclasses import replace

    session.edit_network("f", lambda n: replace(n, layers=tuple(replace(la, frozen=la.id == 2) for la in n.layers)))
    session.step("batch")
    session.select(edge_place(1, 1, 2, 1))
    settle(panel)
    assert not panel._update.isVisible()
    assert panel.how.shown.quantity == "W"
    assert panel.how.shown.value == 0.15


# -- what is not known any more


def test_step_back_to_see_it(qtbot, panel, session):
    session.example("xor")
    session.train()
    while session.epoch < 3:
        session.poll()
    session.pause()
    session.wait()
    session.select(unit_place(2, 1))
    settle(panel)
    panel.how.chosen.emit(0)
    assert panel.how.shown.quantity == "z"
    assert panel.how.back.isVisible()
    assert not panel.how.numbers.isVisible()
    value = panel.how.shown.value
    panel.how.back.click()
    settle(panel)
    assert panel.how.shown.quantity == "z"
    assert panel.how.shown.value == value
    assert panel.how.numbers.isVisible()
    assert not panel.how.back.isVisible()


def test_what_cannot_be_seen_again_is_said(qtbot, panel, session):
    session.step("operation")
    session.look_at(session.number_for(2, "W", 1, 0))
    settle(panel)
    assert not panel.how.back.isVisible()
    said = []
    session.noticed.connect(said.append)
    panel._step_back()
    assert said
    assert said[0].kind == "error"


# -- the matrices


def test_a_click_in_a_matrix_leads_to_the_number(qtbot, panel, session):
    session.step("batch")
    session.select(layer_place(3))
    settle(panel)
    panel.matrices.choices.buttons["grad"].click()
    table = panel.matrices.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(2, 1)).center())
    settle(panel)
    assert session.number == latest(session, "output.grad", 2, 1)
    assert session.selection == (edge_place(2, 2, 3, 2),)
    panel.trail.back.click()
    settle(panel)
    assert session.selection == (layer_place(3),)
    panel.matrices.choices.buttons["delta"].click()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert session.number == latest(session, "output.delta", 1, 0)


def test_a_click_in_a_links_matrix_in_the_other_notation(qtbot, panel, session):
    session.set_notation("common")
    session.step("batch")
    session.select(link_place(2, 3))
    settle(panel)
    panel.matrices.choices.buttons["W"].click()
    table = panel.matrices.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(1, 0)).center())
    assert session.number == latest(session, "output.W", 1, 1)
    assert session.name_of(session.number) == "w²⁺₂₁"
    session.set_notation("course")


def test_cells_that_are_selected_together_do_not_lead_on(qtbot, panel, session):
    session.step("batch")
    session.select(layer_place(3))
    settle(panel)
    table = panel.matrices.table
    table.selectAll()
    table._ask(table.model().index(0, 0))
    assert session.number is None


# -- the values


def test_values_are_copied_with_the_keyboard_and_the_menu(qtbot, panel, session):
    session.step("batch")
    session.select(unit_place(2, 1))
    settle(panel)
    value = panel.values.cells["o"]
    assert "where it comes from" in value.toolTip()
    value.setFocus()
    qtbot.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert float(QGuiApplication.clipboard().text()) == session.array(2, "o")[0, 0]
    qtbot.keyClick(value, Qt.Key.Key_Return)
    assert session.number == latest(session, "hidden1.o", 0, 0)


def test_the_values_of_an_edge_lead_to_its_weight_and_to_both_ends(qtbot, panel, session):
    session.step("batch")
    for key, wanted in (("W", "output.W"), ("grad", "output.grad"), ("o", "hidden1.o"), ("delta", "output.delta")):
        session.let_go()
        session.select(edge_place(2, 1, 3, 1))
        settle(panel)
        panel.values.cells[key].asked.emit()
        assert session.number.array == wanted
    session.select(bias_place(3, 2))
    settle(panel)
    panel.values.cells["W"].asked.emit()
    assert session.number.index == (0, 1)


# -- small parts


def test_a_chip_says_what_it_is(qtbot):
    chip = NumberChip("w¹₁₁", 0.25, "where from")
    qtbot.addWidget(chip)
    chip.show()
    assert chip.toolTip() == "w¹₁₁ = 0.25\nwhere from"
    assert "0.25" in chip.accessibleName()
    wide = chip.sizeHint().width()
    assert NumberChip("w¹₁₁", plain=True).sizeHint().width() < wide
    pressed = []
    chip.clicked.connect(lambda: pressed.append(chip))
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert pressed


def test_an_empty_table_is_no_trouble(qtbot):
    table = Shares()
    qtbot.addWidget(table)
    table.show()
    table.show_rows(Rows([]), True)
    assert table.rows.rowCount() == 0
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.copy()
    with pytest.raises(NotImplementedError):
        Rows([1.0]).row(0)


def test_the_table_speaks_to_screen_readers_and_in_tooltips(panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    model = panel.contributions.table.rows
    index = model.index(0, 0)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("b²₁ · 1: 0.6")
    tip = model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "b²₁ = 0.6" in tip
    assert model.headerData(1, Qt.Orientation.Horizontal) == "weight"
    assert [model.headerData(at, Qt.Orientation.Vertical) for at in (0, 1)] == [None, None]


def test_rows_of_uses_without_values_and_of_paths_that_are_many(session):
    session.step("operation")
    session.step("operation")
    uses = UseRows(session.uses_of(latest(session, "hidden1.z", 0, 0)), [step.name for step in session.steps])
    assert "not yet" in uses.row(0).tip
    session.new(with_data(Design(sequential((2, 9, 9, 9, 1), "tanh", "identity"), Training()), 2))
    session.step("batch")
    paths = session.paths_of(latest(session, "hidden1.delta", 0, 0))
    found = PathRows(paths)
    assert len(found) == len(paths.listed) + 1
    last = found.row(len(found) - 1)
    assert last.label == f"{81 - len(paths.listed)} more paths"
    assert last.main is None
    assert found.products.sum() == pytest.approx(paths.total)


# -- on the canvas


def spot(window, x, y):
    return window.canvas.mapFromScene(QPointF(x, y))


def test_a_click_on_a_delta_or_a_target_on_the_canvas_leads_there(qtbot, make_window):
    window = make_window(example="mazur")
    session, canvas = window.session, window.canvas
    session.step("batch")
    qtbot.wait(50)
    stage = canvas.board.stage
    shape, (x, y) = stage.shapes[2], stage.center(2)
    box = shape.delta_box(1).moved(x, y)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=spot(window, *box.center))
    assert session.number == latest(session, "hidden1.delta", 1, 0)
    shape, (x, y) = stage.shapes[3], stage.center(3)
    at = shape.places[0]
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=spot(window, x + shape.width / 2 + 22, y + at[1]))
    assert session.number == latest(session, "output.y", 0, 0)
    qtbot.wait(30)
    assert "of the data, column y1" in window.docks["inspector"].made.how.note.text()
    tip = QHelpEvent(QEvent.Type.ToolTip, spot(window, *box.center), canvas.mapToGlobal(spot(window, *box.center)))
    QApplication.sendEvent(canvas.viewport(), tip)


def test_what_is_pointed_at_is_painted(qtbot, make_window):
    window = make_window(example="mazur")
    session, canvas = window.session, window.canvas
    session.step("batch")
    qtbot.wait(80)
    canvas._scene.stop_flash()
    before = canvas.viewport().grab().toImage()
    session.point_at(edge_place(1, 1, 2, 1))
    qtbot.waitUntil(lambda: canvas.board.pointed != ())
    after = canvas.viewport().grab().toImage()
    assert before != after
    session.point_at()
    qtbot.waitUntil(lambda: canvas.board.pointed == ())
    assert canvas.viewport().grab().toImage() == before


def test_pointing_refreshes_no_bar(qtbot, make_window, monkeypatch):
    window = make_window(example="mazur")
    monkeypatch.setattr(window, "_refresh_controls", lambda: pytest.fail("the bars were refreshed"))
    window.session.point_at(unit_place(2, 1))
    qtbot.wait(30)


def test_the_keys(qtbot, make_window):
    """O looks at the number that is explained, Ctrl+[ and Ctrl+] go back and forward."""
    window = make_window(example="mazur")
    session = window.session
    session.step("batch")
    session.select(unit_place(2, 1))
    qtbot.wait(30)
    canvas = window.canvas
    canvas.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(canvas, Qt.Key.Key_O)
    assert session.number == latest(session, "hidden1.delta", 0, 0)
    panel = window.docks["inspector"].made
    table = panel.contributions.table
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.number.array == "output.delta")
    qtbot.wait(30)
    qtbot.keyClick(table, Qt.Key.Key_BracketLeft, control)
    assert session.number.array == "hidden1.delta"
    qtbot.keyClick(table, Qt.Key.Key_BracketRight, control)
    assert session.number.array == "output.delta"
    qtbot.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.number.array == "hidden1.delta"
