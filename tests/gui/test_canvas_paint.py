"""What is painted: only what is known, in the light of the phase, and again only where something changed."""

import gc
import math
import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from nnsim.gui import theme as look
from nnsim.gui.canvas.chips_item import paint_chip
from nnsim.gui.canvas.focus import NOTHING, focus_of, light
from nnsim.gui.canvas.legend import left_out
from nnsim.gui.canvas.lettering import fitting, parameter_text, rect, signed_text, text_width
from nnsim.gui.canvas.readings import Reading, fill_levels, nice_scale
from nnsim.gui.canvas.tips import describe, hit_tip
from nnsim.gui.theme import theme
from nnsim.network import edits
from nnsim.session.changes import EVERYTHING
from nnsim.session.examples import EXAMPLES
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.campaigns import covering
from tests.gui.canvas_hand import Hand

IMMORTAL = 2**32 - 1  # the count of None from Python 3.12 on


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


@pytest.fixture
def dressed(qapp):
    yield look.apply_theme
    look.apply_theme("light")


def picture(hand):
    hand.view.sync()
    return hand.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(image):
    buffer = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return buffer[:, : image.width()].copy()


def near(color, other, reach=40):
    return (
        abs(color.red() - other.red()) + abs(color.green() - other.green()) + abs(color.blue() - other.blue()) < reach
    )


@pytest.mark.parametrize(("key", "mode"), covering(EXAMPLES, ["light", "dark"]))
def test_every_example_is_painted_at_every_stop(qtbot, dressed, key, mode):
    dressed(mode)
    hand = Hand(qtbot, key, (700, 520))
    seen = [pixels(picture(hand))]
    for _ in range(14):
        hand.session.step()
        seen.append(pixels(picture(hand)))
    assert any((one != other).any() for one, other in pairwise(seen))
    assert len(np.unique(seen[-1])) > 50
    hand.session.back()
    assert (pixels(picture(hand)) == seen[-2]).all() or hand.view._scene._flash.state().value
    hand.close()


def test_what_is_not_computed_is_not_shown_as_a_number(hand):
    assert hand.board.readings[2].o is None
    assert not hand.board.started
    hand.session.step()
    hand.session.step()
    reading = hand.board.readings[2]
    assert reading.z is not None
    assert reading.o is None
    assert reading.delta is None
    hand.session.step()
    assert hand.board.readings[2].o is not None
    assert hand.board.readings[3].o is None
    tip = "\n".join(describe(hand.board, unit_place(2, 1)).split(", "))
    assert "δ = not yet" in tip
    assert "o = 0.59" in tip


def test_the_layer_in_work_glows_in_the_hue_of_its_phase(hand):
    colors = look.theme()
    stage = hand.board.stage
    x, y = stage.frame(3).x, stage.frame(3).center[1]

    def near_border(color):
        image, spot = picture(hand), hand.pixel(x, y).toPoint() + QPoint(0, 30)
        return any(near(QColor(image.pixel(spot + QPoint(dx, 0))), color, 60) for dx in range(-3, 4))

    for _ in range(5):
        hand.session.step()
    assert near_border(colors.forward)
    for _ in range(4):
        hand.session.step()
    assert hand.board.focus.phase == "backward"
    assert near_border(colors.backward)
    assert not near_border(colors.forward)


def test_the_focus_names_what_a_step_reads(hand):
    network = hand.network
    assert focus_of(hand.session) == NOTHING
    assert light(network, 2, "forward", "net input").links == {(1, 2, 0)}
    error = light(network, 2, "backward", "error")
    assert error.links == {(2, 3, 0)}
    assert error.unbiased == {3}
    gradient = light(network, 3, "backward", "gradient")
    assert gradient.biases == 3
    assert light(network, 99, "loss", "loss").layer is None
    assert light(network, 2, "forward", "output").links == frozenset()


def test_an_update_flashes_the_weights_that_changed(hand):
    hand.session.finish_phase()
    while hand.session.steps[hand.session.next_index].phase != "update":
        hand.session.step("phase")
    hand.view.sync()
    hand.session.step()
    hand.session.step()
    hand.view.sync()
    assert hand.board.flash.keys() == {(2, 3, 0)}
    assert hand.board.flash[2, 3, 0].all()
    assert hand.view._scene.links[2, 3, 0].flashing is not None
    hand.view._scene.stop_flash()
    assert hand.view._scene.links[2, 3, 0].flashing is None


def test_whoever_steps_on_does_not_wait_for_the_flash(hand):
    scene = hand.view._scene
    hand.session.step("batch")
    hand.view.sync()
    assert scene._flash.state() == scene._flash.State.Running
    hand.session.select()
    hand.view.sync()
    assert scene._flash.state() == scene._flash.State.Running, "nothing has been stepped"
    hand.session.step("operation")
    hand.view.sync()
    assert scene._flash.state() == scene._flash.State.Stopped
    assert all(item.flashing is None for item in scene.links.values())


