"""Links with very many edges: the strongest into each neuron are drawn, and below them the haze of all."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from nnsim.gui.canvas.curves import controls, sample
from nnsim.gui.canvas.density import COLUMNS, ROWS, flow
from nnsim.gui.canvas.edge_looks import SLACK, EdgeLooks
from nnsim.gui.canvas.edge_looks import STEPS as SHADES
from nnsim.gui.canvas.edge_slider import STEPS
from nnsim.gui.canvas.edges import SHOWN_AT_MOST, edge_table
from nnsim.gui.canvas.geometry import Box
from nnsim.gui.canvas.haze import SOME, UNSEEN, Haze
from nnsim.gui.canvas.stage import Stage
from nnsim.gui.canvas.tones import Tone
from nnsim.gui.theme import apply_theme
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design


@given(st.integers(0, 10**6), st.integers(10, 60), st.integers(8, 40), st.integers(1, 70))
def test_the_strongest_into_each_neuron(seed, sources, targets, each):
    network = sequential((sources, targets))
    stage = Stage(network)
    weights = np.random.default_rng(seed).normal(size=(sources, targets))
    link = network.links[0]
    ends, centers = tuple(stage.shapes.values()), tuple(map(stage.center, stage.shapes))
    table = edge_table(network, link, ends, centers, ("ahead", 0.0), weights, SHOWN_AT_MOST, each)
    if sources * targets <= 64:
        assert table.count == sources * targets, "few are all drawn"
        return
    count = min(each, sources)
    assert np.array_equal(np.bincount(table.targets, minlength=targets), np.full(targets, count))
    for unit in range(targets):
        drawn = np.abs(weights[table.sources[table.targets == unit], unit])
        assert drawn.min() == np.sort(np.abs(weights[:, unit]))[-count]
    assert table.left_out == sources * targets - count * targets


def ends(count, x, high=100.0):
    return np.stack((np.full(count, x), np.linspace(0.0, high, count)), axis=1)


def density(*given):
    """Where such weights pass."""
    passing = flow(*given)
    return None if passing is None else passing.density()


def test_the_haze_is_where_edges_are():
    weights = np.zeros((5, 5))
    weights[0, 4] = 2.0
    found = density(ends(5, 0.0), ends(5, 200.0), weights)
    assert found.box == Box(0.0, 0.0, 200.0, 100.0)
    assert found.strength[:, 0].argmax() < ROWS * 0.05
    assert found.strength[:, -1].argmax() > ROWS * 0.95
    middle = found.strength[:, COLUMNS // 2].argmax() / ROWS
    assert 0.4 < middle < 0.6
    assert found.positive[found.strength > 0].min() == 1.0


def test_its_colour_is_the_sign_of_what_prevails():
    weights = np.zeros((40, 30))
    weights[:20], weights[20:] = 1.0, -1.0
    found = density(ends(40, 0.0), ends(30, 200.0), weights)
    leaves, arrives = ((found.positive[:, at], found.strength[:, at] > 0) for at in (0, -1))
    assert leaves[0][: ROWS // 3][leaves[1][: ROWS // 3]].mean() > 0.95
    assert leaves[0][-ROWS // 3 :].max() < 0.05
    assert arrives[0][arrives[1]].mean() == pytest.approx(0.5, abs=0.1), "all arrive everywhere"


def test_it_is_what_all_edges_drawn_one_by_one_come_to():
    rng = np.random.default_rng(3)
    starts, stops = ends(90, 0.0), ends(60, 200.0, 80.0)
    weights = rng.normal(size=(90, 60)) * (rng.random((90, 60)) < 0.3) * np.linspace(0.1, 2, 90)[:, None]
    found = density(starts, stops, weights)
    rows, columns = np.nonzero(weights)
    points = sample(controls(starts[rows], stops[columns]), 400)
    sizes = np.repeat(np.abs(weights[rows, columns])[:, None], 401, axis=1)
    drawn, _, _ = np.histogram2d(points[..., 1].ravel(), points[..., 0].ravel(), (ROWS // 4, COLUMNS // 2),
                                 ((0.0, 100.0), (0.0, 200.0)), weights=sizes.ravel())  # fmt: skip
    coarse = (found.strength**2).reshape(ROWS // 4, 4, COLUMNS // 2, 2).sum(axis=(1, 3))
    inner = slice(1, -1)
    drawn = drawn / drawn.sum(axis=0)
    coarse = coarse / coarse.sum(axis=0)
    assert np.corrcoef(drawn[:, inner].ravel(), coarse[:, inner].ravel())[0, 1] > 0.95


@given(st.integers(0, 10**6), st.sampled_from([1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1]), st.booleans())
def test_what_some_columns_do_not_show_nobody_sees(seed, change, sparse):
    rng = np.random.default_rng(seed)
    starts, stops = ends(90, 0.0), ends(60, 200.0, 80.0)
    weights = rng.normal(size=(90, 60)) * ((rng.random((90, 60)) < 0.2) if sparse else 1.0)
    first = Haze.of(flow(starts, stops, weights), Tone())
    moved = flow(starts, stops, weights * (1.0 + change * rng.normal(size=(90, 60))))
    again = Haze.of(moved, Tone(), first)
    if again is first:
        assert first.density.near(moved.density(), 1.25 * UNSEEN)
    else:
        assert not first.density.near(moved.density(), UNSEEN)
    columns = slice(None, None, SOME)
    where = moved.density().positive[:, columns]
    np.testing.assert_allclose(moved.density(SOME).positive, where, atol=1e-6)


def test_nothing_has_no_haze(qapp):
    here, there = ends(9, 0.0), ends(9, 200.0)
    assert density(here, there, np.zeros((9, 9))) is None
    assert density(here, there, np.full((9, 9), np.nan)) is None
    assert density(there, here, np.ones((9, 9))) is None, "it runs backwards"
    assert Haze.of(None, Tone()) is None


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_painted_in_the_colours_of_weights(qapp, name):
    apply_theme(name)
    weights = np.ones((40, 30))
    for sign, tone in ((1.0, Tone().shade(0.9)), (-1.0, Tone().shade(0.9, True))):
        haze = Haze.of(flow(ends(40, 0.0), ends(30, 200.0), sign * weights), Tone())
        color = haze.image.pixelColor(COLUMNS // 2, ROWS // 2)
        assert abs(color.hue() - tone.hue()) < 12
        assert 0.2 < color.alphaF() < 0.65
    apply_theme("light")


# ------------------------------------------------------------------------------------------------ in the window


@pytest.fixture
def crowded(make_window):
    window = make_window()
    window.session.new(Design(sequential((2, 90, 40, 1)), data=Data(Choice("xor")), title="crowded"))
    window.bridge.flush()
    window.canvas.sync()
    return window


def drawn(window):
    return [table.count for table in window.canvas.board.stage.tables.values()]


def test_the_slider_says_how_many_edges_are_drawn(qtbot, crowded):
    canvas, slider = crowded.canvas, crowded.canvas.edge_slider
    assert slider.isVisible()
    assert drawn(crowded)[1] == canvas.board.stage._limits[canvas.session.network.links[1].key]
    assert slider.label.text() == "most"
    slider.slider.setFocus()
    qtbot.keyClick(slider.slider, Qt.Key.Key_Home)
    assert crowded.session.settings.get("edges_per_neuron") == 1
    assert drawn(crowded)[1] == 40
    assert slider.label.text() == "1 edge"
    assert crowded.actions_by_id["view.more_edges"].shortcut().toString() == "Ctrl+Alt++"
    crowded.actions_by_id.run("view.more_edges")
    assert drawn(crowded)[1] == 80
    assert canvas._scene.links[canvas.session.network.links[1].key].crowd.look.haze is not None
    assert "strongest" in canvas.legend._said.counts
    crowded.actions_by_id.run("view.fewer_edges")
    assert drawn(crowded)[1] == 40
    for _ in STEPS:
        crowded.actions_by_id.run("view.more_edges")
    assert slider.label.text() == "most"


def test_it_is_kept_for_other_networks_and_only_there_where_it_matters(qtbot, crowded):
    crowded.session.settings.set("edges_per_neuron", 3)
    crowded.session.example("xor")
    crowded.bridge.flush()
    crowded.canvas.sync()
    assert not crowded.canvas.edge_slider.isVisible()
    assert not crowded.actions_by_id["view.more_edges"].isEnabled()
    assert drawn(crowded) == [4, 2]
    crowded.session.undo()
    crowded.session.new(Design(sequential((2, 90, 40, 1)), data=Data(Choice("xor"))))
    crowded.bridge.flush()
    crowded.canvas.sync()
    assert drawn(crowded)[1] == 120
    assert crowded.canvas.edge_slider.label.text() == "3 edges"


def test_other_weights_have_other_strongest_edges_and_another_haze(qtbot, crowded):
    canvas, session = crowded.canvas, crowded.session
    session.settings.set("edges_per_neuron", 2)
    key = session.network.links[1].key
    before, haze = canvas.board.stage.tables[key].sources.copy(), canvas._scene.links[key].crowd.look.haze
    session.set_training("Another seed", seed=5)
    crowded.bridge.flush()
    canvas.sync()
    assert not np.array_equal(before, canvas.board.stage.tables[key].sources)
    assert canvas._scene.links[key].crowd.look.haze is not haze


def test_a_crowd_is_drawn_again_where_it_looks_different(crowded, monkeypatch):
    canvas, session = crowded.canvas, crowded.session
    link = session.network.links[1]
    item, shown = canvas._scene.links[link.key], canvas.board.weights(link.key).copy()
    drawn = []
    monkeypatch.setattr(item, "update", lambda: drawn.append(1))

    def moved(by):
        drawn.clear()
        monkeypatch.setattr(canvas.board, "weights", lambda _key: shown * by)
        item.follow()
        return bool(drawn)

    assert not moved(1.0)
    assert not moved(1.0 + 1e-6), "nobody sees that"
    assert moved(1.4)
    assert not moved(1.4 - 1e-6)
    assert moved(-1.4)


@given(st.integers(0, 10**6), st.floats(1e-4, 0.3), st.integers(1, 30))
def test_however_often_a_little_changes_nothing_looks_wrong(seed, size, times):
    rng, tone = np.random.default_rng(seed), Tone(scale=1.0)
    values = rng.normal(size=200)
    looks = EdgeLooks.of(values, tone)
    for _ in range(times):
        values = values + size * rng.normal(size=200)
        looks = EdgeLooks.of(values, tone, looks)
    along = np.minimum(np.abs(values), 1.0) * SHADES
    fresh = EdgeLooks.of(values, tone)
    there = looks.steps > 0
    assert (np.abs(along - (looks.steps - 0.5))[there] <= 0.5 + SLACK).all()
    assert np.array_equal(there, fresh.steps > 0)
    assert np.array_equal(looks.negative, fresh.negative)
    assert (np.abs(looks.steps - fresh.steps) <= 1).all()
    assert looks.same_as(looks)
    assert looks.same_as(fresh) == np.array_equal(looks.steps, fresh.steps)


def test_what_is_nothing_or_bad_looks_so(qapp):
    tone = Tone("severity", scale=1.0, bad=0.6)
    looks = EdgeLooks.of(np.array([np.nan, 0.0, 0.3, 0.9]), tone)
    assert looks.steps.tolist()[:2] == [-1, 0]
    assert looks.bad.tolist() == [False, False, False, True]
    assert not looks.same_as(EdgeLooks.of(np.array([np.nan, 0.0, 0.3, 0.5]), tone))
