"""Labels on the canvas: readable when zoomed out, never over each other, never empty; marks that stay thin."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from nnsim.gui.canvas import lift_item, marks_item
from nnsim.gui.canvas.board import Board
from nnsim.gui.canvas.chip_places import visible
from nnsim.gui.canvas.geometry import layer_shape
from nnsim.gui.canvas.halo_item import _around
from nnsim.gui.canvas.legend import Legend
from nnsim.gui.canvas.neurons import Neurons
from nnsim.gui.canvas.readings import Reading
from nnsim.network import edits
from nnsim.network.design import Layer
from nnsim.session.changes import Change
from nnsim.session.places import edge_place, unit_place
from nnsim.session.views.boundary import Boundary


@pytest.fixture
def skipping(qtbot, make_window):
    """XOR with a second hidden layer and a link that skips the first, arranged and fitted."""
    window = make_window(example="xor")
    session = window.session
    first, output = session.network.layer("hidden1"), session.network.layer("output")
    second = Layer(9, "hidden2", (1, 2, 3), activation=first.activation)

    def change(network):
        network = edits.add_layer(edits.disconnect(network, first.id, output.id), second)
        for source, target in ((first.id, 9), (9, output.id), (network.inputs[0].id, 9)):
            network = edits.connect(network, source, target)
        return edits.arrange(network)

    session.edit_network("Skip", change)
    window.bridge.flush()
    window.actions_by_id.run("view.fit")
    qtbot.wait(80)
    return window


def test_at_1280_all_weights_are_written_and_can_be_read(skipping, monkeypatch):
    view = skipping.canvas
    assert view.zoom < 0.7, "it is a wide network"
    chips = visible(view.board.chips, view.zoom)
    assert len(chips) == len(view.board.chips) >= 15
    sizes = []
    from nnsim.gui.canvas import chips_item

    painted = chips_item.write
    monkeypatch.setattr(
        chips_item, "write", lambda p, box, text, ink, size: (sizes.append(size), painted(p, box, text, ink, size))
    )
    view.grab()
    assert sizes
    assert min(sizes) * view.zoom >= 6.8


def test_the_mark_of_a_link_is_one_area(skipping):
    stage = skipping.canvas.board.stage
    table = next(t for t in stage.tables.values() if t.route != "ahead" or t.link.target == 9)
    path = _around(table.points, 5.0)
    middle = table.samples[0][len(table.samples[0]) // 2]
    assert path.contains(QPointF(*middle))
    box = path.boundingRect()
    points = np.concatenate(table.samples)
    assert box.left() >= points[:, 0].min() - 4
    assert box.bottom() <= points[:, 1].max() + 4


def test_a_label_that_is_marked_is_never_an_empty_box(skipping, qtbot, monkeypatch):
    view, session = skipping.canvas, skipping.session
    source, hidden = session.network.inputs[0], session.network.layer("hidden1")
    view.zoom_at(QPointF(view.rect().center()), 0.4 / view.zoom)
    boxes = []
    painted = marks_item.paint_chip
    monkeypatch.setattr(
        marks_item, "paint_chip", lambda p, box, *more: (boxes.append((box, more[2])), painted(p, box, *more))
    )
    session.select(edge_place(source.id, source.units[0], hidden.id, hidden.units[0]))
    qtbot.wait(60)
    view.grab()
    assert boxes
    for box, size in boxes:
        assert box.height() * view.zoom >= 14
        assert size * view.zoom >= 6.8


def test_weights_of_a_selected_neuron_cover_no_other(qtbot, make_window, monkeypatch):
    window = make_window(example="iris")
    window.resize(1900, 1060)
    qtbot.wait(60)
    window.actions_by_id.run("view.fit")
    session = window.session
    boxes = []
    painted = lift_item.paint_chip
    monkeypatch.setattr(lift_item, "paint_chip", lambda p, box, *more: (boxes.append(box), painted(p, box, *more)))
    output = session.network.outputs[0]
    for unit in output.units:
        boxes.clear()
        session.select(unit_place(output.id, unit))
        qtbot.wait(60)
        assert len(boxes) >= 6
        last = boxes[-8:]
        assert not any(one.intersects(other) for at, one in enumerate(last) for other in last[:at])


@pytest.mark.parametrize(("zoom", "shown"), [(0.55, True), (0.3, False)])
def test_weights_of_a_selected_neuron_are_readable_or_not_there(qtbot, make_window, monkeypatch, zoom, shown):
    window = make_window(example="iris")
    view, session, sizes = window.canvas, window.session, []
    view.zoom_at(QPointF(view.rect().center()), zoom / view.zoom)
    painted = lift_item.paint_chip
    monkeypatch.setattr(lift_item, "paint_chip", lambda p, *more: (sizes.append(more[3]), painted(p, *more)))
    output = session.network.outputs[0]
    session.select(unit_place(output.id, output.units[0]))
    qtbot.wait(60)
    view.grab()
    assert bool(sizes) == shown
    assert all(size * view.zoom >= 6.8 for size in sizes), "no card is empty"


@pytest.mark.parametrize("size", [5, 6, 7, 8])
def test_delta_does_not_touch_the_next_bias(size):
    shape = layer_shape(size)
    for one, other in pairwise(range(size)):
        assert shape.bias_box(other).y - shape.delta_box(one).bottom >= 3


def test_a_target_says_which_class_it_stands_for(make_session):
    session = make_session("adaline")
    board, said = Board(session), set()
    for _ in range(40):
        session.step("batch")
        board.refresh(frozenset(Change))
        (output,) = board.network.outputs
        reading = board.readings[output.id]
        one = Neurons(output, board.stage.shapes[output.id], reading, two_classes=board.two_classes)
        said.add(one.target(0))
    assert said == {"y −1 (cloud 1)", "y 1 (cloud 2)"}
    assert Neurons(output, one.shape, Reading(y=np.array([1.0])), two_classes=("0", "1")).target(0) == "y 1"
    boundary = Boundary(session)
    boundary.live.follow()
    assert boundary.coded_classes == ("cloud 1 (y −1)", "cloud 2 (y 1)")


@pytest.mark.parametrize(
    ("example", "old"), [("adaline", "o: before the update"), ("mazur", "o and δ: before the update")]
)
def test_the_legend_names_what_the_rule_computes(make_session, qtbot, example, old):
    session = make_session(example)
    board = Board(session)
    while not board.outdated:
        session.step("operation")
        board.refresh(frozenset(Change))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Legend(board, parent)._said.old == old
