"""How much work the canvas does: what is drawn anew for a change, a pan, a frame of training.

How long it takes is not tested, since that depends on the machine: `python tests/gui/canvas_benchmark.py` prints it.
"""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.layer_item import FrameItem, UnitsItem
from nnsim.gui.canvas.link_item import LinkItem
from nnsim.session.changes import Change
from tests.gui.canvas_benchmark import SIZES, give_weights, opened

FRAME = frozenset({Change.WEIGHTS, Change.RUN})


@pytest.fixture
def large(qtbot):
    session, view = opened(SIZES["784-128-10"])
    qtbot.addWidget(view)
    view.viewport().repaint()
    QApplication.processEvents()
    yield session, view
    session.running = False
    session.close()


@pytest.fixture
def work(monkeypatch):
    """The items that are painted, and the links whose lines are sorted into colours, from now on."""
    done = {"painted": [], "sorted": []}

    def count(cls, method, kind):
        real = getattr(cls, method)
        monkeypatch.setattr(cls, method, lambda item, *args: done[kind].append(item) or real(item, *args))

    for cls in (FrameItem, UnitsItem, LinkItem):
        count(cls, "paint", "painted")
    count(LinkItem, "_batch", "sorted")
    return done


def test_a_large_network_is_drawn_with_few_items_and_few_edges(large):
    session, view = large
    assert len(view._scene.items()) <= 3 * len(session.network.layers) + len(session.network.links)
    drawn = sum(table.count for table in view.board.stage.tables.values())
    assert drawn <= 3000 < 784 * 128
    assert all(len(item._batches) <= 60 for item in view._scene.links.values()), "a few calls draw all lines of a link"


def test_what_stands_still_is_not_drawn_again(large, work):
    _, view = large
    for _ in range(3):
        view.viewport().update()
        view.viewport().repaint()
    assert not [item for item in work["painted"] if isinstance(item, LinkItem) and not item.table.single]
    assert not work["sorted"]


def test_a_pan_sorts_no_lines(large, work):
    _, view = large
    for _ in range(5):
        view.pan(QPoint(7, 3))
        view.viewport().repaint()
    assert not work["sorted"]


def test_while_training_crowded_links_follow_more_seldom_than_frames_come(large, work, monkeypatch):
    session, view = large
    clock = [1000.0]
    monkeypatch.setattr("nnsim.gui.canvas.board.perf_counter", lambda: clock[0])
    session.running = True
    for frame in range(30):
        give_weights(session, frame)
        clock[0] += 0.033
        view._scene.refresh(FRAME)
    crowded = [item for item in work["sorted"] if not item.table.single]
    assert len(crowded) <= 11 * len(view._scene.links), "ten times a second"
    assert {item.key for item in crowded} == view._scene.links.keys()


def test_a_frame_without_news_paints_nothing(large, work):
    session, view = large
    session.running = True
    view._scene.refresh(FRAME)
    work["painted"].clear()
    view._scene.refresh(FRAME)
    assert not view.board.repaint
    assert not work["sorted"]
