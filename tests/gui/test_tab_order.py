"""Tab goes through the window as it is read, F6 from one bar or panel to the next, and Esc comes home."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QTabBar

from nnsim.gui.tab_order import areas_of, behind, stops_of
from nnsim.session.places import unit_place


def area_with(window, widget):
    return next((area for area in areas_of(window) if area is widget or area.isAncestorOf(widget)), None)


def test_tab_goes_from_the_top_to_the_bottom_and_comes_round(window):
    window.session.select(unit_place(2, 1))
    window.canvas.sync()
    first = window.step_bar.unit
    first.setFocus()
    seen = [first]
    while len(seen) < 200:
        window.keys.tabbing = True  # as Tab itself does; on the canvas it goes from neuron to neuron first
        assert window.focusNextPrevChild(True)
        if window.focusWidget() is first:
            break
        seen.append(window.focusWidget())
    assert window.focusWidget() is first, "it comes round"
    assert len(set(seen)) == len(seen) > 20
    assert set(seen) == {stop for area in areas_of(window) for stop in stops_of(area, window)}
    assert not any(behind(widget) for widget in seen)
    areas = [area_with(window, widget) for widget in seen]
    changes = [area for before, area in zip([None, *areas], areas, strict=False) if area is not before]
    assert len(set(changes[1:])) == len(changes) - 1, "each area is gone through once"
    timeline = areas.index(window.bars["timeline"])
    assert seen.index(window.canvas) < seen.index(window.training_bar.data) < timeline
    window.keys.tabbing = True
    assert window.focusNextPrevChild(False)
    assert window.focusWidget() is seen[-1]


def test_f6_goes_round_the_areas_and_esc_to_the_network(window):
    window.canvas.setFocus()
    found = []
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        found.append(area_with(window, window.focusWidget()))
        if window.focusWidget() is window.canvas:
            break
    assert window.focusWidget() is window.canvas
    assert len(set(found)) == len(found) >= 6
    assert window.bars["steps"] in found
    assert window.docks["program"] in found
    QTest.keyClick(window.canvas, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert area_with(window, window.focusWidget()) is found[-2]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is window.canvas


def test_a_row_with_one_tab_is_no_area(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    bars = [QTabBar(window) for _ in range(2)]
    for count, bar in enumerate(bars, 1):
        for tab in range(count):
            bar.addTab(str(tab))
        bar.setGeometry(0, 40 * count, 200, 30)
    assert areas_of(window) == [bars[1]]
