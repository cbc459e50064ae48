"""Long work in pieces: the window stays at hand, the work can be stopped, held, and may fail."""

import pytest
from PySide6.QtCore import QObject

from nnsim.gui.slices import Slices
from nnsim.kit.errors import UserError


class Counting:
    """Done after so many pieces; one of them may fail."""

    def __init__(self, pieces, failing=0):
        self.left, self.failing, self.done, self.outdated = pieces, failing, 0, False

    def work(self, seconds):
        assert 0 < seconds < 0.03
        self.done += 1
        if self.done == self.failing:
            raise UserError("it broke", "", "mend it")
        return self.done < self.left


@pytest.fixture
def slices(qtbot):
    parent = QObject()
    made = Slices(parent)
    made.news = []
    made.advanced.connect(lambda: made.news.append("on"))
    made.ended.connect(made.news.append)
    made.failed.connect(lambda error: made.news.append(error.what))
    yield made
    made.hold()
    parent.deleteLater()


def test_all_pieces_are_done_one_a_turn(qtbot, slices):
    work = Counting(4)
    slices.start(work)
    assert slices.busy
    assert work.done == 0, "nothing is done before the next turn"
    with qtbot.waitSignal(slices.ended):
        pass
    assert work.done == 4
    assert slices.news == ["on", "on", "on", True]
    assert not slices.busy


def test_it_is_stopped(qtbot, slices):
    work = Counting(10**9)
    slices.start(work)
    qtbot.waitUntil(lambda: work.done > 3)
    slices.stop()
    done = work.done
    qtbot.wait(30)
    assert work.done == done
    assert slices.news[-1] is False
    assert not slices.busy
    slices.stop()
    assert slices.news.count(False) == 1, "there is nothing to stop any more"


def test_it_is_held_and_goes_on(qtbot, slices):
    work = Counting(5)
    slices.start(work, held=True)
    qtbot.wait(30)
    assert work.done == 0
    assert slices.busy
    slices.go_on()
    qtbot.waitUntil(lambda: not slices.busy)
    assert work.done == 5
    slices.go_on()
    qtbot.wait(20)
    assert work.done == 5


def test_what_the_person_can_mend_ends_it_and_is_told(qtbot, slices):
    slices.start(Counting(9, failing=2))
    qtbot.waitUntil(lambda: not slices.busy)
    assert slices.news == ["on", False, "it broke"]


def test_work_on_what_is_gone_is_given_up(qtbot, slices):
    work = Counting(10**9)
    slices.start(work)
    qtbot.waitUntil(lambda: work.done > 3)
    work.outdated, done = True, work.done
    qtbot.waitUntil(lambda: not slices.busy)
    assert work.done == done
    assert slices.news[-1] is False
