"""Looks of a crowd of edges that come again: an overlay comes and goes, and no line is drawn that was seen before."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from nnsim.gui import theme as look
from nnsim.gui.canvas import crowd as crowd_module
from nnsim.gui.canvas.crowd import LOOKS, Numbers
from nnsim.gui.canvas.kept_pictures import KeptPictures
from nnsim.session.changes import Change
from nnsim.session.overlay import Overlay
from tests.benchmarks.canvas import give_weights, opened
from tests.gui.canvas_hand import settle

MOVED = frozenset({Change.CURSOR, Change.WEIGHTS, Change.OVERLAY})


@pytest.fixture
def lines(monkeypatch):
    """How many lines each call drew."""
    drawn = []
    real = crowd_module.draw_lines
    monkeypatch.setattr(
        crowd_module, "draw_lines", lambda painter, some: drawn.append(len(some)) or real(painter, some)
    )
    return drawn


@pytest.fixture
def crowd(qtbot, lines):
    """A network with two crowded links of which some edges are left out, shown and settled."""
    session, view = opened((64, 48, 44))
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: bool(lines))
    settle(view)
    yield session, view
    session.close()


def overlay(session, seed, size=1.0):
    """Numbers of some edges into the last layer, and of none into the one before."""
    hidden, last = session.network.layers[1:]
    edges = np.full((1 + hidden.size, last.size), np.nan)
    edges[1:, :9] = size * np.random.default_rng(seed).normal(size=(hidden.size, 9))
    return Overlay("test", "A test", edges={last.id: edges}, full=float(np.nanmax(np.abs(edges))), moment="now")


def shown(view, session, what, lines):
    """The picture with such an overlay, or none, and how many lines were drawn for it."""
    lines.clear()
    session.show_overlay(what)
    view._take(MOVED)
    settle(view)
    return view.grab().toImage(), sum(lines)


def test_an_overlay_comes_and_goes_without_a_line_that_was_seen_before(crowd, lines):
    session, view = crowd
    plain, _ = shown(view, session, None, lines)
    one, drawn = shown(view, session, overlay(session, 1), lines)
    tables = view.board.stage.tables
    pieces = [table.samples.shape[1] - 1 for table in tables.values()]
    assert drawn == sum(table.count * some for table, some in zip(tables.values(), pieces, strict=True))
    again, drawn = shown(view, session, None, lines)
    assert not drawn
    assert again == plain
    again, drawn = shown(view, session, overlay(session, 1), lines)
    assert not drawn, "the numbers are others that are the same"
    assert again == one


def test_other_numbers_draw_those_edges_alone_that_have_one(crowd, lines):
    session, view = crowd
    shown(view, session, overlay(session, 1), lines)
    before = dict(view.board.stage.tables)
    other, drawn = shown(view, session, overlay(session, 2, 0.3), lines)
    first, last = session.network.links
    table = view.board.stage.tables[last.key]
    assert view.board.stage.tables[first.key] is before[first.key]
    known = np.isfinite(view._scene.links[last.key].values()).sum()
    faint = 0 if table is before[last.key] else table.count - known
    assert 0 < drawn == (known + faint) * (table.samples.shape[1] - 1)
    again, drawn = shown(view, session, None, lines)
    assert not drawn
    assert again != other


def test_weights_that_change_below_an_overlay_are_seen_when_it_goes(crowd, lines):
    session, view = crowd
    give_weights(session, 3)
    before, _ = shown(view, session, None, lines)
    shown(view, session, overlay(session, 1), lines)
    give_weights(session, 5)
    view._take(MOVED)
    after, drawn = shown(view, session, None, lines)
    assert drawn
    assert after != before
    for key, item in view._scene.links.items():
        weights, table = view.board.weights(key), item.table
        assert table is view.board.stage.tables[key]
        shares = np.sort(np.abs(weights).ravel())
        assert np.abs(weights[table.sources, table.targets]).min() * 1.05 >= shares[-table.count]


def test_other_edges_have_the_haze_from_before_where_nobody_sees_a_difference(crowd, lines):
    session, view = crowd
    give_weights(session, 3)
    shown(view, session, None, lines)
    link = session.network.links[1]
    item, table = view._scene.links[link.key], view.board.stage.tables[link.key]
    haze, weights = item.crowd.look.haze, session.array(link.target, "W").copy()
    weakest = np.abs(weights[1:][table.sources, table.targets]).argmin()
    rest = np.abs(weights[1:])
    rest[table.sources, table.targets] = 0.0
    weights[1:][np.unravel_index(rest.argmax(), rest.shape)] *= 1.2
    weights[1 + table.sources[weakest], table.targets[weakest]] *= 0.9
    plain = session.seen
    session.array = session.seen = lambda at, what: weights if (at, what) == (link.target, "W") else plain(at, what)
    view._take(MOVED)
    assert item.table is not table
    assert item.crowd.look.haze is haze


def test_numbers_are_known_by_where_they_lie():
    whole = np.arange(12.0).reshape(4, 3)
    numbers = Numbers(whole[1:])
    assert numbers.are(whole[1:])
    assert not numbers.are(whole[:3])
    assert not numbers.are(whole[1:].copy())
    assert not numbers.are(None)
    assert Numbers(None).are(None)
    assert not Numbers(None).are(whole)
    foreign = np.frombuffer(bytes(96)).reshape(4, 3)
    assert Numbers(foreign).are(foreign)
    del whole
    assert not numbers.are(np.arange(12.0).reshape(4, 3)[1:]), "it does not keep them"


def test_few_looks_are_known_and_none_in_other_colours(crowd, lines):
    session, view = crowd
    for seed in range(3 * LOOKS):
        shown(view, session, overlay(session, seed), lines)
    for item in view._scene.links.values():
        assert len(item.crowd._known) <= LOOKS
        assert len(item.crowd._pictures._pictures) <= LOOKS
    shown(view, session, overlay(session, 1), lines)
    light, _ = shown(view, session, None, lines)
    look.apply_theme("dark")
    _, drawn = shown(view, session, overlay(session, 1), lines)
    assert drawn
    dark, drawn = shown(view, session, None, lines)
    assert drawn
    assert dark != light


def test_a_picture_that_could_not_be_painted_is_not_kept(qapp):
    kept, device, drawn = KeptPictures(2), QPixmap(20, 20), []
    device.fill(Qt.GlobalColor.transparent)

    def draw(_painter):
        drawn.append(1)
        if len(drawn) == 1:
            raise ValueError("not now")

    painter = QPainter(device)
    with pytest.raises(ValueError, match="not now"):
        kept.paint(painter, "a", draw)
    for name in "aabbaacaabc":
        kept.paint(painter, name, draw)
    painter.end()
    assert len(drawn) == 1 + len("abcbc"), "what was not seen for longest goes first"
    assert len(kept._pictures) == 2
