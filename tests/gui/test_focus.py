"""The focus is seen on every control of the window, and each control has a name for screen readers."""

import pkgutil

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from nnsim.gui.canvas import tools
from nnsim.gui.canvas.keyboard import overview
from nnsim.gui.canvas.tools import gestures
from nnsim.session.places import unit_place
from tests.gui.lights import contrasts, luminance

SEEN = 1.9  # of WCAG's contrast, between a pixel with and without the focus
PIXELS = 12  # so many of them are changed at least


def reached(root):
    """What Tab comes to inside of a widget."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parent(), QAbstractScrollArea) and widget is widget.parent().viewport()
        if inner or isinstance(widget, QScrollBar) or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.visibleRegion().isEmpty():
            yield widget


def looks(widget):
    QApplication.processEvents()
    return luminance(widget.grab().toImage())


def test_the_focus_is_seen_and_everything_has_a_name(window):
    for _ in range(6):
        window.session.step()
    window.session.select(unit_place(2, 1))
    unseen, unnamed, count = {}, set(), 0
    for key in window.docks.docks:
        window.docks.show(key)
        for widget in reached(window if key == "program" else window.docks[key]):
            if widget is window.canvas:
                continue
            window.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
            before = looks(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            after, count = looks(widget), count + 1
            same = before.shape == after.shape
            if same and np.count_nonzero(contrasts(before, after) >= SEEN) < PIXELS:
                unseen[type(widget).__name__, widget.accessibleName()] = key
            if not (widget.accessibleName() or getattr(widget, "text", str)()):
                unnamed.add((key, type(widget).__name__, widget.objectName(), type(widget.parent()).__name__))
    assert count > 120
    assert unseen == {}
    assert unnamed == set()


def test_the_canvas_shows_that_it_was_reached_with_tab(window):
    canvas = window.canvas
    window.step_bar.unit.setFocus()
    before = looks(canvas)
    window.keys.tabbing = True
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    after = looks(canvas)
    assert np.count_nonzero(contrasts(before, after) >= SEEN) > canvas.width()
    window.step_bar.unit.setFocus()
    assert np.count_nonzero(contrasts(before, looks(canvas)) >= SEEN) == 0


def test_each_gesture_of_the_mouse_has_keys(window):
    known = {text for text, _ in overview()}
    found = {type(gesture).__name__: gesture.keys for gesture in gestures(window.canvas)}
    files = {module.name for module in pkgutil.iter_modules(tools.__path__)} - {"gesture"}
    assert len(found) == len(files)
    assert {name: keys for name, keys in found.items() if not keys or not set(keys) <= known} == {}


def test_keys_select_more_and_move_the_picture(window):
    canvas, session = window.canvas, window.session
    session.select(unit_place(2, 1))
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert session.selection == (unit_place(2, 1), unit_place(2, 2))
    left = canvas.mapToScene(0, 0).x()
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.mapToScene(0, 0).x() > left
    assert not canvas.fitted


DIALOGS = (
    "edit.preferences", "file.new", "file.export", "file.picture", "help.shortcuts", "help.contents", "help.about",
    "help.first_steps", "train.settings", "debug.faults", "debug.weight_plane", "edit.copy_text", "file.open_text",
    "file.replay",
)  # fmt: skip


def test_everything_in_dialogs_has_a_name(make_window):
    window = make_window(example="and")
    window.session.step("epoch")
    window.canvas.sync()
    unnamed, seen = set(), 0
    for command in DIALOGS:
        window.actions_by_id.run(command)
        others = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
        assert len(others) == 1, command
        dialog = others[0]
        for widget in reached(dialog):
            seen += 1
            if not (widget.accessibleName() or getattr(widget, "text", str)() or widget.accessibleDescription()):
                unnamed.add((command, type(widget).__name__, widget.objectName(), type(widget.parent()).__name__))
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert seen > 60
    assert unnamed == set()
