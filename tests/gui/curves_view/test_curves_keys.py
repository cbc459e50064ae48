"""The curves by keys: a cursor that goes along the points of a run, and from run to run."""

import numpy as np
from PySide6.QtCore import Qt

from tests.gui.curves_view.rows import append, settle


def test_keys_read_the_curves_point_by_point(qtbot, panel, session):
    append(session, np.arange(50.0, 0, -1), validation=np.arange(50.0) + 0.5)
    session.keep_run()
    append(session, np.linspace(3, 1, 5))
    settle(qtbot, panel)
    plot, board, Key = panel.board.plots["loss"], panel.board, Qt.Key
    first, second = session.curves.runs
    said = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_End, Key.Key_Left, Key.Key_Down):
        qtbot.keyClick(plot, key)
        said.append((plot.walker.run.label, plot.walker.epoch))
    assert [epoch for _, epoch in said] == [1, 2, 2, 50, 49, 5], "the shorter run ends before"
    assert [label for label, _ in said] == [second.label] * 2 + [first.label] * 3 + [second.label]
    qtbot.keyClick(plot, Key.Key_Up)
    assert panel.said.text() == "values at epoch 5"
    words = plot.accessibleDescription()
    assert words.startswith("values at epoch 5: ")
    assert "training 46" in words
    assert "validation 4.5" in words
    row = next(row for row in board.legend.rows if row.run is first)
    assert row._lines[0][1][0] == "46"
    qtbot.keyClick(plot, Key.Key_Plus)
    assert not board.fitted
    assert np.diff(plot.seen_across())[0] < 30
    for _ in range(30):
        qtbot.keyClick(plot, Key.Key_Right)
    low, high = plot.seen_across()
    assert low <= plot.walker.epoch <= high, "the plot goes along with the cursor"
    append(session, [0.5])
    settle(qtbot, panel)
    assert plot.walker.epoch == 35, "what comes in leaves it where it is"
    assert plot.crosshair == 35
    qtbot.keyClick(plot, Key.Key_Home)
    qtbot.keyClick(plot, Key.Key_Escape)
    assert board.fitted
    assert plot.crosshair is None


def test_a_long_run_is_walked_in_leaps_and_with_shift_in_single_points(qtbot, panel, session):
    append(session, np.r_[np.nan, np.arange(999.0)])
    panel.log_x.setChecked(True)
    settle(qtbot, panel)
    plot = panel.board.plots["loss"]
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.walker.epoch == 2, "the first that is known"
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.walker.epoch == 11
    qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plot.walker.epoch == 10
