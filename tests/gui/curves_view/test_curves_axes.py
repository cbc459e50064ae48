"""What the axes of the curves show: no accuracy above all, and nothing of what was there before."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnsim.gui.curves_view import ticks
from nnsim.gui.curves_view.plot import Curve
from tests.gui.curves_view.rows import settle


def test_an_accuracy_is_never_above_all(qtbot, panel, session):
    session.example("threshold_logic")
    session.train()
    session.wait()
    settle(qtbot, panel)
    plot = panel.board.plots["accuracy"]
    assert plot.curves[0].y.tolist() == [1.0]
    assert plot.area.low < 1 < plot.area.high < 1.01
    assert "105" not in "".join(ticks.words(ticks.linear(plot.area.low, plot.area.high, 20), 0.05, share=True))
    for y in ([0.0], [0.0, 1.0], [0.5], [0.97, 1.0]):
        plot.set_curves([Curve("run", "run", "train_accuracy", np.arange(1.0, 1 + len(y)), np.array(y), QColor("red"))])
        assert -0.07 < plot.area.low < min(y) <= max(y) < plot.area.high < 1.07


def test_where_nothing_can_be_drawn_the_axis_is_not_that_of_what_was_there_before(qtbot, panel, session):
    """A loss of 0 has no place on a logarithmic axis."""
    session.example("moons")
    session.set_training("short", epochs=30)
    session.train()
    session.wait()
    settle(qtbot, panel)
    panel.log_y.setChecked(True)
    loss, accuracy = panel.board.plots.values()
    before = loss.area
    session.example("threshold_logic")
    session.train()
    session.wait()
    settle(qtbot, panel)
    assert loss.hidden()[0] == 1
    assert (loss.area.low, loss.area.high) == pytest.approx((-0.06, 1.06)) != (before.low, before.high)
    assert (loss.area.left, loss.area.right) == (accuracy.area.left, accuracy.area.right) == (0.5, 1.5)