def test_another_network_does_not_flash_with_the_weights_of_the_one_before(hand):
    """An update, and at once a larger network: its edges are more than those that flashed."""
    hand.session.step("batch")
    hand.view.sync()
    flashing = [item for item in hand.view._scene.links.values() if item.flashing is not None]
    assert flashing
    hand.view._scene._fade(0.8)
    hand.session.example("iris")
    hand.view.sync()
    assert all(item.flashing is None for item in hand.view._scene.links.values())
    hand.view._scene._fade(0.6)
    assert picture(hand).width() > 0  # an error while painting ended the program


def test_only_what_changed_is_painted_again(hand):
    hand.session.step()
    hand.session.step()
    hand.view.sync()
    hand.session.step()
    hand.view.sync()
    assert hand.board.repaint == {2}
    hand.session.select(layer_place(1))
    hand.view.sync()
    assert hand.board.repaint == set()


def test_a_hidden_canvas_waits(hand):
    hand.view.hide()
    hand.session.step()
    QApplication.processEvents()
    assert hand.view.board.focus == NOTHING
    hand.view.show()
    assert hand.view.board.focus.phase == "data"


def test_another_document_is_shown_whole_and_an_edit_does_not_move_the_view(hand):
    hand.view.zoom_in()
    zoom = hand.view.zoom
    hand.view.add_layer()
    assert hand.view.zoom == zoom
    hand.session.example("digits")
    hand.view.sync()
    assert hand.view.zoom < zoom
    assert hand.board.stage.shapes[1].mode == "image"
    assert "strongest" in left_out(hand.board)


def test_the_theme_and_the_preset_are_followed(hand, dressed):
    before = pixels(picture(hand))
    dressed("dark", "green-red")
    after = pixels(picture(hand))
    assert (before != after).mean() > 0.9


def test_a_link_of_one_edge_is_said_so(hand):
    link = hand.session.design.network.link(1, 2)
    hand.session.edit_network("cut", lambda network: edits.cut_edges(network, link, [(1, 1), (1, 2), (2, 1)]))
    assert describe(hand.board, link_place(1, 2)).endswith("1 edge")


def test_tooltips_say_names_and_all_digits(hand):
    for _ in range(10):
        hand.session.step()
    board = hand.board
    assert "edge input, neuron 1 → hidden1, neuron 1" in describe(board, edge_place(1, 1, 2, 1))
    assert "∂E/∂w" in describe(board, edge_place(2, 1, 3, 1))
    assert "∂E/∂b" in describe(board, bias_place(3, 1))
    assert "4 edges" in describe(board, link_place(1, 2))
    assert "6 weights" in describe(board, layer_place(2))
    assert "x = 0.05" in describe(board, unit_place(1, 1))
    hand.hover(hand.frame(2))
    assert "Drag" in hit_tip(board, hand.view.hit(hand.port(2)))
    assert hit_tip(board, hand.view.hit(QPoint(2, 2).toPointF())) == ""


def test_numbers_on_the_canvas(qapp):
    assert parameter_text(0.4) == "0.40"
    assert parameter_text(-1.0) == "−1.00"
    assert parameter_text(1234.0) == "1234"
    assert parameter_text(1e-7) == "1e−7"
    assert signed_text(0.5) == "+0.5"
    assert signed_text(float("nan")) == "NaN"
    assert fitting(-0.044211, 1000, 11) == "−0.04421"
    assert fitting(-0.044211, 42, 11) in ("−0.0442", "−0.044")
    assert fitting(-0.044211, text_width("−.04", 11), 11) == "−.04", "better than no number at all"
    assert fitting(0.7, text_width("0.7", 11) - 1, 11) == ".7"
    assert fitting(-0.00004, text_width("−.04", 11), 11) == "≈0"
    assert fitting(10.5, 3, 11) == "1e1"
    assert parameter_text(638.149000633) == "638.15"
    assert parameter_text(-193.86538) == "−193.87"
    assert parameter_text(193.86538, 27, 9) == "193.9"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(-1e5, 1e5), st.sampled_from([math.inf, 60.0, 40.0, 30.0]))
def test_every_digit_of_a_weight_is_true(qapp, value, width):
    text = parameter_text(value, width, 9)
    if text == "≈0":
        assert 0 < abs(value) < 1e-3
        return
    digits, _, power = text.replace("−", "-").partition("e")
    last = 10.0 ** (int(power or 0) - len(digits.partition(".")[2]))
    assert abs(float(text.replace("−", "-").replace(",", "")) - value) <= last * 0.5000001


