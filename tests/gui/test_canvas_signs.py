"""Signs on the canvas: what is negative, biases that are not used, and neurons without a bias; and the legend of it."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from nnsim.gui.canvas.looks import fill_color, hatching
from nnsim.gui.theme import apply_theme


def picture(window):
    window.bridge.flush()
    return window.canvas.grab().toImage()


def inside(window, layer, position):
    """The pixels within a neuron, without its digits."""
    view = window.canvas
    item = view.scene().units[layer]
    shape = item.shape_now
    x, y = shape.places[position]
    image = picture(window)
    found = []
    for dx in range(-16, 17):
        for dy in (*range(-16, -9), *range(10, 17)):
            if dx * dx + dy * dy < (shape.radius - 3) ** 2:
                spot = view.mapFromScene(item.mapToScene(float(x) + dx, float(y) + dy))
                found.append(image.pixelColor(spot).name())
    return found


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_negative_output_is_hatched_and_as_strong_as_a_positive_one(qtbot, make_window, mode):
    window = make_window(example="xor")
    window.preferences.set("theme", mode)
    session = window.session
    hidden = session.network.layer("hidden1")
    while session.last_index is None or session.steps[session.last_index].path != "forward/hidden1/output":
        session.step("operation")
    array = session.setup.memory.view(session.width)["hidden1.o"]
    array[:] = np.array([0.9, -0.9])[:, None]
    session.show_sample(1)
    session.show_sample(0)
    qtbot.wait(60)
    strong = fill_color(0.9, False).name()
    plain, hatched = set(inside(window, hidden.id, 0)), set(inside(window, hidden.id, 1))
    assert strong in plain
    assert len(plain) <= 2
    assert strong in hatched, "as strong as the positive one"
    assert hatching(False).color().name() in hatched, "and told apart by lines, not by colour"
    assert window.canvas.legend._said.negative
    array[:] = 0.5
    session.show_sample(1)
    qtbot.wait(60)
    assert not window.canvas.legend._said.negative, "where nothing is negative nothing is said of it"
    apply_theme("light")


def test_0_is_empty():
    assert fill_color(0.0, False) != fill_color(1.0, False)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), hatching(False))
    painter.end()
    assert len({image.pixel(x, y) for x in range(8) for y in range(8)}) > 1


def test_unused_biases_are_grey_and_the_legend_says_so(qtbot, make_window):
    window = make_window(example="mazur")
    session, legend = window.session, window.canvas.legend
    while session.last_index is None or session.steps[session.last_index].path != "backward/hidden1/error":
        session.step("operation")
    window.bridge.flush()
    qtbot.waitUntil(lambda: legend._said.bare == "b: not in W̃")
    session.step("operation")
    qtbot.waitUntil(lambda: not legend._said.bare)
    window.actions_by_id.run("view.notation")
    session.back("operation")
    qtbot.waitUntil(lambda: legend._said.bare == "b: not used here")


def test_biases_frozen_at_0_are_none_and_are_not_counted(qtbot, make_window):
    window = make_window(example="hmkcode")
    window.bridge.flush()
    for layer in window.session.network.layers:
        if not layer.is_input:
            neurons = window.canvas.scene().units[layer.id]._prepare()
            assert all(neurons.has_no_bias(position) for position in range(layer.size))
    assert "6 parameters + 3 fixed" in window.facts.text()
