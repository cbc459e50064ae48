"""What a step costs the canvas: nothing is painted, laid out or sought again that looks as it did, and all else is."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from nnsim.gui import theme as look
from nnsim.gui.canvas import bars_item, corner, layer_item
from nnsim.gui.canvas.edges import edge_table
from nnsim.gui.canvas.focus import Focus
from nnsim.gui.canvas.layer_item import FrameItem
from nnsim.gui.canvas.legend import PICTURES, Legend
from nnsim.gui.canvas.lift_item import LiftItem
from nnsim.gui.canvas.looks import absent_fill, fills
from nnsim.gui.canvas.overlay_banner import ramp_of
from nnsim.gui.canvas.stage import Stage
from nnsim.gui.canvas.tones import Tone
from nnsim.network.build import sequential
from nnsim.session.changes import Change
from nnsim.session.overlay import Overlay
from nnsim.session.places import layer_place, unit_place
from tests.benchmarks.canvas import give_weights, opened
from tests.gui.canvas_hand import settle

MOVED = frozenset({Change.CURSOR, Change.WEIGHTS})


@pytest.fixture
def painted(monkeypatch):
    """What was painted, neurons, frames, lifted edges and the legend, and whether the corners were laid out."""
    done = []

    def count(where, name, say):
        real = getattr(where, name)
        monkeypatch.setattr(where, name, lambda *args: done.append(say(*args)) or real(*args))

    count(layer_item, "paint_neurons", lambda _painter, neurons, *_: neurons.layer.name)
    count(bars_item, "paint_bars", lambda _painter, shape, *_: f"bars of {shape.size}")
    count(FrameItem, "_write_below", lambda item, *_: f"frame of {item.layer.name}")
    count(LiftItem, "_paint_edges", lambda *_: "lift")
    count(Legend, "_draw", lambda *_: "legend")
    count(corner, "place", lambda *_: "corners")
    return done


@pytest.fixture
def crowd(qtbot, painted):
    """A network with crowded links and two layers whose neurons are a grid, shown and settled."""
    session, view = opened((64, 48, 44))
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: {"layer2", "frame of layer2", "legend"} <= set(painted))
    settle(view)
    painted.clear()
    yield session, view
    session.close()


class Watcher(QObject):
    """Tells when a widget has been moved or has another size."""

    def __init__(self, tell):
        super().__init__()
        self.tell = tell

    def eventFilter(self, _widget, event):
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.tell()
        return False


def step(view, painted):
    """Hear of a step, and tell what was painted for it."""
    painted.clear()
    view._take(MOVED)
    settle(view)
    return painted


def put(session, layer, quantity, values):
    """Let a layer have other numbers."""
    plain = session.seen
    session.array = session.seen = lambda at, what: values if (at, what) == (layer, quantity) else plain(at, what)


# -- neurons


def test_neurons_that_look_the_same_are_not_painted_again(crowd, painted, monkeypatch):
    session, view = crowd
    layer = session.network.layers[1]
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: Focus(layer.id, "backward"))
    assert step(view, painted) == ["frame of layer2"], "dots with a δ have its colour, in work or not"
    assert step(view, painted) == []
    view.viewport().update()
    QApplication.processEvents()
    assert painted == [], "their picture was kept"

    outputs = session.array(layer.id, "o").copy()
    outputs[3] *= 0.5
    put(session, layer.id, "o", outputs)
    assert step(view, painted) == ["layer2"]
    put(session, layer.id, "delta", None)
    assert step(view, painted) == ["layer2"], "the hue of the phase is seen now"
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: Focus())
    assert step(view, painted) == ["layer2"], "the frame is known"


def test_neurons_are_painted_again_for_biases_a_turn_and_another_theme(crowd, painted, monkeypatch):
    session, view = crowd
    layer = session.network.layers[1]
    weights = session.array(layer.id, "W").copy()
    weights[5, 5] += 1e-9
    put(session, layer.id, "W", weights)
    assert not {"layer2", "bars of 48"} & set(step(view, painted))
    weights = weights.copy()
    weights[0, 5] += 1e-9
    put(session, layer.id, "W", weights)
    assert not {"layer2", "bars of 48"} & set(step(view, painted)), "nobody sees that"
    weights = weights.copy()
    weights[0, 5] *= -0.7
    put(session, layer.id, "W", weights)
    assert "bars of 48" in step(view, painted), "a little bar beside each is its bias"
    assert "layer2" not in painted, "they lie on the neurons"
    monkeypatch.setattr(session, "in_turn", lambda at: 4 if at == layer.id else None)
    assert step(view, painted) == ["layer2"]
    painted.clear()
    look.apply_theme("dark")
    settle(view)
    assert {one.name for one in session.network.layers} <= set(painted)


def test_a_frame_in_work_is_not_painted_for_a_flash_that_its_hue_covers(crowd, painted, monkeypatch):
    session, view = crowd
    layer = session.network.layers[1]
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: Focus(layer.id, "update"))
    step(view, painted)
    painted.clear()
    frame = view._scene.frames[layer.id]
    frame.glow(1.0)
    QApplication.processEvents()
    assert painted == []
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: Focus())
    frame.glow(0.0)
    view._take(MOVED)
    QApplication.processEvents()
    plain = view.grab().toImage()
    painted.clear()
    frame.glow(0.5)
    QApplication.processEvents()
    assert painted == ["frame of layer2"]
    assert view.grab().toImage() != plain
    frame.glow(0.0)
    QApplication.processEvents()
    assert view.grab().toImage() == plain


def test_layers_whose_weights_change_one_after_the_other_do_not_glow_again(crowd, painted):
    session, view = crowd
    scene, (first, second) = view._scene, session.network.links
    view.board.flash = {second.key: np.ones((48, 44), bool)}
    scene._start_flash()
    scene._fade(0.9)
    assert scene.frames[second.target].flash > 0.0
    view.board.flash = {first.key: np.ones((64, 48), bool)}
    scene._start_flash()
    assert scene.frames[second.target].flash == 0.0
    assert scene.links[second.key].flashing is None
    scene._fade(0.9)
    assert scene.frames[second.target].flash == 0.0
    assert scene.frames[first.target].flash > 0.0
    scene.stop_flash()


# -- what floats over it


def test_the_legend_is_a_picture_that_is_drawn_again_when_it_says_or_looks_otherwise(crowd, painted):
    _, view = crowd
    before = view.legend.grab().toImage()
    view.legend.update()
    QApplication.processEvents()
    assert "legend" not in painted
    view.board.outdated = frozenset({2})
    view.legend.follow()
    QApplication.processEvents()
    assert painted.count("legend") == 1
    assert view.legend.grab().toImage() != before
    assert "before the update" in view.legend.accessibleDescription()
    view.board.outdated = frozenset()
    view.legend.follow()
    QApplication.processEvents()
    assert view.legend.grab().toImage() == before
    assert painted.count("legend") == 1, "what it says again is known"
    for scale in range(20):
        view.board.scale = 1.0 + scale
        view.legend.follow()
        QApplication.processEvents()
    assert len(view.legend._pictures) <= PICTURES
    look.apply_theme("dark")
    settle(view)
    assert view.legend.grab().toImage() != before


def test_corners_are_laid_out_where_something_else_is_said(crowd, painted):
    session, view = crowd
    assert "corners" not in step(view, painted)
    edges = {
        layer.id: np.ones((1 + session.network.fan_in(layer.id), layer.size)) for layer in session.network.order[1:]
    }
    overlay = Overlay("test", "A test", edges=edges, moment="now")
    session.show_overlay(overlay)
    assert "corners" in step(view, painted)
    assert view.banner.isVisible()
    assert "corners" not in step(view, painted)
    session.show_overlay(None)
    assert "corners" in step(view, painted)
    assert not view.banner.isVisible()


def test_a_legend_that_becomes_longer_does_not_lie_on_the_buttons_meanwhile(crowd):
    session, view = crowd
    buttons, legend, whole, places = view.zoom_buttons, view.legend, view.legend.width(), []
    view.resize(900, view.height())
    session.show_overlay(Overlay("test", "A test of a title that is not short", moment="now"))
    settle(view)
    assert legend.isVisible()
    assert legend.x() + legend.width() < buttons.x() < legend.x() + whole, "it has not the room for all of it there"
    watcher = Watcher(lambda: places.append(legend.geometry()))
    legend.installEventFilter(watcher)
    session.show_overlay(None)
    settle(view)
    assert len({place.getRect() for place in places}) == 1, "it comes to its place at once"
    assert not places[0].intersects(buttons.geometry())


# -- marks and lifted edges


def test_items_that_would_paint_nothing_are_not_asked_to(crowd):
    session, view = crowd
    scene, hidden = view._scene, session.network.layers[1]
    assert not any(item.isVisible() for item in (scene.halo, scene.chips, scene.stop_dots, scene.light, scene.lift))
    session.select(layer_place(hidden.id))
    settle(view)
    assert scene.halo.isVisible()
    session.select(unit_place(hidden.id, hidden.units[0]))
    settle(view)
    assert not scene.halo.isVisible()
    assert scene.lift.isVisible()
    session.select()
    settle(view)
    assert not scene.lift.isVisible()


def test_an_overlay_without_numbers_of_a_link_changes_neither_its_edges_nor_marks_nor_what_is_lifted(
    crowd, painted, monkeypatch
):
    session, view = crowd
    first, hidden, last = session.network.layers
    session.select(unit_place(hidden.id, hidden.units[0]))
    settle(view)
    marks = []
    monkeypatch.setattr(view._scene, "marks_changed", lambda: marks.append(True))
    before = dict(view.board.stage.tables)
    edges = {last.id: np.random.default_rng(2).normal(size=(1 + hidden.size, last.size))}
    session.show_overlay(Overlay("test", "A test", edges=edges, moment="now"))
    view._scene.refresh(MOVED)
    assert not marks
    settle(view)
    assert "lift" in painted
    tables = view.board.stage.tables
    assert tables[first.id, hidden.id, 0] is before[first.id, hidden.id, 0]
    assert tables[hidden.id, last.id, 0] is not before[hidden.id, last.id, 0]
    assert np.isnan(view._scene.links[first.id, hidden.id, 0].values()).all()
    painted.clear()
    view._scene.refresh(MOVED)
    settle(view)
    assert painted == [], "nothing is as it was: NaN is no other number"


def test_where_an_overlay_says_nothing_another_one_looks_the_same(crowd, painted):
    session, view = crowd
    first, hidden, last = session.network.layers
    session.select(unit_place(hidden.id, hidden.units[0]))
    settle(view)
    seen = []
    for full in (1.0, 0.5):
        edges = {last.id: np.full((1 + hidden.size, last.size), 0.1)}
        session.show_overlay(Overlay("test", "A test", edges=edges, full=full))
        seen.append(step(view, painted)[:])
        session.show_overlay(None)
        step(view, painted)
    assert {"lift", "bars of 48", "bars of 44"} <= set(seen[0])
    assert set(seen[1]) & {"lift", "bars of 48", "bars of 44"} == {"bars of 44"}
    session.show_overlay(Overlay("test", "A test", edges={hidden.id: np.full((1 + first.size, hidden.size), 0.1)}))
    assert {"lift", "bars of 48"} <= set(step(view, painted))


@pytest.mark.parametrize("kind", ["signed", "severity", "share"])
@pytest.mark.parametrize("stale", [False, True])
def test_the_ramp_of_a_scale_is_the_same_however_far_it_goes(qapp, kind, stale):
    for tone in (Tone(kind, 0.037, stale=stale), Tone(kind, 41.0, 0.01, 5.0, stale)):
        for step, (share, color) in zip(range(41), ramp_of(tone), strict=True):
            assert share == step / 40
            assert color.rgb() == tone.color(tone.value_at(share)).rgb()


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.sampled_from([0.0, 0.01, 0.3, 5.0]), st.booleans())
def test_the_strongest_edges_are_the_same_whatever_was_drawn_before(seed, change, broken):
    rng, network = np.random.default_rng(seed), sequential((60, 40))
    stage = Stage(network)
    ends, centers = tuple(stage.shapes.values()), tuple(map(stage.center, stage.shapes))

    def table(values, before=None):
        return edge_table(network, network.links[0], ends, centers, ("ahead", 0.0), values, 300, 0, before)

    weights = rng.normal(size=(60, 40))
    drawn = table(weights)
    moved = weights + change * rng.normal(size=weights.shape)
    if broken:
        moved[rng.integers(0, 60, 9), rng.integers(0, 40, 9)] = np.nan
    one, other = table(moved), table(moved, drawn)
    assert np.array_equal(one.sources, other.sources)
    assert np.array_equal(one.targets, other.targets)
    np.testing.assert_array_equal(one.samples, other.samples)
    assert drawn.shows_strongest(network, np.zeros((60, 40)), 300), "none is stronger than another"


# -- colours


def test_what_is_made_of_the_colours_in_force_is_kept_until_there_are_others(qapp):
    one, several = absent_fill(), fills(True)
    assert absent_fill() is one
    assert fills(True) is several
    assert fills(False) != several
    look.apply_theme("dark")
    assert absent_fill() != one
    assert fills(True)[-1] != several[-1]
    look.apply_theme("light")
    assert absent_fill() == one
    larger = absent_fill()
    look.apply_theme("light", scale=1.5)
    assert absent_fill() is not larger, "a pen is thicker where text is larger"
    look.apply_theme("light")


def test_weights_of_a_crowd_are_drawn_anew(crowd, painted):
    session, view = crowd
    before = view.grab().toImage()
    give_weights(session, 5)
    step(view, painted)
    assert view.grab().toImage() != before
    give_weights(session, 1)
    step(view, painted)
    assert view.grab().toImage() == before, "there and back it looks the same"


def test_a_frame_that_looks_as_before_is_shown_from_its_picture(crowd, painted, monkeypatch):
    session, view = crowd
    layer, others = session.network.layers[1], view._scene.frames
    focus = [Focus()]
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: focus[0])

    def seen(phase):
        focus[0] = Focus(layer.id, phase) if phase else Focus()
        step(view, painted)
        return view.grab().toImage(), "frame of layer2" in painted

    first = {phase: seen(phase) for phase in ("forward", "backward", "")}
    assert first["forward"][1]
    assert first["backward"][1]
    again = {phase: seen(phase) for phase in first}
    assert not any(drawn for _, drawn in again.values())
    assert all(again[phase][0] == image for phase, (image, _) in first.items())
    assert first["forward"][0] != first["backward"][0]
    look.apply_theme("dark")
    dark, drawn = seen("forward")
    assert drawn
    assert dark != first["forward"][0]
    zoom = view.zoom
    view.zoom_in()
    settle(view)
    assert seen("backward")[1], "at another zoom it is drawn for that"
    assert view.zoom != zoom
    others[layer.id].take(layer)
    focus[0] = Focus(layer.id, "forward")
    assert "frame of layer2" in step(view, painted), "its name or size may be another"
