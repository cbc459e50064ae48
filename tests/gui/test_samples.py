"""The samples panel: every sample with its prediction, filtered and sorted, the worst first; stepped through."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from nnsim.gui.panels.samples import PANEL
from nnsim.gui.widgets import live_work
from nnsim.session.draft import draft
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.predictions import Predicting
from tests.rules import at_home


@pytest.fixture
def session(make_session):
    made = make_session("iris")
    made.step("epoch")
    return made


@pytest.fixture
def panel(make_panel, session, qtbot):
    made = make_panel(PANEL, session, 1000, 260)
    settle(qtbot, made)
    return made


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.work.waits)


def column(panel, key):
    at = [one[0] for one in panel.list.rows.columns].index(key)
    return [panel.list.rows.value(line, at) for line in range(panel.list.rows.rowCount())]


def test_the_worst_first_with_the_loss_of_each(panel, session):
    found = Predicting(session).finish()
    losses = dict(zip(found.rows.tolist(), found.losses.tolist(), strict=True))
    assert column(panel, "loss") == sorted(losses.values(), reverse=True)
    assert [losses[row - 1] for row in column(panel, "row")] == column(panel, "loss")


def test_filters_and_orders(qtbot, panel):
    panel.part.choose("test")
    panel.filter()
    assert set(column(panel, "part")) == {"test"}
    assert len(column(panel, "row")) == 23
    panel.part.choose("all")
    panel.kind.choose("1")
    panel.filter()
    assert set(column(panel, "truth")) == {"versicolor"}
    panel.kind.choose("")
    panel.wrong.setChecked(True)
    assert all(one.startswith("✗") for one in column(panel, "called"))
    panel.wrong.setChecked(False)
    panel.list.sort_by(0)
    assert column(panel, "row") == list(range(1, 151))
    panel.list.sort_by(0)
    assert column(panel, "row") == list(range(150, 0, -1))
    qtbot.mouseClick(panel.worst, Qt.MouseButton.LeftButton)
    assert column(panel, "loss") == sorted(column(panel, "loss"), reverse=True)


def test_one_is_looked_at_and_stepped_through_with_the_keyboard(qtbot, panel, session):
    panel.part.choose("train")
    panel.filter()
    panel.list.setFocus()
    panel.list.selectRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    row = panel.list.current
    assert panel.card.head.text() == f"Sample {row + 1}"
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.sample_number(session.sample) == row
    settle(qtbot, panel)
    assert panel.list.rows.shown == row
    assert panel.list.current == row
    session.step("epoch")  # other losses, another order: what is looked at stays
    settle(qtbot, panel)
    assert panel.list.current == row
    assert panel.list.rows.row_at(panel.list.currentIndex().row()) == row


def test_a_test_sample_is_looked_at_and_nothing_is_learned(qtbot, panel, session):
    panel.part.choose("test")
    panel.filter()
    panel.list.setFocus()
    panel.list.selectRow(0)
    made = session.updates_made
    weights, row = [np.array(matrix) for matrix in session.setup.weights().values()], panel.list.current
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.said.text() == (
        f"Sample {row + 1}, kept for test, is looked at: a forward pass, nothing is learned from it"
    )
    assert session.sample_number(session.sample) == row
    session.step("phase")
    session.step("phase")  # behind the forward pass the training stands where it stood
    assert session.guest is None
    assert session.updates_made == made
    assert all(np.array_equal(a, b) for a, b in zip(session.setup.weights().values(), weights, strict=True))


def test_what_was_said_of_a_sample_holds_while_it_is_shown(qtbot, panel, session):
    row = int(session.prepared.test[3])
    panel.step_through(row)
    assert panel.said.text().startswith(f"Sample {row + 1}, kept for test, is looked at")
    panel.said.setFixedWidth(panel.said.fontMetrics().horizontalAdvance("x" * 40))
    assert panel.said.shown() == f"Sample {row + 1}, kept for test, is looked at"
    session.step("operation")
    assert panel.said.text()
    session.set_data("Another", split_seed=7)
    settle(qtbot, panel)
    assert panel.said.text() == ""


def test_what_is_copied_and_exported(panel, tmp_path):
    panel.list.selectRow(1)
    text = panel.list.tsv()
    assert len(text.splitlines()) == 2
    panel.list.setFocus()
    QGuiApplication.clipboard().setText(text)
    path = tmp_path / "s.csv"
    assert panel.export.write(path)
    assert len(path.read_text().splitlines()) == 151
    assert panel.export.write(tmp_path / "s.png")


def test_images_are_seen(qtbot, make_session, make_panel):
    session = make_session("digits")
    made = make_panel(PANEL, session, 1000, 300)
    settle(qtbot, made)
    rows = made.list.rows
    row = rows.row_at(0)
    assert rows.data(rows.index(0, 0), Qt.ItemDataRole.DecorationRole).width() == 26
    picture = rows.picture(row, 64)
    levels = session.table.inputs[row].reshape(session.table.image)
    image = picture.toImage()
    seen = np.array([[image.pixelColor(c * 8 + 4, r * 8 + 4).lightness() for c in range(8)] for r in range(8)])
    assert np.corrcoef(seen.ravel(), levels.ravel())[0, 1] < -0.9  # ink is dark on light
    made.list.look_at(row)
    assert not made.card.picture.isHidden()
    assert made.card.picture.pixmap().width() == 84 * made.devicePixelRatioF()


def test_numbers_of_a_regression(qtbot, make_session, make_panel):
    made = make_panel(PANEL, make_session("sine"), 900, 260)
    settle(qtbot, made)
    titles = [title for _, title, _ in made.list.rows.columns]
    assert titles[2:] == ["y", "→ y", "|y − o|", "loss"]
    assert not made.kind.isVisible()
    errors = column(made, "error 0")
    assert errors == sorted(errors, reverse=True)


def test_other_data_are_sorted_by_what_they_have(qtbot, panel, session):
    panel.kind.choose("2")
    panel.filter()
    panel.list.sort_by(3)
    session.example("sine")
    settle(qtbot, panel)
    assert panel.list.rows.filter.key == "loss"
    assert len(column(panel, "row")) == len(session.table.inputs)


def test_not_in_an_exercise_and_not_of_another_network(qtbot, panel, session):
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    assert panel.list.rows.rowCount() == 0
    session.end_exercise()
    settle(qtbot, panel)
    assert panel.list.rows.rowCount() == 150


def test_stopping_leaves_the_list_as_it_is(qtbot, panel, session, monkeypatch):
    monkeypatch.setattr(live_work, "SLOW", 0.0)
    monkeypatch.setattr(Predicting, "work", lambda self, seconds: True)  # there is no end to it
    known = panel.found
    session.step("epoch")
    panel._bridge.flush()
    qtbot.waitUntil(panel.stop.isVisible)
    assert panel.bar.isVisible()
    assert panel.moment.text() == "as it was after 7 updates"
    qtbot.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
    assert not panel.work.waits
    panel._advance()
    assert not panel.bar.isVisible()
    assert panel.found is known


def test_a_rule_without_targets_has_no_predictions(qtbot, make_session, make_panel):
    session = make_session()
    session.new(at_home("oja"))
    made = make_panel(PANEL, session, 800, 240)
    settle(qtbot, made)
    assert made.stack.currentWidget() is made.empty
    assert made.empty._title.text() == "There is nothing to compare with"


def test_a_sample_of_a_file_is_told_by_its_line(qtbot, make_panel, make_session, tmp_path):
    path = tmp_path / "d.csv"
    path.write_text("a,b,k\n" + "".join(f"{i % 5},{'x' if i == 3 else i % 7},{'xy'[i % 2]}\n" for i in range(24)))
    session = make_session("iris")
    session.new(draft(data=path))
    session.step("epoch")
    panel = make_panel(PANEL, session, 1000, 260)
    settle(qtbot, panel)
    keys = [one[:2] for one in panel.list.rows.columns]
    assert keys[:3] == [("row", "sample"), ("place", "line"), ("part", "part")]
    lines = dict(zip(column(panel, "row"), column(panel, "place"), strict=True))
    assert [lines[row] for row in range(1, 24)] == [2, 3, 4, *range(6, 26)], "line 5 was left out"
    panel.list.selectRow(0)
    row = panel.list.current
    qtbot.waitUntil(lambda: panel.card.head.text() == f"Sample {row + 1} · line {lines[row + 1]}")
