"""The compare panel: moments, runs and other projects; the differences in the table and on the canvas."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnsim.gui.numbers import long, short
from nnsim.gui.panels.compare import PANEL
from nnsim.network.design import Choice
from nnsim.session.places import edge_place


@pytest.fixture
def session(make_session):
    made = make_session("xor")
    made.edit("Short", lambda design: replace(design, training=replace(design.training, epochs=40)))
    return made


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 900, 260)


def train(session):
    session.train()
    session.wait()


def compare_two_runs(qtbot, panel, session):
    """Two runs that part after 20 updates."""
    train(session)
    session.visit(20)
    session.set_training("Rate", rate=2.0)
    train(session)
    qtbot.waitUntil(lambda: panel.first.findData("run 1") >= 0)
    panel.first.choose("run 1")
    panel.compare()


def nothing_more(panel):
    """The panel has heard all there is, answers it with no news of its own, and is at no work."""
    panel._bridge.flush()
    assert not panel._bridge.waits
    assert not panel.searching


def test_the_start_and_now(qtbot, panel, session):
    qtbot.waitUntil(lambda: panel.first.count() > 1)
    assert "the same, to the last bit" in panel.said.text()
    train(session)
    qtbot.waitUntil(lambda: "numbers differ" in panel.said.text())
    rows = panel.table.rows
    assert rows.rowCount() == 9
    assert [rows.headerData(side, Qt.Orientation.Horizontal) for side in (1, 2)] == ["the start", "now"]
    panel.table.asked.emit(rows.comparison.rows[0].place)
    assert session.selection == (rows.comparison.rows[0].place,)
    panel.canvas.setChecked(True)
    assert session.overlay is not None
    assert session.overlay.key == "compare"
    panel.canvas.setChecked(False)
    assert session.overlay is None
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines[0] == ["where", "the start", "now", "difference"]
    assert [line[0] for line in lines[1:]] == [row.name for row in rows.comparison.rows]


def test_the_start_is_that_of_the_training_also_after_it_was_opened_again(qtbot, panel, session, tmp_path):
    start = session.setup.weights()[3][0, 0]
    train(session)
    session.save(tmp_path / "trained.nnsim")
    session.open(tmp_path / "trained.nnsim")
    qtbot.waitUntil(lambda: "numbers differ" in panel.said.text())
    assert panel.table.rows.comparison.first.arrays[3, "W"][0, 0] == start


def test_runs_without_a_moment_in_common_are_told_to_be_so(qtbot, panel, session, tmp_path):
    train(session)
    session.save(tmp_path / "trained.nnsim")
    session.open(tmp_path / "trained.nnsim")
    session.set_training("More", epochs=40)
    session.step("epoch")
    session.reset()
    session.step("epoch")
    said = []
    session.noticed.connect(lambda notice: said.append(notice.text))
    choose_runs(qtbot, panel, "run 1", "run 2")
    qtbot.mouseClick(panel.part, Qt.MouseButton.LeftButton)
    nothing_more(panel)
    assert said[-1].startswith("there is no moment of which both runs are known")
    assert "differ, as far as both are known" not in panel.said.text()


def test_a_loss_that_is_not_computed_is_not_0(qtbot, panel, session):
    qtbot.waitUntil(lambda: panel.first.count() > 1)
    assert not panel.said.text().startswith("E ")
    session.finish_phase()
    session.finish_phase()
    session.finish_phase()
    loss = session.loss
    assert loss is not None
    qtbot.waitUntil(lambda: panel.said.text().startswith(f"E not yet → {short(loss)}."))
    session.step("epoch")
    qtbot.waitUntil(lambda: panel.said.text().startswith("E not yet → "))


def test_where_two_runs_part(qtbot, panel, session):
    compare_two_runs(qtbot, panel, session)
    assert panel.part.isEnabled()
    qtbot.mouseClick(panel.part, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.moment[0] == 20, timeout=10_000)
    qtbot.waitUntil(lambda: not panel.searching)
    assert session.is_past


def said_of_parting(qtbot, panel):
    qtbot.mouseClick(panel.part, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "They differ" in panel.said.text() and not panel.searching, timeout=10_000)
    nothing_more(panel)
    return panel.said.text().split("  ")[-1]


def choose_runs(qtbot, panel, first, second):
    for chooser, key in ((panel.first, first), (panel.second, second)):
        qtbot.waitUntil(lambda chooser=chooser, key=key: chooser.findData(key) >= 0)
        chooser.choose(key)
    panel.compare()


def test_of_a_weight_that_was_edited_between_two_iterations_the_window_shows_that_moment(qtbot, panel, session):
    train(session)
    session.visit(20)
    session.set_weight(edge_place(1, 1, 2, 2), 1.5)
    train(session)
    choose_runs(qtbot, panel, "run 1", "run 2")
    said = said_of_parting(qtbot, panel)
    start = (
        "They differ from the moment after 20 updates on (weights were edited there), the loss E from iteration 21 on"
    )
    assert said.startswith(start)
    assert said.endswith("; the window shows that moment.")
    assert session.updates_made == 20
    assert session.weight(edge_place(1, 1, 2, 2)) == 1.5


def test_runs_with_other_starting_weights_are_said_to_differ_from_the_start(qtbot, panel, session):
    train(session)
    session.set_training("Seed", seed=99)
    train(session)
    choose_runs(qtbot, panel, "run 1", "run 2")
    said = said_of_parting(qtbot, panel)
    assert said.startswith("They differ from the start (other starting weights), the loss E from iteration 1 on (")
    assert said.endswith("; the window shows that moment.")
    assert session.updates_made == 0


@pytest.mark.parametrize("move", ["reset", "step", "train"])
def test_that_the_window_shows_where_they_part_is_said_only_while_it_does(qtbot, panel, session, move):
    compare_two_runs(qtbot, panel, session)
    choose_runs(qtbot, panel, "run 1", "run 2")
    assert said_of_parting(qtbot, panel).endswith("; the window shows the moment before.")
    if move == "train":
        train(session)
    else:
        getattr(session, move)()
    nothing_more(panel)
    assert "They differ from iteration 21 on with update/output/weights" in panel.said.text()
    assert "the window shows" not in panel.said.text()
    qtbot.mouseClick(panel.part, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.said.text().endswith("; the window shows the moment before."), timeout=10_000)


def test_where_they_part_is_told_too_when_now_is_compared_with_another_run(qtbot, panel, session):
    train(session)
    session.visit(20)
    session.set_training("Adam", optimizer=Choice("adam"))
    train(session)
    choose_runs(qtbot, panel, "now", "run 1")
    assert "from iteration 21 on" in said_of_parting(qtbot, panel)
    assert session.course[0] == 2
    session.visit(7, None, 1)
    session.set_training("Rate", rate=2.0)
    train(session)
    session.visit_end(2)
    choose_runs(qtbot, panel, "now", "run 3")
    assert "from iteration 8 on" in said_of_parting(qtbot, panel)
    assert (panel.first.key(), panel.second.key()) == ("run 2", "run 3"), "the moment is one of run 1"


def test_a_kept_moment_and_another_project(qtbot, panel, session, tmp_path):
    session.step("epoch")
    session.save(tmp_path / "other.nnsim")
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    assert [mark.label for mark in session.marks] == ["mark 1"]
    session.step("epoch")
    qtbot.waitUntil(lambda: "numbers differ" in panel.said.text())
    panel.add_file(tmp_path / "other.nnsim")
    assert panel.first.key() == "mark 1"
    assert "numbers differ" in panel.said.text()
    panel.add_file(tmp_path / "nothing.nnsim")
    assert len(session.marks) == 2


def test_kept_moments_stay_on_the_canvas_and_the_weights_come_back_when_asked_for(qtbot, panel, session):
    for _ in range(2):
        session.step("epoch")
        qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    panel.first.choose("mark 0")
    panel.second.choose("mark 1")
    panel.compare()
    panel.canvas.setChecked(True)
    drawn = session.overlay
    session.step("epoch")
    nothing_more(panel)
    assert session.overlay is drawn
    assert not drawn.stale
    panel.second.choose("now")
    panel.compare()
    drawn = session.overlay
    nothing_more(panel)
    assert session.overlay is drawn, "nothing is compared again while nothing happens"
    session.step("epoch")
    assert session.overlay.stale
    qtbot.waitUntil(lambda: not session.overlay.stale)
    assert session.overlay.moment == "after 4 updates − after 1 update"
    assert session.overlay.edges[3][0, 0] == session.array(3, "W")[0, 0] - session.marks[0].arrays[3, "W"][0, 0]
    session.show_overlay(None)
    qtbot.waitUntil(lambda: not panel.canvas.isChecked())
    session.step("epoch")
    nothing_more(panel)
    assert session.overlay is None


def test_where_they_part_is_said_until_a_run_goes_on(qtbot, panel, session):
    compare_two_runs(qtbot, panel, session)
    qtbot.mouseClick(panel.part, Qt.MouseButton.LeftButton)
    said = "They differ from iteration 21 on with update/output/weights, the loss E from iteration 22 on"
    qtbot.waitUntil(lambda: "They differ" in panel.said.text(), timeout=10_000)
    nothing_more(panel)
    assert panel.said.text().split("  ")[-1].startswith(said)
    session.step("operation")
    nothing_more(panel)
    assert "They differ" in panel.said.text()
    session.set_training("Rate", rate=1.0)
    session.step("epoch")
    qtbot.waitUntil(lambda: "They differ" not in panel.said.text())


def test_a_step_paints_of_the_table_what_differs(qtbot, panel, session):
    qtbot.waitUntil(lambda: panel.first.count() > 1)
    session.step("epoch")
    nothing_more(panel)
    model, told = panel.table.rows, []
    model.modelReset.connect(lambda: told.append("all"))
    model.dataChanged.connect(lambda *_: told.append("rows"))
    model.headerDataChanged.connect(lambda *_: told.append("head"))
    panel.table.selectRow(2)
    session.step("operation")
    nothing_more(panel)
    assert told == []
    assert panel.table.currentIndex().row() == 2
    session.step("epoch")
    nothing_more(panel)
    assert told == ["rows"]
    assert not panel.table.selectionModel().hasSelection(), "another weight stands there"
    first = model.comparison.rows[0]
    assert model.index(0, 2).data() == long(session.weight(first.place))
    panel.first.choose("now")
    panel.compare()
    assert told == ["rows", "head", "rows"]
    assert {model.index(row, 3).data() for row in range(9)} == {long(0.0)}


def test_the_table_paints_its_cells_itself_but_for_those_that_are_chosen(qtbot, panel, session, monkeypatch):
    qtbot.waitUntil(lambda: panel.first.count() > 1)
    session.step("epoch")
    nothing_more(panel)
    table, styled = panel.table, []
    paint = type(table)._paint_by_style
    monkeypatch.setattr(
        type(table), "_paint_by_style", lambda self, painter, at: (styled.append(at.row()), paint(self, painter, at))
    )
    table.viewport().grab()
    assert styled == []
    table.selectRow(1)
    table.viewport().grab()
    assert styled == [1] * table.model().columnCount()


def test_numbers_that_are_what_they_were_are_not_copied(session):
    session.step("epoch")
    first = session.present_mark("now", "W")
    session.step("operation")
    again = session.present_mark("now", "W", first)
    assert all(again.arrays[key] is array for key, array in first.arrays.items())
    session.step("batch")
    later = session.present_mark("now", "W", again)
    assert not any(later.arrays[key] is array for key, array in first.arrays.items())
    assert (later.arrays[session.network.layers[1].id, "W"] == session.array(session.network.layers[1].id, "W")).all()


def test_numbers_of_other_samples_say_so_above_the_table_and_when_they_are_copied(qtbot, panel, session):
    session.edit("Mini", lambda design: replace(design, training=replace(design.training, batch_size=2, shuffle=False)))
    session.step("batch")
    losses = [session.loss]
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)
    panel.quantity.choose("o")
    panel.compare()
    assert "Different samples" not in panel.said.text()
    assert "(row" not in panel.said.text()
    session.step("batch")
    losses.append(session.loss)
    nothing_more(panel)
    one, other = map(short, losses)
    said = f"Different samples: mark 1 (row 1); now (row 3).  E {one} (rows 1, 2) → {other} (rows 3, 4)."
    assert panel.said.text().startswith(said)
    rows = panel.table.rows
    heads = [rows.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["where", "mark 1 · row 1", "now · row 3", "difference"]
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[0].split("\t") == heads
    panel.quantity.choose("grad")
    panel.compare()
    assert panel.said.text().startswith("Different samples: mark 1 (rows 1, 2); now (rows 3, 4).  E ")
    panel.quantity.choose("W")
    panel.compare()
    assert panel.said.text().startswith(f"E {short(losses[0])} (rows 1, 2) → ")
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "mark 1"
    session.step("batch")
    panel.quantity.choose("o")
    nothing_more(panel)
    assert "row" not in panel.said.text(), "the same samples again, an epoch later"
