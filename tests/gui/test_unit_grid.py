"""The unit grid: what the cells show, pointing and choosing by mouse and keys, export, and why it is empty."""

import csv
import io

import pytest
from PySide6.QtCore import Qt

from nnsim.gui.panels.unit_grid import PANEL
from nnsim.gui.theme import apply_theme
from nnsim.gui.unit_grid_view.panel import HITS
from tests.gui.left import lets_go

Key = Qt.Key


@pytest.fixture
def session(make_session):
    session = make_session("self_organising_map")
    session.set_training("short", epochs=3)
    return session


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 420, 380)


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.waits)


def test_the_cells_follow_the_training(qtbot, panel, session):
    settle(qtbot, panel)
    before = panel.grid.values.copy()
    session.train()
    session.wait()
    settle(qtbot, panel)
    assert (panel.grid.values != before).any()
    assert len(panel.grid.values) == 64


def test_one_that_nobody_sees_holds_no_document_that_was_left(qtbot, panel, session):
    settle(qtbot, panel)
    assert lets_go(panel, session, "xor")
    panel.show()
    settle(qtbot, panel)


def test_keys_and_mouse_point_and_choose(qtbot, panel, session):
    settle(qtbot, panel)
    cells = panel.cells
    qtbot.keyClick(cells, Key.Key_Right)
    qtbot.keyClick(cells, Key.Key_Right)
    qtbot.keyClick(cells, Key.Key_Down)
    assert cells.at == 9
    assert "10" in panel.said.text()
    qtbot.keyClick(cells, Key.Key_Return)
    assert [(place.kind, place.unit) for place in session.selection] == [("unit", 10)]
    settle(qtbot, panel)
    assert cells.selected == 9
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.center(20).toPoint())
    assert session.selection[0].unit == 21
    qtbot.keyClick(cells, Key.Key_Escape)
    assert cells.at is None


def test_hits_have_the_hues_of_classes(qtbot, panel, session):
    session.train()
    session.wait()
    panel.which.choose(HITS)
    panel.redraw()
    settle(qtbot, panel)
    assert panel.grid.values.sum() == len(session.prepared.train)
    hues = {panel.cells.color_of(unit).name() for unit in range(64)}
    apply_theme("dark")
    assert {panel.cells.color_of(unit).name() for unit in range(64)} != hues
    apply_theme("light")
    rows = list(csv.reader(io.StringIO(panel.table())))
    assert len(rows) == 65
    assert rows[0][:3] == ["unit", "x", "y"]


def test_six_neighbours_are_hexagons(qtbot, panel, session):
    from nnsim.network.design import Choice

    session.choose_rule(Choice("som", {"grid": "hexagonal"}))
    settle(qtbot, panel)
    assert panel.grid.hexagonal
    size, _ = panel.cells._layout()
    assert len(panel.cells._shape(panel.cells.center(3), size)) == 6
    assert panel.cells.unit_at(panel.cells.center(63)) == 63


def test_without_a_grid_it_says_why(qtbot, panel, session):
    session.example("xor")
    settle(qtbot, panel)
    assert panel.empty.isVisible()
    assert panel.table().strip() == ""


def test_the_key_names_the_classes_where_they_are_seen(qtbot, panel, session):
    settle(qtbot, panel)
    assert panel.key.names == ()
    assert panel.key.height() == 0
    panel.which.choose(HITS)
    panel.redraw()
    settle(qtbot, panel)
    assert panel.key.names == session.table.classes
    assert panel.key.height() >= 18
    assert session.table.classes[1] in panel.key.accessibleDescription()
