"""A watch that is added late: its course is found out and drawn; what is not known is a gap, and no number is cut."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF

from nnsim.gui.numbers import long
from nnsim.gui.theme import mono_font
from nnsim.gui.watches_view.columns import columns
from nnsim.gui.watches_view.courses import _stretches, _thinned
from nnsim.gui.watches_view.painting import number_width
from tests.gui.watches_panel import panel, session, settle

__all__ = ["panel", "session"]


@pytest.fixture
def late(qtbot, panel, session):
    session.set_training("short", epochs=300)
    session.train()
    session.wait()
    session.visit(0)
    settle(qtbot, panel)
    return panel


def test_its_course_is_found_out(qtbot, late, session):
    weight = session.watches.add("W[output][1][1]")
    settle(qtbot, late)
    qtbot.waitUntil(lambda: session.watches.recall() is None)
    qtbot.waitUntil(lambda: not late.past.slices.busy)
    late.choose("epoch")
    session.visit_end()
    settle(qtbot, late)
    (now,) = [curve for curve in late.board.plot.curves if curve.column == "now"]
    assert len(now.x) == 301
    assert np.isfinite(now.y).all()
    assert len(set(now.y.tolist())) > 250, "no straight line"
    assert weight.previous == now.y[-1], "the evaluation, which came last, changes no weight; the jump is not told"
    session.set_unit("epoch")
    session.visit(100)
    assert weight.previous == weight.history.of_epoch(99)


def test_nothing_is_looked_for_unseen_or_in_vain(qtbot, late, session):
    late.hide()
    session.watches.add("loss")
    qtbot.wait(50)
    assert not late.past.slices.busy
    late.show()
    late.refresh_now()
    assert late.past.slices.busy
    late.hide()
    assert not late.past.slices.busy
    late.show()
    late.refresh_now()
    qtbot.waitUntil(lambda: not late.past.slices.busy)
    late.past.follow()
    assert not late.past.slices.busy


def test_a_gap_is_drawn_as_one(qtbot, panel, session, monkeypatch):
    session.set_training("short", epochs=300)
    session.train()
    session.wait()
    session.visit(0)
    monkeypatch.setattr(type(session.watches), "recall", lambda self: None)
    session.watches.add("W[output][1][1]")
    panel.choose("epoch")
    session.visit_end()
    settle(qtbot, panel)
    (now,) = [curve for curve in panel.board.plot.curves if curve.column == "now"]
    assert np.isfinite(now.y).tolist() == [True, False, True]


def test_thinning_keeps_gaps():
    x = np.arange(1000.0)
    y = np.sin(x)
    y[400] = np.nan
    places, values = _thinned(x, y, 13)
    assert len(places) == len(values)
    assert len(_stretches(values)) == 2
    assert np.nanmax(values) == np.nanmax(y)


@pytest.mark.parametrize("value", [-2.717340654e-7, 2.717340654e-10, -0.123456789, 123456.123456789, -1e7])
def test_a_number_is_not_cut_off(qapp, value):
    wide = QFontMetricsF(mono_font(9.5, 700)).horizontalAdvance(long(value))
    for width in (330.0, 640.0, 1200.0):
        assert wide <= columns(width, number_width()).now[1]
