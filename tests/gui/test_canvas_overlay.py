"""An overlay on the canvas: its numbers in place of the weights, and what a neuron holds where it says nothing."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from nnsim.gui import theme as look
from nnsim.gui.canvas import link_item
from nnsim.gui.canvas.crowd import CrowdLook
from nnsim.gui.canvas.tips import describe, hit_tip, overlay_line
from nnsim.gui.canvas.tones import Tone, ink_on, nothing
from nnsim.gui.theme import edge_color, theme
from nnsim.network import edits
from nnsim.session.overlay import Overlay
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.benchmarks.canvas import SIZES, give_weights, opened
from tests.gui.canvas_hand import Hand
from tests.gui.test_canvas_paint import near, picture, pixels
from tests.gui.test_theme import contrast


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


@pytest.fixture(autouse=True)
def light(qapp):
    look.apply_theme("light")
    yield look.apply_theme
    look.apply_theme("light")


def severity(**how):
    """Numbers of mazur's network: one edge is bad, one has no number."""
    edges = {2: np.full((3, 2), 1e-10), 3: np.full((3, 2), 1e-11)}
    edges[2][1, 0], edges[2][2, 1] = 0.25, np.nan
    given = {
        "edges": edges,
        "low": 1e-12,
        "bad": 1e-6,
        "moment": "after 3 updates",
        "low_text": "fine",
        "high_text": "wrong",
    }
    return Overlay("test", "A test", "severity", **(given | how))


def color_at(hand, x, y):
    image = picture(hand)
    spot = hand.pixel(x, y)
    return image.pixelColor(round(spot.x()), round(spot.y()))


def middle(hand, place, share=0.9):
    """A point of an edge beside its chip."""
    table, row = hand.board.stage.edge(place)
    return link_item.point_at(table.points[row], share)


# ---------------------------------------------------------------------------------------------- looks


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_severity_is_ordered_by_lightness_and_needs_no_hue(light, mode):
    light(mode)
    tone = Tone("severity", 1.0)
    apart = [contrast(tone.shade(step / 20), theme().canvas) for step in range(21)]
    assert apart == sorted(apart)
    assert apart[0] < 2.5
    assert apart[-1] > 6


def test_a_logarithmic_scale_turns_where_numbers_become_bad():
    tone = Tone("severity", 1.0, 1e-12, 1e-6)
    strengths = tone.strength(np.array([0.0, 1e-12, 1e-9, 9e-7, 1e-6, 1e-3, 1.0, 50.0, np.inf, np.nan]))
    assert (np.diff(strengths[:9]) >= 0).all()
    assert strengths[0] == 0.0
    assert strengths[3] < 0.2
    assert strengths[4] == pytest.approx(0.5)
    assert strengths[6] == strengths[8] == 1.0
    assert np.isnan(strengths[9])
    assert tone.value_at(0.5) == pytest.approx(1e-6)
    assert tone.share_of(1e-6) == pytest.approx(0.5)
    np.testing.assert_array_equal(tone.is_bad(np.array([1e-7, 1e-6, np.nan, np.inf])), [False, True, False, True])


def test_signed_numbers_look_as_weights_do():
    tone = Tone("signed", 0.5)
    assert tone.color(0.25) == edge_color(0.25, 0.5)
    assert tone.color(-0.25) == edge_color(-0.25, 0.5)
    assert tone.color(float("nan")) == nothing()
    assert Tone("weight", 0.5).color(float("nan")) == theme().error, "a weight that is not a number is wrong"
    assert tone.text(0.0) == "0"
    assert tone.text(0.01234) == "+0.0123"
    assert tone.text(float("nan")) == ""


def test_shares_are_percentages():
    assert Tone("share", 1.0).text(0.125) == "12.5\u202f%"
    assert Tone("share", 8.0).text(2.5) == "2.5"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_numbers_on_any_colour_can_be_read(light, mode):
    light(mode)
    for kind in ("severity", "signed", "share"):
        tone = Tone(kind, 1.0)
        for step in range(-20, 21):
            ground = tone.color(step / 20)
            assert contrast(ink_on(ground), ground) > 3.3, (kind, step)


def test_an_old_overlay_is_paler():
    now, old = Tone("severity", 1.0), Tone("severity", 1.0, stale=True)
    assert contrast(old.color(1.0), theme().canvas) < contrast(now.color(1.0), theme().canvas) / 2


