"""What screen readers find: each control by what it is, choosers by their names, and nothing that is covered."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from nnsim.gui.reading import install
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.kit.params import Param

Role, Text, LABEL = QAccessible.Role, QAccessible.Text, QAccessible.RelationFlag.Label


def read(widget):
    return QAccessible.queryAccessibleInterface(widget)


def labels(chooser):
    return [one.text(Text.Name) for one, _ in read(chooser).relations(LABEL)]


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


def test_each_chooser_has_a_label_for_readers(window):
    for key in ("data", "heat_maps", "stops"):
        window.docks.show(key)
    choosers = [one for one in window.findChildren(QComboBox) if one.isVisible() and not one.isEditable()]
    assert len(choosers) > 8
    assert not [one.accessibleName() for one in choosers if one.accessibleName() not in labels(one)]


def test_a_chooser_in_a_form_has_the_label_that_is_seen_alone(qtbot):
    form = ParamForm((Param("kind", "choice", "a", "Which.", choices=("a", "b")),))
    qtbot.addWidget(form)
    assert labels(form.field("kind")) == ["kind"]


def test_the_label_of_a_chooser_goes_along_and_goes_with_it(qtbot):
    first, second = QWidget(), QWidget()
    for one in (first, second):
        qtbot.addWidget(one)
        QHBoxLayout(one)
    chooser = Combo("loss")
    for one in (first, second):
        one.layout().addWidget(chooser)
        assert labels(chooser) == ["loss"]
    chooser.setAccessibleName("loss & rate")
    assert labels(chooser) == ["loss & rate"]
    second.show()
    label = chooser.spoken_label
    assert not label.isVisible()
    with qtbot.waitSignal(label.destroyed):
        chooser.deleteLater()


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
