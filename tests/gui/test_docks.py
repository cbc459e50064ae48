"""Docks: a panel is made when it is first seen, inside the window and nowhere else."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from nnsim.gui.docks import find_panels
from nnsim.session.changes import STEPPED, Change


class Watch(QObject):
    """Collects the windows that are shown, however shortly."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched.metaObject().className())
        return False


def test_a_panel_that_is_first_seen_opens_no_window_of_its_own(qtbot, window):
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    for key in find_panels():
        window.docks.show(key)
        qtbot.wait(20)
        assert watch.shown == [], key
        assert window.isActiveWindow(), key
    QApplication.instance().removeEventFilter(watch)


@pytest.mark.parametrize("order", [("boundary", "heat_maps"), ("heat_maps", "boundary")])
def test_panels_beside_and_below_share_the_height(qtbot, window, order):
    """In a window of 1280 × 800 neither takes so much that nothing is seen in the other."""
    window.session.example("iris")
    below, beside = window.docks["heat_maps"], window.docks["boundary"]
    for key in order:
        window.docks.show(key)
        qtbot.wait(40)
    plot = beside.made.plot
    assert plot.height() >= 0.4 * beside.made.height()
    assert plot.getPlotItem().getViewBox().height() >= 90
    assert below.made.height() >= 210


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_table_of_differences_has_room_for_some_rows_and_the_canvas_keeps_its_share(qtbot, window, size):
    window.resize(*size)
    qtbot.waitUntil(lambda: not window.docks.room._timer.isActive())
    panel = window.docks.show("compare")
    qtbot.wait(40)
    panel.said.setText("They differ " * 30)  # two lines
    qtbot.wait(40)
    assert panel.table.viewport().height() >= 4 * panel.table.rowHeight(0)
    assert window.canvas.height() >= 0.42 * window.height()


def test_a_panel_behind_a_tab_follows_later_and_is_never_seen_old(window, qtbot):
    """Qt calls it visible; no step waits for it."""
    window.docks.show("watches")
    window.docks.show("curves")
    watches, told = window.docks["watches"].made, []
    qtbot.waitUntil(lambda: not watches._stale)
    watches.refresh = lambda changes: (told.append(changes), type(watches).refresh(watches, changes))
    window.session.step("batch")
    window.bridge._together()
    assert not window.docks["watches"].isHidden()
    assert told == []
    window.docks.show("watches")
    assert len(told) == 1, "before it is painted"
    window.session.step("batch")
    window.bridge._together()
    assert len(told) == 2, "in the same turn, where it is seen"
    window.docks.show("curves")
    window.session.step("batch")
    window.bridge._together()
    assert len(told) == 2
    qtbot.waitUntil(lambda: len(told) == 3)


def test_one_behind_a_tab_waits_for_the_last_step_but_not_for_the_end_of_a_training(window, qtbot, monkeypatch):
    window.docks.show("watches")
    window.docks.show("curves")
    watches = window.docks["watches"].made
    qtbot.waitUntil(lambda: not watches._stale)
    begun = []
    monkeypatch.setattr(watches._behind, "start", lambda: begun.append(1))
    monkeypatch.setattr(watches._behind, "isActive", lambda: bool(begun))
    watches._hear(STEPPED)
    watches._hear(STEPPED)
    assert len(begun) == 2
    watches._hear(STEPPED | {Change.RUN})
    assert len(begun) == 2, "it follows four times a second"


def test_a_panel_that_is_closed_behind_a_tab_waits_until_it_is_seen(window, qtbot):
    window.docks.show("watches")
    window.docks.show("curves")
    watches = window.docks["watches"].made
    qtbot.waitUntil(lambda: not watches._stale)
    window.session.step("batch")
    window.bridge._together()
    assert watches._behind.isActive()
    window.docks["watches"].leave()
    assert not watches._behind.isActive()
    assert watches._stale
    window.docks.show("watches")
    assert not watches._stale


def test_the_switch_of_a_panel_behind_a_tab_brings_it_to_the_front(window, qtbot):
    """With the keyboard in it; only what is seen is closed by its switch."""
    window.docks.show("curves")
    stops, switch = window.docks["stops"], window.docks["stops"].toggleViewAction()
    qtbot.waitUntil(lambda: stops.visibleRegion().isEmpty())
    assert switch.isChecked()
    switch.trigger()
    qtbot.waitUntil(lambda: not stops.visibleRegion().isEmpty())
    assert switch.isChecked()
    assert stops.isAncestorOf(window.focusWidget())
    switch.trigger()
    assert stops.isHidden()
    assert not switch.isChecked()
    assert window.focusWidget() is window.canvas
    switch.trigger()
    qtbot.waitUntil(lambda: stops.isAncestorOf(window.focusWidget()))
