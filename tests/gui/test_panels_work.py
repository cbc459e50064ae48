"""What a step costs in the panels below: what of them is painted, and that nothing old is shown for it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnsim.gui.panels.data import PANEL as DATA
from nnsim.gui.panels.watches import PANEL as WATCHES
from nnsim.gui.theme import theme
from nnsim.gui.watches_view.columns import columns
from nnsim.gui.watches_view.courses import Courses
from nnsim.gui.watches_view.painting import WatchPainter, number_width
from nnsim.gui.widgets.sentence import Sentence
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
    watched = make_panel(WATCHES, session, 1600, 260)
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


def test_the_plot_and_the_courses_are_drawn_in_turns(qtbot, make_panel, session, monkeypatch):
    watched = make_panel(WATCHES, session, 1200, 260)
    session.watches.add("update")
    watched._bridge.flush()
    qtbot.waitUntil(lambda: not watched._later.isActive())
    drawn = []
    monkeypatch.setattr(watched, "_draw_plot", lambda: drawn.append("plot"))
    monkeypatch.setattr(watched.list, "renew_courses", lambda: drawn.append("courses"))
    for count in range(1, 5):
        for _ in range(3):
            session.step("operation")
            watched._bridge.flush()
        watched._later.timeout.emit()
        assert drawn == (["plot", "courses"] * 2)[:count]
    session.step("operation")
    watched._bridge.flush()
    qtbot.waitUntil(lambda: not watched._later.isActive())
    assert drawn[-2:] == ["plot", "courses"], "both are as they are now in the end"


def test_values_that_are_read_off_the_plot_are_of_the_moment_that_is_shown(qtbot, make_panel, session):
    watched = make_panel(WATCHES, session, 1200, 260)
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


# -- the data


class Painted(QObject):
    """The rows of a table of which something is painted."""

    def __init__(self, table):
        super().__init__(table)
        self.table, self.rows = table, set()
        table.viewport().installEventFilter(self)

    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            rows = range(self.table.model().rowCount())
            areas = {row: self.table.visualRect(self.table.model().index(row, 0)) for row in rows}
            self.rows |= {row for row, area in areas.items() if event.region().intersects(area)}
        return False


def test_the_sample_that_is_shown_is_marked_without_painting_the_others(qtbot, make_panel, make_session):
    table = make_panel(DATA, make_session("iris"), 1200, 400).samples
    qtbot.waitUntil(lambda: table.viewport().height() > 4 * table.rowHeight(0))
    QTest.qWait(20)
    painted = Painted(table)

    def rows(shown):
        painted.rows.clear()
        table.rows.show_current(shown)
        QTest.qWait(20)
        return painted.rows

    rows(0)
    assert rows(2) == {0, 2}
    assert table.rows.index(2, 1).data(Qt.ItemDataRole.BackgroundRole) == theme().accent_soft
    assert rows(140) == {2}
    assert rows(141) == set()
    table.rows.dataChanged.emit(table.rows.index(0, 0), table.rows.index(3, 3))
    QTest.qWait(20)
    assert painted.rows >= {0, 1, 2, 3}


# -- words that change with each step


def test_a_sentence_lays_out_what_is_around_it_only_for_another_height(qtbot):
    outside, below = QWidget(), QLabel("below")
    column, sentence = QVBoxLayout(outside), Sentence()
    for widget in (sentence, below):
        column.addWidget(widget)
    qtbot.addWidget(outside)
    outside.resize(300, 200)
    outside.show()
    QTest.qWait(10)
    asked = []

    class Layouts(QObject):
        def eventFilter(self, thing, event):
            asked.extend([event.type()] if event.type() == QEvent.Type.LayoutRequest else [])
            return False

    listener = Layouts()
    outside.installEventFilter(listener)
    line = sentence.height()
    for words in ("one", "two words", ""):
        sentence.setText(words)
        QTest.qWait(10)
        assert (sentence.text(), sentence.height()) == (words, line)
    assert asked == []
    top = below.y()
    sentence.setText("many words " * 20)
    QTest.qWait(10)
    assert asked
    assert sentence.height() > 2 * line
    assert below.y() > top
    high = sentence.height()
    outside.resize(900, 200)
    QTest.qWait(10)
    assert line < sentence.height() < high
    wide, font = sentence.height(), sentence._label.font()
    font.setPixelSize(30)
    sentence._label.setFont(font)
    QTest.qWait(10)
    assert sentence.height() > wide