def test_the_half_of_a_scale_is_bad_where_nothing_else_is_said():
    assert Tone.of(Overlay("k", "t", "severity", full=8.0)).bad == 4.0
    assert Tone.of(Overlay("k", "t", "signed", full=8.0)).bad == np.inf
    assert Tone.of(Overlay("k", "t", "signed", full=0.0)).scale == 1.0


# ---------------------------------------------------------------------------------------------- painted


def test_the_numbers_of_an_overlay_are_on_the_edges_and_the_weights_come_back(hand):
    weights = pixels(picture(hand))
    bad, none, fine = edge_place(1, 1, 2, 1), edge_place(1, 2, 2, 2), edge_place(1, 2, 2, 1)
    hand.session.show_overlay(severity())
    board = hand.board
    assert board.number(bad) == 0.25
    assert board.number(none) is None
    assert board.number(fine) == 1e-10
    assert board.number(bias_place(2, 1)) == 1e-10
    assert board.value(bad) == 0.15, "the weight is what it was"
    assert near(color_at(hand, *middle(hand, bad)), Tone.of(severity()).color(0.25))
    assert contrast(color_at(hand, *middle(hand, none)), theme().canvas) < 1.5
    hand.session.show_overlay(None)
    hand.view.sync()
    hand.view.fit()
    assert (pixels(picture(hand)) == weights).all()


def test_a_bad_edge_is_wider_and_has_a_sign(hand):
    hand.session.show_overlay(severity())
    shown = pixels(picture(hand))
    edges = dict(severity().edges)
    hand.session.show_overlay(severity(bad=0.9, edges=edges))
    assert (pixels(picture(hand)) != shown).any()
    assert Tone.of(severity()).text(0.25).startswith("!")


def test_neurons_show_the_numbers_of_an_overlay_that_has_some(hand):
    for _ in range(8):
        hand.session.step()
    plain = pixels(picture(hand))
    hand.session.show_overlay(severity(units={2: np.array([1.0, np.nan])}))
    board = hand.board
    assert board.units(1) is None, "inputs show what they hold"
    assert board.units(3) is None, "a layer that the overlay does not know shows what it holds"
    assert board.number(unit_place(2, 1)) == 1.0
    assert board.number(unit_place(2, 2)) is None
    x, y = board.stage.unit_place(2, 0)
    assert near(color_at(hand, x - 22, y), theme().grave)
    assert (pixels(picture(hand)) != plain).any()
    hand.session.show_overlay(severity())
    assert hand.board.units(2) is None, "an overlay of edges leaves the neurons alone"


@pytest.mark.parametrize("key", ["mazur", "spirals", "digits"])
def test_a_neuron_that_an_overlay_says_nothing_of_shows_what_it_holds(qtbot, key):
    """Circles, capsules and dots: none that is computed looks as if it were not yet."""
    hand = Hand(qtbot, key, (900, 700))
    hand.session.step("batch")
    layer = hand.network.layers[1]
    numbers = np.full(layer.size, np.nan)
    numbers[0] = 1.0
    hand.session.show_overlay(Overlay("k", "Numbers", "severity", {layer.id: np.full((1, 1), np.nan)}))
    plain = picture(hand)
    hand.session.show_overlay(Overlay("k", "Numbers", "severity", units={layer.id: numbers}))
    shown = picture(hand)

    def parts(image, position):
        x, y = hand.board.stage.unit_place(layer.id, position)
        radius = hand.board.stage.shapes[layer.id].radius * 0.6
        low, high = hand.pixel(x - radius, y - radius), hand.pixel(x + radius, y + radius)
        return pixels(image)[int(low.y()) : int(high.y()), int(low.x()) : int(high.x())]

    assert (parts(shown, 0) != parts(plain, 0)).any()
    for position in range(1, layer.size):
        assert (parts(shown, position) == parts(plain, position)).all(), position
    output = hand.network.layers[-1]
    assert hand.board.units(output.id) is None
    assert hand.board.units(layer.id) is not None
    hand.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("key", ["mazur", "spirals", "digits"])
