"""Each gesture of the mouse: what it does, that one undo takes it back, and that giving up leaves nothing."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas import zooming
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.gui.canvas_hand import CTRL, MIDDLE, SHIFT, Hand


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


def test_a_click_selects_and_ctrl_click_adds_and_takes_away(hand):
    first, second = unit_place(2, hand.network.by_id[2].units[0]), unit_place(3, hand.network.by_id[3].units[1])
    hand.click(hand.unit(2, 0))
    assert hand.session.selection == (first,)
    hand.click(hand.unit(3, 1), CTRL)
    assert hand.session.selection == (first, second)
    hand.click(hand.unit(2, 0), CTRL)
    assert hand.session.selection == (second,)
    hand.click(hand.frame(1))
    assert hand.session.selection == (layer_place(1),)
    hand.click(QPointF(5, 5))
    assert hand.session.selection == ()
    assert hand.session.undo_title == ""


def test_edges_biases_and_chips_are_selected(hand):
    network = hand.network
    edge = edge_place(1, network.by_id[1].units[0], 2, network.by_id[2].units[1])
    hand.click(hand.edge(edge, 0.2))
    assert hand.session.selection == (edge,)
    hand.click(QPointF(5, 5))
    hand.click(hand.chip(edge))
    assert hand.session.selection == (edge,)
    hand.click(hand.bias(3, 1))
    assert hand.session.selection == (bias_place(3, network.by_id[3].units[1]),)


def test_a_rubber_band_takes_layers_and_neurons(hand):
    box = hand.board.stage.outline(1).joined(hand.board.stage.outline(2))
    start, end = hand.pixel(box.x - 10, box.y - 4), hand.pixel(box.right + 10, box.bottom + 4)
    hand.drag(start, end)
    assert hand.session.selection == (layer_place(1), layer_place(2))
    x, y = hand.board.stage.unit_place(3, 0)
    frame = hand.board.stage.frame(3)
    hand.drag(hand.pixel(frame.right + 60, frame.y - 60), hand.pixel(x - 5, y + 5))
    assert hand.session.selection == (unit_place(3, hand.network.by_id[3].units[0]),)


def test_a_layer_is_moved_in_one_step(hand):
    before = hand.session.design
    start = hand.frame(2, dy=0.9)
    hand.drag(start, start + QPointF(37, 61))
    layer = hand.network.by_id[2]
    assert layer.x == pytest.approx(240 + 37 / hand.view.zoom, abs=1.5)
    assert layer.y == pytest.approx(61 / hand.view.zoom, abs=1.5)
    assert hand.session.undo_title == "Move layer"
    hand.check_undo(before)
    assert hand.session.undo_title == "Move layer"
    hand.session.undo()
    assert hand.session.undo_title == ""


def test_moving_snaps_lightly_and_keeps_the_walk(hand):
    hand.session.step()
    hand.session.step()
    at = hand.session.next_index
    start = hand.frame(2, dy=0.9)
    hand.drag(start, start + QPointF(45, 3))
    assert hand.network.by_id[2].y == 0
    assert hand.session.next_index == at
    assert hand.view.marks.guides == []


def test_selected_layers_move_together(hand):
    hand.view.select_all()
    start = hand.frame(2, dy=0.9)
    before = {la.id: (la.x, la.y) for la in hand.network.layers}
    hand.drag(start, start + QPointF(80, 50))
    shifts = {(round(la.x - before[la.id][0], 1), round(la.y - before[la.id][1], 1)) for la in hand.network.layers}
    assert len(shifts) == 1
    assert shifts != {(0.0, 0.0)}


def test_escape_gives_a_drag_up(hand):
    before = hand.session.design
    start = hand.frame(2, dy=0.9)
    hand.drag(start, start + QPointF(60, 60), drop=False)
    assert hand.session.design != before
    hand.key(Qt.Key.Key_Escape)
    assert hand.session.design == before
    assert not hand.session.redo_title, "what was given up cannot be made again"
    assert not hand.session.undo_title
    assert not hand.session.dirty
    hand.release(start)
    assert hand.session.design == before


@pytest.mark.parametrize("what", ["frame", "grip", "neuron"])
def test_escape_takes_nothing_back_but_the_drag(hand, what):
    hand.session.set_training("Rate", rate=0.123)
    before = hand.session.design
    hand.hover(hand.frame(2))
    start = {"frame": hand.frame(2, dy=0.9), "neuron": hand.unit(2, 0), "grip": hand.knob(2, "grip")}[what]
    for way in (QPointF(0, 260), QPointF(0, 5)):  # an edit, and one so small that it changes nothing
        hand.drag(start, start + way, drop=False)
        assert (hand.session.design != before) == (way.y() > 100)
        hand.key(Qt.Key.Key_Escape)
        assert hand.session.design == before
        assert (hand.session.undo_title, hand.session.redo_title) == ("Rate", "")
        hand.release(start)
    assert hand.session.design == before


def test_a_neuron_is_dragged_to_another_place(hand):
    before = hand.session.design
    units = hand.network.by_id[2].units
    weight = hand.session.weight(edge_place(1, 1, 2, units[0]))
    hand.drag(hand.unit(2, 0), hand.unit(2, 1))
    assert hand.network.by_id[2].units == units[::-1]
    assert hand.session.weight(edge_place(1, 1, 2, units[0])) == weight
    assert hand.session.undo_title == "Move neuron"
    hand.check_undo(before)


def test_plus_and_minus_on_a_frame(hand):
    before = hand.session.design
    hand.hover(hand.frame(2))
    hand.click(hand.knob(2, "plus"))
    assert hand.network.by_id[2].size == 3
    hand.check_undo(before)
    hand.session.undo()
    hand.view.sync()
    hand.hover(hand.frame(2))
    hand.click(hand.knob(2, "minus"))
    assert hand.network.by_id[2].size == 1
    hand.hover(hand.frame(2))
    hand.click(hand.knob(2, "minus"))
    assert hand.network.by_id[2].size == 1
    assert hand.notices[-1].kind == "error"


def test_the_grip_resizes_in_one_step(hand):
    before = hand.session.design
    hand.hover(hand.frame(2))
    start = hand.knob(2, "grip")
    hand.drag(start, start + QPointF(0, 100 * hand.view.zoom))
    assert hand.network.by_id[2].size == 6
    assert hand.session.undo_title == "Resize layer"
    assert hand.view.marks.note is None
    hand.check_undo(before)


def test_a_skip_link_is_drawn_from_port_to_layer(hand):
    before = hand.session.design
    hand.hover(hand.frame(1))
    hand.drag(hand.port(1), hand.frame(3, dy=0.95), drop=False)
    assert hand.view.marks.rubber is not None
    assert hand.view.marks.target == layer_place(3)
    hand.release(hand.frame(3, dy=0.95))
    assert hand.view.marks.rubber is None
    assert hand.network.link(1, 3) is not None
    assert not hand.network.link(1, 3).cut
    hand.check_undo(before)


def test_a_single_edge_is_drawn_from_neuron_to_neuron(hand):
    before = hand.session.design
    hand.hover(hand.unit(1, 0))
    hand.drag(hand.port(1, 0), hand.unit(3, 1))
    link = hand.network.link(1, 3)
    assert link is not None
    one, three = hand.network.by_id[1], hand.network.by_id[3]
    assert link.cut == {(s, t) for s in one.units for t in three.units} - {(one.units[0], three.units[1])}
    hand.check_undo(before)


def test_a_circle_becomes_a_link_back_in_time_and_says_so(hand):
    before = hand.session.design
    hand.hover(hand.frame(3))
    hand.drag(hand.port(3), hand.frame(2, dy=0.95))
    assert hand.network.link(3, 2, 1) is not None
    assert "back in time" in hand.notices[-1].text
    hand.check_undo(before)


def test_a_link_into_an_input_is_refused_with_a_word(hand):
    before = hand.session.design
    hand.hover(hand.frame(3))
    hand.drag(hand.port(3), hand.frame(1, dy=0.95))
    assert hand.session.design == before
    assert hand.notices[-1].kind == "error"
    hand.hover(hand.frame(3))
    hand.drag(hand.port(3), QPointF(6, 6))
    assert hand.session.design == before


def test_a_missing_edge_is_restored_by_drawing_it(hand):
    edge = edge_place(1, 1, 2, 1)
    hand.session.select(edge)
    hand.view.verbs.cut_edges()
    assert hand.network.link(1, 2).cut == {(1, 1)}
    hand.hover(hand.unit(1, 0))
    hand.drag(hand.port(1, 0), hand.unit(2, 0))
    assert hand.network.link(1, 2).cut == frozenset()


def test_double_click_on_empty_canvas_adds_a_layer(hand):
    before = hand.session.design
    frame = hand.board.stage.frame(3)
    x, y = frame.right + 200, frame.center[1]
    hand.double_click(hand.pixel(x, y))
    made = hand.network.layers[-1]
    assert hand.network.layers[:-1] == before.network.layers
    assert hand.session.selection == (layer_place(made.id),)
    assert abs(made.x - x) < 3, "where there is room it stands where one clicked"
    assert abs(made.y - y) < 3
    assert "not linked" in hand.notices[-1].text
    assert zooming.shows(hand.view, hand.view.scene().content())
    hand.check_undo(before)


@pytest.mark.parametrize("where", [(0.3, -20), (0.3, 20), (0.33, 60), (1.1, 5), (0.33, -30)])
def test_a_layer_added_by_double_click_lies_on_nothing(hand, where):
    frames = [hand.board.stage.frame(layer.id) for layer in hand.network.layers]
    left, right = frames[0].x, frames[-1].right
    spot = (left + where[0] * (right - left), frames[0].y + where[1] if where[1] < 0 else frames[0].bottom + where[1])
    hand.double_click(hand.pixel(*spot))
    stage, made = hand.board.stage, hand.network.layers[-1]
    assert len(hand.network.layers) == 4
    own = stage.outline(made.id)
    assert not any(own.touches(stage.outline(layer.id)) for layer in hand.network.layers[:-1])
    assert not any(own.touches(table.box(0.0)) for table in stage.tables.values())


def test_an_empty_canvas_invites_and_takes_the_first_layer(qtbot):
    hand = Hand(qtbot, example="")
    assert hand.view.invitation.isVisible()
    with qtbot.waitSignal(hand.view.gallery_requested):
        hand.view.invitation.gallery.emit()
    hand.double_click(QPointF(300, 200))
    assert not hand.view.invitation.isVisible()
    assert hand.network.layers[0].is_input
    hand.close()


def test_wheel_zooms_at_the_pointer_and_fingers_pan(hand):
    spot = hand.unit(2, 1)
    there = hand.view.mapToScene(spot.toPoint())
    zoom = hand.view.zoom
    hand.wheel(spot, 3)
    assert hand.view.zoom == pytest.approx(zoom * 1.2**3)
    assert (hand.view.mapFromScene(there) - spot.toPoint()).manhattanLength() <= 3
    hand.wheel(spot, -3, CTRL)
    assert hand.view.zoom == pytest.approx(zoom)
    middle = hand.view.mapToScene(200, 200)
    hand.wheel(spot, 1, phase=Qt.ScrollPhase.ScrollUpdate)
    assert hand.view.zoom == pytest.approx(zoom)
    assert hand.view.mapToScene(200, 200).y() < middle.y()
    for _ in range(40):
        hand.wheel(spot, 3)
    assert hand.view.zoom <= 8.001


def test_middle_button_and_shift_pan(hand):
    before = hand.view.mapToScene(300, 300)
    hand.drag(hand.frame(2), hand.frame(2) + QPointF(40, 25), button=MIDDLE)
    after = hand.view.mapToScene(300, 300)
    assert (before - after).x() == pytest.approx(40 / hand.view.zoom, abs=2)
    hand.drag(QPointF(20, 20), QPointF(60, 70), keys=SHIFT)
    assert hand.session.selection == ()
    assert hand.view.mapToScene(300, 300).y() < after.y()
    assert hand.session.undo_title == ""


def test_fit_shows_everything_above_the_legend(hand):
    hand.wheel(hand.unit(2, 1), 6)
    hand.view.fit()
    box = hand.board.stage.bounds()
    low = hand.pixel(box.right, box.bottom)
    assert hand.pixel(box.x, box.y).x() >= 0
    assert low.x() <= hand.view.width()
    assert low.y() <= hand.view.legend.y() + 4


def test_while_training_the_canvas_can_be_moved_but_not_rebuilt(hand):
    hand.session.running = True
    try:
        hand.hover(hand.frame(2))
        hand.click(hand.knob(2, "plus"))
        assert hand.network.by_id[2].size == 2
        assert hand.notices[-1].kind == "error"
        start = hand.frame(2, dy=0.9)
        hand.drag(start, start + QPointF(60, 60))
        assert hand.network.by_id[2].x != 240
        told = len(hand.notices)
        hand.drag(hand.unit(2, 0), hand.unit(2, 1), steps=12)
        assert len(hand.notices) == told + 1
    finally:
        hand.session.running = False


def test_link_places_follow_the_pointer(hand):
    hand.hover(hand.edge(edge_place(1, 1, 2, 1), 0.15))
    assert hand.view.marks.hover.place == edge_place(1, 1, 2, 1)
    hand.hover(QPointF(3, 3))
    assert hand.view.marks.hover.place is None
    assert hand.view.marks.busy is None
    hand.session.select(link_place(1, 2))
    hand.view.sync()
    assert hand.board.selection == (link_place(1, 2),)


def test_two_fingers_that_part_zoom_in(hand):
    spot = hand.unit(2, 0)
    zoom = hand.view.zoom
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        spot,
        spot,
        QPointF(hand.view.viewport().mapToGlobal(spot.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(hand.view.viewport(), event)
    assert hand.view.zoom == pytest.approx(zoom * 1.25)
