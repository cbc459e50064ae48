"""From number to number: trail, contributions, paths, samples, uses, lines of an update; and on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from nnsim.gui.inspector_view.rows import TermRows
from nnsim.gui.inspector_view.trail_bar import TrailBar
from nnsim.gui.theme import ui_font
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.exercises.questions import Plan
from nnsim.session.places import edge_place, unit_place
from tests.gui.number_hand import LEFT, cell, click, crumbs, latest, rows, settle, views
from tests.session.sessions import with_data


@pytest.fixture
def size():
    return 340, 1100  # all of a trail at once


# -- the trail


def test_in_an_exercise_the_formula_is_of_what_the_title_names(panel, session):
    """A number was looked at; the next question is about another edge."""
    session.step("batch")
    session.select(edge_place(2, 1, 3, 1))
    settle(panel)
    panel.look()
    panel._follow(session.numbers_at(edge_place(2, 1, 3, 1))[-1])
    exercise = session.start_exercise(Plan(kinds=("W",), most=0))
    session.ask(exercise.number(edge_place(2, 2, 3, 1), "W"))
    settle(panel)
    assert panel.title.text() == "hidden1 · 2 → output · 1"
    assert session.place_of(panel.how.shown.number) == edge_place(2, 2, 3, 1)
    assert not panel.trail.isVisibleTo(panel)


def test_a_click_on_a_value_leads_to_where_it_comes_from(qtbot, panel, session):
    session.step("batch")
    session.select(unit_place(2, 1))
    settle(panel)
    assert not panel.trail.isVisible()
    qtbot.mouseClick(panel.values.cells["z"], LEFT)
    settle(panel)
    assert crumbs(panel) == ["z¹₁"]
    assert panel.how.shown.quantity == "z"
    assert panel.column.parts.index(panel.values) > panel.column.parts.index(panel.contributions)
    for _ in range(3):
        session.step("operation")
        settle(panel)
        assert panel.how.shown.number == session.number
    panel.trail.leave.click()
    settle(panel)
    assert not panel.trail.isVisible()
    assert panel.column.parts.index(panel.values) < panel.column.parts.index(panel.how)


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
    assert float(panel.contributions.total.sum) == pytest.approx(session.loss, abs=1e-9)
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
    assert panel.contributions.total.words == "sum over 2 paths"
    assert "σ′(z¹₁) = 0.24" in rows(panel)[0].lead.tip
    assert np.nansum(session.overlay.edges[3][1]) == pytest.approx(session.array(2, "delta")[0, 0])
    click(qtbot, panel, 0, 0)
    assert session.selection == (unit_place(3, 1),)


def test_along_a_path_one_goes_on_back_with_enter(qtbot, panel, session):
    """From δ over its largest path to δ of the output, and on to ∂E/∂o and o: not forward again."""
    session.step("batch")
    session.look_at(latest(session, "hidden1.delta", 0, 0))
    settle(panel)
    click(qtbot, panel, 0, 0)
    assert panel.contributions.view == "terms"
    assert [row.label for row in rows(panel)] == ["∂E/∂o²₁", "σ′(z²₁)"]
    table = panel.contributions.table
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Return)
        settle(panel)
    assert crumbs(panel) == ["δ¹₁", "δ²₁", "∂E/∂o²₁", "o²₁"]
    assert [row.label for row in rows(panel)] == ["z²₁"]


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
    assert float(panel.contributions.total.sum) == pytest.approx(gradient, abs=1e-9)
    wanted = found[0].lead.main.index[1]
    click(qtbot, panel, 0, 2)
    assert session.sample == wanted
    assert panel.how.shown.quantity == "delta"


def test_in_a_narrow_panel_the_shares_say_which_sample_each_is_of(panel, session):
    session.example("iris")
    session.set_training("more in a batch", batch_size=12)
    session.step("batch")
    session.look_at(latest(session, "hidden1.W", 4, 3))
    settle(panel)
    panel.contributions.choices.buttons["samples"].click()
    settle(panel)
    table = panel.contributions.table
    for at, row in enumerate(rows(panel)):
        number = table.rows.order[at] + 1
        assert f"⁽{str(number).translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))}⁾" in row.label
        assert row.brief == str(number)
        assert QFontMetrics(ui_font(9)).horizontalAdvance(row.brief) <= table.columnWidth(0) - 10
        assert row.label in table.rows.data(table.rows.index(at, 0), Qt.ItemDataRole.ToolTipRole)


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
