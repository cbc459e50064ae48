"""The inspector's lines of an update, numbers that are not known any more, matrices, values and small parts."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from nnsim.gui.inspector_view.rows import PathRows, Rows, UseRows
from nnsim.gui.inspector_view.shares import Shares
from nnsim.gui.numbers import long, scientific
from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.network.build import sequential
from nnsim.network.design import Design, Training
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.gui.number_hand import LEFT, crumbs, latest, settle
from tests.session.sessions import with_data


@pytest.fixture
def size():
    return 340, 1100  # all of a trail at once


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
        panel.values.cells[key].followed.emit()
        assert session.number.array == wanted
    session.select(bias_place(3, 2))
    settle(panel)
    panel.values.cells["W"].followed.emit()
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
    assert "not yet" in uses.row(0).lead.tip
    session.new(with_data(Design(sequential((2, 9, 9, 9, 1), "tanh", "identity"), Training()), 2))
    session.step("batch")
    paths = session.paths_of(latest(session, "hidden1.delta", 0, 0))
    found = PathRows(paths, "δ")
    assert len(found) == len(paths.listed) + 1
    last = found.row(len(found) - 1)
    assert last.label == f"{81 - len(paths.listed)} more paths"
    assert last.lead.main is None
    assert found.products.sum() == pytest.approx(paths.total)


# -- the sum over paths, where the program has a fault


@pytest.mark.parametrize("hidden", [False, True])
def test_what_the_chain_rule_gives_and_what_the_program_computed(qtbot, panel, session, hidden):
    session.faults.inject("missing_slope", 2, hidden=hidden)
    while session.array(2, "delta") is None:
        session.step("operation")
    session.look_at(latest(session, "hidden1.delta", 0, 0))
    settle(panel)
    panel.contributions.choices.buttons["paths"].click()
    settle(panel)
    said = panel.contributions.differs
    assert said.isVisible()
    program, slope = float(session.array(2, "delta")[0, 0]), float(session.array(2, "slope")[0, 0])
    assert long(program) in said.text()
    assert long(program * slope) in said.text(), "δ by the chain rule has its φ′"
    assert said.text().startswith("By the chain rule δ¹₁ is")
    assert ("missing φ′ in hidden1" in said.text()) == (not hidden)
    assert ("fault" in said.text()) == (not hidden), "a hidden one is not given away"
    panel.contributions.choices.buttons["terms"].click()
    settle(panel)
    assert not said.isVisible()
    session.faults.remove_all()
    while session.array(2, "delta") is None:
        session.step("operation")
    session.look_at(latest(session, "hidden1.delta", 0, 0))
    panel.contributions.choices.buttons["paths"].click()
    settle(panel)
    assert panel.contributions.view == "paths"
    assert not said.isVisible()


def test_a_small_number_is_written_in_one_way(panel, session):
    session.example("mazur")
    session.set_training("η", rate=1e-5)
    session.step("batch")
    session.select(edge_place(1, 1, 2, 1))
    settle(panel)
    one = panel.lines.rows.lines[-1][2]
    assert "·10⁻⁵" in one.numbers_text
    assert not re.search(r"\de[−-]?\d", one.numbers_text)
    assert scientific(9.29718e-06) == "9.297180000·10⁻⁶"
    assert [scientific(x) for x in (0.5, -1e12, None)] == [long(0.5), "−1.000000000·10¹²", "not yet"]
