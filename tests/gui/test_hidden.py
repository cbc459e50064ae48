"""The panel of hidden representations: the principal components of a layer, live, with samples to be asked for."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnsim.gui.numbers import percent
from nnsim.gui.panels.hidden import PANEL
from nnsim.session.exercises.questions import Plan
from nnsim.session.views.representation import Projecting


@pytest.fixture
def session(make_session):
    made = make_session("iris")
    made.step("epoch")
    return made


@pytest.fixture
def panel(make_panel, session, qtbot):
    made = make_panel(PANEL, session, 900, 300)
    settle(qtbot, made)
    return made


def settle(qtbot, panel):
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.work.waits)


def test_the_last_hidden_layer_at_first_and_any_other(qtbot, panel, session):
    layer = session.network.layer("hidden1").id
    assert panel.layer == layer
    expected = Projecting(session, layer).finish().projection
    assert panel.plot.x == pytest.approx(expected.coordinates[:, 0])
    assert panel.plot.y == pytest.approx(expected.coordinates[:, 1])
    assert panel.variance.text() == f"{percent(expected.total)} of the variance"
    panel.show_layer(session.network.inputs[0].id)
    settle(qtbot, panel)
    shares = panel.drawn.projection.share
    assert panel.plot._across.text() == f"PC 1 ({percent(shares[0])})"
    assert panel.chooser.currentText() == "input"


def test_it_follows_the_training_without_flipping(qtbot, panel, session):
    for _ in range(4):
        before = panel.drawn
        session.step("epoch")
        settle(qtbot, panel)
        assert panel.drawn is not before
        along = np.sum(panel.drawn.projection.directions * before.projection.directions, axis=0)
        assert (along > 0).all()
    assert panel.moment.text() == "after 35 updates"


def test_a_sample_is_named_and_stepped_through(qtbot, panel, session):
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    row = panel.row(panel.plot.current)
    assert panel.said.text().startswith(f"Sample {row + 1} (")
    at = int(np.flatnonzero(panel.drawn.rows == session.prepared.train[70])[0])
    panel.plot.asked.emit(at)
    assert session.sample_number(session.sample) == session.prepared.train[70]
    panel._bridge.flush()
    assert len(panel.plot._shown.data) == 1


def test_a_class_alone(panel):
    panel.classes.setCurrentRow(1)
    assert len(panel.plot.x) == 50
    assert {panel.session.table.targets[panel.row(at)].argmax() for at in range(50)} == {1}
    panel.classes.setCurrentRow(-1)
    assert len(panel.plot.x) == 150


def test_a_regression_has_a_scale(qtbot, make_session, make_panel):
    session = make_session("sine")
    made = make_panel(PANEL, session, 900, 300)
    settle(qtbot, made)
    assert made.key.currentWidget() is made.scale
    assert len(made.plot.x) == len(session.table.inputs)
    made.show_layer(session.network.inputs[0].id)
    settle(qtbot, made)
    assert made.drawn.projection.share[0] == pytest.approx(1.0)


def test_exported_and_covered(qtbot, panel, session, tmp_path):
    for ending in ("png", "svg", "csv"):
        assert panel.export.write(tmp_path / f"hidden.{ending}")
    assert len((tmp_path / "hidden.csv").read_text().splitlines()) == 151
    session.start_exercise(Plan())
    settle(qtbot, panel)
    assert panel.stack.currentWidget() is panel.empty
    assert panel.drawn is None
