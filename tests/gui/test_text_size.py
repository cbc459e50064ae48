"""The size of text: everything beside it grows with it, at once, and is as it was before when it is taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from nnsim.gui.canvas.lettering import LARGEST, font, larger
from nnsim.gui.fonts import px, text_scale, ui_font, unscaled
from nnsim.gui.grown import grow
from nnsim.gui.presenting import LEAST, MOST, limit_for, scale_for
from nnsim.gui.style_sheet import LENGTH
from nnsim.gui.theme import apply_theme, motion, set_motion
from nnsim.gui.widgets.filled import Filled


@pytest.fixture(autouse=True)
def usual_again(qapp):
    yield
    set_motion("full")
    apply_theme("light")


def sizes(window):
    """The lengths that each widget has of its own, and the size of its letters."""
    return {
        widget: (widget.font().pixelSize(), widget.minimumSize().toTuple(), widget.maximumSize().toTuple())
        for widget in window.findChildren(QWidget)
        if not widget.objectName().startswith("qt_")  # Qt's own
    }


def settled(window, qtbot):
    """The sizes when they have stayed what they are for a while, however busy the machine is."""
    seen = []

    def still():
        seen.append(sizes(window))
        waits = any(place._calm.isActive() for place in window.findChildren(Filled))
        qtbot.wait(50)
        return len(seen) > 1 and seen[-1] == seen[-2] and not waits

    qtbot.waitUntil(still)
    return seen[-1]


def is_cut(widget):
    """True where a text has no room in a control that cannot shorten it."""
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and type(widget).__name__ != "Line":
        return widget.width() < widget.minimumSizeHint().width()
    return isinstance(widget, QAbstractButton | QComboBox) and widget.height() < widget.fontMetrics().height()


@pytest.mark.parametrize("scale", [1.0, 1.01, 1.3, 1.5, 1.75, 2.0])
def test_a_length_can_be_taken_back(scale, qapp):
    apply_theme("light", scale=scale)
    assert text_scale() == scale
    assert all(unscaled(px(length), scale) == length for length in range(700))
    assert ui_font(10).pixelSize() == round(13 * scale)
    assert larger() == min(scale, LARGEST)
    assert font(11).pixelSize() == round(11 * larger())


def test_lengths_of_the_style_sheet_grow_but_lines_do_not():
    assert LENGTH.findall("border: 1px solid; padding: 5px 14px; width: 2px") == ["5", "14"]


def test_the_preference_holds_at_once_and_is_taken_back_exactly(window, qtbot):
    before = settled(window, qtbot)
    caption = window.step_bar.readouts["epoch"].height()
    window.preferences.set("text_size", 150)
    assert window.font().pixelSize() == round(13 * 1.5)
    assert window.step_bar.readouts["epoch"].height() == round(1.5 * caption)
    assert window.canvas.zoom_buttons.findChild(QAbstractButton).width() == 45
    window.preferences.set("text_size", 100)
    after = settled(window, qtbot)
    assert {w: (before[w], size) for w, size in after.items() if w in before and size != before[w]} == {}


def test_a_presentation_ends_as_it_began(window, qtbot):
    canvas = window.canvas
    canvas.zoom_in()
    qtbot.wait(30)
    state, zoom, middle = window.saveState(1), canvas.zoom, canvas.mapToScene(canvas.viewport().rect().center())
    docks = {key: dock.size() for key, dock in window.docks.docks.items() if dock.isVisible()}
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.presenting.on
    assert window.actions_by_id["view.present"].isChecked()
    assert text_scale() == scale_for(window.width(), window.height()) >= 1.25
    qtbot.waitUntil(lambda: not window.docks.room._timer.isActive())
    assert window.canvas.width() >= 0.4 * window.width()
    assert window.canvas.height() >= 0.5 * window.height(), "the network is what is presented"
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert not window.presenting.on
    qtbot.waitUntil(lambda: {key: window.docks[key].size() for key in docks} == docks)
    qtbot.waitUntil(lambda: window.saveState(1) == state)
    assert canvas.zoom == zoom
    now = canvas.mapToScene(canvas.viewport().rect().center())
    assert (now - middle).manhattanLength() < 3 / zoom
    assert window.preferences.get("text_size") == 100


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_is_cut_off_during_a_presentation(window, qtbot, size):
    window.resize(*size)
    window.presenting.begin()
    qtbot.waitUntil(lambda: not window.docks.room._timer.isActive() and not window.presenting._settled.isActive())
    qtbot.wait(50)
    cut = [
        (type(widget).__name__, widget.accessibleName() or getattr(widget, "text", str)())
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and is_cut(widget)
    ]
    assert cut == []
    for bar in (window.step_bar, window.training_bar, window.timeline):
        shown = [child for child in bar.findChildren(QWidget) if child.isVisible() and child.parent() is bar]
        assert max(child.geometry().right() for child in shown) < bar.width()
    last = window.menuBar().actionGeometry(window.menuBar().actions()[-1])
    assert 0 < last.right() <= window.document.x()
    assert window.document.geometry().right() > 0.97 * window.width()
    window.presenting.end()


def test_text_is_as_large_as_the_window_has_room_for(window, qtbot):
    window.preferences.set("text_size", 200)
    assert limit_for(1280, 800) < 2 <= limit_for(1920, 1080)
    window.resize(1281, 800)
    qtbot.waitUntil(lambda: text_scale() == limit_for(1281, 800))
    last = window.menuBar().actionGeometry(window.menuBar().actions()[-1])
    assert 0 < last.right() <= window.width()
    assert not window.document.isVisible()
    bars = (window.step_bar, window.training_bar, window.timeline)
    assert all(child.geometry().right() <= bar.width() for bar in bars for child in bar.children()
               if isinstance(child, QWidget) and child.isVisible())  # fmt: skip
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: text_scale() == 2)
    window.preferences.set("text_size", 100)
    assert window.document.isVisible()


def test_a_presentation_follows_the_size_of_the_window():
    scales = [scale_for(*size) for size in ((960, 620), (1280, 800), (1920, 1080), (3840, 2160))]
    assert scales == sorted(scales)
    assert (scales[0], scales[-1]) == (LEAST, MOST)


def test_motion_is_the_desktops_or_ones_own(qapp, window):
    set_motion("reduced")
    assert not motion()
    set_motion("full")
    assert motion()
    window.preferences.set("motion", "reduced")
    window.session.step()
    window.canvas.sync()
    assert not motion()
    assert (QApplication.cursorFlashTime(), window.isAnimated()) == (0, False)
    window.preferences.set("motion", "full")
    assert QApplication.cursorFlashTime() > 0
    assert window.isAnimated()
    assert window.canvas._scene._flash.state() == window.canvas._scene._flash.State.Stopped


class _Anew(QScrollArea):
    """Makes its contents anew when it has another size, as a panel does that has room for others then."""

    def setMinimumHeight(self, height):
        super().setMinimumHeight(height)
        self.setWidget(QLabel("anew"))


def test_what_makes_its_contents_anew_meanwhile_is_no_trouble(qtbot, qapp):
    """Qt lists widgets in any order: of twenty pages some come after what they are in."""
    page = QWidget()
    qtbot.addWidget(page)
    areas = [_Anew(page) for _ in range(20)]
    for area in areas:
        area.setMinimumHeight(12)
        area.setWidget(QLabel("page"))
    grow(qapp, 1.0, 1.5)
    assert [(area.widget().text(), area.minimumHeight()) for area in areas] == [("anew", 18)] * 20
