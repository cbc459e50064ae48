"""What screen readers find: each control by what it is, and nothing that is covered."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from nnsim.gui.reading import install

Role, Text = QAccessible.Role, QAccessible.Text


def read(widget):
    return QAccessible.queryAccessibleInterface(widget)


def parts(window):
    whole = read(window)
    return [whole.child(at) for at in range(whole.childCount())]


@pytest.fixture
def window(make_window):
    return make_window()


def test_what_is_painted_is_read_as_what_it_is(window):
    assert read(window.step_bar.readouts["epoch"]).role() == Role.StaticText
    assert read(window.step_bar.readouts["epoch"]).text(Text.Name) == "epoch: 0"
    window.docks.show("heat_maps")
    window.docks.show("inspector")
    nameless = [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.accessibleName() and read(one).role() in (Role.Client, Role.NoRole)
    ]
    assert not nameless, nameless


def test_what_the_gallery_covers_is_not_read(window):
    install()
    everything = {part.object() for part in parts(window)}
    assert {window.menuBar(), window.centralWidget(), window.docks["program"]} <= everything
    window.show_gallery()
    assert {part.object() for part in parts(window) if part.object().isVisible()} == {window.menuBar(), window.gallery}
    assert read(window).indexOfChild(read(window.gallery)) >= 0
    assert read(window).indexOfChild(read(window.centralWidget())) == -1
    window.show_gallery(False)
    assert {part.object() for part in parts(window)} >= everything
