"""What a step costs in the watches, and that nothing old is shown for it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from nnsim.gui.panels.watches import PANEL
from nnsim.gui.watches_view.columns import columns
from nnsim.gui.watches_view.courses import Courses
from nnsim.gui.watches_view.painting import WatchPainter, number_width
from nnsim.session.changes import Change


@pytest.fixture
def session(make_session):
    return make_session("mazur")


def painted(watched, monkeypatch):
    """What is painted at once of the rows of the watches: names of those whose words are, and "course"."""
    found = []
    words, course = WatchPainter._words, Courses.paint

    def of_row(self, painter, place, row, watch):
        found.append(watch.text)
        words(self, painter, place, row, watch)

    def of_course(self, painter, area, watch):
        found.append("course")
        course(self, painter, area, watch)

    monkeypatch.setattr(WatchPainter, "_words", of_row)
    monkeypatch.setattr(Courses, "paint", of_course)
    return found


def test_a_step_paints_the_watches_that_differ_and_courses_follow(qtbot, make_panel, session, monkeypatch):
    watched = make_panel(PANEL, session, 1600, 260)
    for text in ("loss", "update"):
        session.watches.add(text)
    watched._bridge.flush()
    qtbot.waitUntil(lambda: not watched._later.isActive())
    QTest.qWait(20)
    assert columns(watched.list.viewport().width(), number_width()).course[1], "there is room for the courses"
    found, seen = painted(watched, monkeypatch), set()
    for _ in session.steps:
        before = [(watch.value, watch.previous) for watch in session.watches]
        session.step("operation")
        watched._bridge._together()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest.value)
        now = [(watch.value, watch.previous) for watch in session.watches]
        differ = [watch.text for watch, one, other in zip(session.watches, before, now, strict=True) if one != other]
        assert [text for text in found if text != "course"] == differ
        seen.add(tuple(differ))
        found.clear()
        qtbot.waitUntil(lambda: not watched._later.isActive())
        QTest.qWait(10)
        assert set(found) == {"course"}, "the courses alone"
        found.clear()
    assert seen >= {(), ("loss",)}
    session.tell(Change.SETTINGS)
    watched._bridge.flush()
    QTest.qWait(10)
    assert {"loss", "update"} <= set(found)


def test_values_that_are_read_off_the_plot_are_of_the_moment_that_is_shown(qtbot, make_panel, session):
    watched = make_panel(PANEL, session, 1200, 260)
    session.watches.add("update")
    for _ in range(3):
        session.step("batch")
        watched._bridge.flush()
    qtbot.waitUntil(lambda: watched.board is not None)
    qtbot.waitUntil(lambda: not watched._later.isActive())
    plot = watched.board.plot
    session.step("batch")
    watched._bridge.flush()
    assert watched._later.isActive()
    qtbot.waitUntil(lambda: not watched._later.isActive())
    assert plot.curves[0].x[-1] == session.watches.moment.place
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert watched.board.is_read
    session.step("batch")
    watched._bridge.flush()
    assert not watched._later.isActive()
    assert plot.curves[0].x[-1] == session.watches.moment.place
