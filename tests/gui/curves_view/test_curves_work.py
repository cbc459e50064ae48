"""What a new point of the curves costs: what stays as it was is not painted, measured or told again."""

from PySide6.QtTest import QTest

from nnsim.gui.curves_view.caption import laid
from nnsim.gui.curves_view.run_row import RunRow
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
