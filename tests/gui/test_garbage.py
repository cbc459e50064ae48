"""No widget is destroyed by Python's garbage collector while Qt is at work, nor by another thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid, ownedByPython

from nnsim.gui.garbage import LOOK_MS, Garbage
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.session.session import Session
from tests.windows import opened


def destroyed() -> None:
    """What has been told to go goes now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage(qapp)
    made.start()
    yield made
    made.stop()
    made.deleteLater()


def lost_menu() -> QMenu:
    """A widget without a parent that only the collector can free, as soon as the caller lets go of it."""
    menu = QMenu("lost")
    menu.itself = menu  # type: ignore[attr-defined]
    return menu


def lost_menus() -> int:
    return sum(isinstance(widget, QMenu) and widget.title() == "lost" for widget in QApplication.topLevelWidgets())


def allocate() -> list[list[int]]:
    """So many objects that Python would look for garbage of every age while they are made."""
    return [[] for _ in range(200_000)]


def test_one_that_was_stopped_before_its_first_look_does_not_begin(qapp, qtbot):
    made = Garbage(qapp)
    made.start(20)
    made.stop()
    qtbot.wait(60)
    assert not made._timer.isActive()
    made.deleteLater()


def test_a_plot_takes_all_its_widgets_with_it(qapp):
    plot = PlainPlot("a plot")
    menu, group = plot.getPlotItem().ctrlMenu, plot.getPlotItem().stateGroup
    assert not ownedByPython(menu)
    assert not ownedByPython(group)
    assert plot.getViewBox().menu is None
    plot.deleteLater()
    destroyed()
    assert not isValid(menu)
    assert not isValid(group)


def test_a_window_leaves_no_widget_to_the_collector(qtbot, settings):
    gc.collect()
    before = set(QApplication.allWidgets())
    assert not gc.isenabled(), "only what is destroyed on purpose goes"
    with opened(qtbot, Session(settings), 20, example="xor", gallery=False) as window:
        for key in ("curves", "boundary", "histograms", "watches"):
            window.docks.show(key)
        qtbot.wait(20)
        window.docks["curves"].made.write(settings.path.parent / "curves.png")
    del window
    destroyed()
    assert [widget for widget in QApplication.allWidgets() if widget not in before] == []


def test_garbage_is_collected_by_the_timer_alone(garbage, qtbot):
    lost_menu()
    kept = [allocate()]
    assert lost_menus() == 1, "not where an object is made"
    thread = threading.Thread(target=lambda: kept.append(allocate()))
    thread.start()
    thread.join()
    assert lost_menus() == 1, "nor by another thread"
    qtbot.waitUntil(lambda: lost_menus() == 0, timeout=20 * LOOK_MS)
    assert len(kept) == 2


def test_what_has_lived_for_long_is_looked_at_too(garbage):
    menu = lost_menu()
    gc.collect()
    del menu
    kept = []
    for _ in range(200):
        kept.append([[] for _ in range(1000)])
        garbage.collect()
    assert lost_menus() == 0


def test_in_the_end_python_collects_by_itself_again(qapp):
    before = gc.isenabled()
    gc.enable()
    try:
        with Garbage(qapp) as garbage:
            assert not gc.isenabled()
        assert gc.isenabled()
        garbage.deleteLater()
    finally:
        if not before:
            gc.disable()
