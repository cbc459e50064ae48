"""Copy and paste: layers keep their links and weights; a clipboard that is not ours, or damaged, changes nothing."""

import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from nnsim.gui.canvas import clip
from nnsim.gui.canvas.verbs import overlapping
from nnsim.gui.offering import offer
from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design, Network
from nnsim.session.places import edge_place, layer_place, unit_place
from nnsim.session.session import Session
from tests.gui.canvas_hand import CTRL, Hand

COPYING = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from nnsim.gui import app
from nnsim.gui.window import Window
from nnsim.session.places import layer_place


def copy():
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))
    window.session.select(layer_place(2))
    window.canvas.copy()
    print(*QGuiApplication.clipboard().mimeData().formats())
    window.close()


app.make_application()
QTimer.singleShot(200, copy)
raise SystemExit(app.run(example="xor"))
"""


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


def test_layers_are_copied_with_links_and_weights(hand):
    before = hand.session.design
    hand.session.select(layer_place(2), layer_place(3))
    hand.key(Qt.Key.Key_C, CTRL)
    hand.key(Qt.Key.Key_V, CTRL)
    new = hand.network.layers[3:]
    assert [la.name for la in new] == ["hidden2", "output1"]
    assert hand.session.selection == tuple(layer_place(la.id) for la in new)
    assert hand.network.link(new[0].id, new[1].id) is not None
    assert hand.network.link(1, new[0].id) is None
    start = hand.session.design.start
    assert np.array_equal(start[new[1].id], start[3])
    assert start[new[0].id].shape == (1, 2)
    assert np.array_equal(start[new[0].id][0], start[2][0])
    hand.check_undo(before)


def test_pasting_again_shifts_further(hand):
    hand.session.select(layer_place(2))
    hand.view.copy()
    hand.view.paste()
    hand.view.paste()
    spots = {(la.x, la.y) for la in hand.network.layers}
    assert len(spots) == 5
    assert not overlapping(hand.network, None)
    hand.session.select(layer_place(1), layer_place(2), layer_place(3))
    hand.key(Qt.Key.Key_D, CTRL)
    assert len(hand.session.selection) == 3
    assert not overlapping(hand.network, None)


def test_pasting_is_offered_when_there_are_layers(hand, qtbot):
    QGuiApplication.clipboard().clear()
    assert not hand.view.can_paste
    QGuiApplication.clipboard().setText("it may be a network; whether it is one is looked at when it is pasted")
    assert hand.view.can_paste
    QGuiApplication.clipboard().clear()
    hand.session.select(layer_place(2))
    with qtbot.waitSignal(hand.view.pasteable):
        hand.view.copy()
    assert hand.view.can_paste
    QGuiApplication.clipboard().clear()
    assert not hand.view.can_paste


def test_the_program_ends_with_layers_on_the_clipboard():
    """Offscreen the clipboard outlives Python."""
    done = subprocess.run([sys.executable, "-c", COPYING], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.split(), done.returncode) == ([clip.MIME], 0), done.stderr


def test_cut_and_duplicate(hand):
    before = hand.session.design
    hand.session.select(layer_place(2))
    hand.key(Qt.Key.Key_D, CTRL)
    assert len(hand.network.layers) == 4
    hand.check_undo(before)
    hand.session.undo()
    hand.session.select(layer_place(2))
    hand.key(Qt.Key.Key_X, CTRL)
    assert 2 not in hand.network.by_id
    hand.key(Qt.Key.Key_V, CTRL)
    assert [la.name for la in hand.network.layers] == ["input", "output", "hidden1"]


def test_some_neurons_are_a_smaller_layer(hand):
    hand.session.select(unit_place(2, 2), layer_place(3))
    hand.view.copy()
    hand.view.paste()
    small = hand.network.layers[3]
    assert small.units == (2,)
    assert hand.session.design.start[hand.network.layers[4].id].shape == (2, 2)


def test_a_clipboard_of_others_is_not_pasted(hand):
    before = hand.session.design
    QGuiApplication.clipboard().setText("hello")
    hand.view.paste()
    offer({clip.MIME: b"\xff\xfe"})
    hand.view.paste()
    assert hand.session.design == before
    assert [notice.kind for notice in hand.notices[-2:]] == ["info", "error"]
    hand.session.select()
    assert not hand.view.verbs.current
    hand.view.copy()
    assert hand.notices[-1].kind == "info"


@pytest.fixture(scope="module")
def text():
    session = Session()
    session.example("mazur")
    network = session.network
    weights = {la.id: session.array(la.id, "W") for la in network.layers if not la.is_input}
    session.select(edge_place(1, 1, 2, 1))
    packed = clip.pack(network, network, weights)
    session.close()
    return packed


def test_what_is_packed_comes_back(text):
    network, weights = clip.unpack(text)
    assert network.shape_text == "2-2-2"
    design, numbers = clip.insert(Design(), network, weights, (10.0, 0.0))
    assert len(numbers) == 3
    assert design.network.layers[0].x == 10.0
    assert np.allclose(weights[2][1:, 0], [0.15, 0.20])


def test_nothing_is_chosen_by_edges_alone(text):
    network, _ = clip.unpack(text)
    assert clip.chosen(network, [edge_place(1, 1, 2, 1)]) == Network()


def paths(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from paths(value[key], (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from paths(item, (*path, at))


junk = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=4), st.integers(), max_size=2),
)  # fmt: skip


@given(st.data())
def test_a_damaged_clip_is_refused_or_still_sound(text, data):
    value = json.loads(text)
    path = data.draw(st.sampled_from(list(paths(value))))
    bad = data.draw(junk)
    if path:
        spot = value
        for key in path[:-1]:
            spot = spot[key]
        spot[path[-1]] = bad
    else:
        value = bad
    try:
        network, weights = clip.unpack(json.dumps(value))
    except ArgumentError:
        return
    design, _ = clip.insert(Design(), network, weights, (0.0, 0.0))
    assert all(np.isfinite(w[~np.isnan(w)]).all() for w in design.start.values())
    assert all(
        design.start[i].shape == (1 + design.network.fan_in(i), design.network.by_id[i].size) for i in design.start
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "NaN",
        '{"format": "nnsim-layers", "version": 1, "layers": [], "links": []}',
        "[" * 100_000,
        "1e999",
    ],
)
def test_other_texts_are_refused(text):
    with pytest.raises(ArgumentError):
        clip.unpack(text)
