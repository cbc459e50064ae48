"""Work that is done again when it is wanted: at its pace, only while somebody looks; given up when it is dropped."""

import time

import pytest
from PySide6.QtCore import QObject

from nnsim.gui.widgets.live_work import LiveWork
from nnsim.kit.errors import UserError


class Job:
    """So many pieces of so many seconds each."""

    def __init__(self, pieces=1, seconds=0.0):
        self.left, self.seconds, self.outdated = pieces, seconds, False

    def work(self, seconds):
        time.sleep(self.seconds)
        self.left -= 1
        return self.left > 0


class Maker:
    def __init__(self, **how):
        self.how, self.begun, self.jobs = how, [], []

    def __call__(self):
        self.begun.append(time.monotonic())
        self.jobs.append(Job(**self.how))
        return self.jobs[-1]


@pytest.fixture
def holder():
    made = QObject()
    yield made
    made.deleteLater()


def test_it_is_done_once_for_many_wishes_and_at_most_so_often(qtbot, holder):
    make = Maker()
    live = LiveWork(holder, make, least=0.08)
    ended = []
    live.ended.connect(lambda: ended.append(True))
    live.want()
    assert not make.begun  # nobody looks
    live.see(True)
    qtbot.waitUntil(lambda: ended == [True])
    for _ in range(5):
        live.want()
    assert live.waits
    qtbot.waitUntil(lambda: not live.waits)
    assert len(make.begun) == 2
    assert make.begun[1] - make.begun[0] >= 0.07


def test_what_takes_long_is_done_seldom(qtbot, holder):
    make = Maker(pieces=3, seconds=0.02)
    live = LiveWork(holder, make, share=0.3, least=0.0)
    live.see(True)
    live.want()
    qtbot.waitUntil(lambda: not live.waits)
    live.want()
    qtbot.waitUntil(lambda: not live.waits)
    assert make.begun[1] - make.begun[0] > 0.06 / 0.3 * 0.9


def test_it_is_held_while_nobody_looks_and_begun_anew_when_asked(qtbot, holder):
    make = Maker(pieces=1000)
    live = LiveWork(holder, make)
    live.see(True)
    live.want()
    qtbot.waitUntil(lambda: make.jobs[0].left < 1000)
    live.see(False)
    left = make.jobs[0].left
    qtbot.wait(20)
    assert make.jobs[0].left == left
    assert live.busy
    live.see(True)
    qtbot.waitUntil(lambda: make.jobs[0].left < left)
    live.again()
    assert len(make.jobs) == 2
    live.drop()
    assert not live.waits


def test_what_cannot_be_begun_is_told(holder):
    def refuse():
        raise UserError("it cannot be")

    live = LiveWork(holder, refuse)
    told = []
    live.failed.connect(told.append)
    live.see(True)
    live.want()
    assert [error.what for error in told] == ["it cannot be"]
    assert not live.waits
