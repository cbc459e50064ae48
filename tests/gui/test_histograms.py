"""The histograms panel: a plot for each layer, moments by mouse and keys, export, empty states."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from nnsim.gui.panels.histograms import PANEL
from nnsim.gui.theme import apply_theme
from nnsim.session.exercises.questions import Plan


@pytest.fixture
def session(make_session):
    return make_session("moons")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 860, 240)


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.waits)


def test_moments_come_while_training_runs(qtbot, panel, session):
    session.set_training("Long", epochs=10**6)
    session.train()
    for _ in range(6):
        session.poll()
        settle(qtbot, panel)
    session.pause()
    session.wait()
    settle(qtbot, panel)
    layers = [layer.id for layer in session.network.order[1:]]
    assert list(panel.plots) == layers
    plot = panel.plots[layers[0]]
    assert len(plot.course) >= 5
    assert plot.course[0].update == 0
    assert plot.course[-1].update == session.update
    assert plot.course[-1].mean == pytest.approx(session.array(layers[0], "W").mean())
    for quantity in ("o", "delta", "grad"):
        panel.views[quantity].click()
        settle(qtbot, panel)
        assert len(panel.plots) == (3 if quantity == "o" else 2)


def test_it_says_from_when_on_moments_are_known(qtbot, make_panel, session):
    for _ in range(3):
        session.step("epoch")
    panel = make_panel(PANEL, session, 860, 240)
    assert panel.said.text() == "", "weights are known from the start"
    panel.views["grad"].click()
    settle(qtbot, panel)
    assert panel.said.text() == f"from update {session.update} on: moments are noted down while this panel is seen"


def test_a_moment_is_pointed_at(qtbot, panel, session):
    session.step("epoch")
    settle(qtbot, panel)
    plot = next(iter(panel.plots.values()))
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert panel.said.text().startswith(f"update {session.update}, epoch 1: 24 numbers from ")
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert panel.said.text().startswith("update 0, epoch 0")
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert panel.said.text() == ""
    view = plot.getPlotItem().getViewBox()
    plot.scene().sigMouseMoved.emit(view.mapViewToScene(QPointF(0.0, 1.05)))
    assert panel.said.text().startswith("update 0")


def test_empty_states(qtbot, panel, session):
    panel.views["grad"].click()
    settle(qtbot, panel)
    assert "Not computed yet" in panel.empty._title.text()
    session.step("batch")
    settle(qtbot, panel)
    assert panel.picture.isVisible()
    session.example("xor")
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert "exercise" in panel.empty._title.text()
    session.end_exercise()
    panel.views["W"].click()
    settle(qtbot, panel)
    assert panel.picture.isVisible()


def test_export_and_themes(qtbot, panel, session, tmp_path):
    for _ in range(2):
        session.step("epoch")
        settle(qtbot, panel)
    for ending in ("png", "svg", "csv"):
        assert panel.export.write(tmp_path / f"spread.{ending}")
    rows = list(csv.reader(io.StringIO((tmp_path / "spread.csv").read_text())))
    assert rows[0] == ["layer", "update", "epoch", "from", "to", "count"]
    last = [row for row in rows if row[0] == "hidden1" and row[2] == "2"]
    weights = session.array(session.network.order[1].id, "W")
    assert sum(int(row[5]) for row in last) == weights.size
    edges = np.array([float(row[3]) for row in last] + [float(last[-1][4])])
    np.testing.assert_allclose([edges[0], edges[-1]], [weights.min(), weights.max()])
    light = panel.grab().toImage()
    apply_theme("dark")
    settle(qtbot, panel)
    assert panel.grab().toImage() != light
    apply_theme("light")
    panel.forget.click()
    settle(qtbot, panel)
    assert all(len(plot.course) == 1 for plot in panel.plots.values())
