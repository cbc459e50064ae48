"""What the canvas keeps from step to step: the numbers of then, and the pictures of neurons that look so again."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from nnsim.gui import theme as look
from nnsim.gui.canvas import layer_item
from nnsim.gui.canvas.focus import Focus
from nnsim.gui.canvas.kept_pictures import REMEMBERED, TOGETHER
from nnsim.gui.canvas.layer_item import LOOKS
from nnsim.gui.canvas.readings import read
from nnsim.session.changes import Change
from nnsim.session.places import bias_place
from tests.benchmarks.canvas import give_weights, opened

MOVED = frozenset({Change.CURSOR, Change.WEIGHTS})


@pytest.fixture
def painted(monkeypatch):
    """The layers whose neurons were painted."""
    done = []
    real = layer_item.paint_neurons

    def paint(painter, neurons, *rest):
        done.append(neurons.layer.id)
        real(painter, neurons, *rest)

    monkeypatch.setattr(layer_item, "paint_neurons", paint)
    return done


@pytest.fixture
def crowd(qtbot, painted):
    """A network whose neurons are grids, shown and settled."""
    session, view = opened((64, 48, 44))
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: set(painted) == {1, 2, 3})
    yield session, view
    session.close()


def put(session, layer, **quantities):
    """Let a layer have other numbers; None for what is not computed."""
    plain = session.seen

    def seen(at, what):
        return quantities[what] if at == layer and what in quantities else plain(at, what)

    session.array = session.seen = seen


def seen(view, painted):
    """What the window looks like after a step, and which layers' neurons were painted for it."""
    painted.clear()
    view._take(MOVED)
    QApplication.processEvents()
    view._scene.stop_flash()
    QApplication.processEvents()
    return view.grab().toImage(), list(painted)


def test_a_reading_has_the_numbers_of_then(make_session):
    session = make_session("mazur")
    network, layer = session.network, session.network.layers[1]
    session.step("batch")
    before = read(session, network, layer)
    then = {name: getattr(before, name).copy() for name in ("o", "z", "delta", "W")}
    again = read(session, network, layer, before)
    assert all(getattr(again, name) is getattr(before, name) for name in then)
    session.step("batch")
    after = read(session, network, layer, before)
    assert all(np.array_equal(getattr(before, name), numbers) for name, numbers in then.items())
    assert all((getattr(after, name) != numbers).any() for name, numbers in then.items())


def test_a_reading_is_the_one_from_before_where_all_is_as_it_was(make_session):
    session = make_session("mazur")
    network = session.network
    first = {layer.id: read(session, network, layer) for layer in network.layers}
    assert all(read(session, network, layer, first[layer.id]) is first[layer.id] for layer in network.layers)
    hidden, output = network.layers[1:]
    session.set_weight(bias_place(hidden.id, hidden.units[0]), 0.25)
    assert read(session, network, hidden, first[hidden.id]) is not first[hidden.id]
    assert read(session, network, output, first[output.id]) is first[output.id]
    while session.array(output.id, "o") is None:
        session.step("operation")
    assert read(session, network, output, first[output.id]) is not first[output.id]


def test_numbers_are_seen_where_they_lie_and_given_away_as_copies(make_session):
    session = make_session("mazur")
    layer = session.network.layers[1].id
    session.step("batch")
    seen, given = session.seen(layer, "W"), session.array(layer, "W")
    assert np.shares_memory(seen, session.setup.memory.block)
    assert not np.shares_memory(given, session.setup.memory.block)
    with pytest.raises(ValueError, match="read-only"):
        seen[0, 0] = 1.0
    given[0, 0] += 1.0
    session.step("batch")
    assert not np.array_equal(session.array(layer, "W"), given)
    assert session.seen(99, "W") is session.array(99, "W") is None


def test_neurons_that_look_so_again_are_shown_from_their_picture(crowd, painted, monkeypatch):
    session, view = crowd
    focus = [Focus()]
    monkeypatch.setattr("nnsim.gui.canvas.board.focus_of", lambda _session: focus[0])
    outputs = session.array(2, "o")
    first = {}
    for name, o, lit in (("none", None, 0), ("in work", None, 2), ("new", outputs, 2), ("known", outputs, 0)):
        put(session, 2, o=o, delta=None)
        focus[0] = Focus(lit, "forward") if lit else Focus()
        first[name] = seen(view, painted)
    assert all(2 in layers for _, layers in first.values())
    for times in range(2):
        for name, o, lit in (
            ("new", outputs.copy(), 2),
            ("none", None, 0),
            ("known", outputs, 0),
            ("in work", None, 2),
        ):
            put(session, 2, o=o)
            focus[0] = Focus(lit, "forward") if lit else Focus()
            image, layers = seen(view, painted)
            assert layers == ([] if times else [2]), "what came again once is kept"
            assert image == first[name][0]
    assert len({image.constBits().tobytes() for image, _ in first.values()}) == len(first)


def test_few_pictures_of_neurons_are_kept_and_none_in_other_colours_or_places(crowd, painted):
    session, view = crowd
    item = view._scene.units[2]
    for seed in (*range(LOOKS + 4), *range(LOOKS + 4), *range(100, 100 + 2 * REMEMBERED * LOOKS)):
        give_weights(session, seed)
        seen(view, painted)
        kept = item._pictures._pictures.values()
        assert len(kept) <= LOOKS
        assert len(item._pictures._seen) <= REMEMBERED * LOOKS
        assert sum(one.width() * one.height() for one in kept) <= TOGETHER
    assert kept
    plain, layers = seen(view, painted)
    assert not layers
    look.apply_theme("dark")
    dark, layers = seen(view, painted)
    assert set(layers) == {1, 2, 3}
    assert dark != plain
    view.zoom_in()
    _, layers = seen(view, painted)
    assert set(layers) == {1, 2, 3}
