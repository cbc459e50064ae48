"""The scores panel: confusion matrix with its samples, curves, figures, residuals; live, never old without a word."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from nnsim.gui.numbers import percent
from nnsim.gui.panels.scores import PANEL
from nnsim.network.design import Choice
from nnsim.session.evaluating import evaluation
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.predictions import PARTS, Predicting


@pytest.fixture
def session(make_session):
    made = make_session("iris")
    for _ in range(3):
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


def expected(session, part):
    found = Predicting(session, PARTS if part == "all" else (part,)).finish()
    return found, evaluation(found.table, found.targets, found.outputs)


def test_the_matrix_of_each_part(qtbot, panel, session):
    assert panel.part == "test"
    for part in ("test", "train", "all"):
        panel.show_part(part)
        settle(qtbot, panel)
        found, scores = expected(session, part)
        assert panel.matrix.counts.tolist() == scores["confusion"]
        assert panel.figure.text() == f"{percent(scores['accuracy'])} right of {len(found.rows)} samples"
    assert panel.moment.text() == "after 21 updates"
    row, column = 1, 1
    assert f"of {scores['classes'][1]['samples']} samples" in panel.matrix.words(row, column)


def test_a_cell_lists_its_samples_and_one_is_stepped_through(qtbot, panel, session):
    panel.show_part("all")
    settle(qtbot, panel)
    matrix = panel.matrix
    right = matrix._cell(matrix._grid(matrix.rect().toRectF()), 2, 2).center()
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=right.toPoint())
    assert panel.cell == (2, 2)
    rows = panel.listed.rows
    assert rows.rowCount() == matrix.counts[2, 2]
    lines = range(rows.rowCount())
    assert {rows.value(line, 2) for line in lines} == {"virginica"}
    losses = [rows.value(line, 5) for line in lines]
    assert losses == sorted(losses, reverse=True)
    line = next(line for line in lines if rows.value(line, 1) == "training")
    row = rows.row_at(line)
    place = panel.listed.visualRect(rows.index(line, 2)).center()
    panel.listed.scrollTo(rows.index(line, 2))
    place = panel.listed.visualRect(rows.index(line, 2)).center()
    qtbot.mouseClick(panel.listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.sample_number(session.sample) == row
    assert f"Sample {row + 1}" in panel.said.text()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.cell is None


def test_the_keyboard_reaches_every_cell(qtbot, panel):
    matrix = panel.matrix
    matrix.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, key)
    assert matrix.current == (1, 2)
    assert "versicolor" in matrix.accessibleDescription()
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert panel.cell == (1, 2)


def test_curves_and_figures(qtbot, panel, session):
    panel.show_part("all")
    settle(qtbot, panel)
    _, scores = expected(session, "all")
    panel.show_view("roc")
    assert len(panel.roc.plot.drawn) == 3
    areas = [curve.area for _, curve in panel.roc.plot.drawn]
    assert areas == [one["roc_auc"] for one in scores["classes"]]
    panel.roc.plot.setFocus()
    qtbot.keyClick(panel.roc.plot, Qt.Key.Key_Right)
    assert "setosa" in panel.said.text()
    panel.roc.list.setCurrentRow(2)
    assert [of for of, _ in panel.roc.plot.drawn] == [2]
    panel.show_view("pr")
    assert len(panel.pr.plot.drawn) == 3
    panel.show_view("classes")
    assert panel.figures.rowCount() == 5
    assert panel.figures.lines[0][:3] == ["setosa", 50, scores["classes"][0]["precision"]]


def test_numbers_follow_the_training_and_what_is_old_says_so(qtbot, panel, session):
    before = panel.found
    session.step("epoch")
    settle(qtbot, panel)
    assert panel.found is not before
    assert panel.moment.text() == "after 28 updates"
    panel.work.see(False)
    session.step("epoch")
    panel._bridge.flush()
    assert panel.moment.text() == "as it was after 28 updates"
    assert panel.matrix.old
    session.back("epoch")
    panel._bridge.flush()
    assert panel.moment.text() == "after 28 updates"  # these very weights again


def test_another_network_an_exercise_and_nothing_to_run(qtbot, panel, session):
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    assert panel.found is None
    session.end_exercise()
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.page
    session.set_training("Loss", loss=Choice("none such"))
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    assert "none such" in panel.empty._text.text()


def test_two_classes_and_no_parts(qtbot, make_session, make_panel):
    session = make_session("xor")
    made = make_panel(PANEL, session, 800, 240)
    settle(qtbot, made)
    assert made.part == "train"
    assert made.matrix.counts.sum() == 4
    assert made.parts.currentText() == "training"


def test_a_regression(qtbot, make_session, make_panel):
    session = make_session("sine")
    made = make_panel(PANEL, session, 900, 260)
    settle(qtbot, made)
    made.show_part("all")
    settle(qtbot, made)
    found, scores = expected(session, "all")
    assert made.view == "points"
    assert np.array_equal(made.points.predicted.y, found.outputs[:, 0])
    assert np.array_equal(made.points.residuals.y, found.targets[:, 0] - found.outputs[:, 0])
    made.points.predicted.setFocus()
    qtbot.keyClick(made.points.predicted, Qt.Key.Key_Right)
    at = made.points.predicted.current
    assert made.points.residuals.current == at
    assert f"Sample {found.rows[at] + 1}" in made.said.text()
    made.show_view("targets")
    assert made.figures.lines[0][1] == pytest.approx(scores["mse"])
    session.example("mazur")  # two targets
    settle(qtbot, made)
    made.show_view("points")
    made.target.choose("1")
    made._show()
    session.example("sine")  # one again
    settle(qtbot, made)
    assert made.target.count() == 1
    assert made.points.target == 0


def test_every_view_is_exported(panel, tmp_path):
    for view, rows in {"confusion": 1 + 9, "roc": None, "classes": 1 + 5}.items():
        panel.show_view(view)
        for ending, begin in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"")):
            path = tmp_path / f"{view}.{ending}"
            assert panel.export.write(path)
            assert path.read_bytes().startswith(begin)
        lines = (tmp_path / f"{view}.csv").read_text().splitlines()
        assert rows in (None, len(lines)), view


def test_places_of_cells(panel):
    matrix = panel.matrix
    grid = matrix._grid(matrix.rect().toRectF())
    for row in range(3):
        for column in range(3):
            assert matrix.cell_at(matrix._cell(grid, row, column).center()) == (row, column)
    assert matrix.cell_at(QPointF(1, 1)) is None