@pytest.mark.parametrize("kind", ["severity", "signed", "share"])
def test_all_kinds_of_layers_are_painted(qtbot, light, mode, key, kind):
    """Circles, capsules, dots, few lines and crowds; NaN and infinite numbers among them."""
    light(mode)
    hand = Hand(qtbot, key, (700, 520))
    random = np.random.default_rng(0)
    network = hand.session.network
    plain = pixels(picture(hand))
    edges, units = {}, {}
    for layer in network.layers[1:]:
        edges[layer.id] = random.normal(size=(1 + network.fan_in(layer.id), layer.size))
        edges[layer.id][random.random(edges[layer.id].shape) < 0.1] = np.nan
        edges[layer.id][0, 0] = np.inf
        units[layer.id] = np.append(random.normal(size=layer.size - 1), np.nan)
    hand.session.show_overlay(Overlay("k", "Numbers", kind, edges, units))
    assert (pixels(picture(hand)) != plain).any()
    layer = network.layers[1]
    hand.session.select(unit_place(layer.id, layer.units[0]))
    assert len(np.unique(pixels(picture(hand)))) > 50
    for _ in range(3):
        hand.view.zoom_in()
    assert len(np.unique(pixels(picture(hand)))) > 50
    hand.close()


def test_numbers_of_a_wrong_shape_are_nothing(hand):
    hand.session.show_overlay(Overlay("k", "t", edges={2: np.ones((7, 7))}, units={2: np.ones(9)}))
    assert hand.board.number(edge_place(1, 1, 2, 1)) is None
    assert hand.board.number(unit_place(2, 1)) is None
    picture(hand)


def test_a_cut_edge_has_no_number(hand):
    hand.session.edit_network("Cut", lambda net: edits.cut_edges(net, net.links[0], [(1, 1)]))
    hand.session.show_overlay(severity())
    assert hand.board.number(edge_place(1, 1, 2, 1)) is None
    assert hand.board.number(edge_place(1, 2, 2, 1)) == 1e-10


def test_the_worst_of_very_many_edges_are_drawn(qtbot):
    hand = Hand(qtbot, "digits", (700, 520))
    edges = {2: np.full((65, 32), 1e-11), 3: np.full((33, 10), 1e-11)}
    chosen = [(64, 31), (1, 0), (30, 7)]
    for row, column in chosen:
        edges[2][row, column] = 1e-3
    hand.session.show_overlay(severity(edges=edges))
    layer = hand.network.layers[1]
    for row, column in chosen:
        place = edge_place(1, hand.network.layers[0].units[row - 1], layer.id, layer.units[column])
        assert hand.board.stage.edge(place) is not None
    hand.close()


def test_tooltips_have_the_number_with_all_digits(hand):
    hand.session.show_overlay(severity())
    place = edge_place(1, 1, 2, 1)
    tip = hit_tip(hand.board, hand.view.hit(hand.pixel(*middle(hand, place))))
    assert "A test: 0.25" in tip
    assert "w = 0.15" in tip
    assert "A test: nothing" in describe(hand.board, edge_place(1, 2, 2, 2))
    assert overlay_line(hand.board, layer_place(2)) == []


# ---------------------------------------------------------------------------------------------- cheap


def test_a_large_network_under_an_overlay_is_sorted_once(qtbot, monkeypatch):
    session, view = opened(SIZES["784-128-10"])
    qtbot.addWidget(view)
    random = np.random.default_rng(0)
    edges = {2: 10.0 ** random.uniform(-12, 0, (785, 128)), 3: 10.0 ** random.uniform(-12, 0, (129, 10))}
    session.show_overlay(severity(edges=edges))
    view.sync()
    QApplication.processEvents()
    drawn = sum(table.count for table in view.board.stage.tables.values())
    assert drawn <= 3000
    assert all(len(item.crowd.look.present(False)) <= 60 for item in view._scene.links.values())
    for item in view._scene.links.values():
        shown = item.values()
        matrix = view.board.weights(item.key)
        assert (matrix > shown.min()).sum() < len(shown), "the strongest are drawn"
    sorted_again = []
    real = CrowdLook._batches
    monkeypatch.setattr(CrowdLook, "_batches", lambda look, fine: sorted_again.append(look) or real(look, fine))
    session.running = True
    for frame in range(5):
        give_weights(session, frame)
        session.tell()
        view.sync()
        view.viewport().repaint()
    view.pan(QPoint(4, 4))
    view.viewport().repaint()
    assert len(sorted_again) <= len(view._scene.links), "once, since the overlay is old now"
    session.running = False
    session.close()
