"""The heat maps panel: cells by colours and numbers, cursor and selection by mouse and keys, export, empty states."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from nnsim.gui.panels.heat_maps import PANEL
from nnsim.gui.theme import apply_theme
from nnsim.network.design import Choice
from nnsim.session.exercises.questions import Plan
from nnsim.session.places import bias_place, edge_place
from nnsim.session.views.heat import EXCITES
from tests.gui.left import lets_go


@pytest.fixture
def shown(make_panel, make_session):
    def make(example, width=760, height=260):
        session = make_session(example)
        return make_panel(PANEL, session, width, height), session

    return make


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.waits)


def color_at(panel, row, column):
    return QColor(panel.plot.cells._image.pixel(column, row))


def test_weights_in_colours(qtbot, shown):
    panel, session = shown("xor")
    layer = session.network.order[1]
    matrix = session.array(layer.id, "W")
    np.testing.assert_array_equal(panel.sheet.values, matrix)
    for cell in np.ndindex(matrix.shape):
        color = color_at(panel, *cell)
        if abs(matrix[cell]) > 0.1 * panel._reach:
            assert (color.blue() > color.red()) == (matrix[cell] > 0)
    before = panel.plot.grab().toImage()
    session.step("epoch")
    settle(qtbot, panel)
    np.testing.assert_array_equal(panel.sheet.values, session.array(layer.id, "W"))
    assert panel.plot.grab().toImage() != before
    session.set_notation("common")
    settle(qtbot, panel)
    assert panel.sheet.values.shape == matrix.T.shape


def test_one_that_nobody_sees_holds_no_document_that_was_left(qtbot, shown):
    panel, session = shown("digits")
    panel.what.choose(EXCITES)
    panel.redraw()
    qtbot.waitUntil(lambda: panel.sheet is not None and panel.sheet.quantity == EXCITES)
    assert lets_go(panel, session, "xor")
    panel.show()
    settle(qtbot, panel)
    assert panel.sheet.values.shape[1] <= 3


def test_cursor_and_selection(qtbot, shown):
    panel, session = shown("xor")
    layer, source = session.network.order[1], session.network.inputs[0]
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Down)
    qtbot.keyClick(panel.plot, Qt.Key.Key_Down)
    assert panel.said.text().startswith("x1 → hidden1 1: ")
    qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    assert session.selection == (edge_place(source.id, source.units[0], layer.id, layer.units[0]),)
    settle(qtbot, panel)
    assert panel.plot.cells.chosen == (1, 0)
    session.select(bias_place(layer.id, layer.units[1]))
    settle(qtbot, panel)
    assert panel.plot.cells.chosen == (0, 1)
    place = panel.plot.getPlotItem().getViewBox().mapViewToScene(QPointF(1.5, 2.5))
    panel.plot.scene().sigMouseMoved.emit(place)
    assert panel.said.text().startswith("x2 → hidden1 2: ")
    qtbot.keyClick(panel.plot, Qt.Key.Key_Escape)
    assert panel.said.text() == ""


def test_numbers_that_are_not_there_yet(qtbot, shown):
    panel, session = shown("iris")
    panel.what.choose("delta")
    settle(qtbot, panel)
    assert panel.empty.isVisible()
    assert "Not computed yet" in panel.empty._title.text()
    session.step("batch")
    settle(qtbot, panel)
    assert not panel.empty.isVisible()
    assert panel.scale._note == "from before the update"
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    assert session.sample == 1, "the sample of that column is shown"
    session.reset()
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert "exercise" in panel.empty._title.text()


def test_pictures_and_export(qtbot, shown, tmp_path):
    panel, session = shown("digits", 700, 420)
    assert panel.sheet.tile == (9, 9)
    for ending in ("png", "svg", "csv"):
        assert panel.export.write(tmp_path / f"heat.{ending}")
    rows = list(csv.reader(io.StringIO((tmp_path / "heat.csv").read_text())))
    matrix = session.array(session.network.order[1].id, "W")
    assert rows[0] == ["unit", "pixel", "weight"]
    assert float(rows[1 + 64 + 4][2]) == matrix[5, 1]
    panel.what.choose("W")
    settle(qtbot, panel)
    assert panel.export.write(tmp_path / "w.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "w.csv").read_text())))
    assert rows[0][:3] == ["", "1", "2"]
    assert rows[1][0] == "bias"
    np.testing.assert_array_equal(np.array([row[1:] for row in rows[1:]], float), matrix)
    light = panel.grab().toImage()
    apply_theme("dark")
    settle(qtbot, panel)
    assert panel.grab().toImage() != light
    apply_theme("light")


def test_what_excites_units(qtbot, shown, tmp_path):
    panel, session = shown("iris")
    session.step("epoch")
    panel.what.choose("excites")
    settle(qtbot, panel)
    assert panel.maximizer.still, "it is sought until it stands"
    weights = session.array(session.network.order[1].id, "W")[1:]
    best = panel.maximizer.bound * weights / np.linalg.norm(weights, axis=0)
    np.testing.assert_allclose(panel.sheet.values, best, atol=1e-2)
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Down)
    raw = panel.maximizer.inputs[0, 0]
    assert panel.said.text().startswith(f"hidden1 1: sepal length (cm) {raw:.4g}"[:34])
    qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    assert session.selection[0].kind == "unit"
    session.set_training("Long", epochs=10**6)
    session.train()
    seen = set()
    for _ in range(4):
        session.poll()
        settle_once(panel)
        seen.add(panel.sheet.values.tobytes())
    session.pause()
    session.wait()
    settle(qtbot, panel)
    assert len(seen) > 2, "it follows the weights"
    assert panel.export.write(tmp_path / "excites.csv")


def settle_once(panel):
    panel._bridge.flush()
    panel.draw_now()


def test_where_no_slope_leads_on_it_says_so(qtbot, shown):
    panel, session = shown("xor")
    hidden, output = session.network.order[1].id, session.network.outputs[0].id

    def steps(design):
        layers = [replace(la, activation=Choice("step")) if la.id == hidden else la for la in design.network.layers]
        return replace(design, network=replace(design.network, layers=tuple(layers)))

    session.edit("Steps", steps)
    panel.what.choose("excites")
    settle(qtbot, panel)
    assert panel.sheet.values.any(), "z of the first layer needs no slope"
    panel.layer.choose(str(output))
    settle(qtbot, panel)
    assert not panel.sheet.values.any()
    assert "no slope" in panel.scale._note
