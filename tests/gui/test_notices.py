"""How long a notice stays."""

import pytest
from pytestqt.qtbot import QtBot

from nnsim.gui.notices import NoticeBar
from nnsim.session.changes import Change, Notice

ENDED = frozenset({Change.WEIGHTS, Change.CURSOR, Change.RUN})


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def settled(bar: NoticeBar) -> None:
    """Some time has passed."""
    bar._settling.stop()


def test_it_goes_when_something_newer_has_been_done(bar: NoticeBar) -> None:
    bar.show_notice(Notice("info", "it is saved", ""))
    bar.hear(ENDED)
    assert bar.text(), "news of the very verb that gave it"
    settled(bar)
    bar.hear(frozenset({Change.RUN}))
    assert bar.text()
    bar.hear(frozenset({Change.CURSOR}))
    assert not bar.text()


def test_one_that_was_said_as_training_began_stays_when_it_ends_however_long_that_took(bar: NoticeBar) -> None:
    bar.show_notice(Notice("info", "5 more epochs are planned", ""))
    bar.hear(ENDED, running=True)
    settled(bar)
    bar.hear(ENDED, running=True)
    bar.hear(ENDED)
    assert bar.text()
    bar.hear(frozenset({Change.CURSOR}))
    assert not bar.text()


def test_one_from_before_the_training_goes_with_its_end(bar: NoticeBar) -> None:
    bar.show_notice(Notice("error", "that cannot be read", "choose another file"))
    settled(bar)
    bar.hear(ENDED, running=True)
    assert bar.text()
    bar.hear(ENDED)
    assert not bar.text()


def test_a_long_one_stays_long_enough_to_be_read(bar: NoticeBar) -> None:
    bar.show_notice(Notice("info", "it is saved", ""))
    assert bar._timer.interval() == 6000
    bar.show_notice(Notice("info", "the weights are in " + "a very long folder/" * 8 + "weights.csv", ""))
    assert bar._timer.interval() > 12_000
    bar.show_notice(Notice("error", "that cannot be read", "choose another file"))
    assert not bar._timer.isActive(), "an error stays"
