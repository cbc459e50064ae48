"""How much work the canvas does: what is drawn anew for a change, a pan, a frame of training.

How long it takes is not tested, since that depends on the machine: `python -m tests.benchmarks.canvas` prints it.
"""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas import board, crowd, layer_item
from nnsim.gui.canvas.crowd import CrowdLook
from nnsim.session.changes import Change
from tests.benchmarks.canvas import SIZES, give_weights, opened

FRAME = frozenset({Change.WEIGHTS, Change.RUN})


@pytest.fixture
def work(monkeypatch):
    """What was done since the network was open: batches of lines drawn, layers painted, links sorted into colours."""
    done = {"lines": [], "layers": [], "sorted": []}

    def count(where, name, kind, which):
        real = getattr(where, name)
        monkeypatch.setattr(where, name, lambda *args: done[kind].append(args[which]) or real(*args))

    count(crowd, "draw_lines", "lines", 1)
    count(layer_item, "paint_neurons", "layers", 1)
    count(CrowdLook, "_batches", "sorted", 0)
    return done


@pytest.fixture
def large(qtbot, work):
    session, view = opened(SIZES["784-128-10"])
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: all(work.values()))
    QApplication.processEvents()
    for done in work.values():
        done.clear()
    yield session, view
    session.running = False
    session.close()


def test_a_large_network_is_drawn_with_few_items_and_few_edges(large):
    session, view = large
    assert len(view._scene.items()) <= 6 + 3 * len(session.network.layers) + len(session.network.links)
    drawn = sum(table.count for table in view.board.stage.tables.values())
    assert drawn <= 3000 < 784 * 128
    batches = [item.crowd.look.present(False) for item in view._scene.links.values()]
    assert all(len(lines) <= 60 for lines in batches), "a few calls draw all lines of a link"


def test_what_stands_still_is_not_drawn_again(large, work):
    _, view = large
    for _ in range(3):
        view.viewport().update()
        view.viewport().repaint()
    assert not work["lines"] + work["sorted"]
    assert all(neurons.shape.shown < 150 for neurons in work["layers"])


def test_a_pan_sorts_no_lines(large, work):
    _, view = large
    for _ in range(5):
        view.pan(QPoint(7, 3))
        view.viewport().repaint()
    assert not work["sorted"]


def test_while_training_crowded_links_follow_more_seldom_than_frames_come(large, work, monkeypatch):
    session, view = large
    clock = [1000.0]
    monkeypatch.setattr(board, "perf_counter", lambda: clock[0])
    session.running = True
    for frame in range(30):
        give_weights(session, frame)
        clock[0] += 0.033
        view._scene.refresh(FRAME)
        view.viewport().repaint()
    assert len(work["sorted"]) <= 11 * len(view._scene.links), "ten times a second"
    assert {look.table.link.key for look in work["sorted"]} == view._scene.links.keys()


def test_a_frame_without_news_paints_nothing(large, work):
    session, view = large
    session.running = True
    view._scene.refresh(FRAME)
    work["sorted"].clear()
    prepared = {key: item.neurons for key, item in view._scene.units.items()}
    view._scene.refresh(FRAME)
    assert not view.board.repaint
    assert not work["sorted"]
    assert all(item.neurons is prepared[key] for key, item in view._scene.units.items())
