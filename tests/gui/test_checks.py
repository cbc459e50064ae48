"""The checks panel: gradients in a table and on the canvas, the health of the layers, each of its moment."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from nnsim.gui.panels.checks import PANEL
from nnsim.network import edits
from nnsim.session.draft import draft
from nnsim.session.places import Place, bias_place, layer_place, unit_place
from tests.session.faults import faulty


@pytest.fixture
def session(make_session):
    return make_session("xor")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 1000, 260)


def checked(qtbot, panel, samples="batch"):
    page = panel.gradients
    page.samples.choose(samples)
    panel.check_gradients()
    qtbot.waitUntil(lambda: not page.slices.busy)
    panel._bridge.flush()
    return page


def examined(qtbot, panel):
    page = panel.health
    panel.show_page("health")
    panel.health.begin()
    qtbot.waitUntil(lambda: not page.slices.busy)
    panel._bridge.flush()
    return page


def cell(page, row, column):
    return page.table.rows.index(row, column).data()


# ---------------------------------------------------------------------------------------------- gradients


def test_before_a_check_it_says_what_to_do(panel):
    page = panel.gradients
    assert page.empty.isVisible()
    assert page.help.isVisible()
    assert not page.verdict.isVisible()
    assert not page.tools.isVisible()


def test_a_check_fills_the_table_and_colours_the_canvas(qtbot, panel, session):
    page = checked(qtbot, panel)
    assert page.table.isVisible()
    assert page.table.rows.rowCount() == session.network.parameter_count
    assert page.verdict.head.text() == "all 9 gradients agree"
    assert page.verdict.sign.text() == "●"
    assert page.verdict.moment.text() == "after 0 updates"
    assert session.overlay.key == "gradients"
    assert page.canvas.isChecked()
    errors = [page.table.rows.one(row).error for row in range(9)]
    assert errors == sorted(errors, reverse=True)
    assert cell(page, 0, 4) == "● agrees"
    assert "→" in cell(page, 0, 0) or "bias" in cell(page, 0, 0)
    assert page.table.rows.one(0).analytic != 0


def test_a_wrong_gradient_is_named_first_filtered_and_selected(qtbot, panel, session):
    faulty.spoil(session.setup, faulty.rewritten("backward", "hidden1.delta", faulty.without_slope))
    page = checked(qtbot, panel, "training")
    wrong = page.checked.count("wrong")
    assert wrong > 0
    assert page.verdict.head.text() == f"{wrong} of 9 gradients differ"
    assert page.verdict.sign.text() == "▲"
    assert cell(page, 0, 4) == "▲ differs"
    assert page.table.rows.index(0, 4).data(Qt.ItemDataRole.ForegroundRole) is not None
    qtbot.mouseClick(page.which.buttons["wrong"], Qt.MouseButton.LeftButton)
    assert page.table.rows.rowCount() == wrong
    area = page.table.visualRect(page.table.rows.index(0, 1))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert session.selection[0] == page.table.rows.table.place(int(page.table.rows.order[0]))
    assert session.selection[0].layer == session.network.layer("hidden1").id


def test_words_filter_the_rows(qtbot, panel):
    page = checked(qtbot, panel)
    qtbot.keyClicks(page.words, "bias output")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() < 9)
    assert cell(page, 0, 0) == "bias of output 1"
    assert page.table.rows.rowCount() == 1
    page.words.clear()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 9)


def test_heads_sort(qtbot, panel):
    page = checked(qtbot, panel)
    head = page.table.horizontalHeader()
    spot = head.viewport().rect().center()
    spot.setX(head.sectionViewportPosition(1) + 20)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    sizes = [abs(page.table.rows.one(row).analytic) for row in range(9)]
    assert sizes in (sorted(sizes), sorted(sizes, reverse=True))


def test_enter_selects_and_ctrl_c_copies_with_all_digits(qtbot, panel, session):
    page = checked(qtbot, panel)
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(2, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert session.selection == (page.table.rows.table.place(int(page.table.rows.order[2])),)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + 9
    assert float(lines[1].split("\t")[1]) == page.table.rows.one(0).analytic


def test_export_writes_what_is_shown(qtbot, panel, tmp_path, monkeypatch):
    page = checked(qtbot, panel)
    target = tmp_path / "gradients"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    text = target.with_suffix(".csv").read_text()
    assert text.count("\n") == 1 + 9
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.csv"), ""))
    heard = []
    panel.session.noticed.connect(heard.append)
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    assert heard[0].kind == "error"


def test_what_is_old_says_so_and_becomes_new_again(qtbot, panel, session):
    page = checked(qtbot, panel)
    session.step("epoch")
    panel._bridge.flush()
    assert "as it was after 0 updates" in page.verdict.moment.text()
    assert session.overlay.stale
    session.back("epoch")
    panel._bridge.flush()
    assert "as of" not in page.verdict.moment.text()
    assert not session.overlay.stale


def test_an_edit_of_the_network_takes_the_result_away(qtbot, panel, session):
    page = checked(qtbot, panel)
    hidden = session.network.layer("hidden1")
    session.edit_network("Resize", lambda network: edits.resize(network, hidden.id, 5))
    panel._bridge.flush()
    assert page.checked is None
    assert page.empty.isVisible()
    assert session.overlay is None


def test_the_overlay_is_switched_off_and_on(qtbot, panel, session):
    page = checked(qtbot, panel)
    page.canvas.click()
    assert session.overlay is None
    panel._bridge.flush()
    assert not page.canvas.isChecked()
    page.canvas.click()
    panel._bridge.flush()
    assert page.canvas.isChecked()
    session.show_overlay(None)
    panel._bridge.flush()
    assert not page.canvas.isChecked()


@pytest.fixture
def large(make_session):
    made = make_session()
    made.new(draft("64-32-10", data="digits", batch_size=32))
    return made


def test_a_long_check_shows_how_far_it_is_and_can_be_stopped(qtbot, large, monkeypatch):
    monkeypatch.setattr("nnsim.gui.slices.PIECE", 1e-6)
    panel = PANEL.make(large, None)
    qtbot.addWidget(panel)
    panel.show()
    page = panel.gradients
    assert page.button.text() == "Check"
    panel.check_gradients()
    qtbot.waitUntil(lambda: page.bar.value() > 100)
    assert page.bar.isVisible()
    assert page.button.text() == "Stop"
    assert "% of 2,410 gradients" in page.verdict.head.text()
    before = page._check
    panel.check_gradients()
    assert page._check is before, "a check under way goes on"
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    panel._bridge.flush()
    assert not page.slices.busy
    assert 0 < page.table.rows.rowCount() < 2410
    assert "stopped:" in page.verdict.more.text()
    assert np.isnan(large.overlay.edges[3]).all(), "what has not been compared has nothing on the canvas"
    panel.hide()


def nothing_is_done(page):
    """Work is held: its timer rests, and turns of the event loop do no piece of it."""
    assert page.slices.busy
    assert not page.slices._timer.isActive()
    for _ in range(5):
        QApplication.processEvents()


def test_it_waits_while_nobody_looks(qtbot, large, monkeypatch):
    monkeypatch.setattr("nnsim.gui.slices.PIECE", 1e-6)
    panel = PANEL.make(large, None)
    qtbot.addWidget(panel)
    panel.show()
    panel.check_gradients()
    check = panel.gradients._check
    qtbot.waitUntil(lambda: check.done > 0.1)
    panel.hide()
    done = check.done
    nothing_is_done(panel.gradients)
    assert check.done == done
    panel.show()
    qtbot.waitUntil(lambda: check.done > done)
    panel.show_page("health")
    done = check.done
    nothing_is_done(panel.gradients)
    assert check.done == done
    panel.gradients.slices.stop()
    panel.hide()


def test_training_and_edits_stop_a_check(qtbot, large, monkeypatch):
    monkeypatch.setattr("nnsim.gui.slices.PIECE", 1e-6)
    panel = PANEL.make(large, None)
    qtbot.addWidget(panel)
    panel.show()
    panel.check_gradients()
    qtbot.waitUntil(lambda: panel.gradients._check.done > 0.1)
    large.train()
    panel._bridge.flush()
    assert not panel.gradients.slices.busy
    assert not panel.gradients.button.isEnabled()
    with pytest.raises(Exception, match="pause it first"):
        panel.check_gradients()
    large.pause()
    large.wait()
    panel._bridge.flush()
    assert panel.gradients.button.isEnabled()
    panel.check_gradients()
    large.edit_network("Resize", lambda network: edits.resize(network, large.network.layers[1].id, 5))
    panel._bridge.flush()
    assert not panel.gradients.slices.busy
    assert panel.gradients.checked is None
    panel.hide()


# ---------------------------------------------------------------------------------------------- health


def test_a_healthy_network_is_said_to_be_well(qtbot, panel, session):
    page = examined(qtbot, panel)
    assert page.well.isVisible()
    assert page.verdict.head.text() == "nothing found"
    assert page.table.rows.rowCount() == 2
    assert cell(page, 0, 0) == "hidden1"
    assert page.table.rows.value(0, 1) > 0


def ill(session):
    session.new(draft("2-4-1", data="xor", hidden="relu", bias=0.2))
    hidden = session.network.layer("hidden1")
    for unit in hidden.units[1:3]:
        session.set_weight(bias_place(hidden.id, unit), -90.0)
    return hidden


def test_findings_are_listed_with_figures_and_remedy_and_lead_to_their_units(qtbot, panel, session):
    hidden = ill(session)
    page = examined(qtbot, panel)
    assert page.list.isVisible()
    (item,) = [page.list.item(row) for row in range(page.list.count())]
    for words in ("2 of 4 units of hidden1 are dead", "the slope is 0 on all of", "leaky ReLU"):
        assert words in item.toolTip()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualItemRect(item).center())
    assert session.selection == tuple(unit_place(hidden.id, unit) for unit in hidden.units[1:3])
    assert cell(page, 0, 5) == "2"
    area = page.table.visualRect(page.table.rows.index(1, 1))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert session.selection == (layer_place(session.network.layer("output").id),)
    assert panel.grab().width() >= 900


def test_a_small_network_is_examined_again_when_it_stands_still(qtbot, panel, session):
    page = examined(qtbot, panel)
    assert not page.findings
    ill(session)
    panel._bridge.flush()
    assert not page.findings
    qtbot.waitUntil(lambda: bool(page.findings))
    session.undo()
    session.undo()
    qtbot.waitUntil(lambda: not page.findings and page.health is not None)
    assert "as of" not in page.verdict.moment.text()


def test_a_network_without_gradients_is_no_error_where_nobody_has_asked(qtbot, panel, session, monkeypatch):
    examined(qtbot, panel)
    page, failed = panel.health, []
    monkeypatch.setattr("sys.excepthook", lambda *wrong: failed.append(wrong))

    session.example("hopfield")
    panel._bridge.flush()
    qtbot.waitUntil(lambda: any("Hopfield" in label.text() for label in page.empty.findChildren(QLabel)))

    assert page.empty.isVisible()
    assert not failed


def test_a_large_one_is_examined_when_asked(qtbot, panel, session, monkeypatch):
    monkeypatch.setattr("nnsim.gui.checks_view.health_page.QUICK", 0.0)
    page = examined(qtbot, panel)
    session.step("epoch")
    panel._bridge.flush()
    assert not page._calm.isActive()
    assert not page.slices.busy
    assert page.verdict.moment.text() == "as it was after 0 updates; examine again"
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.verdict.moment.text() == "after 1 update")


def test_the_health_is_on_the_canvas_and_follows(qtbot, panel, session):
    hidden = ill(session)
    page = examined(qtbot, panel)
    page.canvas.click()
    assert session.overlay.key == "health"
    np.testing.assert_array_equal(session.overlay.units[hidden.id][1:3], 1.0)
    session.set_weight(bias_place(hidden.id, hidden.units[0]), -90.0)
    panel._bridge.flush()
    assert session.overlay.stale
    qtbot.waitUntil(lambda: not session.overlay.stale)
    assert session.overlay.units[hidden.id][0] == 1.0
    page.canvas.click()
    assert session.overlay is None


def test_figures_are_copied_with_all_digits(qtbot, panel, session):
    page = examined(qtbot, panel)
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert float(lines[1].split("\t")[1]) == page.health.layers[0].delta


def test_nothing_is_examined_while_training_runs(qtbot, panel, session):
    panel.show_page("health")
    session.train()
    panel._bridge.flush()
    assert not panel.health.button.isEnabled()
    with pytest.raises(Exception, match="pause it first"):
        panel.examine()
    session.pause()
    session.wait()


def test_the_place_of_a_row_is_a_place_of_the_canvas(qtbot, panel, session):
    page = checked(qtbot, panel)
    for row in range(9):
        place = page.table.rows.table.place(int(page.table.rows.order[row]))
        assert isinstance(place, Place)
        assert session.weight(place) is not None


def test_during_an_exercise_nothing_is_shown_and_then_it_is_again(qtbot, panel, session):
    page = checked(qtbot, panel)
    examined(qtbot, panel)
    session.start_exercise()
    panel._bridge.flush()
    assert session.overlay is None
    for one in (page, panel.health):
        assert not one.button.isEnabled()
        assert one._stack.currentWidget() is one.empty
        assert not one.verdict.isVisibleTo(panel)
    assert not panel.health.table.isVisibleTo(panel)
    with pytest.raises(Exception, match="an exercise is under way"):
        panel.check_gradients()
    session.end_exercise()
    panel._bridge.flush()
    assert page._stack.currentWidget() is page.table
    assert page.button.isEnabled()
    assert page.verdict.head.text() == "all 9 gradients agree"


def test_what_is_not_finite_is_not_said_to_differ(qtbot, panel, session):
    session.memory["hidden1.W"][0, 0] = np.nan
    page = checked(qtbot, panel)
    assert "9 are NaN or infinite" in page.verdict.more.text()
    assert (page.verdict.head.text(), cell(page, 0, 4)) == ("9 of 9 gradients are not known", "○ not known")
