"""What a screen reader finds on the canvas: layers, neurons, biases and edges with their values, and news of steps."""

import gc

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from nnsim.gui.canvas import spoken
from nnsim.gui.canvas.spoken import SpokenPlace, done, inside, name_of
from nnsim.gui.canvas.view import CanvasView
from nnsim.session.exercises.questions import Plan
from nnsim.session.places import edge_place, layer_place, unit_place

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def told(monkeypatch):
    """Qt tells of the canvas as if something read it; gives what it was told."""
    events = []

    class Reading(QAccessible):
        @staticmethod
        def isActive():
            return True

        @staticmethod
        def updateAccessibility(event):
            events.append((event.type(), event.message() if hasattr(event, "message") else ""))

    monkeypatch.setattr(spoken, "QAccessible", Reading)
    return events


def tree(node):
    return [node, *(found for at in range(node.childCount()) for found in tree(node.child(at)))]


def test_everything_on_the_canvas_is_read(window):
    whole = QAccessible.queryAccessibleInterface(window.canvas)
    assert isinstance(whole, SpokenPlace)
    assert whole.role() == QAccessible.Role.Canvas
    found = tree(whole)
    network = window.session.design.network
    units = sum(layer.size for layer in network.layers)
    assert len(found) == 1 + len(network.layers) + units + network.parameter_count
    assert all(node.isValid() and node.text(Name) and node.text(Description) for node in found)
    assert all(node.parent().child(node.parent().indexOfChild(node)) is node for node in found[1:])
    assert len({node.text(Name) for node in found}) == len(found)
    hidden = next(node for node in found if node.place == unit_place(2, 1))
    assert hidden.text(Name) == "hidden1, neuron 1: z = not yet, o = not yet, δ = not yet, b = 0"
    assert hidden.rect().width() > 20
    middle = hidden.rect().center()
    assert whole.childAt(middle.x(), middle.y()).place.layer == 2
    edge = next(node for node in found if node.place == edge_place(1, 1, 2, 1))
    value = window.canvas.board.value(edge.place)
    assert edge.text(Name).startswith("edge input, neuron 1 → hidden1, neuron 1: w = ")
    assert repr(float(value)) in edge.text(Description)


def test_what_is_selected_has_the_focus_and_new_values_are_read(window):
    window.canvas.setFocus()
    window.session.select(unit_place(2, 2))
    window.canvas.sync()
    whole = QAccessible.queryAccessibleInterface(window.canvas)
    assert whole.focusChild().place == unit_place(2, 2)
    assert whole.focusChild().state().focused
    assert not whole.state().focused
    for _ in range(2):
        window.session.step()
    window.canvas.sync()
    assert "z = 0" in whole.focusChild().text(Name)
    assert "o = not yet" in whole.focusChild().text(Name)
    assert done(window.canvas) == "forward, hidden1, net input, z¹ = W¹ᵀ In¹: 0, 0"


def test_steps_and_selections_are_told(window, told):
    window.canvas.setFocus()
    window.session.select(unit_place(2, 1))
    window.canvas.sync()
    assert [kind for kind, _ in told] == [QAccessible.Event.Focus]
    for _ in range(2):
        window.session.step()
        window.canvas.sync()
    said = [text for kind, text in told if kind == QAccessible.Event.Announcement]
    assert len(said) == 2
    assert told[-1][0] == QAccessible.Event.NameChanged  # what a reader has kept of it is old
    assert said[-1].startswith("forward, hidden1, net input")
    assert said[-1].endswith("hidden1, neuron 1: z = 0, o = not yet, δ = not yet, b = 0")


def test_hidden_numbers_are_not_read(window):
    window.session.start_exercise(Plan(kinds=("z",)))
    window.canvas.sync()
    for _ in range(3):
        window.session.step()
    window.canvas.sync()
    assert "z = ?" in name_of(window.canvas, unit_place(2, 1))


def test_a_layer_that_is_gone_is_read_no_more(window):
    place = unit_place(2, 2)
    node = window.canvas.spoken.of(place)
    assert node.isValid()
    window.session.select(place)
    window.canvas.delete_selection()
    assert not node.isValid()
    assert node.rect().isEmpty()
    assert place not in inside(window.canvas, node.parent().place)


def test_canvases_come_and_go_while_something_reads(make_session, qtbot):
    """Qt deletes what it reads of a canvas with it, and Python what it holds: each one once."""
    session = make_session("xor")
    for _ in range(3):
        canvas = CanvasView(session)
        canvas.resize(500, 400)
        canvas.show()
        kept = tree(QAccessible.queryAccessibleInterface(canvas))
        assert len(kept) == 18
        canvas.close()
        canvas.deleteLater()
        qtbot.waitUntil(lambda gone=canvas: not isValid(gone))
        assert not any(isValid(one) for one in kept[:1])
        assert not kept[-1].isValid()
        del kept
        gc.collect()
    last = CanvasView(session)
    qtbot.addWidget(last)
    assert [view for view, _, _ in spoken._KEPT if not isValid(view)] == []


def test_a_layer_of_one_is_said_in_the_singular(window):
    told = [name_of(window.canvas, layer_place(layer.id)) for layer in window.session.network.order]
    assert told[1].startswith("layer hidden1: 2 neurons, ")
    assert told[2].startswith("layer output: 1 neuron, ")
