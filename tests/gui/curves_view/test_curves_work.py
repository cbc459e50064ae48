"""What a new point of the curves costs: what stays as it was is not painted, measured or told again."""

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from nnsim.gui.curves_view.caption import laid
from nnsim.gui.curves_view.kept import KeptLook
from nnsim.gui.curves_view.plot import Curve, CurvePlot
from nnsim.gui.curves_view.run_row import RunRow
from nnsim.gui.curves_view.series import bounds, points
from nnsim.gui.theme import apply_theme
from tests.gui.curves_view.rows import append, settle


def test_new_values_of_a_run_are_painted_and_its_name_stays(qtbot, panel, session, monkeypatch):
    append(session, [0.5, 0.4])
    settle(qtbot, panel)
    row = panel.board.legend.rows[0]
    QTest.qWait(20)
    names = []
    paint_name = RunRow._paint_name
    monkeypatch.setattr(RunRow, "_paint_name", lambda self, *how: (names.append(self.title), paint_name(self, *how)))
    told = []
    monkeypatch.setattr(row, "setToolTip", told.append)
    append(session, [0.3])
    settle(qtbot, panel)
    QTest.qWait(20)
    assert row._lines[0][1][0] == "0.3"
    assert (len(told), names) == (1, [])
    row.refresh(row.run, True, True, True, False)
    assert len(told) == 1, "the same again is not told"
    row.run.label = "another"
    panel.board.legend.refresh([row.run], row.run, True, False)
    QTest.qWait(20)
    assert (len(told), names) == (2, [row.title])


def test_words_at_the_axes_are_laid_out_once(qapp):
    apply_theme("light")
    first = laid("0.25")
    assert laid("0.25") is first
    assert laid("0.250")[1] > first[1]
    apply_theme("light", scale=1.5)
    assert laid("0.25")[1] > 1.2 * first[1]


def test_what_stands_above_a_plot_follows_its_width(qtbot, panel, session):
    append(session, [0.5, 0.4], accuracy=[0.5, 0.6])
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    panel.resize(1600, 240)
    QTest.qWait(20)
    assert "mean during the epoch" in plot._title.text
    assert plot.accessibleDescription() == plot._title.text
    panel.resize(700, 240)
    QTest.qWait(20)
    assert plot._title.text == "Loss E"
    panel.resize(1600, 240)
    QTest.qWait(20)
    assert "mean during the epoch" in plot._title.text


def shown(plot):
    """What is seen of a plot, as it is painted now and as one that has kept nothing paints it."""
    now = plot.grab().toImage()
    plot._frame = KeptLook()
    return now, plot.grab().toImage()


def test_what_stands_around_curves_is_painted_once_while_it_looks_the_same(qtbot, monkeypatch):
    plot, painted = CurvePlot("Loss"), []
    qtbot.addWidget(plot)
    plot.resize(500, 160)
    frame = CurvePlot._paint_frame
    monkeypatch.setattr(CurvePlot, "_paint_frame", lambda self, *how: (painted.append(True), frame(self, *how)))
    epochs, run = np.arange(1.0, 201.0), object()
    for count in range(100, 200):
        values = np.exp(-epochs[:count] / 40)
        plot.set_curves([Curve("a", run, "loss", epochs[:count], values, QColor("red"))])
        plot.grab()
    assert 0 < len(painted) < 60, "as it is when it comes first, and once more for its picture"
    for change in (
        lambda: plot.scale(0.8, 0.8),
        lambda: plot.say("other words"),
        lambda: plot.set_across("update", fractions=True),
        lambda: plot.set_log(False, True),
        lambda: plot.resize(460, 150),
        lambda: apply_theme("dark"),
        lambda: apply_theme("light", scale=1.3),
    ):
        for _ in range(3):
            plot.grab()
        painted.clear()
        change()
        plot.grab()
        assert painted, "it looks otherwise"
        plot.grab()
        now, anew = shown(plot)
        assert now == anew


def test_the_axes_grow_in_steps():
    epochs = np.arange(1.0, 1001.0)
    seen = set()
    for count in range(500, 1000):
        found = points(epochs[:count], -epochs[:count], log_x=False, log_y=False, sparse=False)
        (left, right), (low, high) = bounds([found])
        assert left < 1 < count < right < 1.09 * count
        assert -1.16 * count < low < -count < -1 < high
        seen.add((left, right, low, high))
    assert len(seen) < 50
