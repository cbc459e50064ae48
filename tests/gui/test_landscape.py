"""The panel of the loss surface: directions, path and probe; a survey can be stopped, and says its moment."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from nnsim.gui.landscape_view.plot import shades_of
from nnsim.gui.panels.landscape import PANEL
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.surface import Surveying


@pytest.fixture
def session(make_session):
    made = make_session("xor")
    for _ in range(12):
        made.step("epoch")
    return made


@pytest.fixture
def panel(make_panel, session, qtbot):
    made = make_panel(PANEL, session, 900, 300)
    made.work.least = 0.0
    settle(qtbot, made)
    return made


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.work.waits, timeout=8000)


def test_small_networks_are_surveyed_by_themselves(qtbot, panel, session):
    expected = Surveying(session, "path").finish()
    assert np.array_equal(panel.surface.values, expected.values)
    assert panel.moment.text() == "after 12 updates"
    assert "of the path's variance" in panel.about.text()
    way = panel.plot._way.getData()
    assert len(way[0]) >= 12
    assert way[0][-1] == pytest.approx(0.0, abs=1e-9)
    assert way[1][-1] == pytest.approx(0.0, abs=1e-9)
    session.step("epoch")
    settle(qtbot, panel)
    assert panel.surface.update == 13


@pytest.mark.parametrize("kind", ["random", "gradient", "hessian"])
def test_other_directions(qtbot, panel, session, kind):
    panel.choose(kind)
    settle(qtbot, panel)
    assert panel.surface.directions.kind == kind
    first = panel.surface.directions.vectors
    panel.draw_others()
    settle(qtbot, panel)
    assert np.array_equal(panel.surface.directions.vectors, first) == (kind == "hessian")
    panel.spread(2.0)
    settle(qtbot, panel)
    assert panel.surface.x[-1] > 0


def test_the_probe_reads_the_loss(qtbot, panel):
    surface = panel.surface
    place = QPointF(float(surface.x[5]), float(surface.y[9]))
    assert panel.plot.value_at(place) == pytest.approx(surface.values[9, 5])
    between = QPointF(float(surface.x[5] + surface.x[6]) / 2, float(surface.y[9]))
    assert panel.plot.value_at(between) == pytest.approx((surface.values[9, 5] + surface.values[9, 6]) / 2)
    assert panel.plot.value_at(QPointF(1e6, 0)) is None
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.said.text().startswith("E ")


def test_colours_spread_over_powers_of_ten():
    wide = shades_of(np.array([[1e-4, 1.0], [np.inf, 10.0]]))
    assert wide.log
    assert (wide.scale.low, wide.scale.high) == (-4.0, 1.0)
    assert wide.values[1, 0] == 1.0
    assert wide.words(-4.0) == "0.0001"
    narrow = shades_of(np.array([[0.5, 1.0]]))
    assert not narrow.log
    assert shades_of(np.full((2, 2), np.inf)).values.shape == (2, 2)


def test_a_large_network_is_surveyed_when_asked_and_can_be_stopped(qtbot, panel, session, monkeypatch):
    import nnsim.gui.landscape_view.panel as module

    monkeypatch.setattr(module, "QUICK", 0.0)
    before = panel.surface
    session.step("epoch")
    settle(qtbot, panel)
    assert panel.surface is before
    assert panel.moment.text() == "as it was after 12 updates"
    panel.toggle()
    assert panel.work.busy
    panel.toggle()
    assert not panel.work.busy
    assert panel.button.text() == "Survey"
    panel.toggle()
    settle(qtbot, panel)
    assert panel.surface.update == 13
    assert panel.moment.text() == "after 13 updates"


def test_without_a_path_other_directions_can_be_chosen(qtbot, make_session, make_panel):
    session = make_session("xor")
    made = make_panel(PANEL, session, 900, 300)
    settle(qtbot, made)
    assert made.surface.directions.kind == "random"
    made.choose("path")
    settle(qtbot, made)
    assert "There is no path yet" in made.nothing._title.text()
    assert made.directions.isVisible()
    made.choose("random")
    settle(qtbot, made)
    assert made.views.currentWidget() is made.picture


def test_a_path_that_begins_later_says_where(qtbot, make_session, make_panel):
    session = make_session("xor")
    for _ in range(3):
        session.step("epoch")
    session._show(session.project(), None)
    made = make_panel(PANEL, session, 900, 300)
    settle(qtbot, made)
    assert made.surface.directions.kind == "random"
    session.step("epoch")
    made.redo()
    settle(qtbot, made)
    assert "○ after 3 updates, where this course begins" in made.key.text()
    session.reset()
    session.step("epoch")
    settle(qtbot, made)
    assert "○ start" in made.key.text()


def test_exported_and_covered(qtbot, panel, session, tmp_path):
    for ending in ("png", "svg", "csv"):
        assert panel.export.write(tmp_path / f"loss.{ending}")
    lines = (tmp_path / "loss.csv").read_text().splitlines()
    assert sum(line.startswith("surface") for line in lines) == 41 * 41
    assert sum(line.startswith("path") for line in lines) >= 12
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    assert panel.surface is None