def test_the_scale_of_colours_is_round_and_steady():
    def scale(largest, last=0.0):
        return nice_scale({1: Reading(W=np.array([[largest, 0.0]]))}, last)

    assert [scale(x) for x in (0.55, 1.0, 1.2, 4.9, 7, 30)] == [1, 1, 2, 5, 10, 50]
    assert scale(0.9, 2.0) == 2.0
    assert scale(0.3, 2.0) == pytest.approx(0.5)
    assert scale(0.0, 0.0) == 1.0
    assert scale(np.inf, 2.0) == 2.0
    assert nice_scale({}, 0.0) == 1.0


def test_fills_follow_the_range_of_the_activation():
    values = np.array([-1.0, 0.0, 1.0])
    assert np.allclose(fill_levels(values, -1, 1), [1, 0, 1]), "by size: 0 is empty"
    assert np.allclose(fill_levels(np.abs(values), 0, 1), [1, 0, 1])
    assert np.allclose(fill_levels(np.array([0.0, 4.0]), 0, np.inf), [0, 1])
    assert np.isfinite(fill_levels(np.array([np.nan, np.inf, 1.0]), -np.inf, np.inf)).all()


def test_bad_numbers_are_painted_too(hand):
    for value in (np.nan, np.inf, -np.inf):
        for reading in hand.board.readings.values():
            if reading.W is not None:
                reading.W[:] = value
        hand.view._scene.repaint_all()
        assert pixels(picture(hand)).any()


def test_ten_thousand_paintings_lose_no_none(hand):
    """A count that falls to 0 ends the program on Python 3.11.

    From 3.12 on None is immortal: the interpreter keeps its count at 2³² − 1, takes back by itself what libraries built
    for older versions have added to it, and stops there; only what is lost below that is lost.
    """
    for _ in range(9):
        hand.session.step()
    hand.view.sync()
    image = QImage(300, 240, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    gc.collect()  # what earlier tests have left would go in between
    before = sys.getrefcount(None)
    for _ in range(60):
        hand.view.render(painter)
        hand.view._scene.refresh(EVERYTHING)
    painter.end()
    assert sys.getrefcount(None) > min(before, IMMORTAL) - 100


def within(hand, box):
    """The pixels of a box of the scene, a pixel at its rim left out."""
    area = hand.view.mapFromScene(box).boundingRect().adjusted(2, 2, -2, -2)
    return picture(hand).copy(area)


@pytest.mark.parametrize("place", [layer_place(2), link_place(1, 3)], ids=["layer", "link"])
def test_no_label_is_painted_over_by_what_is_selected(hand, place):
    hand.session.edit_network("Skip", lambda network: edits.connect(network, 1, 3))
    hand.view.sync()
    hand.hover(QPointF(3, 3))
    boxes = [rect(chip.box).adjusted(10, 0, -10, 0) for chip in hand.board.chips]
    assert len(boxes) > 8
    before = [within(hand, box) for box in boxes]
    plain = picture(hand)
    hand.session.select(place)
    hand.view.sync()
    assert picture(hand) != plain, "it is marked"
    assert [within(hand, box) for box in boxes] == before


@pytest.mark.parametrize("example", ["mazur", "iris"])
@pytest.mark.parametrize("zoom", [1.0, 0.7])
def test_the_ring_of_a_neuron_is_clear_of_its_bias(hand, example, zoom):
    hand.session.example(example)
    hand.view.sync()
    hand.view.zoom_at(QPointF(hand.view.viewport().rect().center()), zoom / hand.view.zoom)
    stage = hand.board.stage
    box = rect(stage.shapes[2].bias_box(0).moved(*stage.center(2))).adjusted(0, 2, 0, -2)
    before = within(hand, box)
    hand.session.select(unit_place(2, 1))
    hand.view.sync()
    assert within(hand, box) == before


def test_a_lock_stands_beside_the_weight_and_not_on_it(hand):
    hand.session.edit_network("Freeze", lambda network: edits.freeze_edges(network, network.links[0], [(1, 1)]))
    hand.view.sync()
    place = edge_place(1, 1, 2, 1)
    plain = QImage(60, 20, QImage.Format.Format_RGB32)
    images = []
    for frozen in (False, True):
        plain.fill(QColor("white"))
        painter = QPainter(plain)
        paint_chip(painter, QRectF(7, 1, 46, 18), hand.board.value(place), hand.board.tone, 11, frozen)
        painter.end()
        images.append(plain.copy())
    white, spots = QColor("white"), [(x, y) for x in range(60) for y in range(20)]
    left = [min(x for x, y in spots if image.pixelColor(x, y) != white) for image in images]
    assert left[1] <= left[0] - 5, "the card grows for it"
    lock = theme().update
    blue = [(x, y) for x, y in spots if images[1].pixelColor(x, y) == lock]
    assert len(blue) >= 25
