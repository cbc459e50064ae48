"""Maps in the neurons of the canvas: what they show, that none is stale, the large one, the switch."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from nnsim.gui.canvas.unit_maps import MAPS
from nnsim.gui.theme import apply_theme, theme
from nnsim.session.exercises.questions import Plan
from nnsim.session.places import unit_place


@pytest.fixture
def window(make_window):
    window = make_window(example="moons")
    window.actions_by_id["view.maps"].trigger()
    return window


def near(color, wanted):
    return all(abs(a - b) < 60 for a, b in zip(color.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def color_in_neuron(window, layer, position, across, up):
    """The colour on the screen at a share of a neuron's square."""
    canvas = window.canvas
    x, y = canvas.board.stage.unit_place(layer, position)
    radius = canvas.board.stage.shapes[layer].radius
    spot = canvas.mapFromScene(QPointF(x + (2 * across - 1) * radius, y - (2 * up - 1) * radius))
    return QColor(canvas.viewport().grab().toImage().pixel(spot))


def test_neurons_show_what_they_make_of_the_inputs(qtbot, window):
    session, canvas = window.session, window.canvas
    session.train()
    session.wait()
    canvas.maps._bridge.flush()
    output = session.network.outputs[0].id
    plane = canvas.maps.maps.plane()
    for across, up in ((0.15, 0.85), (0.8, 0.2)):
        x = plane.x_range[0] + across * (plane.x_range[1] - plane.x_range[0])
        y = plane.y_range[0] + up * (plane.y_range[1] - plane.y_range[0])
        positive = session.predict(np.array([[x, y]]))[0, 0] > 0.5
        color = color_in_neuron(window, output, 0, across, up)
        assert near(color, theme().positive if positive else theme().negative)
    assert canvas.maps.count == 2 + 8 + 1
    assert "x1 →" in canvas.legend._said.maps
    before = color_in_neuron(window, output, 0, 0.15, 0.85)
    apply_theme("light", "purple-green")
    assert color_in_neuron(window, output, 0, 0.15, 0.85) != before, "it follows the colours"
    apply_theme("light")
    session.settings.set(MAPS, False)
    assert canvas.board.maps == {}
    assert canvas.legend._said.maps == ""


def test_no_map_is_older_than_the_weights_beside_it(window):
    session, canvas = window.session, window.canvas
    layer = session.network.order[1].id
    before = np.array(canvas.board.maps[layer].pixels)
    session.step("epoch")
    canvas.maps._bridge.flush()
    after = np.array(canvas.board.maps[layer].pixels)
    assert not np.array_equal(before, after)
    session.back("epoch")
    canvas.maps._bridge.flush()
    np.testing.assert_array_equal(canvas.board.maps[layer].pixels, before)
    session.example("xor")
    canvas.maps._bridge.flush()
    assert canvas.board.maps.keys() == session.network.by_id.keys()


def test_nothing_is_given_away_in_an_exercise(make_window):
    window = make_window(example="xor")
    window.actions_by_id["view.maps"].trigger()
    canvas, session = window.canvas, window.session
    assert canvas.board.maps
    session.start_exercise(Plan())
    canvas.maps._bridge.flush()
    assert canvas.board.maps == {}
    canvas.maps.point_at(unit_place(session.network.outputs[0].id, session.network.outputs[0].units[0]))
    assert not canvas.maps.card.isVisible()
    session.end_exercise()
    canvas.maps._bridge.flush()
    assert canvas.board.maps


def test_the_large_map_of_what_is_pointed_at(qtbot, window):
    canvas, session = window.canvas, window.session
    layer = session.network.order[1]
    x, y = canvas.board.stage.unit_place(layer.id, 2)
    spot = canvas.mapFromScene(QPointF(x, y))
    qtbot.mouseMove(canvas.viewport(), QPoint(5, 5))
    qtbot.mouseMove(canvas.viewport(), spot)
    card = canvas.maps.card
    assert card.isVisible()
    assert card.accessibleName() == "Map of hidden1, neuron 3"
    assert canvas.rect().contains(card.geometry())
    assert not card.geometry().contains(spot)
    first = card.grab().toImage()
    session.step("epoch")
    canvas.maps._bridge.flush()
    assert card.grab().toImage() != first, "it is live, too"
    qtbot.mouseMove(canvas.viewport(), QPoint(5, 5))
    assert not card.isVisible()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    session.select(unit_place(layer.id, layer.units[0]))
    canvas.maps._bridge.flush()
    assert card.isVisible(), "keys show it as well"
    assert card.accessibleName() == "Map of hidden1, neuron 1"


def test_while_training_runs_maps_come_ten_times_a_second(qtbot, window):
    session, canvas = window.session, window.canvas
    session.set_training("Long", epochs=10**6)
    drawn = []
    inside = canvas.maps.maps.maps
    canvas.maps.maps.maps = lambda layers=None, places=32: drawn.append(places) or inside(layers, places)
    session.train()
    qtbot.wait(550)
    session.pause()
    session.wait()
    assert 2 <= len(drawn) <= 8


def test_a_neuron_that_is_pointed_at_may_be_gone(window):
    session, canvas = window.session, window.canvas
    hidden = session.network.order[1]
    canvas.maps.point_at(unit_place(hidden.id, hidden.units[-1]))
    assert canvas.maps.card.isVisible()
    session.example("xor")  # two hidden neurons, of which the canvas has not heard
    canvas.maps.renew()
    assert not canvas.maps.card.isVisible()
    window.bridge.flush()
    canvas.maps.renew()
    assert not canvas.maps.card.isVisible()
